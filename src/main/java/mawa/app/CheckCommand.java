package mawa.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import mawa.experiment.Json;
import mawa.model.Day;
import mawa.report.Figures;
import mawa.scenario.Complaint;
import mawa.scenario.ExperimentFile;
import mawa.scenario.ScenarioException;
import mawa.scenario.ScenarioFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mawa check}: reads a scenario, says all that is wrong with it, or what is in it. Plays nothing. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Read a scenario and say all that is wrong with it, or what is in it. Nothing is run.")
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ScenarioArgument scenario;

    @Option(names = "--strict", description = "treat warnings as errors")
    private boolean strict;

    @Option(names = "--json", description = "print JSON, and nothing else, on stdout")
    private boolean json;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ScenarioFile file;
        Optional<ExperimentFile> experiment;
        try {
            experiment = ExperimentFile.isExperiment(scenario.path()) ? Optional.of(scenario.readExperiment()) : Optional.empty();
            file = experiment.isPresent() ? experiment.get().baseline() : scenario.read();
        } catch (ScenarioException e) {
            if (!json) {
                throw e;
            }
            terminal.out().print(Json.write(result(false, e.complaints())));
            return ExitCode.USERS_INPUT;
        }
        List<String> day = Day.order(file.scenario());
        List<Complaint> warnings = experiment.map(ExperimentFile::warnings).orElse(file.warnings());
        boolean fine = !strict || warnings.isEmpty();
        if (json) {
            Map<String, Object> out = result(fine, warnings);
            experiment.ifPresent(e -> out.put("experiment", fields(e)));
            out.put("scenario", new Overview(file).fields());
            out.put("day", day);
            terminal.out().print(Json.write(out));
        } else {
            print(file, experiment, warnings, day);
        }
        return fine ? ExitCode.FINE : ExitCode.USERS_INPUT;
    }

    private void print(ScenarioFile file, Optional<ExperimentFile> experiment, List<Complaint> complaints, List<String> day) {
        complaints.forEach(w -> terminal.err().print(w.text()));
        StringBuilder out = new StringBuilder();
        experiment.ifPresent(e -> describe(e, out));
        out.append(terminal.bold(file.scenario().title())).append("   ")
                .append(terminal.faint(file.scenario().dataStatus().name().toLowerCase(Locale.ROOT))).append('\n');
        for (String[] line : new Overview(file).lines()) {
            out.append(String.format(Locale.ROOT, "  %-11s %s\n", line[0], line[1]));
        }
        out.append("\nThe day, in this order\n");
        for (int k = 0; k < day.size(); k++) {
            out.append(String.format(Locale.ROOT, "  %2d  %s\n", k + 1, day.get(k)));
        }
        int warnings = complaints.size();
        out.append('\n').append(warnings == 0 ? terminal.good("No complaints.") : terminal.bad(Figures.count(warnings, "warning") + ".")).append("  Nothing was run.  ");
        out.append("Next: ./mawa ").append(experiment.isPresent() ? "plan " : "run ").append(String.join(" ", scenario.words().stream().map(RunCommand::quoted).toList())).append('\n');
        terminal.out().print(out);
    }

    private void describe(ExperimentFile e, StringBuilder out) {
        out.append(terminal.bold(e.title())).append("   ").append(terminal.faint("an experiment")).append('\n');
        for (ExperimentFile.Arm arm : e.variants()) {
            out.append(String.format(Locale.ROOT, "  %-22s %s%s\n", arm.name(), arm.file().scenario().title(),
                    arm.firstDifference().map(date -> date.isAfter(e.baseline().scenario().end()) ? ", the same" : ", from " + Figures.date(date)).orElse("")));
        }
        out.append(String.format(Locale.ROOT, "  %-22s %s, seed %d, %s worlds\n\n", "replicates", e.replicates() instanceof ExperimentFile.Precision p
                ? p.atLeast() + " to " + p.atMost() + ", to " + Told.precision(p.precision()) + " of the difference in " + p.of()
                : ((ExperimentFile.Fixed) e.replicates()).replicates(), e.seed(), e.worlds()));
    }

    private static Map<String, Object> fields(ExperimentFile e) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", e.id());
        out.put("title", e.title());
        out.put("variants", e.variants().stream().map(ExperimentFile.Arm::name).toList());
        out.put("seed", e.seed());
        out.put("worlds", e.worlds());
        out.put("indicators", e.measures().stream().map(ExperimentFile.Measure::indicator).toList());
        return out;
    }

    private static Map<String, Object> result(boolean fine, List<Complaint> complaints) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("fine", fine);
        out.put("errors", complaints.stream().filter(Complaint::isError).count());
        out.put("warnings", complaints.stream().filter(c -> !c.isError()).count());
        out.put("complaints", complaints.stream().map(CheckCommand::fields).toList());
        return out;
    }

    private static Map<String, Object> fields(Complaint c) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("file", c.file());
        out.put("line", c.line());
        out.put("column", c.column());
        out.put("severity", c.severity().toString());
        out.put("message", c.message());
        out.put("hint", c.hint());
        return out;
    }
}
