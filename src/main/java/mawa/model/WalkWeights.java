package mawa.model;

import java.util.Arrays;
import mawa.behaviour.Displacement;
import mawa.behaviour.FleeWalk;
import mawa.conflict.ZoneCalendar;
import mawa.service.Housing;
import mawa.world.Controller;
import mawa.world.Land;
import mawa.world.Place;
import mawa.world.PlaceKind;
import mawa.world.World;

/** What the ways from each place weigh today under {@link FleeWalk}: the place at their end, their length, and the room that is left there now. */
final class WalkWeights {
    private static final int NOWHERE = -1;
    /** Below this share of its draw a camp turns away who is under way to it. */
    private static final double NEARLY_FULL = 0.5;
    private final FleeWalk rule;
    private final Displacement displacement;
    private final ZoneCalendar zones;
    private final Ways ways;
    private final double[] ofDistance;
    private final double[] weight;
    private final boolean[] open;
    private final boolean[] roadOpen;
    private final boolean[] camp;
    private final double[] places;
    private final double[] room;
    private final boolean[] nearlyFull;
    /** Sums over the ways of a place, up to and with each; true of no place that is stale. */
    private final double[] upTo;
    private final int[] lastDrawn;
    private final boolean[] deadEnd;
    private final boolean[] stale;

    WalkWeights(FleeWalk rule, Displacement displacement, ZoneCalendar zones, Ways ways, Land land) {
        this.rule = rule;
        this.displacement = displacement;
        this.zones = zones;
        this.ways = ways;
        ofDistance = new double[ways.size()];
        for (int w = 0; w < ofDistance.length; w++) {
            ofDistance[w] = StrictMath.pow(rule.softeningKm() + ways.km(w), rule.distancePower());
        }
        weight = new double[ways.size()];
        open = new boolean[ways.size()];
        roadOpen = new boolean[land.roads().size()];
        camp = new boolean[land.size()];
        places = new double[land.size()];
        room = new double[land.size()];
        // Unlike any room that there may be on the first morning.
        Arrays.fill(room, Double.NaN);
        nearlyFull = new boolean[land.size()];
        upTo = new double[ways.size()];
        lastDrawn = new int[land.size()];
        deadEnd = new boolean[land.size()];
        stale = new boolean[land.size()];
    }

    /** This morning: which roads are open, which camps, and what each place draws. True where a camp has opened or closed. */
    boolean update(World world) {
        Land land = world.land();
        boolean otherCamps = false;
        for (int r = 0; r < roadOpen.length; r++) {
            roadOpen[r] = !world.levers().isRoadClosed(r);
        }
        double[] draw = new double[land.size()];
        for (int p = 0; p < draw.length; p++) {
            boolean isCamp = land.place(p).kind() == PlaceKind.CAMP && !world.levers().isCampClosed(p);
            otherCamps |= isCamp != camp[p];
            camp[p] = isCamp;
            places[p] = places(world.conditions().campPlaces(p), land.place(p).population());
            draw[p] = draw(world, p);
            changed(world, p);
        }
        for (int w = 0; w < weight.length; w++) {
            open[w] = ways.isOpen(w, roadOpen);
            weight[w] = open[w] ? power((rule.weightSoftening() + draw[ways.end(w)]) / ofDistance[w]) : 0;
        }
        Arrays.fill(stale, true);
        return otherCamps;
    }

    /** Scaled; 0 where there is no limit. */
    private double places(int places, int firstDay) {
        if (places >= Housing.UNLIMITED || rule.firstDayCountsTwice() && (places - firstDay) * rule.capacityScaling() < 1) {
            return 0;
        }
        return Math.max(1, (rule.firstDayCountsTwice() ? places - firstDay : places) * rule.capacityScaling());
    }

    private double draw(World world, int p) {
        Place place = world.land().place(p);
        double intensity = zones.intensity(world.day(), p);
        double decay = displacement instanceof Displacement.ByObservations o ? o.decay(zones.age(world.day(), p)) : 1;
        double draw = place.controller() == Controller.HOST ? rule.foreignWeight() : 1;
        boolean byPopulation = rule.populationPower() > 0 && place.kind() != PlaceKind.CAMP;
        draw *= camp[p] ? rule.campWeight() : byPopulation ? StrictMath.pow(Math.max(1, place.population()), rule.populationPower()) : 1;
        return intensity > 0 ? draw * StrictMath.pow(rule.conflictWeight(), decay * intensity) : draw;
    }

    private double power(double weight) {
        return rule.weightPower() == 1 ? weight : StrictMath.pow(weight, rule.weightPower());
    }

    /** Somebody came to a place or left it. */
    void changed(World world, int p) {
        double now = camp[p] ? room(present(world, p), places[p]) : 1;
        if (now != room[p]) {
            room[p] = now;
            nearlyFull[p] = camp[p] && now < NEARLY_FULL;
            for (int from : ways.startsOfThoseTo(p)) {
                stale[from] = true;
            }
        }
    }

    private double room(double present, double places) {
        if (places < 1 || present <= rule.capacityBuffer() * places) {
            return 1;
        }
        return present >= places ? 0 : (places - present) / (places * (1 - rule.capacityBuffer()));
    }

    /** A way from a place; {@link #NOWHERE} where all are closed, and for whoever is drawn to a camp that is nearly full. {@code u} in [0, 1). */
    int draw(int place, double u) {
        if (stale[place]) {
            add(place);
        }
        int last = lastDrawn[place];
        if (last == NOWHERE) {
            return NOWHERE;
        }
        double at = u * upTo[last];
        int w = ways.first(place);
        while (w < last && at >= upTo[w]) {
            w++;
        }
        return nearlyFull[ways.end(w)] ? NOWHERE : w;
    }

    /** Whether nobody can set out from a place now: each way that might be drawn is closed, or ends at a camp that is nearly full. */
    boolean isDeadEnd(int place) {
        if (stale[place]) {
            add(place);
        }
        return deadEnd[place];
    }

    /** Adds up what the ways from a place weigh as its surroundings are now. */
    private void add(int place) {
        int from = ways.first(place);
        int to = ways.first(place + 1);
        double best = 0;
        for (int w = from; w < to; w++) {
            best = Math.max(best, now(w));
        }
        double least = rule.pruningFactor() > 1 ? best / rule.pruningFactor() : 0;
        double sum = 0;
        lastDrawn[place] = NOWHERE;
        deadEnd[place] = true;
        for (int w = from; w < to; w++) {
            // Where all weights are 0, every open way is as likely.
            double now = best > 0 ? now(w) : open[w] ? 1 : 0;
            if (now > 0 && now >= least) {
                sum += now;
                lastDrawn[place] = w;
                deadEnd[place] &= isNearlyFull(ways.end(w));
            }
            upTo[w] = sum;
        }
        stale[place] = false;
    }

    private double now(int w) {
        double room = this.room[ways.end(w)];
        return room == 1 ? weight[w] : weight[w] * power(room);
    }

    boolean isOpen(int road) {
        return roadOpen[road];
    }

    /** A camp that takes people in today. */
    boolean isCamp(int place) {
        return camp[place];
    }

    /** Places of a camp, scaled; below 1 where it has no limit. */
    double places(int place) {
        return places[place] < 1 ? Double.POSITIVE_INFINITY : places[place];
    }

    boolean isNearlyFull(int place) {
        return nearlyFull[place];
    }

    double present(World world, int p) {
        return world.peoplePresent(p);
    }
}
