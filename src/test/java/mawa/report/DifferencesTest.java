package mawa.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import mawa.comparison.PairedDifference;
import mawa.comparison.Pairs;
import mawa.comparison.Resampling;
import mawa.comparison.Verdict;
import mawa.experiment.Comparison;
import mawa.experiment.Comparison.Row;
import mawa.experiment.Fakes;
import mawa.experiment.Summary.Statistic;
import mawa.experiment.Variant;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a difference is told. */
class DifferencesTest {
    @TempDir
    private Path dir;

    @Test
    void aDifferenceStandsWithItsInterval() {
        Row row = row(Indicator.PERSON_DAYS_WITHOUT_SHELTER, Statistic.FINAL, 4.31e6, -1.5e6, -1.48e6, -1.46e6);
        assertThat(Differences.difference(row)).matches("-1\\.48 M \\[-1\\.\\d+, -1\\.\\d+\\]");
        assertThat(Differences.percent(row)).isEqualTo("-34 %");
        assertThat(Differences.better(row)).isEqualTo("3/3");
        assertThat(Differences.said(row)).matches("1\\.48 million fewer person-days without shelter \\(95 % interval: 1\\.\\d+ to 1\\.\\d+ million fewer\\)");
    }

    @Test
    void deathsAreRangesOnly() {
        Row row = row(Indicator.DEATHS_BY_STRIKE_CUMULATIVE, Statistic.FINAL, 400, -30, -29, -28);
        assertThat(Differences.difference(row)).matches("-31\\.\\d to -26\\.\\d").doesNotContain("-29 ");
        assertThat(Differences.percent(row)).matches("-7\\.\\d to -6\\.\\d %");
        assertThat(Differences.said(row)).matches("26\\.\\d to 31\\.\\d fewer deaths by strikes \\(95 % interval, at assumed rates\\)");
    }

    @Test
    void anIntervalAroundZeroIsToldFromEndToEnd() {
        Row row = row(Indicator.PEOPLE_IN_THE_OPEN, Statistic.PEAK, 400, -30, 0, 33);
        assertThat(Differences.said(row)).startsWith("1 more people in the open on the highest evening (95 % interval: from ").contains(" fewer to ").endsWith(" more)");
    }

    @Test
    void equalPairsAreCountedApart() {
        assertThat(Differences.better(row(Indicator.PEOPLE_IN_THE_OPEN, Statistic.PEAK, 400, -1, 0, 0))).isEqualTo("1/3, 2 equal");
        Row none = row(Indicator.PEOPLE_IN_THE_OPEN, Statistic.PEAK, 400, 0, 0, 0);
        assertThat(Differences.better(none)).isEqualTo("all equal");
        assertThat(Differences.percent(none)).isEqualTo("0 %");
        assertThat(Differences.said(none)).startsWith("no difference at all");
        assertThat(Differences.better(row(Indicator.CROSSED_PEOPLE_CUMULATIVE, Statistic.FINAL, 400, -1, 0, 0))).isEmpty();
        assertThat(Differences.percent(row(Indicator.PEOPLE_IN_THE_OPEN, Statistic.PEAK, 1e6, -1, -1, -1))).isEqualTo("0.0 %");
    }

    @Test
    void onePairHasNoInterval() {
        Row row = row(Indicator.PEOPLE_IN_THE_OPEN, Statistic.PEAK, 400, -8);
        assertThat(Differences.difference(row)).isEqualTo("-8 [one pair: no interval]");
        assertThat(Differences.said(row)).isEqualTo("8 fewer people in the open on the highest evening (one pair, so no interval)");
        assertThat(Differences.verdict(row)).isEqualTo("not settled, 9 more");
    }

    private Row row(Indicator indicator, Statistic statistic, double base, double... differences) {
        double[] baseline = new double[differences.length];
        Arrays.fill(baseline, base);
        double[] variant = Arrays.stream(differences).map(d -> base + d).toArray();
        PairedDifference d = PairedDifference.of(new Pairs(baseline, variant), Comparison.better(indicator, statistic), Comparison.LEVEL, new Resampling(1, "a test"));
        Variant one = Fakes.variant(dir, "one");
        return new Row(one, one, indicator, statistic, Group.ALL, "all", Optional.empty(), d, 0, Double.NaN, Verdict.of(d, 0));
    }
}
