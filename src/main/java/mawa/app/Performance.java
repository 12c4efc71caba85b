package mawa.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mawa.experiment.Enough;
import mawa.experiment.Experiment;
import mawa.experiment.Job;
import mawa.experiment.Machine;
import mawa.experiment.Plan;
import mawa.experiment.Playing;
import mawa.experiment.Run;
import mawa.experiment.Runs;
import mawa.model.Simulation;
import mawa.report.Limits;
import mawa.result.Manifest;
import mawa.result.Reason;
import mawa.result.ResultFolder;
import mawa.result.Results;
import mawa.result.RunLog;
import mawa.store.RunStore;

/**
 * A plan performed in its folder: what is missing is played, then tables, charts and papers are made of what is stored.
 *
 * @param terminal where progress and failures are told
 * @param threads runs at once
 * @param stopsOnFailure whether the first failed run ends it
 * @param charts what is drawn
 * @param quiet no progress line
 * @param command the words of the command line, for the manifest
 */
record Performance(Terminal terminal, int threads, boolean stopsOnFailure, ChartChoice charts, boolean quiet, List<String> command) {

    /**
     * What came of it.
     *
     * @param plan as far as it went: with a target, the number of replicates that it took
     * @param runs with what they stored, as long as the store is open
     * @param best of drawn worlds, those beside them at the best values of all parameters; else none
     * @param played how many of them were played now, and not found
     * @param chartFailure why the charts could not be drawn
     */
    record Performed(Plan plan, Runs runs, List<Run> best, int played, Optional<Throwable> chartFailure) {
        /** Every run that the result takes. */
        List<Run> all() {
            List<Run> all = new ArrayList<>(runs.runs());
            all.addAll(best);
            return all;
        }

        long missing() {
            return all().stream().filter(run -> run.status() == Run.Status.MISSING).count();
        }
    }

    /** What is told once the tables stand and the store is still open. */
    @FunctionalInterface
    interface Telling {
        int tell(Performed performed, ResultFolder folder);
    }

    /** The command that plays one job again. */
    static String replay(Job job) {
        return "./mawa replay " + job.runId();
    }

    /**
     * Plays what is missing, more replicates where a target asks for them, and makes the tables.
     *
     * @return what {@code telling} answered
     */
    int perform(Plan plan, Path out, Telling telling) throws IOException, InterruptedException {
        return perform(plan, out, true, telling);
    }

    /** Makes the tables of what is there, and plays nothing. */
    int finish(Plan plan, Path out, Telling telling) throws IOException, InterruptedException {
        return perform(plan, out, false, telling);
    }

    private int perform(Plan plan, Path out, boolean playing, Telling telling) throws IOException, InterruptedException {
        Instant started = Instant.now();
        ProgressLine progress = new ProgressLine(terminal, quiet, Math.min(threads, plan.experiment().runs()));
        Interruption guard = new Interruption(terminal, progress);
        try (ResultFolder folder = guard.guarding(ResultFolder.claim(out, plan)); RunStore store = folder.store()) {
            try {
                sayRelease(folder, plan.experiment());
                Set<String> missing = new HashSet<>();
                Plan reached = plan;
                if (playing) {
                    missing.addAll(play(folder.folder(), plan, store, progress));
                    Plan next = next(plan, store);
                    while (next.experiment().replicates() > reached.experiment().replicates()) {
                        folder.plan(next);
                        reached = next;
                        missing.addAll(play(folder.folder(), next, store, progress));
                        next = next(next, store);
                    }
                }
                Runs runs = Runs.of(reached.experiment(), store);
                // One run may stand under two names, and those at the best values are not among these.
                int played = (int) runs.runs().stream().filter(r -> r.status() != Run.Status.MISSING && missing.contains(r.job().runId())).count();
                List<Run> best = reached.experiment().atBestValues().map(e -> Runs.of(e, store).runs()).orElse(List.of());
                Performed performed = new Performed(reached, runs, best, played, Optional.empty());
                if (performed.missing() == 0 && folder.isUnchanged(runs, best) && charts.areIn(folder.folder())) {
                    folder.keep();
                    tidy(store, reached, progress);
                } else if (performed.missing() == 0 && runs.count(Run.Status.DONE) > 0) {
                    performed = new Performed(reached, runs, best, played, write(folder, store, performed, progress, started));
                }
                progress.clear();
                return telling.tell(performed, folder);
            } catch (IOException | UncheckedIOException e) {
                IOException cause = e instanceof UncheckedIOException u ? u.getCause() : (IOException) e;
                throw new IOException(Reason.of(cause) + ".\n  What has ended is kept in " + DefaultFolder.shown(folder.folder()) + "; when that is mended, the same command goes on from there.", e);
            } finally {
                progress.clear();
                folder.abandon();
            }
        } finally {
            guard.close();
        }
    }

