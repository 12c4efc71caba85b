package mawa.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import mawa.experiment.Run.Status;
import mawa.model.Simulation;
import mawa.outcome.Ensemble;
import mawa.outcome.RunOutcome;
import mawa.store.RunStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an experiment has in a store, by variant and replicate, whatever came when. */
class RunsTest {
    @TempDir
    private Path dir;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64})
    void resultsAreTheSameForAnyNumberOfThreads(int threads) throws Exception {
        Experiment e = new Experiment("test-world", "1.0", List.of(Fakes.variant(dir, "a"), Fakes.variant(dir, "b", "danger.memoryDays", "4")), 1, 4, 7, Worlds.DRAWN);
        try (RunStore first = store("one"); RunStore second = store("many")) {
            Runs one = Fakes.play(e, first, 1, Simulation::play);
            Runs many = Fakes.play(e, second, threads, Simulation::play);
            assertThat(names(many)).containsExactly("a1", "a2", "a3", "a4", "b1", "b2", "b3", "b4");
            assertThat(many.runs()).extracting(Run::resultHash).isEqualTo(one.runs().stream().map(Run::resultHash).toList()).doesNotHaveDuplicates();
        }
    }

    @Test
    void variantsShareTheirLuckAndReplicatesDoNot() throws Exception {
        // The standard says who counts as below it, and moves nobody.
        Experiment e = Fakes.experiment(3, Fakes.variant(dir, "a"), Fakes.variant(dir, "b", "standards.waterLitres", "14"));
        try (RunStore store = store("runs")) {
            List<Ensemble> ensembles = Fakes.play(e, store, 2, Simulation::play).ensembles();
            List<List<Integer>> flows = ensembles.stream().flatMap(of -> of.runs().stream()).map(run -> Arrays.stream(run.flows()).boxed().toList()).toList();
            assertThat(flows.subList(0, 3)).doesNotHaveDuplicates().isEqualTo(flows.subList(3, 6));
        }
    }

    @Test
    void theyStandByVariantAndReplicateInWhateverOrderTheyCame() throws Exception {
        Experiment e = Fakes.experiment(5, Fakes.variant(dir, "zebra"), Fakes.variant(dir, "ant", "danger.memoryDays", "4"));
        try (RunStore store = store("runs")) {
            List<Job> shuffled = new ArrayList<>(e.jobs());
            Collections.shuffle(shuffled, new Random(2));
            new Playing(e, "this build", store, Fakes.growing(1, 2, 3, 4, 5)).play(shuffled, 2, (ended, done, total) -> true);
            Runs runs = Runs.of(e, store);
            assertThat(names(runs)).containsExactly("zebra1", "zebra2", "zebra3", "zebra4", "zebra5", "ant1", "ant2", "ant3", "ant4", "ant5");
            assertThat(runs.of(e.variants().get(1))).extracting(run -> run.job().variant().name()).containsOnly("ant");
            assertThat(runs.ensembles()).extracting(Ensemble::variant).containsExactly("zebra", "ant");
            assertThat(runs.ensembles().get(1).runs()).extracting(RunOutcome::replicate).containsExactly(1, 2, 3, 4, 5);
        }
    }

    @Test
    void whatIsNotThereYetIsMissingAndNotLost() throws Exception {
        try (RunStore store = store("runs")) {
            Fakes.play(Fakes.experiment(dir, 2), store, 1, Fakes.growing(1, 2));
            Runs runs = Runs.of(Fakes.experiment(dir, 4), store);
            assertThat(runs.runs()).extracting(Run::status).containsExactly(Status.DONE, Status.DONE, Status.MISSING, Status.MISSING);
            assertThat(runs.lost()).isEmpty();
            assertThat(runs.ensembles().get(0).runs()).hasSize(2);
            assertThat(Runs.of(Fakes.experiment(1, Fakes.variant(dir, "none", "danger.memoryDays", "4")), store).ensembles()).isEmpty();
        }
    }

    @Test
    void aRunUnderTwoNamesIsFoundUnderBoth() throws Exception {
        Experiment e = Fakes.experiment(2, Fakes.variant(dir, "a"), Fakes.variant(dir, "the same"));
        try (RunStore store = store("runs")) {
            Runs runs = Fakes.play(e, store, 1, Fakes.growing(1, 2));
            assertThat(names(runs)).containsExactly("a1", "a2", "the same1", "the same2");
            assertThat(runs.count(Status.DONE)).isEqualTo(4);
            assertThat(runs.ensembles()).extracting(Ensemble::variant).containsExactly("a", "the same");
        }
    }

    @Test
    void aLostRunIsInNoEnsemble() throws Exception {
        try (RunStore store = store("runs")) {
            Runs runs = Fakes.play(Fakes.experiment(dir, 5), store, 2, (world, seed, replicate) -> {
                if (replicate == 3) {
                    throw new IllegalStateException("on purpose");
                }
                return Fakes.outcome(replicate, replicate);
            });
            assertThat(runs.ensembles().get(0).runs()).extracting(RunOutcome::replicate).containsExactly(1, 2, 4, 5);
            assertThat(runs.lost()).extracting(run -> run.job().replicate()).containsExactly(3);
        }
    }

    @Test
    void twoReplicatesThatAreTheSameAreNoticedAndTwoVariantsAreNot() throws Exception {
        Experiment e = Fakes.experiment(3, Fakes.variant(dir, "a"), Fakes.variant(dir, "b", "danger.memoryDays", "4"));
        try (RunStore store = store("runs")) {
            assertThat(Fakes.play(e, store, 2, Fakes.growing(4, 4, 5)).identical()).containsExactly("a replicates 1 and 2", "b replicates 1 and 2");
        }
    }

    private RunStore store(String name) throws IOException {
        return RunStore.openToAppend(dir.resolve(name));
    }

    private static List<String> names(Runs runs) {
        return runs.runs().stream().map(run -> run.job().variant().name() + run.job().replicate()).toList();
    }
}
