package mawa.scenario;

/** Something that stands somewhere in a file. A cell of a table works out its column only when asked. */
interface Located {
    Source source();

    Location at();
}
