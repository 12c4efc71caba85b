package mawa.comparison;

import static mawa.comparison.Toys.LEVEL;
import static mawa.comparison.Toys.LUCK;
import static mawa.comparison.Verdict.Word.BETTER;
import static mawa.comparison.Verdict.Word.HIGHER;
import static mawa.comparison.Verdict.Word.LOWER;
import static mawa.comparison.Verdict.Word.NOT_SETTLED;
import static mawa.comparison.Verdict.Word.NO_RELEVANT_DIFFERENCE;
import static mawa.comparison.Verdict.Word.WORSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mawa.comparison.Interval.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word for a comparison: where its interval lies against 0 and against the smallest effect of interest. */
class VerdictTest {
    /** A finding of 40 pairs, by its interval; p just says on which side of 5 % it is. */
    private static PairedDifference found(double low, double difference, double high, Better better) {
        return found(40, low, difference, high, better, low > 0 || high < 0 ? 0.04 : 0.2);
    }

    private static PairedDifference found(int pairs, double low, double difference, double high, Better better, double p) {
        return new PairedDifference(pairs, better, 100, 100 + difference, difference, new Interval(low, high, LEVEL, Method.STUDENT_T),
                difference, Interval.none(LEVEL), 1, 1, 1, difference, 0.5, 0, 2, p);
    }

    private static Verdict.Word word(double low, double difference, double high, double smallestEffect) {
        return Verdict.of(found(low, difference, high, Better.LOWER), smallestEffect).word();
    }

    @Test
    void clearOfZeroAndLargeEnoughIsBetterOrWorse() {
        assertThat(word(-12, -10, -8, 5)).isEqualTo(BETTER);
        assertThat(word(8, 10, 12, 5)).isEqualTo(WORSE);
        assertThat(Verdict.of(found(8, 10, 12, Better.HIGHER), 5).word()).isEqualTo(BETTER);
        assertThat(Verdict.of(found(-12, -10, -8, Better.HIGHER), 5).word()).isEqualTo(WORSE);
    }

    @Test
    void whereNeitherSideIsBetterItIsHigherOrLower() {
        assertThat(Verdict.of(found(8, 10, 12, Better.NEITHER), 5).word()).isEqualTo(HIGHER);
        assertThat(Verdict.of(found(-12, -10, -8, Better.NEITHER), 5).word()).isEqualTo(LOWER);
    }

    @Test
    void anIntervalWithinTheSmallestEffectIsNoRelevantDifference() {
        assertThat(word(-4, 1, 5, 5)).as("its end may touch").isEqualTo(NO_RELEVANT_DIFFERENCE);
        assertThat(word(-4, 1, 5.001, 5)).isEqualTo(NOT_SETTLED);
        assertThat(word(-5.001, -1, 4, 5)).isEqualTo(NOT_SETTLED);
        assertThat(word(1, 2, 3, 5)).as("clear of 0, yet too small to matter").isEqualTo(NO_RELEVANT_DIFFERENCE);
    }

    @Test
    void touchingZeroIsNotClearOfIt() {
        assertThat(word(0, 10, 20, 5)).isEqualTo(NOT_SETTLED);
        assertThat(word(0.001, 10, 20, 5)).isEqualTo(WORSE);
    }

    @Test
    void theDifferenceItselfMustReachTheSmallestEffect() {
        assertThat(word(1, 5, 9, 5)).isEqualTo(WORSE);
        assertThat(word(1, 4.999, 9, 5)).as("clear of 0, but neither large nor surely small").isEqualTo(NOT_SETTLED);
    }

    @Test
    void ifAnyEffectMattersOnlyExactEqualityIsNoDifference() {
        assertThat(word(-0.001, 0, 0.001, 0)).isEqualTo(NOT_SETTLED);
        assertThat(word(0.001, 0.002, 0.003, 0)).isEqualTo(WORSE);
        PairedDifference equal = PairedDifference.of(new Pairs(new double[] {4, 9}, new double[] {4, 9}), Better.LOWER, LEVEL, LUCK);
        assertThat(Verdict.of(equal, 0).word()).isEqualTo(NO_RELEVANT_DIFFERENCE);
        assertThat(Verdict.ofPrimary(equal, 0, 1).word()).isEqualTo(NO_RELEVANT_DIFFERENCE);
    }

    @Test
    void aPrimaryMeasureMustBeClearAfterHolmToo() {
        PairedDifference d = found(-20, -10, -0.4, Better.LOWER);
        assertThat(Verdict.of(d, 5).word()).isEqualTo(BETTER);
        assertThat(Verdict.ofPrimary(d, 5, 0.04).word()).isEqualTo(BETTER);
        assertThat(Verdict.ofPrimary(d, 5, 0.049).word()).isEqualTo(BETTER);
        assertThat(Verdict.ofPrimary(d, 5, 0.051).word()).isEqualTo(NOT_SETTLED);
        assertThat(Verdict.ofPrimary(d, 5, Double.NaN).word()).isEqualTo(NOT_SETTLED);
        assertThat(Verdict.ofPrimary(found(-1, 0, 1, Better.LOWER), 5, 1).word()).as("smallness needs no p").isEqualTo(NO_RELEVANT_DIFFERENCE);
    }

