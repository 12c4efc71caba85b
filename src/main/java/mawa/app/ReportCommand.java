package mawa.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import mawa.chart.Drawing;
import mawa.experiment.Comparison;
import mawa.experiment.Json;
import mawa.experiment.Plan;
import mawa.experiment.Run;
import mawa.experiment.Runs;
import mawa.report.Findings;
import mawa.report.Report;
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
        Plan plan = result.plan();
        Path folder = result.folder();
        ProgressLine progress = new ProgressLine(terminal, quiet || json, 1);
        try (RunStore store = ResultFolder.storeOf(folder)) {
            Runs runs = Runs.of(plan.experiment(), store);
            if (runs.ensemble(plan.experiment().baseline()).isEmpty()) {
                throw new RefusedException(folder + " holds no finished run of " + plan.experiment().baseline().name() + ", and a report is about it.\n  Run it first.");
            }
            Optional<Comparison> comparison = plan.experiment().variants().size() < 2 ? Optional.empty()
                    : Optional.of(Comparison.of(plan, runs, plan.experiment().baseline()));
            progress.say("drawing figures ...");
            List<Drawing> drawings = new ArrayList<>(Drawing.of(plan.experiment().scenario(), List.of(runs.ensembles().get(0)), ChartChoice.stamp(plan.experiment())));
            comparison.ifPresent(c -> drawings.addAll(Drawing.of(c, plan, runs::ensemble, ChartChoice.stamp(plan.experiment()))));
            progress.say("writing the report ...");
            List<Path> files = Report.write(new Findings(plan, runs, comparison, Optional.empty(), drawings, Map.of(), "./mawa report " + DefaultFolder.shown(folder)),
                    out == null ? folder.resolve("report") : out);
            progress.clear();
            if (json) {
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put("files", files.stream().map(Path::toString).toList());
                terminal.out().print(Json.write(fields));
            } else {
                files.forEach(f -> terminal.out().println("Report  " + DefaultFolder.shown(f)));
            }
            return runs.count(Run.Status.DONE) < runs.runs().size() ? ExitCode.SOME_RUNS_FAILED : ExitCode.FINE;
        } finally {
            progress.clear();
        }
    }
}
