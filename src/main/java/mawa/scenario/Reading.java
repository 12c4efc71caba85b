package mawa.scenario;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mawa.scenario.Node.Fields;
import mawa.scenario.Shape.Block;

/** One scenario on its way from its files to a {@link ScenarioFile}, and everything that is found wrong with it. */
final class Reading {
    /** What a scenario file may say. */
    static final Block SHAPE = Shape.ofFile(Scenario.class);

    private final Complaints complaints = new Complaints();
    private final Opening opening = new Opening(complaints);
    private final Inheritance inheritance = new Inheritance(SHAPE, opening, complaints);
    private final Map<String, String> set;
    private final Set<String> indicators;
    private Optional<Parts> parts = Optional.empty();

    /** Parameters as of {@link ScenarioFile#read(Path, Map, Set)}. */
    Reading(Map<String, String> set, Set<String> indicators) {
        this.set = set;
        this.indicators = indicators;
    }

    /** The scenario of a file, under the name that the file keeps or has. */
    Optional<ScenarioFile> file(Path file) {
        Optional<Fields> tree = inheritance.tree(file, Optional.empty());
        return bind(file, inheritance.variant().orElseGet(() -> nameOf(file)), tree, Map.of());
    }

    /** The scenario of a file that another file names. */
    Optional<ScenarioFile> file(Path file, String name, Located namedBy) {
        return bind(file, name, inheritance.tree(file, Optional.of(namedBy)), Map.of());
    }

    /**
     * The scenario that is written within a file, as if its text stood alone in a file beside it.
     *
     * @param own what is written there
     * @param inputs hashes of the files in which it stands
     */
    Optional<ScenarioFile> within(Path file, String name, Fields own, Map<Path, String> inputs) {
        return bind(file, name, inheritance.tree(own, file), inputs);
    }

    private Optional<ScenarioFile> bind(Path file, String name, Optional<Fields> tree, Map<Path, String> inputs) {
        Optional<Fields> changed = tree.map(t -> new Settings(Opening.folderOf(file), complaints).over(SHAPE, t, set));
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        Fields root = changed.get();
        Cards cards = new Cards(complaints);
        Parts read = new Parts(root);
        parts = Optional.of(read);
        TableReader tables = new TableReader(new TableFiles(opening, complaints), complaints);
        Optional<Object> bound = new Binder(tables, complaints, cards, read).file(SHAPE, root);
        new Checks(read, cards, complaints).run(indicators);
        if (complaints.hasErrors()) {
            return Optional.empty();
        }
        Map<Path, String> files = new LinkedHashMap<>(inputs);
        files.putAll(opening.hashes());
        return bound.map(scenario -> new ScenarioFile(file, name, root, (Scenario) scenario, cards, files, complaints.list()));
    }

    private static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return Inheritance.safe(dot > 0 ? name.substring(0, dot) : name);
    }

    Complaints complaints() {
        return complaints;
    }

    /** Where the value at a path stands, or the nearest block around it. */
    Optional<Located> at(String path) {
        return parts.map(p -> p.at(path));
    }
}
