package mawa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import mawa.experiment.Json;
import mawa.result.RefusedException;
import mawa.scenario.Complaint;
import mawa.scenario.FleeImport;
import mawa.scenario.ScenarioFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mawa import flee}: a case of Flee's becomes a scenario. */
@Command(name = "flee", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Turn a folder of input files of Flee into a scenario: baseline.yaml with Mawa's rules, flee-rules.yaml with Flee's.",
        footer = {"", "Example: ./mawa import flee mali2012 --out scenarios/mali2012"})
final class ImportFleeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "<folder>", description = "holds input_csv, source_data and simsetting.yml")
    private Path folder;

    @Option(names = "--out", required = true, paramLabel = "<folder>", description = "the new scenario's folder; its name is the scenario's id")
    private Path out;

    @Option(names = "--json", description = "print JSON, and nothing else, on stdout")
    private boolean json;

    ImportFleeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(out) && !(Files.isDirectory(out) && isEmpty(out))) {
            throw new RefusedException(out + " exists and is not empty; nothing in it was touched. Name another folder.");
        }
        FleeImport imported = FleeImport.read(folder, FleeImport.nameOf(out));
        imported.write(out);
        // What was written must be a scenario; whatever the door says of it is said now.
        ScenarioFile.read(out.resolve("baseline.yaml"), Map.of());
        ScenarioFile.read(out.resolve("flee-rules.yaml"), Map.of());
        if (json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("folder", out.toString());
            fields.put("files", imported.texts().keySet().stream().toList());
            fields.put("notes", imported.notes().stream().map(Complaint::text).toList());
            terminal.out().print(Json.write(fields));
        } else {
            imported.notes().forEach(note -> terminal.err().print(note.text()));
            terminal.out().println("Made " + out + ".\nNext: ./mawa check " + RunCommand.quoted(out.toString()) + "\n      ./mawa run " + RunCommand.quoted(out.resolve("flee-rules.yaml").toString()));
        }
        return ExitCode.FINE;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
