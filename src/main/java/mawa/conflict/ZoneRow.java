package mawa.conflict;

import java.time.LocalDate;
import mawa.world.Certainty;
import mawa.world.Parameter;

/**
 * One row of {@code conflict-zones.csv}: a place is a conflict zone on these days. It is how conflict is known where no
 * single strikes are.
 */
public record ZoneRow(
        @Parameter(meaning = "first day") LocalDate from,
        @Parameter(meaning = "last day, inclusive") LocalDate to,
        @Parameter(meaning = "place id") String place,
        @Parameter(unit = "intensity", max = 1e6, meaning = "how intense the conflict is; 1 where no more is known than that there is one") double intensity,
        @Parameter(meaning = "where the row comes from") String source,
        @Parameter(meaning = "sourced, ownKnowledge or estimate") Certainty certainty) {
    public ZoneRow {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to " + to + " is before from " + from);
        }
    }
}
