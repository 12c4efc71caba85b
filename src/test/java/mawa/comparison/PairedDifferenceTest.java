package mawa.comparison;

import static mawa.comparison.Toys.LEVEL;
import static mawa.comparison.Toys.LUCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import mawa.comparison.Interval.Method;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that pairs say: a dozen replicates of deaths, without and with a policy. */
class PairedDifferenceTest {
    private static final double[] BASELINE = {412, 398, 431, 405, 390, 420, 415, 402, 399, 440, 410, 395};
    private static final double[] POLICY = {371, 380, 390, 385, 350, 391, 380, 377, 360, 391, 402, 350};
    private static final Offset<Double> DUST = within(1e-9);

    private static PairedDifference compare(double[] baseline, double[] variant) {
        return PairedDifference.of(new Pairs(baseline, variant), Better.LOWER, LEVEL, LUCK);
    }

    private static double[] each(double[] values, DoubleUnaryOperator of) {
        return Arrays.stream(values).map(of).toArray();
    }

    @Test
    void aDozenPairs() {
        // Checked with SciPy: ttest_1samp of the differences.
        PairedDifference d = compare(BASELINE, POLICY);
        assertThat(d.pairs()).isEqualTo(12);
        assertThat(d.meanBaseline()).isCloseTo(409.75, DUST);
        assertThat(d.meanVariant()).isCloseTo(377.25, DUST);
        assertThat(d.difference()).isCloseTo(-32.5, DUST);
        assertThat(d.sd()).isCloseTo(12.479073392174305, DUST);
        assertThat(d.interval().low()).isCloseTo(-40.42882495936189, within(1e-6));
        assertThat(d.interval().high()).isCloseTo(-24.57117504063811, within(1e-6));
        assertThat(d.pValue()).isCloseTo(2.0471812534738833e-06, within(1e-12));
        assertThat(d.effectSize()).isCloseTo(-32.5 / 12.479073392174305, DUST);
        assertThat(d.shareBetter()).isEqualTo(1);
        assertThat(d.shareEqual()).isZero();
    }

    @Test
    void thePercentageIsTheRatioOfMeans() {
        PairedDifference d = compare(BASELINE, POLICY);
        assertThat(d.differencePercent()).isCloseTo(100 * (377.25 / 409.75 - 1), DUST);
        assertThat(d.percentInterval().method()).isEqualTo(Method.BCA);
        // Python with NumPy and SciPy, the draws written out again from their definition.
        assertThat(d.percentInterval().low()).isCloseTo(-9.58728112521027, within(1e-6));
        assertThat(d.percentInterval().high()).isCloseTo(-5.738877447229344, within(1e-6));
    }

    @Test
    void ofFewPairsThePercentageHasStudentsT() {
        PairedDifference d = compare(Arrays.copyOf(BASELINE, 6), Arrays.copyOf(POLICY, 6));
        assertThat(d.percentInterval().method()).isEqualTo(Method.STUDENT_T);
        assertThat(d.percentInterval().low()).isCloseTo(-10.366392368608848, within(1e-6));
        assertThat(d.percentInterval().high()).isCloseTo(-5.0244871102185105, within(1e-6));
    }

    @Test
    void theSameShareOfEveryReplicateIsExact() {
        Interval percent = compare(BASELINE, each(BASELINE, v -> 0.7 * v)).percentInterval();
        assertThat(percent.method()).isEqualTo(Method.EXACT);
        assertThat(percent.low()).isCloseTo(-30, DUST);
    }

    @Test
    void ofNothingThereIsNoPercentage() {
        PairedDifference d = compare(new double[] {0, 0, 0}, new double[] {1, 2, 0});
        assertThat(d.differencePercent()).isNaN();
        assertThat(d.percentInterval().exists()).isFalse();
    }

    @Test
    void aBaselineThatMayBeNothingHasNoIntervalOfItsPercentage() {
        double[] rare = new double[12];
        rare[4] = 6;
        PairedDifference d = compare(rare, each(rare, v -> v / 2));
        assertThat(d.differencePercent()).isEqualTo(-50);
        assertThat(d.percentInterval().exists()).as("one replicate has one ratio, but is no sample").isFalse();
        assertThat(compare(new double[] {3, 0, 4, 5}, new double[] {1, 0, 3, 2}).percentInterval().exists()).isFalse();
        double[] other = rare.clone();
        other[7] = 1;
        assertThat(compare(rare, other).percentInterval().exists()).isFalse();
        assertThat(compare(each(BASELINE, v -> v - 409.1), POLICY).percentInterval().exists()).isFalse();
    }

    @Test
    void aPolicyThatChangesNothingIsExactlyNothing() {
        PairedDifference d = compare(BASELINE, BASELINE);
        assertThat(d.difference()).isZero();
        assertThat(d.interval()).isEqualTo(new Interval(0, 0, LEVEL, Method.EXACT));
        assertThat(d.percentInterval()).isEqualTo(new Interval(0, 0, LEVEL, Method.EXACT));
        assertThat(d.effectSize()).isNaN();
        assertThat(d.shareBetter()).isEqualTo(0.5);
        assertThat(d.shareEqual()).isEqualTo(1);
        assertThat(d.varianceReduction()).isInfinite();
        assertThat(d.pValue()).isEqualTo(1);
    }

    @Test
    void equalDifferencesHaveTheirIntervalWhereTheyAre() {
        double[] tenths = {0.1, 0.1, 0.1};
        PairedDifference d = compare(new double[3], tenths);
        assertThat(d.interval()).isEqualTo(new Interval(0.1, 0.1, LEVEL, Method.EXACT));
        assertThat(d.difference()).isEqualTo(0.1);
        assertThat(d.pValue()).as("three of one sign by luck").isEqualTo(0.25);
    }

