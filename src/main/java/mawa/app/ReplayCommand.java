package mawa.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import mawa.experiment.Experiment;
import mawa.experiment.Job;
import mawa.experiment.Json;
import mawa.experiment.Machine;
import mawa.experiment.Playing;
import mawa.experiment.Playing.Ended;
import mawa.experiment.Run;
import mawa.model.Simulation;
import mawa.report.Figures;
import mawa.result.RefusedException;
import mawa.result.ResultFolder;
import mawa.store.RunStore;
import mawa.store.StoredRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mawa replay}: plays one stored run again and compares what it gives. */
@Command(name = "replay", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Play one run of an experiment again, and compare what it gives with what is stored. Changes nothing.",
        footer = {"", "The run's id stands in runs.csv and in logs/run.log; its first digits are enough."})
final class ReplayCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "<run-id>", description = "which run, or the first digits of its id")
    private String runId;

    @Option(names = "--in", paramLabel = "<result>", defaultValue = "output/latest", description = "the folder that a run wrote (default: ${DEFAULT-VALUE})")
    private Path folder;

    @Option(names = "--json", description = "print JSON, and nothing else, on stdout")
    private boolean json;

    ReplayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ResultArgument result = ResultArgument.of(folder);
        Experiment experiment = result.plan().experiment();
        Job job = job(experiment);
        Optional<StoredRun.Head> stored;
        try (RunStore store = ResultFolder.storeOf(result.folder())) {
            stored = store.find(job.runId()).map(StoredRun::head);
        }
        Ended again = play(experiment, job);
        boolean same = stored.isPresent() && again.run().resultHash().equals(stored.get().resultHash()) && again.run().error().equals(stored.get().error());
        tell(again, stored, same);
        // What was never stored cannot differ; what differs breaks the promise that a run can be repeated.
        if (stored.isPresent() && !same) {
            return ExitCode.POST_CONDITION;
        }
        return again.run().isDone() ? ExitCode.FINE : ExitCode.SOME_RUNS_FAILED;
    }

    private Job job(Experiment experiment) {
        List<Job> found = experiment.allJobs().stream().filter(job -> job.runId().startsWith(runId)).toList();
        if (found.isEmpty() || runId.isBlank()) {
            throw new RefusedException("there is no run " + runId + " in " + folder + ".\n  runs.csv and logs/run.log list them.");
        }
        long different = found.stream().map(Job::runId).distinct().count();
        if (different > 1) {
            throw new RefusedException(Figures.count(different, "run") + " begin with " + runId + "; give more digits.");
        }
        return found.get(0);
    }

    /** Into a store of its own, which is thrown away. */
    private static Ended play(Experiment experiment, Job job) throws IOException, InterruptedException {
        Ended[] ended = new Ended[1];
        try (Aside aside = Aside.of("replay"); RunStore store = RunStore.openToAppend(aside.folder())) {
            new Playing(experiment, Machine.build(), store, Simulation::play).play(List.of(job), 1, (e, done, total) -> {
                ended[0] = e;
                return true;
            });
        }
        return ended[0];
    }

    private void tell(Ended again, Optional<StoredRun.Head> stored, boolean same) {
        Run run = again.run();
        String before = stored.map(h -> h.resultHash().isEmpty() ? h.status() : h.resultHash()).orElse("not played yet");
        String now = run.isDone() ? run.resultHash() : run.status().key();
        if (json) {
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("runId", run.job().runId());
            out.put("variant", run.job().variant().name());
            out.put("replicate", run.job().replicate());
            out.put("stored", before);
            out.put("replayed", now);
            out.put("same", same);
            out.put("error", run.error());
            terminal.out().print(Json.write(out));
            return;
        }
        terminal.out().println(run.job().variant().name() + ", replicate " + run.job().replicate() + ", run " + run.job().runId());
        terminal.out().println("  stored    " + before);
        terminal.out().println("  replayed  " + now + String.format("  (%.1f s)", again.seconds()));
        terminal.out().println(same ? terminal.good("The same to the last bit.") : stored.isEmpty() ? "Nothing to compare with." : terminal.bad("They differ."));
        if (!run.error().isEmpty()) {
            terminal.out().println(run.error());
            again.cause().ifPresent(cause -> cause.printStackTrace(terminal.err()));
        }
    }
}
