package mawa.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import mawa.comparison.Interval;
import mawa.comparison.PairedDifference;
import mawa.comparison.Precision;
import mawa.experiment.Comparison.Row;
import mawa.experiment.Comparison;
import mawa.experiment.Summary.Statistic;
import mawa.experiment.Variant;
import mawa.outcome.Indicator;

/** What a policy changes, in words and in the cells of tables: one place for whoever tells it. Deaths are told as ranges only. */
public final class Differences {
    private static final double MILLION = 1e6;
    /** Of a million: what is smaller would lose its digits beside it. */
    private static final double LEAST_BESIDE_MILLIONS = 0.01;
    /**
     * A figure that policies are compared by.
     *
     * @param isPrimary whether it was declared before running as what decides
     * @param rows of everybody in the whole, by variant in the experiment's order
     */
    public record Question(Indicator indicator, Statistic statistic, boolean isPrimary, List<Row> rows) {
        public Question {
            rows = List.copyOf(rows);
        }

        /** In plain words. */
        public String name() {
            return Names.of(indicator, statistic);
        }

        /** What a variant changes; nothing where it has no pair. */
        public Optional<Row> of(Variant variant) {
            return rows.stream().filter(r -> r.variant() == variant).findFirst();
        }
    }

    private Differences() {
    }

    /** What was declared, primary figures first. */
    static List<Question> questions(Comparison comparison) {
        return comparison.measures().stream().map(m -> new Question(m.indicator(), m.statistic(), m.isPrimary(), comparison.of(m))).toList();
    }

    /** The questions that decide; where none was declared to, the first. */
    static List<Question> leading(Comparison comparison) {
        List<Question> all = questions(comparison);
        List<Question> primary = all.stream().filter(Question::isPrimary).toList();
        return primary.isEmpty() ? all.stream().limit(1).toList() : primary;
    }

