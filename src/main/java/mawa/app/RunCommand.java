package mawa.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import mawa.experiment.Experiment;
import mawa.experiment.Job;
import mawa.experiment.Machine;
import mawa.experiment.Manifest;
import mawa.experiment.RefusedException;
import mawa.experiment.ResultFolder;
import mawa.experiment.Results;
import mawa.experiment.Run;
import mawa.experiment.Runs;
import mawa.experiment.Variant;
import mawa.experiment.Worlds;
import mawa.model.Simulation;
import mawa.scenario.ScenarioFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mawa run}: plays a scenario some times over and writes tables and charts. */
@Command(name = "run", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Play a scenario some times over, and write tables and charts.",
        footer = {"",
            "Examples:",
            "  ./mawa run scenarios/idlib-2019/baseline.yaml",
            "  ./mawa run my-study --reps 20 --worlds drawn --charts none",
            "  ./mawa run my-study --set departure.remainShare=0.3 --out what-if"})
final class RunCommand implements Callable<Integer> {
    private static final int MOST_THREADS = 1024;
    /** About as many as the model keeps by place; the memory that results need is reckoned with it. */
    private static final int INDICATORS_BY_PLACE = 14;
    private static final double SHARE_OF_HEAP = 0.7;
    private static final long MEGABYTE = 1 << 20;
    private static final int WARNINGS_SHOWN = 5;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ScenarioArgument scenario;

    @Option(names = "--reps", paramLabel = "<n>", defaultValue = "5", description = "replicates: how many possible worlds to play (default: ${DEFAULT-VALUE})")
    private int replicates;

    @Option(names = "--seed", paramLabel = "<n>", defaultValue = "1", converter = SeedConverter.class,
            description = "the root of all chance, 64 bits: decimal or 0x... (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--replicate", paramLabel = "<k>", description = "play only replicate number k, to repeat one run")
    private Integer replicate;

    @Option(names = "--worlds", paramLabel = "best|drawn", defaultValue = "best", converter = WorldsConverter.class,
            description = "best: only chance differs between replicates; drawn: each also draws every parameter that has a range (default: ${DEFAULT-VALUE})")
    private Worlds worlds;

    @Option(names = "--threads", paramLabel = "<n>", description = "runs at once; results are the same for any number (default: one for each processor)")
    private Integer threads;

    @Option(names = "--charts", paramLabel = "all|none|<formats>", defaultValue = "all", converter = ChartChoice.Converter.class,
            description = "charts in all formats, none, or some of png,svg,pdf,csv (default: ${DEFAULT-VALUE})")
    private ChartChoice charts;

    @Option(names = "--out", paramLabel = "<dir>", description = "the result's folder itself (default: output/<scenario>-<hash>)")
    private Path out;

    @Option(names = "--quiet", description = "no progress and no summary; prints the result's folder only")
    private boolean quiet;

    @Option(names = "--json", description = "print the summary as JSON, and nothing else, on stdout")
    private boolean json;

