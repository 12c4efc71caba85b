package mawa.experiment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mawa.comparison.Scores;
import mawa.outcome.Ensemble;
import mawa.outcome.Indicator;
import mawa.outcome.PlaceTable;
import mawa.outcome.RunOutcome;
import mawa.scenario.ObservedSeries;
import mawa.scenario.Scenario;
import mawa.service.Housing;
import mawa.world.Place;

/**
 * How a variant compares with what was observed, and with forecasts that need no model: people in camps by camp and evening
 * where several camps were counted, else observation by observation ({@link SeriesFit}). A forecast knows the counts up to a day and no later ones; it and the model are held against the same days.
 *
 * @param rows in the order of {@code fit.csv}
 */
public record Fit(List<Row> rows) {
    /** The days whose counts plain forecasts may know; the evening of the last one is day 30. */
    public static final int KNOWN_DAYS = 30;
    private static final String ALL = "all";
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    /**
     * One figure.
     *
     * @param place a camp, or {@code all} for all of them together
     * @param from first day that it is taken over
     * @param to last day, inclusive
     */
    public record Row(String variant, String place, LocalDate from, LocalDate to, String measure, double value) {
    }

    public Fit {
        rows = List.copyOf(rows);
    }

    /** The fit of a variant; nothing where nothing was observed within the period. */
    public static Optional<Fit> of(Ensemble ensemble, Scenario scenario) {
        List<ObservedSeries> counted = ObservedSeries.of(scenario.observed(), Indicator.PEOPLE_IN_CAMPS.key()).stream()
                .filter(s -> scenario.places().stream().anyMatch(p -> p.id().equals(s.place()))).toList();
        List<Row> rows = counted.size() < 2 ? SeriesFit.rows(ensemble, scenario) : new Camps(ensemble, scenario, counted).rows();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Fit(rows));
    }

    /** A figure of all camps over the longest period that it was taken over. */
    public Optional<Double> whole(String measure) {
        return rows.stream().filter(r -> r.place().equals(ALL) && r.measure().equals(measure))
                .max(java.util.Comparator.comparingLong((Row r) -> r.to().toEpochDay() - r.from().toEpochDay())).map(Row::value);
    }

    /** The plain forecasts that are nearer to what was counted than the model: none is what one wishes. */
    public List<String> losesTo() {
        List<String> out = new ArrayList<>();
        for (Row row : rows) {
            if (row.place().equals(ALL) && row.measure().startsWith("mase") && row.value() > 1) {
                out.add(row.measure());
            }
        }
        double own = whole("ardRescaled").orElse(0.0);
        for (String split : List.of("ardDay30Share", "ardCapacitySplit")) {
            whole(split).filter(ard -> ard < own).ifPresent(ard -> out.add(split));
        }
        return out;
    }

    /** The camps that were counted: observed people and those of each replicate, {@code [day][camp]}. */
    private static final class Camps {
        private final String variant;
        private final LocalDate start;
        private final List<String> places;
        private final double[] capacity;
        private final double[][] observed;
        private final List<double[][]> replicates = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();

        Camps(Ensemble ensemble, Scenario scenario, List<ObservedSeries> counted) {
            variant = ensemble.variant();
            start = scenario.start();
            places = counted.stream().map(ObservedSeries::place).toList();
            capacity = places.stream().mapToDouble(id -> scenario.places().stream().filter(p -> p.id().equals(id)).mapToInt(Place::campPlaces).findFirst().orElse(0)).toArray();
            int days = ensemble.days();
            observed = new double[days][places.size()];
            for (int c = 0; c < places.size(); c++) {
                double[] people = counted.get(c).peopleByDay(start, days);
                for (int day = 0; day < days; day++) {
                    observed[day][c] = people[day];
                }
            }
            ensemble.runs().forEach(run -> replicates.add(simulated(run, days)));
        }

        private double[][] simulated(RunOutcome run, int days) {
            PlaceTable table = run.places();
            int[] values = table.values(table.indicators().indexOf(Indicator.PEOPLE_IN_CAMPS));
            double[][] out = new double[days][places.size()];
            for (int c = 0; c < places.size(); c++) {
                int p = table.places().indexOf(places.get(c));
                for (int day = 0; day < days; day++) {
                    out[day][c] = values[day * table.places().size() + p];
                }
            }
            return out;
        }

        List<Row> rows() {
            over(0);
            if (observed.length > KNOWN_DAYS + 1) {
                over(KNOWN_DAYS + 1);
            }
            return rows;
        }

        /** Every figure over the days from one on. */
        private void over(int first) {
            double[][] truth = from(observed, first);
            List<double[][]> runs = replicates.stream().map(run -> from(run, first)).toList();
            List<double[][]> rescaled = runs.stream().map(run -> Scores.rescaled(run, truth)).toList();
            add(ALL, first, "ardNormal", runs.stream().mapToDouble(run -> Scores.ard(run, truth)).average().orElseThrow());
            add(ALL, first, "ardRescaled", rescaled.stream().mapToDouble(run -> Scores.ard(run, truth)).average().orElseThrow());
            if (observed.length > KNOWN_DAYS) {
                add(ALL, first, "ardDay30Share", Scores.ard(Scores.split(observed[KNOWN_DAYS], truth), truth));
            }
            if (Arrays.stream(capacity).noneMatch(c -> c >= Housing.UNLIMITED) && Arrays.stream(capacity).sum() > 0) {
                add(ALL, first, "ardCapacitySplit", Scores.ard(Scores.split(capacity, truth), truth));
            }
            byCamp(first, runs, truth);
            if (first > KNOWN_DAYS) {
                naive(first, rescaled, truth);
            }
        }

        private void byCamp(int first, List<double[][]> runs, double[][] truth) {
            double squares = 0;
            double allCrps = 0;
            double allCovered = 0;
            for (int c = 0; c < places.size(); c++) {
                int camp = c;
                double rmse = Math.sqrt(runs.stream().mapToDouble(run -> Math.pow(Scores.rmse(run, truth, camp), 2)).average().orElseThrow());
                double crps = 0;
                double covered = 0;
                double bias = 0;
                for (int day = 0; day < truth.length; day++) {
                    int today = day;
                    double[] members = runs.stream().mapToDouble(run -> run[today][camp]).sorted().toArray();
                    crps += Scores.crps(members, truth[day][c]);
                    covered += truth[day][c] >= Ensemble.quantileOfSorted(members, LOW) && truth[day][c] <= Ensemble.quantileOfSorted(members, HIGH) ? 1 : 0;
                    bias += Arrays.stream(members).average().orElseThrow() - truth[day][c];
                }
                add(places.get(c), first, "rmse", rmse);
                add(places.get(c), first, "bias", bias / truth.length);
                add(places.get(c), first, "crps", crps / truth.length);
                add(places.get(c), first, "coverage90", covered / truth.length);
                squares += rmse * rmse;
                allCrps += crps / truth.length;
                allCovered += covered / truth.length;
            }
            add(ALL, first, "rmse", Math.sqrt(squares / places.size()));
            add(ALL, first, "crps", allCrps / places.size());
            add(ALL, first, "coverage90", allCovered / places.size());
        }

        /** Mean absolute scaled errors: the model's over the plain forecast's, both over the days after those it knows. */
        private void naive(int first, List<double[][]> rescaled, double[][] truth) {
            double[][] flat = new double[truth.length][];
            double[][] drift = new double[truth.length][];
            double[] last = observed[KNOWN_DAYS];
            for (int day = 0; day < truth.length; day++) {
                double ahead = day + first - KNOWN_DAYS;
                flat[day] = last;
                drift[day] = new double[last.length];
                for (int c = 0; c < last.length; c++) {
                    drift[day][c] = Math.max(0, last[c] + ahead * (last[c] - observed[0][c]) / KNOWN_DAYS);
                }
            }
            mase(first, "maseFlat", rescaled, flat, truth);
            mase(first, "maseDrift", rescaled, drift, truth);
            mase(first, "maseRatio", rescaled, Scores.split(last, truth), truth);
        }

        private void mase(int first, String measure, List<double[][]> runs, double[][] forecast, double[][] truth) {
            double ours = 0;
            double theirs = 0;
            for (int c = 0; c < places.size(); c++) {
                int camp = c;
                double model = runs.stream().mapToDouble(run -> Scores.meanAbsolute(run, truth, camp)).average().orElseThrow();
                double plain = Scores.meanAbsolute(forecast, truth, c);
                if (plain > 0) {
                    add(places.get(c), first, measure, model / plain);
                }
                ours += model;
                theirs += plain;
            }
            if (theirs > 0) {
                add(ALL, first, measure, ours / theirs);
            }
        }

        private void add(String place, int first, String measure, double value) {
            rows.add(new Row(variant, place, start.plusDays(first), start.plusDays(observed.length - 1L), measure, value));
        }

        private static double[][] from(double[][] table, int first) {
            return Arrays.copyOfRange(table, first, table.length);
        }
    }
}
