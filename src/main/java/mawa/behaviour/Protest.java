package mawa.behaviour;

import java.time.DayOfWeek;
import java.util.List;
import mawa.world.Parameter;

/** Who gathers at the gate: adults near it who have been without a roof for longer than they bear. */
public record Protest(
        @Parameter(unit = "km", max = 200, meaning = "people come from up to this distance") double gatherKm,
        @Parameter(unit = "days", max = 365, meaning = "days without a roof after which people may join") int patienceDays,
        @Parameter(unit = "share", max = 1, meaning = "share of those adults who join on a day of protest") double joinShare,
        @Parameter(meaning = "days of the week on which people gather") List<DayOfWeek> weekdays) {
}
