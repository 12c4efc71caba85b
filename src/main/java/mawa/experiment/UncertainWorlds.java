package mawa.experiment;

import java.util.ArrayList;
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
 * @param variant the policy
 * @param across the effect over worlds, and the share of worlds in which it is better
 * @param flips for each drawn parameter, whether the effect's sign hangs on it
 * @param best the effect at the best values of all parameters, where runs at these are there
 */
public record UncertainWorlds(Variant variant, AcrossWorlds across, List<SignFlip> flips, Optional<PairedDifference> best) {

    /**
     * One for each variant that has pairs.
     *
     * @param atBest the same comparison at the best values, where there is one
     */
    public static List<UncertainWorlds> of(Plan plan, Runs runs, Comparison comparison, Optional<Comparison> atBest, Measure measure) {
        Samples.Key key = Samples.Key.of(measure);
        Samples ofBaseline = Samples.only(runs.of(comparison.baseline()), measure);
        List<UncertainWorlds> out = new ArrayList<>();
        for (Variant variant : plan.experiment().variants()) {
            if (variant == comparison.baseline()) {
                continue;
            }
            Variant counterpart = plan.experiment().counterpart(variant, comparison.baseline());
            Samples base = counterpart == comparison.baseline() ? ofBaseline : Samples.only(runs.of(counterpart), measure);
            Samples theirs = Samples.only(runs.of(variant), measure);
            double[] differences = theirs.minus(base, key);
            if (differences.length > 0) {
                out.add(new UncertainWorlds(variant,
                        AcrossWorlds.of(differences, Comparison.better(measure.indicator(), measure.statistic()), Comparison.LEVEL, Comparison.luck(plan, key)),
                        SignFlip.of(drawn(plan.experiment(), variant, theirs.shared(base)), differences, Comparison.LEVEL),
                        atBest.flatMap(c -> c.of(measure).stream().filter(r -> r.variant() == variant).findFirst()).map(Comparison.Row::difference)));
            }
        }
        return out;
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
