package mawa.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mawa.scenario.Node.Fields;
import mawa.scenario.Node.Patched;
import mawa.scenario.Node.Scalar;
import mawa.scenario.Shape.Block;
import mawa.scenario.Shape.Slot;

/**
 * The one door for scenarios: files in, one complete and checked {@link Scenario} out, or all that is wrong with
 * them. Immutable.
 */
public final class ScenarioFile {
    /** What a folder's scenario may be called, the first that is there. */
    private static final List<String> FOLDER_NAMES = List.of("scenario.yaml", "baseline.yaml", EffectiveFiles.SCENARIO);
    private static final Block SHAPE = Reading.SHAPE;

    private final Path file;
    private final String variant;
    private final Map<String, Path> tables;
    private final Scenario scenario;
    private final Map<String, ParameterCard> numbers;
    private final Map<String, Provenance> provenance;
    private final Map<Path, String> inputs;
    private final List<Complaint> warnings;
    private final String hash;

    ScenarioFile(Path file, String variant, Fields root, Scenario scenario, Cards cards, Map<Path, String> inputs, List<Complaint> warnings) {
        this.file = file;
        this.variant = variant;
        this.tables = tables(root);
        this.scenario = scenario;
        this.numbers = cards.numbers();
        this.provenance = cards.provenance();
        this.inputs = Collections.unmodifiableMap(inputs);
        this.warnings = warnings;
        this.hash = Canonical.hash(SHAPE, scenario, numbers);
    }

    /** As {@link #read(Path, Map, Set)}, without looking at the indicators of {@code observed}. */
    public static ScenarioFile read(Path yaml, Map<String, String> set) {
        return read(yaml, set, Set.of());
    }

    /**
     * Reads a scenario, its bases and its tables, and checks all of it.
     *
     * @param yaml a scenario file, or a folder that holds {@code scenario.yaml}, {@code baseline.yaml} or
     *     {@code effective-scenario.yaml}
     * @param set values to use instead of those in the files, by path: {@code danger.memoryDays} to {@code 3},
     *     {@code places.camp_qah.campPlaces} to {@code 30000}; lists as {@code [a, b]}; {@code ~} takes an entry away
     * @param indicators the keys that {@code observed} may speak of; empty to accept any
     * @throws ScenarioException with everything that is wrong
     */
    public static ScenarioFile read(Path yaml, Map<String, String> set, Set<String> indicators) {
        return readAll(List.of(yaml), set, indicators).get(0);
    }

    /** Reads several scenarios, each as {@link #read(Path, Map, Set)} reads one; the mistakes of all are told at once. */
    public static List<ScenarioFile> readAll(List<Path> yamls, Map<String, String> set, Set<String> indicators) {
        Complaints complaints = new Complaints();
        List<ScenarioFile> files = new ArrayList<>();
        for (Path yaml : yamls) {
            Reading reading = new Reading(set, indicators);
            inFolder(yaml, reading.complaints()).flatMap(reading::file).ifPresent(files::add);
            complaints.addAll(reading.complaints(), Set.of(), "");
        }
        complaints.throwIfAny();
        return List.copyOf(files);
    }

    private static Map<String, Path> tables(Fields root) {
        Map<String, Path> out = new LinkedHashMap<>();
        for (Slot slot : SHAPE.slots()) {
            Node node = slot.shape() instanceof Shape.Table && root.has(slot.name()) ? root.value(slot.name()) : root;
            Node named = node instanceof Patched patched ? patched.file() : node;
            if (named instanceof Scalar name) {
                out.put(slot.name(), name.source().folder().resolve(name.text()));
            }
        }
        return Collections.unmodifiableMap(out);
    }

    /** The scenario file that is meant by its path or by that of its folder. */
    private static Optional<Path> inFolder(Path given, Complaints complaints) {
        if (!Files.isDirectory(given)) {
            return Optional.of(given);
        }
        Optional<Path> file = FOLDER_NAMES.stream().map(given::resolve).filter(Files::exists).findFirst();
        if (file.isEmpty()) {
            complaints.unreadable(given.toString(), "the folder holds no scenario", "It should hold one of " + String.join(", ", FOLDER_NAMES) + ".");
        }
        return file;
    }

    /** The file that was read; for a folder, the file in it. */
    public Path file() {
        return file;
    }

    /** What rows of tables call it: the name that an effective file keeps, else the file's name without its ending. */
    public String variant() {
        return variant;
    }

    /** The file of each table, by its key. */
    public Map<String, Path> tables() {
        return tables;
    }

    public Scenario scenario() {
        return scenario;
    }

    /** What stands at a path such as {@code policies.open.start}; nothing where no single value does. */
    public Optional<Leaf> leaf(String path) {
        return Leaf.of(scenario, path);
    }

    /** The card of the number at a path, where there is such a number. */
    Optional<ParameterCard> card(String path) {
        return Optional.ofNullable(numbers.get(path));
    }

    /** What the card at a path says of where its value comes from. */
    Provenance provenance(String path) {
        return provenance.getOrDefault(path, Provenance.NONE);
    }

    /** Every number of the scenario that stands in no table, in the order of {@link Scenario}'s components. */
    public List<ParameterCard> parameters() {
        return List.copyOf(numbers.values());
    }

    /**
     * The scenario of one replicate: every number that has a range is drawn from the triangular distribution
     * over it with its mode at the value, whole numbers rounded. A number's luck depends on its path alone, so all
     * variants share it.
     *
     * @throws ScenarioException if the ranges allow a combination that cannot be
     */
    public Scenario drawn(long seed, int replicate) {
        try {
            return new Drawing(numbers).scenario(SHAPE, scenario, seed, replicate);
        } catch (IllegalArgumentException e) {
            Complaints complaints = new Complaints();
            complaints.unreadable(file.toString(), "the values drawn for replicate " + replicate + " cannot be together: " + e.getMessage(),
                    "Narrow the ranges of the two.");
            throw complaints.exception();
        }
    }

    /** The numbers that {@link #drawn} draws, by path in the order of {@link #parameters}; none where none has a range. */
    public Map<String, Double> drawnValues(long seed, int replicate) {
        return new Drawing(numbers).values(SHAPE, scenario, seed, replicate);
    }

    /**
     * Writes the scenario with nothing left out: {@code effective-scenario.yaml} and its tables in
     * {@code scenario-tables/}. The folder can be read again and gives an equal scenario with the same hash.
     *
     * @throws IOException if the folder cannot be written
     */
    public void writeEffective(Path dir) throws IOException {
        effective().write(SHAPE, scenario, dir);
    }

    /**
     * SHA-256, in hex, of what is played: all values and ranges but the prices of policies. The layout of files,
     * comments, sources and certainties do not change it.
     */
    public String hash() {
        return hash;
    }

    /** SHA-256, in hex, of {@code effective-scenario.yaml}: prices, sources and certainties count too. */
    public String wordingHash() {
        return HexFormat.of().formatHex(Opening.sha256().digest(effective().text(SHAPE, scenario).getBytes(StandardCharsets.UTF_8)));
    }

    private EffectiveFiles effective() {
        return new EffectiveFiles(variant, numbers, provenance);
    }

    /** SHA-256, in hex, of each file that was read, by its path as it was reached. */
    public Map<Path, String> inputs() {
        return inputs;
    }

    /** What is doubtful, but stops nothing. */
    public List<Complaint> warnings() {
        return warnings;
    }
}
