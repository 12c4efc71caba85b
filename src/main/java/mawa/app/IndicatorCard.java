package mawa.app;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mawa.outcome.Group;
import mawa.outcome.Indicator;

/**
 * What {@code describe} says of one indicator.
 *
 * @param indicator which one
 * @param groups the groups it is recorded for, over the whole area
 * @param byRegion whether it is also recorded for each region and each place, for everybody together
 */
record IndicatorCard(Indicator indicator, List<Group> groups, boolean byRegion) {
    private static final Set<Indicator> REGIONAL = EnumSet.of(Indicator.PEOPLE_PRESENT, Indicator.DISPLACED_PEOPLE_CUMULATIVE,
            Indicator.MOVEMENTS_CUMULATIVE, Indicator.ARRIVED_PEOPLE_CUMULATIVE, Indicator.RETURNED_PEOPLE_CUMULATIVE,
            Indicator.PEOPLE_IN_CAMPS, Indicator.PEOPLE_OUTSIDE_CAMPS, Indicator.PEOPLE_IN_THE_OPEN,
            Indicator.PEOPLE_WITHOUT_SHELTER, Indicator.PEOPLE_BELOW_WATER_STANDARD, Indicator.PEOPLE_WITHOUT_HEALTH_CARE,
            Indicator.DEATHS_BY_STRIKE_CUMULATIVE, Indicator.STRIKES, Indicator.CAMP_PLACES_FREE);
    private static final Set<Indicator> FOR_EVERYBODY_ONLY = EnumSet.of(Indicator.ARRIVED_PEOPLE_CUMULATIVE,
            Indicator.WATER_DEFICIT_CUMULATIVE, Indicator.UNTREATED_CONSULTATIONS_CUMULATIVE, Indicator.PEOPLE_AT_BORDER,
            Indicator.MEDIAN_WAIT_AT_BORDER_DAYS, Indicator.PROTESTERS_AT_BORDER, Indicator.INJURED_BY_STRIKE_CUMULATIVE,
            Indicator.HOMES_DESTROYED_CUMULATIVE, Indicator.STRIKES, Indicator.AIR_STRIKES, Indicator.CAMP_PLACES_FREE,
            Indicator.PEOPLE_PRESENT);

    static IndicatorCard of(Indicator indicator) {
        List<Group> groups = Stream.of(Group.values())
                .filter(g -> g == Group.ALL || (g == Group.RESIDENTS ? indicator == Indicator.PEOPLE_WITHOUT_HEALTH_CARE
                        : !FOR_EVERYBODY_ONLY.contains(indicator)))
                .toList();
        return new IndicatorCard(indicator, groups, REGIONAL.contains(indicator));
    }

    static List<IndicatorCard> all() {
        return Arrays.stream(Indicator.values()).map(IndicatorCard::of).toList();
    }

    String kind() {
        return indicator.kind().name().toLowerCase(Locale.ROOT);
    }

    Map<String, Object> fields() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", indicator.key());
        out.put("unit", indicator.unit());
        out.put("kind", kind());
        out.put("meaning", indicator.meaning());
        out.put("groups", groups.stream().map(Group::key).toList());
        out.put("regions", byRegion);
        return out;
    }
}
