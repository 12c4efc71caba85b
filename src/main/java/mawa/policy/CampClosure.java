package mawa.policy;

import java.time.LocalDate;
import java.util.List;
import mawa.world.Levers;
import mawa.world.Parameter;
import mawa.world.PlaceKind;
import mawa.world.Situation;

/** Camps take nobody in: they are not open yet, or no more. Who is in one may stay. */
public record CampClosure(
        @Parameter(meaning = "first day") LocalDate start,
        @Parameter(meaning = "last day, inclusive") LocalDate end,
        @Parameter(meaning = "the camps, or regions that hold them") List<String> places) implements Policy {

    @Override
    public void pull(Situation evening, Levers today) {
        for (int p : evening.land().resolve(places)) {
            if (evening.land().place(p).kind() == PlaceKind.CAMP) {
                today.closeCamp(p);
            }
        }
    }
}
