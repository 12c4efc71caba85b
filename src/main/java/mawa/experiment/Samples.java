package mawa.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    }

    private final List<Key> keys = new ArrayList<>();
    /** By replicate, the values in the order of {@link #keys}. */
    private final Map<Integer, double[]> values = new TreeMap<>();

    private Samples() {
    }

    /** Of the runs of one variant that are results. {@code declared} names statistics besides the usual ones. */
    static Samples of(List<Run> runs, List<Measure> declared) {
        Samples out = new Samples();
        for (Run run : runs) {
            Optional<RunOutcome> outcome = run.isDone() ? run.outcome() : Optional.empty();
            outcome.ifPresent(o -> out.add(o, declared));
        }
        return out;
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
            keys.addAll(figures.keySet());
        }
        double[] row = new double[keys.size()];
        Arrays.setAll(row, k -> figures.getOrDefault(keys.get(k), Double.NaN));
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

    List<Key> keys() {
        return keys;
    }

    /** Replicates that are results, in order. */
    List<Integer> replicates() {
        return List.copyOf(values.keySet());
    }

    /** The values of one figure in some replicates. */
    double[] of(Key key, List<Integer> replicates) {
        int k = keys.indexOf(key);
        return replicates.stream().mapToDouble(r -> k < 0 ? Double.NaN : values.get(r)[k]).toArray();
    }
}
