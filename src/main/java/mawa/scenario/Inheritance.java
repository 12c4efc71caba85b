package mawa.scenario;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.scenario.Node.Entry;
import mawa.scenario.Node.Fields;
import mawa.scenario.Node.Scalar;
import mawa.scenario.Shape.Block;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Follows {@code extends: base.yaml} from a variant to its base, and to the base's base, and lays them over one
 * another. A base may lie in another folder; its tables are looked for there.
 */
final class Inheritance {
    static final String EXTENDS = "extends";
    private static final int DEEPEST = 8;
    /** Kept in effective files: the name of the variant that was run. */
    static final String VARIANT = "variant";
    private static final int LONGEST_NAME = 250;
    private final Block shape;
    private final Opening opening;
    private final Complaints complaints;
    private Optional<String> variant = Optional.empty();

    Inheritance(Block shape, Opening opening, Complaints complaints) {
        this.shape = shape;
        this.opening = opening;
        this.complaints = complaints;
    }

    /** The whole tree of a file and its bases; nothing if one of them could not be read. */
    Optional<Fields> tree(Path file, Optional<Located> namedBy) {
        return tree(file, namedBy, List.of());
    }

    /** The same for a variant that is written within another file. */
    Optional<Fields> tree(Fields own, Path file) {
        return overBase(own, file, List.of());
    }

    /** The variant's name, where the file itself keeps one; a base's name is the base's. */
    Optional<String> variant() {
        return variant;
    }

    /** A name that can stand in tables and name a folder, near to the one that is given. */
    static String safe(String name) {
        StringBuilder out = new StringBuilder();
        name.strip().codePoints().map(c -> StreamReader.isPrintable(c) && !Character.isISOControl(c) && c != '/' && c != '\\' ? c : '_')
                .limit(LONGEST_NAME).forEach(out::appendCodePoint);
        return out.toString().matches("[. ]*") ? "scenario" : out.toString();
    }

    private Fields withoutVariant(Fields tree, boolean top) {
        if (!tree.has(VARIANT)) {
            return tree;
        }
        Node node = tree.value(VARIANT);
        if (node instanceof Scalar name && !name.isNothing() && safe(name.text()).equals(name.text())) {
            variant = top ? Optional.of(name.text()) : variant;
        } else if (!(node instanceof Node.Broken)) {
            refuse(node, "variant must be a name", "It is what the tables call this scenario; without it, they take the file's name.");
        }
        Map<String, Entry> rest = new LinkedHashMap<>(tree.entries());
        rest.remove(VARIANT);
        return new Fields(tree.at(), rest);
    }

    private Optional<Fields> tree(Path file, Optional<Located> namedBy, List<Path> variants) {
        return opening.open(file, Opening.YAML_LIMIT_BYTES, Source.YAML_BREAKS, namedBy).flatMap(s -> YamlTree.of(s, complaints))
                .filter(this::isScenario).map(t -> withoutVariant(t, variants.isEmpty())).flatMap(t -> overBase(t, file, variants));
    }

    private boolean isScenario(Fields tree) {
        if (tree.has(ExperimentReader.VARIANTS)) {
            complaints.error(tree.entries().get(ExperimentReader.VARIANTS).keyAt(), "this file is an experiment, not a scenario",
                    () -> "A scenario is wanted, such as the one that it names as its baseline.");
        }
        return !tree.has(ExperimentReader.VARIANTS);
    }

    private Optional<Fields> overBase(Fields own, Path file, List<Path> variants) {
        if (!own.has(EXTENDS)) {
            return Optional.of(own);
        }
        Node named = own.value(EXTENDS);
        Map<String, Entry> rest = new LinkedHashMap<>(own.entries());
        rest.remove(EXTENDS);
        Fields variant = new Fields(own.at(), rest);
        List<Path> chain = new ArrayList<>(variants);
        chain.add(real(file));
        return base(named, chain).flatMap(path -> tree(path, Optional.of(named), chain))
                .map(base -> new Merge(complaints).over(shape, base, variant));
    }

    private Optional<Path> base(Node named, List<Path> chain) {
        Optional<Path> path = scenarioFile(EXTENDS, named, complaints);
        if (path.isPresent() && chain.contains(real(path.get()))) {
            return refuse(named, "the scenario extends itself", "The chain: " + names(chain) + ", " + path.get().getFileName() + ".");
        }
        if (path.isPresent() && chain.size() > DEEPEST) {
            return refuse(named, "the chain of bases is longer than " + DEEPEST, "The chain: " + names(chain) + ".");
        }
        return path;
    }

    /** The scenario file that the value of a key names; whether there is one is seen when it is opened. */
    static Optional<Path> scenarioFile(String key, Node named, Complaints complaints) {
        if (named instanceof Node.Broken) {
            return Optional.empty();
        }
        if (!(named instanceof Scalar name) || name.isNothing() || !name.text().matches(".*\\.ya?ml")) {
            complaints.error(named, key + " must name a .yaml file", () -> "For example  " + key + ": baseline.yaml");
            return Optional.empty();
        }
        if (name.text().indexOf('\\') >= 0 || name.text().indexOf(':') >= 0 || name.text().startsWith("/") || name.text().startsWith("~")) {
            complaints.error(named, "a scenario is named relative to this file, was " + Spelling.quoted(name.text()),
                    () -> "For example  " + key + ": ../idlib-2019/baseline.yaml");
            return Optional.empty();
        }
        try {
            return Optional.of(named.source().folder().resolve(name.text()).normalize());
        } catch (InvalidPathException e) {
            complaints.error(named, Spelling.quoted(name.text()) + " is no name of a file");
            return Optional.empty();
        }
    }

    private static String names(List<Path> chain) {
        return String.join(", ", chain.stream().map(p -> Spelling.printable(String.valueOf(p.getFileName()))).toList());
    }

    private Optional<Path> refuse(Located where, String message, String hint) {
        complaints.error(where, message, () -> hint);
        return Optional.empty();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
