package mawa.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongToDoubleFunction;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The statistical battery that any replacement of the hash must pass. The tests are deterministic: they hold
 * or fail for ever, so their bounds are tight (a chance of about 1e-6 each under a perfect generator).
 */
class ChanceTest {
    private static final int N = 200_000;
    private static final double TINY = 1e-6;

    @ParameterizedTest
    @EnumSource(Decision.class)
    void drawsOfADecisionAreUniform(Decision decision) {
        Draws draws = Chance.of(42, 1).on(decision, 17);
        assertUniform(draws::uniform);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MIN_VALUE, 1L << 32, 0x5555555555555555L})
    void anySeedIsAsGoodAsAnother(long seed) {
        assertUniform(Chance.of(seed, 0).on(Decision.DEPARTURE, 0)::uniform);
    }

    @Test
    void oneHouseholdIsUniformOverDaysReplicatesSeedsAndAlternatives() {
        assertUniform(day -> Chance.of(7, 1).on(Decision.DEPARTURE, (int) day).uniform(123_456));
        assertUniform(replicate -> Chance.of(7, (int) replicate).on(Decision.DEPARTURE, 3).uniform(123_456));
        assertUniform(seed -> Chance.of(seed, 1).on(Decision.DEPARTURE, 3).uniform(123_456));
        long key = Chance.of(7, 1).on(Decision.DESTINATION, 3).keyOf(123_456);
        assertUniform(alternative -> Draws.uniformAt(key, alternative));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64, 1024})
    void neighbouringHouseholdsAreUncorrelated(int lag) {
        Draws draws = Chance.of(1, 1).on(Decision.DEPARTURE, 5);
        assertUncorrelated(draws::uniform, who -> draws.uniform(who + lag));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 30})
    void neighbouringDaysAreUncorrelated(int lag) {
        Chance chance = Chance.of(1, 1);
        assertUncorrelated(chance.on(Decision.DEPARTURE, 5)::uniform, chance.on(Decision.DEPARTURE, 5 + lag)::uniform);
    }

    @Test
    void decisionsAreUncorrelatedPairByPair() {
        Chance chance = Chance.of(1, 1);
        Decision[] all = Decision.values();
        for (int i = 0; i < all.length; i++) {
            for (int j = i + 1; j < all.length; j++) {
                assertUncorrelated(chance.on(all[i], 5)::uniform, chance.on(all[j], 5)::uniform);
            }
        }
    }

    @Test
    void replicatesAndSeedsAreUncorrelated() {
        assertUncorrelated(Chance.of(1, 1).on(Decision.DEPARTURE, 5)::uniform, Chance.of(1, 2).on(Decision.DEPARTURE, 5)::uniform);
        assertUncorrelated(Chance.of(1, 1).on(Decision.DEPARTURE, 5)::uniform, Chance.of(2, 1).on(Decision.DEPARTURE, 5)::uniform);
        // Replicate r + 1 under seed s must not be replicate r under another seed nearby.
        assertUncorrelated(Chance.of(1, 2).on(Decision.DEPARTURE, 5)::uniform, Chance.of(2, 1).on(Decision.DEPARTURE, 5)::uniform);
    }

    @Test
    void pairsOfNeighboursFillTheSquareEvenly() {
        Draws draws = Chance.of(9, 3).on(Decision.ONWARD, 40);
        int side = 32;
        long[] cells = new long[side * side];
        for (long who = 0; who < 2 * N; who += 2) {
            cells[(int) (draws.uniform(who) * side) * side + (int) (draws.uniform(who + 1) * side)]++;
        }
        assertChiSquare(cells, evenly(cells.length), N);
    }

    @Test
    void everyBitIsFairAndIndependentOfTheSubjectsBits() {
        Draws draws = Chance.of(3, 1).on(Decision.CAMP_LOT, 8);
        double bound = NormalDistribution.of(0, Math.sqrt(N) / 2.0).inverseSurvivalProbability(TINY / 64 / 64);
        for (int bit = 0; bit < 64; bit++) {
            long ones = 0;
            long[] flips = new long[16];
            for (long who = 0; who < N; who++) {
                long bits = draws.bits(who);
                ones += bits >>> bit & 1;
                for (int k = 0; k < flips.length; k++) {
                    flips[k] += (bits ^ draws.bits(who ^ 1L << k)) >>> bit & 1;
                }
            }
            assertThat(Math.abs(ones - N / 2.0)).as("bit %d", bit).isLessThan(bound);
            // Flipping one bit of the subject flips each bit of the draw half of the time (avalanche); pairs are seen twice.
            for (long flip : flips) {
                assertThat(Math.abs(flip - N / 2.0)).as("avalanche on bit %d", bit).isLessThan(1.5 * bound);
            }
        }
    }

    @Test
    void derivedChoicesHaveTheirChances() {
        // The race E_j / w_j picks j with probability w_j / sum(w): the multinomial logit.
        double[] w = {0.1, 1, 2, 0.4, 3.5};
        Draws draws = Chance.of(5, 1).on(Decision.DESTINATION, 12);
        long[] chosen = new long[w.length];
        for (long who = 0; who < N; who++) {
            long key = draws.keyOf(who);
            int best = 0;
            double soonest = Double.POSITIVE_INFINITY;
            for (int j = 0; j < w.length; j++) {
                double time = -Math.log1p(-Draws.uniformAt(key, Chance.nameKey("place_" + j))) / w[j];
                if (time < soonest) {
                    soonest = time;
                    best = j;
                }
            }
            chosen[best]++;
        }
        double sum = Arrays.stream(w).sum();
        assertChiSquare(chosen, Arrays.stream(w).map(x -> x / sum).toArray(), N);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 1, 4.2, 30, 700})
    void poissonCountsHaveTheirDistribution(double mean) {
        Draws draws = Chance.of(11, 1).on(Decision.FACILITY_DAMAGE, 2);
        PoissonDistribution oracle = PoissonDistribution.of(mean);
        int low = Math.max(0, oracle.inverseCumulativeProbability(1e-3));
        int high = oracle.inverseCumulativeProbability(1 - 1e-3) + 1;
        int n = 50_000;
        long[] seen = new long[high - low + 1];
        for (long who = 0; who < n; who++) {
            seen[Math.min(high, Math.max(low, draws.poisson(who, mean))) - low]++;
        }
        double[] p = new double[seen.length];
        for (int k = low; k <= high; k++) {
            p[k - low] = k == low ? oracle.cumulativeProbability(low) : k == high ? oracle.survivalProbability(high - 1) : oracle.probability(k);
        }
        assertChiSquare(seen, p, n);
    }

    @Test
    void moreIsNeverLessUnderSharedLuck() {
        Draws draws = Chance.of(11, 1).on(Decision.STRIKE_KEPT, 2);
        for (long who = 0; who < 20_000; who++) {
            assertThat(draws.poisson(who, 1.3)).isLessThanOrEqualTo(draws.poisson(who, 1.9));
            assertThat(!draws.happens(who, 0.3) || draws.happens(who, 0.6)).isTrue();
            assertThat(draws.round(who, 4.25)).isBetween(4, 5);
        }
    }

    @Test
    void aDrawIsAFunctionOfItsKeysAlone() {
        double first = Chance.of(1, 2).on(Decision.RETURN, 3).uniform(4);
        Chance.of(1, 2).on(Decision.RETURN, 3).uniform(99);
        assertThat(Chance.of(1, 2).on(Decision.RETURN, 3).uniform(4)).isEqualTo(first);
    }

    @Test
    void aDecisionIsSaltedByItsNameNotByItsPlaceInTheList() {
        assertThat(Decision.DEPARTURE.salt()).isEqualTo(Decision.saltOf("DEPARTURE"));
        List<Long> salts = new ArrayList<>();
        for (Decision d : Decision.values()) {
            salts.add(d.salt());
        }
        assertThat(salts).doesNotHaveDuplicates();
    }

    private static void assertUniform(LongToDoubleFunction draw) {
        long[] bins = new long[1000];
        for (long k = 0; k < N; k++) {
            double u = draw.applyAsDouble(k);
            assertThat(u).isGreaterThanOrEqualTo(0).isLessThan(1);
            bins[(int) (u * bins.length)]++;
        }
        assertChiSquare(bins, evenly(bins.length), N);
    }

    private static double[] evenly(int cells) {
        double[] p = new double[cells];
        Arrays.fill(p, 1.0 / cells);
        return p;
    }

    /** Two-sided: too even is as suspicious as too uneven. */
    private static void assertChiSquare(long[] seen, double[] chance, int n) {
        double x = 0;
        for (int k = 0; k < seen.length; k++) {
            double expected = n * chance[k];
            x += (seen[k] - expected) * (seen[k] - expected) / expected;
        }
        ChiSquaredDistribution oracle = ChiSquaredDistribution.of(seen.length - 1);
        assertThat(oracle.survivalProbability(x)).as("chi-square %.1f with %d cells", x, seen.length).isGreaterThan(TINY);
        assertThat(oracle.cumulativeProbability(x)).as("chi-square %.1f is too small", x).isGreaterThan(TINY);
    }

    private static void assertUncorrelated(LongToDoubleFunction a, LongToDoubleFunction b) {
        int n = 50_000;
        double sum = 0;
        for (long k = 0; k < n; k++) {
            sum += (a.applyAsDouble(k) - 0.5) * (b.applyAsDouble(k) - 0.5);
        }
        double z = sum * 12 / Math.sqrt(n);
        assertThat(Math.abs(z)).as("correlation in standard errors").isLessThan(5);
    }
}
