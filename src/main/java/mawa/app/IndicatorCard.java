package mawa.app;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import mawa.experiment.Comparison;
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
    static IndicatorCard of(Indicator indicator) {
        List<Group> groups = Stream.of(Group.values())
                .filter(g -> g == Group.ALL || (g == Group.RESIDENTS ? indicator == Indicator.PEOPLE_WITHOUT_HEALTH_CARE
                        : indicator.isByGroup()))
                .toList();
        return new IndicatorCard(indicator, groups, indicator.isByPlace());
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
        out.put("better", Comparison.better(indicator).key());
        return out;
    }
}
