package mawa.report;

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

    /** A row for each name, the first on top; an empty name is not written. */
    record Rows(List<String> names) implements Scale {
        public Rows {
            names = List.copyOf(names);
        }
    }
}
