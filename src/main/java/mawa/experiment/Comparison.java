package mawa.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mawa.comparison.Better;
import mawa.comparison.Holm;
import mawa.comparison.PairedDifference;
import mawa.comparison.Pairs;
import mawa.comparison.Resampling;
import mawa.comparison.Verdict;
import mawa.experiment.Summary.Statistic;
import mawa.outcome.Group;
import mawa.outcome.Indicator;

/**
 * Each variant minus the baseline, replicate by replicate: the same possible world with and without the policy. A replicate
 * that one of the two lacks is left out of their pairs, and counted.
 *
 * @param baseline what the others are held against
 * @param rows by variant in the experiment's order; declared measures first, then by indicator, statistic, place and group
 * @param dropped by variant, replicates that one of the two lacks
 */
public record Comparison(Variant baseline, List<Row> rows, Map<String, Integer> dropped) {
    /** Of every interval. */
    public static final double LEVEL = 0.95;
    private static final String ALL = "all";

    /**
     * One figure of one variant.
     *
     * @param baseline what it is held against: of a point of a sweep, the same point of the baseline
     * @param declared the measure that asked for it; nothing for one that is exploratory
     * @param smallestEffect unit of the indicator; 0 where none was declared
     * @param adjustedP of a primary measure, by Holm across variants; else NaN
     */
    public record Row(Variant baseline, Variant variant, Indicator indicator, Statistic statistic, Group group, String place, Optional<Measure> declared,
            PairedDifference difference, double smallestEffect, double adjustedP, Verdict verdict) {
        public boolean isPrimary() {
            return declared.filter(Measure::isPrimary).isPresent();
        }

        /** Whether it speaks of everybody in the whole. */
        public boolean isOfAll() {
            return group == Group.ALL && place.equals(ALL);
        }
    }

    /** Which way of an indicator is the better one: less of what harms. Fewer people who flee or arrive is no benefit. */
    public static Better better(Indicator indicator) {
        return indicator.isHarm() ? Better.LOWER : Better.NEITHER;
    }

    /** The same of a figure: that a peak comes earlier or later is neither better nor worse. */
    public static Better better(Indicator indicator, Statistic statistic) {
        return statistic == Statistic.DAY_OF_PEAK ? Better.NEITHER : better(indicator);
    }

    /** Compares all variants of a plan with one of them, from what their runs have stored. */
    public static Comparison of(Plan plan, Runs runs, Variant baseline) {
        Samples ofBaseline = Samples.of(runs.of(baseline), plan.measures());
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> dropped = new LinkedHashMap<>();
        for (Variant variant : plan.experiment().variants()) {
            if (variant != baseline) {
                Samples theirs = Samples.of(runs.of(variant), plan.measures());
                Variant counterpart = plan.experiment().counterpart(variant, baseline);
                Samples base = counterpart == baseline ? ofBaseline : Samples.of(runs.of(counterpart), plan.measures());
                List<Integer> both = base.shared(theirs);
                dropped.put(variant.name(), plan.experiment().replicates() - both.size());
                if (!both.isEmpty()) {
                    rows.addAll(rows(plan, counterpart, variant, base, theirs, both));
                }
            }
        }
        return new Comparison(baseline, adjusted(rows), dropped);
    }

    private static List<Row> rows(Plan plan, Variant baseline, Variant variant, Samples base, Samples theirs, List<Integer> both) {
        Map<Samples.Key, Optional<Measure>> keys = new LinkedHashMap<>();
        for (Measure m : plan.measures()) {
            keys.put(Samples.Key.of(m), Optional.of(m));
        }
        base.keys().forEach(key -> keys.putIfAbsent(key, Optional.empty()));
        List<Map.Entry<Samples.Key, Optional<Measure>>> entries = List.copyOf(keys.entrySet());
        // Each row is luck and numbers of its own, so they may be worked out side by side.
        return entries.parallelStream().map(e -> row(plan, baseline, variant, e.getKey(), e.getValue(), base.of(e.getKey(), both), theirs.of(e.getKey(), both)))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<Row> row(Plan plan, Variant baseline, Variant variant, Samples.Key key, Optional<Measure> declared, double[] base, double[] theirs) {
        if (Arrays.stream(base).anyMatch(Double::isNaN) || Arrays.stream(theirs).anyMatch(Double::isNaN)) {
            return Optional.empty();
        }
        PairedDifference d = PairedDifference.of(new Pairs(base, theirs), better(key.indicator(), key.statistic()), LEVEL, luck(plan, key));
        double smallest = declared.map(m -> m.smallestEffect(d.meanBaseline())).orElse(0.0);
        return Optional.of(new Row(baseline, variant, key.indicator(), key.statistic(), key.group(), key.place(), declared, d, smallest, Double.NaN, Verdict.of(d, smallest)));
    }

    /** The luck of a figure's bootstrap: the same for every variant, group and place. */
    static Resampling luck(Plan plan, Samples.Key key) {
        return new Resampling(plan.experiment().seed(), key.indicator().key() + " " + key.statistic().key());
    }

    /** Primary measures are held to Holm's p across variants, each measure for itself. */
    private static List<Row> adjusted(List<Row> rows) {
        List<Row> out = new ArrayList<>(rows);
        Map<Measure, List<Integer>> families = new LinkedHashMap<>();
        for (int k = 0; k < out.size(); k++) {
            if (out.get(k).isPrimary()) {
                families.computeIfAbsent(out.get(k).declared().orElseThrow(), m -> new ArrayList<>()).add(k);
            }
        }
        for (List<Integer> family : families.values()) {
            double[] adjusted = Holm.adjusted(family.stream().mapToDouble(k -> out.get(k).difference().pValue()).toArray());
            for (int i = 0; i < adjusted.length; i++) {
                Row r = out.get(family.get(i));
                out.set(family.get(i), new Row(r.baseline(), r.variant(), r.indicator(), r.statistic(), r.group(), r.place(), r.declared(), r.difference(),
                        r.smallestEffect(), adjusted[i], Verdict.ofPrimary(r.difference(), r.smallestEffect(), adjusted[i])));
            }
        }
        return out;
    }

    /** Rows of everybody in the whole that answer one measure, in the order of variants. */
    public List<Row> of(Measure measure) {
        return rows.stream().filter(r -> r.declared().filter(measure::equals).isPresent()).toList();
    }

    /** The declared measures that have rows, primary ones first. */
    public List<Measure> measures() {
        return rows.stream().map(Row::declared).flatMap(Optional::stream).distinct()
                .sorted(Comparator.comparing((Measure m) -> !m.isPrimary())).collect(Collectors.toList());
    }
}
