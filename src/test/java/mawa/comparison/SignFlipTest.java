package mawa.comparison;

import static mawa.comparison.Toys.LEVEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which parameter decides whether a policy helps or harms. */
class SignFlipTest {
    private static final int WORLDS = 60;
    private static final double[] RISING = IntStream.range(0, WORLDS).mapToDouble(k -> k).toArray();
    private static final double[] NOISE = Toys.differences(Toys.Shape.NORMAL, 1, WORLDS);

    /** Differences with a noise around a straight line over the first parameter. */
    private static double[] line(double from, double to) {
        double[] out = new double[WORLDS];
        Arrays.setAll(out, k -> from + (to - from) * k / (WORLDS - 1) + NOISE[k]);
        return out;
    }

    private static SignFlip only(double[] values, double[] differences) {
        return SignFlip.of(Map.of("x", values), differences, LEVEL).get(0);
    }

    @Test
    void itFlipsWhereBothThirdsAreClearOfZeroOnOppositeSides() {
        SignFlip flip = only(RISING, line(-5, 5));
        assertThat(flip.flips()).isTrue();
        assertThat(flip.rankCorrelation()).isGreaterThan(0.9);
        assertThat(flip.lowUpTo()).isEqualTo(19);
        assertThat(flip.highFrom()).isEqualTo(40);
        assertThat(flip.meanLow()).isBetween(-4.5, -2.5);
        assertThat(flip.meanHigh()).isBetween(2.5, 4.5);
    }

    @Test
    void aStrongParameterThatLeavesTheSignDoesNotFlipIt() {
        SignFlip flip = only(RISING, line(-10, -1));
        assertThat(flip.rankCorrelation()).isGreaterThan(0.9);
        assertThat(flip.flips()).isFalse();
        assertThat(only(RISING, line(-10, 1)).flips()).as("the highest third is not clear of 0").isFalse();
    }

    @Test
    void ofParametersThatDoNothingHardlyAnyIsSaidToFlip() {
        Map<String, double[]> idle = new LinkedHashMap<>();
        for (int k = 0; k < 200; k++) {
            idle.put("parameter" + k, Toys.differences(Toys.Shape.UNIFORM, 10 + k, WORLDS));
        }
        List<SignFlip> found = SignFlip.of(idle, NOISE, LEVEL);
        assertThat(found).extracting(SignFlip::parameter).containsExactlyElementsOf(idle.keySet());
        assertThat(found).filteredOn(SignFlip::flips).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void theOrderOfWorldsIsOfNoConcern() {
        double[] differences = line(-5, 5);
        int[] shuffled = IntStream.range(0, WORLDS).map(k -> k * 7 % WORLDS).toArray();
        SignFlip there = only(RISING, differences);
        SignFlip back = only(Arrays.stream(shuffled).mapToDouble(k -> RISING[k]).toArray(),
                Arrays.stream(shuffled).mapToDouble(k -> differences[k]).toArray());
        assertThat(back.flips()).isEqualTo(there.flips());
        assertThat(back.meanLow()).isCloseTo(there.meanLow(), within(1e-12));
        assertThat(back.rankCorrelation()).isCloseTo(there.rankCorrelation(), within(1e-12));
    }

    @Test
    void aYesOrNoParameterIsSplitByItsValue() {
        double[] seldom = Arrays.stream(RISING).map(k -> k < 10 ? 0 : 1).toArray();
        double[] differences = Arrays.stream(RISING).map(k -> (k < 10 ? -3 : 3) + NOISE[(int) k] / 2).toArray();
        SignFlip flip = only(seldom, differences);
        assertThat(flip.lowUpTo()).isZero();
        assertThat(flip.highFrom()).isEqualTo(1);
        assertThat(flip.flips()).isTrue();
        assertThat(only(Arrays.stream(seldom).map(v -> 1 - v).toArray(), differences).flips()).isTrue();
    }

    @Test
    void aParameterOfOneValueSplitsNothing() {
        SignFlip flip = only(new double[WORLDS], line(-5, 5));
        assertThat(flip.rankCorrelation()).isNaN();
        assertThat(new double[] {flip.lowUpTo(), flip.meanLow(), flip.highFrom(), flip.meanHigh()}).containsOnly(Double.NaN);
        assertThat(flip.flips()).isFalse();
    }

    @Test
    void thirdsOfOneWorldTellNothing() {
        assertThat(only(new double[] {1, 2, 3, 4, 5}, new double[] {-9, -9, 0, 9, 9}).flips()).isFalse();
        assertThat(only(new double[] {1, 2, 3, 4, 5, 6}, new double[] {-9, -9, 0, 0, 9, 9}).flips()).isTrue();
        assertThat(only(new double[] {1}, new double[] {-9}).flips()).isFalse();
    }

    @Test
    void spearmansCorrelation() {
        // Hours of television against intelligence, the example of many a textbook: -29/165.
        SignFlip flip = only(new double[] {106, 100, 86, 101, 99, 103, 97, 113, 112, 110}, new double[] {7, 27, 2, 50, 28, 29, 20, 12, 6, 17});
        assertThat(flip.rankCorrelation()).isCloseTo(-29 / 165.0, within(1e-12));
    }

    @Test
    void everyParameterHasAValueInEveryWorld() {
        assertThatThrownBy(() -> only(new double[3], new double[4])).hasMessage("x has 3 values for 4 worlds");
        assertThatThrownBy(() -> only(new double[] {1, Double.NaN}, new double[2])).hasMessage("x value 2 must be a finite number, was NaN");
    }
}
