package mawa.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many policies at once: each must be the clearer, the more there are. */
class HolmTest {
    private static final Offset<Double> DUST = within(1e-12);

    @Test
    void theTextbooksFour() {
        // R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm")
        assertThat(Holm.adjusted(0.01, 0.04, 0.03, 0.005)).containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, DUST);
    }

    @Test
    void onePolicyKeepsItsP() {
        assertThat(Holm.adjusted(0.03)).containsExactly(0.03);
        assertThat(Holm.adjusted()).isEmpty();
    }

    @Test
    void equalOnesStayEqualAndNoneIsAboveOne() {
        assertThat(Holm.adjusted(0.02, 0.02, 0.9, 0.8)).containsExactly(new double[] {0.08, 0.08, 1, 1}, DUST);
    }

    @Test
    void aPolicyThatCouldNotBeTestedStillCounts() {
        double[] adjusted = Holm.adjusted(0.01, Double.NaN, 0.03);
        assertThat(adjusted[0]).isCloseTo(0.03, DUST);
        assertThat(adjusted[1]).isNaN();
        assertThat(adjusted[2]).isCloseTo(0.06, DUST);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 20})
    void neverBelowTheRawOneAndInTheSameOrder(int policies) {
        for (int x = 0; x < 200; x++) {
            double[] p = Arrays.stream(Toys.differences(Toys.Shape.UNIFORM, x, policies)).map(u -> u * u * u).toArray();
            double[] adjusted = Holm.adjusted(p);
            for (int i = 0; i < policies; i++) {
                assertThat(adjusted[i]).isBetween(p[i], 1.0);
                for (int j = 0; j < policies; j++) {
                    assertThat(p[i] >= p[j] || adjusted[i] <= adjusted[j]).isTrue();
                }
            }
            double least = Arrays.stream(p).min().orElseThrow();
            assertThat(Arrays.stream(adjusted).min().orElseThrow()).isCloseTo(Math.min(1, policies * least), DUST);
        }
    }

    @Test
    void whatIsNoPIsRefused() {
        assertThatThrownBy(() -> Holm.adjusted(0.5, 1.5)).hasMessage("a p value must be within 0..1, was 1.5");
        assertThatThrownBy(() -> Holm.adjusted(-0.1)).isInstanceOf(IllegalArgumentException.class);
    }
}