    private void sayRelease(ResultFolder folder, Experiment experiment) {
        folder.earlierRelease().filter(release -> !release.equals(experiment.release())).ifPresent(release -> terminal.err().println("What lies in "
                + DefaultFolder.shown(folder.folder()) + " was planned by Mawa " + release + ". Its runs are kept, and Mawa " + experiment.release() + " plays its own."));
    }

    /** The plan with more replicates where its target asks for them, unless a failure has stopped it. */
    private Plan next(Plan plan, RunStore store) {
        boolean stopped = stopsOnFailure && Runs.of(plan.experiment(), store).count(Run.Status.DONE) < plan.experiment().runs();
        return stopped ? plan : Enough.next(plan, store);
    }

    /** Plays those runs of a plan that are missing; returns their ids. */
    private Set<String> play(Path folder, Plan plan, RunStore store, ProgressLine progress) throws IOException, InterruptedException {
        Experiment experiment = plan.experiment();
        String build = Machine.build();
        List<Job> missing = Playing.missing(experiment.allJobs(), store, build);
        play(folder, experiment, missing, build, store, progress);
        return missing.stream().map(Job::runId).collect(Collectors.toSet());
    }

    /** Plays some runs of an experiment; returns how many it played. */
    int play(Path folder, Experiment experiment, List<Job> missing, String build, RunStore store, ProgressLine progress) throws IOException, InterruptedException {
        int[] counts = new int[2];
        progress.show(0, missing.size(), 0);
        try (RunLog log = new RunLog(folder)) {
            new Playing(experiment, build, store, Simulation::play).play(missing, threads, (ended, done, total) -> {
                counts[0]++;
                try {
                    log.add(ended);
                } catch (IOException e) {
                    throw new UncheckedIOException("the log cannot be written", e);
                }
                counts[1] += ended.run().isDone() ? 0 : 1;
                progress.show(done, total, counts[1]);
                return ended.run().isDone() || !stopsOnFailure;
            });
        }
        progress.clear();
        return counts[0];
    }

    private Optional<Throwable> write(ResultFolder folder, RunStore store, Performed performed, ProgressLine progress, Instant started) throws IOException {
        progress.say("writing tables ...");
        Path stage = folder.stage();
        Runs runs = performed.runs();
        Results.writeTables(stage, runs, performed.best(), Performance::replay, threads);
        Optional<Throwable> chartFailure = draw(stage, runs, progress);
        Results.writePapers(stage, runs, performed.best(), Limits.text(), new Manifest(command, threads, started, Machine.cpuSeconds()));
        folder.publish();
        tidy(store, performed.plan(), progress);
        return chartFailure;
    }

    private void tidy(RunStore store, Plan plan, ProgressLine progress) {
        try {
            store.tidy(plan.experiment().allJobs().stream().map(Job::runId).toList());
        } catch (IOException e) {
            // The result stands; an untidy store only takes more room, as where a full disk has none for a second one.
            progress.clear();
            terminal.err().println("warning: the store of runs could not be tidied (" + Reason.of(e) + "); the result is whole");
        }
    }

    /** Charts that cannot be drawn are no reason to lose the tables of an hour. */
    private Optional<Throwable> draw(Path stage, Runs runs, ProgressLine progress) throws IOException {
        if (!charts.any()) {
            return Optional.empty();
        }
        try {
            charts.draw(stage, runs, progress);
            return Optional.empty();
        } catch (RuntimeException | Error e) {
            progress.clear();
            return Optional.of(e);
        }
    }
}
