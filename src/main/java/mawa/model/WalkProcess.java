package mawa.model;

import java.util.Arrays;
import mawa.behaviour.FleeWalk;
import mawa.conflict.ZoneCalendar;
import mawa.service.Housing;
import mawa.world.Controller;
import mawa.world.Decision;
import mawa.world.Draws;
import mawa.world.Households;
import mawa.world.Land;
import mawa.world.Lodging;
import mawa.world.Place;
import mawa.world.PlaceKind;
import mawa.world.Road;
import mawa.world.Rows;
import mawa.world.World;

/**
 * Flee's day ({@link FleeWalk}): whoever has appeared decides whether to leave and which way, then everybody on a road
 * travels, and may decide anew where it arrives with some of the day left. Rows stand by where they appear, and appear in
 * their order, so those who have appeared are the first rows of each place.
 */
final class WalkProcess implements Process {
    private static final int NOWHERE = -1;
    /** Nowhere, and neither on a road nor of late: all that such a household does is decide whether to leave. */
    private static final int STILL = -2;
    /** Decisions of one household on one day have draws of their own. */
    private static final int MOST_DECISIONS = 64;
    private static final double HALF = 0.5;
    private static final double ROAD_STEPS = 32_000;
    /** The mean of past travel, in days of it, is kept as a whole number of these; it is never more than two. */
    private static final double MEAN_STEP = 1.0 / 16_000;

    private final FleeWalk rule;
    private final GivenDepartures given;
    private final ZoneCalendar zones;
    private final WalkWeights weights;
    private final Ways ways;
    private final int[] appeared;
    private final int[] due;
    /** How much of the road lies behind, in {@link #ROAD_STEPS} of its length. */
    private final short[] along;
    private final int[] way;
    private final short[] meanTravel;
    private final double[] leaveChance;
    private final boolean[] passing;
    private final boolean[] quietTown;
    private final double[] km;
    private final Rows afoot = new Rows();
    private Draws toward;
    private Draws onward;

    WalkProcess(FleeWalk rule, GivenDepartures given, ZoneCalendar zones, WalkWeights weights, Ways ways, World world) {
        this.rule = rule;
        this.given = given;
        this.zones = zones;
        this.weights = weights;
        this.ways = ways;
        int rows = world.households().rows();
        Land land = world.land();
        appeared = new int[land.size()];
        due = new int[land.size()];
        along = new short[rows];
        way = new int[rows];
        meanTravel = new short[rows];
        leaveChance = new double[land.size()];
        passing = new boolean[land.size()];
        quietTown = new boolean[land.size()];
        km = land.roads().stream().mapToDouble(Road::km).toArray();
        Arrays.fill(way, STILL);
        for (int p = 0; p < land.size(); p++) {
            // Who was in a camp before the first day is there.
            PlaceKind kind = land.place(p).kind();
            passing[p] = kind == PlaceKind.HUB || kind == PlaceKind.MARKER;
            appeared[p] = kind == PlaceKind.CAMP ? world.households().firstRow(p + 1) : world.households().firstRow(p);
        }
    }

    @Override
    public String title() {
        return "people appear, decide at each place whether and which way to go, and walk on";
    }

    @Override
    public void play(World world) {
        Households all = world.households();
        if (weights.update(world)) {
            rehouse(world);
        }
        toward = world.chance().on(Decision.DESTINATION, world.day());
        onward = world.chance().on(Decision.ONWARD, world.day());
        for (int p = 0; p < appeared.length; p++) {
            leaveChance[p] = leaveChance(world, p);
            quietTown[p] = !weights.isCamp(p) && zones.intensity(world.day(), p) == 0;
            due[p] += given.people(world.day(), p);
            while (due[p] > 0 && appeared[p] < all.firstRow(p + 1)) {
                due[p] -= all.members(appeared[p]);
                appeared[p]++;
            }
        }
        decide(world);
        walk(world);
    }

    /** Who is at a place leaves it or not; notes who is on a road, has a way, or has gone of late. */
    private void decide(World world) {
        Households all = world.households();
        Draws leaving = world.chance().on(Decision.DEPARTURE, world.day());
        afoot.clear();
        for (int p = 0; p < appeared.length; p++) {
            int first = all.firstRow(p);
            int last = appeared[p];
            long before = last > first ? all.who(first) - first : 0;
            for (int h = first; h < last; h++) {
                boolean settled = way[h] == STILL || !all.isOnTheRoad(h);
                if (settled && (way[h] >= 0 || leaves(leaving, before + h, all.place(h)))) {
                    setOut(world, h);
                } else if (way[h] == STILL) {
                    continue;
                }
                markStill(h, !all.isOnTheRoad(h));
                if (way[h] != STILL) {
                    afoot.add(h);
                }
            }
        }
    }

    /** Of who has no way yet; where all ways are dead ends nobody would get one. */
    private boolean leaves(Draws leaving, long who, int place) {
        return leaving.happens(who, leaveChance[place]) && !weights.isDeadEnd(place);
    }

    private void markStill(int h, boolean settled) {
        if (way[h] < 0) {
            way[h] = settled && meanTravel[h] == 0 ? STILL : NOWHERE;
        }
    }

    private void walk(World world) {
        Households all = world.households();
        for (int k = 0; k < afoot.size(); k++) {
            int h = afoot.get(k);
            double travelled = all.isOnTheRoad(h) ? travel(world, h) : 0;
            if (rule.avoidsShortStints()) {
                double mean = (meanTravel[h] * MEAN_STEP + travelled / rule.kmPerDay()) / 2;
                meanTravel[h] = (short) (mean / MEAN_STEP);
            }
            markStill(h, !all.isOnTheRoad(h));
        }
    }

