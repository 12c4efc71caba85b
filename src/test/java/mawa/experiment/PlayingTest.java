package mawa.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import mawa.experiment.Playing.Ended;
import mawa.experiment.Playing.Player;
import mawa.experiment.Playing.Progress;
import mawa.experiment.Run.Status;
import mawa.outcome.Indicator;
import mawa.store.RunStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many runs on some threads: what is there is not played again, and one that fails takes nobody with it. */
class PlayingTest {
    private static final Progress ON = (ended, done, total) -> true;

    @TempDir
    private Path dir;

    private RunStore store;
    /** Variant-free notes of what was played, in the order in which it was begun. */
    private final List<Integer> played = Collections.synchronizedList(new ArrayList<>());
    private final Player noting = (world, seed, replicate) -> {
        played.add(replicate);
        return Fakes.outcome(replicate, replicate);
    };

    @BeforeEach
    void open() throws IOException {
        store = RunStore.openToAppend(dir.resolve("runs"));
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    @Test
    void replicateByReplicateOverTheVariants() throws InterruptedException {
        Experiment e = Fakes.experiment(3, Fakes.variant(dir, "a"), Fakes.variant(dir, "b", "danger.memoryDays", "4"));
        List<String> order = new ArrayList<>();
        play(e, "b1", 1, noting, (ended, done, total) -> order.add(ended.run().job().variant().name() + ended.run().job().replicate()));
        assertThat(order).containsExactly("a1", "b1", "a2", "b2", "a3", "b3");
    }

    @Test
    void onlyWhatIsMissingIsPlayed() throws InterruptedException {
        play(experiment(3), "b1", 2, noting, ON);
        assertThat(played).containsExactlyInAnyOrder(1, 2, 3);
        played.clear();
        play(experiment(5), "b1", 2, noting, ON);
        assertThat(played).containsExactlyInAnyOrder(4, 5);
        played.clear();
        play(experiment(4), "b1", 2, noting, ON);
        assertThat(played).isEmpty();
    }

    @Test
    void whatAnotherBuildPlayedIsPlayedAgain() throws InterruptedException {
        play(experiment(3), "b1", 2, noting, ON);
        assertThat(Playing.missing(experiment(3).jobs(), store, "b2")).hasSize(3);
        play(experiment(3), "b2", 2, noting, ON);
        assertThat(played).hasSize(6);
        assertThat(Playing.missing(experiment(3).jobs(), store, "b2")).isEmpty();
    }

    @Test
    void whatGaveNothingIsTriedAgain() throws InterruptedException {
        play(experiment(4), "b1", 2, (world, seed, replicate) -> {
            if (replicate == 2) {
                throw new IllegalStateException("no luck");
            }
            return Fakes.outcome(replicate, replicate == 3 ? -1 : 1);
        }, ON);
        assertThat(Runs.of(experiment(4), store).lost()).extracting(Run::status).containsExactly(Status.FAILED, Status.IMPOSSIBLE);
        play(experiment(4), "b1", 2, noting, ON);
        assertThat(played).containsExactlyInAnyOrder(2, 3);
        assertThat(Runs.of(experiment(4), store).count(Status.DONE)).isEqualTo(4);
    }

    @Test
    void oneRunUnderTwoNamesIsPlayedOnce() throws InterruptedException {
        Experiment e = Fakes.experiment(3, Fakes.variant(dir, "a"), Fakes.variant(dir, "the same"), Fakes.variant(dir, "other", "danger.memoryDays", "4"));
        List<Integer> totals = new ArrayList<>();
        play(e, "b1", 2, noting, (ended, done, total) -> totals.add(total));
        assertThat(played).containsExactlyInAnyOrder(1, 1, 2, 2, 3, 3);
        assertThat(totals).containsOnly(6);
        assertThat(Runs.of(e, store).count(Status.DONE)).isEqualTo(9);
    }

    @Test
    void aRunIsKeptBeforeAnybodyHearsOfIt() throws InterruptedException {
        play(experiment(6), "b1", 3, noting, (ended, done, total) -> {
            try (RunStore reader = RunStore.open(dir.resolve("runs"))) {
                assertThat(reader.all()).hasSize(done);
                assertThat(reader.find(ended.run().job().runId()).orElseThrow().head().resultHash()).isEqualTo(ended.run().resultHash()).isNotEmpty();
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void whoSaysStopHearsOfTheRunsInFlightAndOfNoOther(int threads) throws InterruptedException {
        List<Integer> heard = new ArrayList<>();
        play(experiment(40), "b1", threads, noting, (ended, done, total) -> {
            heard.add(done);
            return done < 3;
        });
        assertThat(heard.size()).isBetween(3, 2 + threads);
        assertThat(played).hasSameSizeAs(heard);
        assertThat(Runs.of(experiment(40), store).count(Status.MISSING)).isEqualTo(40 - heard.size());
        play(experiment(40), "b1", threads, noting, ON);
        assertThat(played).as("and the rest is played later").hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void aRunThatThrowsIsKeptWithItsCauseAndTheOthersGoOn() throws InterruptedException {
        List<Ended> failed = new ArrayList<>();
        play(experiment(5), "b1", 2, (world, seed, replicate) -> {
            if (replicate == 3) {
                throw new IllegalStateException("day 7: 12 people\n  were in two places");
            }
            return Fakes.outcome(replicate, replicate);
        }, (ended, done, total) -> ended.run().isDone() || failed.add(ended));
        Runs runs = Runs.of(experiment(5), store);
        assertThat(runs.count(Status.DONE)).isEqualTo(4);
        assertThat(runs.lost()).hasSize(1);
        assertThat(runs.lost().get(0).job().replicate()).isEqualTo(3);
        assertThat(runs.lost().get(0).error()).isEqualTo("IllegalStateException: day 7: 12 people | were in two places");
        assertThat(failed).hasSize(1).allSatisfy(ended -> assertThat(ended.cause()).containsInstanceOf(IllegalStateException.class));
    }

    @Test
    void anErrorOfTheMachineCostsItsRunAlone() throws InterruptedException {
        play(experiment(3), "b1", 2, (world, seed, replicate) -> {
            if (replicate == 2) {
                throw new StackOverflowError();
            }
            return Fakes.outcome(replicate, replicate);
        }, ON);
        assertThat(Runs.of(experiment(3), store).lost()).extracting(Run::error).containsExactly("StackOverflowError");
    }

    @Test
    void aRunOutOfMemoryIsPlayedAgainAlone() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger inFlight = new AtomicInteger();
        List<Integer> told = new ArrayList<>();
        play(experiment(4), "b1", 3, (world, seed, replicate) -> {
            inFlight.incrementAndGet();
            try {
                if (replicate == 2 && asked.incrementAndGet() == 1) {
                    throw new OutOfMemoryError("Java heap space");
                }
                assertThat(replicate == 2 && inFlight.get() > 1).isFalse();
                return Fakes.outcome(replicate, replicate);
            } finally {
                inFlight.decrementAndGet();
            }
        }, (ended, done, total) -> told.add(done));
        assertThat(asked).hasValue(2);
        assertThat(told).containsExactly(1, 2, 3, 4);
        assertThat(Runs.of(experiment(4), store).count(Status.DONE)).isEqualTo(4);
    }

    @Test
    void whatCannotBeIsNoResult() throws InterruptedException {
        play(experiment(2), "b1", 1, (world, seed, replicate) -> Fakes.outcome(replicate, replicate == 1 ? 1 : -1), ON);
        Runs runs = Runs.of(experiment(2), store);
        assertThat(runs.runs()).extracting(Run::status).containsExactly(Status.DONE, Status.IMPOSSIBLE);
        assertThat(runs.runs().get(1).error()).contains(Indicator.PEOPLE_WITHOUT_SHELTER.key(), "on day 1");
        assertThat(runs.runs().get(1).outcome()).isEmpty();
    }

    @Test
    void progressIsToldOnceForEachRunOnTheCallingThread() throws InterruptedException {
        List<Integer> done = new ArrayList<>();
        Thread caller = Thread.currentThread();
        play(experiment(6), "b1", 3, noting, (ended, n, total) -> {
            assertThat(Thread.currentThread()).isSameAs(caller);
            assertThat(total).isEqualTo(6);
            assertThat(ended.seconds()).isNotNegative();
            return done.add(n);
        });
        assertThat(done).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void anInterruptedCallerStopsAtOnceAndTheStoreIsStillGood() throws Exception {
        CountDownLatch playing = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        List<Throwable> thrown = new ArrayList<>();
        play(experiment(1), "b1", 1, noting, ON);
        Thread caller = new Thread(() -> {
            try {
                play(experiment(3), "b1", 1, (world, seed, replicate) -> {
                    playing.countDown();
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return Fakes.outcome(replicate, 1);
                }, ON);
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
        play(experiment(3), "b1", 1, noting, ON);
        assertThat(played).containsExactly(1, 2, 3);
    }

    @Test
    void whatCannotBeKeptIsNotPassedOver() throws IOException {
        store.close();
        assertThatThrownBy(() -> play(experiment(3), "b1", 2, noting, ON)).isInstanceOf(UncheckedIOException.class).hasMessageContaining("cannot keep");
    }

    @Test
    void moreThreadsThanRunsAreNoHarmAndNoneAreNotEnough() throws InterruptedException {
        play(experiment(1), "b1", 64, noting, ON);
        assertThat(played).containsExactly(1);
        assertThatThrownBy(() -> play(experiment(2), "b1", 0, noting, ON)).isInstanceOf(IllegalArgumentException.class);
    }

    private Experiment experiment(int replicates) {
        return Fakes.experiment(dir.resolve("scenario"), replicates);
    }

    private void play(Experiment experiment, String build, int threads, Player player, Progress progress) throws InterruptedException {
        new Playing(experiment, build, store, player).play(Playing.missing(experiment.jobs(), store, build), threads, progress);
    }
}
