package mawa.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import mawa.experiment.Summary.Statistic;
import mawa.outcome.Indicator;
import org.junit.jupiter.api.Test;

/** In what unit a figure stands, and how small a difference of it may be and still matter. */
class MeasureTest {
    @Test
    void itsUnitIsThatOfTheIndicatorButADayOfPeakIsInDays() {
        assertThat(new Measure(Indicator.PEOPLE_IN_CAMPS, Statistic.PEAK, 0, false, true).unit()).isEqualTo("people");
        assertThat(new Measure(Indicator.PEOPLE_IN_CAMPS, Statistic.DAY_OF_PEAK, 0, false, true).unit()).isEqualTo("days");
    }

    @Test
    void theSmallestEffectHasNoSign() {
        Measure percent = new Measure(Indicator.PEOPLE_IN_CAMPS, Statistic.PEAK, 5, true, false);
        assertThat(percent.smallestEffect(-2000)).isEqualTo(percent.smallestEffect(2000)).isEqualTo(100);
        assertThat(percent.smallestEffect(0)).isZero();
    }

    @Test
    void everyUsualStatisticIsOneThatItsIndicatorHas() {
        for (Indicator i : Indicator.values()) {
            assertThat(Statistic.of(i.kind())).contains(Statistic.usual(i.kind()));
        }
    }
}
