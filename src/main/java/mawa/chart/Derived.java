package mawa.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.PlaceTable;
import mawa.outcome.RunOutcome;
import mawa.outcome.Series;

/**
 * Arithmetic within one run, such as a ratio of two of its series. What is said over runs stays the ensemble's: the
 * result is an ensemble again, and its quantiles are those of the ratios, not the ratio of quantiles.
 */
final class Derived {
    private Derived() {
    }

    /** {@code a op b} of each run and evening, under the name of {@code a}; empty where a run lacks one of them. */
    static Optional<Ensemble> combine(Ensemble e, String place, Indicator a, DoubleBinaryOperator op, Indicator b) {
        List<RunOutcome> runs = new ArrayList<>();
        for (RunOutcome run : e.runs()) {
            double[] left = evenings(run, place, a);
            double[] right = evenings(run, place, b);
            if (left == null || right == null) {
                return Optional.empty();
            }
            double[] values = new double[left.length];
            for (int d = 0; d < values.length; d++) {
                values[d] = op.applyAsDouble(left[d], right[d]);
            }
            runs.add(only(run, place, a, values));
        }
        return Optional.of(new Ensemble(e.variant(), e.start(), runs));
    }

    /** A place's share of another indicator of the whole, in percent, under the name of the first. */
    static Optional<Ensemble> percent(Ensemble e, String place, Indicator part, Indicator whole) {
        List<RunOutcome> runs = new ArrayList<>();
        for (RunOutcome run : e.runs()) {
            double[] parts = run.find(place, Group.ALL, part);
            double[] wholes = run.find(Study.ALL, Group.ALL, whole);
            if (parts == null || wholes == null) {
                return Optional.empty();
            }
            double[] values = new double[parts.length];
            for (int d = 0; d < values.length; d++) {
                values[d] = wholes[d] == 0 ? Double.NaN : 100 * parts[d] / wholes[d];
            }
            runs.add(only(run, place, part, values));
        }
        return Optional.of(new Ensemble(e.variant(), e.start(), runs));
    }

    /** The evenings of one place, from the series or the tables by place; empty where a run records neither. */
    static Optional<Ensemble> ofPlace(Ensemble e, String place, Indicator indicator) {
        List<RunOutcome> runs = new ArrayList<>();
        for (RunOutcome run : e.runs()) {
            double[] values = evenings(run, place, indicator);
            if (values == null) {
                return Optional.empty();
            }
            runs.add(only(run, place, indicator, values));
        }
        return Optional.of(new Ensemble(e.variant(), e.start(), runs));
    }

    /** One value a run: the sum over all evenings. */
    static Ensemble total(Ensemble e, String place, Indicator indicator) {
        List<RunOutcome> runs = new ArrayList<>();
        for (RunOutcome run : e.runs()) {
            double sum = 0;
            for (double v : run.find(place, Group.ALL, indicator)) {
                sum += v;
            }
            runs.add(only(run, place, indicator, new double[] {sum}));
        }
        return new Ensemble(e.variant(), e.start(), runs);
    }

    /** From the series or the table by place; null where the run records neither. */
    private static double[] evenings(RunOutcome run, String place, Indicator indicator) {
        double[] values = run.find(place, Group.ALL, indicator);
        return values == null ? column(run.places(), place, indicator) : values;
    }

    private static double[] column(PlaceTable table, String place, Indicator indicator) {
        int p = table == null ? -1 : table.places().indexOf(place);
        int i = table == null ? -1 : table.indicators().indexOf(indicator);
        if (p < 0 || i < 0) {
            return null;
        }
        int[] cells = table.values(i);
        double[] values = new double[table.days()];
        for (int d = 0; d < values.length; d++) {
            values[d] = cells[d * table.places().size() + p];
        }
        return values;
    }

    private static RunOutcome only(RunOutcome run, String place, Indicator indicator, double[] values) {
        return new RunOutcome(run.replicate(), List.of(new Series(place, Group.ALL, indicator, values)), run.places(), run.settled());
    }
}
