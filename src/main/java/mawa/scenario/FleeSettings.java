package mawa.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mawa.scenario.Node.Fields;
import mawa.scenario.Node.Items;
import mawa.scenario.Node.Scalar;

/** {@code simsetting.yml}: what is carried over, what makes no difference, and what is told to be left out. */
final class FleeSettings {
    /** Read by {@link FleeFiles}. */
    private static final Set<String> CARRIED = Set.of("move_rules.max_move_speed", "move_rules.max_walk_speed", "move_rules.start_on_foot", "move_rules.conflict_movechance",
            "move_rules.camp_movechance", "move_rules.idpcamp_movechance", "move_rules.default_movechance", "move_rules.movechance_pop_base",
            "move_rules.movechance_pop_scale_factor", "move_rules.awareness_level", "move_rules.camp_weight", "move_rules.conflict_weight", "move_rules.foreign_weight",
            "move_rules.softening", "move_rules.weight_softening", "move_rules.weight_power", "move_rules.distance_power", "move_rules.pruning_threshold",
            "move_rules.capacity_buffer", "move_rules.capacity_scaling", "move_rules.avoid_short_stints", "move_rules.use_pop_for_loc_weight", "move_rules.pop_power_for_loc_weight",
            "spawn_rules.conflict_spawn_decay", "spawn_rules.conflict_spawn_decay_interval", "spawn_rules.sum_from_camps", "spawn_rules.insert_day0",
            "spawn_rules.empty_camps_on_day0", "spawn_rules.conflict_driven_spawning.spawn_mode", "spawn_rules.conflict_driven_spawning.displaced_per_conflict_day",
            "optimisations.hasten");
    /** Where a key has this value, it switches nothing on. */
    private static final Map<String, List<String>> IDLE = Map.ofEntries(Map.entry("spawn_rules.take_from_population", List.of("false")),
            Map.entry("spawn_rules.conflict_zone_spawning_only", List.of("true")), Map.entry("move_rules.max_crossing_speed", List.of()),
            Map.entry("spawn_rules.average_social_connectivity", List.of()), Map.entry("spawn_rules.camps_are_sinks", List.of()),
            Map.entry("move_rules.two_system_decision_making", List.of()), Map.entry("number_of_steps", List.of()));
    private static final List<String> OFF = List.of("false", "0", "0.0", "[]", "");

    private final Path folder;
    private final Opening opening;
    private final Complaints complaints;

    FleeSettings(Path folder, Opening opening, Complaints complaints) {
        this.folder = folder;
        this.opening = opening;
        this.complaints = complaints;
    }

    /** The settings by {@code section.key}; none where there is no file, and then Flee's defaults count. */
    Map<String, Node> read() {
        Map<String, Node> out = new LinkedHashMap<>();
        Optional<Path> file = List.of(folder.resolve("simsetting.yml"), folder.resolve("input_csv/simsetting.yml"), folder.resolveSibling("simsetting.yml")).stream()
                .filter(Files::exists).findFirst();
        if (file.isEmpty()) {
            return out;
        }
        opening.open(file.get(), Opening.YAML_LIMIT_BYTES, Source.YAML_BREAKS, Optional.empty()).flatMap(source -> YamlTree.of(source, complaints))
                .ifPresent(fields -> collect(fields, "", out));
        out.forEach(this::tell);
        return out;
    }

    private void collect(Fields fields, String path, Map<String, Node> out) {
        fields.entries().forEach((key, entry) -> {
            String name = path.isEmpty() ? key : path + "." + key;
            if (entry.value() instanceof Fields below) {
                collect(below, name, out);
            } else {
                out.put(name, entry.value());
            }
        });
    }

    private void tell(String key, Node value) {
        String text = value instanceof Scalar scalar ? scalar.text().toLowerCase(java.util.Locale.ROOT) : value instanceof Items items && items.items().isEmpty() ? "[]" : "?";
        boolean nothing = value instanceof Scalar scalar && scalar.isNothing();
        if (CARRIED.contains(key) || key.startsWith("log_levels.") || nothing) {
            return;
        }
        if (IDLE.containsKey(key) && (IDLE.get(key).isEmpty() || IDLE.get(key).contains(text))) {
            return;
        }
        if (!OFF.contains(text)) {
            complaints.warning(value, "Flee's setting " + key + " is not carried over", () -> "The rule FleeWalk has no such part.");
        }
    }

    /** A number, or what Flee takes where none is set. */
    static double number(Map<String, Node> settings, String key, double otherwise, Complaints complaints) {
        Node value = settings.get(key);
        if (value == null || value instanceof Scalar s && s.isNothing()) {
            return otherwise;
        }
        if (value instanceof Scalar scalar && Numbers.isReal(scalar.text())) {
            return Double.parseDouble(scalar.text());
        }
        complaints.error(value, key + " must be a number");
        return otherwise;
    }

    /** A truth as YAML 1.1 spells it, or what Flee takes where none is set. */
    static boolean truth(Map<String, Node> settings, String key, boolean otherwise, Complaints complaints) {
        Node value = settings.get(key);
        if (value == null || value instanceof Scalar s && s.isNothing()) {
            return otherwise;
        }
        String text = value instanceof Scalar scalar ? scalar.text().toLowerCase(java.util.Locale.ROOT) : "";
        if (List.of("true", "yes", "on").contains(text) || List.of("false", "no", "off").contains(text)) {
            return List.of("true", "yes", "on").contains(text);
        }
        complaints.error(value, key + " must be true or false");
        return otherwise;
    }

    /** A list of numbers, or what Flee takes where none is set. */
    static List<Double> numbers(Map<String, Node> settings, String key, List<Double> otherwise, Complaints complaints) {
        Node value = settings.get(key);
        if (value == null || value instanceof Scalar s && s.isNothing()) {
            return otherwise;
        }
        if (value instanceof Items list && !list.items().isEmpty() && list.items().stream().allMatch(i -> i instanceof Scalar s && Numbers.isReal(s.text()))) {
            return list.items().stream().map(i -> Double.parseDouble(((Scalar) i).text())).toList();
        }
        complaints.error(value, key + " must be a list of numbers");
        return otherwise;
    }
}
