package mawa.model;

import java.util.Arrays;
import java.util.Optional;
import mawa.behaviour.Departure;
import mawa.behaviour.Mode;
import mawa.behaviour.Onward;
import mawa.scenario.Scenario;
import mawa.world.Conditions;
import mawa.world.Decision;
import mawa.world.Draws;
import mawa.world.Households;
import mawa.world.Lodging;
import mawa.world.PlaceKind;
import mawa.world.Routes;
import mawa.world.World;

/** Who leaves today, from home or from where they had settled, and where to. All decide; then all set out. */
final class DepartureProcess implements Process {
    /** Below this chance a day nobody leaves a place: a million kin would not, in a year. */
    private static final double NEGLIGIBLE = 1e-9;
    private final Departure departure;
    private final Onward onward;
    private final Choice choice;
    private final Believed believed;
    private final Convoy convoy;
    private final Rides rides;
    private final Optional<GivenDepartures> given;
    private final double[] hazard;
    private final int[] gone;
    private final int[] waiting;

    DepartureProcess(Scenario scenario, Optional<GivenDepartures> given, Choice choice, Believed believed, Convoy convoy, int places) {
        this.given = given;
        departure = scenario.departure();
        onward = scenario.onward();
        this.choice = choice;
        this.believed = believed;
        this.convoy = convoy;
        rides = new Rides();
        hazard = new double[places];
        gone = new int[places];
        waiting = new int[places];
    }

    @Override
    public String title() {
        return "households decide to leave, choose where to, and set out";
    }

    @Override
    public void play(World world) {
        convoy.clear();
        for (int p = 0; p < hazard.length; p++) {
            hazard[p] = hazard(world, p);
            if (given.isPresent()) {
                leaveAsGiven(world, p, given.get().people(world.day(), p));
            } else if (hazard[p] > NEGLIGIBLE || world.conditions().lostToday(p)) {
                leaveHome(world, p);
            }
        }
        moveOn(world);
        Households all = world.households();
        for (int k = 0; k < convoy.size(); k++) {
            int h = convoy.household(k);
            int arrival = convoy.arrivalDay(world, k);
            world.away().set(h);
            all.depart(h, convoy.destination(k), world.day());
            world.journeys().add(h, arrival);
        }
    }

    private double hazard(World world, int p) {
        Conditions c = world.conditions();
        int inhabitants = c.inhabitants(p);
        double gone = c.homes(p) == 0 ? 0 : 1 - (double) world.people(p, Lodging.HOME) / inhabitants;
        return departure.hazard(c.danger(p), c.frontKm(p), c.approachKm(p), Math.max(0, gone));
    }

    /** First departures, or new ones of those who had come home, kin by kin. */
    private void leaveHome(World world, int p) {
        Households all = world.households();
        Draws draws = world.chance().on(Decision.DEPARTURE, world.day());
        boolean lost = world.conditions().lostToday(p);
        rides.offer(world, p);
        int end = all.firstRow(p + 1);
        int next;
        for (int leader = all.firstRow(p); leader < end; leader = next) {
            next = leader;
            boolean anybodyHome = false;
            do {
                anybodyHome |= all.isAtHome(next) && all.members(next) > 0;
                next++;
            } while (next < end && all.kin(next) == leader);
            if (!anybodyHome || all.remains(leader) && !lost) {
                continue;
            }
            boolean transport = all.hasVehicle(leader) || all.hasMeans(leader);
            double u = draws.uniform(all.who(leader));
            double atLoss = lost ? departure.leaveAtLossShare() : 0;
            double own = all.remains(leader) ? 0 : hazard[p];
            double chance = Math.max(atLoss, own * departure.factor(all.displacedBefore(leader), transport));
            double chanceHelped = Math.max(atLoss, own * departure.factor(all.displacedBefore(leader), true));
            if (u < chance) {
                rides.want(leader, next, !transport, true);
            } else if (!transport && u < chanceHelped) {
                rides.want(leader, next, true, false);
            }
        }
        rides.share(world, p);
        for (int k = 0; k < rides.size(); k++) {
            if (rides.leaves(k)) {
                setOut(world, rides.from(k), rides.to(k), p, rides.mode(world, k));
            }
        }
    }

