package mawa.behaviour;

import mawa.world.Lodging;
import mawa.world.Parameter;

/** Moving on after having settled: a daily chance by how the household lodges, besides renewed danger. */
public record Onward(
        @Parameter(unit = "chance/day", max = 1, meaning = "from the open air") double fromOpenPerDay,
        @Parameter(unit = "chance/day", max = 1, meaning = "from a tent or tarpaulin outside camps") double fromKitPerDay,
        @Parameter(unit = "chance/day", max = 1, meaning = "from an unfinished or public building") double fromBuildingPerDay,
        @Parameter(unit = "chance/day", max = 1, meaning = "from a host family or rented rooms") double fromHousePerDay,
        @Parameter(unit = "chance/day", max = 1, meaning = "from a camp") double fromCampPerDay,
        @Parameter(unit = "chance/day", max = 1, meaning = "of setting out for the nearest gate within joinQueueKm, times the share of its queue admitted a day") double joinQueuePerDay,
        @Parameter(unit = "km", max = 500, meaning = "how far the news of an open gate moves people") double joinQueueKm) {

    public double chance(Lodging lodging) {
        return switch (lodging) {
            case OPEN -> fromOpenPerDay;
            case KIT -> fromKitPerDay;
            case BUILDING -> fromBuildingPerDay;
            case HOSTED, RENTED -> fromHousePerDay;
            case CAMP -> fromCampPerDay;
            case HOME, ROAD, ABROAD -> 0;
        };
    }
}
