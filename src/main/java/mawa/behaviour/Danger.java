package mawa.behaviour;

import mawa.world.Parameter;

/**
 * How danger is felt. A day's exposure of a place is its air-strike equivalents per 10,000 inhabitants,
 * and {@code inConflictZone} times its intensity where it is a conflict zone;
 * what is felt mixes in the neighbourhood, and memory smooths it:
 * {@code felt = (1 - s) * own + s * mean of neighbours}, {@code D <- m * D + (1 - m) * felt},
 * {@code m = exp(-1 / memoryDays)}.
 */
public record Danger(
        @Parameter(unit = "days", min = 0.1, max = 365, meaning = "memory of danger") double memoryDays,
        @Parameter(unit = "share", max = 1, meaning = "share of felt danger that comes from neighbouring places") double spilloverShare,
        @Parameter(unit = "km", max = 200, meaning = "places up to this distance are neighbours") double spilloverKm,
        @Parameter(unit = "people", min = 1, max = 1e6, meaning = "smaller places count as this many, since people live around them too") double smallestPopulation,
        @Parameter(unit = "strikes/10,000 people/day", max = 10000, meaning = "danger in a conflict zone of intensity 1") double inConflictZone) {

    public double felt(double own, double neighbours) {
        return (1 - spilloverShare) * own + spilloverShare * neighbours;
    }

    /** Today's danger from yesterday's and from what is felt today. */
    public double remember(double yesterday, double feltToday) {
        double m = StrictMath.exp(-1 / memoryDays);
        return m * yesterday + (1 - m) * feltToday;
    }
}
