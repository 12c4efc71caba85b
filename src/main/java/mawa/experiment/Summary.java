package mawa.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.RunOutcome;
import mawa.outcome.Series;

/** The whole period in a few figures: one statistic of each replicate, then median and band over replicates. */
public final class Summary {
    private Summary() {
    }

    /** What is made of the evenings of one replicate. */
    public enum Statistic {
        /** The last evening. */
        FINAL("final"),
        /** The highest evening. */
        PEAK("peak"),
        /** The mean of all evenings. */
        MEAN("mean"),
        /** The sum over all days, of what is counted by day. */
        TOTAL("total"),
        /** The first evening that reaches the peak, in days since the first day. */
        DAY_OF_PEAK("dayOfPeak");

        private final String key;

        Statistic(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }

        /** Of what it makes of an indicator: the indicator's own, but days of the day of a peak. */
        public String unitOf(Indicator indicator) {
            return this == DAY_OF_PEAK ? "days" : indicator.unit();
        }

        /** Finds by {@link #key}. */
        public static Optional<Statistic> find(String key) {
            return Arrays.stream(values()).filter(s -> s.key.equals(key)).findAny();
        }

        /** The one that is compared where nobody says which. */
        public static Statistic usual(Indicator.Kind kind) {
            return kind == Indicator.Kind.RUNNING ? FINAL : MEAN;
        }

        /** Which ones say something of a kind of indicator: a running total has its last evening only. */
        public static List<Statistic> of(Indicator.Kind kind) {
            return switch (kind) {
                case RUNNING -> List.of(FINAL);
                case STOCK -> List.of(FINAL, PEAK, MEAN, DAY_OF_PEAK);
                case DAILY -> List.of(FINAL, PEAK, MEAN, TOTAL, DAY_OF_PEAK);
            };
        }

        public double of(double[] evenings) {
            return switch (this) {
                case FINAL -> evenings[evenings.length - 1];
                case PEAK -> evenings[dayOfPeak(evenings)];
                case MEAN -> sum(evenings) / evenings.length;
                case TOTAL -> sum(evenings);
                case DAY_OF_PEAK -> dayOfPeak(evenings);
            };
        }

        private static int dayOfPeak(double[] evenings) {
            int best = 0;
            for (int d = 1; d < evenings.length; d++) {
                best = evenings[d] > evenings[best] ? d : best;
            }
            return best;
        }

        private static double sum(double[] evenings) {
            double sum = 0;
            for (double v : evenings) {
                sum += v;
            }
            return sum;
        }
    }

    /**
     * One row of {@code summary.csv}. The band of {@link Statistic#DAY_OF_PEAK} is in days since the first day.
     */
    public record Figure(String variant, Indicator indicator, String place, Group group, Statistic statistic, Band band, int replicates) {
    }

    /** All figures of a variant, in the order of its series. */
    public static List<Figure> of(Ensemble ensemble) {
        List<Figure> out = new ArrayList<>();
        List<RunOutcome> runs = ensemble.runs();
        for (Series s : runs.get(0).sortedSeries()) {
            double[][] evenings = runs.stream().map(r -> r.find(s.place(), s.group(), s.indicator())).toArray(double[][]::new);
            for (Statistic statistic : Statistic.of(s.indicator().kind())) {
                double[] values = Arrays.stream(evenings).mapToDouble(statistic::of).toArray();
                out.add(new Figure(ensemble.variant(), s.indicator(), s.place(), s.group(), statistic, Band.over(values), runs.size()));
            }
        }
        return out;
    }

    /** One figure, or nothing where the runs do not record the series. */
    public static Optional<Figure> find(Ensemble ensemble, Indicator indicator, String place, Group group, Statistic statistic) {
        return overRuns(ensemble, place, group, indicator, statistic::of)
                .map(band -> new Figure(ensemble.variant(), indicator, place, group, statistic, band, ensemble.runs().size()));
    }

    /** Median and band over replicates of something made of each replicate's evenings. */
    static Optional<Band> overRuns(Ensemble ensemble, String place, Group group, Indicator indicator, ToDoubleFunction<double[]> statistic) {
        List<RunOutcome> runs = ensemble.runs();
        double[] values = new double[runs.size()];
        for (int r = 0; r < values.length; r++) {
            double[] evenings = runs.get(r).find(place, group, indicator);
            if (evenings == null) {
                return Optional.empty();
            }
            values[r] = statistic.applyAsDouble(evenings);
        }
        return Optional.of(Band.over(values));
    }
}
