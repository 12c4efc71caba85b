package mawa.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import mawa.experiment.Comparison;
import mawa.experiment.Evenings;
import mawa.experiment.Measure;
import mawa.experiment.Plan;
import mawa.experiment.Variant;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.RunOutcome;

/**
 * One variant beside what it is held against, replicate by replicate: what the charts draw of the two, and no more, so that
 * their runs need not stay in memory.
 *
 * @param replicates that both have, in order
 * @param values of each measure, a pair for each replicate
 * @param evenings mean difference of each evening with its interval
 */
record Paired(Variant baseline, Variant variant, List<Integer> replicates, Map<Measure, Values> values, Map<Indicator, Evenings> evenings) {

    /** One measure under both, in the order of the replicates. */
    record Values(double[] baseline, double[] variant) {
        double[] differences() {
            double[] out = new double[baseline.length];
            Arrays.setAll(out, r -> variant[r] - baseline[r]);
            return out;
        }
    }

    /**
     * One for each variant that has pairs. No more than two variants' runs are asked for at a time.
     *
     * @param indicators whose evenings are wanted
     */
    static List<Paired> all(Comparison comparison, Plan plan, List<Variant> variants, List<Indicator> indicators,
            Function<Variant, Optional<Ensemble>> ensembles) {
        List<Paired> out = new ArrayList<>();
        Set<Indicator> read = new LinkedHashSet<>(indicators);
        plan.measures().forEach(m -> read.add(m.indicator()));
        Variant held = null;
        Map<Integer, Map<Indicator, double[]>> base = Map.of();
        for (Variant variant : variants) {
            Variant counterpart = plan.experiment().counterpart(variant, comparison.baseline());
            if (counterpart != held) {
                held = counterpart;
                base = read(ensembles.apply(counterpart), read);
            }
            Map<Integer, Map<Indicator, double[]>> theirs = read(ensembles.apply(variant), read);
            List<Integer> both = base.keySet().stream().filter(theirs::containsKey).toList();
            if (!both.isEmpty()) {
                out.add(pair(plan, counterpart, variant, base, theirs, both, indicators));
            }
        }
        return List.copyOf(out);
    }

    /** By replicate and indicator, the evenings of everybody in the whole. */
    private static Map<Integer, Map<Indicator, double[]>> read(Optional<Ensemble> ensemble, Set<Indicator> indicators) {
        Map<Integer, Map<Indicator, double[]>> out = new TreeMap<>();
        for (RunOutcome run : ensemble.map(Ensemble::runs).orElse(List.of())) {
            Map<Indicator, double[]> evenings = new LinkedHashMap<>();
            for (Indicator indicator : indicators) {
                double[] values = run.find(Study.ALL, Group.ALL, indicator);
                if (values != null) {
                    evenings.put(indicator, values);
                }
            }
            out.put(run.replicate(), evenings);
        }
        return out;
    }

    private static Paired pair(Plan plan, Variant baseline, Variant variant, Map<Integer, Map<Indicator, double[]>> base,
            Map<Integer, Map<Indicator, double[]>> theirs, List<Integer> both, List<Indicator> indicators) {
        Map<Measure, Values> values = new LinkedHashMap<>();
        for (Measure m : plan.measures()) {
            if (both.stream().allMatch(r -> base.get(r).containsKey(m.indicator()) && theirs.get(r).containsKey(m.indicator()))) {
                Values pairs = new Values(values(base, both, m), values(theirs, both, m));
                if (Arrays.stream(pairs.differences()).noneMatch(Double::isNaN)) {
                    values.put(m, pairs);
                }
            }
        }
        Map<Indicator, Evenings> evenings = new LinkedHashMap<>();
        for (Indicator i : indicators) {
            if (both.stream().allMatch(r -> base.get(r).containsKey(i) && theirs.get(r).containsKey(i))) {
                evenings.put(i, Evenings.of(plan, i, evenings(base, both, i), evenings(theirs, both, i)));
            }
        }
        return new Paired(baseline, variant, both, values, evenings);
    }

    private static double[] values(Map<Integer, Map<Indicator, double[]>> runs, List<Integer> replicates, Measure m) {
        return replicates.stream().mapToDouble(r -> m.statistic().of(runs.get(r).get(m.indicator()))).toArray();
    }

    private static double[][] evenings(Map<Integer, Map<Indicator, double[]>> runs, List<Integer> replicates, Indicator indicator) {
        return replicates.stream().map(r -> runs.get(r).get(indicator)).toArray(double[][]::new);
    }
}
