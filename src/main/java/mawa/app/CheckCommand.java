package mawa.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import mawa.experiment.Json;
import mawa.model.Day;
import mawa.scenario.Complaint;
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
        try {
            file = scenario.read();
        } catch (ScenarioException e) {
            if (!json) {
                throw e;
            }
            terminal.out().print(Json.write(result(false, e.complaints())));
            return ExitCode.USERS_INPUT;
        }
        List<String> day = Day.order(file.scenario());
        boolean fine = !strict || file.warnings().isEmpty();
        if (json) {
            Map<String, Object> out = result(fine, file.warnings());
            out.put("scenario", new Overview(file).fields());
            out.put("day", day);
            terminal.out().print(Json.write(out));
        } else {
            print(file, day);
        }
        return fine ? ExitCode.FINE : ExitCode.USERS_INPUT;
    }

    private void print(ScenarioFile file, List<String> day) {
        file.warnings().forEach(w -> terminal.err().print(w.text()));
        StringBuilder out = new StringBuilder(terminal.bold(file.scenario().title())).append("   ")
                .append(terminal.faint(file.scenario().dataStatus().name().toLowerCase(Locale.ROOT))).append('\n');
        for (String[] line : new Overview(file).lines()) {
            out.append(String.format(Locale.ROOT, "  %-11s %s\n", line[0], line[1]));
        }
        out.append("\nThe day, in this order\n");
        for (int k = 0; k < day.size(); k++) {
            out.append(String.format(Locale.ROOT, "  %2d  %s\n", k + 1, day.get(k)));
        }
        int warnings = file.warnings().size();
        out.append('\n').append(warnings == 0 ? terminal.good("No complaints.") : terminal.bad(Figures.count(warnings, "warning") + ".")).append("  Nothing was run.  ");
        out.append("Next: ./mawa run ").append(RunCommand.quoted(scenario.words().get(0))).append('\n');
        terminal.out().print(out);
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
