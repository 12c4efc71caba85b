package mawa.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mawa.conflict.ControlCalendar;
import mawa.outcome.Ensemble;
import mawa.outcome.Indicator;
import mawa.outcome.RunOutcome;
import mawa.policy.RoadClosure;
import mawa.result.SmallCounts;
import mawa.scenario.Scenario;
import mawa.world.Controller;
import mawa.world.Land;
import mawa.world.Levers;
import mawa.world.Routes;

/**
 * People by road, over the whole period. Nobody's way is recorded; what is known is how many people left one place and
 * settled in another ({@link RunOutcome#flows}). They are laid over the ways that the model takes: the shortest by driving
 * time on the roads open that day ({@link Routes}), under the day's control of places and the closures that policies order.
 * The moves of one origin have no dates, so they are shared over the days as that origin's departures were
 * ({@code movementsCumulative}); days on which no way led to the destination get no part.
 *
 * <p>It counts moves to where people settled: detours of those who looked for room on their way are not in it, nor
 * journeys home. Both directions of a road count together.
 */
public final class RoadLoads {
    private static final double MIDDLE = 0.5;
    private final int places;
    private final int roads;
    private final int smallestPublished;
    /** The networks of the period, in the order of their days. */
    private final List<Routes> networks = new ArrayList<>();
    /** Which of them stood on each day. */
    private final int[] networkOf;

    /** Prepares the ways of a scenario; use one instance for all runs of a variant. */
    public RoadLoads(Scenario scenario) {
        Land land = new Land(scenario.places(), scenario.roads(), scenario.regions());
        places = land.size();
        roads = land.roads().size();
        smallestPublished = scenario.smallestPublishedCount();
        double[] hours = scenario.roads().stream().mapToDouble(r -> r.km() / scenario.travel().roadClasses().get(r.roadClass()).vehicleKmPerHour()).toArray();
        ControlCalendar control = new ControlCalendar(land, scenario.calendar(), scenario.control());
        networkOf = new int[scenario.calendar().days()];
        Network last = null;
        for (int day = 0; day < networkOf.length; day++) {
            Network today = Network.of(scenario, land, control, day);
            if (!today.equals(last)) {
                Routes routes = new Routes(land, hours, scenario.travel().checkpointHours());
                routes.update(today.closures(land), today.control());
                networks.add(routes);
                last = today;
            }
            networkOf[day] = networks.size() - 1;
        }
    }

    /**
     * People who took each road in one run, in the order of {@link Scenario#roads}; shares of people, since moves are shared
     * over days. Moves between places that no way joined on any day are left out.
     */
    public double[] of(RunOutcome run) {
        double[] people = new double[roads];
        int[] flows = run.flows();
        int[] movements = run.places().values(run.places().indicators().indexOf(Indicator.MOVEMENTS_CUMULATIVE));
        for (int origin = 0; origin < places; origin++) {
            double[] departures = departures(movements, origin);
            for (int destination = 0; destination < places; destination++) {
                int moved = flows[origin * places + destination];
                if (moved > 0 && origin != destination) {
                    lay(people, moved, departures, origin, destination);
                }
            }
        }
        return people;
    }

    /**
     * Median over replicates of each road's people, whole people; not a number from 1 up to the scenario's smallest
     * published count, which must not be shown.
     */
    public double[] median(Ensemble ensemble) {
        List<double[]> loads = ensemble.runs().stream().map(this::of).toList();
        double[] out = new double[roads];
        double[] sample = new double[loads.size()];
        for (int r = 0; r < roads; r++) {
            for (int k = 0; k < sample.length; k++) {
                sample[k] = loads.get(k)[r];
            }
            Arrays.sort(sample);
            out[r] = published(Ensemble.quantileOfSorted(sample, MIDDLE));
        }
        return out;
    }

    /** Of one run, as {@link #median} gives it. */
    public double[] publishedOf(RunOutcome run) {
        return Arrays.stream(of(run)).map(this::published).toArray();
    }

    private double published(double people) {
        return SmallCounts.isTooSmall(people, smallestPublished) ? Double.NaN : Math.rint(people);
    }

    /** How many people left a place while each network stood; where nobody is recorded to have left, all days count alike. */
    private double[] departures(int[] movements, int origin) {
        double[] out = new double[networks.size()];
        int before = 0;
        for (int day = 0; day < networkOf.length; day++) {
            int now = movements[day * places + origin];
            out[networkOf[day]] += now - before;
            before = now;
        }
        if (before == 0) {
            for (int network : networkOf) {
                out[network]++;
            }
        }
        return out;
    }

    private void lay(double[] people, int moved, double[] departures, int origin, int destination) {
        double all = 0;
        for (int n = 0; n < departures.length; n++) {
            all += leads(n, origin, destination) ? departures[n] : 0;
        }
        for (int n = 0; n < departures.length && all > 0; n++) {
            if (departures[n] > 0 && leads(n, origin, destination)) {
                Routes routes = networks.get(n);
                int at = destination;
                while (at != origin) {
                    int road = routes.lastRoad(origin, at);
                    people[road] += moved * departures[n] / all;
                    at = routes.otherEnd(road, at);
                }
            }
        }
    }

    private boolean leads(int network, int origin, int destination) {
        return networks.get(network).hours(origin)[destination] < Routes.UNREACHABLE;
    }

    /** What decides which ways there are on a day. */
    private record Network(List<Controller> holders, List<Integer> closed) {

        static Network of(Scenario scenario, Land land, ControlCalendar control, int day) {
            Controller[] holders = new Controller[land.size()];
            for (int p = 0; p < holders.length; p++) {
                // On the day of a loss people still get out on the ways of yesterday, as in the model.
                holders[p] = control.controller(control.lost(day, p) ? day - 1 : day, p);
            }
            Levers levers = new Levers(land.size(), land.roads().size());
            LocalDate date = scenario.start().plusDays(day);
            scenario.policies().values().stream().filter(p -> p instanceof RoadClosure && p.isActive(date)).forEach(p -> p.pull(new Morning(date, land), levers));
            List<Integer> closed = new ArrayList<>();
            for (int r = 0; r < land.roads().size(); r++) {
                if (levers.isRoadClosed(r)) {
                    closed.add(r);
                }
            }
            return new Network(List.of(holders), closed);
        }

        Controller[] control() {
            return holders.toArray(Controller[]::new);
        }

        Levers closures(Land land) {
            Levers levers = new Levers(land.size(), land.roads().size());
            closed.forEach(levers::closeRoad);
            return levers;
        }
    }
}
