package mawa.service;

import java.time.LocalDate;
import mawa.world.Certainty;
import mawa.world.Parameter;

/** One row of {@code camps.csv}: what a camp offers and how it grows. */
public record CampRow(
        @Parameter(meaning = "place id of a camp") String place,
        @Parameter(meaning = "planned, informal, mixed or reception") SiteType siteType,
        @Parameter(unit = "litres/person/day", max = 500, meaning = "water given to each person in a place of the camp") double waterLitres,
        @Parameter(unit = "people/day", max = 100000, meaning = "places added each day while it grows") double placesAddedPerDay,
        @Parameter(meaning = "first day of growth") LocalDate growsFrom,
        @Parameter(meaning = "last day of growth") LocalDate growsUntil,
        @Parameter(meaning = "where the row comes from") String source,
        @Parameter(meaning = "sourced, ownKnowledge or estimate") Certainty certainty) {

    /** How a site came to be. */
    public enum SiteType { PLANNED, INFORMAL, MIXED, RECEPTION }

    public CampRow {
        if (growsUntil.isBefore(growsFrom)) {
            throw new IllegalArgumentException("growsUntil " + growsUntil + " is before growsFrom " + growsFrom);
        }
    }

    /** Places added from {@code growsFrom} to the evening of {@code date}. */
    public int placesAdded(LocalDate date) {
        LocalDate last = date.isAfter(growsUntil) ? growsUntil : date;
        long days = java.time.temporal.ChronoUnit.DAYS.between(growsFrom, last) + 1;
        return (int) Math.round(Math.max(0, days) * placesAddedPerDay);
    }
}
