package mawa.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import mawa.comparison.PairedDifference;
import mawa.experiment.Comparison.Row;
import mawa.experiment.Comparison;
import mawa.experiment.Measure;
import mawa.report.Differences;
import mawa.report.Figures;

/**
 * The comparison as a page that is read: each figure, and under it what every variant changes. Where all figures would make a
 * long page, only the primary ones stand on it.
 *
 * @param sections figure by figure
 * @param leftOut how many figures do not stand on it
 */
record TopSheet(List<Section> sections, int leftOut) {
    /** Lines that are read at a glance. */
    static final int FITS = 40;
    /** A longer one has a line of its own. */
    static final int LONGEST_NAME = 24;
    private static final String GAP = "  ";

    /** One figure, with the baseline's mean. */
    record Section(Measure measure, String base, List<Line> lines) {
        String name() {
            return measure.indicator().key() + ", " + measure.statistic().key() + " [" + measure.unit() + "]";
        }

        String role() {
            return measure.isPrimary() ? "primary" : "exploratory";
        }
    }

    /** A variant's difference; with a base of its own where it is held against another, or where a pair was left out. */
    record Line(String variant, String base, String difference, String percent, String better, String verdict) {
    }

    /**
     * The sheet of a comparison.
     *
     * @param all whether every figure is wanted, however long the page
     */
    static TopSheet of(Comparison comparison, boolean all) {
        List<Measure> measures = comparison.measures();
        int lines = measures.stream().mapToInt(m -> 1 + comparison.of(m).size()).sum();
        List<Measure> primary = measures.stream().filter(Measure::isPrimary).toList();
        List<Measure> shown = all || lines <= FITS ? measures : primary.isEmpty() ? measures.subList(0, 1) : primary;
        return new TopSheet(shown.stream().map(m -> section(m, comparison)).toList(), measures.size() - shown.size());
    }

    private static Section section(Measure m, Comparison comparison) {
        List<Row> rows = comparison.of(m);
        Row first = rows.stream().filter(r -> r.baseline() == comparison.baseline()).findFirst().orElse(rows.get(0));
        double base = first.difference().meanBaseline();
        return new Section(m, Differences.amount(base), rows.stream().map(row -> line(row, base)).toList());
    }

    private static Line line(Row row, double base) {
        PairedDifference d = row.difference();
        return new Line(row.variant().name(), d.meanBaseline() == base ? "" : Differences.amount(d.meanBaseline()), Differences.difference(d.difference(), d.interval()),
                Double.isNaN(d.differencePercent()) ? "" : Figures.change(d.differencePercent()),
                Differences.better(row), Differences.verdict(row));
    }

    /** For a terminal. Columns in which nothing stands are left out; a long name has a line of its own. */
    String text(Terminal terminal) {
        List<Line> lines = sections.stream().flatMap(s -> s.lines().stream()).toList();
        List<String> titles = List.of("base", "difference [95 %]", "%", "pairs better", "verdict");
        List<Function<Line, String>> columns = List.of(Line::base, Line::difference, Line::percent, Line::better, Line::verdict);
        int name = lines.stream().mapToInt(l -> l.variant().length()).filter(n -> n <= LONGEST_NAME).max().orElse(0);
        List<String> forms = new ArrayList<>();
        for (int k = 0; k < columns.size(); k++) {
            Function<Line, String> column = columns.get(k);
            int width = lines.stream().mapToInt(l -> column.apply(l).length()).max().orElse(0);
            boolean isText = column.apply(new Line("", "", "d", "", "", "v")).length() > 0;
            forms.add(width == 0 ? "" : "%" + (isText ? "-" : "") + Math.max(width, titles.get(k).length()) + "s");
        }
        StringBuilder out = new StringBuilder(terminal.faint(row("", name, forms, titles))).append('\n');
        for (Section s : sections) {
            out.append(terminal.bold(s.name())).append("   base ").append(s.base()).append(", ").append(s.role()).append('\n');
            for (Line l : s.lines()) {
                boolean isLong = l.variant().length() > LONGEST_NAME;
                out.append(isLong ? GAP + l.variant() + "\n" : "")
                        .append(row(isLong ? "" : l.variant(), name, forms, columns.stream().map(c -> c.apply(l)).toList())).append('\n');
            }
        }
        return out.toString();
    }

    private static String row(String name, int width, List<String> forms, List<String> cells) {
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT, GAP + "%-" + Math.max(1, width) + "s", name));
        for (int k = 0; k < cells.size(); k++) {
            out.append(forms.get(k).isEmpty() ? "" : GAP + String.format(Locale.ROOT, forms.get(k), cells.get(k)));
        }
        return out.toString().stripTrailing();
    }

    /** For a text. */
    PaperTable paper() {
        List<PaperTable.Line> out = new ArrayList<>();
        for (Section s : sections) {
            out.add(new PaperTable.Line(true, List.of(s.name(), s.base(), "", "", "", s.role())));
            s.lines().forEach(l -> out.add(new PaperTable.Line(false, List.of(l.variant(), l.base(), l.difference(), l.percent(), l.better(), l.verdict()))));
        }
        return new PaperTable(List.of(new PaperTable.Column("", false), new PaperTable.Column("base", true), new PaperTable.Column("difference [95 % interval]", false),
                new PaperTable.Column("%", true), new PaperTable.Column("pairs better", true), new PaperTable.Column("verdict", false)), out);
    }
}
