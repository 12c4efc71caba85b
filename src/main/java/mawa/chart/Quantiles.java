package mawa.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.result.SmallCounts;

/**
 * What a ribbon shows: five quantiles of each evening over a number of replicates; not a number where one lacks it.
 * A few replicates are no distribution: then low and high are the least and the most of them, and each is kept.
 *
 * @param runs how many replicates
 * @param low the 5 % quantile; of a few, the least
 * @param high the 95 % quantile; of a few, the most
 * @param each every replicate where there are a few, none otherwise
 */
record Quantiles(int runs, double[] low, double[] p25, double[] median, double[] p75, double[] high, List<One> each) {
    /** From as many replicates on, bands are drawn. */
    static final int LEAST_FOR_BANDS = 5;
    private static final double LOW_90 = 0.05;
    private static final double LOW_50 = 0.25;
    private static final double MIDDLE = 0.5;
    private static final double HIGH_50 = 0.75;
    private static final double HIGH_90 = 0.95;

    /** One replicate's evenings. */
    record One(int replicate, double[] values) {
    }

    /** Asks the ensemble; the series must be recorded in every run. */
    static Quantiles of(Ensemble e, String place, Indicator indicator) {
        int runs = e.runs().size();
        double[] median = gapped(e, place, indicator, MIDDLE);
        if (runs == 1) {
            return new Quantiles(1, median, median, median, median, median, List.of());
        }
        boolean few = areFew(runs);
        List<One> each = e.runs().stream().filter(r -> few)
                .map(r -> new One(r.replicate(), blank(r.find(place, Group.ALL, indicator), d -> Double.isNaN(median[d])))).toList();
        return new Quantiles(runs, gapped(e, place, indicator, few ? 0 : LOW_90), gapped(e, place, indicator, LOW_50), median,
                gapped(e, place, indicator, HIGH_50), gapped(e, place, indicator, few ? 1 : HIGH_90), each);
    }

    /** Several replicates, but too few for bands. */
    static boolean areFew(int runs) {
        return runs > 1 && runs < LEAST_FOR_BANDS;
    }

    boolean isSingle() {
        return runs == 1;
    }

    boolean isBand() {
        return runs >= LEAST_FOR_BANDS;
    }

    int days() {
        return median.length;
    }

    double highest() {
        double highest = 0;
        for (double v : high) {
            highest = v > highest ? v : highest;
        }
        return highest;
    }

    /** All rows of the evenings, in the order of the days. */
    void tell(Source source, LocalDate start, String withheld, Row.Sink rows) {
        for (int d = 0; d < days(); d++) {
            String date = start.plusDays(d).toString();
            if (Double.isNaN(median[d])) {
                rows.add(new Row(source, date, isSingle() ? "value" : "median", Double.NaN, withheld));
                continue;
            }
            tellDay(source, date, d, rows);
        }
    }

    void tellDay(Source source, String date, int d, Row.Sink rows) {
        if (isSingle()) {
            rows.add(source, date, "value", median[d]);
            return;
        }
        if (!isBand()) {
            rows.add(source, date, "median", median[d]);
            each.forEach(one -> rows.add(source, date, "replicate" + one.replicate(), one.values()[d]));
            return;
        }
        rows.add(source, date, "p05", low[d]);
        rows.add(source, date, "p25", p25[d]);
        rows.add(source, date, "median", median[d]);
        rows.add(source, date, "p75", p75[d]);
        rows.add(source, date, "p95", high[d]);
    }

    /** Whether any of an evening's numbers is a count below {@code least}. Zero tells nothing about anybody. */
    boolean tellsSmallCount(int d, int least) {
        DoubleStream told = DoubleStream.of(low[d], p25[d], median[d], p75[d], high[d]);
        return DoubleStream.concat(told, each.stream().mapToDouble(one -> one.values()[d])).anyMatch(v -> SmallCounts.isTooSmall(v, least));
    }

    /** The same without the evenings on which {@code hidden} says so. */
    Quantiles without(IntPredicate hidden) {
        return new Quantiles(runs, blank(low, hidden), blank(p25, hidden), blank(median, hidden), blank(p75, hidden), blank(high, hidden),
                each.stream().map(one -> new One(one.replicate(), blank(one.values(), hidden))).toList());
    }

    private static double[] blank(double[] values, IntPredicate hidden) {
        double[] out = values.clone();
        for (int d = 0; d < out.length; d++) {
            out[d] = hidden.test(d) ? Double.NaN : out[d];
        }
        return out;
    }

    /** A quantile, missing on evenings on which any run has no value: a band over fewer runs would say less than it claims. */
    private static double[] gapped(Ensemble e, String place, Indicator indicator, double p) {
        double[] out = e.quantile(place, Group.ALL, indicator, p);
        for (var run : e.runs()) {
            double[] values = run.find(place, Group.ALL, indicator);
            for (int d = 0; d < out.length; d++) {
                out[d] = Double.isNaN(values[d]) ? Double.NaN : out[d];
            }
        }
        return out;
    }
}
