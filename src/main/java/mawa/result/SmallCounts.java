package mawa.result;

import mawa.experiment.Experiment;
import mawa.outcome.Indicator;

/**
 * Which counts of people are too small to be published: from 1 up to the scenario's smallest published count, of a place or
 * a region. The whole is never one of them. Tables and maps ask here.
 *
 * @param smallest the smallest count of people that is published by place, at least 1
 */
public record SmallCounts(int smallest) {
    private static final String WHOLE = "all";
    private static final String PEOPLE = "people";

    static SmallCounts of(Experiment experiment) {
        return new SmallCounts(experiment.scenario().smallestPublishedCount());
    }

    /** From which value above 0 on an indicator is published there; 0 where every value is. */
    int leastOf(String place, Indicator indicator) {
        return place.equals(WHOLE) || !indicator.unit().equals(PEOPLE) ? 0 : smallest;
    }

    /** Whether a value is one of the few that are left empty. Where a count of 1 is published, so is a mean below it. */
    public static boolean isTooSmall(double value, int least) {
        return least > 1 && value > 0 && value < least;
    }
}
