package mawa.conflict;

import java.time.LocalDate;
import mawa.world.Certainty;
import mawa.world.Parameter;

/**
 * One row of {@code strikes.csv}. With a place it is a located fact; without one it is a total for the
 * whole area over the dates, and {@link StrikeReconstruction} says where and when those strikes fell.
 */
public record StrikeRow(
        @Parameter(meaning = "first day") LocalDate from,
        @Parameter(meaning = "last day, inclusive") LocalDate to,
        @Parameter(meaning = "place id, or empty for a total of the area") String place,
        @Parameter(meaning = "air, ground or all") StrikeKind kind,
        @Parameter(unit = "strikes", max = 1e6, meaning = "strikes over these days") int strikes,
        @Parameter(meaning = "where the row comes from") String source,
        @Parameter(meaning = "sourced, ownKnowledge or estimate") Certainty certainty) {
    public StrikeRow {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to " + to + " is before from " + from);
        }
    }

    public boolean isLocated() {
        return !place.isEmpty();
    }
}
