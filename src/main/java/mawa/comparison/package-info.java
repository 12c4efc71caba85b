/**
 * How a policy is compared with the baseline: the statistics of pairs of replicates that share their luck.
 *
 * <p><b>What lives here.</b> {@link mawa.comparison.Pairs}, one measure under two variants, replicate by replicate;
 * {@link mawa.comparison.PairedDifference}, all that they say, with its {@link mawa.comparison.Interval}s;
 * {@link mawa.comparison.Holm}, many policies at once; {@link mawa.comparison.Verdict}, the word for it;
 * {@link mawa.comparison.Precision}, how many pairs are enough; {@link mawa.comparison.AcrossWorlds} and
 * {@link mawa.comparison.SignFlip}, where the parameters are drawn as well;
 * {@link mawa.comparison.Resampling}, the luck of the bootstrap.
 *
 * <p><b>What it may know.</b> {@code world}, for its keyed chance, and {@code outcome}; from outside the JDK the
 * distributions and correlations of Commons Math, never its random generators. It is handed numbers and returns values.
 *
 * <p><b>How to add one.</b> A statistic of pairs: a component of {@code PairedDifference} with unit, source and what it is
 * where it is not defined, and a test against a published value. A kind of interval: a constant of
 * {@link mawa.comparison.Interval.Method}, its place in the rule that chooses, and a line in {@code CoverageTest}, which
 * plays thousands of toy experiments with a known truth.
 *
 * <p><b>What must never happen here.</b> A file, a scenario or a chart; a number formatted for people; a draw that does not
 * come from a key; a pair put together from two different replicates; the word "significant".
 */
package mawa.comparison;
