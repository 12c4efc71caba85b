package mawa.comparison;

/**
 * Whether a policy is better when the parameters are drawn too: one difference for each drawn world, with shared luck.
 *
 * <p>Each world's difference should be a mean over several replicates. With one replicate a world, luck blurs the share
 * towards one half: it is then the chance that a policy is better in one world and one course of luck.
 *
 * @param worlds how many drawn sets of parameters
 * @param difference mean over worlds, unit of the measure
 * @param interval of {@code difference} over worlds: the effect with parameter uncertainty
 * @param chanceBetter share of worlds, 0..1, in which the policy is better, equal ones half; NaN where neither side is better
 * @param shareEqual share of worlds, 0..1, in which the policy changes nothing
 * @param chanceInterval of {@code chanceBetter} (Wilson 1927); none where that is NaN
 */
public record AcrossWorlds(int worlds, double difference, Interval interval, double chanceBetter, double shareEqual, Interval chanceInterval) {
    /** Throws where there is no world. */
    public AcrossWorlds {
        if (worlds < 1) {
            throw new IllegalArgumentException("there must be at least one world, was " + worlds);
        }
    }

    /**
     * Looks across worlds.
     *
     * @param differences variant minus baseline, one for each world, unit of the measure
     * @param level of both intervals, 0..1
     * @param luck of the bootstrap, where it comes to that
     */
    public static AcrossWorlds of(double[] differences, Better better, double level, Resampling luck) {
        double[] all = Moments.checked("difference", differences);
        double chance = better.share(all);
        return new AcrossWorlds(all.length, Moments.mean(all), Interval.ofMean(all, level, luck), chance, Moments.shareOfZero(all),
                Double.isNaN(chance) ? Interval.none(level) : Interval.wilson(chance, all.length, level));
    }
}
