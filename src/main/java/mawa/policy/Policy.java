package mawa.policy;

import java.time.LocalDate;
import java.util.List;
import mawa.world.Levers;
import mawa.world.Situation;

/**
 * An intervention: each morning between its dates it pulls levers. It never touches people, never reads a
 * lever, and knows only last evening's situation. To add one, write a record and name it here: the reader and
 * {@code describe} find it by this clause.
 */
public sealed interface Policy permits BorderOpening, CampExpansion, Ceasefire, DemilitarisedZone, MobileClinics,
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
}
