package mawa.comparison;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Many policies at once: p values so adjusted that the chance of calling even one of them different from the baseline that is
 * not, stays below the bound for one (Holm 1979, "A simple sequentially rejective multiple test procedure", Scandinavian
 * Journal of Statistics 6:65-70). It holds however the policies hang together.
 */
public final class Holm {
    private Holm() {
    }

    /**
     * The step-down adjusted p values: the k-th smallest of m times {@code m - k + 1}, at least that of the one before it, at
     * most 1. None is below its raw value, and their order is that of the raw values.
     *
     * @param pValues of one measure, a policy each, 0..1. NaN is a policy that could not be tested: it stays NaN but counts
     *     in m, for it was declared
     * @return in the same order
     */
    public static double[] adjusted(double... pValues) {
        for (double p : pValues) {
            if (p < 0 || p > 1) {
                throw new IllegalArgumentException("a p value must be within 0..1, was " + p);
            }
        }
        int m = pValues.length;
        double[] out = new double[m];
        Arrays.fill(out, Double.NaN);
        int[] order = IntStream.range(0, m).filter(k -> !Double.isNaN(pValues[k])).boxed()
                .sorted(Comparator.comparingDouble(k -> pValues[k])).mapToInt(Integer::intValue).toArray();
        double before = 0;
        for (int rank = 0; rank < order.length; rank++) {
            before = Math.max(before, Math.min(1, (m - rank) * pValues[order[rank]]));
            out[order[rank]] = before;
        }
        return out;
    }
}
