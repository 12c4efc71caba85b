package mawa.comparison;

import java.util.Arrays;

/**
 * How far a simulation lies from what was observed. Tables are by day and place, {@code [day][place]}, in people.
 */
public final class Scores {
    private Scores() {
    }

    /**
     * Averaged relative difference: the mean over days of {@code sum over places |s - d| / max(1, sum over places d)}; 0 is
     * perfect, 2 is everybody in a wrong place (Suleimenova, Bell and Groen 2017, Scientific Reports 7:13377).
     */
    public static double ard(double[][] simulated, double[][] observed) {
        double sum = 0;
        for (int day = 0; day < observed.length; day++) {
            double apart = 0;
            double all = 0;
            for (int p = 0; p < observed[day].length; p++) {
                apart += Math.abs(simulated[day][p] - observed[day][p]);
                all += observed[day][p];
            }
            sum += apart / Math.max(1, all);
        }
        return sum / observed.length;
    }

    /** Brought to the observed total of each day, so that only the split over places is judged; nobody where nobody was simulated. */
    public static double[][] rescaled(double[][] simulated, double[][] observed) {
        double[][] out = new double[observed.length][];
        for (int day = 0; day < out.length; day++) {
            double s = Arrays.stream(simulated[day]).sum();
            double d = Arrays.stream(observed[day]).sum();
            double factor = s == 0 ? 0 : d / s;
            out[day] = Arrays.stream(simulated[day]).map(v -> v * factor).toArray();
        }
        return out;
    }

    /** The total of each day split as these shares say. */
    public static double[][] split(double[] shares, double[][] observed) {
        double whole = Arrays.stream(shares).sum();
        double[][] out = new double[observed.length][];
        for (int day = 0; day < out.length; day++) {
            double d = Arrays.stream(observed[day]).sum();
            out[day] = Arrays.stream(shares).map(share -> whole == 0 ? 0 : share / whole * d).toArray();
        }
        return out;
    }

    /** Mean of the absolute differences of one place over days. */
    public static double meanAbsolute(double[][] simulated, double[][] observed, int place) {
        double sum = 0;
        for (int day = 0; day < observed.length; day++) {
            sum += Math.abs(simulated[day][place] - observed[day][place]);
        }
        return sum / observed.length;
    }

    /** Square root of the mean square of the differences of one place over days. */
    public static double rmse(double[][] simulated, double[][] observed, int place) {
        double sum = 0;
        for (int day = 0; day < observed.length; day++) {
            double d = simulated[day][place] - observed[day][place];
            sum += d * d;
        }
        return Math.sqrt(sum / observed.length);
    }

    /**
     * Continuous ranked probability score of an ensemble, fair to its size: {@code mean |x_i - y| - sum over i, j |x_i - x_j| /
     * (2 n (n - 1))} (Ferro 2014, Quarterly Journal of the Royal Meteorological Society 140:1917-1923); of one member its
     * absolute error.
     */
    public static double crps(double[] members, double observed) {
        double[] x = members.clone();
        Arrays.sort(x);
        int n = x.length;
        double error = 0;
        double spread = 0;
        for (int i = 0; i < n; i++) {
            error += Math.abs(x[i] - observed);
            // Sorted, the sum over pairs of their distances takes each once for those below and once for those above.
            spread += x[i] * (2L * i - n + 1);
        }
        return error / n - (n < 2 ? 0 : spread / ((double) n * (n - 1)));
    }
}
