package mawa.model;

import java.util.Arrays;
import mawa.behaviour.Mode;
import mawa.behaviour.Travel;
import mawa.world.Routes;
import mawa.world.Rows;
import mawa.world.World;

/**
 * Everybody who sets out this morning, or goes on this evening. First all put their vehicles on the roads of
 * their way, then this traffic says how long each journey takes.
 */
final class Convoy {
    private static final Mode[] MODES = Mode.values();
    private static final int LONGEST_NIGHTS = 10_000;
    private final Travel travel;
    private final double[] capacity;
    private final double[] vehicles;
    private static final int PLACE_BITS = 16;
    private final Rows households = new Rows();
    /** Destination and mode in one number. */
    private final Rows trips = new Rows();

    Convoy(Travel travel, double[] vehiclesPerDay) {
        this.travel = travel;
        capacity = vehiclesPerDay.clone();
        vehicles = new double[capacity.length];
    }

    void clear() {
        households.clear();
        trips.clear();
        Arrays.fill(vehicles, 0);
    }

    void join(World world, int h, int to, Mode by) {
        households.add(h);
        trips.add(by.ordinal() << PLACE_BITS | to);
        if (by.isDriven()) {
            double load = world.households().people(h) / (by == Mode.BUS ? travel.peoplePerBus() : travel.peoplePerVehicle());
            Routes routes = world.routes();
            int origin = world.households().place(h);
            for (int p = to; p != origin; ) {
                int road = routes.lastRoad(origin, p);
                vehicles[road] += load;
                p = routes.otherEnd(road, p);
            }
        }
    }

    int size() {
        return households.size();
    }

    int household(int k) {
        return households.get(k);
    }

    int destination(int k) {
        return trips.get(k) & (1 << PLACE_BITS) - 1;
    }

    /** The evening on which a traveller arrives. */
    int arrivalDay(World world, int k) {
        int origin = world.households().place(household(k));
        if (MODES[trips.get(k) >> PLACE_BITS].isDriven()) {
            return world.day() + nights(drivenHours(world.routes(), origin, destination(k)), travel.vehicleHoursPerDay());
        }
        double hours = world.routes().km(origin)[destination(k)] / travel.footKmPerHour();
        return world.day() + nights(hours, travel.footHoursPerDay());
    }

    private double drivenHours(Routes routes, int origin, int to) {
        double hours = routes.hours(origin)[to];
        for (int p = to; p != origin; ) {
            int road = routes.lastRoad(origin, p);
            hours += routes.roadHours(road) * (travel.delay(vehicles[road], capacity[road]) - 1);
            p = routes.otherEnd(road, p);
        }
        return hours;
    }

    /** Nights spent under way: none when a day's hours suffice. */
    static int nights(double hours, double hoursPerDay) {
        return (int) Math.max(0, Math.min(LONGEST_NIGHTS, Math.ceil(hours / hoursPerDay) - 1));
    }
}
