package mawa.model;

import mawa.behaviour.Displacement.ByObservations;
import mawa.behaviour.Displacement.ByZones;
import mawa.conflict.ZoneCalendar;
import mawa.scenario.ObservedSeries;
import mawa.scenario.Scenario;
import mawa.world.Chance;
import mawa.world.Decision;
import mawa.world.Draws;
import mawa.world.Land;

/**
 * How many people leave which place on which day, where that is given and not decided by them. In whole agents' people:
 * people of the scenario over {@code agentScale}, rounded down over the days so that nobody is lost.
 */
final class GivenDepartures {
    private static final String ALL = "all";
    private final int[][] people;

    private GivenDepartures(int[][] people) {
        this.people = people;
    }

    /** As many as observations say, each from a conflict zone of that day drawn by its weight. Where there is none, they are owed. */
    static GivenDepartures of(ByObservations rule, Scenario scenario, Land land, ZoneCalendar zones, Chance chance) {
        int days = scenario.calendar().days();
        double[] total = new double[days];
        for (ObservedSeries series : ObservedSeries.of(scenario.observed(), ByObservations.FOLLOWED)) {
            boolean place = land.places().stream().anyMatch(p -> p.id().equals(series.place()));
            if (rule.sumOfPlaces() ? place : series.place().equals(ALL)) {
                double[] observed = series.peopleByDay(scenario.start(), days);
                for (int day = 0; day < days; day++) {
                    total[day] += observed[day];
                }
            }
        }
        int[][] people = new int[days][land.size()];
        double most = total[0];
        long gone = 0;
        for (int day = 0; day < days; day++) {
            // A sum that falls is a debt: later rises are settled with it first.
            most = Math.max(most, total[day]);
            long due = (long) ((most - total[0]) / scenario.agentScale()) - gone;
            double[] upTo = upTo(rule, land, zones, day);
            double all = upTo[upTo.length - 1];
            if (all > 0) {
                Draws draws = chance.on(Decision.ORIGIN, day);
                for (int k = 0; k < due; k++) {
                    people[day][at(upTo, draws.uniform(k) * all)]++;
                }
                gone += due;
            }
        }
        return new GivenDepartures(people);
    }

    /** A number from each zone and day. */
    static GivenDepartures of(ByZones rule, Scenario scenario, Land land, ZoneCalendar zones, Chance chance) {
        int days = scenario.calendar().days();
        int[][] people = new int[days][land.size()];
        double[] owed = new double[land.size()];
        for (int day = 0; day < days; day++) {
            Draws draws = chance.on(Decision.ORIGIN, day);
            for (int p = 0; p < land.size(); p++) {
                double mean = rule.perZoneDay() * zones.intensity(day, p);
                owed[p] += switch (rule.mode()) {
                    case CONSTANT -> Math.floor(mean);
                    case POISSON -> draws.poisson(land.key(p), mean);
                    case SHARE -> Math.floor(mean * land.place(p).population());
                };
                people[day][p] = (int) (owed[p] / scenario.agentScale());
                owed[p] -= (double) people[day][p] * scenario.agentScale();
            }
        }
        return new GivenDepartures(people);
    }

    /** People of agents who leave a place on a day. */
    int people(int day, int place) {
        return people[day][place];
    }

    /** The same over all days. */
    int total(int place) {
        int sum = 0;
        for (int[] today : people) {
            sum += today[place];
        }
        return sum;
    }

    private static double[] upTo(ByObservations rule, Land land, ZoneCalendar zones, int day) {
        double[] upTo = new double[land.size()];
        double sum = 0;
        for (int p = 0; p < upTo.length; p++) {
            sum += land.place(p).population() * zones.intensity(day, p) * rule.decay(zones.age(day, p));
            upTo[p] = sum;
        }
        return upTo;
    }

    private static int at(double[] upTo, double u) {
        int p = 0;
        while (u >= upTo[p]) {
            p++;
        }
        return p;
    }
}
