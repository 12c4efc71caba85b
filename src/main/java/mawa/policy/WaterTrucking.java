package mawa.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mawa.world.Calendar;
import mawa.world.Land;
import mawa.world.Levers;
import mawa.world.Parameter;
import mawa.world.Shares;
import mawa.world.Situation;

/** Water by truck, shared out by the people without a roof or under canvas outside camps of last evening. */
public record WaterTrucking(
        @Parameter(meaning = "first day") LocalDate start,
        @Parameter(meaning = "last day, inclusive") LocalDate end,
        @Parameter(meaning = "where it goes") List<String> places,
        @Parameter(unit = "litres/day", max = 1e9, meaning = "litres trucked a day in all") int litresPerDay,
        @Parameter(unit = "USD/m3", max = 1e6, meaning = "cost of one cubic metre, delivered; it takes no part in a run") Optional<Double> costPerUnit) implements Policy {
    private static final double LITRES_PER_CUBIC_METRE = 1000;

    @Override
    public void pull(Situation evening, Levers today) {
        int[] members = evening.land().resolve(places);
        Shares.deliver(litresPerDay, members, evening.offNetwork(members), today::addWater);
    }

    @Override
    public double units(Calendar period, Land land) {
        return (double) litresPerDay * daysWithin(period) / LITRES_PER_CUBIC_METRE;
    }
}
