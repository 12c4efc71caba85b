package mawa.app;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import mawa.experiment.Calibration;
import mawa.experiment.Calibration.Found;
import mawa.experiment.Held;
import mawa.experiment.Json;
import mawa.report.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mawa calibrate}: fits parameters within their ranges to the observations marked for it. Writes nothing. */
@Command(name = "calibrate", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Fit parameters, each within its range, to the observations marked calibration up to a date.",
        footer = {"", "It prints the values that it found and writes nothing: a person puts them into the scenario, with the reason.",
            "--set agentScale=20 makes the search quick."})
final class CalibrateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ScenarioArgument scenario;

    @Option(names = "--parameter", paramLabel = "<path>", required = true, split = ",", description = "a parameter with a range; repeatable, or separated by commas")
    private List<String> parameters;

    @Option(names = "--until", paramLabel = "<date>", required = true, description = "use observations up to this evening only")
    private LocalDate until;

    @Option(names = "--evaluations", paramLabel = "<n>", defaultValue = "1000", description = "how many sets of values to try (default: ${DEFAULT-VALUE})")
    private int evaluations;

    @Option(names = "--reps", paramLabel = "<n>", defaultValue = "3", description = "replicates of each (default: ${DEFAULT-VALUE})")
    private int replicates;

    @Option(names = "--seed", paramLabel = "<n>", defaultValue = "1", converter = SeedConverter.class, description = "the root of all chance (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--json", description = "print JSON, and nothing else, on stdout")
    private boolean json;

    CalibrateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (evaluations < 1 || replicates < 1) {
            throw new ParameterException(spec.commandLine(), "--evaluations and --reps must be at least 1");
        }
        Calibration calibration;
        try {
            calibration = scenario.calibration(parameters, until, replicates, seed);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        int[] improved = new int[1];
        Found found = calibration.search(evaluations, f -> terminal.err().printf(Locale.ROOT, "%4d  loss %.3f %s%n", ++improved[0], f.loss(), setting(f.values())));
        if (json) {
            terminal.out().print(Json.write(fields(found)));
        } else {
            print(found);
        }
        return ExitCode.FINE;
    }

    private void print(Found found) {
        found.values().forEach((path, value) -> terminal.out().printf(Locale.ROOT, "%-44s%s%n", path, Figures.rounded(value)));
        terminal.out().printf(Locale.ROOT, "%nloss %.3f%n", found.loss());
        for (Held h : found.held()) {
            terminal.out().printf(Locale.ROOT, "%-11s%-30s%-18s %9s - %-9s %9s%n", h.observation().date(), h.observation().indicator(),
                    h.observation().place(), Figures.rounded(h.observation().low()), Figures.rounded(h.observation().high()), Figures.rounded(h.band().p50()));
        }
        terminal.out().println("\nTry them:  ./mawa run ..." + setting(found.values()));
    }

    private static Map<String, Object> fields(Found found) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("values", found.values());
        out.put("loss", found.loss());
        out.put("observed", found.held().stream().map(RunReport::held).toList());
        return out;
    }

    private static String setting(Map<String, Double> values) {
        StringBuilder out = new StringBuilder();
        values.forEach((path, value) -> out.append(" --set ").append(path).append('=').append(value));
        return out.toString();
    }
}
