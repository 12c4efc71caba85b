package mawa.experiment;

import java.util.Arrays;
import mawa.outcome.Ensemble;

/** Median and 90 % band over replicates, in the unit of what was measured. */
public record Band(double p05, double p50, double p95) {
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;
    private static final double MILLION = 1e6;

    /** Sorts the values in place. */
    public static Band over(double[] values) {
        Arrays.sort(values);
        return new Band(quantile(values, LOW), quantile(values, 0.5), quantile(values, HIGH));
    }

    /** Between two counts the arithmetic leaves dust in the last digits; nothing is measured that finely. */
    private static double quantile(double[] sorted, double p) {
        double q = Ensemble.quantileOfSorted(sorted, p);
        return q != (long) q && Math.abs(q) < 1e9 ? Math.rint(q * MILLION) / MILLION : q;
    }
}
