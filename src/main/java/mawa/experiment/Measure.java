package mawa.experiment;

import mawa.experiment.Summary.Statistic;
import mawa.outcome.Indicator;

/**
 * A figure that policies are compared by.
 *
 * @param indicator what is measured
 * @param statistic what is made of the evenings of one replicate
 * @param smallestEffect the smallest difference of interest: in the indicator's unit, or in percent of the baseline's
 *     mean; 0 where every difference is of interest
 * @param isPercent which of the two
 * @param isPrimary whether it was declared before running as what decides; all others are exploratory
 */
public record Measure(Indicator indicator, Statistic statistic, double smallestEffect, boolean isPercent, boolean isPrimary) {
    private static final double PERCENT = 100;

    public Measure {
        if (!(smallestEffect >= 0) || Double.isInfinite(smallestEffect)) {
            throw new IllegalArgumentException("the smallest effect of interest must be 0 or more, was " + smallestEffect);
        }
        if (!Statistic.of(indicator.kind()).contains(statistic)) {
            throw new IllegalArgumentException(indicator.key() + " has no " + statistic.key());
        }
    }

    /** An indicator that nobody declared, by the statistic that is usual for its kind. */
    public static Measure exploratory(Indicator indicator) {
        return new Measure(indicator, Statistic.usual(indicator.kind()), 0, false, false);
    }

    /** Of its values and their differences. */
    public String unit() {
        return statistic.unitOf(indicator);
    }

    /** The smallest difference of interest in the indicator's unit, where the baseline has this mean. */
    public double smallestEffect(double baselineMean) {
        return isPercent ? Math.abs(baselineMean) * smallestEffect / PERCENT : smallestEffect;
    }
}
