package mawa.model;

import java.util.Arrays;
import mawa.behaviour.Destination;
import mawa.behaviour.Mode;
import mawa.behaviour.Travel;
import mawa.scenario.Scenario;
import mawa.world.Controller;
import mawa.world.Decision;
import mawa.world.Draws;
import mawa.world.Land;
import mawa.world.PlaceKind;
import mawa.world.Routes;
import mawa.world.World;

/**
 * Where to: the random-utility choice of {@link Destination} with Gumbel noise keyed by kin, day and
 * alternative, so that a new alternative, or a better one, never reorders the others.
 *
 * <p>The maximum of {@code V_j + Gumbel_j} is found as the first of a race: {@code E_j / exp(V_j)} with
 * standard exponential {@code E_j = -ln(1 - u_j)} is smallest for the same j. Since {@code E_j >= u_j}, most
 * alternatives lose without a logarithm.
 */
final class Choice {
    /** Nowhere to go. */
    static final int NOWHERE = -1;
    private final Destination rule;
    private final Travel travel;
    private final double halfDanger;
    private final double knownKm;
    private final Believed believed;
    private final double[] gateKm;
    private final double[][][] weights;
    private final int[][] computedOn;
    private final double[] pull;
    private int pulledOn = -1;

    Choice(Scenario scenario, Land land, Believed believed) {
        rule = scenario.destination();
        travel = scenario.travel();
        halfDanger = scenario.departure().halfDanger();
        knownKm = scenario.search().knownKm();
        this.believed = believed;
        int n = land.size();
        weights = new double[Mode.values().length][n][];
        computedOn = new int[Mode.values().length][n];
        for (int[] days : computedOn) {
            Arrays.fill(days, -1);
        }
        pull = new double[n];
        gateKm = new double[n];
        for (int p = 0; p < n; p++) {
            gateKm[p] = Double.POSITIVE_INFINITY;
            for (int q = 0; q < n; q++) {
                if (land.place(q).kind() == PlaceKind.BORDER_CROSSING) {
                    gateKm[p] = Math.min(gateKm[p], land.km(p, q));
                }
            }
        }
    }

    double gateKm(int place) {
        return gateKm[place];
    }

    /**
     * The destination of a kin that leaves {@code origin} today, or {@link #NOWHERE}.
     *
     * @param home where it lived on the first day: going there is a return, not a choice of this kind
     * @param searching whether it stands before a full camp and sees for itself what room is left nearby
     */
    int choose(World world, long kin, int origin, int home, Mode mode, boolean searching) {
        double[] w = weights(world, origin, mode);
        long key = world.chance().on(Decision.DESTINATION, world.day()).keyOf(kin);
        Land land = world.land();
        int best = NOWHERE;
        double soonest = Double.POSITIVE_INFINITY;
        for (int j = 0; j < w.length; j++) {
            if (w[j] <= 0 || j == home) {
                continue;
            }
            double u = Draws.uniformAt(key, land.key(j));
            if (u >= soonest * w[j] || searching && seenFull(world, origin, j)) {
                continue;
            }
            double time = -StrictMath.log1p(-u) / w[j];
            if (time < soonest) {
                soonest = time;
                best = j;
            }
        }
        return best;
    }

    private boolean seenFull(World world, int origin, int j) {
        return world.land().place(j).kind() == PlaceKind.CAMP && world.land().km(origin, j) <= knownKm
                && world.freeCampPlaces(j) < believed.kinPeople();
    }

    /** exp(V) of every place from an origin, once a day for each mode. */
    private double[] weights(World world, int origin, Mode mode) {
        int m = mode.ordinal();
        if (computedOn[m][origin] == world.day()) {
            return weights[m][origin];
        }
        computedOn[m][origin] = world.day();
        pullOfPlaces(world);
        Routes routes = world.routes();
        double[] hours = routes.hours(origin);
        double[] km = routes.km(origin);
        double[] w = weights[m][origin] == null ? new double[pull.length] : weights[m][origin];
        for (int j = 0; j < w.length; j++) {
            boolean possible = j != origin && hours[j] < Routes.UNREACHABLE && pull[j] > Double.NEGATIVE_INFINITY;
            double time = mode.isDriven() ? hours[j] : km[j] / travel.footKmPerHour();
            double fare = mode == Mode.HIRED ? travel.fareUsdPerKm() * km[j] : 0;
            w[j] = possible ? StrictMath.exp(pull[j] + rule.ofJourney(time, fare)) : 0;
        }
        weights[m][origin] = w;
        return w;
    }

    /** What draws people to each place today, wherever they come from. */
    private void pullOfPlaces(World world) {
        if (pulledOn == world.day()) {
            return;
        }
        pulledOn = world.day();
        for (int j = 0; j < pull.length; j++) {
            PlaceKind kind = world.land().place(j).kind();
            Controller holder = world.conditions().controller(j);
            double v = rule.ofPlace(world.conditions().danger(j), halfDanger, world.land().place(j).ties(), gateKm[j]);
            v += switch (kind) {
                case CAMP -> rule.ofCamp(believed.freeShare(world, j), believed.peopleShare(world, j));
                case CITY, TOWN -> rule.campsOnly() ? Double.NEGATIVE_INFINITY : believed.roofsFree(world, j) ? 0 : -rule.noRoofLoss();
                case BORDER_CROSSING -> rule.ofGate(believed.admittedShare(world, j));
                case CHECKPOINT, HUB, MARKER -> Double.NEGATIVE_INFINITY;
            };
            v += switch (holder) {
                case OPPOSITION, FOREIGN, HOME, HOST -> 0;
                case TURKISH -> rule.turkishSide();
                case GOVERNMENT -> rule.governmentSide();
                case CONTESTED -> Double.NEGATIVE_INFINITY;
            };
            // The day's loss is still a way out, but nobody flees into it.
            pull[j] = world.conditions().lostToday(j) ? Double.NEGATIVE_INFINITY : v;
        }
    }
}
