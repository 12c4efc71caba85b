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
        List<Row> rows = CountedCamps.of(scenario, ensemble.days()).map(counted -> new Camps(ensemble, scenario, counted).rows()).orElseGet(() -> SeriesFit.rows(ensemble, scenario));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Fit(rows));
    }

    /** A figure of all camps over the longest period that it was taken over. */
    public Optional<Double> whole(String measure) {
        return rows.stream().filter(r -> r.place().equals(ALL) && r.measure().equals(measure))
                .max(java.util.Comparator.comparingLong((Row r) -> r.to().toEpochDay() - r.from().toEpochDay())).map(Row::value);
    }

    /** Forecasts that need no model. */
    public enum Naive {
        /** What was seen last goes on. */
        FLAT("maseFlat", true),
        /** What was seen last goes on to grow by as much a day. */
        DRIFT("maseDrift", true),
        /** Each camp keeps its share of the total of the last day known. */
        RATIO("maseRatio", true),
        /** Each camp keeps its share of day 30. */
        DAY_30_SHARE("ardDay30Share", false),
        /** Each camp gets a share by its capacity. */
        CAPACITY_SPLIT("ardCapacitySplit", false);

        private final String measure;
        private final boolean isScaled;

        Naive(String measure, boolean isScaled) {
            this.measure = measure;
            this.isScaled = isScaled;
        }

        /** Its name in the table, where no indicator follows. */
        String measure() {
            return measure;
        }
    }

    /**
     * The model beside one plain forecast of the whole.
     *
     * @param of the indicator that is forecast, where a result has several; else empty
     * @param model error of the model; of a scaled error the ratio
     * @param forecast error of the forecast; of a scaled error 1
     */
    public record Against(Naive naive, String of, double model, double forecast) {
        public boolean modelLoses() {
            return model > forecast;
        }

        /** As the table names it. */
        public String measure() {
            return naive.measure + (of.isEmpty() ? "" : ":" + of);
        }
    }

    /** Every plain forecast that scores the whole, each over its longest period. */
    public List<Against> against() {
        List<Against> out = new ArrayList<>();
        for (Naive naive : Naive.values()) {
            for (String measure : rows.stream().filter(r -> r.place().equals(ALL)).map(Row::measure).filter(m -> m.equals(naive.measure) || m.startsWith(naive.measure + ":")).distinct().toList()) {
                double score = whole(measure).orElseThrow();
                out.add(new Against(naive, measure.substring(naive.measure.length()).replace(":", ""), naive.isScaled ? score : whole("ardRescaled").orElseThrow(), naive.isScaled ? 1 : score));
            }
        }
        return out;
    }

    /** The measures of the plain forecasts that are nearer to what was observed than the model: none is what one wishes. */
    public List<String> losesTo() {
        return against().stream().filter(Against::modelLoses).map(Against::measure).toList();
    }

    /** The camps that were counted: observed people and those of each replicate, {@code [day][camp]}. */
    private static final class Camps {
        private final String variant;
        private final LocalDate start;
        private final CountedCamps counted;
        private final List<String> places;
        private final double[] capacity;
        private final double[][] observed;
        private final List<double[][]> replicates = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();

        Camps(Ensemble ensemble, Scenario scenario, CountedCamps counted) {
            variant = ensemble.variant();
            start = counted.start();
            this.counted = counted;
            places = counted.places();
            capacity = places.stream().mapToDouble(id -> scenario.places().stream().filter(p -> p.id().equals(id)).mapToInt(Place::campPlaces).findFirst().orElse(0)).toArray();
            observed = counted.people();
            ensemble.runs().forEach(run -> replicates.add(simulated(run, observed.length)));
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
            counted.forecasts().ifPresent(plain -> plain.tables().forEach((naive, forecast) -> mase(first, naive.measure, rescaled, forecast, truth)));
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
