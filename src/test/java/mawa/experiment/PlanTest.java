package mawa.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mawa.experiment.Plan.Target;
import mawa.experiment.Summary.Statistic;
import mawa.outcome.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an experiment is to answer. */
class PlanTest {
    private static final Measure SHELTER = new Measure(Indicator.PEOPLE_WITHOUT_SHELTER, Statistic.PEAK, 500, false, true);

    @Test
    void aMeasureIsAnIndicatorAndAStatisticThatFitsIt() {
        assertThatThrownBy(() -> new Measure(Indicator.DISPLACED_PEOPLE_CUMULATIVE, Statistic.PEAK, 0, false, true)).hasMessage("displacedPeopleCumulative has no peak");
        for (double wrong : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> new Measure(Indicator.PEOPLE_IN_CAMPS, Statistic.FINAL, wrong, false, true)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theSmallestEffectIsInTheIndicatorsUnitOrInPercentOfTheBaseline() {
        assertThat(SHELTER.smallestEffect(20_000)).isEqualTo(500);
        assertThat(new Measure(Indicator.PEOPLE_WITHOUT_SHELTER, Statistic.PEAK, 5, true, true).smallestEffect(20_000)).isEqualTo(1000);
    }

    @Test
    void aTargetCanBeReached() {
        for (double share : new double[] {0, 1, -0.1, Double.NaN}) {
            assertThatThrownBy(() -> new Target(share, SHELTER, 10, 100)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Target(0.05, SHELTER, 1, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Target(0.05, SHELTER, 10, 9)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moreReplicatesAnswerTheSameQuestion(@TempDir Path dir) {
        Plan plan = new Plan(Fakes.experiment(dir, 3), List.of(SHELTER), Optional.of(new Target(0.05, SHELTER, 10, 100)));
        Plan more = plan.withReplicates(5);
        assertThat(more.experiment().replicates()).isEqualTo(5);
        assertThat(more.measures()).isEqualTo(plan.measures());
        assertThat(more.target()).isEqualTo(plan.target());
        assertThat(Plan.forRunning(plan.experiment()).measures()).isEmpty();
    }
}
