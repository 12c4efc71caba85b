package mawa.comparison;

import static mawa.comparison.Toys.LEVEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import mawa.comparison.Precision.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many pairs are enough. */
class PrecisionTest {
    /** Differences of 10 plus and minus a spread, pair by pair. */
    private static double[] around10(double... spreads) {
        double[] out = new double[10 * spreads.length];
        Arrays.setAll(out, k -> 10 + (k % 2 == 0 ? 1 : -1) * spreads[k / 10]);
        return out;
    }

    @Test
    void itLooksEveryTenPairs() {
        Precision p = Precision.relative(around10(1, 1, 1), 0.1, LEVEL);
        assertThat(p.looks()).extracting(Look::pairs).containsExactly(10, 20, 30);
        Look first = p.looks().get(0);
        // t of 9 degrees of freedom, 2.262, times the standard deviation sqrt(10/9) over sqrt(10).
        assertThat(first.halfWidth()).isCloseTo(2.2621571628 / 3, within(1e-9));
        assertThat(first.mean()).isEqualTo(10);
        assertThat(first.target()).isEqualTo(1);
        assertThat(Precision.relative(Arrays.copyOf(around10(1, 1, 1), 29), 0.1, LEVEL).looks()).hasSize(2);
    }

    @Test
    void twoLooksInARowMakeEnough() {
        assertThat(Precision.relative(around10(1), 0.1, LEVEL).isReached()).as("one look is luck").isFalse();
        Precision two = Precision.relative(around10(1, 1), 0.1, LEVEL);
        assertThat(two.isReached()).isTrue();
        assertThat(two.stoppedAfter()).isEqualTo(20);
        assertThat(Precision.relative(around10(1, 1, 1, 1), 0.1, LEVEL).stoppedAfter()).isEqualTo(20);
    }

    @Test
    void aLookThatFailsStartsAnew() {
        Precision p = Precision.relative(around10(1, 6, 1, 1, 1, 1, 1, 1, 1), 0.1, LEVEL);
        assertThat(p.looks()).extracting(Look::isMet).containsExactly(true, false, false, false, true, true, true, true, true);
        assertThat(p.stoppedAfter()).isEqualTo(60);
    }

    @Test
    void fewerThanTenPairsAreNotLookedAt() {
        Precision p = Precision.absolute(Arrays.copyOf(around10(1), 9), 5, LEVEL);
        assertThat(p.looks()).isEmpty();
        assertThat(p.isReached()).isFalse();
        assertThat(p.pairsNeeded()).isEqualTo(Precision.pairsNeededFor(Moments.sd(Arrays.copyOf(around10(1), 9)), 5, LEVEL));
        assertThat(Precision.absolute(new double[] {3}, 5, LEVEL).pairsNeeded()).isEqualTo(Precision.UNREACHABLE);
    }

    @Test
    void equalPairsAreEnoughAtOnce() {
        Precision p = Precision.relative(new double[20], 0.1, LEVEL);
        assertThat(p.stoppedAfter()).isEqualTo(20);
        assertThat(p.pairsNeeded()).isEqualTo(2);
    }

    @Test
    void aTargetMayBeAHalfWidth() {
        assertThat(Precision.absolute(around10(1, 1), 0.76, LEVEL).stoppedAfter()).isEqualTo(20);
        assertThat(Precision.absolute(around10(1, 1), 0.75, LEVEL).looks()).extracting(Look::isMet).containsExactly(false, true);
    }

    /** Counted up in Python with SciPy's t, pair by pair. */
    @ParameterizedTest
    @CsvSource({"10, 10, 0.1, 387", "1, 1, 0.1, 387", "2, -10, 0.1, 18", "3, 1.5, 0.3, 174", "10, 50, 0.1, 18"})
    void pairsNeededForAShareOfTheDifference(double sd, double mean, double share, int needed) {
        assertThat(Precision.pairsNeeded(sd, mean, share, LEVEL)).isEqualTo(needed);
        assertThat(Student.halfWidth(sd, needed, LEVEL)).isLessThanOrEqualTo(share * Math.abs(mean));
        assertThat(Student.halfWidth(sd, needed - 1, LEVEL)).isGreaterThan(share * Math.abs(mean));
    }

    @ParameterizedTest
    @CsvSource({"10, 10, 10, 0.1, 770", "10, 5, 10, 0.1, 482", "30, 30, 100, 0.1, 71", "10, 2, 60, 0.1, 14"})
    void replicatesNeededWithoutSharedLuck(double sdBaseline, double sdVariant, double mean, double share, int needed) {
        assertThat(Precision.independentNeeded(sdBaseline, sdVariant, mean, share, LEVEL)).isEqualTo(needed);
        assertThat(Precision.independentNeeded(sdVariant, sdBaseline, mean, share, LEVEL)).isEqualTo(needed);
    }

    @Test
    void theirRatioIsTheVarianceReduction() {
        PairedDifference d = PairedDifference.of(Toys.pairs(1, 100), Better.LOWER, LEVEL, Toys.LUCK);
        double paired = Precision.pairsNeeded(d.sd(), d.difference(), 0.005, LEVEL);
        double independent = Precision.independentNeeded(d.sdBaseline(), d.sdVariant(), d.difference(), 0.005, LEVEL);
        assertThat(independent / paired).isCloseTo(d.varianceReduction(), within(0.02));
        assertThat(d.varianceReduction()).isGreaterThan(5);
    }

    @Test
    void whatCannotBeReachedSaysSo() {
        assertThat(Precision.pairsNeeded(1, 0, 0.1, LEVEL)).isEqualTo(Precision.UNREACHABLE);
        assertThat(Precision.pairsNeeded(1, 0.001, 0.1, LEVEL)).isEqualTo(Precision.UNREACHABLE);
        assertThat(Precision.independentNeeded(1, 1, 0, 0.1, LEVEL)).isEqualTo(Precision.UNREACHABLE);
        assertThat(Precision.independentNeeded(0, 0, 0, 0.1, LEVEL)).isEqualTo(2);
        assertThat(Precision.pairsNeeded(0, 0, 0.1, LEVEL)).isEqualTo(2);
    }

    @Test
    void aTargetMustBePositive() {
        assertThatThrownBy(() -> Precision.relative(new double[20], 0, LEVEL)).hasMessage("the target share must be positive, was 0.0");
        assertThatThrownBy(() -> Precision.absolute(new double[20], -1, LEVEL)).hasMessage("the target half-width must be positive, was -1.0");
        assertThatThrownBy(() -> Precision.pairsNeeded(1, 1, Double.NaN, LEVEL)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Precision.relative(new double[20], 0.1, 95)).hasMessage("level must be between 0 and 1, was 95.0");
    }
}
