package mawa.outcome;

import java.util.List;

/** One replicate's evenings by place: {@code values[indicator][day * places + place]}. */
public record PlaceTable(List<Indicator> indicators, List<String> places, int days, int[][] values) {
    public int value(int indicator, int day, int place) {
        return values[indicator][day * places.size() + place];
    }
}
