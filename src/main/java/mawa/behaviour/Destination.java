package mawa.behaviour;

import mawa.world.Parameter;

/**
 * Where to: a random-utility choice (multinomial logit, McFadden 1974) over all reachable places,
 * {@code U_j = V_j + Gumbel noise keyed by kin, day and alternative}. This record gives
 * {@code V_j}; the noise is added where the choice is made. All weights are in units of utility.
 */
public record Destination(
        @Parameter(unit = "hours", min = 0.1, max = 1000, meaning = "travel time that costs one unit of utility") double hoursScale,
        @Parameter(unit = "utility", max = 10, meaning = "cost of distance by its ratio: times ln(1 + hours / nearHours); 0 for none") double distanceWeight,
        @Parameter(unit = "hours", min = 0.01, max = 100, meaning = "journeys much shorter than this hardly differ in distanceWeight's term") double nearHours,
        @Parameter(unit = "USD", min = 0.1, max = 10000, meaning = "fare that costs one unit of utility to a household that hires") double fareScaleUsd,
        @Parameter(unit = "utility", max = 50, meaning = "cost of danger there: times ln(1 + D/d) with d = departure.halfDanger") double safetyWeight,
        @Parameter(unit = "utility", max = 10, meaning = "draw of ties: times ln(1 + earlier displaced people there)") double tiesWeight,
        @Parameter(unit = "utility", max = 5, meaning = "draw of those who went before: times ln(followFloor + share of all people in camps who are said to be in this one); 0 for none") double followWeight,
        @Parameter(unit = "share", min = 0.0001, max = 1, meaning = "a camp without anybody draws as one that holds this share") double followFloor,
        @Parameter(unit = "utility", min = -20, max = 20, meaning = "preference for a camp believed to have room") double campPreference,
        @Parameter(unit = "share", min = 0.0001, max = 1, meaning = "a camp with a smaller share of its places free draws less, in proportion") double roomyShare,
        @Parameter(unit = "utility", max = 20, meaning = "loss when no roof is believed free in a town") double noRoofLoss,
        @Parameter(meaning = "whether only camps are places to go to, and towns are ways to them") boolean campsOnly,
        @Parameter(unit = "days", max = 60, meaning = "age of the news about room and queues") int newsDelayDays,
        @Parameter(unit = "utility", min = -20, max = 20, meaning = "hope at a border gate, fading with distance from it") double borderHope,
        @Parameter(unit = "km", min = 0.1, max = 500, meaning = "distance from a gate at which hope falls to 37 %") double borderHopeKm,
        @Parameter(unit = "utility", min = -50, max = 20, meaning = "draw of a closed gate itself, to wait there") double waitAtGate,
        @Parameter(unit = "utility", max = 50, meaning = "added draw of a gate where everybody who comes is admitted") double openGateDraw,
        @Parameter(unit = "utility", min = -50, max = 20, meaning = "of places held by the government") double governmentSide,
        @Parameter(unit = "utility", min = -50, max = 20, meaning = "of places held by Turkish-backed groups, behind checkpoints") double turkishSide) {

    /** Utility of a journey; the fare is 0 for who walks, drives or is given a ride. */
    public double ofJourney(double hours, double fareUsd) {
        return -hours / hoursScale - distanceWeight * StrictMath.log1p(hours / nearHours) - fareUsd / fareScaleUsd;
    }

    /** Utility of what is known of a place: danger, ties and hope at the border, {@code gateKm} away. */
    public double ofPlace(double danger, double halfDanger, int ties, double gateKm) {
        return -safetyWeight * StrictMath.log1p(danger / halfDanger)
                + tiesWeight * StrictMath.log1p(ties)
                + borderHope * StrictMath.exp(-gateKm / borderHopeKm);
    }

    /**
     * Utility of a camp; minus infinity when it is full.
     *
     * @param freeShare of its places that are believed free
     * @param peopleShare of all people in camps, those who are said to be in this one
     */
    public double ofCamp(double freeShare, double peopleShare) {
        double follow = followWeight == 0 ? 0 : followWeight * StrictMath.log(followFloor + peopleShare);
        return freeShare <= 0 ? Double.NEGATIVE_INFINITY : campPreference + StrictMath.log(Math.min(1, freeShare / roomyShare)) + follow;
    }

    /** Utility of waiting at a gate where a share of those who wait is admitted each day. */
    public double ofGate(double admittedShare) {
        return waitAtGate + openGateDraw * Math.min(1, admittedShare);
    }
}
