package mawa.model;

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
import mawa.world.World;

/** Who leaves today, from home or from where they had settled, and where to. All decide; then all set out. */
final class DepartureProcess implements Process {
    private final Departure departure;
    private final Onward onward;
    private final Choice choice;
    private final Believed believed;
    private final Convoy convoy;
    private final Rides rides;
    private final double[] hazard;

    DepartureProcess(Scenario scenario, Choice choice, Believed believed, Convoy convoy, int places) {
        departure = scenario.departure();
        onward = scenario.onward();
        this.choice = choice;
        this.believed = believed;
        this.convoy = convoy;
        rides = new Rides();
        hazard = new double[places];
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
            if (hazard[p] > 0 || world.conditions().lostToday(p)) {
                leaveHome(world, p);
            }
        }
        moveOn(world);
        Households all = world.households();
        for (int k = 0; k < convoy.size(); k++) {
            int h = convoy.household(k);
            int arrival = convoy.arrivalDay(world, k);
            if (!all.hasLeft(h)) {
                world.away().add(h);
            }
            all.depart(h, convoy.destination(k), world.day());
            world.journeys().add(h, arrival);
        }
    }

    private double hazard(World world, int p) {
        Conditions c = world.conditions();
        int inhabitants = c.inhabitants(p);
        double gone = inhabitants == 0 ? 0 : 1 - (double) world.people(p, Lodging.HOME) / inhabitants;
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
            next = leader + 1;
            while (next < end && all.kin(next) == leader) {
                next++;
            }
            if (all.remains(leader) && !lost) {
                continue;
            }
            boolean transport = all.hasVehicle(leader) || all.hasMeans(leader);
            double u = draws.uniform(all.who(leader));
            double chance = lost ? departure.leaveAtLossShare() : hazard[p] * departure.factor(all.displacedBefore(leader), transport);
            double chanceHelped = lost ? chance : hazard[p] * departure.factor(all.displacedBefore(leader), true);
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

    private void setOut(World world, int leader, int next, int p, Mode mode) {
        Households all = world.households();
        int to = Choice.NOWHERE;
        boolean chosen = false;
        for (int h = leader; h < next; h++) {
            if (!all.isAtHome(h) || all.members(h) == 0) {
                continue;
            }
            if (!chosen) {
                to = choice.choose(world, all.who(leader), p, mode, false);
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
        boolean[] gateNear = openGateNear(world);
        for (int k = 0; k < world.away().size(); k++) {
            int h = world.away().household(k);
            Lodging lodging = all.lodging(h);
            boolean settled = lodging == Lodging.CAMP || lodging.isOutsideCamps();
            if (!settled || all.since(h) >= world.day() || all.members(h) == 0) {
                continue;
            }
            int p = all.place(h);
            boolean transport = all.hasVehicle(h) || all.hasMeans(h);
            double stay = 1 - onward.chance(lodging);
            stay *= 1 - Math.min(1, hazard[p] * departure.factor(true, transport));
            if (gateNear[p] && lodging != Lodging.CAMP) {
                stay *= 1 - onward.joinQueuePerDay();
            }
            if (world.conditions().lostToday(p)) {
                stay *= 1 - departure.leaveAtLossShare();
            }
            int kin = all.kin(h);
            if (draws.uniform(all.who(kin)) < 1 - stay) {
                Mode mode = mode(all, h);
                int to = choice.choose(world, all.who(kin), p, mode, false);
                if (to != Choice.NOWHERE) {
                    convoy.join(world, h, to, mode);
                }
            }
        }
    }

    static Mode mode(Households all, int h) {
        return all.hasVehicle(h) ? Mode.OWN_VEHICLE : all.hasMeans(h) ? Mode.HIRED : Mode.FOOT;
    }

    /** Places from where an open gate is near; who waits at a gate stays in its queue. */
    private boolean[] openGateNear(World world) {
        boolean[] near = new boolean[hazard.length];
        for (int gate = 0; gate < hazard.length; gate++) {
            if (world.land().place(gate).kind() == PlaceKind.BORDER_CROSSING && believed.admittedShare(world, gate) > 0) {
                for (int p = 0; p < near.length; p++) {
                    boolean isGate = world.land().place(p).kind() == PlaceKind.BORDER_CROSSING;
                    near[p] |= !isGate && world.land().km(p, gate) <= onward.joinQueueKm();
                }
            }
        }
        return near;
    }
}
