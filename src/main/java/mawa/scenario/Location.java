package mawa.scenario;

/** A stretch of one line of a source; line and column count from 1, the column in characters. */
record Location(Source source, int line, int column, int length) implements Located {
    @Override
    public Location at() {
        return this;
    }
}
