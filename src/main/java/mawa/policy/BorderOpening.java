package mawa.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mawa.world.Calendar;
import mawa.world.Land;
import mawa.world.Levers;
import mawa.world.Parameter;
import mawa.world.PlaceKind;
import mawa.world.Situation;

/** The gates admit a number of people a day, by lot or those longest without a roof first. */
public record BorderOpening(
        @Parameter(meaning = "first day") LocalDate start,
        @Parameter(meaning = "last day, inclusive") LocalDate end,
        @Parameter(meaning = "the gates") List<String> places,
        @Parameter(unit = "people/day", max = 1e6, meaning = "people admitted a day at each gate") int peoplePerDay,
        @Parameter(meaning = "whether households without a roof the longest go first") boolean needFirst,
        @Parameter(unit = "USD/person", max = 1e6, meaning = "cost of admitting one person; it takes no part in a run") Optional<Double> costPerUnit) implements Policy {

    @Override
    public void pull(Situation evening, Levers today) {
        for (int gate : evening.land().resolve(places)) {
            today.openGate(gate, peoplePerDay);
            if (needFirst && peoplePerDay > 0) {
                today.admitNeedFirst(gate);
            }
        }
    }

    @Override
    public double units(Calendar period, Land land) {
        long gates = Arrays.stream(land.resolve(places)).filter(p -> land.place(p).kind() == PlaceKind.BORDER_CROSSING).count();
        return (double) gates * peoplePerDay * daysWithin(period);
    }
}
