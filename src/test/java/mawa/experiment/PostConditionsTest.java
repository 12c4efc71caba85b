package mawa.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mawa.outcome.Indicator;
import mawa.outcome.RunOutcome;
import mawa.outcome.Series;
import org.junit.jupiter.api.Test;

/** What must hold of every result. */
class PostConditionsTest {
    @Test
    void anOrdinaryOutcomePasses() {
        assertThat(PostConditions.breach(Fakes.outcome(1, 3), Fakes.DAYS)).isEmpty();
    }

    @Test
    void aMissingEveningIsABreach() {
        assertThat(PostConditions.breach(Fakes.outcome(1, 3), Fakes.DAYS + 1)).hasValueSatisfying(m -> assertThat(m).contains("20 evenings", "21 days"));
    }

    @Test
    void valuesAreFiniteAndNeverNegative() {
        for (double wrong : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1}) {
            assertThat(withSeries(Indicator.PEOPLE_IN_CAMPS, v -> v[4] = wrong)).contains("peopleInCamps of all in all is " + wrong + " on day 4");
        }
    }

    @Test
    void aRunningTotalNeverFalls() {
        assertThat(withSeries(Indicator.CROSSED_PEOPLE_CUMULATIVE, v -> v[5] = 3)).contains("falls from 3.0 to 0.0 on day 6");
        assertThat(withSeries(Indicator.PEOPLE_AT_BORDER, v -> v[5] = 3)).isEmpty();
    }

    @Test
    void nothingIsNegativeByPlace() {
        RunOutcome outcome = Fakes.outcome(1, 3);
        outcome.places().values(1)[7] = -2;
        assertThat(PostConditions.breach(outcome, Fakes.DAYS)).hasValueSatisfying(m -> assertThat(m).isEqualTo("strikes in elm is -2 on day 1"));
    }

    @Test
    void anEmptyOutcomeIsABreach() {
        RunOutcome o = Fakes.outcome(1, 3);
        assertThat(PostConditions.breach(new RunOutcome(1, List.of(), o.places(), o.flows()), Fakes.DAYS)).contains("the run recorded nothing");
    }

    private static String withSeries(Indicator indicator, Consumer<double[]> change) {
        RunOutcome o = Fakes.outcome(1, 3);
        Series added = Fakes.series("all", indicator, 0);
        change.accept(added.values());
        List<Series> all = new ArrayList<>(o.series());
        all.add(added);
        return PostConditions.breach(new RunOutcome(1, all, o.places(), o.flows()), Fakes.DAYS).orElse("");
    }
}
