package mawa.model;

import java.util.Optional;
import mawa.scenario.Scenario;
import mawa.world.Chance;
import mawa.world.Decision;
import mawa.world.Draws;
import mawa.world.Households;
import mawa.world.Land;
import mawa.world.Place;
import mawa.world.PlaceKind;
import mawa.world.Population;

/**
 * Founds the households of the first day. The people of a place are parted into households, and these gathered
 * into kin, so that the members add up to the place's population exactly (at agentScale 1). Kin live alike: they share
 * vehicle, means, earlier displacement and willingness, and so decide together.
 */
final class Founding {
    private static final int LARGEST_HOUSEHOLD = 20;
    private static final int LARGEST_KIN = 12;
    private final Scenario scenario;
    private final Land land;
    private final Optional<GivenDepartures> given;
    private final double[] sizeUpTo;
    private final double[] kinUpTo;
    private final Draws sizes;
    private final Draws kinSizes;
    private final Draws members;
    private final Draws earlier;
    private final Draws vehicles;
    private final Draws means;
    private final Draws willing;

    /** @param given who leaves when, where that is given: then agents are those who leave and those in camps, and everybody else is not */
    Founding(Scenario scenario, Land land, Optional<GivenDepartures> given, Chance chance) {
        this.scenario = scenario;
        this.land = land;
        this.given = given;
        sizeUpTo = shiftedPoisson(scenario.population().householdSize() - 1, LARGEST_HOUSEHOLD);
        kinUpTo = shiftedPoisson(scenario.population().kinHouseholds() - 1, LARGEST_KIN);
        sizes = chance.on(Decision.HOUSEHOLD_SIZE, -1);
        kinSizes = chance.on(Decision.KIN_SIZE, -1);
        members = chance.on(Decision.HOUSEHOLD_MEMBER, -1);
        earlier = chance.on(Decision.EARLIER_DISPLACED, -1);
        vehicles = chance.on(Decision.VEHICLE, -1);
        means = chance.on(Decision.MEANS, -1);
        willing = chance.on(Decision.WILLINGNESS, -1);
    }

    Households found() {
        int[] firstRow = new int[land.size() + 1];
        for (int p = 0; p < land.size(); p++) {
            firstRow[p + 1] = firstRow[p] + count(p);
        }
        Households households = new Households(land, firstRow, scenario.agentScale());
        for (int p = 0; p < land.size(); p++) {
            foundPlace(p, households);
        }
        return households;
    }

    /** People of a place in whole agents' members. */
    private int people(int p) {
        Place place = land.place(p);
        if (given.isPresent() && place.kind() != PlaceKind.CAMP) {
            return given.get().total(p);
        }
        boolean simulated = given.isPresent() || scenario.simulatedControllers().contains(place.controller());
        return simulated ? (int) Math.round((double) place.population() / scenario.agentScale()) : 0;
    }

    private int count(int p) {
        int left = people(p);
        int n = 0;
        while (left > 0) {
            left -= size(p, n, left);
            n++;
        }
        return n;
    }

    private int size(int p, int ordinal, int left) {
        return Math.min(left, draw(sizeUpTo, sizes.uniform(land.key(p) + ordinal)));
    }

    private void foundPlace(int p, Households households) {
        Place place = land.place(p);
        Population rule = scenario.population();
        double earlierShare = place.population() == 0 ? 0 : (double) place.earlierDisplaced() / place.population();
        int left = people(p);
        int leader = 0;
        int kinEnds = 0;
        for (int n = 0; left > 0; n++) {
            if (n == kinEnds) {
                leader = n;
                kinEnds = n + draw(kinUpTo, kinSizes.uniform(land.key(p) + n));
            }
            int size = size(p, n, left);
            left -= size;
            long kin = land.key(p) + leader;
            long who = land.key(p) + n;
            long own = members.keyOf(who);
            int children = 0;
            int women = 0;
            // The first member of a household of several is an adult, so the others are children more often.
            boolean headIsAdult = size > 1;
            double childChance = Math.min(1, headIsAdult ? rule.childShare() * size / (size - 1) : rule.childShare());
            for (int m = 0; m < size; m++) {
                if (!(headIsAdult && m == 0) && Draws.uniformAt(own, 2L * m) < childChance) {
                    children++;
                } else if (Draws.uniformAt(own, 2L * m + 1) < rule.womenAmongAdults()) {
                    women++;
                }
            }
            households.found(p, size, children, women, n - leader, earlier.happens(kin, earlierShare),
                    vehicles.happens(kin, rule.vehicleShare()), means.happens(kin, rule.meansShare()),
                    willing.happens(kin, scenario.departure().remainShare()));
            if (given.isPresent() && place.kind() == PlaceKind.CAMP) {
                households.isInCampAlready();
            }
        }
    }

    /** Cumulative chances of 1 + Poisson(mean), cut at the largest. */
    private static double[] shiftedPoisson(double mean, int largest) {
        double[] upTo = new double[largest];
        double term = StrictMath.exp(-mean);
        double sum = 0;
        for (int k = 0; k < largest; k++) {
            sum += term;
            upTo[k] = sum;
            term *= mean / (k + 1);
        }
        return upTo;
    }

    private static int draw(double[] upTo, double u) {
        int k = 0;
        while (k < upTo.length - 1 && u >= upTo[k]) {
            k++;
        }
        return k + 1;
    }
}
