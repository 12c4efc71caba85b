package mawa.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mawa.experiment.Experiment;
import mawa.experiment.Variant;
import mawa.scenario.Difference;
import mawa.scenario.ExperimentFile;
import mawa.scenario.ScenarioDiff;

/** What a variant has otherwise than what it is held against, in a line. */
final class VariantChanges {
    private static final int DIFFERENCES_SHOWN = 4;
    /** What a scenario calls itself is no difference of what is played. */
    private static final List<String> NAMING = List.of("id", "title", "description");

    private VariantChanges() {
    }

    /** A point of a sweep by what is set there, any other variant by what differs from the baseline. */
    static String of(Experiment e, Variant baseline, Variant variant) {
        Variant counterpart = e.counterpart(variant, baseline);
        return (variant.factors().isEmpty() ? changes(counterpart, variant) : settings(variant.factors()))
                + (counterpart == baseline ? "" : "; against " + counterpart.name() + ", which has the same");
    }

    /** What is set at a point of a sweep. */
    static String settings(Map<String, String> factors) {
        return factors.entrySet().stream().map(f -> f.getKey() + "=" + f.getValue()).collect(Collectors.joining(", "));
    }

    /** Variants with policies of their own that differ in something else too, to which the guard says nothing. */
    static List<String> unguarded(Experiment e, Variant baseline) {
        return e.variants().stream().filter(v -> v != baseline && v.factors().isEmpty())
                .filter(v -> !v.scenario().policies().equals(baseline.scenario().policies()) && ExperimentFile.firstDifference(baseline.file(), v.file()).isEmpty())
                .map(Variant::name).toList();
    }

    /** Policies that are added by their kind, all else by path and value. */
    private static String changes(Variant base, Variant variant) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Difference d : ScenarioDiff.between(base.file(), variant.file()).differences()) {
            String[] steps = d.path().split("\\.");
            String policy = steps.length > 2 && steps[0].equals("policies") ? steps[1] : "";
            boolean whole = !policy.isEmpty() && (!base.scenario().policies().containsKey(policy) || !variant.scenario().policies().containsKey(policy));
            if (whole) {
                boolean added = variant.scenario().policies().containsKey(policy);
                said.put("policies." + policy, added ? "policies." + policy + " added (" + variant.scenario().policies().get(policy).getClass().getSimpleName() + ")"
                        : "policies." + policy + " taken away");
            } else if (!NAMING.contains(d.path())) {
                said.put(d.path(), words(d));
            }
        }
        List<String> all = List.copyOf(said.values());
        return all.isEmpty() ? "no difference" : String.join("; ", all.subList(0, Math.min(DIFFERENCES_SHOWN, all.size())))
                + (all.size() > DIFFERENCES_SHOWN ? "; and " + (all.size() - DIFFERENCES_SHOWN) + " more (./mawa diff)" : "");
    }

    private static String words(Difference d) {
        String unit = d.unit().isEmpty() ? "" : " " + d.unit();
        return d.path() + " " + (d.left().isEmpty() ? "added: " + d.right().orElse("") + unit : d.right().isEmpty() ? "taken away"
                : d.left().get() + " -> " + d.right().get() + unit);
    }
}
