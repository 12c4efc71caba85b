package mawa.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mawa.comparison.AcrossWorlds;
import mawa.comparison.PairedDifference;
import mawa.comparison.SignFlip;

/**
 * One policy and one measure over worlds whose parameters were drawn: the second layer of a comparison, beside the effect
 * at the best values. Each replicate is a world of its own.
 *
 * @param measure what is looked at, of everybody in the whole
 * @param baseline what the policy is held against: of a point of a sweep, the same point of the baseline
 * @param variant the policy
 * @param across the effect over worlds, and the share of worlds in which it is better
 * @param flips for each drawn parameter, whether the effect's sign hangs on it
 * @param best the effect at the best values of all parameters, where runs at these are there
 */
public record UncertainWorlds(Measure measure, Variant baseline, Variant variant, AcrossWorlds across, List<SignFlip> flips, Optional<PairedDifference> best) {

    /**
     * One for each of a plan's measures and each variant that has pairs, measure by measure.
     *
     * @param baseline what the others are held against
     * @param atBest the same comparison at the best values, where there is one
     */
    public static List<UncertainWorlds> of(Plan plan, Runs runs, Variant baseline, Optional<Comparison> atBest) {
        Map<Variant, Samples> samples = new IdentityHashMap<>();
        plan.experiment().variants().forEach(v -> samples.put(v, Samples.only(runs.of(v), plan.measures())));
        Map<Variant, Map<String, double[]>> drawn = new IdentityHashMap<>();
        List<UncertainWorlds> out = new ArrayList<>();
        for (Measure measure : plan.measures()) {
            Samples.Key key = Samples.Key.of(measure);
            for (Variant variant : plan.experiment().variants()) {
                Variant counterpart = plan.experiment().counterpart(variant, baseline);
                Samples base = samples.get(counterpart);
                Samples theirs = samples.get(variant);
                double[] differences = variant == baseline ? new double[0] : theirs.minus(base, key);
                if (differences.length > 0 && Arrays.stream(differences).noneMatch(Double::isNaN)) {
                    out.add(new UncertainWorlds(measure, counterpart, variant,
                            AcrossWorlds.of(differences, Comparison.better(measure.indicator(), measure.statistic()), Comparison.LEVEL, Comparison.luck(plan, key)),
                            SignFlip.of(drawn.computeIfAbsent(variant, v -> drawn(plan.experiment(), v, theirs.shared(base))), differences, Comparison.LEVEL),
                            atBest.flatMap(c -> c.of(measure).stream().filter(r -> r.variant() == variant).findFirst()).map(Comparison.Row::difference)));
                }
            }
        }
        return out;
    }

    /** The parameters that turn the effect round, by name. */
    public List<SignFlip> turning() {
        return flips.stream().filter(SignFlip::flips).toList();
    }

    /** By parameter, its value in each replicate. */
    private static Map<String, double[]> drawn(Experiment e, Variant variant, List<Integer> replicates) {
        Map<String, double[]> out = new TreeMap<>();
        for (int k = 0; k < replicates.size(); k++) {
            int at = k;
            variant.file().drawnValues(e.seed(), replicates.get(k))
                    .forEach((path, value) -> out.computeIfAbsent(path, p -> new double[replicates.size()])[at] = value);
        }
        return new LinkedHashMap<>(out);
    }
}
