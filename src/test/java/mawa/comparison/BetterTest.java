package mawa.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which way is the better one, and the share of pairs that go it. */
class BetterTest {
    @Test
    void fewerDeathsAreBetterAndMorePeopleInCampsAre() {
        assertThat(Better.LOWER.isBetter(-1)).isTrue();
        assertThat(Better.LOWER.isWorse(1)).isTrue();
        assertThat(Better.HIGHER.isBetter(1)).isTrue();
        assertThat(Better.HIGHER.isWorse(-1)).isTrue();
        assertThat(Better.NEITHER.isBetter(1) || Better.NEITHER.isWorse(1)).isFalse();
        assertThat(Better.LOWER.isBetter(0) || Better.LOWER.isWorse(0)).isFalse();
    }

    @Test
    void equalPairsCountHalf() {
        assertThat(Better.LOWER.share(new double[] {-1, -2, 3, 0})).isEqualTo(0.625);
        assertThat(Better.HIGHER.share(new double[] {-1, -2, 3, 0})).isEqualTo(0.375);
        assertThat(Better.HIGHER.share(new double[] {0, 0})).isEqualTo(0.5);
    }

    @Test
    void whereNeitherSideIsBetterThereIsNoShare() {
        assertThat(Better.NEITHER.share(new double[] {-1, 3})).isNaN();
        assertThat(Better.LOWER.share(new double[0])).isNaN();
    }

    @ParameterizedTest
    @EnumSource(Better.class)
    void oneSpelling(Better better) {
        assertThat(Better.of(better.key())).isEqualTo(better);
        assertThatThrownBy(() -> Better.of("up")).hasMessageContaining("up");
    }
}