    private Optional<Throwable> chartFailure = Optional.empty();

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (out != null && out.toString().isBlank()) {
            throw new ParameterException(spec.commandLine(), "--out is empty");
        }
        Instant started = Instant.now();
        int workers = workers();
        ScenarioFile file = scenario.read();
        warn(file);
        Experiment experiment = experiment(file);
        checkMemory(experiment);
        ProgressLine progress = new ProgressLine(terminal, quiet, Math.min(workers, experiment.runs()));
        Interruption guard = new Interruption(terminal, progress);
        try {
            ResultFolder folder = guard.guarding(ResultFolder.claim(out == null ? DefaultFolder.of(experiment) : out, experiment));
            try {
                return tell(make(folder, experiment, workers, progress, started), folder, file);
            } finally {
                progress.clear();
                folder.abandon();
            }
        } finally {
            guard.close();
        }
    }

    private Runs make(ResultFolder folder, Experiment experiment, int workers, ProgressLine progress, Instant started)
            throws IOException, InterruptedException {
        List<String> log = new ArrayList<>();
        List<Run> failed = new ArrayList<>();
        progress.show(0, experiment.runs(), 0);
        Runs runs = Runs.play(experiment, workers, Simulation::play, (run, done, total) -> {
            log.add(Results.logLine(run));
            if (!run.isDone()) {
                failed.add(run);
            }
            progress.show(done, total, failed.size());
        });
        progress.clear();
        if (runs.count(Run.Status.DONE) == 0) {
            return runs;
        }
        progress.say("writing tables ...");
        Results.writeTables(folder.stage(), runs, this::repeat);
        draw(folder, runs, progress);
        Results.writePapers(folder.stage(), runs, log, limits(), new Manifest(commandLine(), workers, started, Machine.cpuSeconds()));
        folder.publish();
        if (out == null) {
            DefaultFolder.pointLatestAt(folder.folder());
        }
        progress.clear();
        return runs;
    }

    /** Charts that cannot be drawn are no reason to lose the tables of an hour. */
    private void draw(ResultFolder folder, Runs runs, ProgressLine progress) throws IOException {
        if (!charts.any()) {
            return;
        }
        try {
            charts.draw(folder.stage(), runs, progress);
        } catch (RuntimeException | Error e) {
            progress.clear();
            chartFailure = Optional.of(e);
        }
    }

    private int tell(Runs runs, ResultFolder folder, ScenarioFile file) {
        for (Run run : runs.without(Run.Status.DONE)) {
            terminal.err().println(terminal.alarming(run.status() == Run.Status.FAILED ? "failed: " : "cannot be: ") + run.job().variant().name() + ", replicate "
                    + run.job().replicate() + ", seed " + seed + ": " + run.error() + "\n  repeat it: " + repeat(run.job()));
            if (((Mawa) spec.root().userObject()).isDebugging()) {
                run.cause().ifPresent(cause -> cause.printStackTrace(terminal.err()));
            }
        }
        List<String> same = runs.identical();
        if (!same.isEmpty()) {
            terminal.err().println("warning: " + same.get(0) + (same.size() > 1 ? " and others" : "") + " gave the same to the last bit; chance plays no part in this scenario");
        }
        chartFailure.ifPresent(e -> terminal.err().println(terminal.alarming("mawa: ") + "the charts could not be drawn (" + e
                + "); the tables are written. On a machine without fonts, install fonts-dejavu-core."));
        boolean any = runs.count(Run.Status.DONE) > 0;
        if (any && json) {
            terminal.out().print(RunReport.json(runs, folder));
        } else if (any && quiet) {
            terminal.out().println(DefaultFolder.shown(folder.folder()));
        } else if (any) {
            terminal.out().print(new RunReport(terminal, runs, folder, file).text());
        } else {
            terminal.err().println("No run came to its end, so no result was written.");
        }
        int code = code(runs);
        return code == ExitCode.FINE && chartFailure.isPresent() ? ExitCode.OUR_FAILURE : code;
    }

    /** The worst that happened to a run decides; where none came to its end, it is our failure and not some run's. */
    static int code(Runs runs) {
        if (runs.count(Run.Status.IMPOSSIBLE) > 0) {
            return ExitCode.POST_CONDITION;
        }
        if (runs.count(Run.Status.DONE) == 0) {
            return ExitCode.OUR_FAILURE;
        }
        return runs.count(Run.Status.FAILED) > 0 ? ExitCode.SOME_RUNS_FAILED : ExitCode.FINE;
    }

    private Experiment experiment(ScenarioFile file) {
        if (replicates < 1 || replicate != null && replicate < 1) {
            throw new ParameterException(spec.commandLine(), replicates < 1 ? "--reps must be at least 1, was " + replicates
                    : "--replicate counts from 1, was " + replicate);
        }
        Variant variant = new Variant(file.variant(), file);
        int first = replicate == null ? 1 : replicate;
        return new Experiment(Machine.release(), List.of(variant), first, replicate == null ? replicates : 1, seed, worlds);
    }

    private int workers() {
        int processors = Runtime.getRuntime().availableProcessors();
        if (threads != null && (threads < 1 || threads > MOST_THREADS)) {
            throw new ParameterException(spec.commandLine(), "--threads must be from 1 to " + MOST_THREADS + ", was " + threads);
        }
        return threads == null ? processors : threads;
    }

    private void checkMemory(Experiment experiment) {
        long has = (long) (Runtime.getRuntime().maxMemory() * SHARE_OF_HEAP / MEGABYTE);
        long needs = experiment.heldMegabytes(INDICATORS_BY_PLACE);
        if (needs > has) {
            long fit = Math.max(1, (long) ((double) experiment.replicates() * has / needs));
            throw new RefusedException("the results of " + Figures.whole(experiment.replicates()) + " replicates need about " + Figures.whole(needs)
                    + " MB of memory, and there are " + Figures.whole(has) + " MB for them: room for about " + Figures.whole(fit)
                    + ".\n  More memory: MAWA_JAVA_OPTS=-Xmx12g ./mawa run ...");
        }
    }

    private void warn(ScenarioFile file) {
        file.warnings().stream().limit(WARNINGS_SHOWN).forEach(w -> terminal.err().print(w.text()));
        int more = file.warnings().size() - WARNINGS_SHOWN;
        if (more > 0) {
            terminal.err().println("and " + Figures.count(more, "more warning") + "; ./mawa check shows all.");
        }
    }

    /** The command that plays one run again, whatever became of it. */
    private String repeat(Job job) {
        List<String> words = new ArrayList<>(List.of("./mawa", "run"));
        words.addAll(scenario.words());
        words.addAll(List.of("--seed", Long.toString(seed), "--replicate", Integer.toString(job.replicate())));
        if (worlds == Worlds.DRAWN) {
            words.addAll(List.of("--worlds", worlds.key()));
        }
        return words.stream().map(RunCommand::quoted).collect(Collectors.joining(" "));
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

    private static String limits() throws IOException {
        try (InputStream in = RunCommand.class.getResourceAsStream("/mawa/report/LIMITS.md")) {
            if (in == null) {
                throw new IllegalStateException("the limits page is missing from this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
