package mawa.policy;

import java.time.LocalDate;
import java.util.List;
import mawa.world.Levers;
import mawa.world.Parameter;
import mawa.world.Situation;

/** Strikes on the places are thinned: each falls with chance {@code 1 - strength * compliance}, by keyed lot. */
public record Ceasefire(
        @Parameter(meaning = "first day") LocalDate start,
        @Parameter(meaning = "last day, inclusive") LocalDate end,
        @Parameter(meaning = "where it holds") List<String> places,
        @Parameter(unit = "share", max = 1, meaning = "share of strikes that the agreement ends") double strength,
        @Parameter(unit = "share", max = 1, meaning = "share of it that is kept") double compliance) implements Policy {

    @Override
    public void pull(Situation evening, Levers today) {
        for (int p : evening.land().resolve(places)) {
            today.keepStrikes(p, 1 - strength * compliance);
        }
    }
}
