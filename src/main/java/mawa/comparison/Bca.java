package mawa.comparison;

import java.util.Arrays;
import mawa.outcome.Ensemble;

/**
 * The bias-corrected and accelerated bootstrap of something made of the sums of two columns: a mean, a ratio of means
 * (Efron 1987, "Better bootstrap confidence intervals", JASA 82:171-185; acceleration by the jackknife, Efron and Tibshirani
 * 1993, equation 14.15). Quantiles of resamples are those of {@link Ensemble#quantileOfSorted}.
 */
final class Bca {
    static final int RESAMPLES = 2_000;

    /** What is estimated, from the sums of both columns over {@code n} rows. */
    @FunctionalInterface
    interface Statistic {
        double of(double firstSum, double secondSum, int n);
    }

    private final double[] sorted;
    private final double bias;
    private final double acceleration;

    private Bca(double[] sorted, double bias, double acceleration) {
        this.sorted = sorted;
        this.bias = bias;
        this.acceleration = acceleration;
    }

    /** Resamples the rows of two columns of equal length, at least two rows. */
    static Bca of(double[] first, double[] second, Statistic statistic, Resampling luck) {
        int n = first.length;
        double[] sorted = new double[RESAMPLES];
        long root = luck.root();
        for (int b = 0; b < RESAMPLES; b++) {
            double firstSum = 0;
            double secondSum = 0;
            for (int k = 0; k < n; k++) {
                int row = Resampling.index(root, b, k, n);
                firstSum += first[row];
                secondSum += second[row];
            }
            sorted[b] = statistic.of(firstSum, secondSum, n);
        }
        Arrays.sort(sorted);
        double estimate = statistic.of(Moments.sum(first), Moments.sum(second), n);
        return new Bca(sorted, biasOf(sorted, estimate), accelerationOf(first, second, statistic));
    }

    static Bca ofMean(double[] values, Resampling luck) {
        return of(values, values, (sum, same, n) -> sum / n, luck);
    }

    /** The z of the share of resamples below the estimate; those that equal it count half. */
    private static double biasOf(double[] sorted, double estimate) {
        double below = 0;
        for (double v : sorted) {
            below += v < estimate ? 1 : v == estimate ? 0.5 : 0;
        }
        return Student.normalQuantile(within(below / RESAMPLES));
    }

    private static double accelerationOf(double[] first, double[] second, Statistic statistic) {
        int n = first.length;
        double firstSum = Moments.sum(first);
        double secondSum = Moments.sum(second);
        double[] without = new double[n];
        for (int k = 0; k < n; k++) {
            without[k] = statistic.of(firstSum - first[k], secondSum - second[k], n - 1);
        }
        // The skewness of -without, over 6 sqrt(n): the published sum of cubes over 6 (sum of squares)^1.5.
        return -Moments.skewness(without) / (6 * Math.sqrt(n));
    }

    /** Whether the statistic has a value in every resample and in every sample less one. */
    boolean isDefined() {
        return Double.isFinite(sorted[0]) && Double.isFinite(sorted[RESAMPLES - 1]) && Double.isFinite(acceleration);
    }

    /** z0 of the paper: how far the median of resamples lies from the estimate, in standard errors. */
    double bias() {
        return bias;
    }

    /** a of the paper: how fast the standard error changes with the estimate. */
    double acceleration() {
        return acceleration;
    }

    /** Whether a value lies among the resamples; of what lies beyond, they cannot say how far out it is. */
    boolean reaches(double value) {
        return sorted[0] <= value && value <= sorted[RESAMPLES - 1];
    }

    /** The lower end that leaves a share {@code tail} below. */
    double low(double tail) {
        return Ensemble.quantileOfSorted(sorted, corrected(Student.normalQuantile(tail)));
    }

    /** The upper end that leaves a share {@code tail} above. */
    double high(double tail) {
        return Ensemble.quantileOfSorted(sorted, corrected(-Student.normalQuantile(tail)));
    }

    private double corrected(double z) {
        double shifted = bias + z;
        double slope = 1 - acceleration * shifted;
        // Beyond the pole of the correction the end is the outermost resample.
        return slope <= 0 ? shifted > 0 ? 1 : 0 : Student.below(bias + shifted / slope);
    }

    /** The z at which {@link #low} reaches {@code value} from below; never farther out than the resamples can tell. */
    double zOfLow(double value) {
        return uncorrected(shareUpTo(value));
    }

    /** The z at which {@link #high} reaches {@code value} from above; never farther out than the resamples can tell. */
    double zOfHigh(double value) {
        return uncorrected(shareBefore(value));
    }

    private double uncorrected(double share) {
        double u = Student.normalQuantile(within(share)) - bias;
        double slope = 1 + acceleration * u;
        return slope <= 0 ? u : u / slope - bias;
    }

    /** The largest share whose quantile is not above {@code value}. */
    private double shareUpTo(double value) {
        int k = RESAMPLES - 1;
        while (k >= 0 && sorted[k] > value) {
            k--;
        }
        return shareBetween(k, value);
    }

    /** The smallest share whose quantile is not below {@code value}. */
    private double shareBefore(double value) {
        int k = 0;
        while (k < RESAMPLES && sorted[k] < value) {
            k++;
        }
        return shareBetween(k - 1, value);
    }

    /** Where the quantile is {@code value}, from the resample number {@code k} to the next. */
    private double shareBetween(int k, double value) {
        if (k < 0 || k == RESAMPLES - 1) {
            return k < 0 ? 0 : 1;
        }
        return (k + (value - sorted[k]) / (sorted[k + 1] - sorted[k])) / (RESAMPLES - 1);
    }

    /** No share is nearer to 0 or 1 than one resample more would be. */
    private static double within(double share) {
        double least = 1.0 / (RESAMPLES + 1);
        return Math.min(1 - least, Math.max(least, share));
    }
}
