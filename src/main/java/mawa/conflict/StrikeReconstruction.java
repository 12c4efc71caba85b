package mawa.conflict;

import mawa.world.Parameter;

/**
 * The stated rule by which strikes known only as totals are laid over places and days. It is an estimate,
 * not a fact: located rows stay as they are and totals keep their sum (times totalsFactor), and what the rule
 * adds is drawn anew in each replicate. See {@link StrikeCalendar} for the formula.
 */
public record StrikeReconstruction(
        @Parameter(unit = "factor", max = 10, meaning = "multiplies every total that is not located") double totalsFactor,
        @Parameter(unit = "share", max = 1, meaning = "share of ground fire in rows that count all strikes") double groundShare,
        @Parameter(unit = "exponent", max = 2, meaning = "weight of a place is population to this power") double populationExponent,
        @Parameter(unit = "km", min = 1, max = 500, meaning = "air strikes fall no farther than this from the line") double airReachKm,
        @Parameter(unit = "km", min = 0.5, max = 100, meaning = "distance from the line at which ground fire falls to 37 %") double groundReachKm,
        @Parameter(unit = "km", min = 1, max = 500, meaning = "how far the active sector spreads around a dated event") double sectorKm,
        @Parameter(unit = "days", min = 1, max = 3650, meaning = "how long an event keeps its sector active") double sectorMemoryDays,
        @Parameter(unit = "strikes", max = 10000, meaning = "a change of control marks its sector as this many located strikes do") double captureStrikes,
        @Parameter(unit = "days", max = 60, meaning = "days by which bombing precedes a dated event (in this reconstruction only)") int leadDays,
        @Parameter(unit = "log sd", max = 3, meaning = "spread of a place's weight between replicates, the doubt about where") double placeSpread,
        @Parameter(unit = "log sd", max = 3, meaning = "spread of a day's weight between replicates, the doubt about when") double daySpread) {
}
