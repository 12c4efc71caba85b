package mawa.model;

import java.util.Arrays;
import mawa.behaviour.Mode;
import mawa.behaviour.Travel;
import mawa.world.Households;
import mawa.world.Routes;
import mawa.world.World;

/**
 * Everybody who sets out this morning, or goes on this evening. First all put their vehicles on the roads of
 * their way, then this traffic says how long each journey takes.
 */
final class Convoy {
    private static final int LONGEST_NIGHTS = 10_000;
    private final Travel travel;
    private final double[] capacity;
    private final double[] vehicles;
    private int[] household = new int[1024];
    private int[] destination = new int[1024];
    private Mode[] mode = new Mode[1024];
    private int size;

    Convoy(Travel travel, double[] vehiclesPerDay) {
        this.travel = travel;
        capacity = vehiclesPerDay.clone();
        vehicles = new double[capacity.length];
    }

    void clear() {
        size = 0;
        Arrays.fill(vehicles, 0);
    }

    void join(World world, int h, int to, Mode by) {
        if (size == household.length) {
            household = Arrays.copyOf(household, 2 * size);
            destination = Arrays.copyOf(destination, 2 * size);
            mode = Arrays.copyOf(mode, 2 * size);
        }
        household[size] = h;
        destination[size] = to;
        mode[size] = by;
        size++;
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
        return size;
    }

    int household(int k) {
        return household[k];
    }

    int destination(int k) {
        return destination[k];
    }

    /** The evening on which a traveller arrives. */
    int arrivalDay(World world, int k) {
        Households all = world.households();
        int origin = all.place(household[k]);
        if (mode[k].isDriven()) {
            return world.day() + nights(drivenHours(world.routes(), origin, destination[k]), travel.vehicleHoursPerDay());
        }
        double hours = world.routes().km(origin)[destination[k]] / travel.footKmPerHour();
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
