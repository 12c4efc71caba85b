package mawa.comparison;

import static mawa.comparison.Toys.LEVEL;
import static mawa.comparison.Toys.LUCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import mawa.comparison.Interval.Method;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which interval is made of which values, and what it is. */
class IntervalTest {
    /** Hours of sleep gained, the differences of Student 1908. */
    private static final double[] SLEEP = {1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4};
    private static final double[] EVEN = {-32, -18, -41, -20, -40, -29, -35, -25, -39, -49, -8, -45};

    @Test
    void studentsSleep() {
        Interval interval = Interval.studentT(SLEEP, LEVEL);
        assertThat(interval.low()).isCloseTo(0.7001142, within(1e-6));
        assertThat(interval.high()).isCloseTo(2.4598858, within(1e-6));
        assertThat(Student.pValue(Moments.mean(SLEEP) * Math.sqrt(10) / Moments.sd(SLEEP), 10)).isCloseTo(0.00283289, within(1e-7));
        assertThat(Moments.skewness(SLEEP)).isCloseTo(1.4719767, within(1e-6));
    }

    @Test
    void unskewedValuesHaveStudentsT() {
        Inference i = Inference.ofMean(EVEN, LEVEL, LUCK);
        assertThat(i.interval()).isEqualTo(Interval.studentT(EVEN, LEVEL));
        assertThat(i.interval().method()).isEqualTo(Method.STUDENT_T);
        assertThat(i.pValue()).isLessThan(1e-4);
    }

    @Test
    void tenSkewedValuesAreResampledNineAreNot() {
        assertThat(Interval.ofMean(SLEEP, LEVEL, LUCK).method()).isEqualTo(Method.BCA);
        assertThat(Interval.ofMean(Arrays.copyOfRange(SLEEP, 1, 10), LEVEL, LUCK).method()).isEqualTo(Method.STUDENT_T);
        assertThat(Interval.ofMean(Arrays.stream(SLEEP).map(v -> -v).toArray(), LEVEL, LUCK).method()).isEqualTo(Method.BCA);
    }

    @Test
    void aBootstrapOfFewValuesHasItsTailsExpanded() {
        Interval interval = Interval.ofMean(BcaTest.DEATHS, LEVEL, LUCK);
        // Python with NumPy and SciPy, the draws written out again from their definition.
        assertThat(interval.low()).isCloseTo(1.05, within(1e-9));
        assertThat(interval.high()).isCloseTo(10.052341451830262, within(1e-6));
        double t = TDistribution.of(19).inverseCumulativeProbability(0.975);
        double expanded = NormalDistribution.of(0, 1).cumulativeProbability(-Math.sqrt(20.0 / 19) * t);
        assertThat(Student.expandedTail(0.025, 20)).isCloseTo(expanded, within(1e-9));
        assertThat(Student.expandedTail(0.025, 100_000)).isCloseTo(0.025, within(1e-5));
        assertThat(Student.shrunkenTail(NormalDistribution.of(0, 1).inverseCumulativeProbability(expanded), 20)).isCloseTo(0.025, within(1e-9));
    }

    @Test
    void equalValuesAreExact() {
        assertThat(Interval.ofMean(new double[] {3, 3, 3}, LEVEL, LUCK)).isEqualTo(new Interval(3, 3, LEVEL, Method.EXACT));
        assertThat(Inference.ofMean(new double[] {0, 0, 0}, LEVEL, LUCK).pValue()).isEqualTo(1);
        // All of four agree by luck in 2 of 16 throws of a coin.
        assertThat(Inference.ofMean(new double[] {3, 3, 3, 3}, LEVEL, LUCK).pValue()).isEqualTo(0.125);
    }

