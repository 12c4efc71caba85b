package mawa.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import mawa.scenario.ExperimentFile.Arm;
import mawa.scenario.ExperimentFile.Fixed;
import mawa.scenario.ExperimentFile.Precision;
import mawa.scenario.ExperimentFile.Replicates;
import mawa.scenario.Node.Entry;
import mawa.scenario.Node.Fields;
import mawa.scenario.Node.Items;
import mawa.scenario.Node.Scalar;
import mawa.scenario.Shape.Block;
import mawa.scenario.Shape.Slot;

/**
 * Reads an experiment: its own keys by the records of {@link Plan}, each scenario by a {@link Reading} of its own, so
 * that a variant means the same here as alone. What is wrong with any of them is gathered and told at once.
 */
final class ExperimentReader {
    /** The key that makes a file an experiment. */
    static final String VARIANTS = "variants";
    private static final String BASELINE = "baseline";
    private static final String REPLICATES = "replicates";
    private static final List<String> BESIDES = List.of(VARIANTS, REPLICATES);
    private static final Block PLAN = Shape.ofFile(Plan.class);
    private static final Slot FIXED = Shape.ofFile(Fixed.class).slots().get(0);
    private static final Block PRECISION = Shape.ofFile(Precision.class);
    /** Names that Windows keeps for itself, whatever their ending. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private final Path file;
    private final Map<String, String> set;
    private final Set<String> indicators;
    private final Complaints complaints = new Complaints();
    private final Opening opening = new Opening(complaints);
    private final Map<Path, String> inputs = new LinkedHashMap<>();
    private final List<Arm> arms = new ArrayList<>();

    ExperimentReader(Path file, Map<String, String> set, Set<String> indicators) {
        this.file = file;
        this.set = set;
        this.indicators = indicators;
    }

    /** Whether a file has the key; one that is no YAML has none. */
    static boolean saysVariants(Path file) {
        Complaints unheard = new Complaints();
        return open(new Opening(unheard), file, unheard).filter(root -> root.has(VARIANTS)).isPresent();
    }

    private static Optional<Fields> open(Opening opening, Path file, Complaints complaints) {
        return opening.open(file, Opening.YAML_LIMIT_BYTES, Source.YAML_BREAKS, Optional.empty()).flatMap(source -> YamlTree.of(source, complaints));
    }

    ExperimentFile read() {
        Fields root = open(opening, file, complaints).orElseThrow(complaints::exception);
        inputs.putAll(opening.hashes());
        Cards bare = Cards.bare(complaints);
        Parts parts = new Parts(root);
        Binder binder = new Binder(new TableReader(new TableFiles(opening, complaints), complaints), complaints, bare, parts);
        Optional<Plan> plan = binder.file(PLAN, root, BESIDES).map(Plan.class::cast);
        Optional<Replicates> replicates = root.has(REPLICATES) ? replicates(binder, root.value(REPLICATES)) : Optional.empty();
        Checks checks = new Checks(parts, bare, complaints);
        parts.find("id", String.class).ifPresent(id -> checks.mustNameAFolder(id, parts.at("id")));
        parts.find("title", String.class).ifPresent(title -> checks.mustBeOneLine(title, parts.at("title"), "title"));
        measures(parts, checks);
        replicates.ifPresent(r -> precision(r, parts, checks));
        Optional<ScenarioFile> baseline = scenarios(root);
        complaints.throwIfAny();
        return new ExperimentFile(file, plan.orElseThrow(), baseline.orElseThrow(), arms, replicates.orElseThrow(), Collections.unmodifiableMap(inputs), complaints.list());
    }

    private static Optional<Replicates> replicates(Binder binder, Node node) {
        return node instanceof Fields
                ? binder.bind(FIXED, PRECISION, node, REPLICATES).map(Replicates.class::cast)
                : binder.bind(FIXED, FIXED.shape(), node, REPLICATES).map(number -> new Fixed((int) number));
    }

    private void measures(Parts parts, Checks checks) {
        if (parts.hasNames("indicators.primary") && parts.names("indicators.primary").isEmpty()) {
            complaints.error(parts.at("indicators.primary"), "primary names no indicator", () -> "What the answer rests on is declared beforehand.");
        }
        for (String group : List.of("primary", "secondary")) {
            for (String name : parts.names("indicators." + group)) {
                Located at = parts.at("indicators." + group + "." + name);
                if (!indicators.isEmpty()) {
                    checks.mustExist(name, at, "indicator", indicators);
                }
                if (group.equals("secondary") && parts.names("indicators.primary").contains(name)) {
                    complaints.error(at, name + " is primary already", () -> "An indicator is either the one or the other.");
                }
            }
        }
    }

    private void precision(Replicates replicates, Parts parts, Checks checks) {
        if (replicates instanceof Precision rule && parts.hasNames("indicators.primary")) {
            List<String> compared = new ArrayList<>(parts.names("indicators.primary"));
            compared.addAll(parts.names("indicators.secondary"));
            checks.mustExist(rule.of(), parts.at(REPLICATES + ".of"), "compared indicator", compared);
        }
    }

