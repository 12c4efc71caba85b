package mawa.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import mawa.experiment.Summary.Statistic;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.RunOutcome;
import mawa.outcome.Series;

/**
 * What each replicate of one variant amounts to: a number for every series and statistic. A few kilobytes a run, so a
 * comparison can hold all of them.
 */
final class Samples {
    /** What is compared of an indicator of each kind, besides what was declared. */
    private static final Map<Indicator.Kind, List<Statistic>> COMPARED = Map.of(
            Indicator.Kind.RUNNING, List.of(Statistic.FINAL),
            Indicator.Kind.STOCK, List.of(Statistic.FINAL, Statistic.PEAK, Statistic.MEAN),
            Indicator.Kind.DAILY, List.of(Statistic.FINAL, Statistic.PEAK, Statistic.MEAN));

    /** One figure of a run. */
    record Key(Indicator indicator, Statistic statistic, Group group, String place) {
        /** A measure's figure of everybody in the whole. */
        static Key of(Measure measure) {
            return new Key(measure.indicator(), measure.statistic(), Group.ALL, "all");
        }
    }

    /** Each figure and its place in a replicate's row, in the order of the series. */
    private final Map<Key, Integer> keys = new LinkedHashMap<>();
    private final Map<Integer, double[]> values = new TreeMap<>();

    private Samples() {
    }

    /** Of the runs of one variant that are results. {@code declared} names statistics besides the usual ones. */
    static Samples of(List<Run> runs, List<Measure> declared) {
        Samples out = new Samples();
        outcomes(runs).forEach(outcome -> out.add(outcome, declared));
        return out;
    }

    /** The same of some measures alone; no other series is read. */
    static Samples only(List<Run> runs, List<Measure> measures) {
        Samples out = new Samples();
        measures.forEach(m -> out.keys.putIfAbsent(Key.of(m), out.keys.size()));
        outcomes(runs).forEach(outcome -> out.values.put(outcome.replicate(), out.keys.keySet().stream().mapToDouble(key -> {
            double[] evenings = outcome.find(key.place(), key.group(), key.indicator());
            return evenings == null ? Double.NaN : key.statistic().of(evenings);
        }).toArray()));
        return out;
    }

    private static Stream<RunOutcome> outcomes(List<Run> runs) {
        return runs.stream().filter(Run::isDone).map(Run::outcome).flatMap(Optional::stream);
    }

    private void add(RunOutcome outcome, List<Measure> declared) {
        Map<Key, Double> figures = new LinkedHashMap<>();
        for (Series s : outcome.sortedSeries()) {
            double[] evenings = s.values();
            for (Statistic statistic : statistics(s.indicator(), declared)) {
                figures.put(new Key(s.indicator(), statistic, s.group(), s.place()), statistic.of(evenings));
            }
        }
        if (keys.isEmpty()) {
            figures.keySet().forEach(key -> keys.put(key, keys.size()));
        }
        double[] row = new double[keys.size()];
        keys.forEach((key, k) -> row[k] = figures.getOrDefault(key, Double.NaN));
        values.put(outcome.replicate(), row);
    }

    private static List<Statistic> statistics(Indicator indicator, List<Measure> declared) {
        List<Statistic> out = new ArrayList<>(COMPARED.get(indicator.kind()));
        for (Measure m : declared) {
            if (m.indicator() == indicator && !out.contains(m.statistic())) {
                out.add(m.statistic());
            }
        }
        return out;
    }

    Set<Key> keys() {
        return keys.keySet();
    }

    /** Replicates that are results here and there, in order. */
    List<Integer> shared(Samples other) {
        return values.keySet().stream().filter(other.values::containsKey).toList();
    }

    /** The values of one figure in some replicates; NaN where it is not recorded. */
    double[] of(Key key, List<Integer> replicates) {
        Integer k = keys.get(key);
        return replicates.stream().mapToDouble(r -> k == null ? Double.NaN : values.get(r)[k]).toArray();
    }

    /** One figure here minus there, in the replicates that both have. */
    double[] minus(Samples other, Key key) {
        List<Integer> both = shared(other);
        double[] mine = of(key, both);
        double[] theirs = other.of(key, both);
        Arrays.setAll(mine, k -> mine[k] - theirs[k]);
        return mine;
    }
}
