package mawa.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A folder of input files of Flee 3 as a scenario: {@code baseline.yaml} with Mawa's rules, {@code flee-rules.yaml} with
 * Flee's, and their tables. What could not be carried over, and what Flee reads otherwise than one would think, is noted.
 *
 * @param texts the files by name
 * @param notes each with its file and line
 */
public record FleeImport(Map<String, String> texts, List<Complaint> notes) {

    /**
     * Reads a case.
     *
     * @param folder holds {@code input_csv}, {@code source_data} and {@code simsetting.yml}
     * @param name what the scenario is to be called: an id
     * @throws ScenarioException with everything that is wrong
     */
    public static FleeImport read(Path folder, String name) {
        Complaints complaints = new Complaints();
        FleeReader reader = new FleeReader(folder, complaints);
        Optional<FleeInstance> flee = reader.read();
        complaints.throwIfAny();
        Map<String, String> texts = new FleeFiles(flee.orElseThrow(), name, complaints).texts();
        complaints.throwIfAny();
        StringBuilder sources = new StringBuilder("# Sources\n\nThis scenario was made from a case of Flee's. Counts, capacities, populations, roads and conflict zones are that case's;\n"
                + "see there for who published them and under which terms. Read were, with their SHA-256:\n\n");
        reader.hashes().forEach((path, hash) -> sources.append("- `").append(relative(folder, path)).append("` ").append(hash).append('\n'));
        texts.put("SOURCES.md", sources.append('\n').append(notes(complaints.list())).toString());
        return new FleeImport(texts, complaints.list());
    }

    private static String relative(Path folder, Path file) {
        return folder.toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    private static String notes(List<Complaint> notes) {
        StringBuilder out = new StringBuilder(notes.isEmpty() ? "" : "Noted while reading:\n\n");
        notes.forEach(n -> out.append("- ").append(Path.of(n.file()).getFileName()).append(n.line() > 0 ? ", line " + n.line() : "").append(": ").append(n.message())
                .append(n.hint().isEmpty() ? "" : " (" + n.hint() + ")").append('\n'));
        return out.toString();
    }

    /** A name for a folder's scenario: its own, in small letters. */
    public static String nameOf(Path folder) {
        String name = folder.toAbsolutePath().normalize().getFileName().toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", "-").replaceAll("^-+|-+$", "");
        return name.isEmpty() ? "imported" : name.substring(0, Math.min(64, name.length()));
    }

    /** Writes all files into a folder, which is made where it is missing. */
    public void write(Path out) throws IOException {
        Files.createDirectories(out);
        for (Map.Entry<String, String> file : texts.entrySet()) {
            Files.writeString(out.resolve(file.getKey()), file.getValue());
        }
    }
}
