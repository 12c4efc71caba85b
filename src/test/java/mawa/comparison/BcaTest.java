package mawa.comparison;

import static mawa.comparison.Toys.LUCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bootstrap against a textbook, against SciPy, and against a second implementation with the same draws. */
class BcaTest {
    /** Spatial test, task A, of 26 children (Efron and Tibshirani 1993, table 14.1). */
    private static final double[] SPATIAL = {48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41};
    /** Twenty skewed differences, many of them 0. */
    static final double[] DEATHS = {0, 0, 1, -1, 2, 0, 14, 3, 0, 1, 0, 6, -1, 0, 2, 0, 1, 33, 0, 4};

    private static Bca varianceOfSpatial(long key) {
        double[] squares = Arrays.stream(SPATIAL).map(v -> v * v).toArray();
        return Bca.of(SPATIAL, squares, (sum, squared, n) -> squared / n - sum / n * (sum / n), new Resampling(key, "spatial"));
    }

    @Test
    void theTextbooksVariance() {
        Bca bca = varianceOfSpatial(1);
        assertThat(bca.acceleration()).as("published: 0.061").isCloseTo(0.0612401, within(1e-6));
        assertThat(bca.bias()).as("published: 0.146, of 2,000 resamples too").isCloseTo(0.1244, within(1e-4));
        // SciPy, of 200,000 resamples: 115.4 to 260.9; the book: 115.8 to 259.6.
        double low = 0;
        double high = 0;
        for (int key = 1; key <= 50; key++) {
            low += varianceOfSpatial(key).low(0.05) / 50;
            high += varianceOfSpatial(key).high(0.05) / 50;
        }
        assertThat(low).isCloseTo(115.4, within(1.0));
        assertThat(high).isCloseTo(260.9, within(1.0));
    }

    @Test
    void aSecondImplementationWithTheSameDraws() {
        // Python with NumPy and SciPy, the draws written out again from their definition.
        Bca bca = Bca.ofMean(DEATHS, LUCK);
        assertThat(bca.bias()).isCloseTo(0.15287100724673278, within(1e-9));
        assertThat(bca.acceleration()).isCloseTo(0.11627693436227719, within(1e-9));
        assertThat(bca.low(0.025)).isCloseTo(1.15, within(1e-9));
        assertThat(bca.high(0.025)).isCloseTo(9.293149185650226, within(1e-9));
        assertThat(varianceOfSpatial(1).low(0.05)).isCloseTo(111.62290076539226, within(1e-9));
        assertThat(varianceOfSpatial(1).high(0.05)).isCloseTo(255.18593930734102, within(1e-9));
    }

    @Test
    void withoutSkewnessOrBiasTheEndsAreThePlainPercentiles() {
        double[] symmetric = {-4, -3, -2, -1, 0, 1, 2, 3, 4, 0};
        Bca bca = Bca.ofMean(symmetric, LUCK);
        assertThat(bca.acceleration()).isCloseTo(0, within(1e-12));
        assertThat(bca.bias()).isCloseTo(0, within(0.05));
        assertThat(bca.low(0.025)).isCloseTo(-bca.high(0.025), within(0.1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.1, 0.025, 0.005})
    void aTailIsFoundAgainFromItsEnd(double tail) {
        Bca bca = Bca.ofMean(Toys.differences(Toys.Shape.EXPONENTIAL, 1, 20), LUCK);
        assertThat(Student.below(bca.zOfLow(bca.low(tail)))).isCloseTo(tail, within(1e-9));
        assertThat(Student.below(-bca.zOfHigh(bca.high(tail)))).isCloseTo(tail, within(1e-9));
    }

    @Test
    void everyResampleDrawsEveryValueEquallyOften() {
        int n = 7;
        int[] drawn = new int[n];
        for (int b = 0; b < Bca.RESAMPLES; b++) {
            for (int k = 0; k < n; k++) {
                drawn[Resampling.index(LUCK.root(), b, k, n)]++;
            }
        }
        for (int times : drawn) {
            assertThat(times).isCloseTo(Bca.RESAMPLES, within(5 * (int) Math.sqrt(Bca.RESAMPLES)));
        }
    }
}
