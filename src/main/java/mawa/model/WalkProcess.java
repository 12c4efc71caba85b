package mawa.model;

import java.util.Arrays;
import java.util.BitSet;
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
    /** Of who stays: as of the evening on which it came. */
    private final short[] meanTravel;
    private final double[] leaveChance;
    private final boolean[] passing;
    private final boolean[] quietTown;
    private final double[] km;
    /** Who is on a road this morning or, where it has settled for the night, has a way. Everybody else stays. */
    private final BitSet underWay;
    private final Stays stays;
    private Draws toward;

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
        underWay = new BitSet(rows);
        stays = new Stays(world, weights);
        Arrays.fill(way, NOWHERE);
        for (int p = 0; p < land.size(); p++) {
            PlaceKind kind = land.place(p).kind();
            passing[p] = kind == PlaceKind.HUB || kind == PlaceKind.MARKER;
            appeared[p] = world.households().firstRow(p);
        }
    }

    @Override
    public String title() {
        return "people appear, decide at each place whether and which way to go, and walk on";
    }

    @Override
    public void play(World world) {
        if (weights.update(world)) {
            rehouse(world);
        }
        toward = world.chance().on(Decision.DESTINATION, world.day());
        for (int p = 0; p < appeared.length; p++) {
            leaveChance[p] = leaveChance(world, p);
            quietTown[p] = !weights.isCamp(p) && zones.intensity(world.day(), p) == 0;
        }
        stays.begin(world, leaveChance);
        for (int p = 0; p < appeared.length; p++) {
            appear(world, p);
        }
        setOut(world);
        walk(world);
    }

    private void appear(World world, int p) {
        Households all = world.households();
        boolean wasThere = world.day() == 0 && world.land().place(p).kind() == PlaceKind.CAMP;
        due[p] += given.people(world.day(), p);
        for (; (due[p] > 0 || wasThere) && appeared[p] < all.firstRow(p + 1); appeared[p]++) {
            due[p] -= wasThere ? 0 : all.members(appeared[p]);
            stays.stay(world, appeared[p], world.day());
        }
    }

    private void setOut(World world) {
        stays.end(world.day(), underWay::set);
        // In the order of rows, whoever came to want it first: who leaves makes room, and runs that differ elsewhere share that order.
        for (int h = underWay.nextSetBit(0); h >= 0; h = underWay.nextSetBit(h + 1)) {
            if (!world.households().isOnTheRoad(h)) {
                underWay.set(h, setsOut(world, h));
            }
        }
    }

    private void walk(World world) {
        for (int h = underWay.nextSetBit(0); h >= 0; h = underWay.nextSetBit(h + 1)) {
            double travelled = travel(world, h);
            if (rule.avoidsShortStints()) {
                double mean = (meanTravel[h] * MEAN_STEP + travelled / rule.kmPerDay()) / 2;
                meanTravel[h] = (short) (mean / MEAN_STEP);
            }
            if (way[h] == NOWHERE && !world.households().isOnTheRoad(h)) {
                underWay.clear(h);
                stays.stay(world, h, world.day() + 1);
            }
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

    /** Leaves where it has settled; where it has no way it stays. */
    private boolean setsOut(World world, int h) {
        Households all = world.households();
        int here = all.place(h);
        way[h] = wayFrom(here, way[h], Draws.bitsAt(toward.keyOf(all.who(h)), 0));
        if (way[h] == NOWHERE) {
            stays.stay(world, h, world.day() + 1);
            return false;
        }
        along[h] = 0;
        int daysWithoutTravel = world.day() - 1 - all.since(h);
        meanTravel[h] >>= Math.min(Short.SIZE - 1, daysWithoutTravel);
        all.depart(h, world.routes().otherEnd(ways.roadFrom(way[h], here), here), world.day());
        weights.changed(world, here);
        return true;
    }

    /** The way that it has, if that leads on, or one that it draws; {@link #NOWHERE} where it stays. */
    private int wayFrom(int here, int had, long bits) {
        if (had != NOWHERE && leadsOn(had, here)) {
            return had;
        }
        // Its way is closed, or what lies at its end is: it forgets the way.
        return had == NOWHERE || passing[here] ? weights.draw(here, Draws.upper(bits)) : NOWHERE;
    }

    private boolean leadsOn(int had, int here) {
        int next = ways.roadFrom(had, here);
        return next != NOWHERE && weights.isOpen(next) && !weights.isNearlyFull(ways.end(had));
    }

    /** Travels as far as the day allows; gives the kilometres. */
    private double travel(World world, int h) {
        Households all = world.households();
        long key = toward.keyOf(all.who(h));
        int homeOnFoot = rule.startOnFoot() && all.moves(h) <= 1 ? all.home(h) : NOWHERE;
        // Where the mean of past travel and today's would be less than half a day's, it goes on.
        double shortStint = rule.avoidsShortStints() ? (1 - meanTravel[h] * MEAN_STEP) * rule.kmPerDay() : 0;
        int onWay = way[h];
        int from = all.origin(h);
        int to = all.place(h);
        int road = ways.roadFrom(onWay, from);
        double behind = km[road] * along[h] / ROAD_STEPS;
        double travelled = 0;
        double shareOfDay = 0;
        boolean early = true;
        boolean arrives = false;
        boolean turnsBack = false;
        int decision = 1;
        for (; early && decision < MOST_DECISIONS; decision++) {
            double day = from == homeOnFoot ? rule.kmPerDayOnFoot() : rule.kmPerDay();
            double reach = rule.oneDayADay() ? Math.max(0, 1 - shareOfDay) * day : day;
            double left = km[road] - behind;
            if (reach <= left) {
                behind += reach;
                travelled += reach;
                break;
            }
            travelled += left;
            turnsBack = !weights.isOpen(road) || rule.campsRefuseOnArrival() && isRefused(world, h, to);
            if (turnsBack) {
                onWay = NOWHERE;
                break;
            }
            // Link by link: who passes a town on its way settles there for an hour.
            world.addFlow(from, to, all.people(h));
            if (rule.oneDayADay()) {
                shareOfDay += left / day;
                early = shareOfDay < 1;
            } else {
                early = travelled < day;
            }
            if (onWay != NOWHERE && ways.end(onWay) == to) {
                onWay = NOWHERE;
            }
            // One half of the bits says whether it goes on, the other where to.
            long bits = Draws.bitsAt(key, decision);
            arrives = !passing[to]
                    && !(early && (onWay != NOWHERE || quietTown[to] && travelled < shortStint || Draws.lower(bits) < leaveChance[to]));
            if (arrives) {
                break;
            }
            onWay = wayFrom(to, onWay, bits);
            arrives = onWay == NOWHERE;
            if (arrives) {
                break;
            }
            all.pass(h, to, lodging(to));
            from = to;
            road = ways.roadFrom(onWay, from);
            to = world.routes().otherEnd(road, from);
            behind = 0;
        }
        way[h] = onWay;
        if (decision > 1) {
            all.walkOn(h, from, to, world.day());
        }
        if (turnsBack) {
            all.goOn(h, from, world.day());
        }
        if (arrives || turnsBack) {
            all.settle(h, lodging(all.place(h)), world.day());
            weights.changed(world, all.place(h));
        } else {
            // Nobody sleeps where people only pass through: who is late there has the next link before it in the morning.
            along[h] = (short) (behind / km[road] * ROAD_STEPS);
        }
        return travelled;
    }

    /** Whether a camp takes nobody any more. */
    private boolean isRefused(World world, int h, int place) {
        return weights.isCamp(place) && weights.present(world, place) + world.households().people(h) > weights.places(place);
    }

    private Lodging lodging(int place) {
        return weights.isCamp(place) ? Lodging.CAMP : Lodging.OPEN;
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
