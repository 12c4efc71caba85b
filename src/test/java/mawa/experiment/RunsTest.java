package mawa.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import mawa.experiment.Run.Status;
import mawa.model.Simulation;
import mawa.outcome.Indicator;
import mawa.outcome.RunOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many runs on some threads: the order is theirs alone, and one that fails takes nobody with it. */
class RunsTest {
    private static final Runs.Progress SILENT = (run, done, total) -> { };

    @TempDir
    private Path dir;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64})
    void resultsAreTheSameForAnyNumberOfThreads(int threads) throws InterruptedException {
        Experiment e = new Experiment("1.0", List.of(Fakes.variant(dir, "a"), Fakes.variant(dir, "b")), 1, 4, 7, Worlds.DRAWN);
        Runs one = Runs.play(e, 1, Simulation::play, SILENT);
        Runs many = Runs.play(e, threads, Simulation::play, SILENT);
        assertThat(many.runs()).extracting(r -> r.job().variant().name() + r.job().replicate()).containsExactly("a1", "a2", "a3", "a4", "b1", "b2", "b3", "b4");
        assertThat(many.runs()).extracting(Run::resultHash).isEqualTo(one.runs().stream().map(Run::resultHash).toList());
        for (int k = 0; k < one.runs().size(); k++) {
            assertThat(many.runs().get(k).rows().deflated()).isEqualTo(one.runs().get(k).rows().deflated());
        }
    }

    @Test
    void replicatesDifferAndVariantsShareTheirLuck() throws InterruptedException {
        Experiment e = new Experiment("1.0", List.of(Fakes.variant(dir, "a"), Fakes.variant(dir, "b")), 1, 3, 7, Worlds.BEST);
        List<String> hashes = Runs.play(e, 2, Simulation::play, SILENT).runs().stream().map(Run::resultHash).toList();
        assertThat(hashes.subList(0, 3)).doesNotHaveDuplicates().isEqualTo(hashes.subList(3, 6));
    }

    @Test
    void aRunThatThrowsIsARowWithItsCause() throws InterruptedException {
        Runs runs = Runs.play(Fakes.experiment(dir, 5), 2, (world, seed, replicate) -> {
            if (replicate == 3) {
                throw new IllegalStateException("day 7: 12 people\n  were in two places");
            }
            return Fakes.outcome(replicate, replicate);
        }, SILENT);
        assertThat(runs.count(Status.DONE)).isEqualTo(4);
        Run failed = runs.without(Status.DONE).get(0);
        assertThat(failed.job().replicate()).isEqualTo(3);
        assertThat(failed.error()).isEqualTo("IllegalStateException: day 7: 12 people | were in two places");
        assertThat(failed.cause()).isPresent();
        assertThat(runs.ensembles().get(0).runs()).extracting(RunOutcome::replicate).containsExactly(1, 2, 4, 5);
    }

    @Test
    void aRunOutOfMemoryIsPlayedAgainAlone() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        Runs runs = Runs.play(Fakes.experiment(dir, 3), 3, (world, seed, replicate) -> {
            if (replicate == 2 && asked.incrementAndGet() == 1) {
                throw new OutOfMemoryError("Java heap space");
            }
            return Fakes.outcome(replicate, replicate);
        }, SILENT);
        assertThat(asked).hasValue(2);
        assertThat(runs.count(Status.DONE)).isEqualTo(3);
    }

    @Test
    void whatCannotBeIsNoResult() throws InterruptedException {
        Runs runs = Runs.play(Fakes.experiment(dir, 2), 1, (world, seed, replicate) -> Fakes.outcome(replicate, replicate == 1 ? 1 : -1), SILENT);
        assertThat(runs.runs()).extracting(Run::status).containsExactly(Status.DONE, Status.IMPOSSIBLE);
        assertThat(runs.runs().get(1).error()).contains(Indicator.PEOPLE_WITHOUT_SHELTER.key(), "on day 1");
    }

    @Test
    void twoReplicatesThatAreTheSameAreNoticed() throws InterruptedException {
        Runs runs = Fakes.runs(Fakes.experiment(dir, 3), 4, 4, 5);
        assertThat(runs.identical()).containsExactly("baseline replicates 1 and 2");
    }

    @Test
    void progressIsToldOnceForEachRunOnTheCallingThread() throws InterruptedException {
        List<Integer> done = new ArrayList<>();
        Thread caller = Thread.currentThread();
        Runs.play(Fakes.experiment(dir, 6), 3, (world, seed, replicate) -> Fakes.outcome(replicate, 1), (run, n, total) -> {
            assertThat(Thread.currentThread()).isSameAs(caller);
            assertThat(total).isEqualTo(6);
            done.add(n);
        });
        assertThat(done).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void anInterruptedCallerStopsAtOnce() throws InterruptedException {
        CountDownLatch playing = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        List<Throwable> thrown = new ArrayList<>();
        Thread caller = new Thread(() -> {
            try {
                Runs.play(Fakes.experiment(dir, 2), 1, (world, seed, replicate) -> {
                    playing.countDown();
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return Fakes.outcome(replicate, 1);
                }, SILENT);
            } catch (InterruptedException e) {
                thrown.add(e);
            }
        });
        caller.start();
        playing.await();
        caller.interrupt();
        caller.join(5000);
        assertThat(caller.isAlive()).isFalse();
        assertThat(thrown).hasSize(1);
    }

    @Test
    void moreThreadsThanRunsAreNoHarm() throws InterruptedException {
        assertThat(Runs.play(Fakes.experiment(dir, 1), 64, Simulation::play, SILENT).count(Status.DONE)).isEqualTo(1);
        assertThatThrownBy(() -> Runs.play(Fakes.experiment(dir, 1), 0, Simulation::play, SILENT)).isInstanceOf(IllegalArgumentException.class);
    }
}