    /** So many people leave, in the order of the rows: they are alike until they choose where to. While no way is open they wait, and choose anew each day. */
    private void leaveAsGiven(World world, int p, int people) {
        Households all = world.households();
        waiting[p] += people;
        int h = all.firstRow(p) + gone[p];
        while (waiting[p] > 0 && h < all.firstRow(p + 1)) {
            Mode mode = mode(all, h);
            int to = choice.choose(world, all.who(h), p, p, mode, false);
            if (to == Choice.NOWHERE) {
                return;
            }
            convoy.join(world, h, to, mode);
            waiting[p] -= all.members(h);
            gone[p]++;
            h++;
        }
    }

    private void setOut(World world, int leader, int next, int p, Mode mode) {
        Households all = world.households();
        int to = Choice.NOWHERE;
        boolean chosen = false;
        for (int h = leader; h < next; h++) {
            if (!all.isAtHome(h) || all.members(h) == 0) {
                continue;
            }
            if (!chosen) {
                to = choice.choose(world, all.who(leader), p, p, mode, false);
                chosen = true;
            }
            if (to != Choice.NOWHERE) {
                convoy.join(world, h, to, mode);
            }
        }
    }

    /** Those who had settled elsewhere: renewed danger, the wish for something better, or an open gate. */
    private void moveOn(World world) {
        Households all = world.households();
        Draws draws = world.chance().on(Decision.ONWARD, world.day());
        Draws joins = world.chance().on(Decision.JOIN_QUEUE, world.day());
        int[] gateNear = openGateNear(world);
        for (int h = world.away().nextSetBit(0); h >= 0; h = world.away().nextSetBit(h + 1)) {
            Lodging lodging = all.lodging(h);
            boolean settled = lodging == Lodging.CAMP || lodging.isOutsideCamps();
            if (!settled || all.since(h) >= world.day() || all.members(h) == 0) {
                continue;
            }
            int p = all.place(h);
            if (hazard[p] == 0 && gateNear[p] < 0 && onward.chance(lodging) == 0 && !world.conditions().lostToday(p)) {
                continue;
            }
            boolean transport = all.hasVehicle(h) || all.hasMeans(h);
            double stay = 1 - onward.chance(lodging);
            stay *= 1 - Math.min(1, hazard[p] * departure.factor(true, transport));
            if (world.conditions().lostToday(p)) {
                stay *= 1 - departure.leaveAtLossShare();
            }
            long kin = all.who(all.kin(h));
            Mode mode = mode(all, h);
            int to = Choice.NOWHERE;
            if (gateNear[p] >= 0 && lodging != Lodging.CAMP && joins.happens(kin, joinChance(world, gateNear[p]))) {
                to = gateNear[p];
            } else if (draws.uniform(kin) < 1 - stay) {
                to = choice.choose(world, kin, p, all.home(h), mode, false);
            }
            if (to != Choice.NOWHERE) {
                convoy.join(world, h, to, mode);
            }
        }
    }

    private double joinChance(World world, int gate) {
        return onward.joinQueuePerDay() * believed.admittedShare(world, gate);
    }

    static Mode mode(Households all, int h) {
        return all.hasVehicle(h) ? Mode.OWN_VEHICLE : all.hasMeans(h) ? Mode.HIRED : Mode.FOOT;
    }

    /** The nearest gate, of those believed to admit people, for each place within reach of one; else -1. Who waits at a gate stays in its queue. */
    private int[] openGateNear(World world) {
        int[] near = new int[hazard.length];
        Arrays.fill(near, -1);
        for (int gate = 0; gate < near.length; gate++) {
            if (believed.admittedShare(world, gate) == 0) {
                continue;
            }
            for (int p = 0; p < near.length; p++) {
                double km = world.land().km(p, gate);
                boolean reachable = world.land().place(p).kind() != PlaceKind.BORDER_CROSSING && km <= onward.joinQueueKm()
                        && world.routes().hours(p)[gate] < Routes.UNREACHABLE;
                if (reachable && (near[p] < 0 || km < world.land().km(p, near[p]))) {
                    near[p] = gate;
                }
            }
        }
        return near;
    }
}
