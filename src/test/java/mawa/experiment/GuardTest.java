package mawa.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import mawa.TestWorld;
import mawa.experiment.Playing.Player;
import mawa.model.Simulation;
import mawa.outcome.Indicator;
import mawa.outcome.PlaceTable;
import mawa.outcome.RunOutcome;
import mawa.outcome.Series;
import mawa.store.RunStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Until the first day on which its policy can act, a variant is its baseline. What differs sooner is no effect. */
class GuardTest {
    /** From day number 7 on, counted from 0. */
    private static final String OPEN = "{kind: BorderOpening, start: 2001-03-08, end: 2001-03-20, places: [gate], peoplePerDay: 50, needFirst: false}";

    @TempDir
    private Path dir;
    private RunStore store;
    private Variant baseline;
    private Variant open;

    @BeforeEach
    void open() throws IOException {
        store = RunStore.openToAppend(dir.resolve("runs"));
        baseline = Fakes.variant(dir, "baseline");
        open = Fakes.variant(dir, "open", "policies.open", OPEN);
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    @Test
    void aRealPolicyChangesNothingBeforeItsFirstDay() throws InterruptedException {
        Runs runs = Fakes.play(Fakes.experiment(3, baseline, open), store, 2, Simulation::play);
        assertThat(runs.of(baseline).get(0).resultHash()).isNotEqualTo(runs.of(open).get(0).resultHash());
        assertThat(Guard.breach(runs, baseline, open)).isEmpty();
    }

    @Test
    void whatDiffersSoonerIsRefusedAndTheFirstCellIsNamed() throws InterruptedException {
        assertThat(breach(lying(2, outcome -> series(outcome, 6, 1)))).contains(
                "open differs from baseline before 2001-03-08, its first date: replicate 2, 2001-03-07, all, all, displacedPeople: 30.0 and 31.0");
    }

    @Test
    void onItsFirstDayItMay() throws InterruptedException {
        assertThat(breach(lying(2, outcome -> series(outcome, 7, 1)))).isEmpty();
    }

    @Test
    void ofTwoDifferencesTheEarlierReplicateCounts() throws InterruptedException {
        Player player = lying(1, outcome -> series(outcome, 6, 2));
        Player both = (world, seed, replicate) -> replicate == 3 ? lying(3, outcome -> series(outcome, 0, 5)).play(world, seed, replicate) : player.play(world, seed, replicate);
        assertThat(breach(both)).hasValueSatisfying(cell -> assertThat(cell).contains("replicate 1, 2001-03-07"));
    }

    @Test
    void aPlaceAloneIsEnough() throws InterruptedException {
        // All series are the same, and so is the hash of the run.
        assertThat(breach(lying(3, outcome -> place(outcome, 2, 1)))).contains(
                "open differs from baseline before 2001-03-08, its first date: replicate 3, 2001-03-03, oak, displacedPeople: 0 and 1");
        assertThat(Runs.of(Fakes.experiment(3, baseline, open), store).runs()).extracting(Run::resultHash).hasSize(6).containsOnly(
                Runs.of(Fakes.experiment(3, baseline, open), store).runs().get(0).resultHash());
    }

    @Test
    void aSeriesThatIsNotThereDiffers() throws InterruptedException {
        assertThat(breach(lying(1, outcome -> new RunOutcome(1, outcome.series().subList(0, 3), outcome.places(), outcome.flows()))))
                .hasValueSatisfying(cell -> assertThat(cell).contains("2001-03-01", "strikes", "and nothing"));
    }

    @Test
    void aPolicyOfTheFirstDayHasNoDayBeforeIt() throws InterruptedException {
        open = Fakes.variant(dir, "open", "policies.open", OPEN.replace("start: 2001-03-08", "start: 2001-03-01"));
        assertThat(breach(lying(1, outcome -> series(outcome, 0, 1)))).isEmpty();
    }

    @Test
    void whatDiffersInAParameterMayDifferFromTheFirstDay() throws InterruptedException {
        open = Variant.of("open", TestWorld.in(dir.resolve("other")).with("policies.open", OPEN).with("departure.remainShare", "0.5").read());
        assertThat(breach(lying(1, outcome -> series(outcome, 0, 1)))).isEmpty();
    }

    @Test
    void whatDiffersInItsTitleAloneMayNeverDiffer() throws InterruptedException {
        open = Fakes.variant(dir, "open", "title", "Another title");
        assertThat(breach(lying(1, outcome -> series(outcome, Fakes.DAYS - 1, 1))))
                .hasValueSatisfying(cell -> assertThat(cell).contains("before 2001-03-21", "2001-03-20"));
    }

    @Test
    void aRunThatFailedIsPassedOver() throws InterruptedException {
        assertThat(breach(lying(1, outcome -> {
            throw new IllegalStateException("on purpose");
        }))).isEmpty();
    }

    private Optional<String> breach(Player player) throws InterruptedException {
        return Guard.breach(Fakes.play(Fakes.experiment(3, baseline, open), store, 1, player), baseline, open);
    }

    /** In one replicate the variant's outcome is changed. */
    private Player lying(int replicate, UnaryOperator<RunOutcome> lie) {
        return (world, seed, number) -> {
            RunOutcome truth = Fakes.outcome(number, 5);
            boolean isVariant = !world.title().equals(baseline.scenario().title()) || !world.policies().isEmpty();
            return isVariant && number == replicate ? lie.apply(truth) : truth;
        };
    }

    private static RunOutcome series(RunOutcome outcome, int day, int more) {
        List<Series> out = new ArrayList<>();
        for (Series s : outcome.series()) {
            double[] values = s.values().clone();
            values[day] += s.indicator() == Indicator.DISPLACED_PEOPLE ? more : 0;
            out.add(new Series(s.place(), s.group(), s.indicator(), values));
        }
        return new RunOutcome(outcome.replicate(), out, outcome.places(), outcome.flows());
    }

    private static RunOutcome place(RunOutcome outcome, int day, int more) {
        PlaceTable table = outcome.places();
        int[][] values = {table.values(0).clone(), table.values(1).clone()};
        values[0][day * Fakes.PLACES.size() + Fakes.PLACES.indexOf("oak")] += more;
        return new RunOutcome(outcome.replicate(), outcome.series(), new PlaceTable(table.indicators(), table.places(), Fakes.DAYS, values), outcome.flows());
    }
}
