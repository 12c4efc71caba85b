package mawa.behaviour;

import mawa.world.Parameter;

/**
 * Whether a household leaves where it lives today. The daily hazard is
 * {@code (a * D^2 / (D^2 + d^2) + f * approach * nearness) * (1 + g * gone)}, at most 1, times the factors of the
 * household. A share stays as long as its side holds the place; on the day on which control is lost
 * leaveAtLossShare of all leave, these too.
 */
public record Departure(
        @Parameter(unit = "chance/day", max = 1, meaning = "a: chance of leaving a day under extreme danger") double highestChancePerDay,
        @Parameter(unit = "strikes/10,000 people/day", min = 0.01, max = 10000, meaning = "d: danger at which the chance is half the highest") double halfDanger,
        @Parameter(unit = "chance/day/km", max = 1, meaning = "f: chance a day for each km the line came nearer within approachDays, at the line") double frontFearPerKm,
        @Parameter(unit = "days", min = 1, max = 60, meaning = "days over which the line's approach is measured") int approachDays,
        @Parameter(unit = "km", min = 1, max = 200, meaning = "beyond this distance nobody fears the approaching line") double frontFearKm,
        @Parameter(unit = "factor", max = 20, meaning = "g: how much an emptied place hastens the rest") double neighboursGoneWeight,
        @Parameter(unit = "factor", max = 20, meaning = "hazard of households displaced before") double earlierDisplacedFactor,
        @Parameter(unit = "factor", max = 1, meaning = "hazard of households without a vehicle or money for one") double withoutTransportFactor,
        @Parameter(unit = "share", max = 1, meaning = "share of households that cannot or will not leave while control holds") double remainShare,
        @Parameter(unit = "share", max = 1, meaning = "share that leaves when control of the place is lost") double leaveAtLossShare) {

    /** Hazard common to a place today. {@code approachKm} is how much nearer the line came within approachDays. */
    public double hazard(double danger, double frontKm, double approachKm, double shareGone) {
        double d2 = danger * danger;
        double byDanger = highestChancePerDay * d2 / (d2 + halfDanger * halfDanger);
        double nearness = Math.max(0, 1 - frontKm / frontFearKm);
        double byFront = frontFearPerKm * Math.max(0, approachKm) * nearness;
        return Math.min(1, (byDanger + byFront) * (1 + neighboursGoneWeight * shareGone));
    }

    /** The factor of one household's own circumstances. */
    public double factor(boolean displacedBefore, boolean hasTransport) {
        return (displacedBefore ? earlierDisplacedFactor : 1) * (hasTransport ? 1 : withoutTransportFactor);
    }
}
