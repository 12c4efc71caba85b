package mawa.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mawa.world.Calendar;
import mawa.world.Land;
import mawa.world.Levers;
import mawa.world.Situation;

/**
 * An intervention: each morning between its dates it pulls levers. It never touches people, never reads a
 * lever, and knows only last evening's situation. To add one, write a record and name it here: the reader and
 * {@code describe} find it by this clause.
 */
public sealed interface Policy permits BorderOpening, CampClosure, CampExpansion, Ceasefire, DemilitarisedZone, MobileClinics,
        RoadClosure, ShelterKits, Transport, WaterTrucking {

    /** First day on which levers are pulled. */
    LocalDate start();

    /** Last day, inclusive. */
    LocalDate end();

    /** Place ids and region names it speaks of. */
    List<String> places();

    /** Pulls today's levers; called only on days on which it {@link #isActive}. */
    void pull(Situation evening, Levers today);

    default boolean isActive(LocalDate date) {
        return !date.isBefore(start()) && !date.isAfter(end());
    }

    /** USD for one unit of what it gives, such as a place or a kit; nothing where nobody says, or where it gives nothing that is counted. */
    default Optional<Double> costPerUnit() {
        return Optional.empty();
    }

    /** How many units it gives within a period at most: all that it offers, taken up or not; 0 where it gives nothing that is counted. */
    default double units(Calendar period, Land land) {
        return 0;
    }

    /** What it costs within a period at most, in USD; nothing where nobody says what a unit costs. It takes no part in a run. */
    default Optional<Double> costUsd(Calendar period, Land land) {
        return costPerUnit().map(usd -> usd * units(period, land));
    }

    /** Days of a period between its dates, both ends included. */
    default int daysWithin(Calendar period) {
        int first = Math.max(0, period.day(start()));
        int last = Math.min(period.days() - 1, period.day(end()));
        return Math.max(0, last - first + 1);
    }
}
