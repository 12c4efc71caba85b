package mawa.comparison;

import java.util.Arrays;
import mawa.comparison.Interval.Method;

/** An interval and the chance, were there no difference, of one as large: both by the same method. */
record Inference(Interval interval, double pValue) {
    /** A sample skewness beyond this, on either side, is skewed. */
    private static final double SKEWED = 1;
    /** Fewer values than this are not resampled. */
    private static final int LEAST_TO_RESAMPLE = 10;
    /** In percentage points: what arithmetic leaves in the last digits where all pairs have one ratio. */
    private static final double DUST = 1e-10;

    private static Inference none(double level) {
        return new Inference(Interval.none(level), Double.NaN);
    }

    /** Of the mean; the rule is told at {@link Interval#ofMean}. */
    static Inference ofMean(double[] values, double level, Resampling luck) {
        int n = values.length;
        if (n < 2) {
            return none(level);
        }
        double mean = Moments.mean(values);
        if (Moments.areEqual(values)) {
            // Were either sign as likely, all would agree by luck once in 2^(n-1).
            double p = mean == 0 ? 1 : Math.pow(2, 1.0 - n);
            return new Inference(new Interval(values[0], values[0], level, Method.EXACT), p);
        }
        if (n < LEAST_TO_RESAMPLE || Math.abs(Moments.skewness(values)) <= SKEWED) {
            double sd = Moments.sd(values);
            double p = Student.pValue(mean * Math.sqrt(n) / sd, n);
            return new Inference(Interval.around(mean, Student.halfWidth(sd, n, level), level), p);
        }
        Bca bca = Bca.ofMean(values, luck);
        double p = 2 * Math.min(Student.shrunkenTail(bca.zOfLow(0), n), Student.shrunkenTail(-bca.zOfHigh(0), n));
        if (!bca.reaches(0)) {
            // The tail ends at the outermost of the resamples, and of few values that is early; farther out Student goes on.
            p = Math.min(p, Student.pValue(mean * Math.sqrt(n) / Moments.sd(values), n));
        }
        return new Inference(interval(bca, n, level), Math.min(1, p));
    }

    /** Of 100 * (mean of the variant / mean of the baseline - 1); the rule is told at {@link PairedDifference#percentInterval}. */
    static Interval ofPercent(Pairs pairs, double level, Resampling luck) {
        int n = pairs.size();
        double[] baseline = pairs.baseline();
        double[] variant = pairs.variant();
        double sign = Math.signum(Moments.sum(baseline));
        if (n < 2 || sign == 0) {
            return Interval.none(level);
        }
        double percent = percent(Moments.sum(baseline), Moments.sum(variant));
        Interval exact = new Interval(percent, percent, level, Method.EXACT);
        if (Arrays.equals(baseline, variant)) {
            return exact;
        }
        double[] residuals = residuals(baseline, variant, percent);
        boolean isOneRatio = Arrays.stream(residuals).allMatch(r -> Math.abs(r) <= DUST);
        if (n < LEAST_TO_RESAMPLE) {
            // Any of them may fill a resample alone.
            boolean isClearOfZero = Arrays.stream(baseline).allMatch(b -> b * sign > 0);
            Interval student = Interval.around(percent, Student.halfWidth(Moments.sd(residuals), n, level), level);
            return !isClearOfZero ? Interval.none(level) : isOneRatio ? exact : student;
        }
        Bca bca = Bca.of(baseline, variant, (b, v, rows) -> b * sign > 0 ? percent(b, v) : Double.NaN, luck);
        return !bca.isDefined() ? Interval.none(level) : isOneRatio ? exact : interval(bca, n, level);
    }

    static double percent(double baseline, double variant) {
        return 100 * (variant / baseline - 1);
    }

    /** How each pair pulls the ratio, in percentage points (the linearised ratio of Cochran 1977, section 6.4). */
    private static double[] residuals(double[] baseline, double[] variant, double percent) {
        double mean = Moments.mean(baseline);
        double[] out = new double[baseline.length];
        for (int r = 0; r < out.length; r++) {
            out[r] = 100 * (variant[r] - (1 + percent / 100) * baseline[r]) / mean;
        }
        return out;
    }

    private static Interval interval(Bca bca, int n, double level) {
        double tail = Student.expandedTail((1 - level) / 2, n);
        return new Interval(bca.low(tail), bca.high(tail), level, Method.BCA);
    }
}
