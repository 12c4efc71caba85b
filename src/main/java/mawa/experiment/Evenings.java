package mawa.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import mawa.comparison.AcrossWorlds;
import mawa.comparison.Better;
import mawa.comparison.Resampling;
import mawa.experiment.Summary.Statistic;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.RunOutcome;

/**
 * Mean of the paired differences of each evening, and the ends of its interval of {@link Comparison#LEVEL}; not a number where a
 * pair has none. Each evening's interval stands for itself.
 *
 * @param mean unit of the indicator, an evening a value
 * @param low lower end
 * @param high upper end
 */
public record Evenings(double[] mean, double[] low, double[] high) {
    private static final String ALL = "all";

    /**
     * Of pairs, under the luck of the comparison's last evening, so that the two agree there.
     *
     * @param base of each pair, the evenings of what is held against
     * @param theirs of each pair, the evenings of the variant
     */
    public static Evenings of(Plan plan, Indicator indicator, double[][] base, double[][] theirs) {
        Resampling luck = Comparison.luck(plan, new Samples.Key(indicator, Statistic.FINAL, Group.ALL, ALL));
        int days = base[0].length;
        Evenings out = new Evenings(new double[days], new double[days], new double[days]);
        // Each evening is numbers and luck of its own, so they may be worked out side by side.
        IntStream.range(0, days).parallel().forEach(d -> {
            double[] differences = new double[base.length];
            Arrays.setAll(differences, r -> theirs[r][d] - base[r][d]);
            boolean known = Arrays.stream(differences).noneMatch(Double::isNaN);
            AcrossWorlds across = known ? AcrossWorlds.of(differences, Better.NEITHER, Comparison.LEVEL, luck) : null;
            out.mean[d] = known ? across.difference() : Double.NaN;
            out.low[d] = known ? across.interval().low() : Double.NaN;
            out.high[d] = known ? across.interval().high() : Double.NaN;
        });
        return out;
    }

    /**
     * Of each variant that has pairs, and each of the indicators that its pairs record, everybody in the whole. The runs of
     * two variants are held at a time.
     */
    public static Map<Variant, Map<Indicator, Evenings>> all(Plan plan, Runs runs, Variant baseline, List<Variant> variants, List<Indicator> indicators) {
        Map<Variant, Map<Indicator, Evenings>> out = new LinkedHashMap<>();
        Variant held = baseline;
        Map<Integer, Map<Indicator, double[]>> base = read(runs, baseline, indicators);
        for (Variant variant : variants) {
            Variant counterpart = plan.experiment().counterpart(variant, baseline);
            if (counterpart != held) {
                held = counterpart;
                base = read(runs, held, indicators);
            }
            Map<Indicator, Evenings> of = pairs(plan, base, read(runs, variant, indicators), indicators);
            if (!of.isEmpty()) {
                out.put(variant, of);
            }
        }
        return out;
    }

    private static Map<Integer, Map<Indicator, double[]>> read(Runs runs, Variant variant, List<Indicator> indicators) {
        Map<Integer, Map<Indicator, double[]>> out = new TreeMap<>();
        for (RunOutcome run : runs.ensemble(variant).map(Ensemble::runs).orElse(List.of())) {
            Map<Indicator, double[]> of = new LinkedHashMap<>();
            for (Indicator i : indicators) {
                double[] evenings = run.find(ALL, Group.ALL, i);
                if (evenings != null) {
                    of.put(i, evenings);
                }
            }
            out.put(run.replicate(), of);
        }
        return out;
    }

    private static Map<Indicator, Evenings> pairs(Plan plan, Map<Integer, Map<Indicator, double[]>> base, Map<Integer, Map<Indicator, double[]>> theirs,
            List<Indicator> indicators) {
        List<Integer> both = base.keySet().stream().filter(theirs::containsKey).toList();
        Map<Indicator, Evenings> out = new LinkedHashMap<>();
        for (Indicator i : indicators) {
            if (!both.isEmpty() && both.stream().allMatch(r -> base.get(r).containsKey(i) && theirs.get(r).containsKey(i))) {
                out.put(i, of(plan, i, both.stream().map(r -> base.get(r).get(i)).toArray(double[][]::new),
                        both.stream().map(r -> theirs.get(r).get(i)).toArray(double[][]::new)));
            }
        }
        return out;
    }

    public int days() {
        return mean.length;
    }

    /** Whether an evening's interval leaves 0 out. */
    public boolean isClear(int day) {
        return low[day] > 0 || high[day] < 0;
    }

    /** Spells of days whose intervals all leave 0 out on the same side, as first and last day; in their order. */
    public List<int[]> clearSpells() {
        List<int[]> out = new ArrayList<>();
        for (int d = 0; d < days(); d++) {
            int before = d - 1;
            boolean goesOn = d > 0 && isClear(d) && isClear(before) && mean[d] > 0 == mean[before] > 0;
            if (goesOn) {
                out.get(out.size() - 1)[1] = d;
            } else if (isClear(d)) {
                out.add(new int[] {d, d});
            }
        }
        return out;
    }

    /** The evening on which the mean difference is largest, to either side, among those whose interval leaves 0 out. */
    public OptionalInt largest() {
        return IntStream.range(0, days()).filter(this::isClear).reduce((a, b) -> Math.abs(mean[b]) > Math.abs(mean[a]) ? b : a);
    }
}
