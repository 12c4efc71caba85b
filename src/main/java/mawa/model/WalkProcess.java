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
import mawa.world.World;

/**
 * Flee's day ({@link FleeWalk}): whoever has appeared decides whether to leave and which way, then everybody on a road
 * travels, and may decide anew where it arrives with some of the day left. Rows stand by where they appear, and appear in
 * their order, so those who have appeared are the first rows of each place.
 */
final class WalkProcess implements Process {
    private static final int NOWHERE = -1;
    /** Decisions of one household on one day have draws of their own. */
    private static final int MOST_DECISIONS = 64;
    private static final double HALF = 0.5;
    /** The mean of past travel, in days of it, is kept as a whole number of these; it is never more than two. */
    private static final double MEAN_STEP = 1.0 / 16_000;

    private final FleeWalk rule;
    private final GivenDepartures given;
    private final ZoneCalendar zones;
    private final WalkWeights weights;
    private final Ways ways;
    private final int[] appeared;
    private final int[] due;
    private final short[] road;
    private final float[] kmOnRoad;
    private final int[] way;
    private final short[] meanTravel;
    private final double[] leaveChance;
    private int[] afoot = new int[1024];
    private int walking;

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
        road = new short[rows];
        kmOnRoad = new float[rows];
        way = new int[rows];
        meanTravel = new short[rows];
        leaveChance = new double[land.size()];
        Arrays.fill(way, NOWHERE);
        for (int p = 0; p < land.size(); p++) {
            // Who was in a camp before the first day is there.
            appeared[p] = land.place(p).kind() == PlaceKind.CAMP ? world.households().firstRow(p + 1) : world.households().firstRow(p);
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
        for (int p = 0; p < appeared.length; p++) {
            leaveChance[p] = leaveChance(world, p);
            due[p] += given.people(world.day(), p);
            while (due[p] > 0 && appeared[p] < all.firstRow(p + 1)) {
                due[p] -= all.members(appeared[p]);
                appeared[p]++;
            }
        }
        decide(world);
        walk(world);
    }

    /** Who is at a place leaves it or not; notes who has any way to go today, or has gone of late. */
    private void decide(World world) {
        Households all = world.households();
        Draws leaving = world.chance().on(Decision.DEPARTURE, world.day());
        int n = 0;
        for (int p = 0; p < appeared.length; p++) {
            int first = all.firstRow(p);
            long before = appeared[p] > first ? all.who(first) - first : 0;
            for (int h = first; h < appeared[p]; h++) {
                boolean travels = all.isOnTheRoad(h);
                if (!travels && (way[h] != NOWHERE || leaving.happens(before + h, leaveChance[all.place(h)]))) {
                    setOut(world, h, 0);
                    travels = all.isOnTheRoad(h);
                }
                if (travels || meanTravel[h] != 0) {
                    if (n == afoot.length) {
                        afoot = Arrays.copyOf(afoot, 2 * n);
                    }
                    afoot[n++] = h;
                }
            }
        }
        walking = n;
    }

    private void walk(World world) {
        Households all = world.households();
        for (int k = 0; k < walking; k++) {
            int h = afoot[k];
            double km = all.isOnTheRoad(h) ? travel(world, h) : 0;
            if (rule.avoidsShortStints()) {
                double mean = (meanTravel[h] * MEAN_STEP + km / rule.kmPerDay()) / 2;
                meanTravel[h] = (short) (mean / MEAN_STEP);
            }
        }
    }

    /** A camp that opens counts those who are there already; one that closes is a town. */
    private void rehouse(World world) {
        Households all = world.households();
        for (int p = 0; p < appeared.length; p++) {
            for (int h = all.firstRow(p); h < appeared[p]; h++) {
                if (all.lodging(h) == Lodging.CAMP || all.lodging(h) == Lodging.OPEN) {
                    all.rehouse(h, weights.isCamp(all.place(h)) ? Lodging.CAMP : Lodging.OPEN);
                }
            }
        }
    }

    /** Leaves where it is, by the way that it has or by one that it draws; stays where none is open. */
    private void setOut(World world, int h, int decision) {
        Households all = world.households();
        int here = all.place(h);
        int next = NOWHERE;
        if (way[h] != NOWHERE) {
            next = ways.roadFrom(way[h], here, NOWHERE);
            if (next == NOWHERE || !weights.isOpen(next) || weights.isNearlyFull(ways.end(way[h]))) {
                // Its way is closed, or what lies at its end is: it forgets the way.
                way[h] = NOWHERE;
                next = NOWHERE;
                if (!isPassing(world, here)) {
                    return;
                }
            }
        }
        if (next == NOWHERE) {
            long key = world.chance().on(Decision.DESTINATION, world.day()).keyOf(all.who(h));
            int drawn = weights.draw(here, Draws.uniformAt(key, decision));
            // Whoever is drawn to a camp that is nearly full stays, and tries again tomorrow.
            way[h] = drawn == NOWHERE || weights.isNearlyFull(ways.end(drawn)) ? NOWHERE : drawn;
            next = way[h] == NOWHERE ? NOWHERE : ways.roadFrom(way[h], here, here);
        }
        if (next != NOWHERE) {
            road[h] = (short) next;
            kmOnRoad[h] = 0;
            all.depart(h, world.routes().otherEnd(next, here), world.day());
            weights.changed(world, here);
        }
    }

