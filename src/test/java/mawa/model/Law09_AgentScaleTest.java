package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import mawa.outcome.Indicator;
import mawa.scenario.Scenario;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With agentScale 5 an agent stands for five households. Counts are still of people, and in expectation the same as
 * with every household an agent; only their chance variation grows.
 */
class Law09_AgentScaleTest {
    private static final int REPLICATES = 10;
    @TempDir
    private Path dir;

    private Villages country(int scale) {
        return Villages.along(dir, """
                id     kind            km  population  campPlaces
                elm    town             0       10000           0
                oak    town             9       10000           0
                camp   camp            18           0        3000
                gate   borderCrossing  25           0           0
                """).with("agentScale", "" + scale).strikes(1, 15, "elm", "air", 600).with("departure.highestChancePerDay", "0.2")
                .with("departure.halfDanger", "30").with("departure.remainShare", "0.2").with("harm.deathsPerAirStrike", "1").with("harm.homesPerAirStrike", "1")
                .with("harm.injuredPerDeath", "2").with("destination.waitAtGate", "-1").gate("gate", "quota", 60, "0").with("onward.fromOpenPerDay", "0.1")
                .with("housing.hostShare", "0.1").with("housing.kitPeoplePerDay", "50").with("unmetNeed.deathsInOpenPer10000PerDay", "40");
    }

    private static double[] last(Scenario scenario, Indicator indicator) {
        return IntStream.range(0, REPLICATES).mapToDouble(r -> Played.of(scenario, 1, r).last(indicator)).toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    /** Variance of the mean. */
    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1) / values.length;
    }

    @Test
    void expectationsAgree() {
        Scenario one = country(1).scenario();
        Scenario five = country(5).scenario();
        for (Indicator indicator : List.of(Indicator.DISPLACED_PEOPLE_CUMULATIVE, Indicator.MOVEMENTS_CUMULATIVE, Indicator.PEOPLE_IN_CAMPS,
                Indicator.CROSSED_PEOPLE_CUMULATIVE, Indicator.DEATHS_BY_STRIKE_CUMULATIVE, Indicator.INJURED_BY_STRIKE_CUMULATIVE,
                Indicator.HOMES_DESTROYED_CUMULATIVE, Indicator.DEATHS_BY_UNMET_NEED_CUMULATIVE, Indicator.PEOPLE_IN_THE_OPEN)) {
            double[] exact = last(one, indicator);
            double[] coarse = last(five, indicator);
            // Four standard errors, and two in a hundred for what large agents cannot fill or be rounded to.
            double bound = 4 * Math.sqrt(variance(exact) + variance(coarse)) + 0.02 * mean(exact);
            assertThat(mean(exact)).as(indicator.key()).isGreaterThan(50);
            assertThat(mean(coarse)).as(indicator.key()).isBetween(mean(exact) - bound, mean(exact) + bound);
        }
    }

    @Test
    void peopleOfTheFirstDayAreMetUpToTheScale() {
        Evenings evenings = Villages.along(dir, """
                id   km  population
                elm   0       10003
                oak   7         996
                """).with("agentScale", "5").evenings(1).until(0);
        assertThat(evenings.people("elm", Lodging.HOME)).isEqualTo(10_005);
        assertThat(evenings.people("oak", Lodging.HOME)).isEqualTo(995);
    }
}
