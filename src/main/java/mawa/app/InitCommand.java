package mawa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import mawa.experiment.Json;
import mawa.result.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mawa init}: a study of one's own, copied from one of Mawa's scenarios. */
@Command(name = "init", mixinStandardHelpOptions = true, sortOptions = false, description = "Begin a study of your own from a template that runs.",
        footer = {"", "Templates: three-villages (an invented world, seconds), idlib-2019 (3 million people).", "Example: ./mawa init idlib-2019 my-study"})
final class InitCommand implements Callable<Integer> {
    private static final List<String> TEMPLATES = List.of("three-villages", "idlib-2019");
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "<template>", description = "three-villages or idlib-2019", completionCandidates = Templates.class)
    private String template;

    @Parameters(index = "1", arity = "0..1", paramLabel = "<dir>", description = "the new folder (default: the template's name)")
    private Path folder;

    @Option(names = "--json", description = "print JSON, and nothing else, on stdout")
    private boolean json;

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!TEMPLATES.contains(template)) {
            throw new ParameterException(spec.commandLine(), "there is no template " + template + ". Templates: " + String.join(", ", TEMPLATES));
        }
        Path source = Path.of(System.getProperty("mawa.home", "")).resolve("scenarios").resolve(template);
        if (!Files.isDirectory(source)) {
            throw new RefusedException("the template's folder is missing: " + source.toAbsolutePath() + "\n  It belongs beside the launcher ./mawa; clone the project anew.");
        }
        Path target = folder == null ? Path.of(template) : folder;
        if (Files.exists(target) && !(Files.isDirectory(target) && isEmpty(target))) {
            throw new RefusedException(target + " exists and is not empty; nothing in it was touched. Name another folder.");
        }
        copy(source, target);
        if (json) {
            Map<String, Object> made = new LinkedHashMap<>();
            made.put("folder", target.toString());
            made.put("template", template);
            terminal.out().print(Json.write(made));
        } else {
            terminal.out().println("Made " + target + ".\nNext: ./mawa check " + RunCommand.quoted(target.toString()));
        }
        return ExitCode.FINE;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void copy(Path source, Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
    }

    /** For shell completion. */
    static final class Templates implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return TEMPLATES.iterator();
        }
    }
}
