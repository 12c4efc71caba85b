package mawa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import mawa.experiment.Json;
import mawa.report.Figures;
import mawa.result.RefusedException;
import mawa.scenario.Complaint;
import mawa.scenario.ScenarioFile;
import mawa.scenario.StrikeImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mawa import strikes}: a list of events becomes a table of strikes by place and day. */
@Command(name = "strikes", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Count the air and ground strikes of an ACLED-style export by place and day, as a scenario's strikes.csv.",
        footer = {"",
            "Columns are known by name, in any case: event_date, latitude and longitude (or location), sub_event_type",
            "(or event_type), event_id_cnty. What goes out is place-day counts only.",
            "Example: ./mawa import strikes acled.csv --scenario my-study --out my-study/strikes.csv"})
final class ImportStrikesCommand implements Callable<Integer> {
    private static final double MOST_KM = 200;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "<csv>", description = "the list of events")
    private Path csv;

    @Option(names = "--scenario", required = true, paramLabel = "<scenario>", description = "the scenario whose places and period count: its file or folder")
    private Path scenario;

    @Option(names = "--out", required = true, paramLabel = "<csv>", description = "the table to write")
    private Path out;

    @Option(names = "--within", paramLabel = "<km>", defaultValue = "10", description = "count an event at its nearest place up to this distance (default: ${DEFAULT-VALUE})")
    private double withinKm;

    @Option(names = "--force", description = "replace the table if it exists; never the events, a scenario or another table of it")
    private boolean force;

    @Option(names = "--show", paramLabel = "<n>", defaultValue = "10", description = "unusable rows to list (default: ${DEFAULT-VALUE})")
    private int show;

    @Option(names = "--json", description = "print JSON, and nothing else, on stdout")
    private boolean json;

    ImportStrikesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!(withinKm > 0 && withinKm <= MOST_KM)) {
            throw new ParameterException(spec.commandLine(), "--within must be more than 0 and at most " + (int) MOST_KM + " km, was " + withinKm);
        }
        if (out.toString().isBlank()) {
            throw new ParameterException(spec.commandLine(), "--out is empty");
        }
        ScenarioFile file = ScenarioFile.read(scenario, Map.of());
        protect(file);
        if (Files.exists(out) && !force) {
            throw new RefusedException(out + " exists; nothing was written. Give another --out, or --force to replace it.");
        }
        if (out.toAbsolutePath().getParent() == null || !Files.isDirectory(out.toAbsolutePath().getParent())) {
            throw new RefusedException("there is no folder for " + out + "; make it first.");
        }
        StrikeImport result = StrikeImport.read(csv, file.scenario(), withinKm);
        result.write(out);
        if (json) {
            terminal.out().print(Json.write(fields(result)));
        } else {
            tell(result);
        }
        return ExitCode.FINE;
    }

    /** What no {@code --force} may replace: the events themselves, scenarios, and tables that are not of strikes. */
    private void protect(ScenarioFile file) throws IOException {
        if (!Files.exists(out)) {
            return;
        }
        if (Files.exists(csv) && Files.isSameFile(out, csv)) {
            throw new RefusedException("--out " + out + " is the list of events itself; nothing was written. Give another --out.");
        }
        if (out.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.ya?ml")) {
            throw new RefusedException(out + " is a scenario, not a table; nothing was written. Give another --out.");
        }
        Path strikes = file.tables().get("strikes");
        for (Path input : file.inputs().keySet()) {
            if (Files.isSameFile(out, input) && !(strikes != null && Files.exists(strikes) && Files.isSameFile(out, strikes))) {
                throw new RefusedException(out + " is another part of the scenario; nothing was written. Give another --out.");
            }
        }
    }

    private void tell(StrikeImport result) {
        result.unusable().stream().limit(Math.max(0, show)).forEach(c -> terminal.err().print(c.text()));
        int more = result.unusable().size() - Math.max(0, show);
        if (more > 0) {
            terminal.err().println("and " + Figures.count(more, "more unusable row") + "; --show " + result.unusable().size() + " lists all.");
        }
        StringBuilder text = new StringBuilder();
        text.append("Counted   ").append(Figures.count(result.counted(), "strike")).append(" in ").append(Figures.count(result.rows().size(), "row"))
                .append(" (a place, a day and a kind each)\n");
        text.append("Unusable  ").append(Figures.count(result.unusable().size(), "event")).append('\n');
        text.append("Ignored   ").append(Figures.count(total(result), "event")).append(" of other types").append(result.ignored().isEmpty() ? "" : ": ")
                .append(result.ignored().entrySet().stream().map(e -> e.getKey() + " " + Figures.whole(e.getValue())).collect(Collectors.joining(", "))).append('\n');
        if (result.duplicates() > 0) {
            text.append("Twice     ").append(Figures.count(result.duplicates(), "event")).append(" listed before, counted once\n");
        }
        if (result.otherName() > 0) {
            text.append("Nearest   ").append(Figures.count(result.otherName(), "event")).append(" went to a place of another name; their rows are marked estimate\n");
        }
        text.append("Written   ").append(out).append("\nNext      name it in the scenario (strikes: ").append(out.getFileName()).append("), then ./mawa check ")
                .append(RunCommand.quoted(scenario.toString())).append('\n');
        terminal.out().print(text);
    }

    private static int total(StrikeImport result) {
        return result.ignored().values().stream().mapToInt(Integer::intValue).sum();
    }

    private Map<String, Object> fields(StrikeImport result) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("table", out.toString());
        fields.put("strikes", result.counted());
        fields.put("rows", result.rows().size());
        fields.put("ignored", result.ignored());
        fields.put("duplicates", result.duplicates());
        fields.put("otherName", result.otherName());
        fields.put("unusable", result.unusable().stream().map(ImportStrikesCommand::unusable).toList());
        return fields;
    }

    private static Map<String, Object> unusable(Complaint c) {
        return Map.of("line", c.line(), "reason", c.message());
    }
}