    /** One figure, declared or not; nothing where no variant has it. */
    static Optional<Question> question(Comparison comparison, Indicator indicator, Statistic statistic) {
        List<Row> rows = comparison.rows().stream().filter(r -> r.indicator() == indicator && r.statistic() == statistic && r.isOfAll()).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Question(indicator, statistic, rows.get(0).isPrimary(), rows));
    }

    /** A difference with its interval: -1.48 M [-1.51, -1.45]; of deaths the interval alone: -35 to -23. */
    public static String difference(Row row) {
        return difference(row.indicator(), row.difference().difference(), row.difference().interval());
    }

    /** The same of any difference of an indicator. */
    static String difference(Indicator indicator, double difference, Interval interval) {
        return Names.isDeaths(indicator) && interval.exists() ? ends(interval) : difference(difference, interval);
    }

    private static String ends(Interval i) {
        return Figures.signed(i.low()).equals(Figures.signed(i.high())) ? Figures.signed(i.low()) : Figures.signed(i.low()) + " to " + Figures.signed(i.high());
    }

    /** A difference of anything with its interval, where there is one: -1.48 M [-1.51, -1.45]. */
    public static String difference(double difference, Interval i) {
        if (!i.exists()) {
            return signed(difference) + " [one pair: no interval]";
        }
        if (i.low() == i.high()) {
            return signed(difference);
        }
        DoubleStream sizes = DoubleStream.of(difference, i.low(), i.high()).map(Math::abs);
        boolean millions = Math.abs(difference) >= MILLION && sizes.allMatch(size -> size == 0 || size >= LEAST_BESIDE_MILLIONS * MILLION);
        return signed(difference) + " [" + (millions ? Figures.signed(i.low() / MILLION) + ", " + Figures.signed(i.high() / MILLION) : signed(i.low()) + ", " + signed(i.high())) + "]";
    }

    private static String signed(double value) {
        return (value > 0 ? "+" : "") + amount(value);
    }

    /** The size of something: 9,140; 1.48 M. */
    public static String amount(double value) {
        return Math.abs(value) >= MILLION ? Figures.rounded(value / MILLION) + " M" : Figures.rounded(value);
    }

    /** The change in percent: -34 %; of deaths from one end of its interval to the other; empty where it is not defined. */
    public static String percent(Row row) {
        PairedDifference d = row.difference();
        if (Double.isNaN(d.differencePercent())) {
            return "";
        }
        boolean range = Names.isDeaths(row.indicator()) && d.percentInterval().exists();
        String low = Figures.change(d.percentInterval().low());
        return !range ? Figures.change(d.differencePercent()) : low.equals(Figures.change(d.percentInterval().high())) ? low
                : low.replace(" %", "") + " to " + Figures.change(d.percentInterval().high());
    }

    /** The change in percent with its interval, where there is one: -34 % [-36, -31]; of deaths its ends alone. */
    static String percentWithInterval(Row row) {
        Interval i = row.difference().percentInterval();
        return Names.isDeaths(row.indicator()) || !i.exists() || percent(row).equals("0 %") ? percent(row)
                : percent(row) + " [" + Figures.change(i.low()).replace(" %", "") + ", " + Figures.change(i.high()).replace(" %", "") + "]";
    }

    /** In how many pairs it is better: 28/30; 12/30, 3 equal; all equal; empty where neither side is better. */
    public static String better(Row row) {
        PairedDifference d = row.difference();
        return Double.isNaN(d.shareBetter()) ? "" : Figures.better(d.shareBetter(), d.shareEqual(), d.pairs());
    }

    /** The verdict, and what would settle one that is not. */
    public static String verdict(Row row) {
        String word = row.verdict().word().text();
        return row.verdict().isSettled() ? word
                : word + (row.verdict().morePairs() == Precision.UNREACHABLE ? ", out of reach" : ", " + Figures.whole(row.verdict().morePairs()) + " more");
    }

    /** A difference as it is said in a sentence: 3.05 million fewer person-days without shelter (95 % interval 2.93 to 3.17 million fewer). */
    static String said(Row row) {
        PairedDifference d = row.difference();
        String of = Names.of(row.indicator()) + when(row.statistic());
        if (row.statistic() == Statistic.DAY_OF_PEAK) {
            return Names.of(row.indicator(), row.statistic()) + ": " + difference(row);
        }
        if (d.interval().exists() && d.interval().low() == 0 && d.interval().high() == 0) {
            return "no difference at all in " + of;
        }
        if (!d.interval().exists()) {
            return moreOrFewer(d.difference()) + " " + of + " (one pair, so no interval)";
        }
        String interval = between(d.interval());
        return Names.isDeaths(row.indicator()) ? interval + " " + of + " (95 % interval, at assumed rates)"
                : moreOrFewer(d.difference()) + " " + of + " (95 % interval: " + interval + ")";
    }

    private static String when(Statistic statistic) {
        return switch (statistic) {
            case FINAL -> "";
            case PEAK -> " on the highest evening";
            case MEAN -> " on the mean evening";
            case TOTAL -> " in all";
            case DAY_OF_PEAK -> "";
        };
    }

    private static String moreOrFewer(double difference) {
        return inWords(Math.abs(difference)) + (difference < 0 ? " fewer" : " more");
    }

    /** From the smaller change to the larger: 23 to 35 fewer; where 0 lies between: from 5 fewer to 3 more. */
    private static String between(Interval i) {
        if (!i.isClearOfZero()) {
            return "from " + moreOrFewer(i.low()) + " to " + moreOrFewer(i.high());
        }
        String small = inWords(Math.min(Math.abs(i.low()), Math.abs(i.high())));
        String large = inWords(Math.max(Math.abs(i.low()), Math.abs(i.high())));
        String million = " million";
        small = small.endsWith(million) && large.endsWith(million) ? small.replace(million, "") : small;
        return (small.equals(large) ? large : small + " to " + large) + (i.high() < 0 ? " fewer" : " more");
    }

    private static String inWords(double amount) {
        return amount >= MILLION ? Figures.rounded(amount / MILLION) + " million" : Figures.rounded(amount);
    }
}
