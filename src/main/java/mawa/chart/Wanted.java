package mawa.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What is to be drawn, and how.
 *
 * @param look language, inks and width
 * @param charts which; those that have nothing to show are left out
 * @param formats which files to write of each
 */
public record Wanted(Look look, List<Chart> charts, Set<Format> formats) {
    /** Copies both lists. */
    public Wanted {
        charts = List.copyOf(charts);
        formats = Set.copyOf(formats);
    }

    /** All charts in the usual look. */
    public static Wanted usual(Set<Format> formats) {
        return new Wanted(Look.USUAL, Arrays.asList(Chart.values()), formats);
    }
}