    @Test
    void oneValueHasNoInterval() {
        Interval none = Interval.ofMean(new double[] {3}, LEVEL, LUCK);
        assertThat(none.exists()).isFalse();
        assertThat(none.low()).isNaN();
        assertThat(none.halfWidth()).isNaN();
        assertThat(none.contains(3) || none.isClearOfZero() || none.isWithin(1e9)).isFalse();
        assertThat(Interval.studentT(new double[0], LEVEL).exists()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Toys.Shape.class)
    void itMovesAndScalesWithTheValues(Toys.Shape shape) {
        double[] values = Toys.differences(shape, 3, 30);
        Interval as = Interval.ofMean(values, LEVEL, LUCK);
        Interval moved = Interval.ofMean(Arrays.stream(values).map(v -> v + 1000).toArray(), LEVEL, LUCK);
        assertThat(moved.low()).isCloseTo(as.low() + 1000, within(1e-9));
        assertThat(moved.high()).isCloseTo(as.high() + 1000, within(1e-9));
        Interval scaled = Interval.ofMean(Arrays.stream(values).map(v -> -2 * v).toArray(), LEVEL, LUCK);
        assertThat(scaled.low()).isCloseTo(-2 * as.high(), within(1e-9));
        assertThat(scaled.high()).isCloseTo(-2 * as.low(), within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Toys.Shape.class)
    void pIsBelowFivePerCentWhereTheIntervalIsClearOfZero(Toys.Shape shape) {
        int clear = 0;
        for (int x = 0; x < 200; x++) {
            double by = shape.mean() + (x % 40 - 20) / 40.0;
            double[] values = Arrays.stream(Toys.differences(shape, x, 12)).map(v -> v - by).toArray();
            Inference i = Inference.ofMean(values, LEVEL, LUCK);
            assertThat(i.pValue() < 0.05).as("%s of %s", i, Arrays.toString(values)).isEqualTo(i.interval().isClearOfZero());
            clear += i.interval().isClearOfZero() ? 1 : 0;
        }
        assertThat(clear).isBetween(20, 180);
    }

    /** Of whole numbers many resamples have a mean of exactly 0, and an end of the interval may lie there. */
    @Test
    void soItIsWhereResamplesAreExactlyZero() {
        int touching = 0;
        for (int x = 0; x < 500; x++) {
            int sign = x % 2 == 0 ? 1 : -1;
            double[] values = Arrays.stream(Toys.differences(Toys.Shape.EXPONENTIAL, x, 10)).map(v -> sign * (Math.floor(3 * v) - 1)).toArray();
            Inference i = Inference.ofMean(values, LEVEL, LUCK);
            if (i.interval().method() == Method.BCA) {
                assertThat(i.pValue() < 0.05).as("%s of %s", i, Arrays.toString(values)).isEqualTo(i.interval().isClearOfZero());
                touching += i.interval().low() == 0 || i.interval().high() == 0 ? 1 : 0;
            }
        }
        assertThat(touching).isGreaterThan(10);
    }

    @Test
    void theSameKeyGivesTheSameIntervalAnotherKeyAnother() {
        Interval once = Interval.ofMean(BcaTest.DEATHS, LEVEL, new Resampling(1, "deaths"));
        assertThat(Interval.ofMean(BcaTest.DEATHS, LEVEL, new Resampling(1, "deaths"))).isEqualTo(once);
        assertThat(Interval.ofMean(BcaTest.DEATHS, LEVEL, new Resampling(2, "deaths"))).isNotEqualTo(once);
        assertThat(Interval.ofMean(BcaTest.DEATHS, LEVEL, new Resampling(1, "injured"))).isNotEqualTo(once);
        assertThat(Interval.ofMean(BcaTest.DEATHS, LEVEL, new Resampling(2, "deaths")).high()).isCloseTo(once.high(), within(1.5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.8, 0.9, 0.99})
    void aHigherLevelIsWider(double level) {
        for (double[] values : new double[][] {EVEN, BcaTest.DEATHS}) {
            assertThat(Interval.ofMean(values, level + 0.005, LUCK).halfWidth()).isGreaterThan(Interval.ofMean(values, level, LUCK).halfWidth());
        }
    }

    /** The first two are methods 3 of Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "29, 29, 0.8830, 1.0000"})
    void wilsonsIntervalOfAShare(int better, int worlds, double low, double high) {
        Interval interval = Interval.wilson(better / (double) worlds, worlds, LEVEL);
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
        assertThat(interval.method()).isEqualTo(Method.WILSON);
    }

    @Test
    void bothEndsBelongToIt() {
        Interval interval = new Interval(-1, 2, LEVEL, Method.STUDENT_T);
        assertThat(interval.contains(-1) && interval.contains(2)).isTrue();
        assertThat(interval.isWithin(2)).isTrue();
        assertThat(interval.isWithin(1.99)).isFalse();
        assertThat(interval.halfWidth()).isEqualTo(1.5);
        assertThat(new Interval(0, 2, LEVEL, Method.STUDENT_T).isClearOfZero()).isFalse();
        assertThat(new Interval(-2, -0.1, LEVEL, Method.STUDENT_T).isClearOfZero()).isTrue();
    }

    @Test
    void whatIsNoIntervalIsRefused() {
        assertThatThrownBy(() -> new Interval(2, 1, LEVEL, Method.BCA)).hasMessageContaining("2.0 to 1.0");
        assertThatThrownBy(() -> new Interval(Double.NaN, 1, LEVEL, Method.BCA)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(0, 1, LEVEL, Method.NONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(0, 1, 95, Method.BCA)).hasMessage("level must be between 0 and 1, was 95.0");
    }
}
