package mawa.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import mawa.TestWorld;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.PlaceTable;
import mawa.outcome.RunOutcome;
import mawa.outcome.Series;
import mawa.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How people in two camps, evening by evening, compare with what was counted: 100 people in the first, which grows by 10 a
 * day, and 300 in the second, which does not until day 30 and then by 20.
 */
class FitTest {
    private static final int DAYS = 41;
    private static final LocalDate START = LocalDate.of(2001, 3, 1);
    @TempDir
    private Path dir;
    private Scenario scenario;

    @BeforeEach
    void world() {
        scenario = TestWorld.in(dir).with("end", START.plusDays(DAYS - 1).toString()).with("camps.camp.growsUntil", "2001-03-01")
                .row("places", "tent,Tent,camp,North,0.26,0.12,opposition,0,0,0,900,invented,estimate").row("roads", "tent,camp,3,road,invented,estimate")
                .row("camps", "tent,planned,18,0,2001-03-01,2001-03-20,invented,estimate").with("totalCampPlaces", "1200")
                .row("observed", count(0, "camp", 100)).row("observed", count(40, "camp", 500))
                .row("observed", count(0, "tent", 300)).row("observed", count(30, "tent", 300)).row("observed", count(40, "tent", 500)).scenario();
    }

    private static String count(int day, String place, int people) {
        return START.plusDays(day) + ",peopleInCamps," + place + ",," + people + "," + people + ",validation,invented,estimate";
    }

    private static int counted(int day, int camp) {
        return camp == 0 ? 100 + 10 * day : 300 + 20 * Math.max(0, day - 30);
    }

    /** One replicate of which people in camps, by day and camp, are given. */
    private static RunOutcome run(int replicate, IntBinaryOperator people) {
        List<String> places = List.of("fir", "oak", "elm", "camp", "gate", "tent");
        int[][] values = new int[1][DAYS * places.size()];
        for (int day = 0; day < DAYS; day++) {
            values[0][day * places.size() + 3] = people.applyAsInt(day, 0);
            values[0][day * places.size() + 5] = people.applyAsInt(day, 1);
        }
        return new RunOutcome(replicate, List.of(new Series("all", Group.ALL, Indicator.PEOPLE_IN_CAMPS, new double[DAYS])), new PlaceTable(List.of(Indicator.PEOPLE_IN_CAMPS), places, DAYS, values), new int[36]);
    }

    private Fit fit(IntBinaryOperator... replicates) {
        List<RunOutcome> runs = new ArrayList<>();
        for (IntBinaryOperator people : replicates) {
            runs.add(run(runs.size() + 1, people));
        }
        return Fit.of(new Ensemble("baseline", START, runs), scenario).orElseThrow();
    }

    private static double value(Fit fit, String place, int from, String measure) {
        return fit.rows().stream().filter(r -> r.place().equals(place) && r.from().equals(START.plusDays(from)) && r.measure().equals(measure)).findFirst()
                .orElseThrow(() -> new AssertionError(place + " " + measure)).value();
    }

    @Test
    void aModelThatEqualsTheCountsIsPerfect() {
        Fit fit = fit(FitTest::counted, FitTest::counted);
        for (String measure : List.of("ardNormal", "ardRescaled", "rmse", "crps")) {
            assertThat(value(fit, "all", 0, measure)).as(measure).isZero();
            assertThat(value(fit, "all", 31, measure)).as(measure).isZero();
        }
        assertThat(value(fit, "all", 0, "coverage90")).isEqualTo(1);
        for (String measure : List.of("maseFlat", "maseDrift", "maseRatio")) {
            assertThat(value(fit, "all", 31, measure)).isZero();
        }
        assertThat(fit.losesTo()).isEmpty();
    }

    @Test
    void everyRowSaysItsDays() {
        assertThat(fit(FitTest::counted).rows()).allSatisfy(r -> {
            assertThat(r.variant()).isEqualTo("baseline");
            assertThat(r.to()).isEqualTo(START.plusDays(40));
            assertThat(r.from()).isIn(START, START.plusDays(31));
        }).filteredOn(r -> r.measure().startsWith("mase")).extracting(Fit.Row::from).as("forecasts begin where their knowledge ends").containsOnly(START.plusDays(31));
    }

