package mawa.conflict;

import java.time.LocalDate;
import mawa.world.Certainty;
import mawa.world.Controller;
import mawa.world.Parameter;

/** One row of {@code control.csv}: from this date on the place is held by {@code controller}. */
public record ControlRow(
        @Parameter(meaning = "first day of the new control") LocalDate date,
        @Parameter(meaning = "place id") String place,
        @Parameter(meaning = "who holds it from then on") Controller controller,
        @Parameter(meaning = "where the row comes from") String source,
        @Parameter(meaning = "sourced, ownKnowledge or estimate") Certainty certainty) {
}
