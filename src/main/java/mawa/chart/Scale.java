package mawa.chart;

import java.time.LocalDate;
import java.util.List;

/** What runs along an axis. */
sealed interface Scale {

    /** The days of the scenario. */
    record Days(LocalDate start, int days) implements Scale {
    }

    /** Amounts from zero on; {@code whole} where they are counted. */
    record Amounts(double highest, boolean whole) implements Scale {
    }

    /** Amounts on both sides of zero, such as differences; zero is always among them and has a line of its own. */
    record Signed(double lowest, double highest, boolean whole) implements Scale {
        public Signed {
            lowest = Math.min(0, lowest);
            highest = Math.max(0, highest);
        }
    }

    /** Percentages above zero, or else amounts, that span decades: each decade is as long as the next. */
    record Decades(double lowest, double highest, boolean percent) implements Scale {
    }

    /** A place for each name, the first on the left. */
    record Columns(List<String> names) implements Scale {
        public Columns {
            names = List.copyOf(names);
        }
    }

    /** A row for each name, the first on top; an empty name is not written. */
    record Rows(List<String> names) implements Scale {
        public Rows {
            names = List.copyOf(names);
        }
    }

    /** From west to east, on a map with {@link Latitude}: both have one scale, so the panel shows more than is asked for on one side. */
    record Longitude(Extent extent) implements Scale {
    }

    /** From south to north. */
    record Latitude(Extent extent) implements Scale {
    }
}