    /** Reads the baseline and all variants; gives the baseline, if it could be read. */
    private Optional<ScenarioFile> scenarios(Fields root) {
        // Where the name is no text at all, the binder has complained.
        Optional<Scalar> named = root.has(BASELINE) && root.value(BASELINE) instanceof Scalar name && !name.isNothing() ? Optional.of(name) : Optional.empty();
        Optional<Path> path = named.flatMap(name -> Inheritance.scenarioFile(BASELINE, name, complaints));
        Optional<ScenarioFile> baseline = path.flatMap(p -> take(new Reading(set, indicators), p, BASELINE, reading -> reading.file(p, BASELINE, named.get())));
        if (!root.has(VARIANTS) || root.value(VARIANTS) instanceof Node.Broken) {
            return baseline;
        }
        if (!(root.value(VARIANTS) instanceof Fields variants) || variants.entries().isEmpty()) {
            complaints.error(root.value(VARIANTS), "variants names no variant", () -> "For example  variants: {border_open: border-open.yaml}");
            return baseline;
        }
        Map<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        names.put(BASELINE, BASELINE);
        variants.entries().forEach((name, entry) -> {
            if (canBe(name, entry.keyAt(), names)) {
                Optional<Node> base = path.isPresent() ? Optional.of(named.get()) : Optional.empty();
                variant(name, entry, base, baseline);
            }
        });
        return baseline;
    }

    private boolean canBe(String name, Located at, Map<String, String> names) {
        if (!Binder.NAME.matcher(name).matches() || DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            complaints.error(at, Spelling.quoted(name) + " cannot be the name of a variant",
                    () -> "It also names files: begin with a letter, go on with letters, digits, _ and -; con, nul and the like are Windows' own.");
            return false;
        }
        String taken = names.putIfAbsent(name, name);
        if (taken != null) {
            complaints.error(at, taken.equals(BASELINE) ? "no variant can be called " + Spelling.quoted(name) + ": that is what the others are held against"
                    : "variants " + Spelling.quoted(taken) + " and " + Spelling.quoted(name) + " differ in capital letters only", () -> "Give it another name.");
        }
        return taken == null;
    }

    private void variant(String name, Entry entry, Optional<Node> base, Optional<ScenarioFile> baseline) {
        Reading reading = new Reading(set, indicators);
        Optional<ScenarioFile> read;
        if (entry.value() instanceof Fields own) {
            read = written(own, base).flatMap(whole -> take(reading, file, name, r -> r.within(file, name, whole, opening.hashes())));
        } else if (entry.value() instanceof Scalar named && !named.isNothing()) {
            read = Inheritance.scenarioFile(name, named, complaints).flatMap(path -> take(reading, path, name, r -> r.file(path, name, named)));
        } else {
            read = Optional.empty();
            if (!(entry.value() instanceof Node.Broken)) {
                complaints.error(entry.value(), "variant " + Spelling.quoted(name) + (entry.value() instanceof Items ? " must be a file or a block, not a list" : " says nothing"),
                        () -> "The name of a scenario file, or what differs from the baseline:  " + name + ": {agentScale: 2}");
            }
        }
        if (read.isPresent() && baseline.isPresent()) {
            ScenarioFile variant = read.get();
            Pairing pairing = new Pairing(baseline.get(), variant);
            pairing.check(path -> reading.at(path).orElse(entry.keyAt()), complaints);
            warnOfTheSame(name, variant, pairing, entry.keyAt());
            arms.add(new Arm(name, variant, entry.value() instanceof Fields, pairing.firstDifference()));
        }
    }

    /** A variant's own text, over the baseline where it names no base; nothing where there is no baseline to lay it over. */
    private Optional<Fields> written(Fields own, Optional<Node> base) {
        Map<String, Entry> entries = new LinkedHashMap<>(own.entries());
        Entry called = entries.remove(Inheritance.VARIANT);
        if (called != null) {
            complaints.error(called.keyAt(), "the variant has its name from the key above", () -> "Remove this line.");
        }
        if (!own.has(Inheritance.EXTENDS)) {
            base.ifPresent(node -> entries.put(Inheritance.EXTENDS, new Entry(node.at(), node)));
        }
        return entries.containsKey(Inheritance.EXTENDS) ? Optional.of(new Fields(own.at(), entries)) : Optional.empty();
    }

    private void warnOfTheSame(String name, ScenarioFile variant, Pairing pairing, Located at) {
        Optional<String> same = pairing.isSame() ? Optional.of("the baseline")
                : arms.stream().filter(arm -> new Pairing(arm.file(), variant).isSame()).findFirst().map(arm -> "variant " + Spelling.quoted(arm.name()));
        same.ifPresent(other -> complaints.warning(at, "variant " + Spelling.quoted(name) + " plays the same as " + other,
                () -> "What is the same gives the same, to the last bit."));
    }

    /** Reads one scenario and takes over what is wrong with it. */
    private Optional<ScenarioFile> take(Reading reading, Path home, String name, Function<Reading, Optional<ScenarioFile>> read) {
        Optional<ScenarioFile> scenario = read.apply(reading);
        complaints.addAll(reading.complaints(), new HashSet<>(List.of(file.toString(), home.toString())), "It comes with variant " + Spelling.quoted(name) + ".");
        scenario.ifPresent(s -> inputs.putAll(s.inputs()));
        return scenario;
    }
}
