package mawa.comparison;

/** Mean, spread and skewness of a sample. */
final class Moments {
    private Moments() {
    }

    /** A copy; throws, by name and place, where a value is no finite number. */
    static double[] checked(String name, double[] values) {
        double[] out = values.clone();
        for (int k = 0; k < out.length; k++) {
            if (!Double.isFinite(out[k])) {
                throw new IllegalArgumentException(name + " value " + (k + 1) + " must be a finite number, was " + out[k]);
            }
        }
        return out;
    }

    static double sum(double[] values) {
        double sum = 0;
        for (double v : values) {
            sum += v;
        }
        return sum;
    }

    /** Exactly the value that all share, where they are equal; NaN of nothing. */
    static double mean(double[] values) {
        return values.length > 0 && areEqual(values) ? values[0] : sum(values) / values.length;
    }

    /** Standard deviation with {@code n - 1} below; exactly 0 where all are equal, NaN of fewer than two. */
    static double sd(double[] values) {
        return values.length < 2 ? Double.NaN : areEqual(values) ? 0 : Math.sqrt(centred(values, 2) / (values.length - 1));
    }

    /** Sample skewness g1: third over the 3/2 power of the second moment (Joanes and Gill 1998); 0 where all are equal. */
    static double skewness(double[] values) {
        if (areEqual(values)) {
            return 0;
        }
        double n = values.length;
        return centred(values, 3) / n / Math.pow(centred(values, 2) / n, 1.5);
    }

    static boolean areEqual(double[] values) {
        for (double v : values) {
            if (v != values[0]) {
                return false;
            }
        }
        return true;
    }

    /** Share of values, 0..1, that are exactly 0; NaN of nothing. */
    static double shareOfZero(double[] values) {
        double zeros = 0;
        for (double v : values) {
            zeros += v == 0 ? 1 : 0;
        }
        return zeros / values.length;
    }

    private static double centred(double[] values, int power) {
        double mean = mean(values);
        double sum = 0;
        for (double v : values) {
            sum += power == 2 ? (v - mean) * (v - mean) : (v - mean) * (v - mean) * (v - mean);
        }
        return sum;
    }
}
