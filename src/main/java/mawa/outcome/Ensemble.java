package mawa.outcome;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** All replicates of one variant, in the order of their numbers. */
public record Ensemble(String variant, LocalDate start, List<RunOutcome> runs) {
    public Ensemble {
        runs = runs.stream().sorted(Comparator.comparingInt(RunOutcome::replicate)).toList();
    }

    /** Quantile of each evening over the replicates; {@code p} in 0..1. */
    public double[] quantile(String place, Group group, Indicator indicator, double p) {
        double[][] values = runs.stream().map(r -> r.find(place, group, indicator)).toArray(double[][]::new);
        double[] out = new double[values[0].length];
        double[] sorted = new double[values.length];
        for (int d = 0; d < out.length; d++) {
            for (int r = 0; r < values.length; r++) {
                sorted[r] = values[r][d];
            }
            Arrays.sort(sorted);
            out[d] = quantileOfSorted(sorted, p);
        }
        return out;
    }

    /** Linear interpolation between order statistics (Hyndman and Fan 1996, type 7). */
    public static double quantileOfSorted(double[] sorted, double p) {
        double h = (sorted.length - 1) * p;
        int low = (int) h;
        int high = Math.min(low + 1, sorted.length - 1);
        return sorted[low] + (h - low) * (sorted[high] - sorted[low]);
    }

    public int days() {
        return runs.get(0).series().get(0).values().length;
    }

    public LocalDate date(int day) {
        return start.plusDays(day);
    }
}
