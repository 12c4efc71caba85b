package mawa.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mawa.experiment.Experiment;
import mawa.experiment.Fakes;
import mawa.experiment.Playing;
import mawa.store.RunStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of each run besides its result: when, where, how long, and what a failed one said in full. */
class RunLogTest {
    @TempDir
    private Path dir;

    @Test
    void eachRunIsALineAsSoonAsItEndsAndTheLogOnlyGrows() throws Exception {
        Experiment experiment = Fakes.experiment(dir.resolve("scenario"), 3);
        for (int time = 1; time <= 2; time++) {
            try (RunStore store = RunStore.openToAppend(dir.resolve("runs " + time)); RunLog log = new RunLog(dir)) {
                int before = (time - 1) * 3;
                new Playing(experiment, "b1", store, Fakes.growing(1, 2, 3)).play(experiment.jobs(), 1, (ended, done, total) -> {
                    add(log, ended);
                    assertThat(lines("run.log")).hasSize(before + done);
                    return true;
                });
            }
        }
        assertThat(lines("run.log").get(0)).matches("\\d{4}-\\d\\d-\\d\\dT\\S+Z  \\S+  " + experiment.jobs().get(0).runId() + "  baseline  replicate 1  done  \\d+\\.\\d{3} s");
        assertThat(dir.resolve("logs/failures.txt")).doesNotExist();
    }

    @Test
    void aFailedRunIsToldInFullWithTheCausesOfItsCause() throws Exception {
        Experiment experiment = Fakes.experiment(dir.resolve("scenario"), 2);
        try (RunStore store = RunStore.openToAppend(dir.resolve("runs")); RunLog log = new RunLog(dir)) {
            new Playing(experiment, "b1", store, (world, seed, replicate) -> {
                if (replicate == 2) {
                    throw new IllegalStateException("day 3", new ArithmeticException("/ by zero"));
                }
                return Fakes.outcome(replicate, 1);
            }).play(experiment.jobs(), 1, (ended, done, total) -> {
                add(log, ended);
                return true;
            });
        }
        assertThat(lines("run.log").get(1)).endsWith(" s  IllegalStateException: day 3");
        assertThat(Files.readString(dir.resolve("logs/failures.txt"))).startsWith("== baseline, replicate 2, run " + experiment.jobs().get(1).runId())
                .contains("java.lang.IllegalStateException: day 3\n    at ", "java.lang.ArithmeticException: / by zero\n    at ");
    }

    private static void add(RunLog log, Playing.Ended ended) {
        try {
            log.add(ended);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines(String name) {
        try {
            return Files.readAllLines(dir.resolve("logs").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
