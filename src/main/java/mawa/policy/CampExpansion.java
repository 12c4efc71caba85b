package mawa.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import mawa.world.Calendar;
import mawa.world.Land;
import mawa.world.Levers;
import mawa.world.Parameter;
import mawa.world.PlaceKind;
import mawa.world.Shares;
import mawa.world.Situation;

/**
 * New places in camps, shared out by the camps' size on the first day, growing evenly over the ramp. What
 * is built stays: the end date is the last day on which building goes on.
 */
public record CampExpansion(
        @Parameter(meaning = "first day") LocalDate start,
        @Parameter(meaning = "last day of building, inclusive") LocalDate end,
        @Parameter(meaning = "the camps, or regions that hold them") List<String> places,
        @Parameter(unit = "people", max = 1e7, meaning = "places added in all") int campPlaces,
        @Parameter(unit = "days", min = 1, max = 3650, meaning = "days from start until all are built") int rampDays,
        @Parameter(unit = "USD/place", max = 1e6, meaning = "cost of one place; it takes no part in a run") Optional<Double> costPerUnit) implements Policy {

    @Override
    public boolean isActive(LocalDate date) {
        return !date.isBefore(start);
    }

    @Override
    public void pull(Situation evening, Levers today) {
        LocalDate day = evening.today().isAfter(end) ? end : evening.today();
        long built = Math.min(rampDays, ChronoUnit.DAYS.between(start, day) + 1);
        int[] members = evening.land().resolve(places);
        long[] size = new long[members.length];
        for (int k = 0; k < members.length; k++) {
            boolean camp = evening.land().place(members[k]).kind() == PlaceKind.CAMP;
            size[k] = camp ? evening.land().place(members[k]).campPlaces() : 0;
        }
        // All are shared out once and each share then grows: sharing a growing total out anew could shrink a camp.
        Shares.deliver(campPlaces, members, size, (p, all) -> today.addCampPlaces(p, (int) (all * built / rampDays)));
    }

    @Override
    public double units(Calendar period, Land land) {
        return (double) campPlaces * Math.min(rampDays, daysWithin(period)) / rampDays;
    }
}
