package mawa.chart;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mawa.outcome.Indicator;

/**
 * What maps show.
 *
 * @param indicator whose people are drawn by place, one of {@link #INDICATORS}
 * @param parts what is drawn
 * @param ofMedianReplicate whether the replicate that stands for all is drawn, rather than the median of each place and evening
 */
public record MapWish(Indicator indicator, Set<MapPart> parts, boolean ofMedianReplicate) {
    /** People that are at a place on an evening. Deaths are not among them: of these no single number is told. */
    public static final List<Indicator> INDICATORS = Arrays.stream(Indicator.values())
            .filter(i -> i.isByPlace() && i.kind() == Indicator.Kind.STOCK && i.unit().equals("people") && i != Indicator.CAMP_PLACES_FREE).toList();
    /** People without shelter, and all else that can be drawn; medians. */
    public static final MapWish USUAL = new MapWish(Indicator.PEOPLE_WITHOUT_SHELTER, EnumSet.allOf(MapPart.class), false);

    public MapWish {
        if (!INDICATORS.contains(indicator)) {
            throw new IllegalArgumentException(indicator.key() + " is no number of people at a place on an evening");
        }
        parts = parts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(parts));
    }

    boolean has(MapPart part) {
        return parts.contains(part);
    }
}
