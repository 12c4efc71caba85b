package mawa.comparison;

import static mawa.comparison.Toys.LEVEL;
import static mawa.comparison.Toys.LUCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Two layers: in how many of the worlds that could be is the policy better? */
class AcrossWorldsTest {
    /** Better, that is lower, in 15 of 20 worlds, equal in one. */
    private static final double[] WORLDS = {-9, -4, -6, -2, -8, -5, -1, -3, -7, -6, -4, -5, -2, -3, -1, 0, 2, 1, 3, 1};

    @Test
    void theChanceThatAPolicyIsBetter() {
        AcrossWorlds a = AcrossWorlds.of(WORLDS, Better.LOWER, LEVEL, LUCK);
        assertThat(a.worlds()).isEqualTo(20);
        assertThat(a.chanceBetter()).isEqualTo(15.5 / 20);
        assertThat(a.chanceInterval()).isEqualTo(Interval.wilson(15.5 / 20, 20, LEVEL));
        assertThat(a.difference()).isCloseTo(-2.95, within(1e-12));
        assertThat(a.interval()).isEqualTo(Interval.ofMean(WORLDS, LEVEL, LUCK));
    }

    @Test
    void theOtherWayItIsTheRest() {
        AcrossWorlds lower = AcrossWorlds.of(WORLDS, Better.LOWER, LEVEL, LUCK);
        AcrossWorlds higher = AcrossWorlds.of(WORLDS, Better.HIGHER, LEVEL, LUCK);
        assertThat(higher.chanceBetter()).isCloseTo(1 - lower.chanceBetter(), within(1e-12));
        assertThat(higher.chanceInterval().low()).isCloseTo(1 - lower.chanceInterval().high(), within(1e-12));
    }

    @Test
    void allWorldsAreNotCertainty() {
        AcrossWorlds a = AcrossWorlds.of(Arrays.copyOf(WORLDS, 15), Better.LOWER, LEVEL, LUCK);
        assertThat(a.chanceBetter()).isEqualTo(1);
        assertThat(a.chanceInterval().low()).isBetween(0.75, 0.85);
        assertThat(a.chanceInterval().high()).isEqualTo(1);
    }

    @Test
    void whereNeitherSideIsBetterThereIsADifferenceOnly() {
        AcrossWorlds a = AcrossWorlds.of(WORLDS, Better.NEITHER, LEVEL, LUCK);
        assertThat(a.chanceBetter()).isNaN();
        assertThat(a.chanceInterval().exists()).isFalse();
        assertThat(a.interval().exists()).isTrue();
    }

    @Test
    void withoutAWorldThereIsNothing() {
        assertThatThrownBy(() -> AcrossWorlds.of(new double[0], Better.LOWER, LEVEL, LUCK)).hasMessage("there must be at least one world, was 0");
    }
}