    /** A camp that opens counts those who are there already; one that closes is a town. */
    private void rehouse(World world) {
        Households all = world.households();
        for (int p = 0; p < appeared.length; p++) {
            for (int h = all.firstRow(p); h < appeared[p]; h++) {
                if (all.lodging(h) == Lodging.CAMP || all.lodging(h) == Lodging.OPEN) {
                    all.rehouse(h, lodging(all.place(h)));
                }
            }
        }
    }

    /** Leaves where it has settled; stays where it has no way. */
    private void setOut(World world, int h) {
        Households all = world.households();
        int here = all.place(h);
        int next = roadFrom(h, here, toward.keyOf(all.who(h)), 0);
        if (next != NOWHERE) {
            along[h] = 0;
            all.depart(h, world.routes().otherEnd(next, here), world.day());
            weights.changed(world, here);
        }
    }

    /** The next road of the way that it has, or of one that it draws; {@link #NOWHERE} where it stays. */
    private int roadFrom(int h, int here, long key, int decision) {
        if (way[h] >= 0) {
            int next = ways.roadFrom(way[h], here);
            if (next != NOWHERE && weights.isOpen(next) && !weights.isNearlyFull(ways.end(way[h]))) {
                return next;
            }
            // Its way is closed, or what lies at its end is: it forgets the way.
            way[h] = NOWHERE;
            if (!passing[here]) {
                return NOWHERE;
            }
        }
        int drawn = weights.draw(here, Draws.uniformAt(key, decision));
        // Whoever is drawn to a camp that is nearly full stays, and tries again tomorrow.
        if (drawn == NOWHERE || weights.isNearlyFull(ways.end(drawn))) {
            return NOWHERE;
        }
        way[h] = drawn;
        return ways.roadFrom(drawn, here);
    }

    /** Travels as far as the day allows; gives the kilometres. */
    private double travel(World world, int h) {
        Households all = world.households();
        long key = toward.keyOf(all.who(h));
        long onwardKey = onward.keyOf(all.who(h));
        double travelled = 0;
        double shareOfDay = 0;
        int road = ways.roadFrom(way[h], all.origin(h));
        double behind = km[road] * along[h] / ROAD_STEPS;
        for (int decision = 1; decision < MOST_DECISIONS; decision++) {
            boolean onFoot = rule.startOnFoot() && all.moves(h) <= 1 && all.origin(h) == all.home(h);
            double day = onFoot ? rule.kmPerDayOnFoot() : rule.kmPerDay();
            double reach = rule.oneDayADay() ? Math.max(0, 1 - shareOfDay) * day : day;
            double left = km[road] - behind;
            if (reach <= left) {
                along[h] = (short) ((behind + reach) / km[road] * ROAD_STEPS);
                return travelled + reach;
            }
            travelled += left;
            shareOfDay += left / day;
            int to = all.place(h);
            if (!weights.isOpen(road) || isRefused(world, h, to)) {
                turnBack(world, h);
                return travelled;
            }
            // Link by link: who passes a town on its way settles there for an hour.
            world.addFlow(all.origin(h), to, all.people(h));
            if (way[h] >= 0 && ways.end(way[h]) == to) {
                way[h] = NOWHERE;
            }
            boolean early = rule.oneDayADay() ? shareOfDay < 1 : travelled < day;
            int next = passing[to] || early && goesOn(h, to, travelled, onwardKey, decision) ? roadFrom(h, to, key, decision) : NOWHERE;
            if (next == NOWHERE) {
                all.settle(h, lodging(to), world.day());
                weights.changed(world, to);
                return travelled;
            }
            road = next;
            behind = 0;
            along[h] = 0;
            all.pass(h, lodging(to), world.routes().otherEnd(next, to), world.day());
            if (!early) {
                // Nobody sleeps where people only pass through: who is late has the next link before it in the morning.
                return travelled;
            }
        }
        return travelled;
    }

    /** Whether a camp takes nobody any more. */
    private boolean isRefused(World world, int h, int place) {
        return rule.campsRefuseOnArrival() && weights.isCamp(place) && weights.present(world, place) + world.households().people(h) > weights.places(place);
    }

    /** Is back where it came from. */
    private void turnBack(World world, int h) {
        Households all = world.households();
        int from = all.origin(h);
        way[h] = NOWHERE;
        all.goOn(h, from, world.day());
        all.settle(h, lodging(from), world.day());
        weights.changed(world, from);
    }

    private Lodging lodging(int place) {
        return weights.isCamp(place) ? Lodging.CAMP : Lodging.OPEN;
    }

    private boolean goesOn(int h, int place, double travelled, long key, int decision) {
        if (way[h] >= 0) {
            return true;
        }
        if (rule.avoidsShortStints() && quietTown[place] && (meanTravel[h] * MEAN_STEP + travelled / rule.kmPerDay()) / 2 < HALF) {
            return true;
        }
        return Draws.uniformAt(key, decision) < leaveChance[place];
    }

    private double leaveChance(World world, int p) {
        if (zones.intensity(world.day(), p) == 0 && passing[p]) {
            return 1;
        }
        Place place = world.land().place(p);
        double chance = zones.intensity(world.day(), p) > 0 ? rule.fromConflictPerDay()
                : !weights.isCamp(p) ? rule.fromTownPerDay()
                : place.controller() == Controller.HOST ? rule.fromCampPerDay() : rule.fromHomeCampPerDay();
        double size = place.kind() != PlaceKind.CAMP ? place.population() : place.campPlaces() >= Housing.UNLIMITED ? 0 : place.campPlaces();
        return rule.populationExponent() == 0 ? chance : chance * StrictMath.pow(size / rule.populationBase(), rule.populationExponent());
    }
}
