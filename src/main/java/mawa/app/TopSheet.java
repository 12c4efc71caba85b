package mawa.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import mawa.comparison.Interval;
import mawa.comparison.PairedDifference;
import mawa.comparison.Precision;
import mawa.experiment.Comparison.Row;
import mawa.experiment.Comparison;
import mawa.experiment.Measure;
import mawa.report.Figures;

/** The comparison as a page that is read: each declared figure, and under it what every variant changes. */
final class TopSheet {
    private static final String UNIT_MILLION = " M";
    private static final double MILLION = 1e6;
    private static final int PERCENT = 100;
    static final double WANTED = 0.05;

    /** One line: a figure's name with the baseline's mean, or a variant's difference. */
    record Line(String name, String base, String difference, String percent, String better, String verdict) {
        boolean isFigure() {
            return difference.isEmpty();
        }
    }

    private TopSheet() {
    }

    static List<Line> lines(Comparison comparison, List<Measure> measures) {
        List<Line> out = new ArrayList<>();
        for (Measure m : measures) {
            List<Row> rows = comparison.of(m);
            if (!rows.isEmpty()) {
                Row first = rows.stream().filter(r -> r.baseline() == comparison.baseline()).findFirst().orElse(rows.get(0));
                double base = first.difference().meanBaseline();
                out.add(new Line(name(m), figure(base, false), "", "", "", m.isPrimary() ? "" : "exploratory"));
                rows.forEach(row -> out.add(line(row, base)));
            }
        }
        return out;
    }

    private static String name(Measure m) {
        return m.indicator().key() + ", " + m.statistic().key() + " [" + m.unit() + "]";
    }

    /** With a base of its own where it is held against another, or where a pair was left out. */
    private static Line line(Row row, double base) {
        PairedDifference d = row.difference();
        return new Line(row.variant().name(), d.meanBaseline() == base ? "" : figure(d.meanBaseline(), false), figure(d.difference(), true) + " " + interval(d.interval()),
                Double.isNaN(d.differencePercent()) ? "" : percent(d.differencePercent()),
                Double.isNaN(d.shareBetter()) ? "" : pairs(d), verdict(row));
    }

    /** Half pairs are pairs that are equal. */
    private static String pairs(PairedDifference d) {
        double better = d.shareBetter() * d.pairs();
        return (better == Math.rint(better) ? String.valueOf((long) better) : String.format(Locale.ROOT, "%.1f", better)) + "/" + d.pairs();
    }

    private static String percent(double percent) {
        String digits = Math.abs(percent) < PERCENT / 10.0 ? "%+.1f %%" : "%+,.0f %%";
        return String.format(Locale.ROOT, digits, percent == 0 ? 0.0 : percent);
    }

    private static String interval(Interval i) {
        return i.exists() ? "[" + figure(i.low(), true) + ", " + figure(i.high(), true) + "]" : "[one pair: no interval]";
    }

    private static String figure(double value, boolean signed) {
        String sign = signed && value > 0 ? "+" : "";
        return sign + (Math.abs(value) >= MILLION ? Figures.rounded(value / MILLION) + UNIT_MILLION : Figures.rounded(value));
    }

    static String verdict(Row row) {
        String word = row.verdict().word().text();
        if (row.verdict().isSettled()) {
            return word;
        }
        return word + (row.verdict().morePairs() == Precision.UNREACHABLE ? ", nor with any number of replicates"
                : ", about " + Figures.count(row.verdict().morePairs(), "more replicate"));
    }

    /** For a terminal. */
    static String text(List<Line> lines, Terminal terminal) {
        int name = width(lines, l -> l.isFigure() ? l.name() : "  " + l.name(), "") + 2;
        int base = width(lines, Line::base, "base");
        int difference = width(lines, Line::difference, "difference [95 % interval]") + 2;
        int percent = width(lines, Line::percent, "%") + 2;
        int better = width(lines, Line::better, "pairs better") + 2;
        String form = "%-" + name + "s%" + base + "s  %-" + difference + "s%" + percent + "s%" + better + "s  %s";
        StringBuilder out = new StringBuilder(terminal.faint(String.format(Locale.ROOT, form, "", "base", "difference [95 % interval]", "%", "pairs better", "verdict"))).append('\n');
        for (Line l : lines) {
            String text = String.format(Locale.ROOT, form, l.isFigure() ? l.name() : "  " + l.name(), l.base(), l.difference(), l.percent(), l.better(), l.verdict()).stripTrailing();
            out.append(l.isFigure() ? terminal.bold(text) : text).append('\n');
        }
        return out.toString();
    }

    private static int width(List<Line> lines, Function<Line, String> column, String title) {
        return Math.max(title.length(), lines.stream().mapToInt(l -> column.apply(l).length()).max().orElse(0));
    }

    /** What equal luck saved: how many replicates a primary figure takes to be known to 5 %, with it and without it. */
    static String pairing(List<Row> rows, Terminal terminal) {
        int name = Math.max(12, rows.stream().mapToInt(r -> r.variant().name().length()).max().orElse(0)) + 2;
        StringBuilder out = new StringBuilder(terminal.faint(String.format(Locale.ROOT, "  %-" + name + "s%19s%22s%24s", "", "variance reduction", "replicates for 5 %", "with independent seeds"))).append('\n');
        for (Row row : rows) {
            PairedDifference d = row.difference();
            boolean known = d.difference() != 0 && d.pairs() > 1;
            out.append(String.format(Locale.ROOT, "  %-" + name + "s%19s%22s%24s", row.variant().name(),
                    Double.isFinite(d.varianceReduction()) ? Figures.rounded(d.varianceReduction()) : "-",
                    known ? needed(keyed(d)) : "-", known ? needed(independent(d)) : "-").stripTrailing()).append('\n');
        }
        return out.toString();
    }

    /** Pairs that bring the interval down to 5 % of the difference on either side. */
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

    static String markdown(List<Line> lines) {
        StringBuilder out = new StringBuilder("| | base | difference [95 % interval] | % | pairs better | verdict |\n|---|---:|---|---:|---:|---|\n");
        for (Line l : lines) {
            out.append("| ").append(l.isFigure() ? "**" + l.name() + "**" : "`" + l.name() + "`").append(" | ").append(l.base()).append(" | ").append(l.difference())
                    .append(" | ").append(l.percent()).append(" | ").append(l.better()).append(" | ").append(l.verdict()).append(" |\n");
        }
        return out.toString();
    }

    /** A table for a paper, with booktabs. */
    static String latex(List<Line> lines) {
        StringBuilder out = new StringBuilder("""
                % needs \\usepackage{booktabs}
                \\begin{tabular}{lrlrrl}
                \\toprule
                 & base & difference [95\\,\\% interval] & \\% & pairs better & verdict \\\\
                \\midrule
                """);
        for (Line l : lines) {
            out.append(l.isFigure() ? "\\textbf{" + tex(l.name()) + "}" : "\\quad " + tex(l.name())).append(" & ").append(tex(l.base())).append(" & ")
                    .append(tex(l.difference())).append(" & ").append(tex(l.percent())).append(" & ").append(tex(l.better())).append(" & ").append(tex(l.verdict())).append(" \\\\\n");
        }
        return out.append("\\bottomrule\n\\end{tabular}\n").toString();
    }

    private static String tex(String text) {
        return text.replace("\\", "\\textbackslash{}").replaceAll("([&%$#_{}])", "\\\\$1").replace("~", "\\textasciitilde{}").replace("^", "\\textasciicircum{}")
                .replaceAll("(?<![\\w])-(?=[\\d])", "\\$-\\$");
    }
}
