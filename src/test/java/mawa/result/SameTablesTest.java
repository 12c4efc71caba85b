package mawa.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import mawa.experiment.Experiment;
import mawa.experiment.Fakes;
import mawa.experiment.Job;
import mawa.experiment.Playing;
import mawa.experiment.Run;
import mawa.experiment.Runs;
import mawa.experiment.Variant;
import mawa.experiment.Worlds;
import mawa.model.Simulation;
import mawa.outcome.RunOutcome;
import mawa.scenario.Scenario;
import mawa.store.RunStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law of the store: however its runs came into it, the tables are the same byte for byte. */
class SameTablesTest {
    private static final String BUILD = "this build";

    @TempDir
    private Path dir;

    private Variant baseline;
    private Variant variant;
    private Experiment experiment;
    private Path expected;
    private final AtomicInteger played = new AtomicInteger();

    @BeforeEach
    void atOneGo() throws Exception {
        baseline = Fakes.variant(dir.resolve("scenario"), "baseline");
        variant = Fakes.variant(dir.resolve("scenario"), "brave", "departure.remainShare", "0.8");
        experiment = new Experiment("test-world", "1.0", List.of(baseline, variant), 1, 3, 7, Worlds.DRAWN);
        expected = tables(experiment, "at one go", 1, 1);
        played.set(0);
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "1, 2", "2, 3", "7, 7", "64, 16"})
    void theyDoNotHangOnTheNumberOfThreads(int playing, int writing) throws Exception {
        Tables.assertSame(tables(experiment, "threads", playing, writing), expected);
    }

    @Test
    void stoppedAfterAnyRunAndGoneOnWithTheyAreTheSame() throws Exception {
        int all = experiment.allJobs().size();
        for (int stop = 1; stop <= all; stop++) {
            int after = stop;
            played.set(0);
            try (RunStore store = store("stopped " + stop)) {
                new Playing(experiment, BUILD, store, this::play).play(experiment.allJobs(), 1, (ended, done, total) -> done < after);
            }
            assertThat(played).hasValue(stop);
            Tables.assertSame(tables(experiment, "stopped " + stop, 2, 2), expected);
            assertThat(played).as("each run once").hasValue(all);
        }
    }

    @Test
    void cutOffAnywhereAndGoneOnWithTheyAreTheSame() throws Exception {
        int all = experiment.allJobs().size();
        Random random = new Random(11);
        for (int trial = 0; trial < 12; trial++) {
            String name = "cut off " + trial;
            tables(experiment, name, 2, 1);
            try (FileChannel segment = FileChannel.open(dir.resolve(name).resolve("segment-0001.runs"), StandardOpenOption.WRITE)) {
                segment.truncate(random.nextLong(segment.size()));
            }
            int left;
            try (RunStore store = RunStore.open(dir.resolve(name))) {
                left = store.all().size();
            }
            played.set(0);
            Tables.assertSame(tables(experiment, name, 2, 1), expected);
            assertThat(played).hasValue(all - left);
        }
    }

    @Test
    void threeReplicatesAndTwoMoreAreFiveAtOnce() throws Exception {
        Experiment five = experiment.withReplicates(5);
        Path atOnce = tables(five, "five at once", 2, 2);
        played.set(0);
        // What is stored under this name are the three of before.
        Tables.assertSame(tables(five, "at one go", 2, 2), atOnce);
        assertThat(played).as("two more of each variant, drawn and at best values").hasValue(2 * five.variants().size() * 2);
    }

    @Test
    void oneVariantAndAnotherAreTwoAtOnce() throws Exception {
        Experiment alone = new Experiment("test-world", "1.0", List.of(baseline), 1, 3, 7, Worlds.BEST);
        Experiment both = new Experiment("test-world", "1.0", List.of(baseline, variant), 1, 3, 7, Worlds.BEST);
        Path atOnce = tables(both, "two at once", 2, 2);
        tables(alone, "one first", 1, 1);
        played.set(0);
        Tables.assertSame(tables(both, "one first", 2, 2), atOnce);
        assertThat(played).as("of the added variant").hasValue(3);
    }

    @Test
    void runsThatAreNotAskedForDoNotShow() throws Exception {
        tables(experiment.withReplicates(5), "more", 2, 1);
        played.set(0);
        Tables.assertSame(tables(experiment, "more", 2, 1), expected);
        assertThat(played).hasValue(0);
    }

    @Test
    void playedInSharesAndBroughtTogetherTheyAreTheSame() throws Exception {
        List<Job> jobs = new ArrayList<>(experiment.allJobs());
        Collections.shuffle(jobs, new Random(5));
        for (int share = 0; share < 3; share++) {
            int mine = share;
            try (RunStore store = store("share " + share)) {
                new Playing(experiment, BUILD, store, this::play).play(jobs.stream().filter(job -> jobs.indexOf(job) % 3 == mine).toList(), 2, (e, d, t) -> true);
            }
        }
        try (RunStore store = store("together"); RunStore second = store("together")) {
            for (int share = 2; share >= 0; share--) {
                try (RunStore from = RunStore.open(dir.resolve("share " + share))) {
                    (share == 1 ? store : second).takeFrom(from, run -> true);
                }
            }
        }
        played.set(0);
        Tables.assertSame(tables(experiment, "together", 2, 1), expected);
        assertThat(played).hasValue(0);
    }

    @Test
    void tidyingChangesNothingButTheStore() throws Exception {
        List<String> order = experiment.allJobs().stream().map(Job::runId).toList();
        List<Path> stores = new ArrayList<>();
        for (int threads : List.of(1, 4)) {
            String name = "tidied " + threads;
            tables(experiment, name, threads, 1);
            try (RunStore store = store(name)) {
                store.tidy(order);
            }
            Tables.assertSame(tables(experiment, name, 1, 1), expected);
            stores.add(dir.resolve(name));
        }
        Tables.assertSame(stores.get(0), stores.get(1));
    }

    @Test
    void aRunThatFailsEachTimeIsTheSameRowEachTime() throws Exception {
        Playing.Player unlucky = (world, seed, replicate) -> {
            if (replicate == 2) {
                throw new IllegalStateException("day 3: no luck");
            }
            return Simulation.play(world, seed, replicate);
        };
        try (RunStore one = store("fails"); RunStore two = store("fails again")) {
            Path once = write(experiment, Fakes.play(experiment, one, 1, unlucky), one, "fails", 1);
            Fakes.play(experiment, two, 2, unlucky);
            Path again = write(experiment, Fakes.play(experiment, two, 2, unlucky), two, "fails again", 1);
            Tables.assertSame(again, once);
            assertThat(Files.readString(once.resolve("runs.csv"))).contains("failed,,IllegalStateException: day 3: no luck,repeat 2");
        }
    }

    private RunOutcome play(Scenario world, long seed, int replicate) {
        played.incrementAndGet();
        return Simulation.play(world, seed, replicate);
    }

    /** Plays what is missing in the store of this name, and writes its tables. */
    private Path tables(Experiment of, String name, int playing, int writing) throws IOException, InterruptedException {
        try (RunStore store = store(name)) {
            return write(of, Fakes.play(of, store, playing, this::play), store, name, writing);
        }
    }

    private Path write(Experiment of, Runs runs, RunStore store, String name, int threads) throws IOException {
        Path folder = dir.resolve("tables " + name);
        ResultFolder.remove(folder);
        Files.createDirectory(folder);
        List<Run> atBest = of.atBestValues().map(best -> Runs.of(best, store).runs()).orElse(List.of());
        Results.writeTables(folder, runs, atBest, job -> "repeat " + job.replicate(), threads);
        return folder;
    }

    private RunStore store(String name) throws IOException {
        return RunStore.openToAppend(dir.resolve(name));
    }
}
