package mawa.experiment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.comparison.Scores;
import mawa.experiment.Fit.Naive;
import mawa.scenario.Observation;

/**
 * What forecasts that need no model say of series of counts: they know the counts up to an evening and no later ones. Scores
 * hold the model against them, and figures draw them.
 *
 * @param knownUntil the last evening whose counts they know
 * @param tables of each forecast its values from the next evening on, {@code [day][series]}, in the unit of the counts
 */
public record PlainForecasts(LocalDate knownUntil, Map<Naive, double[][]> tables) {
    public PlainForecasts {
        tables = new EnumMap<>(tables);
    }

    /** Of camps, by the counts up to {@link Fit#KNOWN_DAYS}; nothing where the period ends then. */
    static Optional<PlainForecasts> of(CountedCamps counted) {
        double[][] people = counted.people();
        int first = Fit.KNOWN_DAYS + 1;
        if (people.length <= first) {
            return Optional.empty();
        }
        double[] last = people[Fit.KNOWN_DAYS];
        double[][] truth = counted.from(first);
        double[][] flat = new double[truth.length][];
        double[][] drift = new double[truth.length][last.length];
        for (int day = 0; day < truth.length; day++) {
            flat[day] = last;
            for (int c = 0; c < last.length; c++) {
                drift[day][c] = drift(last[c], last[c] - people[0][c], Fit.KNOWN_DAYS, day + 1);
            }
        }
        return Optional.of(new PlainForecasts(counted.start().plusDays(Fit.KNOWN_DAYS), Map.of(Naive.FLAT, flat, Naive.DRIFT, drift, Naive.RATIO, Scores.split(last, truth))));
    }

    /**
     * Of one series, by the rows that served to calibrate; nothing where none did, or where no row that validates comes after
     * them all. A range counts as its middle; a single row has no drift.
     *
     * @param end the last evening that is forecast
     */
    public static Optional<PlainForecasts> of(List<Observation> series, LocalDate end) {
        List<Observation> known = series.stream().filter(o -> o.use() == Observation.Use.CALIBRATION).sorted(Comparator.comparing(Observation::date)).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Observation last = known.get(known.size() - 1);
        Observation before = known.get(Math.max(0, known.size() - 2));
        if (series.stream().noneMatch(o -> o.use() == Observation.Use.VALIDATION && o.date().isAfter(last.date()))) {
            return Optional.empty();
        }
        long apart = last.date().toEpochDay() - before.date().toEpochDay();
        int days = (int) (end.toEpochDay() - last.date().toEpochDay());
        double[][] flat = new double[days][1];
        double[][] drift = new double[days][1];
        for (int day = 0; day < days; day++) {
            flat[day][0] = last.middle();
            drift[day][0] = drift(last.middle(), last.middle() - before.middle(), apart, day + 1);
        }
        return Optional.of(new PlainForecasts(last.date(), apart == 0 ? Map.of(Naive.FLAT, flat) : Map.of(Naive.FLAT, flat, Naive.DRIFT, drift)));
    }

    /** What was seen last goes on to change by as much a day, but never below nothing. */
    private static double drift(double last, double change, long overDays, int ahead) {
        return Math.max(0, last + ahead * change / overDays);
    }

    /** What a forecast says of one series, from the evening after {@link #knownUntil} on. */
    public double[] of(Naive naive, int series) {
        double[][] table = tables.get(naive);
        double[] out = new double[table.length];
        for (int day = 0; day < out.length; day++) {
            out[day] = table[day][series];
        }
        return out;
    }

    /** What a forecast of a single series says of an evening that it does not know. */
    double on(Naive naive, LocalDate date) {
        return tables.get(naive)[(int) (date.toEpochDay() - knownUntil.toEpochDay()) - 1][0];
    }
}
