package mawa.outcome;

import java.util.List;

/**
 * What one replicate gave. {@code flows[origin * places + destination]} counts people who left one place,
 * having settled there, and settled in another.
 */
public record RunOutcome(int replicate, List<Series> series, PlaceTable places, int[] flows) {
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
