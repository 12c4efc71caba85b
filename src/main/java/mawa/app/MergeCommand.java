package mawa.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import mawa.experiment.Experiment;
import mawa.experiment.Job;
import mawa.experiment.Machine;
import mawa.experiment.Plan;
import mawa.report.Figures;
import mawa.result.PlanFiles;
import mawa.result.RefusedException;
import mawa.result.ResultFolder;
import mawa.store.RunStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mawa merge}: brings the runs of several folders together, and makes the tables once all are there. */
@Command(name = "merge", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Bring runs that were played in several folders into the first one, and make its tables once all runs are there.",
        footer = {"", "All folders must hold the same experiment. Runs are copied; the other folders stay as they are."})
final class MergeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "<result>", description = "the folder to finish, and others that hold runs of the same experiment")
    private List<Path> folders;

    @Mixin
    private Threads threads;

    @Option(names = "--charts", paramLabel = "all|none|<formats>", defaultValue = "all", converter = ChartChoice.Converter.class,
            description = "charts in all formats, none, or some of png,svg,pdf,csv (default: ${DEFAULT-VALUE})")
    private ChartChoice charts;

    @Option(names = "--quiet", description = "no progress and no summary; prints the result's folder only")
    private boolean quiet;

    @Option(names = "--json", description = "print the summary as JSON, and nothing else, on stdout")
    private boolean json;

    MergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ResultArgument first = ResultArgument.of(folders.get(0));
        Plan plan = first.plan();
        take(plan, first.folder());
        complain(plan.experiment(), first.folder());
        List<String> command = new ArrayList<>(List.of("mawa"));
        command.addAll(spec.commandLine().getParseResult().originalArgs());
        return new Performance(terminal, threads.count(), false, charts, quiet, command)
                .finish(plan, first.folder(), new Told(terminal, quiet, json)::tell);
    }

    private void take(Plan plan, Path into) throws IOException {
        Set<String> planned = new HashSet<>(plan.experiment().allJobs().stream().map(Job::runId).toList());
        try (ResultFolder folder = ResultFolder.join(into); RunStore store = folder.store()) {
            for (Path other : folders.subList(1, folders.size())) {
                Plan theirs = PlanFiles.read(ResultArgument.of(other).folder(), Machine.release());
                if (!theirs.experiment().identity().equals(plan.experiment().identity())) {
                    throw new RefusedException(other + " holds another experiment (" + theirs.experiment().id() + ", seed " + theirs.experiment().seed()
                            + ") than " + into + " (" + plan.experiment().id() + ", seed " + plan.experiment().seed() + "). Nothing was merged.");
                }
                try (RunStore from = ResultFolder.storeOf(ResultArgument.of(other).folder())) {
                    store.takeFrom(from, run -> planned.contains(run.head().runId()));
                }
            }
        }
    }

    /** Tables of half an experiment would look like those of a whole one. */
    private void complain(Experiment experiment, Path folder) throws IOException {
        try (RunStore store = ResultFolder.storeOf(folder)) {
            List<Job> jobs = experiment.allJobs();
            List<Job> missing = jobs.stream().filter(job -> store.find(job.runId()).isEmpty()).toList();
            if (!missing.isEmpty()) {
                Job job = missing.get(0);
                throw new RefusedException(Figures.count(missing.size(), "run") + " of " + Figures.whole(jobs.size()) + " "
                        + (missing.size() == 1 ? "is" : "are") + " missing in " + folder + ", the first: " + job.variant().name() + ", replicate " + job.replicate()
                        + ".\n  Play what is missing:  ./mawa work " + RunCommand.quoted(DefaultFolder.shown(folder)));
            }
        }
    }
}
