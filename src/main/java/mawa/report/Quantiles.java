package mawa.report;

import java.time.LocalDate;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;

/** What a ribbon shows: five quantiles of each evening over a number of replicates; not a number where one lacks it. */
record Quantiles(int runs, double[] p05, double[] p25, double[] median, double[] p75, double[] p95) {
    private static final double LOW_90 = 0.05;
    private static final double LOW_50 = 0.25;
    private static final double MIDDLE = 0.5;
    private static final double HIGH_50 = 0.75;
    private static final double HIGH_90 = 0.95;

    /** Asks the ensemble; the series must be recorded in every run. */
    static Quantiles of(Ensemble e, String place, Indicator indicator) {
        int runs = e.runs().size();
        double[] median = gapped(e, place, indicator, MIDDLE);
        if (runs == 1) {
            return new Quantiles(1, median, median, median, median, median);
        }
        return new Quantiles(runs, gapped(e, place, indicator, LOW_90), gapped(e, place, indicator, LOW_50), median,
                gapped(e, place, indicator, HIGH_50), gapped(e, place, indicator, HIGH_90));
    }

    boolean isBand() {
        return runs > 1;
    }

    int days() {
        return median.length;
    }

    double highest() {
        double highest = 0;
        for (double v : p95) {
            highest = v > highest ? v : highest;
        }
        return highest;
    }

    /** All rows of the evenings, in the order of the days. */
    void tell(Source source, LocalDate start, String withheld, Row.Sink rows) {
        for (int d = 0; d < days(); d++) {
            String date = start.plusDays(d).toString();
            if (Double.isNaN(median[d])) {
                rows.add(new Row(source, date, isBand() ? "median" : "value", Double.NaN, withheld));
                continue;
            }
            tellDay(source, date, d, rows);
        }
    }

    void tellDay(Source source, String date, int d, Row.Sink rows) {
        if (!isBand()) {
            rows.add(source, date, "value", median[d]);
            return;
        }
        rows.add(source, date, "p05", p05[d]);
        rows.add(source, date, "p25", p25[d]);
        rows.add(source, date, "median", median[d]);
        rows.add(source, date, "p75", p75[d]);
        rows.add(source, date, "p95", p95[d]);
    }

    /** Whether any of an evening's numbers is a count below {@code least}. Zero tells nothing about anybody. */
    boolean tellsSmallCount(int d, int least) {
        return DoubleStream.of(p05[d], p25[d], median[d], p75[d], p95[d]).anyMatch(v -> v > 0 && v < least);
    }

    /** The same without the evenings on which {@code hidden} says so. */
    Quantiles without(IntPredicate hidden) {
        return new Quantiles(runs, blank(p05, hidden), blank(p25, hidden), blank(median, hidden), blank(p75, hidden), blank(p95, hidden));
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
