package mawa.policy;

import java.time.LocalDate;
import java.util.List;
import mawa.world.Levers;
import mawa.world.Parameter;
import mawa.world.Situation;

/** Strikes are thinned within a distance of the line, wherever the line ran last evening. */
public record DemilitarisedZone(
        @Parameter(meaning = "first day") LocalDate start,
        @Parameter(meaning = "last day, inclusive") LocalDate end,
        @Parameter(meaning = "where it is agreed; all for everywhere") List<String> places,
        @Parameter(unit = "km", max = 200, meaning = "depth of the zone from the line") double depthKm,
        @Parameter(unit = "share", max = 1, meaning = "share of strikes inside it that end") double compliance) implements Policy {

    @Override
    public void pull(Situation evening, Levers today) {
        for (int p : evening.land().resolve(places)) {
            if (evening.frontKm(p) < depthKm) {
                today.keepStrikes(p, 1 - compliance);
            }
        }
    }
}
