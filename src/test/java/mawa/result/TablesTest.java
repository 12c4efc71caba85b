package mawa.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mawa.TestWorld;
import mawa.experiment.Experiment;
import mawa.experiment.Fakes;
import mawa.experiment.Held;
import mawa.experiment.MedianReplicate;
import mawa.experiment.Runs;
import mawa.experiment.Variant;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.RunOutcome;
import mawa.outcome.Series;
import mawa.scenario.ScenarioFile;
import mawa.store.RunStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the tables, from outcomes whose numbers can be worked out by hand. */
class TablesTest {
    private static final int SMALLEST = 25;
    private static final int THREADS = 2;

    @TempDir
    private Path dir;

    private RunStore store;
    private Experiment experiment;
    private Runs runs;

    @BeforeEach
    void fiveReplicates() throws IOException, InterruptedException {
        store = RunStore.openToAppend(dir.resolve("runs"));
        experiment = Fakes.experiment(5, Fakes.variant(dir.resolve("scenario"), "baseline", "smallestPublishedCount", Integer.toString(SMALLEST)));
        // Displaced on day d: 1d, 2d, 3d, 4d and 10d.
        runs = Fakes.play(experiment, store, THREADS, Fakes.growing(1, 2, 3, 4, 10));
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    @Test
    void timeseriesHasEveryEveningOfEveryReplicateSorted() throws IOException {
        Path file = dir.resolve("timeseries.csv.gz");
        Timeseries.write(file, runs, THREADS);
        List<Map<String, String>> rows = Tables.rows(file);
        assertThat(rows.get(0).keySet()).containsExactly("runId", "variant", "replicate", "date", "place", "group", "indicator", "unit", "value");
        assertThat(rows).hasSize(5 * Fakes.DAYS * 4);
        assertThat(rows.subList(0, 4)).extracting(r -> r.get("place") + " " + r.get("indicator"))
                .containsExactly("all displacedPeople", "all peopleWithoutShelter", "all strikes", "north displacedPeopleCumulative");
        assertThat(rows).extracting(r -> String.format("%4s", r.get("replicate")) + r.get("date")).isSorted();
        assertThat(rows.get(rows.size() - 3)).containsEntry("value", "95").containsEntry("date", "2001-03-20").containsEntry("unit", "people");
        assertThat(rows.get(5)).containsEntry("value", "0.5");
    }

    @Test
    void placesHoldMedianAndBandAndTheMedianReplicate() throws IOException {
        Path file = dir.resolve("places.csv.gz");
        PlacesTable.write(file, runs, THREADS);
        List<Map<String, String>> rows = Tables.rows(file);
        assertThat(rows).hasSize(Fakes.DAYS * Fakes.PLACES.size() * 2);
        assertThat(rows.get(0).keySet()).containsExactlyElementsOf(PlacesTable.COLUMNS);
        Map<String, String> last = row(rows, "2001-03-20", "fir", "displacedPeople");
        // Day 19: 19, 38, 57, 76, 190. The lowest is below the smallest count and the quantile at 5 % too.
        assertThat(last).containsEntry("p05", "").containsEntry("p50", "57").containsEntry("p95", "167.2").containsEntry("medianReplicate", "57");
    }

    @Test
    void smallCountsOfPeopleAreHiddenButNotStrikesAndNotZero() throws IOException {
        Path file = dir.resolve("places.csv.gz");
        PlacesTable.write(file, runs, THREADS);
        List<Map<String, String>> rows = Tables.rows(file);
        assertThat(row(rows, "2001-03-03", "fir", "displacedPeople")).containsEntry("p50", "").containsEntry("medianReplicate", "");
        assertThat(row(rows, "2001-03-03", "fir", "strikes")).containsEntry("p50", "2");
        assertThat(row(rows, "2001-03-01", "fir", "displacedPeople")).containsEntry("p50", "0");
        for (Map<String, String> r : rows) {
            for (String column : List.of("p05", "p50", "p95", "medianReplicate")) {
                boolean shown = r.get("unit").equals("people") && !r.get(column).isEmpty();
                assertThat(!shown || Double.parseDouble(r.get(column)) == 0 || Double.parseDouble(r.get(column)) >= SMALLEST).isTrue();
            }
        }
    }

    @Test
    void ofRegionsSmallCountsAreHiddenInEveryTableAndOfTheWholeNever() throws IOException, InterruptedException {
        // In the north 10 people more are displaced each day, by the last of them 190; in the whole as many.
        try (RunStore other = RunStore.openToAppend(dir.resolve("other"))) {
            Runs some = Fakes.play(experiment, other, THREADS, (world, seed, replicate) -> {
                RunOutcome outcome = Fakes.outcome(replicate, 10);
                double[] everywhere = outcome.find("all", Group.ALL, Indicator.DISPLACED_PEOPLE);
                List<Series> series = outcome.series().stream().map(s -> s.place().equals("north") ? new Series(s.place(), s.group(), s.indicator(), everywhere) : s).toList();
                return new RunOutcome(replicate, series, outcome.places(), outcome.flows());
            });
            Path file = dir.resolve("timeseries.csv.gz");
            Timeseries.write(file, some, THREADS);
            List<Map<String, String>> ofOne = Tables.rows(file).stream().filter(r -> r.get("replicate").equals("1")).toList();
            assertThat(ofOne.stream().filter(r -> r.get("place").equals("north")).map(r -> r.get("value")).limit(5)).containsExactly("0", "", "", "30", "40");
            assertThat(ofOne.stream().filter(r -> r.get("indicator").equals("displacedPeople")).map(r -> r.get("value")).limit(5)).containsExactly("0", "10", "20", "30", "40");
            Path summary = dir.resolve("summary.csv");
            SummaryTable.write(summary, some);
            assertThat(statistic(Tables.rows(summary), "displacedPeopleCumulative", "final")).containsEntry("p50", "190").containsEntry("place", "north");
            try (RunStore third = RunStore.openToAppend(dir.resolve("third"))) {
                SummaryTable.write(summary, Fakes.play(experiment, third, THREADS, (world, seed, replicate) -> {
                    RunOutcome outcome = Fakes.outcome(replicate, 1);
                    double[] few = outcome.find("all", Group.ALL, Indicator.DISPLACED_PEOPLE);
                    return new RunOutcome(replicate, outcome.series().stream().map(s -> new Series(s.place(), s.group(), s.indicator(), few)).toList(), outcome.places(), outcome.flows());
                }));
            }
            // 19 people on the last day of each replicate.
            assertThat(statistic(Tables.rows(summary), "displacedPeopleCumulative", "final")).containsEntry("p05", "").containsEntry("p50", "").containsEntry("p95", "");
            assertThat(statistic(Tables.rows(summary), "displacedPeople", "final")).containsEntry("p05", "19").containsEntry("p50", "19");
        }
    }

    @Test
    void whereACountOfOneIsPublishedSoIsAMeanBelowIt() {
        assertThat(SmallCounts.isTooSmall(0.25, 1)).isFalse();
        assertThat(SmallCounts.isTooSmall(0.25, 2)).isTrue();
        assertThat(SmallCounts.isTooSmall(0, 25)).isFalse();
        assertThat(SmallCounts.isTooSmall(25, 25)).isFalse();
        assertThat(new SmallCounts(25).leastOf("all", Indicator.PEOPLE_IN_CAMPS)).isZero();
        assertThat(new SmallCounts(25).leastOf("north", Indicator.STRIKES)).isZero();
        assertThat(new SmallCounts(25).leastOf("north", Indicator.PEOPLE_IN_CAMPS)).isEqualTo(25);
    }

    @Test
    void flowsLeaveOutPairsThatOnlyAFewTook() throws IOException {
        Path file = dir.resolve("flows.csv");
        FlowsTable.write(file, runs);
        List<Map<String, String>> rows = Tables.rows(file);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0)).containsEntry("origin", "fir").containsEntry("destination", "oak").containsEntry("p50", "60").containsEntry("p05", "");
    }

    @Test
    void smallFlowsOfOneOriginAreSummed() throws IOException, InterruptedException {
        Path file = dir.resolve("flows.csv");
        // From fir: 15 to oak in each replicate, and 14 to elm; from oak 24, not listed and not summed.
        int[] flows = new int[Fakes.PLACES.size() * Fakes.PLACES.size()];
        flows[1] = 15;
        flows[2] = 14;
        flows[Fakes.PLACES.size()] = 24;
        try (RunStore other = RunStore.openToAppend(dir.resolve("other"))) {
            FlowsTable.write(file, Fakes.play(experiment, other, THREADS, (world, seed, replicate) -> {
                RunOutcome outcome = Fakes.outcome(replicate, 1);
                return new RunOutcome(replicate, outcome.series(), outcome.places(), flows);
            }));
        }
        assertThat(Files.readAllLines(file)).containsExactly("variant,origin,destination,p05,p50,p95", "baseline,fir,other,29,29,29");
    }

    @Test
    void summaryIsOneStatisticOfEachReplicateThenItsBand() throws IOException {
        Path file = dir.resolve("summary.csv");
        SummaryTable.write(file, runs);
        List<Map<String, String>> rows = Tables.rows(file);
        assertThat(rows.get(0).keySet()).containsExactlyElementsOf(SummaryTable.COLUMNS);
        assertThat(statistic(rows, "displacedPeople", "final")).containsEntry("p50", "57").containsEntry("replicates", "5");
        assertThat(statistic(rows, "displacedPeople", "mean")).containsEntry("p50", "28.5");
        assertThat(statistic(rows, "displacedPeople", "dayOfPeak")).containsEntry("p50", "19").containsEntry("unit", "days");
        assertThat(statistic(rows, "strikes", "dayOfPeak")).containsEntry("p50", "");
        assertThat(statistic(rows, "strikes", "total")).containsEntry("p50", "0");
        assertThat(rows.stream().filter(r -> r.get("indicator").equals("displacedPeopleCumulative"))).extracting(r -> r.get("statistic")).containsExactly("final");
    }

    @Test
    void theDictionaryExplainsEveryColumnAndIndicator() throws IOException {
        Path file = dir.resolve("data-dictionary.csv");
        DataDictionary.write(file, runs.experiment().scenario());
        List<Map<String, String>> rows = Tables.rows(file);
        Map<String, List<String>> tables = Map.of("timeseries.csv.gz", Timeseries.COLUMNS, "places.csv.gz", PlacesTable.COLUMNS,
                "flows.csv", FlowsTable.COLUMNS, "summary.csv", SummaryTable.COLUMNS, "parameters.csv", ParametersTable.COLUMNS, "comparison.csv", ComparisonTable.COLUMNS, "worlds.csv", WorldsTable.COLUMNS, "../runs.csv", RunsTable.COLUMNS);
        tables.forEach((table, columns) -> assertThat(rows.stream().filter(r -> r.get("table").equals(table)).map(r -> r.get("name"))).containsExactlyElementsOf(columns));
        assertThat(names(rows, "indicator")).containsExactlyElementsOf(Arrays.stream(Indicator.values()).map(Indicator::key).toList());
        assertThat(names(rows, "place")).containsExactly("all", "north", "villages");
        assertThat(rows).allSatisfy(r -> assertThat(r.get("meaning")).isNotBlank());
    }

    @Test
    void failedRunsAreRowsWithTheCommandThatRepeatsThem() throws Exception {
        Path file = dir.resolve("runs.csv");
        try (RunStore other = RunStore.openToAppend(dir.resolve("other"))) {
            Runs some = Fakes.play(experiment, other, THREADS, (world, seed, replicate) -> {
                if (replicate == 2) {
                    throw new IllegalStateException("out of luck, \"again\"");
                }
                return Fakes.outcome(replicate, 1);
            });
            RunsTable.write(file, some.runs(), experiment, job -> "./mawa run x --replicate " + job.replicate());
        }
        List<Map<String, String>> rows = Tables.rows(file);
        assertThat(rows).extracting(r -> r.get("status")).containsExactly("done", "failed", "done", "done", "done");
        assertThat(rows.get(1)).containsEntry("error", "IllegalStateException: out of luck, \"again\"").containsEntry("repeat", "./mawa run x --replicate 2")
                .containsEntry("resultHash", "").containsEntry("seed", "7");
        assertThat(rows.get(0)).containsEntry("repeat", "").containsEntry("error", "");
    }

    @Test
    void theMedianReplicateIsTheNearestToTheMedian() {
        assertThat(MedianReplicate.of(runs.ensembles().get(0)).replicate()).isEqualTo(3);
    }

    @Test
    void observationsAreHeldAgainstTheMedian() {
        Path observed = dir.resolve("observed");
        TestWorld world = TestWorld.in(observed)
                .row("observed", "2001-03-20,displacedPeople,all,,57,60,calibration,invented,estimate")
                .row("observed", "2001-03-20,displacedPeople,all,,70,80,calibration,invented,estimate")
                .row("observed", "2001-03-20,peopleWithoutShelter,all,displacedPeople,0.6,0.7,validation,invented,estimate");
        List<Held> held = Held.against(runs.ensembles().get(0), world.scenario());
        // The fixture's own row speaks of 10 March: 27 simulated, 100 to 400 seen.
        assertThat(held).extracting(Held::holds).containsExactly(false, true, false, true);
        assertThat(held.get(1).deviation()).isZero();
        assertThat(held.get(2).deviation()).isBetween(-0.19, -0.18);
        assertThat(held.get(3).band().p50()).isEqualTo(0.5);
    }

    @Test
    void aDesignHasAColumnForEachParameterThatItVariesWithWhatWasPlayed() throws IOException, InterruptedException {
        Path files = dir.resolve("scenario").resolve("baseline").resolve("baseline.yaml");
        Map<String, String> settings = Map.of("danger.memoryDays", "4");
        Variant point = Variant.ofPoints("point-1", "baseline", List.of(1), settings, () -> ScenarioFile.read(files, settings));
        Experiment sweep = Fakes.experiment(1, experiment.baseline(), point);
        Path file = dir.resolve("runs.csv");
        RunsTable.write(file, Fakes.play(sweep, store, THREADS, Fakes.growing(1)).runs(), sweep, job -> "");
        assertThat(Tables.rows(file)).extracting(r -> r.get("variant") + " " + r.get("danger.memoryDays")).containsExactly("baseline 3", "point-1 4");
    }

    private static Map<String, String> row(List<Map<String, String>> rows, String date, String place, String indicator) {
        return rows.stream().filter(r -> r.get("date").equals(date) && r.get("place").equals(place) && r.get("indicator").equals(indicator)).findAny().orElseThrow();
    }

    private static Map<String, String> statistic(List<Map<String, String>> rows, String indicator, String statistic) {
        return rows.stream().filter(r -> r.get("indicator").equals(indicator) && r.get("statistic").equals(statistic)).findAny().orElseThrow();
    }

    private static List<String> names(List<Map<String, String>> rows, String entry) {
        return rows.stream().filter(r -> r.get("entry").equals(entry)).map(r -> r.get("name")).toList();
    }
}