    /** Travels as far as the day allows; gives the kilometres. */
    private double travel(World world, int h) {
        Households all = world.households();
        double km = 0;
        double shareOfDay = 0;
        for (int decision = 1; decision < MOST_DECISIONS; decision++) {
            boolean onFoot = rule.startOnFoot() && all.moves(h) <= 1 && all.origin(h) == all.home(h);
            double day = onFoot ? rule.kmPerDayOnFoot() : rule.kmPerDay();
            double reach = rule.oneDayADay() ? Math.max(0, 1 - shareOfDay) * day : day;
            double length = world.land().roads().get(road[h]).km();
            double left = length - kmOnRoad[h];
            kmOnRoad[h] += (float) reach;
            if (kmOnRoad[h] <= length) {
                return km + reach;
            }
            km += left;
            shareOfDay += left / day;
            int from = all.origin(h);
            int to = all.place(h);
            if (!weights.isOpen(road[h])) {
                turnBack(world, h, from);
                return km;
            }
            if (!arrive(world, h, from, to)) {
                return km;
            }
            boolean early = rule.oneDayADay() ? shareOfDay < 1 : km < day;
            if (!isPassing(world, to) && !(early && goesOn(world, h, to, km, decision))) {
                return km;
            }
            setOut(world, h, decision);
            if (!early || all.lodging(h) != Lodging.ROAD) {
                // Nobody sleeps where people only pass through: who is late has the next link before it in the morning.
                return km;
            }
        }
        return km;
    }

    /** False where a camp takes nobody any more, and so sends it back. */
    private boolean arrive(World world, int h, int from, int to) {
        Households all = world.households();
        boolean camp = weights.isCamp(to);
        if (camp && rule.campsRefuseOnArrival() && weights.present(world, to) + all.people(h) > weights.places(to)) {
            turnBack(world, h, from);
            return false;
        }
        if (way[h] != NOWHERE && ways.end(way[h]) == to) {
            way[h] = NOWHERE;
        }
        all.settle(h, camp ? Lodging.CAMP : Lodging.OPEN, world.day());
        // Link by link: who passes a town on its way settles there for an hour.
        world.addFlow(from, to, all.people(h));
        weights.changed(world, to);
        return true;
    }

    private void turnBack(World world, int h, int from) {
        Households all = world.households();
        way[h] = NOWHERE;
        all.goOn(h, from, world.day());
        all.settle(h, weights.isCamp(from) ? Lodging.CAMP : Lodging.OPEN, world.day());
        weights.changed(world, from);
    }

    private boolean goesOn(World world, int h, int place, double km, int decision) {
        if (way[h] != NOWHERE) {
            return true;
        }
        boolean town = !weights.isCamp(place) && zones.intensity(world.day(), place) == 0;
        if (rule.avoidsShortStints() && town && (meanTravel[h] * MEAN_STEP + km / rule.kmPerDay()) / 2 < HALF) {
            return true;
        }
        long key = world.chance().on(Decision.ONWARD, world.day()).keyOf(world.households().who(h));
        return Draws.uniformAt(key, decision) < leaveChance[place];
    }

    private double leaveChance(World world, int p) {
        if (zones.intensity(world.day(), p) == 0 && isPassing(world, p)) {
            return 1;
        }
        Place place = world.land().place(p);
        double chance = zones.intensity(world.day(), p) > 0 ? rule.fromConflictPerDay()
                : !weights.isCamp(p) ? rule.fromTownPerDay()
                : place.controller() == Controller.HOST ? rule.fromCampPerDay() : rule.fromHomeCampPerDay();
        double size = place.kind() != PlaceKind.CAMP ? place.population() : place.campPlaces() >= Housing.UNLIMITED ? 0 : place.campPlaces();
        return rule.populationExponent() == 0 ? chance : chance * StrictMath.pow(size / rule.populationBase(), rule.populationExponent());
    }

    private static boolean isPassing(World world, int p) {
        PlaceKind kind = world.land().place(p).kind();
        return kind == PlaceKind.HUB || kind == PlaceKind.MARKER;
    }
}
