package mawa.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** One measure under two variants, replicate by replicate. */
class PairsTest {
    @Test
    void aDifferenceIsVariantMinusBaselineInTheSameReplicate() {
        Pairs pairs = new Pairs(new double[] {10, 20, 30}, new double[] {7, 25, 30});
        assertThat(pairs.size()).isEqualTo(3);
        assertThat(pairs.differences()).containsExactly(-3, 5, 0);
        assertThat(pairs.swapped().differences()).containsExactly(3, -5, 0);
    }

    @Test
    void nobodyChangesThemFromOutside() {
        double[] baseline = {10, 20};
        Pairs pairs = new Pairs(baseline, new double[] {7, 25});
        baseline[0] = 99;
        pairs.variant()[0] = 99;
        assertThat(pairs.differences()).containsExactly(-3, 5);
    }

    @Test
    void whatIsNoPairIsRefused() {
        assertThatThrownBy(() -> new Pairs(new double[] {1, 2}, new double[] {1})).hasMessage("baseline has 2 values, variant 1");
        assertThatThrownBy(() -> new Pairs(new double[0], new double[0])).hasMessage("a comparison needs at least one pair");
        assertThatThrownBy(() -> new Pairs(new double[] {1, 2}, new double[] {1, Double.NaN}))
                .hasMessage("variant value 2 must be a finite number, was NaN");
        assertThatThrownBy(() -> new Pairs(new double[] {Double.POSITIVE_INFINITY}, new double[] {1}))
                .hasMessage("baseline value 1 must be a finite number, was Infinity");
    }
}
