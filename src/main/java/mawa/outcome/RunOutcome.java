package mawa.outcome;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * What one replicate gave.
 *
 * @param settled gives {@link #flows}
 */
public record RunOutcome(int replicate, List<Series> series, PlaceTable places, Supplier<int[]> settled) {
    public RunOutcome(int replicate, List<Series> series, PlaceTable places, int[] flows) {
        this(replicate, series, places, () -> flows);
    }

    /**
     * People by where from and where to: {@code [origin * places + destination]} counts those who left one place,
     * having settled there, and settled in another. Of a stored run it is read each time.
     */
    public int[] flows() {
        return settled.get();
    }

    /** The whole first, then regions by name; groups and indicators as declared. The order of all tables. */
    public List<Series> sortedSeries() {
        return series.stream().sorted(Comparator.comparing((Series s) -> s.place().equals("all") ? "" : s.place())
                .thenComparing(Series::group).thenComparing(Series::indicator)).toList();
    }

    /** The values of one series, or null where the run does not record it. */
    public double[] find(String place, Group group, Indicator indicator) {
        for (Series s : series) {
            if (s.indicator() == indicator && s.group() == group && s.place().equals(place)) {
                return s.values();
            }
        }
        return null;
    }
}
