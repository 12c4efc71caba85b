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

/** Tents and tarpaulins, shared out by the people in the open of last evening; who gets one is by lot. */
public record ShelterKits(
        @Parameter(meaning = "first day") LocalDate start,
        @Parameter(meaning = "last day, inclusive") LocalDate end,
        @Parameter(meaning = "where they go") List<String> places,
        @Parameter(unit = "people/day", max = 1e6, meaning = "people given a roof a day in all") int peoplePerDay,
        @Parameter(unit = "USD/person", max = 1e6, meaning = "cost of the kit for one person; it takes no part in a run") Optional<Double> costPerUnit) implements Policy {

    @Override
    public void pull(Situation evening, Levers today) {
        int[] members = evening.land().resolve(places);
        Shares.deliver(peoplePerDay, members, evening.people(members, Lodging.OPEN), today::addKits);
    }

    @Override
    public double units(Calendar period, Land land) {
        return (double) peoplePerDay * daysWithin(period);
    }
}
