package mawa.outcome;

import java.util.List;
import java.util.function.IntFunction;

/**
 * One replicate's evenings by place.
 *
 * @param columns gives the values of the k-th indicator, {@code [day * places + place]}; of a stored run it reads them
 *     each time
 */
public record PlaceTable(List<Indicator> indicators, List<String> places, int days, IntFunction<int[]> columns) {
    public PlaceTable(List<Indicator> indicators, List<String> places, int days, int[][] values) {
        this(indicators, places, days, k -> values[k]);
    }

    public int[] values(int indicator) {
        return columns.apply(indicator);
    }

    public int value(int indicator, int day, int place) {
        return values(indicator)[day * places.size() + place];
    }
}
