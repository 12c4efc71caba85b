package mawa.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Distances between a simulation and what was counted, against numbers computed by hand or by the plainest loop. */
class ScoresTest {
    /** Two camps over three days. */
    private static final double[][] OBSERVED = {{100, 300}, {0, 0}, {500, 500}};
    private static final double[][] SIMULATED = {{150, 200}, {2, 1}, {1000, 0}};

    @Test
    void theAveragedRelativeDifference() {
        // (50 + 100) / 400, (2 + 1) / max(1, 0), (500 + 500) / 1000, and their mean.
        assertThat(Scores.ard(SIMULATED, OBSERVED)).isCloseTo((0.375 + 3 + 1) / 3, within(1e-12));
    }

    @Test
    void theSameOfTheSplitAlone() {
        // 150 of 350 instead of 100 of 400: 171.43 and 228.57, off by 71.43 each; nobody on a day without anybody.
        double[][] rescaled = Scores.rescaled(SIMULATED, OBSERVED);
        assertThat(rescaled[0][0]).isCloseTo(400 * 150 / 350.0, within(1e-9));
        assertThat(rescaled[1]).containsExactly(0, 0);
        assertThat(Scores.ard(rescaled, OBSERVED)).isCloseTo((2 * (150 * 400 / 350.0 - 100) / 400 + 0 + 1) / 3, within(1e-12));
    }

    @Test
    void itsRange() {
        assertThat(Scores.ard(OBSERVED, OBSERVED)).isZero();
        double[][] all = {{10, 0, 0}};
        assertThat(Scores.ard(Scores.rescaled(new double[][] {{0, 3, 4}}, all), all)).as("everybody elsewhere").isEqualTo(2);
        assertThat(Scores.ard(Scores.rescaled(new double[][] {{0, 0, 0}}, all), all)).as("nobody").isEqualTo(1);
    }

    @Test
    void theScaleOfTheSimulationDoesNotMatterRescaled() {
        double[][] tenfold = Arrays.stream(SIMULATED).map(day -> Arrays.stream(day).map(v -> 10 * v).toArray()).toArray(double[][]::new);
        assertThat(Scores.ard(Scores.rescaled(tenfold, OBSERVED), OBSERVED)).isCloseTo(Scores.ard(Scores.rescaled(SIMULATED, OBSERVED), OBSERVED), within(1e-12));
    }

    @Test
    void aSplitByShares() {
        assertThat(Scores.split(new double[] {1, 3}, OBSERVED)).isDeepEqualTo(new double[][] {{100, 300}, {0, 0}, {250, 750}});
        assertThat(Scores.split(new double[] {0, 0}, OBSERVED)).isDeepEqualTo(new double[][] {{0, 0}, {0, 0}, {0, 0}});
    }

    @Test
    void errorsOfOneCamp() {
        assertThat(Scores.meanAbsolute(SIMULATED, OBSERVED, 0)).isCloseTo((50 + 2 + 500) / 3.0, within(1e-12));
        assertThat(Scores.rmse(SIMULATED, OBSERVED, 0)).isCloseTo(Math.sqrt((2500 + 4 + 250_000) / 3.0), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 97})
    void theRankedProbabilityScoreIsThatOfTheSlowDoubleLoop(int members) {
        Random random = new Random(members);
        for (int trial = 0; trial < 20; trial++) {
            double[] x = random.doubles(members, -5, 50).map(v -> trialTies(v)).toArray();
            double y = random.nextDouble() * 60 - 10;
            double error = 0;
            double spread = 0;
            for (double a : x) {
                error += Math.abs(a - y) / members;
                for (double b : x) {
                    spread += Math.abs(a - b);
                }
            }
            double slow = error - (members < 2 ? 0 : spread / (2.0 * members * (members - 1)));
            assertThat(Scores.crps(x, y)).isCloseTo(slow, within(1e-9));
        }
    }

    /** Whole numbers, so that some members are equal. */
    private static double trialTies(double v) {
        return Math.rint(v);
    }

    @Test
    void theRankedProbabilityScoreIsFairToTheSizeOfTheEnsemble() {
        // Members and truth drawn alike: the score of few members is on average that of many.
        Random random = new Random(1);
        double few = 0;
        double many = 0;
        int trials = 20_000;
        for (int trial = 0; trial < trials; trial++) {
            few += Scores.crps(random.doubles(3).toArray(), random.nextDouble()) / trials;
            many += Scores.crps(random.doubles(40).toArray(), random.nextDouble()) / trials;
        }
        // Of the uniform distribution: E|x - y| - E|x - x'| / 2 = 1/3 - 1/6.
        assertThat(few).isCloseTo(1 / 6.0, within(0.01));
        assertThat(many).isCloseTo(1 / 6.0, within(0.01));
    }
}
