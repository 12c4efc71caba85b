package mawa.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/**
 * How many pairs are enough. From {@link #LEAST_PAIRS} on, every ten pairs the half-width of Student's t interval of the
 * difference is held against a target; when it is met at two looks in a row, it is enough. The second look is there because a
 * first one may be met by luck (Hoad, Robinson and Davies 2010, "Automated selection of the number of replications for a
 * discrete-event simulation", J. Operational Research Society 61:1632-1644; Law 2015, "Simulation Modeling and Analysis",
 * section 9.4).
 *
 * @param looks in the order of pairs; those after enough was reached are there too
 * @param stoppedAfter pairs at which it was enough; 0 where it is not yet
 * @param pairsNeeded for the target, if mean and spread of all pairs stay as they are; {@link #UNREACHABLE} where there is no such
 *     number up to {@link #MOST_PAIRS}, or only one pair to judge by
 */
public record Precision(List<Look> looks, int stoppedAfter, int pairsNeeded) {
    /** The first look, and the step to the next, in pairs. */
    public static final int LEAST_PAIRS = 10;
    /** Nobody plays more pairs than this. */
    public static final int MOST_PAIRS = 1_000_000;
    /** Stands for more than {@link #MOST_PAIRS}. */
    public static final int UNREACHABLE = Integer.MAX_VALUE;

    /**
     * One look.
     *
     * @param pairs so far
     * @param mean of their differences, unit of the measure
     * @param halfWidth of its interval, unit of the measure
     * @param target that it is held against, unit of the measure
     */
    public record Look(int pairs, double mean, double halfWidth, double target) {
        /** Whether the target is met. */
        public boolean isMet() {
            return halfWidth <= target;
        }
    }

    public Precision {
        looks = List.copyOf(looks);
    }

    /**
     * Against a share of the difference itself.
     *
     * @param differences in the order of replicates, unit of the measure
     * @param share of the mean difference's size that the half-width may be, above 0
     * @param level of the interval, 0..1
     */
    public static Precision relative(double[] differences, double share, double level) {
        checkPositive("the target share", share);
        return of(differences, mean -> share * Math.abs(mean), level);
    }

    /**
     * Against a fixed half-width.
     *
     * @param differences in the order of replicates, unit of the measure
     * @param halfWidth unit of the measure, above 0
     * @param level of the interval, 0..1
     */
    public static Precision absolute(double[] differences, double halfWidth, double level) {
        checkPositive("the target half-width", halfWidth);
        return of(differences, mean -> halfWidth, level);
    }

    private static Precision of(double[] differences, DoubleUnaryOperator target, double level) {
        Interval.checkLevel(level);
        double[] all = Moments.checked("difference", differences);
        List<Look> looks = new ArrayList<>();
        int stoppedAfter = 0;
        boolean wasMet = false;
        for (int n = LEAST_PAIRS; n <= all.length; n += LEAST_PAIRS) {
            double[] soFar = Arrays.copyOf(all, n);
            double mean = Moments.mean(soFar);
            Look look = new Look(n, mean, Student.halfWidth(Moments.sd(soFar), n, level), target.applyAsDouble(mean));
            looks.add(look);
            stoppedAfter = stoppedAfter == 0 && wasMet && look.isMet() ? n : stoppedAfter;
            wasMet = look.isMet();
        }
        int needed = all.length < 2 ? UNREACHABLE
                : pairsNeededFor(Moments.sd(all), target.applyAsDouble(Moments.mean(all)), level);
        return new Precision(looks, stoppedAfter, needed);
    }

    /** Whether it is enough. */
    public boolean isReached() {
        return stoppedAfter > 0;
    }

    /** Half the width of Student's interval of the mean of so many pairs whose differences spread so much. */
    public static double halfWidth(double sd, int pairs, double level) {
        return Student.halfWidth(sd, pairs, level);
    }

    /**
     * Pairs that bring the half-width down to a share of the difference.
     *
     * @param sd of the differences, unit of the measure
     * @param mean of the differences, unit of the measure
     * @param relativeHalfWidth share of {@code mean}, above 0
     * @param level of the interval, 0..1
     * @return at least 2; {@link #UNREACHABLE} above {@link #MOST_PAIRS}, as where {@code mean} is 0 and {@code sd} is not
     */
    public static int pairsNeeded(double sd, double mean, double relativeHalfWidth, double level) {
        checkPositive("the target share", relativeHalfWidth);
        return pairsNeededFor(sd, relativeHalfWidth * Math.abs(mean), level);
    }

    /** As {@link #pairsNeeded}, for a half-width in the unit of the measure, at least 0. */
    public static int pairsNeededFor(double sd, double halfWidth, double level) {
        return least(n -> Student.halfWidth(sd, n, level), halfWidth, level);
    }

    /**
     * What the same would take without shared luck: replicates of <em>each</em> of the two variants, with seeds of their own
     * (Welch 1947, with the degrees of freedom of Satterthwaite 1946).
     *
     * @param sdBaseline over replicates, unit of the measure
     * @param sdVariant over replicates, unit of the measure
     * @param mean difference of the means, unit of the measure
     * @param relativeHalfWidth share of {@code mean}, above 0
     * @param level of the interval, 0..1
     * @return at least 2; {@link #UNREACHABLE} above {@link #MOST_PAIRS}
     */
    public static int independentNeeded(double sdBaseline, double sdVariant, double mean, double relativeHalfWidth, double level) {
        checkPositive("the target share", relativeHalfWidth);
        double b = sdBaseline * sdBaseline;
        double v = sdVariant * sdVariant;
        if (b + v == 0) {
            return 2;
        }
        double freedomPerDegree = (b + v) * (b + v) / (b * b + v * v);
        return least(n -> Student.quantile((1 - level) / 2, (n - 1) * freedomPerDegree) * Math.sqrt((b + v) / n),
                relativeHalfWidth * Math.abs(mean), level);
    }

    /** The least number that brings a half-width, which falls with it, down to the target. */
    private static int least(IntToDoubleFunction halfWidth, double target, double level) {
        Interval.checkLevel(level);
        if (!(halfWidth.applyAsDouble(MOST_PAIRS) <= target)) {
            return UNREACHABLE;
        }
        int tooFew = 1;
        int enough = MOST_PAIRS;
        while (enough - tooFew > 1) {
            int middle = (tooFew + enough) >>> 1;
            if (halfWidth.applyAsDouble(middle) <= target) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return enough;
    }

    private static void checkPositive(String what, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(what + " must be positive, was " + value);
        }
    }
}
