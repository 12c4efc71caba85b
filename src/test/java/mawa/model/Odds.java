package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Bounds for what chance decides. The tests are deterministic and hold or fail for ever; a bound of five standard
 * errors is passed by a true model but once in two million, and a wrong rule is far outside it.
 */
final class Odds {
    private static final double ERRORS = 5;

    private Odds() {
    }

    /** That {@code seen} of {@code n} independent trials of chance {@code p} may well have happened. */
    static void assertShare(double seen, double n, double p, String what) {
        assertThat(seen).as(what + ": of %.0f, about %.1f were due", n, n * p)
                .isBetween(n * p - ERRORS * Math.sqrt(n * p * (1 - p)) - 1e-9, n * p + ERRORS * Math.sqrt(n * p * (1 - p)) + 1e-9);
    }

    /** That a count of rare events with this mean may well be as seen. */
    static void assertCount(double seen, double mean, String what) {
        assertThat(seen).as(what + ": about %.1f were due", mean)
                .isBetween(mean - ERRORS * Math.sqrt(mean), mean + ERRORS * Math.sqrt(mean));
    }

    /** That counts may well have been drawn with these chances (chi-square). */
    static void assertDrawnFrom(long[] seen, double[] chance, String what) {
        long n = 0;
        for (long s : seen) {
            n += s;
        }
        assertThat(n).as(what + ": drawn at all").isPositive();
        double x = 0;
        for (int k = 0; k < seen.length; k++) {
            x += (seen[k] - n * chance[k]) * (seen[k] - n * chance[k]) / (n * chance[k]);
        }
        assertThat(ChiSquaredDistribution.of(seen.length - 1).survivalProbability(x)).as(what + ": chi-square %.1f", x).isGreaterThan(1e-6);
    }
}
