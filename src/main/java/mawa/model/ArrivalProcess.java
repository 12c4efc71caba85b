package mawa.model;

import mawa.behaviour.Mode;
import mawa.behaviour.Search;
import mawa.world.Decision;
import mawa.world.Draws;
import mawa.world.Households;
import mawa.world.Lodging;
import mawa.world.PlaceKind;
import mawa.world.World;

/**
 * Who finds what roof. Camp places go by lot among today's arrivals, kin by kin: kin whom a camp cannot take
 * together are turned away, go on as long as they bear it, and then stay in the open near the camp. In towns
 * rooms, hosts and buildings go by lot, household by household; who gets none stays in the open.
 */
final class ArrivalProcess implements Process {
    private final Arrivals arrivals;
    private final Arrivals turnedAway;
    private final Rooms rooms;
    private final Search search;
    private final Choice choice;
    private final Convoy convoy;
    private final Lot lot = new Lot(1024);

    ArrivalProcess(Arrivals arrivals, Rooms rooms, Search search, Choice choice, Convoy convoy) {
        this.arrivals = arrivals;
        turnedAway = new Arrivals(arrivals.places());
        this.rooms = rooms;
        this.search = search;
        this.choice = choice;
        this.convoy = convoy;
    }

    @Override
    public String title() {
        return "arrivals find room by lot, go on, or stay in the open";
    }

    @Override
    public void play(World world) {
        convoy.clear();
        turnedAway.clear();
        for (int p = 0; p < arrivals.places(); p++) {
            if (arrivals.size(p) > 0) {
                if (world.land().place(p).kind() == PlaceKind.CAMP) {
                    fillCamp(world, p);
                } else {
                    fillTown(world, p);
                }
            }
        }
        // Only when every camp has been filled do those turned away look around: what they see is the same for all.
        for (int p = 0; p < turnedAway.places(); p++) {
            for (int k = 0; k < turnedAway.size(p); k++) {
                searchOn(world, turnedAway.household(p, k), p);
            }
        }
        // They set out this evening and can arrive tomorrow at the earliest.
        Households all = world.households();
        for (int k = 0; k < convoy.size(); k++) {
            int arrival = Math.max(world.day() + 1, convoy.arrivalDay(world, k) + 1);
            all.goOn(convoy.household(k), convoy.destination(k), world.day());
            world.journeys().add(convoy.household(k), arrival);
        }
    }

    private void fillCamp(World world, int p) {
        Households all = world.households();
        drawLots(world, p, Decision.CAMP_LOT, true);
        int next;
        for (int i = 0; i < lot.size(); i = next) {
            int kin = all.kin(household(p, i));
            int people = 0;
            next = i;
            while (next < lot.size() && all.kin(household(p, next)) == kin) {
                people += all.people(household(p, next));
                next++;
            }
            boolean room = people <= world.freeCampPlaces(p);
            for (int j = i; j < next; j++) {
                int h = household(p, j);
                if (!room) {
                    turnedAway.add(p, h);
                } else if (all.isReturning(h) && all.home(h) == p) {
                    all.comeHome(h, world.day());
                } else {
                    settle(world, h, Lodging.CAMP);
                }
            }
        }
    }

    private void searchOn(World world, int h, int p) {
        Households all = world.households();
        if (all.attempts(h) < search.attempts()) {
            Mode mode = DepartureProcess.mode(all, h);
            int to = choice.choose(world, all.who(all.kin(h)), p, all.home(h), mode, true);
            if (to != Choice.NOWHERE) {
                convoy.join(world, h, to, mode);
                return;
            }
        }
        settle(world, h, Lodging.OPEN);
    }

    private void fillTown(World world, int p) {
        Households all = world.households();
        drawLots(world, p, Decision.ROOF_LOT, false);
        int rented = rooms.free(world, p, Lodging.RENTED);
        int hosted = rooms.free(world, p, Lodging.HOSTED);
        int built = rooms.free(world, p, Lodging.BUILDING);
        Draws squeeze = world.chance().on(Decision.LAST_ROOM, world.day());
        for (int i = 0; i < lot.size(); i++) {
            int h = household(p, i);
            int people = all.people(h);
            // The last room takes a household too large for it with the chance that keeps the mean, so that no
            // room stays empty because agents are large.
            double need = squeeze.uniform(all.who(h)) * people;
            // Tried once: whether or not this household gets it, the last room is gone (what is left turns negative).
            Lodging roof = Lodging.OPEN;
            if (all.hasMeans(h) && rented > 0) {
                roof = need < rented ? Lodging.RENTED : roof;
                rented -= people;
            }
            if (roof == Lodging.OPEN && hosted > 0) {
                roof = need < hosted ? Lodging.HOSTED : roof;
                hosted -= people;
            }
            if (roof == Lodging.OPEN && built > 0) {
                roof = need < built ? Lodging.BUILDING : roof;
                built -= people;
            }
            settle(world, h, roof);
        }
    }

    private void settle(World world, int h, Lodging where) {
        Households all = world.households();
        all.settle(h, where, world.day());
        world.addFlow(all.origin(h), all.place(h), all.people(h));
    }

    private void drawLots(World world, int p, Decision decision, boolean byKin) {
        Households all = world.households();
        Draws draws = world.chance().on(decision, world.day());
        lot.clear(arrivals.size(p));
        for (int k = 0; k < arrivals.size(p); k++) {
            int h = arrivals.household(p, k);
            lot.enter(k, draws.bits(all.who(byKin ? all.kin(h) : h)));
        }
        lot.draw();
    }

    private int household(int p, int i) {
        return arrivals.household(p, lot.entrant(i));
    }
}