    @Test
    void underHolmMorePairsAreNeeded() {
        PairedDifference d = found(-20, -10, 0, Better.LOWER);
        assertThat(Verdict.ofPrimary(d, 5, d.pValue()).morePairs()).isEqualTo(1);
        // The z of 5 % over 4 is 2.498 and that of 5 % is 1.960, so 40 pairs must become 40 * (2.498 / 1.960)^2 = 64.97.
        assertThat(Verdict.ofPrimary(d, 5, 4 * d.pValue()).morePairs()).isEqualTo(25);
    }

    @Test
    void onePairSettlesNothing() {
        PairedDifference one = PairedDifference.of(new Pairs(new double[] {4}, new double[] {400}), Better.LOWER, LEVEL, LUCK);
        assertThat(Verdict.of(one, 5)).isEqualTo(new Verdict(NOT_SETTLED, 9));
        assertThat(Verdict.ofPrimary(one, 5, one.pValue())).isEqualTo(new Verdict(NOT_SETTLED, 9));
    }

    /** Twice as wide as it may be: four times the pairs; 40 become 160. */
    @ParameterizedTest
    @CsvSource({"-10, 10, 30, 5, 121", "-18, 2, 22, 12, 120", "-22, -2, 18, 12, 120", "-0.1, 9.9, 19.9, 5, 1", "-10, 10, 15, 5, 121", "-15, -10, 10, 5, 121"})
    void howManyMorePairsWouldSettleIt(double low, double difference, double high, double smallestEffect, int more) {
        assertThat(Verdict.of(found(low, difference, high, Better.LOWER), smallestEffect)).isEqualTo(new Verdict(NOT_SETTLED, more));
    }

    @Test
    void whatNoNumberOfPairsSettlesIsUnreachable() {
        assertThat(Verdict.of(found(-1, 0, 1, Better.LOWER), 0).morePairs()).isEqualTo(Precision.UNREACHABLE);
        assertThat(Verdict.of(found(-1, 0.001, 1, Better.LOWER), 0).morePairs()).isEqualTo(Precision.UNREACHABLE);
        assertThat(Verdict.of(found(-1, 0.01, 1, Better.LOWER), 0).morePairs()).isLessThan(Precision.MOST_PAIRS);
    }

    /** Law: with the pairs it asks for, the same mean and spread are settled; with two fewer they are not. */
    @ParameterizedTest
    @CsvSource({"10, 25, 5", "10, 25, 0", "3, 25, 5", "-3, 25, 5", "-4.9, 8, 5", "0, 30, 5", "-7, 70, 7", "10, 20, 5"})
    void whatItAsksForIsEnough(double difference, double halfWidth, double smallestEffect) {
        int n = 40;
        Verdict now = Verdict.of(found(difference - halfWidth, difference, difference + halfWidth, Better.LOWER), smallestEffect);
        assertThat(now.isSettled()).isFalse();
        assertThat(shrunken(difference, halfWidth * Math.sqrt(n / (n + now.morePairs() + 1e-6)), smallestEffect).isSettled()).isTrue();
        assertThat(shrunken(difference, halfWidth * Math.sqrt(n / (n + now.morePairs() - 2.0)), smallestEffect).isSettled()).isFalse();
    }

    private static Verdict shrunken(double difference, double halfWidth, double smallestEffect) {
        return Verdict.of(found(difference - halfWidth, difference, difference + halfWidth, Better.LOWER), smallestEffect);
    }

    /** Law: the other way round, better is worse and all else stays. */
    @ParameterizedTest
    @CsvSource({"8, 10, 12", "-12, -10, -8", "-4, 1, 5", "-10, 10, 30", "-1, 4, 9"})
    void swappedArmsSwapTheWord(double low, double difference, double high) {
        Verdict one = Verdict.of(found(low, difference, high, Better.LOWER), 5);
        Verdict other = Verdict.of(found(-high, -difference, -low, Better.LOWER), 5);
        assertThat(other.morePairs()).isEqualTo(one.morePairs());
        assertThat(other.word()).isEqualTo(one.word() == BETTER ? WORSE : one.word() == WORSE ? BETTER : one.word());
    }

    @Test
    void theWordsAreThese() {
        assertThat(Verdict.Word.values()).extracting(Verdict.Word::text)
                .containsExactly("better", "worse", "higher", "lower", "no relevant difference", "not settled");
    }

    @Test
    void whatIsNoVerdictIsRefused() {
        assertThatThrownBy(() -> word(-1, 0, 1, -5)).hasMessage("the smallest effect of interest must be at least 0, was -5.0");
        assertThatThrownBy(() -> word(-1, 0, 1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Verdict(BETTER, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Verdict(NOT_SETTLED, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
