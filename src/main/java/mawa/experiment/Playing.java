package mawa.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mawa.outcome.RunOutcome;
import mawa.outcome.Series;
import mawa.scenario.Scenario;
import mawa.store.RunStore;
import mawa.store.StoredRun;

/**
 * Plays jobs on a fixed number of threads and keeps each run as soon as it ends, so that whatever happens to this
 * process, only the runs in flight are lost.
 */
public final class Playing {
    private final Experiment experiment;
    private final String build;
    private final RunStore store;
    private final Player player;

    /** How one run is played; {@link mawa.model.Simulation#play} outside of tests. */
    @FunctionalInterface
    public interface Player {
        RunOutcome play(Scenario world, long seed, int replicate);
    }

    /**
     * A run that has just ended.
     *
     * @param run how, and what it gave
     * @param cause what was thrown, where something was
     * @param seconds how long it took
     */
    public record Ended(Run run, Optional<Throwable> cause, double seconds) {
    }

    /** Told, on the calling thread, each time a run has ended. False stops: nothing new is begun. */
    @FunctionalInterface
    public interface Progress {
        boolean ended(Ended ended, int done, int total);
    }

    /** What one run gave, before it is kept. */
    private record Played(Job job, Run.Status status, Optional<RunOutcome> outcome, String resultHash, String error,
            Optional<Throwable> cause, double seconds) {
        boolean isOutOfMemory() {
            return cause.filter(OutOfMemoryError.class::isInstance).isPresent();
        }
    }

    /**
     * @param build names the program; runs of another build of the same release are played again
     * @param store opened to append
     */
    public Playing(Experiment experiment, String build, RunStore store, Player player) {
        this.experiment = experiment;
        this.build = build;
        this.store = store;
        this.player = player;
    }

    /** Those of the jobs that have no result yet, or one of another build, in their order. */
    public static List<Job> missing(List<Job> jobs, RunStore store, String build) {
        return jobs.stream().filter(job -> store.find(job.runId())
                .filter(s -> !s.head().resultHash().isEmpty() && s.head().build().equals(build)).isEmpty()).toList();
    }

    /**
     * Plays the jobs in their order. A run that throws is kept as a failure and the others go on; a run that ran out of
     * memory is played once more when it has all of it to itself. 
     *
     * @throws InterruptedException when the calling thread is interrupted; runs in flight are abandoned
     * @throws UncheckedIOException when a run cannot be kept
     */
    public void play(List<Job> jobs, int threads, Progress progress) throws InterruptedException {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread plays");
        }
        // One run may stand under two names, as where a point changes nothing that an arm has.
        Set<String> ids = new HashSet<>();
        List<Job> distinct = jobs.stream().filter(job -> ids.add(job.runId())).toList();
        Iterator<Job> next = distinct.iterator();
        ExecutorService pool = Executors.newFixedThreadPool(threads, Playing::thread);
        try {
            ExecutorCompletionService<Played> ended = new ExecutorCompletionService<>(pool);
            List<Job> again = new ArrayList<>();
            int inFlight = 0;
            int done = 0;
            boolean going = true;
            while (true) {
                // Only as many are handed out as there are threads, so that a stop stops at once.
                for (; going && inFlight < threads && next.hasNext(); inFlight++) {
                    Job job = next.next();
                    ended.submit(() -> play(job));
                }
                if (inFlight == 0) {
                    break;
                }
                Played played = value(ended.take());
                inFlight--;
                if (played.isOutOfMemory()) {
                    again.add(played.job());
                } else {
                    done++;
                    going &= progress.ended(kept(played), done, distinct.size());
                }
            }
            for (Iterator<Job> alone = again.iterator(); going && alone.hasNext(); ) {
                Job job = alone.next();
                ended.submit(() -> play(job));
                done++;
                going = progress.ended(kept(value(ended.take())), done, distinct.size());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private Ended kept(Played played) {
        return new Ended(Run.of(played.job(), stored(played)), played.cause(), played.seconds());
    }

    private StoredRun stored(Played played) {
        try {
            return store.append(new StoredRun.Head(played.job().runId(), build, played.status().key(), played.resultHash(), played.error()), played.outcome());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep what a run gave", e);
        }
    }

    private Played play(Job job) {
        long begin = System.nanoTime();
        try {
            Scenario world = job.variant().world(job.worlds(), experiment.seed(), job.replicate());
            RunOutcome outcome = player.play(world, experiment.seed(), job.replicate());
            Optional<String> breach = PostConditions.breach(outcome, world.calendar().days());
            if (breach.isPresent()) {
                return new Played(job, Run.Status.IMPOSSIBLE, Optional.empty(), "", breach.get(), Optional.empty(), secondsSince(begin));
            }
            List<Series> sorted = outcome.sortedSeries();
            RunOutcome inOrder = new RunOutcome(outcome.replicate(), sorted, outcome.places(), outcome.settled());
            return new Played(job, Run.Status.DONE, Optional.of(inOrder), Sha256.ofSeries(sorted), "", Optional.empty(), secondsSince(begin));
        } catch (RuntimeException | Error thrown) {
            // Whatever it is, it belongs to this run alone; the row tells it and says how to repeat it.
            String message = thrown.getMessage() == null ? "" : ": " + thrown.getMessage().strip().replaceAll("\\s*\\R\\s*", " | ");
            return new Played(job, Run.Status.FAILED, Optional.empty(), "", thrown.getClass().getSimpleName() + message, Optional.of(thrown), secondsSince(begin));
        }
    }

    private static Played value(Future<Played> ended) throws InterruptedException {
        try {
            return ended.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a run ended without a word", e);
        }
    }

    /** Daemons, so that nothing keeps a stopped program alive. */
    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "mawa-run");
        thread.setDaemon(true);
        return thread;
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
