package mawa.experiment;

import java.util.Arrays;

/**
 * Many values over the replicates at once, such as each evening of each place: their median, their 90 % band and their
 * mean, cell by cell, in the unit of what was measured.
 */
public record Spread(double[] p05, double[] p50, double[] p95, double[] mean) {

    /** What one replicate gave, by its position in the ensemble and the cell. */
    @FunctionalInterface
    public interface Values {
        double at(int replicate, int cell);
    }

    /** Of so many cells over so many replicates. */
    public static Spread over(int replicates, int cells, Values values) {
        Spread out = new Spread(new double[cells], new double[cells], new double[cells], new double[cells]);
        double[] sample = new double[replicates];
        for (int cell = 0; cell < cells; cell++) {
            for (int r = 0; r < replicates; r++) {
                sample[r] = values.at(r, cell);
            }
            out.mean[cell] = Arrays.stream(sample).average().orElse(Double.NaN);
            Band band = Band.over(sample);
            out.p05[cell] = band.p05();
            out.p50[cell] = band.p50();
            out.p95[cell] = band.p95();
        }
        return out;
    }
}
