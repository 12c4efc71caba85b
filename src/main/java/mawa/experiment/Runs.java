package mawa.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mawa.model.Simulation;
import mawa.outcome.Ensemble;
import mawa.outcome.RunOutcome;
import mawa.outcome.Series;
import mawa.scenario.Scenario;

/**
 * All runs of an experiment, by variant and replicate, whatever the order they were played in.
 *
 * @param experiment what was asked for
 * @param runs one for each job: variants in their order, replicates by number
 */
public record Runs(Experiment experiment, List<Run> runs) {

    /** How one run is played; {@link Simulation#play} outside of tests. */
    @FunctionalInterface
    public interface Player {
        RunOutcome play(Scenario world, long seed, int replicate);
    }

    /** Told, on the calling thread, each time a run has ended. */
    @FunctionalInterface
    public interface Progress {
        void ended(Run run, int done, int total);
    }

    public Runs {
        List<Variant> order = experiment.variants();
        runs = runs.stream()
                .sorted(Comparator.comparingInt((Run r) -> order.indexOf(r.job().variant())).thenComparingInt(r -> r.job().replicate()))
                .toList();
    }

    /**
     * Plays every job on a fixed number of threads. A run that throws is a failed row and the others go on; a run
     * that ran out of memory is played once more when it has all of it to itself.
     *
     * @throws InterruptedException when the calling thread is interrupted; runs in flight are abandoned
     */
    public static Runs play(Experiment experiment, int threads, Player player, Progress progress) throws InterruptedException {
        List<Job> jobs = experiment.jobs();
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, jobs.size()), Runs::thread);
        try {
            ExecutorCompletionService<Run> ended = new ExecutorCompletionService<>(pool);
            jobs.forEach(job -> ended.submit(() -> play(experiment, job, player)));
            List<Run> runs = new ArrayList<>(jobs.size());
            List<Job> again = new ArrayList<>();
            for (int k = 0; k < jobs.size(); k++) {
                Run run = value(ended.take());
                if (run.cause().filter(OutOfMemoryError.class::isInstance).isPresent()) {
                    again.add(run.job());
                } else {
                    runs.add(run);
                    progress.ended(run, runs.size(), jobs.size());
                }
            }
            for (Job job : again) {
                ended.submit(() -> play(experiment, job, player));
                runs.add(value(ended.take()));
                progress.ended(runs.get(runs.size() - 1), runs.size(), jobs.size());
            }
            return new Runs(experiment, runs);
        } finally {
            pool.shutdownNow();
        }
    }

    /** The runs of each variant that are results, in the order of the variants; variants without any are left out. */
    public List<Ensemble> ensembles() {
        List<Ensemble> out = new ArrayList<>();
        for (Variant variant : experiment.variants()) {
            List<RunOutcome> outcomes = runs.stream().filter(r -> r.job().variant().equals(variant))
                    .map(Run::outcome).flatMap(Optional::stream).toList();
            if (!outcomes.isEmpty()) {
                out.add(new Ensemble(variant.name(), variant.scenario().start(), outcomes));
            }
        }
        return out;
    }

    /** Runs that are no results, with their cause. */
    public List<Run> without(Run.Status status) {
        return runs.stream().filter(r -> r.status() != status).toList();
    }

    public long count(Run.Status status) {
        return runs.stream().filter(r -> r.status() == status).count();
    }

    /** Replicates of one variant that gave the same as an earlier one, to the last bit: chance had no part in them. */
    public List<String> identical() {
        Map<String, Integer> first = new TreeMap<>();
        List<String> out = new ArrayList<>();
        for (Run run : runs) {
            String variant = run.job().variant().name();
            Integer same = run.isDone() ? first.putIfAbsent(variant + " " + run.resultHash(), run.job().replicate()) : null;
            if (same != null) {
                out.add(variant + " replicates " + same + " and " + run.job().replicate());
            }
        }
        return out;
    }

    private static Run play(Experiment experiment, Job job, Player player) {
        long begin = System.nanoTime();
        try {
            Scenario world = job.variant().world(experiment.worlds(), experiment.seed(), job.replicate());
            RunOutcome outcome = player.play(world, experiment.seed(), job.replicate());
            Optional<String> breach = PostConditions.breach(outcome, world.calendar().days());
            if (breach.isPresent()) {
                return Run.impossible(job, breach.get(), secondsSince(begin));
            }
            List<Series> sorted = Timeseries.sorted(outcome);
            return Run.done(job, outcome, Timeseries.rows(job, sorted, world.start()), Sha256.ofSeries(sorted), secondsSince(begin));
        } catch (RuntimeException | Error thrown) {
            // Whatever it is, it belongs to this run alone; the row tells it and says how to repeat it.
            return Run.failed(job, thrown, secondsSince(begin));
        }
    }

    private static Run value(Future<Run> ended) throws InterruptedException {
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
