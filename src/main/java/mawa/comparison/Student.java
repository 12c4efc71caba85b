package mawa.comparison;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/** The normal distribution and Student's t, in the words that comparisons use. */
final class Student {
    private static final NormalDistribution NORMAL = new NormalDistribution();

    private Student() {
    }

    /** Half the width of the interval of a mean, in the unit of {@code sd}, from {@code n} values; 0 where {@code sd} is. */
    static double halfWidth(double sd, int n, double level) {
        return sd == 0 ? 0 : quantile((1 - level) / 2, n - 1) * sd / Math.sqrt(n);
    }

    /** The t beyond which a share {@code tail} lies. */
    static double quantile(double tail, double degreesOfFreedom) {
        return -new TDistribution(degreesOfFreedom).inverseCumulativeProbability(tail);
    }

    /** The chance, on both sides together, of a t at least that far from 0. */
    static double pValue(double t, int n) {
        return 2 * new TDistribution(n - 1.0).cumulativeProbability(-Math.abs(t));
    }

    /** The share of the normal distribution below {@code z}. */
    static double below(double z) {
        return NORMAL.cumulativeProbability(z);
    }

    /** The z with a share {@code p} below it. */
    static double normalQuantile(double p) {
        return NORMAL.inverseCumulativeProbability(p);
    }

    /**
     * The tail to ask of a bootstrap of {@code n} values in place of {@code tail}. Resamples vary as if the sample were all
     * there is, so they spread by {@code sqrt((n - 1) / n)} too little, and with few values normal tails are too short; a
     * wider tail sets both right (the expanded percentile of Hesterberg 2015, "What teachers should know about the
     * bootstrap", The American Statistician 69:371-386).
     */
    static double expandedTail(double tail, int n) {
        return below(-Math.sqrt(n / (n - 1.0)) * quantile(tail, n - 1.0));
    }

    /** Undoes {@link #expandedTail} for the z of a tail: the share of Student's t below it. */
    static double shrunkenTail(double z, int n) {
        return new TDistribution(n - 1.0).cumulativeProbability(z / Math.sqrt(n / (n - 1.0)));
    }
}
