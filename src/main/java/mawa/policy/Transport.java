package mawa.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mawa.world.Calendar;
import mawa.world.Land;
import mawa.world.Levers;
import mawa.world.Lodging;
import mawa.world.Parameter;
import mawa.world.Shares;
import mawa.world.Situation;

/** A way out for households without a vehicle or money: seats in buses, or cash for a hired ride. */
public record Transport(
        @Parameter(meaning = "first day") LocalDate start,
        @Parameter(meaning = "last day, inclusive") LocalDate end,
        @Parameter(meaning = "where people are picked up or paid") List<String> places,
        @Parameter(unit = "people/day", max = 1e6, meaning = "people helped a day in all") int peoplePerDay,
        @Parameter(meaning = "bus, or cash") Means means,
        @Parameter(unit = "USD/person", max = 1e6, meaning = "cost of the seat or the transfer for one person; it takes no part in a run") Optional<Double> costPerUnit) implements Policy {

    /** How people are helped to move. */
    public enum Means { BUS, CASH }

    @Override
    public void pull(Situation evening, Levers today) {
        int[] members = evening.land().resolve(places);
        long[] home = evening.people(members, Lodging.HOME);
        Shares.deliver(peoplePerDay, members, home, means == Means.BUS ? today::addRides : today::addCash);
    }

    @Override
    public double units(Calendar period, Land land) {
        return (double) peoplePerDay * daysWithin(period);
    }
}