    @Test
    void plainForecastsByHand() {
        // The model is 30 too high in one camp and 30 too low in the other, so that no total changes: 30 is its error in each.
        Fit fit = fit((day, camp) -> counted(day, camp) + (camp == 0 ? 30 : -30));
        // Flat knows 400 and 300 of day 30; k days later it is 10 k and 20 k off: 55 and 110 on the mean of ten days.
        assertThat(value(fit, "camp", 31, "maseFlat")).isCloseTo(30 / 55.0, within(1e-9));
        assertThat(value(fit, "tent", 31, "maseFlat")).isCloseTo(30 / 110.0, within(1e-9));
        assertThat(value(fit, "all", 31, "maseFlat")).isCloseTo(60 / 165.0, within(1e-9));
        // Drift goes on with 10 a day, which is right for the first camp, and with 0, for the second.
        assertThat(fit.rows()).noneMatch(r -> r.place().equals("camp") && r.measure().equals("maseDrift"));
        assertThat(value(fit, "tent", 31, "maseDrift")).isCloseTo(30 / 110.0, within(1e-9));
        // The ratio of day 30 is 4 to 3 of 700 + 30 k: k days later 400 + 17.14 k instead of 400 + 10 k.
        assertThat(value(fit, "camp", 31, "maseRatio")).isCloseTo(30 / (5.5 * (120 / 7.0 - 10)), within(1e-9));
        assertThat(value(fit, "all", 31, "ardDay30Share")).isCloseTo(mean(31, k -> 2 * (k - 30) * (120 / 7.0 - 10) / (700 + 30 * (k - 30))), within(1e-9));
        // By capacity, 300 to 900.
        assertThat(value(fit, "all", 31, "ardCapacitySplit")).isCloseTo(mean(31, k -> 2 * Math.abs((700 + 30 * (k - 30)) / 4.0 - (400 + 10 * (k - 30))) / (700 + 30 * (k - 30))), within(1e-9));
        assertThat(value(fit, "all", 31, "ardNormal")).isCloseTo(mean(31, k -> 60.0 / (700 + 30 * (k - 30))), within(1e-9)).isCloseTo(value(fit, "all", 31, "ardRescaled"), within(1e-9));
        assertThat(value(fit, "camp", 31, "rmse")).isCloseTo(30, within(1e-9));
        assertThat(value(fit, "camp", 31, "bias")).isCloseTo(30, within(1e-9));
        assertThat(value(fit, "tent", 31, "bias")).isCloseTo(-30, within(1e-9));
        assertThat(value(fit, "camp", 31, "crps")).as("of one replicate its error").isCloseTo(30, within(1e-9));
        assertThat(value(fit, "camp", 31, "coverage90")).isZero();
    }

    private static double mean(int from, java.util.function.IntToDoubleFunction of) {
        return java.util.stream.IntStream.range(from, DAYS).mapToDouble(of).average().orElseThrow();
    }

    @Test
    void aModelThatIsWorseThanAPlainForecastSaysSo() {
        Fit worse = fit((day, camp) -> camp == 0 ? 0 : 500);
        assertThat(worse.losesTo()).contains("maseFlat", "maseDrift", "maseRatio", "ardDay30Share", "ardCapacitySplit");
        Fit better = fit((day, camp) -> counted(day, camp) + (camp == 0 ? 20 : -20));
        assertThat(better.losesTo()).isEmpty();
    }

    @Test
    void coverageIsTheShareOfEveningsInsideTheBand() {
        // Twenty-one replicates from 50 below to 50 above; on even days all of them are 200 too high in the first camp.
        IntBinaryOperator[] spread = new IntBinaryOperator[21];
        for (int r = 0; r < 21; r++) {
            int off = 5 * r - 50;
            spread[r] = (day, camp) -> counted(day, camp) + (camp == 0 ? off + (day % 2 == 0 ? 200 : 0) : off);
        }
        Fit fit = fit(spread);
        assertThat(value(fit, "camp", 0, "coverage90")).isCloseTo(20 / 41.0, within(1e-9));
        assertThat(value(fit, "tent", 0, "coverage90")).isEqualTo(1);
        assertThat(value(fit, "all", 0, "coverage90")).isCloseTo((20 / 41.0 + 1) / 2, within(1e-9));
    }

    @Test
    void theScoreIsTheMeanOverReplicatesAndNotThatOfTheirMean() {
        // One replicate 30 above and one 30 below: their mean is perfect, each of them is not.
        Fit fit = fit((day, camp) -> counted(day, camp) + (camp == 0 ? 30 : -30), (day, camp) -> counted(day, camp) - (camp == 0 ? 30 : -30));
        assertThat(value(fit, "all", 31, "ardNormal")).isCloseTo(mean(31, k -> 60.0 / (700 + 30 * (k - 30))), within(1e-9));
        assertThat(value(fit, "camp", 31, "bias")).isZero();
        assertThat(value(fit, "camp", 31, "crps")).as("30 - 60 / 2").isZero();
    }

    @Test
    void withoutCapacitiesThereIsNoSplitByThem() {
        scenario = TestWorld.in(dir).with("places.camp.campPlaces", "20000000").with("end", "2001-03-20")
                .row("places", "tent,Tent,camp,North,0.26,0.12,opposition,0,0,0,900,invented,estimate").row("roads", "tent,camp,3,road,invented,estimate")
                .row("camps", "tent,planned,18,0,2001-03-01,2001-03-20,invented,estimate").with("totalCampPlaces", "20000900").row("observed", count(0, "camp", 100)).row("observed", count(0, "tent", 10)).scenario();
        Fit fit = Fit.of(new Ensemble("baseline", START, List.of(run(1, (day, camp) -> 7))), scenario).orElseThrow();
        assertThat(fit.rows()).extracting(Fit.Row::measure).contains("ardNormal").doesNotContain("ardCapacitySplit");
    }

    @Test
    void whereNothingWasCountedThereIsNoFit() {
        Scenario none = TestWorld.in(dir).replace("observed.csv", "2001-03-10,displacedPeople,all,,100,400,validation,invented,estimate", "").replace("observed.csv", "certainty\n\n", "certainty\n").scenario();
        assertThat(Fit.of(new Ensemble("baseline", START, List.of(run(1, (day, camp) -> 7))), none)).isEmpty();
    }
}
