package mawa.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/**
 * Whether the sign of a policy's effect hangs on one drawn parameter. Worlds are ordered by the parameter; the third with its
 * lowest values is held against the third with its highest.
 *
 * <p>It flips the sign where the mean differences of the two thirds have opposite signs and each is clear of 0 by its own
 * Student's t interval. Of parameters that do nothing, with a policy that does nothing either, about one in 800 would be said
 * to flip at a level of 0.95 (2 * 0.025^2), so a list of dozens can be read as it is. A sign that flips only in the middle, or only for
 * two parameters together, is not seen.
 *
 * @param parameter its name
 * @param rankCorrelation Spearman's, -1..1, of parameter and difference; NaN where either has one value only
 * @param lowUpTo the highest parameter value in the lowest third
 * @param meanLow mean difference in the lowest third, unit of the measure
 * @param highFrom the lowest parameter value in the highest third
 * @param meanHigh mean difference in the highest third, unit of the measure
 * @param flips whether it flips the sign; never where a third has fewer than two worlds
 */
public record SignFlip(String parameter, double rankCorrelation, double lowUpTo, double meanLow, double highFrom, double meanHigh,
        boolean flips) {

    /**
     * One for each parameter, in the order of the map. Worlds of equal value stay together, so of a parameter with few values
     * a third may be smaller or larger than that; of one with a single value both are empty, and their fields are NaN.
     *
     * @param drawn by parameter name, the value in each world, any unit
     * @param differences variant minus baseline in the same worlds, unit of the measure
     * @param level of the intervals of both thirds, 0..1
     */
    public static List<SignFlip> of(Map<String, double[]> drawn, double[] differences, double level) {
        double[] all = Moments.checked("difference", differences);
        List<SignFlip> out = new ArrayList<>();
        drawn.forEach((parameter, values) -> {
            if (values.length != all.length) {
                throw new IllegalArgumentException(parameter + " has " + values.length + " values for " + all.length + " worlds");
            }
            out.add(of(parameter, Moments.checked(parameter, values), all, level));
        });
        return out;
    }

    private static SignFlip of(String parameter, double[] values, double[] differences, double level) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double lowUpTo = n < 3 ? Double.NaN : sorted[n / 3 - 1];
        double highFrom = n < 3 ? Double.NaN : sorted[n - n / 3];
        if (lowUpTo == highFrom) {
            // More than a third share one value: what lies below it, and above it; where nothing does, that value itself.
            double middle = lowUpTo;
            double under = Arrays.stream(sorted).filter(v -> v < middle).max().orElse(middle);
            double over = Arrays.stream(sorted).filter(v -> v > middle).min().orElse(middle);
            lowUpTo = under < over ? under : Double.NaN;
            highFrom = under < over ? over : Double.NaN;
        }
        double upTo = lowUpTo;
        double from = highFrom;
        double[] low = where(values, v -> v <= upTo, differences);
        double[] high = where(values, v -> v >= from, differences);
        double meanLow = Moments.mean(low);
        double meanHigh = Moments.mean(high);
        boolean flips = meanLow * meanHigh < 0
                && Interval.studentT(low, level).isClearOfZero() && Interval.studentT(high, level).isClearOfZero();
        double correlation = n < 2 ? Double.NaN : new SpearmansCorrelation().correlation(values, differences);
        return new SignFlip(parameter, correlation, lowUpTo, meanLow, highFrom, meanHigh, flips);
    }

    private static double[] where(double[] values, DoublePredicate chosen, double[] differences) {
        return IntStream.range(0, values.length).filter(k -> chosen.test(values[k])).mapToDouble(k -> differences[k]).toArray();
    }
}
