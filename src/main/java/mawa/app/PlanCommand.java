package mawa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import mawa.comparison.Precision;
import mawa.experiment.Comparison.Row;
import mawa.experiment.Comparison;
import mawa.experiment.Experiment;
import mawa.experiment.Json;
import mawa.experiment.Measure;
import mawa.experiment.Plan;
import mawa.experiment.Playing;
import mawa.experiment.Runs;
import mawa.experiment.Variant;
import mawa.model.Simulation;
import mawa.report.Figures;
import mawa.result.Results;
import mawa.scenario.ScenarioFile;
import mawa.store.RunStore;
import mawa.world.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mawa plan}: how many runs, how long, how much disk, and how sure the answer will be. Leaves nothing behind. */
@Command(name = "plan", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Say how many runs there will be, how long they take, how much disk they need, and how wide the intervals will be."
                + " Plays a short pilot in a temporary folder and leaves nothing behind.",
        footer = {"", "Widths come from a pilot with fewer, larger agents where the world is large. It has more chance in it than the",
            "real thing, so they are cautious; a figure of few cases, such as deaths, is known less well than they say."})
final class PlanCommand implements Callable<Integer> {
    private static final int PILOT_RUNS = 3;
    private static final int PILOT_REPLICATES = 6;
    private static final int PILOT_PEOPLE = 150_000;
    private static final double MEGABYTE = 1 << 20;
    private static final int PERCENT = 100;

    private final Terminal terminal;

    @Mixin
    private PlanArgument argument;

    @Mixin
    private Threads threads;

    @Option(names = "--json", description = "print JSON, and nothing else, on stdout")
    private boolean json;

    /**
     * What the pilot took.
     *
     * @param secondsPerRun of one thread
     * @param megabytesPerRun what is stored of it, and its evenings in the long table
     * @param megabytesPerVariant of the tables that are no longer for more replicates
     * @param tableSecondsPerRun to write its part of the tables, which all threads do together
     * @param chartSeconds to draw the charts of the whole result, and
     * @param chartMegabytes to keep them
     */
    private record Cost(double secondsPerRun, double megabytesPerRun, double megabytesPerVariant, double tableSecondsPerRun, double chartSeconds, double chartMegabytes) {
        /** Tables and charts, once the runs are there. */
        double writingSeconds(long runs) {
            return runs * tableSecondsPerRun + chartSeconds;
        }

        double seconds(long runs, int workers) {
            return runs * secondsPerRun / workers + writingSeconds(runs);
        }

        double megabytes(long runs, int variants) {
            return runs * megabytesPerRun + variants * megabytesPerVariant + chartMegabytes;
        }
    }

    PlanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        int workers = threads.count();
        Plan plan = argument.plan();
        argument.warn(terminal);
        try (Aside aside = Aside.of("plan")) {
            Cost cost = cost(plan.experiment(), aside.folder().resolve("cost"), workers);
            List<Row> widths = plan.experiment().variants().size() < 2 || plan.measures().isEmpty() ? List.of() : widths(plan, aside.folder().resolve("widths"), workers);
            if (json) {
                terminal.out().print(Json.write(fields(plan, workers, cost, widths)));
            } else {
                print(plan, workers, cost, widths);
            }
        }
        return RunOptions.mostRuns(plan) > RunOptions.MOST_RUNS_UNASKED ? ExitCode.USERS_INPUT : ExitCode.FINE;
    }

    /** Three runs as they will be, one after another on a warm machine; the first one warms it, and for tables a first writing of them. */
    private Cost cost(Experiment e, Path folder, int workers) throws IOException, InterruptedException {
        List<Variant> some = e.variants().subList(0, Math.min(PILOT_RUNS, e.variants().size()));
        Experiment pilot = e.withVariants(some).withReplicates((PILOT_RUNS + some.size() - 1) / some.size());
        try (RunStore store = RunStore.openToAppend(folder)) {
            List<Double> seconds = new ArrayList<>();
            new Playing(pilot, "pilot", store, Simulation::play).play(pilot.jobs(), 1, (ended, done, total) -> {
                seconds.add(ended.seconds());
                return done < PILOT_RUNS;
            });
            double stored = megabytes(folder);
            Runs one = Runs.of(pilot.withReplicates(1), store);
            Results.writeTables(Files.createDirectory(folder.resolve("first")), one, List.of(), job -> "", workers);
            Path stage = Files.createDirectory(folder.resolve("stage"));
            long began = System.nanoTime();
            Results.writeTables(stage, one, List.of(), job -> "", workers);
            double tables = secondsSince(began);
            double written = megabytes(stage);
            double evenings = megabytes(stage.resolve("tables").resolve("timeseries.csv.gz"));
            began = System.nanoTime();
            draw(stage, one);
            double charts = secondsSince(began);
            int each = one.runs().size();
            return new Cost(seconds.stream().skip(seconds.size() > 1 ? 1 : 0).mapToDouble(s -> s).average().orElse(0), stored / seconds.size() + evenings / each,
                    (written - evenings) / some.size(), tables / each, charts, megabytes(stage) - written);
        }
    }

    /** As a run draws them; how many runs they are drawn of matters little. */
    private void draw(Path stage, Runs runs) throws IOException {
        ProgressLine progress = new ProgressLine(terminal, json, 1);
        try {
            ChartChoice.ALL.draw(stage, runs, progress);
        } catch (RuntimeException | Error e) {
            terminal.err().println("warning: charts cannot be drawn on this machine (" + e + "), so their time is not in the estimate");
        } finally {
            progress.clear();
        }
    }

    private static double secondsSince(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static double megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum() / MEGABYTE;
        }
    }

    private List<Row> widths(Plan plan, Path folder, int workers) throws IOException, InterruptedException {
        Experiment e = plan.experiment();
        List<Variant> coarse = new ArrayList<>();
        for (Variant v : e.variants()) {
            Path home = Files.createDirectories(folder.resolve("scenarios").resolve(String.valueOf(coarse.size())));
            v.file().writeEffective(home);
            coarse.add(Variant.of(v.name(), ScenarioFile.read(home, Map.of("agentScale", Integer.toString(scale(v))))));
        }
        Experiment pilot = e.withVariants(coarse).withReplicates(Math.min(PILOT_REPLICATES, Math.max(2, e.replicates())));
        try (RunStore store = RunStore.openToAppend(folder.resolve("runs"))) {
            ProgressLine progress = new ProgressLine(terminal, json, workers);
            new Playing(pilot, "pilot", store, Simulation::play).play(pilot.jobs(), workers, (ended, done, total) -> {
                progress.show(done, total, 0);
                return true;
            });
            progress.clear();
            Comparison comparison = Comparison.of(plan.of(pilot), Runs.of(pilot, store), pilot.baseline());
            Measure first = plan.target().map(Plan.Target::measure).orElse(plan.measures().get(0));
            return comparison.of(first);
        }
    }

    private static int scale(Variant v) {
        long people = v.scenario().places().stream().mapToLong(Place::population).sum();
        return (int) Math.max(v.scenario().agentScale(), people / PILOT_PEOPLE);
    }

    private void print(Plan plan, int workers, Cost cost, List<Row> widths) {
        Experiment e = plan.experiment();
        int replicates = replicates(plan);
        double share = plan.target().map(Plan.Target::share).orElse(EqualLuck.WANTED);
        long runs = RunOptions.mostRuns(plan);
        long best = runs - (long) replicates * e.variants().size();
        terminal.out().println(terminal.bold(Figures.count(e.variants().size(), "variant") + " x " + (plan.target().isPresent() ? "up to " : "")
                + Figures.count(replicates, "replicate")) + (best == 0 ? "" : " and " + Figures.count(best, "run") + " at the best values") + " = " + Figures.count(runs, "run")
                + (plan.target().isPresent() ? " at most" : "") + ", seed " + e.seed() + ", " + e.worlds().key() + " worlds");
        terminal.out().println(String.format(Locale.ROOT, "pilot: %d runs, %s s each on this machine; %s", PILOT_RUNS, Figures.rounded(cost.secondsPerRun()), Figures.count(workers, "thread")));
        terminal.out().println("in all about " + Figures.duration(cost.seconds(runs, workers)) + " (h:mm:ss or m:ss) and "
                + Figures.rounded(Math.ceil(cost.megabytes(runs, e.variants().size()))) + " MB, of which " + Figures.duration(cost.writingSeconds(runs)) + " for tables and charts ("
                + Figures.duration(cost.chartSeconds()) + " and " + Figures.rounded(Math.ceil(cost.chartMegabytes())) + " MB less with --charts none)");
        if (!widths.isEmpty()) {
            Row first = widths.get(0);
            terminal.out().println("\n" + first.indicator().key() + " (" + first.statistic().key() + "), from a pilot of " + first.difference().pairs() + " pairs");
            terminal.out().println(terminal.faint(String.format(Locale.ROOT, "  %-28s%16s%22s%26s%26s", "", "difference", "interval then",
                    "replicates for +-" + Told.precision(share), "with independent seeds")));
            for (Row row : widths) {
                terminal.out().println(String.format(Locale.ROOT, "  %-28s%16s%22s%26s%26s", row.variant().name(), Figures.rounded(row.difference().difference()),
                        percent(row, replicates), EqualLuck.needed(EqualLuck.keyed(row.difference(), share)), EqualLuck.needed(EqualLuck.independent(row.difference(), share))));
            }
        }
        boolean many = runs > RunOptions.MOST_RUNS_UNASKED;
        terminal.out().println("\n" + (many ? "That is more than " + Figures.whole(RunOptions.MOST_RUNS_UNASKED) + " runs; to play them:  " : "Start:  ") + "./mawa run "
                + argument.words() + (many ? " --yes" : ""));
    }

    /** The most that there may be. */
    private static int replicates(Plan plan) {
        return plan.target().map(Plan.Target::atMost).orElse(plan.experiment().replicates());
    }

    private static String percent(Row row, int replicates) {
        double half = Precision.halfWidth(row.difference().sd(), Math.max(2, replicates), Comparison.LEVEL);
        double share = Math.abs(half / row.difference().difference());
        return Double.isInfinite(share) ? "wider than any" : "+- " + (Double.isNaN(share) ? "0 %" : String.format(Locale.ROOT, share < 0.1 ? "%.1f %%" : "%,.0f %%", PERCENT * share));
    }

    private static Map<String, Object> fields(Plan plan, int workers, Cost cost, List<Row> widths) {
        long runs = RunOptions.mostRuns(plan);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("variants", plan.experiment().variants().size());
        out.put("replicates", replicates(plan));
        out.put("runs", runs);
        out.put("threads", workers);
        out.put("secondsPerRun", cost.secondsPerRun());
        out.put("seconds", cost.seconds(runs, workers));
        out.put("megabytes", cost.megabytes(runs, plan.experiment().variants().size()));
        out.put("secondsForCharts", cost.chartSeconds());
        out.put("megabytesForCharts", cost.chartMegabytes());
        out.put("needsYes", runs > RunOptions.MOST_RUNS_UNASKED);
        out.put("expected", widths.stream().map(row -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("variant", row.variant().name());
            fields.put("indicator", row.indicator().key());
            fields.put("statistic", row.statistic().key());
            fields.put("difference", row.difference().difference());
            fields.put("sd", row.difference().sd());
            fields.put("pilotPairs", row.difference().pairs());
            fields.put("replicatesFor5Percent", EqualLuck.orNothing(EqualLuck.keyed(row.difference())));
            fields.put("replicatesFor5PercentWithIndependentSeeds", EqualLuck.orNothing(EqualLuck.independent(row.difference())));
            return fields;
        }).toList());
        return out;
    }
}