    @Test
    void onePairHasADifferenceAndNothingMore() {
        PairedDifference d = compare(new double[] {10}, new double[] {4});
        assertThat(d.difference()).isEqualTo(-6);
        assertThat(d.differencePercent()).isCloseTo(-60, DUST);
        assertThat(d.shareBetter()).isEqualTo(1);
        assertThat(d.interval().exists() || d.percentInterval().exists()).isFalse();
        assertThat(new double[] {d.sd(), d.effectSize(), d.varianceReduction(), d.pValue()}).containsOnly(Double.NaN);
    }

    @Test
    void varianceReductionIsWhatPairingGave() {
        // Without shared luck the variances add up; with it, half of it is gone here.
        PairedDifference d = compare(new double[] {1, 2, 3, 4}, new double[] {1, 3, 2, 4});
        assertThat(d.varianceReduction()).isCloseTo((5.0 / 3 + 5.0 / 3) / (2.0 / 3), DUST);
        assertThat(compare(new double[] {5, 5}, new double[] {5, 5}).varianceReduction()).isNaN();
        assertThat(compare(new double[] {5, 6}, new double[] {4, 5}).varianceReduction()).isInfinite();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 12, 40})
    void swappedArmsTurnTheSign(int n) {
        for (int x = 0; x < 20; x++) {
            Pairs pairs = skewed(x, n);
            PairedDifference d = PairedDifference.of(pairs, Better.LOWER, LEVEL, LUCK);
            PairedDifference swapped = PairedDifference.of(pairs.swapped(), Better.LOWER, LEVEL, LUCK);
            assertThat(swapped.difference()).isCloseTo(-d.difference(), DUST);
            assertThat(swapped.interval().low()).isCloseTo(-d.interval().high(), DUST);
            assertThat(swapped.interval().high()).isCloseTo(-d.interval().low(), DUST);
            assertThat(swapped.effectSize()).isCloseTo(-d.effectSize(), DUST);
            assertThat(swapped.shareBetter()).isCloseTo(1 - d.shareBetter(), DUST);
            assertThat(swapped.varianceReduction()).isCloseTo(d.varianceReduction(), DUST);
            assertThat(swapped.pValue()).isCloseTo(d.pValue(), DUST);
            // The ratio turned round: 1 + p/100 becomes its inverse, and so do its ends, by the bootstrap.
            double ratio = 1 + d.differencePercent() / 100;
            assertThat(1 + swapped.differencePercent() / 100).isCloseTo(1 / ratio, DUST);
            if (d.percentInterval().method() == Method.BCA) {
                assertThat(1 + swapped.percentInterval().low() / 100).isCloseTo(1 / (1 + d.percentInterval().high() / 100), within(0.02));
            }
        }
    }

    @Test
    void whatAllReplicatesShareDoesNotCount() {
        PairedDifference d = compare(BASELINE, POLICY);
        PairedDifference shifted = compare(each(BASELINE, v -> v + 5000), each(POLICY, v -> v + 5000));
        assertThat(shifted.interval()).isEqualTo(d.interval());
        assertThat(shifted.pValue()).isEqualTo(d.pValue());
        assertThat(shifted.effectSize()).isEqualTo(d.effectSize());
        assertThat(shifted.differencePercent()).isNotEqualTo(d.differencePercent());
    }

    @Test
    void anotherUnitScalesWhatHasOneAndNothingElse() {
        Pairs people = skewed(3, 40);
        Pairs thousands = new Pairs(each(people.baseline(), v -> v / 1000), each(people.variant(), v -> v / 1000));
        PairedDifference d = PairedDifference.of(people, Better.LOWER, LEVEL, LUCK);
        PairedDifference t = PairedDifference.of(thousands, Better.LOWER, LEVEL, LUCK);
        assertThat(d.interval().method()).isEqualTo(Method.BCA);
        assertThat(t.interval().low()).isCloseTo(d.interval().low() / 1000, DUST);
        assertThat(t.sd()).isCloseTo(d.sd() / 1000, DUST);
        assertThat(t.differencePercent()).isCloseTo(d.differencePercent(), DUST);
        assertThat(t.percentInterval().high()).isCloseTo(d.percentInterval().high(), DUST);
        assertThat(t.effectSize()).isCloseTo(d.effectSize(), DUST);
        assertThat(t.varianceReduction()).isCloseTo(d.varianceReduction(), DUST);
        assertThat(t.pValue()).isCloseTo(d.pValue(), DUST);
    }

    @Test
    void theSamePairsHaveTheSameAnswer() {
        assertThat(PairedDifference.of(skewed(3, 40), Better.LOWER, LEVEL, LUCK))
                .isEqualTo(PairedDifference.of(skewed(3, 40), Better.LOWER, LEVEL, LUCK));
    }

    /** A baseline around 100, from which the variant takes a skewed amount. */
    private static Pairs skewed(int experiment, int n) {
        double[] baseline = Toys.pairs(experiment, n).baseline();
        double[] taken = Toys.differences(Toys.Shape.EXPONENTIAL, experiment, n);
        double[] variant = new double[n];
        Arrays.setAll(variant, k -> baseline[k] + 2 - 5 * taken[k]);
        return new Pairs(baseline, variant);
    }

    @Test
    void farFromZeroABootstrapOfFewPairsIsAsSureAsStudent() {
        double[] base = new double[10];
        double[] variant = {-100, -101, -100.5, -99, -100, -101, -100.2, -99.5, -100, -140};
        PairedDifference d = PairedDifference.of(new Pairs(base, variant), Better.LOWER, 0.95, new Resampling(1, "far"));
        assertThat(d.interval().method()).isEqualTo(Interval.Method.BCA);
        assertThat(d.pValue()).isPositive().isLessThan(1e-6);
    }
}
