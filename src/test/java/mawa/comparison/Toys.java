package mawa.comparison;

import java.util.Arrays;
import mawa.world.Chance;
import mawa.world.Draws;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Toy experiments whose truth is known: differences of a shape, drawn by key. */
final class Toys {
    static final double LEVEL = 0.95;
    static final Resampling LUCK = new Resampling(7, "deaths");

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final long ROOT = Chance.nameKey("toy experiments");
    private static final int MOST_PAIRS = 1_000;
    private static final int DRAWS = 4;

    private Toys() {
    }

    /** What differences may look like, by how skewed they are. */
    enum Shape {
        /** Skewness 0. */
        NORMAL(0),
        /** Skewness 0, short tails. */
        UNIFORM(0.5),
        /** Skewness 1: a gamma distribution of shape 4. */
        GAMMA(4),
        /** Skewness 2. */
        EXPONENTIAL(1);

        private final double mean;

        Shape(double mean) {
            this.mean = mean;
        }

        /** The truth. */
        double mean() {
            return mean;
        }

        private double draw(long who) {
            return switch (this) {
                case NORMAL -> normal(who, 0);
                case UNIFORM -> uniform(who, 0);
                case GAMMA -> exponential(who, 0) + exponential(who, 1) + exponential(who, 2) + exponential(who, 3);
                case EXPONENTIAL -> exponential(who, 0);
            };
        }
    }

    /** The differences of one experiment. */
    static double[] differences(Shape shape, int experiment, int n) {
        double[] out = new double[n];
        Arrays.setAll(out, k -> shape.draw((long) experiment * MOST_PAIRS + k));
        return out;
    }

    /** Pairs that share most of their luck; the variant lowers the mean from 100 to 70. */
    static Pairs pairs(int experiment, int n) {
        double[] baseline = new double[n];
        double[] variant = new double[n];
        for (int k = 0; k < n; k++) {
            long who = (long) experiment * MOST_PAIRS + k;
            double shared = normal(who, 0);
            baseline[k] = 100 + 20 * shared;
            variant[k] = 70 + 14 * shared + 5 * normal(who, 1);
        }
        return new Pairs(baseline, variant);
    }

    private static double normal(long who, int draw) {
        return NORMAL.inverseCumulativeProbability(uniform(who, draw));
    }

    private static double exponential(long who, int draw) {
        return -Math.log1p(-uniform(who, draw));
    }

    private static double uniform(long who, int draw) {
        return Draws.uniformAt(ROOT, who * DRAWS + draw);
    }
}
