package mawa.service;

import mawa.world.Certainty;
import mawa.world.Parameter;

/** One row of {@code facilities.csv}: health facilities working at a place on the first day. */
public record FacilityRow(
        @Parameter(meaning = "place id") String place,
        @Parameter(unit = "facilities", max = 10000, meaning = "primary health centres") int primaryCentres,
        @Parameter(unit = "facilities", max = 10000, meaning = "hospitals") int hospitals,
        @Parameter(unit = "facilities", max = 10000, meaning = "mobile clinics") int mobileClinics,
        @Parameter(meaning = "where the row comes from") String source,
        @Parameter(meaning = "sourced, ownKnowledge or estimate") Certainty certainty) {
}
