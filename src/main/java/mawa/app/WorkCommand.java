package mawa.app;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mawa.experiment.Experiment;
import mawa.experiment.Job;
import mawa.experiment.Json;
import mawa.experiment.Machine;
import mawa.experiment.Playing;
import mawa.report.Figures;
import mawa.result.PlanFiles;
import mawa.result.ResultFolder;
import mawa.store.RunStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mawa work}: plays a share of a planned experiment's missing runs; others may play theirs at the same time. */
@Command(name = "work", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Play a share of an experiment's missing runs. Any number of processes may work on one folder at once.",
        footer = {"",
            "A share is dealt by replicate, so that pairs stay together: shard k of n takes every n-th replicate. The same",
            "command again plays only what is still missing. When all is there:  ./mawa merge <result>",
            "",
            "Examples:",
            "  ./mawa run scenarios/three-villages --plan-only --out study",
            "  seq 0 3 | parallel ./mawa work study --shard {} --of 4",
            "  ./mawa merge study"})
final class WorkCommand implements Callable<Integer> {
    private static final Pattern BOTH = Pattern.compile("(\\d{1,9})/(\\d{1,9})");
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ResultArgument result;

    @Option(names = "--shard", paramLabel = "<k>", defaultValue = "0", description = "which share: 0 to n-1; also k/n (default: ${DEFAULT-VALUE})")
    private String shard;

    @Option(names = "--of", paramLabel = "<n>", defaultValue = "1", description = "into how many shares the runs are dealt (default: ${DEFAULT-VALUE})")
    private int of;

    @Mixin
    private Threads threads;

    @Option(names = "--on-failure", paramLabel = "continue|stop", defaultValue = "continue", converter = OnFailure.Converter.class,
            description = "what a failed run does to the others (default: ${DEFAULT-VALUE})")
    private OnFailure onFailure;

    @Option(names = "--quiet", description = "no progress and no summary")
    private boolean quiet;

    @Option(names = "--json", description = "print what was done as JSON, and nothing else, on stdout")
    private boolean json;

    WorkCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        int share = share();
        int workers = threads.count();
        Experiment experiment = result.plan().experiment();
        List<Job> mine = experiment.allJobs().stream().filter(job -> PlanFiles.chunk(experiment, job) % of == share).toList();
        ProgressLine progress = new ProgressLine(terminal, quiet, workers);
        Interruption guard = new Interruption(terminal, progress);
        try (ResultFolder folder = guard.guarding(ResultFolder.join(result.folder())); RunStore store = folder.store()) {
            String build = Machine.build();
            List<Job> missing = Playing.missing(mine, store, build);
            int played = new Performance(terminal, workers, onFailure == OnFailure.STOP, ChartChoice.NONE, quiet, List.of())
                    .play(folder.folder(), experiment, missing, build, store, progress);
            List<Job> left = Playing.missing(mine, store, build);
            tell(share, mine.size(), played, left.size());
            return left.isEmpty() ? ExitCode.FINE : ExitCode.SOME_RUNS_FAILED;
        } finally {
            guard.close();
        }
    }

    /** {@code --shard 3 --of 20}, or {@code --shard 3/20}. */
    private int share() {
        Matcher both = BOTH.matcher(shard);
        int share = -1;
        if (both.matches()) {
            share = Integer.parseInt(both.group(1));
            of = Integer.parseInt(both.group(2));
        } else if (shard.matches("\\d{1,9}")) {
            share = Integer.parseInt(shard);
        }
        if (of < 1) {
            throw new ParameterException(spec.commandLine(), "--of must be at least 1, was " + of);
        }
        if (share < 0 || share >= of) {
            throw new ParameterException(spec.commandLine(), "--shard must be from 0 to " + (of - 1) + " with --of " + of + ", was " + shard
                    + "\n  For example --shard 0 --of 4, or --shard 0/4.");
        }
        return share;
    }

    private void tell(int share, int mine, int played, int left) {
        if (json) {
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("folder", result.folder().toString());
            out.put("shard", share);
            out.put("of", of);
            out.put("runs", mine);
            out.put("played", played);
            out.put("withoutResult", left);
            terminal.out().print(Json.write(out));
        } else if (!quiet) {
            terminal.out().println("Shard " + share + " of " + of + ": " + Figures.count(mine, "run") + ", " + played + " played now"
                    + (left == 0 ? "." : ", " + terminal.bad(left + " without a result") + " (./mawa status says which)."));
            terminal.out().println("When all shards are done:  ./mawa merge " + RunCommand.quoted(result.words().get(0)));
        }
    }
}
