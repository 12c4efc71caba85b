package mawa.app;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import mawa.comparison.PairedDifference;
import mawa.comparison.Precision;
import mawa.experiment.Comparison.Row;
import mawa.experiment.Comparison;
import mawa.report.Figures;

/** What equal luck saves: how many replicates a difference takes to be known well, with it and without it. */
final class EqualLuck {
    /** Of a difference, to either side: what is said where nobody says how well it is to be known. */
    static final double WANTED = 0.05;
    private static final int LEAST_NAME = 12;

    private EqualLuck() {
    }

    /** Pairs that bring the interval down to {@link #WANTED}. */
    static int keyed(PairedDifference d) {
        return keyed(d, WANTED);
    }

    /** The same of another share. */
    static int keyed(PairedDifference d, double share) {
        return d.sd() == 0 ? 2 : Precision.pairsNeeded(d.sd(), d.difference(), share, Comparison.LEVEL);
    }

    /** What the same takes where each variant has luck of its own. */
    static int independent(PairedDifference d) {
        return independent(d, WANTED);
    }

    /** The same of another share. */
    static int independent(PairedDifference d, double share) {
        return Precision.independentNeeded(d.sdBaseline(), d.sdVariant(), d.difference(), share, Comparison.LEVEL);
    }

    /** JSON has no number for what no number of replicates would do. */
    static double orNothing(int replicates) {
        return replicates == Precision.UNREACHABLE ? Double.NaN : replicates;
    }

    static String needed(int replicates) {
        return replicates == Precision.UNREACHABLE ? "none would do" : Figures.whole(replicates);
    }

    /** A line for each variant. */
    static String table(List<Row> rows, Terminal terminal) {
        int name = Math.max(LEAST_NAME, rows.stream().mapToInt(r -> r.variant().name().length()).filter(n -> n <= TopSheet.LONGEST_NAME).max().orElse(0)) + 2;
        String form = "  %-" + name + "s%18s%20s%24s";
        StringBuilder out = new StringBuilder(terminal.faint(String.format(Locale.ROOT, form, "", "variance reduction", "replicates for 5 %", "with independent seeds"))).append('\n');
        for (Row row : rows) {
            PairedDifference d = row.difference();
            boolean known = d.difference() != 0 && d.pairs() > 1;
            boolean isLong = row.variant().name().length() > TopSheet.LONGEST_NAME;
            out.append(isLong ? "  " + row.variant().name() + "\n" : "").append(String.format(Locale.ROOT, form, isLong ? "" : row.variant().name(), Double.isFinite(d.varianceReduction()) ? Figures.rounded(d.varianceReduction()) : "-",
                    known ? needed(keyed(d)) : "-", known ? needed(independent(d)) : "-").stripTrailing()).append('\n');
        }
        return out.toString();
    }

    /** The same in a few words: 8.3 to 9,230 times; empty where nothing varies. */
    static String range(List<Row> rows) {
        DoubleSummaryStatistics saved = rows.stream().mapToDouble(r -> r.difference().varianceReduction()).filter(Double::isFinite).summaryStatistics();
        String low = Figures.rounded(saved.getMin());
        String high = Figures.rounded(saved.getMax());
        return saved.getCount() == 0 ? "" : (low.equals(high) ? low : low + " to " + high) + " times";
    }
}
