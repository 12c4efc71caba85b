package mawa.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mawa.experiment.Variant;
import mawa.scenario.Difference;
import mawa.scenario.Key;
import mawa.scenario.Keys;
import mawa.scenario.Scenario;
import mawa.scenario.ScenarioDiff;

/**
 * What tells one variant from the others: for a point of a design its factors; for an arm, all that its scenario says otherwise
 * than the baseline's and that is played.
 *
 * @param values by path; of an arm, what stands there in its scenario
 * @param before by path, what stands there in the baseline's scenario, where anything does
 * @param units by path, of what has one
 */
record Settings(Variant variant, Map<String, String> values, Map<String, String> before, Map<String, String> units) {
    /** The arm that a point belongs to; never a path. */
    static final String ARM = "";
    private static final String POLICIES = "policies.";
    private static final String KIND = ".kind";
    /** Told but not played. */
    private static final Set<String> TOLD = Set.of("id", "title", "description", "dataStatus", "observed");
    private static final String COST = ".costPerUnit";
    private static final List<Key> KEYS = Keys.of(Scenario.class);

    static Settings of(Variant baseline, Variant variant) {
        if (!variant.factors().isEmpty()) {
            Map<String, String> values = new TreeMap<>(variant.factors());
            values.put(ARM, variant.arm());
            return new Settings(variant, values, Map.of(), Map.of());
        }
        return ofScenario(baseline, variant);
    }

    /** By what the scenarios say, whether or not the variant is a point of a design. */
    static Settings ofScenario(Variant baseline, Variant variant) {
        Map<String, String> values = new TreeMap<>();
        Map<String, String> before = new TreeMap<>();
        Map<String, String> units = new TreeMap<>();
        for (Difference d : ScenarioDiff.between(baseline.file(), variant.file()).differences()) {
            if (!TOLD.contains(d.component()) && !d.path().endsWith(COST)) {
                values.put(d.path(), d.right().orElse("none"));
                d.left().ifPresent(v -> before.put(d.path(), v));
                units.put(d.path(), d.unit());
            }
        }
        return new Settings(variant, values, before, units);
    }

    /** The value at a path as a number, without the range that it may be drawn from. */
    static Optional<Double> number(String text) {
        String bare = text.replaceFirst(" \\[.*", "");
        return bare.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?") ? Optional.of(Double.valueOf(bare)) : Optional.empty();
    }

    /** Everything but what stands at some paths. */
    Map<String, String> without(Set<String> paths) {
        Map<String, String> rest = new TreeMap<>(values);
        rest.keySet().removeAll(paths);
        return rest;
    }

    static boolean isOfPolicy(String path) {
        return path.startsWith(POLICIES) && path.split("\\.").length == 3;
    }

    /** The policy that a path speaks of. */
    static String policy(String path) {
        return path.substring(0, path.indexOf('.', POLICIES.length()) + 1);
    }

    /** As a chart says it: {@code border_opening.peoplePerDay}. */
    static String shortly(String path) {
        return path.startsWith(POLICIES) ? path.substring(POLICIES.length()) : path;
    }

    /** What a scenario file may say at a path of a policy. */
    private Optional<Key> key(String path) {
        String component = path.substring(path.lastIndexOf('.') + 1);
        return Optional.ofNullable(variant.scenario().policies().get(path.split("\\.")[1]))
                .flatMap(p -> KEYS.stream().filter(k -> k.path().equals(POLICIES + "<" + p.getClass().getSimpleName() + ">." + component)).findFirst());
    }

    /** Whether a number of a policy is an amount: at 0 the policy does nothing, as every policy must. */
    boolean isAmount(String path) {
        return isOfPolicy(path) && key(path).filter(k -> k.min() == 0).isPresent();
    }

    String unit(String path) {
        return units.containsKey(path) ? units.get(path)
                : variant.file().parameters().stream().filter(card -> card.path().equals(path)).map(card -> card.unit()).findFirst().orElse("");
    }

    /**
     * What is told of some settings where others lack them or have them otherwise: a policy that is added by its name alone, all
     * else by path and value.
     */
    static String words(Look look, Map<String, String> settings, Set<String> shared) {
        Set<String> added = settings.keySet().stream().filter(path -> path.endsWith(KIND) && !shared.contains(path)).map(Settings::policy).collect(Collectors.toSet());
        return settings.entrySet().stream().filter(e -> !shared.contains(e.getKey()) && !e.getKey().equals(ARM))
                .filter(e -> !isOfPolicy(e.getKey()) || !added.contains(policy(e.getKey())) || e.getKey().endsWith(KIND))
                .map(e -> e.getKey().endsWith(KIND) ? look.say("settings.with", shortly(e.getKey()).replace(KIND, "")) : shortly(e.getKey()) + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }
}
