package mawa.scenario;

import java.util.Optional;

/**
 * One thing that two scenarios say differently.
 *
 * @param path as in {@code --set}. A row of a table stands under the columns that tell it from the others:
 *     {@code roads.elm,camp.km}; of rows that no column tells apart, the second ends in {@code #2}
 * @param kind what differs
 * @param left what the left scenario says, a number with the range that it is drawn from: {@code 3 [1, 10]}; nothing
 *     where it does not speak of it
 * @param right the same of the right scenario
 * @param unit as {@link mawa.world.Parameter} has it; empty where there is none
 */
public record Difference(String path, Kind kind, Optional<String> left, Optional<String> right, String unit) {
    /** What differs. */
    public enum Kind {
        /** A value that stands in no table. */
        VALUE,
        /** A whole row, which only one of the two has. */
        ROW,
        /** A cell of a row that both have. */
        CELL,
        /** The order of the rows that both have: each side names the row that it has first. */
        ORDER
    }

    /** The key at the top of a scenario file under which it stands. */
    public String component() {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /** The same seen from the other side. */
    public Difference mirrored() {
        return new Difference(path, kind, right, left, unit);
    }
}
