package mawa.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import mawa.experiment.Experiment;
import mawa.experiment.Job;
import mawa.experiment.Json;
import mawa.experiment.Run;
import mawa.experiment.Runs;
import mawa.experiment.Variant;
import mawa.report.Figures;
import mawa.result.ResultFolder;
import mawa.store.RunStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mawa status}: how far an experiment is, from what lies on disk. */
@Command(name = "status", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Say how far an experiment is. It reads what lies on disk and disturbs nobody who is at work.")
final class StatusCommand implements Callable<Integer> {
    private static final int FAILURES_SHOWN = 10;
    private final Terminal terminal;

    @Mixin
    private ResultArgument result;

    @Option(names = "--json", description = "print JSON, and nothing else, on stdout")
    private boolean json;

    StatusCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Experiment experiment = result.plan().experiment();
        Path folder = result.folder();
        try (RunStore store = ResultFolder.storeOf(folder)) {
            Runs runs = Runs.of(experiment, store);
            long missing = experiment.allJobs().stream().filter(job -> store.find(job.runId()).isEmpty()).count();
            boolean finished = missing == 0 && ResultFolder.isFinished(folder);
            if (json) {
                terminal.out().print(Json.write(fields(folder, runs, store, missing, finished)));
            } else {
                print(folder, runs, store, missing, finished);
            }
        }
        return ExitCode.FINE;
    }

    private void print(Path folder, Runs runs, RunStore store, long missing, boolean finished) {
        Experiment e = runs.experiment();
        terminal.out().println(terminal.bold(e.id()) + ", seed " + e.seed() + ", " + e.worlds().key() + " worlds: " + Figures.count(e.variants().size(), "variant")
                + " x " + Figures.count(e.replicates(), "replicate"));
        terminal.out().println(terminal.faint(String.format(Locale.ROOT, "  %-32s%8s%8s%8s", "", "done", "failed", "missing")));
        for (Variant v : e.variants()) {
            List<Run> of = runs.of(v);
            long done = of.stream().filter(Run::isDone).count();
            long lost = of.stream().filter(Run::isLost).count();
            terminal.out().println(String.format(Locale.ROOT, "  %-32s%8d%8d%8d", v.name(), done, lost, of.size() - done - lost));
        }
        e.atBestValues().ifPresent(best -> {
            List<Job> jobs = best.jobs();
            long there = jobs.stream().filter(job -> store.find(job.runId()).isPresent()).count();
            terminal.out().println("  and " + Figures.count(jobs.size(), "run") + " at the best values of all parameters, " + Figures.whole(there) + " of them played");
        });
        List<Run> lost = runs.lost();
        lost.stream().limit(FAILURES_SHOWN).forEach(run -> terminal.out().println("  " + terminal.bad(run.status().key()) + "  " + run.job().variant().name()
                + ", replicate " + run.job().replicate() + ": " + run.error() + "\n          ./mawa replay " + run.job().runId() + " --in " + RunCommand.quoted(folder.toString())));
        if (lost.size() > FAILURES_SHOWN) {
            terminal.out().println("  and " + Figures.count(lost.size() - FAILURES_SHOWN, "more") + "; runs.csv or --json lists all.");
        }
        if (store.damaged() > 0) {
            terminal.out().println(terminal.bad(Figures.count(store.damaged(), "stored run") + " can no longer be read")
                    + (missing > 0 ? "; what is missing for it will be played again." : "; nothing is missing for it."));
        }
        terminal.out().println(finished ? "Finished: the tables are made of these runs."
                : missing > 0 ? Figures.count(missing, "run") + " to go. The command that began it goes on; or  ./mawa work " + RunCommand.quoted(folder.toString())
                        : "All runs have ended; the tables are still to be made:  ./mawa merge " + RunCommand.quoted(folder.toString()));
    }

    private static Map<String, Object> fields(Path folder, Runs runs, RunStore store, long missing, boolean finished) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("folder", folder.toString());
        out.put("id", runs.experiment().id());
        out.put("finished", finished);
        out.put("runs", runs.runs().size());
        for (Run.Status status : Run.Status.values()) {
            out.put(status.key(), runs.count(status));
        }
        out.put("toGo", missing);
        out.put("damaged", store.damaged());
        List<Object> failures = new ArrayList<>();
        for (Run run : runs.lost()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("runId", run.job().runId());
            fields.put("variant", run.job().variant().name());
            fields.put("replicate", run.job().replicate());
            fields.put("status", run.status().key());
            fields.put("error", run.error());
            failures.add(fields);
        }
        out.put("failures", failures);
        return out;
    }
}
