package mawa.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mawa.scenario.Node.Fields;
import mawa.scenario.Node.Items;
import mawa.scenario.Node.Scalar;

/** {@code simsetting.yml}: what is carried over, what makes no difference, and what is told to be left out. */
final class FleeSettingsFile {
    /** Read by {@link FleeSettings} and {@link FleeRules}. */
    private static final Set<String> CARRIED = Set.of("move_rules.max_move_speed", "move_rules.max_walk_speed", "move_rules.start_on_foot", "move_rules.conflict_movechance",
            "move_rules.camp_movechance", "move_rules.idpcamp_movechance", "move_rules.default_movechance", "move_rules.movechance_pop_base",
            "move_rules.movechance_pop_scale_factor", "move_rules.awareness_level", "move_rules.camp_weight", "move_rules.conflict_weight", "move_rules.foreign_weight",
            "move_rules.softening", "move_rules.weight_softening", "move_rules.weight_power", "move_rules.distance_power", "move_rules.pruning_threshold",
            "move_rules.capacity_buffer", "move_rules.capacity_scaling", "move_rules.avoid_short_stints", "move_rules.use_pop_for_loc_weight", "move_rules.pop_power_for_loc_weight",
            "spawn_rules.conflict_spawn_decay", "spawn_rules.conflict_spawn_decay_interval", "spawn_rules.sum_from_camps", "spawn_rules.insert_day0",
            "spawn_rules.empty_camps_on_day0", "spawn_rules.conflict_driven_spawning.spawn_mode", "spawn_rules.conflict_driven_spawning.displaced_per_conflict_day",
            "optimisations.hasten");
    /** Without any effect on what is simulated, in Flee as here. */
    private static final Set<String> IDLE = Set.of("move_rules.max_crossing_speed", "spawn_rules.average_social_connectivity", "spawn_rules.conflict_zone_spawning_only",
            "number_of_steps", "conflict_input_file", "flood_level_input_file");
    /** What somebody who sets them believes to switch on, and Flee 3 never reads or never obeys. */
    private static final Set<String> DEAD = Set.of("spawn_rules.camps_are_sinks", "move_rules.two_system_decision_making");
    private static final List<String> OFF = List.of("false", "no", "off", "none", "0", "0.0", "[]", "");

    private final Path folder;
    private final Opening opening;
    private final Complaints complaints;

    FleeSettingsFile(Path folder, Opening opening, Complaints complaints) {
        this.folder = folder;
        this.opening = opening;
        this.complaints = complaints;
    }

    /** The settings by {@code section.key}; none where there is no file, and then Flee's defaults count. */
    Map<String, Node> read() {
        Map<String, Node> out = new LinkedHashMap<>();
        Optional<Path> file = Stream.of(folder.resolve("simsetting.yml"), folder.resolve("input_csv/simsetting.yml"), folder.toAbsolutePath().resolveSibling("simsetting.yml"))
                .filter(Files::exists).findFirst();
        if (file.isEmpty()) {
            complaints.warning(Source.absent(folder.resolve("simsetting.yml")).start(), "there is no simsetting.yml; Flee's own defaults are taken", () -> "");
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

    private static String last(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    /** Settings that are carried over, by their last names. */
    private static List<String> inSectionOf(String key) {
        return CARRIED.stream().filter(c -> c.startsWith(key.substring(0, key.lastIndexOf('.') + 1))).map(FleeSettingsFile::last).sorted().toList();
    }

    private void tell(String key, Node value) {
        String text = value instanceof Scalar scalar ? scalar.text().toLowerCase(java.util.Locale.ROOT) : value instanceof Items items && items.items().isEmpty() ? "[]" : "?";
        boolean nothing = value instanceof Scalar scalar && scalar.isNothing();
        if (CARRIED.contains(key) || IDLE.contains(key) || key.startsWith("log_levels.") || nothing || OFF.contains(text)) {
            return;
        }
        if (DEAD.contains(key)) {
            complaints.warning(value, "Flee's setting " + key + " does nothing", () -> "Flee 3 does not obey it either.");
        } else {
            complaints.warning(value, "Flee's setting " + key + " is not carried over",
                    () -> Spelling.nearest(last(key), inSectionOf(key)).map(n -> "Did you mean " + n + "?  ").orElse("") + "The rule FleeWalk has no such part.");
        }
    }
}
