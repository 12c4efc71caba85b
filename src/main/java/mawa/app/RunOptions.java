package mawa.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mawa.experiment.Experiment;
import mawa.experiment.Json;
import mawa.experiment.Plan;
import mawa.report.Figures;
import mawa.result.RefusedException;
import mawa.result.ResultFolder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a plan is played, whichever command made it: where to, on how many threads, and what is told. */
final class RunOptions {
    /** More than this is worth a look at {@code plan} first. */
    static final int MOST_RUNS_UNASKED = 2000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private Threads threads;

    @Option(names = "--charts", paramLabel = "all|none|<formats>", converter = ChartChoice.Converter.class,
            description = "charts in all formats, none, or some of png,svg,pdf,csv (default: all; of a sweep, none)")
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

    /** Before anything is read: what cannot be is said at once. */
    void check() {
        if (out != null && out.toString().isBlank()) {
            throw new ParameterException(spec.commandLine(), "--out is empty");
        }
        threads.count();
    }

    /** Where an experiment goes. */
    Path folder(Experiment experiment) {
        return out == null ? DefaultFolder.of(experiment) : out;
    }

    /** Whether more than the result may be said. */
    boolean speaks() {
        return !quiet && !json;
    }

    /**
     * Plays a plan, or only writes it down.
     *
     * @param asked words that name what was asked for, for hints
     * @param usual what is drawn where nobody says
     */
    int perform(Terminal terminal, Plan plan, String asked, ChartChoice usual) throws IOException, InterruptedException {
        long runs = mostRuns(plan);
        if (runs > MOST_RUNS_UNASKED && !yes) {
            throw new RefusedException(Figures.whole(runs) + " runs" + (plan.target().isPresent() ? " at most" : "") + " were asked for. See how long they take:  ./mawa plan "
                    + asked + "\n  and add --yes to play them.");
        }
        Path folder = folder(plan.experiment());
        if (planOnly) {
            return planned(terminal, folder, plan);
        }
        List<String> command = new ArrayList<>(List.of("mawa"));
        command.addAll(spec.commandLine().getParseResult().originalArgs());
        return new Performance(terminal, threads.count(), onFailure == OnFailure.STOP, charts == null ? usual : charts, quiet, command)
                .perform(plan, folder, (performed, result) -> {
                    if (out == null) {
                        DefaultFolder.pointLatestAt(result.folder());
                    }
                    return new Told(terminal, quiet, json).tell(performed, result);
                });
    }

    /** How many runs a plan may come to, with those at the best values, and all of its target's replicates. */
    static long mostRuns(Plan plan) {
        Experiment e = plan.experiment().withReplicates(plan.target().map(Plan.Target::atMost).orElse(plan.experiment().replicates()));
        return (long) e.variants().size() * (e.replicates() + e.atBestValues().map(Experiment::replicates).orElse(0));
    }

    /** Writes a plan for others to work on. */
    private int planned(Terminal terminal, Path folder, Plan plan) throws IOException {
        try (ResultFolder claimed = ResultFolder.claim(folder, plan)) {
            int runs = plan.experiment().allJobs().size();
            String shown = DefaultFolder.shown(claimed.folder());
            if (json) {
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put("folder", claimed.folder().toString());
                fields.put("runs", runs);
                terminal.out().print(Json.write(fields));
            } else if (quiet) {
                terminal.out().println(shown);
            } else {
                String word = RunCommand.quoted(shown);
                terminal.out().println(Figures.count(runs, "run") + " planned in " + word + ", none played.\nPlay them, in as many processes as you like:  ./mawa work "
                        + word + " --shard 0 --of 4\nThen:  ./mawa merge " + word);
            }
        }
        return ExitCode.FINE;
    }
}
