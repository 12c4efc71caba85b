package mawa.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import mawa.experiment.Experiment;
import mawa.experiment.Json;
import mawa.experiment.Plan;
import mawa.result.RefusedException;
import mawa.result.ResultFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mawa run}: plays a scenario or an experiment and writes tables and charts. */
@Command(name = "run", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Play a scenario some times over, or an experiment, and write tables and charts. Runs that are already there are not played again.",
        footer = {"",
            "Examples:",
            "  ./mawa run scenarios/idlib-2019/baseline.yaml",
            "  ./mawa run scenarios/idlib-2019/experiment.yaml --reps 10 --set agentScale=10",
            "  ./mawa run my-study --worlds drawn --charts none",
            "  ./mawa run my-study --set departure.remainShare=0.3 --out what-if"})
final class RunCommand implements Callable<Integer> {
    /** More than this is worth a look at {@code plan} first. */
    static final int MOST_RUNS_UNASKED = 2000;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanArgument argument;

    @Mixin
    private Threads threads;

    @Option(names = "--charts", paramLabel = "all|none|<formats>", defaultValue = "all", converter = ChartChoice.Converter.class,
            description = "charts in all formats, none, or some of png,svg,pdf,csv (default: ${DEFAULT-VALUE})")
    private ChartChoice charts;

    @Option(names = "--out", paramLabel = "<dir>", description = "the result's folder itself (default: output/<id>-<hash>)")
    private Path out;

    @Option(names = "--on-failure", paramLabel = "continue|stop", defaultValue = "continue", converter = OnFailure.Converter.class,
            description = "what a failed run does to the others (default: ${DEFAULT-VALUE})")
    private OnFailure onFailure;

    @Option(names = "--plan-only", description = "write the plan into the folder and play nothing, for ./mawa work")
    private boolean planOnly;

    @Option(names = {"--yes", "-y"}, description = "play more than 2,000 runs without asking for a plan first")
    private boolean yes;

    @Option(names = "--quiet", description = "no progress and no summary; prints the result's folder only")
    private boolean quiet;

    @Option(names = "--json", description = "print the summary as JSON, and nothing else, on stdout")
    private boolean json;

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (out != null && out.toString().isBlank()) {
            throw new ParameterException(spec.commandLine(), "--out is empty");
        }
        int workers = threads.count();
        Plan plan = argument.plan();
        argument.warn(terminal);
        refuseTooMany(plan, yes, argument.words());
        Path folder = out == null ? DefaultFolder.of(plan.experiment()) : out;
        if (planOnly) {
            return planned(terminal, folder, plan, quiet, json);
        }
        Performance performance = new Performance(terminal, workers, onFailure == OnFailure.STOP, charts, quiet, commandLine(), Performance::replay);
        return performance.perform(plan, folder, (performed, result) -> {
            if (out == null) {
                DefaultFolder.pointLatestAt(result.folder());
            }
            return new Told(terminal, quiet, json).tell(performed, result);
        });
    }

    /** A slip of a zero is a day of computing. */
    static void refuseTooMany(Plan plan, boolean yes, String asked) {
        long runs = mostRuns(plan);
        if (runs > MOST_RUNS_UNASKED && !yes) {
            throw new RefusedException(Figures.whole(runs) + " runs" + (plan.target().isPresent() ? " at most" : "") + " were asked for. See how long they take:  ./mawa plan "
                    + asked + "\n  and add --yes to play them.");
        }
    }

    /** How many runs a plan may come to, with those at the best values, and all of its target's replicates. */
    static long mostRuns(Plan plan) {
        Experiment e = plan.experiment().withReplicates(plan.target().map(Plan.Target::atMost).orElse(plan.experiment().replicates()));
        return (long) e.variants().size() * (e.replicates() + e.atBestValues().map(Experiment::replicates).orElse(0));
    }

    /** Writes a plan for others to work on. */
    static int planned(Terminal terminal, Path out, Plan plan, boolean quiet, boolean json) throws IOException {
        try (ResultFolder folder = ResultFolder.claim(out, plan)) {
            int runs = plan.experiment().allJobs().size();
            if (json) {
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put("folder", folder.folder().toString());
                fields.put("runs", runs);
                terminal.out().print(Json.write(fields));
                return ExitCode.FINE;
            }
            String shown = quoted(DefaultFolder.shown(folder.folder()));
            terminal.out().println(quiet ? DefaultFolder.shown(folder.folder()) : Figures.count(runs, "run") + " planned in " + shown
                    + ", none played.\nPlay them, in as many processes as you like:  ./mawa work " + shown + " --shard 0 --of 4\nThen:  ./mawa merge " + shown);
        }
        return ExitCode.FINE;
    }

    private List<String> commandLine() {
        List<String> words = new ArrayList<>(List.of("mawa"));
        words.addAll(spec.commandLine().getParseResult().originalArgs());
        return words;
    }

    /** As a shell reads it back. */
    static String quoted(String word) {
        return word.matches("[\\w./:=,+@%-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
