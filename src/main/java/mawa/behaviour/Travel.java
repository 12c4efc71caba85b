package mawa.behaviour;

import java.util.Map;
import mawa.world.Parameter;

/**
 * How people travel. Time on a stretch is {@code km / speed * (1 + c * (v / capacity)^4)}, the function of
 * the Bureau of Public Roads (1964), with v the day's vehicles on it; on foot congestion is not felt.
 */
public record Travel(
        @Parameter(meaning = "speed and capacity by class of road") Map<String, RoadClass> roadClasses,
        @Parameter(unit = "km/hour", min = 0.5, max = 10, meaning = "walking speed with children") double footKmPerHour,
        @Parameter(unit = "hours/day", min = 1, max = 24, meaning = "hours walked in a day") double footHoursPerDay,
        @Parameter(unit = "hours/day", min = 1, max = 24, meaning = "hours driven in a day") double vehicleHoursPerDay,
        @Parameter(unit = "factor", max = 10, meaning = "c: delay when a road carries its capacity; 0 is no congestion") double congestion,
        @Parameter(unit = "people/vehicle", min = 1, max = 60, meaning = "people in one vehicle") double peoplePerVehicle,
        @Parameter(unit = "people/vehicle", min = 1, max = 100, meaning = "people in one bus") double peoplePerBus,
        @Parameter(unit = "USD/km", max = 100, meaning = "price of a ride for a household and its goods") double fareUsdPerKm,
        @Parameter(unit = "hours", max = 72, meaning = "wait at a checkpoint") double checkpointHours) {

    /** One class of road. */
    public record RoadClass(
            @Parameter(unit = "km/hour", min = 1, max = 130, meaning = "speed of a loaded vehicle on the free road") double vehicleKmPerHour,
            @Parameter(unit = "vehicles/day", min = 1, max = 1e6, meaning = "vehicles that pass in a day before jams") double vehiclesPerDay) {
    }

    /** Factor on the free travel time of a stretch. */
    public double delay(double vehicles, double vehiclesPerDay) {
        double x = vehicles / vehiclesPerDay;
        return 1 + congestion * x * x * x * x;
    }
}
