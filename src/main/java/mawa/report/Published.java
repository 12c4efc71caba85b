package mawa.report;

import mawa.result.SmallCounts;

/** Counts of people by place, as they may be shown. */
final class Published {
    /** Stands for a count that is not told. */
    static final int WITHHELD = -1;

    private Published() {
    }

    /** A whole number; {@link #WITHHELD} where there are people, but fewer than may be told. Where 1 may be told, so may a mean below it. */
    static int count(double people, int smallest) {
        return SmallCounts.isTooSmall(people, smallest) ? WITHHELD : (int) Math.rint(people);
    }
}
