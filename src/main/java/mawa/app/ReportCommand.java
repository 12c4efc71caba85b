package mawa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import mawa.chart.Chart;
import mawa.chart.Drawing;
import mawa.chart.Maps;
import mawa.experiment.Comparison;
import mawa.experiment.Experiment;
import mawa.experiment.Fit;
import mawa.experiment.Json;
import mawa.experiment.Plan;
import mawa.experiment.Run;
import mawa.experiment.Runs;
import mawa.experiment.Variant;
import mawa.outcome.Ensemble;
import mawa.report.Findings;
import mawa.report.Report;
import mawa.report.ShellWords;
import mawa.result.Manifest;
import mawa.result.RefusedException;
import mawa.result.ResultFolder;
import mawa.store.RunStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mawa report}: a page for browsers and a PDF of a result. */
@Command(name = "report", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Write a report of a result: one page for browsers, which needs no network, and one PDF.")
final class ReportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ResultArgument result;

    @Option(names = "--out", paramLabel = "<folder>", description = "where to write (default: report/ in the result)")
    private Path out;

    @Option(names = "--quiet", description = "no progress")
    private boolean quiet;

    @Option(names = "--json", description = "print the files as JSON")
    private boolean json;

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Plan plan = result.plan().measured();
        Path folder = result.folder();
        if (out != null && Files.exists(out.resolve("experiment.json"))) {
            throw new RefusedException(out + " is a result, whose own tables the report's would replace.\n  Leave --out away, or name another folder.");
        }
        ProgressLine progress = new ProgressLine(terminal, quiet || json, 1);
        try (RunStore store = ResultFolder.storeOf(folder)) {
            Experiment e = plan.experiment();
            Runs runs = Runs.of(e, store);
            Ready.mustBePlayed(folder, e, store);
            Ensemble baseline = runs.ensemble(e.baseline()).orElseThrow(() -> new RefusedException("no run of " + e.baseline().name() + " in " + folder
                    + " came to its end, and a report is about it. runs.csv says why."));
            Ready.mustShareTheirPast(e, runs, e.baseline());
            Optional<Comparison> comparison = comparison(plan, runs);
            Optional<Comparison> atBest = e.atBestValues().flatMap(best -> comparison(plan.of(best), Runs.of(best, store)));
            progress.say("drawing figures ...");
            List<Drawing> drawings = new ArrayList<>(Drawing.of(e.scenario(), List.of(baseline), ChartChoice.stamp(e)));
            comparison.ifPresent(c -> drawings.addAll(Drawing.of(c, plan, runs::ensemble, ChartChoice.stamp(e))));
            drawings.addAll(Maps.figures(e.scenario(), baseline, comparison.flatMap(c -> leading(plan, c)).flatMap(runs::ensemble), ChartChoice.stamp(e)));
            drawings.sort(Comparator.comparing(d -> Chart.number(d.name())));
            progress.say("writing the report ...");
            List<Path> files = Report.write(new Findings(plan, runs, comparison, atBest, drawings, Manifest.read(folder), Fit.of(baseline, e.scenario()), command(folder)),
                    out == null ? folder.resolve("report") : out);
            progress.clear();
            if (json) {
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put("files", files.stream().map(Path::toString).toList());
                terminal.out().print(Json.write(fields));
            } else {
                files.forEach(f -> terminal.out().println("Report  " + DefaultFolder.shown(f)));
            }
            return runs.count(Run.Status.DONE) < runs.runs().size() ? ExitCode.SOME_RUNS_FAILED
                    : Told.isShort(terminal, plan, runs) ? ExitCode.PRECISION_NOT_REACHED : ExitCode.FINE;
        } finally {
            progress.clear();
        }
    }

    /** Of everything with the baseline; nothing of a single variant, or where no pair of runs came to its end. */
    private static Optional<Comparison> comparison(Plan plan, Runs runs) {
        return plan.experiment().variants().size() < 2 ? Optional.empty()
                : Optional.of(Comparison.of(plan, runs, plan.experiment().baseline())).filter(c -> !c.rows().isEmpty());
    }

    /** The policy that changes the leading figure most, whose map stands in the report; nothing where none is a policy by itself. */
    private static Optional<Variant> leading(Plan plan, Comparison comparison) {
        return comparison.measures().stream().findFirst().flatMap(m -> comparison.of(m).stream().filter(row -> row.variant().factors().isEmpty())
                .max(Comparator.comparingDouble(row -> Math.abs(row.difference().difference())))).map(Comparison.Row::variant);
    }

    /** What makes the report again. */
    private String command(Path folder) {
        List<String> words = new ArrayList<>(List.of("./mawa", "report", DefaultFolder.shown(folder)));
        if (out != null) {
            words.addAll(List.of("--out", out.toString()));
        }
        return ShellWords.line(words);
    }
}
