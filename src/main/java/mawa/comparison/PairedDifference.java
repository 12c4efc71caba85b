package mawa.comparison;

import java.util.Objects;

/**
 * All that pairs say about what a variant changes. A difference is variant minus baseline in the same replicate. NaN stands
 * where something is not defined, as each says.
 *
 * @param pairs how many
 * @param better which way is the better one
 * @param meanBaseline unit of the measure
 * @param meanVariant unit of the measure
 * @param difference mean of the differences, unit of the measure
 * @param interval of {@code difference}, by the rule of {@link Interval#ofMean}
 * @param differencePercent 100 * (meanVariant / meanBaseline - 1), the ratio of means, not the mean of ratios, which one small
 *     baseline would rule; NaN where the baseline's mean is 0
 * @param percentInterval of {@code differencePercent}: the bootstrap over pairs ({@link Interval.Method#BCA}), and of fewer than
 *     10 pairs Student's t on the linearised ratio (Cochran 1977, "Sampling Techniques", section 6.4). None where the
 *     baseline's mean is 0, or becomes 0 or changes its sign in a resample (of fewer than 10 pairs: in any that there could
 *     be), for then any percentage may be. A verdict rests on {@code interval}, with which this one may disagree near 0
 * @param sd standard deviation of the differences, unit of the measure; NaN of one pair
 * @param sdBaseline standard deviation over replicates, unit of the measure; NaN of one pair
 * @param sdVariant standard deviation over replicates, unit of the measure; NaN of one pair
 * @param effectSize d_z = difference / sd, without unit (Cohen 1988; Lakens 2013, "Calculating and reporting effect sizes",
 *     Frontiers in Psychology 4:863); NaN where {@code sd} is 0 or NaN. It grows as pairing takes away common luck, so it
 *     says how clearly a replicate shows the effect, not how large the effect is
 * @param shareBetter share of pairs, 0..1, in which the variant is better, equal ones half ({@link Better#share}); NaN where
 *     neither side is better
 * @param shareEqual share of pairs, 0..1, with a difference of exactly 0
 * @param varianceReduction (sdBaseline^2 + sdVariant^2) / sd^2: by how much independent luck would need more replicates (Law
 *     2015, "Simulation Modeling and Analysis", section 11.2); infinite where only {@code sd} is 0, NaN where all are 0
 * @param pValue two-sided, against a difference of 0, by the method of {@code interval}: paired t, or the inverted bootstrap
 *     (the smaller of it and paired t where no resample reaches 0, for then it only knows that p is small); both are below
 *     1 - level just where the interval is clear of 0. Where all differences are
 *     equal it is 2^(1 - pairs), the chance that all have one sign by luck, or 1 where they are 0. NaN of one pair
 */
public record PairedDifference(int pairs, Better better, double meanBaseline, double meanVariant, double difference, Interval interval,
        double differencePercent, Interval percentInterval, double sd, double sdBaseline, double sdVariant, double effectSize,
        double shareBetter, double shareEqual, double varianceReduction, double pValue) {

    /** Throws where there is no pair or a share is beyond 0..1. */
    public PairedDifference {
        Objects.requireNonNull(better, "better");
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(percentInterval, "percentInterval");
        if (pairs < 1) {
            throw new IllegalArgumentException("pairs must be at least 1, was " + pairs);
        }
        if (shareBetter < 0 || shareBetter > 1 || !(shareEqual >= 0 && shareEqual <= 1) || pValue < 0 || pValue > 1) {
            throw new IllegalArgumentException("shares must be within 0..1, were " + shareBetter + ", " + shareEqual + ", p " + pValue);
        }
    }

    /**
     * Compares.
     *
     * @param level share of intervals that hold the truth, 0..1, such as 0.95
     * @param luck of the bootstrap, where it comes to that; the same pairs under the same luck give the same answer
     */
    public static PairedDifference of(Pairs pairs, Better better, double level, Resampling luck) {
        double[] baseline = pairs.baseline();
        double[] variant = pairs.variant();
        double[] differences = pairs.differences();
        double meanBaseline = Moments.mean(baseline);
        double meanVariant = Moments.mean(variant);
        double difference = Moments.mean(differences);
        double sd = Moments.sd(differences);
        double sdBaseline = Moments.sd(baseline);
        double sdVariant = Moments.sd(variant);
        Inference inference = Inference.ofMean(differences, level, luck);
        return new PairedDifference(pairs.size(), better, meanBaseline, meanVariant, difference, inference.interval(),
                meanBaseline == 0 ? Double.NaN : Inference.percent(meanBaseline, meanVariant), Inference.ofPercent(pairs, level, luck),
                sd, sdBaseline, sdVariant, sd == 0 ? Double.NaN : difference / sd, better.share(differences), Moments.shareOfZero(differences),
                (sdBaseline * sdBaseline + sdVariant * sdVariant) / (sd * sd), inference.pValue());
    }
}
