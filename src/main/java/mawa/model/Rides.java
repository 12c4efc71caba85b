package mawa.model;

import java.util.Arrays;
import mawa.behaviour.Mode;
import mawa.world.Decision;
import mawa.world.Draws;
import mawa.world.Households;
import mawa.world.World;

/** The kin that want to leave one place today, and the rides given by lot to those without transport. */
final class Rides {
    private int[] from = new int[256];
    private int[] to = new int[256];
    private boolean[] needsRide = new boolean[256];
    private boolean[] leavesAnyway = new boolean[256];
    private Mode[] given = new Mode[256];
    private int size;
    private int seats;
    private int paid;

    /** Begins a place: what today's levers offer there, people. */
    void offer(World world, int p) {
        size = 0;
        seats = world.levers().ridePeople(p);
        paid = world.levers().cashPeople(p);
    }

    /** A kin, its rows {@code leader} to {@code next - 1}; who leaves only with a ride does not leave anyway. */
    void want(int leader, int next, boolean withoutTransport, boolean anyway) {
        if (!anyway && seats + paid == 0) {
            return;
        }
        if (size == from.length) {
            from = Arrays.copyOf(from, 2 * size);
            to = Arrays.copyOf(to, 2 * size);
            needsRide = Arrays.copyOf(needsRide, 2 * size);
            leavesAnyway = Arrays.copyOf(leavesAnyway, 2 * size);
            given = Arrays.copyOf(given, 2 * size);
        }
        from[size] = leader;
        to[size] = next;
        needsRide[size] = withoutTransport;
        leavesAnyway[size] = anyway;
        given[size] = null;
        size++;
    }

    /** Gives seats in buses, then fares, out in the order of the lot; a kin too large for what is left is passed over. */
    void share(World world, int p) {
        if (seats + paid == 0) {
            return;
        }
        Draws lots = world.chance().on(Decision.RIDE, world.day());
        Lot lot = new Lot(size);
        for (int k = 0; k < size; k++) {
            if (needsRide[k]) {
                lot.enter(k, lots.bits(world.households().who(from[k])));
            }
        }
        lot.draw();
        for (int i = 0; i < lot.size(); i++) {
            int people = people(world.households(), lot.entrant(i));
            if (people <= seats) {
                seats -= people;
                given[lot.entrant(i)] = Mode.BUS;
            } else if (people <= paid) {
                paid -= people;
                given[lot.entrant(i)] = Mode.PAID;
            }
        }
    }

    int size() {
        return size;
    }

    int from(int k) {
        return from[k];
    }

    int to(int k) {
        return to[k];
    }

    boolean leaves(int k) {
        return leavesAnyway[k] || given[k] != null;
    }

    Mode mode(World world, int k) {
        return given[k] != null ? given[k] : DepartureProcess.mode(world.households(), from[k]);
    }

    private int people(Households all, int k) {
        int people = 0;
        for (int h = from[k]; h < to[k]; h++) {
            people += all.isAtHome(h) ? all.people(h) : 0;
        }
        return people;
    }
}
