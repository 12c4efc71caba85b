package mawa.behaviour;

import mawa.world.Parameter;

/**
 * The movement rules of Flee 3 (Groen et al., a walk over the network, decided anew at each place), for comparison. Each
 * day everybody who is at a place leaves it with that place's chance, draws a way of at most {@code awarenessLinks} links,
 * and follows it as far as a day's travel allows. The weight of a way of D km to place E is
 * <pre>
 * w = [(weightSoftening + S) / (softeningKm + D)^distancePower * C]^weightPower
 * S = foreignWeight (abroad) * campWeight (camp) * conflictWeight^(intensity * the zone's decay) (conflict zone) * max(1, population)^populationPower (no camp)
 * C = 1 up to capacityBuffer of the places, 0 when full, a straight line between
 * </pre>
 * Where all weights are 0, every way is as likely. Nobody sets out for, or goes on to, a camp with C below a half.
 */
public record FleeWalk(
        @Parameter(unit = "km/day", min = 1, max = 2000, meaning = "distance of a day's travel by vehicle") double kmPerDay,
        @Parameter(unit = "km/day", min = 1, max = 200, meaning = "distance of a day on foot") double kmPerDayOnFoot,
        @Parameter(meaning = "whether the first link of all is walked") boolean startOnFoot,
        @Parameter(unit = "chance/day", max = 1, meaning = "of leaving a conflict zone") double fromConflictPerDay,
        @Parameter(unit = "chance/day", max = 1, meaning = "of leaving a camp abroad") double fromCampPerDay,
        @Parameter(unit = "chance/day", max = 1, meaning = "of leaving a camp that is not abroad") double fromHomeCampPerDay,
        @Parameter(unit = "chance/day", max = 1, meaning = "of leaving a town") double fromTownPerDay,
        @Parameter(unit = "people", min = 1, max = 1e9, meaning = "population at which the chance of leaving is as given") double populationBase,
        @Parameter(unit = "exponent", max = 2, meaning = "power of population by populationBase in the chance of leaving; 0 for none") double populationExponent,
        @Parameter(unit = "links", min = 1, max = 8, meaning = "longest way that is looked ahead") int awarenessLinks,
        @Parameter(unit = "factor", max = 1000, meaning = "weight of a camp") double campWeight,
        @Parameter(unit = "factor", max = 1000, meaning = "weight of a conflict zone of intensity 1") double conflictWeight,
        @Parameter(unit = "factor", max = 1000, meaning = "weight of a place abroad") double foreignWeight,
        @Parameter(unit = "exponent", max = 2, meaning = "power of population in the weight of a place that is no camp; 0 for none") double populationPower,
        @Parameter(unit = "km", max = 10000, meaning = "added to every distance") double softeningKm,
        @Parameter(unit = "weight", max = 1000, meaning = "added to every place's weight") double weightSoftening,
        @Parameter(unit = "exponent", max = 10, meaning = "power of distance") double distancePower,
        @Parameter(unit = "exponent", max = 10, meaning = "power of the whole weight") double weightPower,
        @Parameter(unit = "factor", max = 1e6, meaning = "ways that weigh less than the best by more than this are not considered; 0 for all") double pruningFactor,
        @Parameter(unit = "share", max = 1, meaning = "share of its places up to which a camp draws as if empty") double capacityBuffer,
        @Parameter(unit = "factor", max = 100, meaning = "multiplies the places of all camps") double capacityScaling,
        @Parameter(meaning = "true, as in Flee: people of the first day are taken off a camp's places, and counted in it as well; a camp that they fill has no limit") boolean firstDayCountsTwice,
        @Parameter(meaning = "whether who arrives in a town with much of the day left must go on") boolean avoidsShortStints,
        @Parameter(meaning = "true: a camp takes nobody beyond its places; false, as in Flee: it refuses at the last departure, so that people under way overfill it") boolean campsRefuseOnArrival,
        @Parameter(meaning = "true: no day covers more than kmPerDay; false, as in Flee: who arrives early gets a whole day's distance for the next link") boolean oneDayADay) implements Movement {
    public FleeWalk {
        if (kmPerDayOnFoot > kmPerDay) {
            throw new IllegalArgumentException("kmPerDayOnFoot " + kmPerDayOnFoot + " is more than kmPerDay " + kmPerDay);
        }
    }
}
