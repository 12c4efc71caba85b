package mawa.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mawa.experiment.Comparison;
import mawa.experiment.Comparison.Row;
import mawa.experiment.Summary;
import mawa.experiment.Summary.Statistic;
import mawa.experiment.Variant;
import mawa.outcome.Indicator;
import mawa.report.Block.Column;
import mawa.report.Block.Table;
import mawa.report.Differences.Question;

/** Tables of what policies change, for one report. */
final class DifferenceTables {
    /** As many variants have a row of their own; of a larger design the file tells. */
    static final int MOST_VARIANTS = 40;
    private static final String MILLIONS = "M: million. ";
    private final Findings findings;
    private final Comparison comparison;
    private final List<Variant> variants;

    private DifferenceTables(Findings findings, Comparison comparison, List<Variant> variants) {
        this.findings = findings;
        this.comparison = comparison;
        this.variants = variants;
    }

    /** Nothing where there is nothing to compare. */
    static Optional<DifferenceTables> of(Findings f) {
        return f.comparison().filter(c -> !c.rows().isEmpty()).map(c -> new DifferenceTables(f, c, readable(f, c)));
    }

    /** Those that stand as they are, and of the points of a design as many as are read. */
    private static List<Variant> readable(Findings f, Comparison c) {
        List<Variant> all = f.experiment().variants().stream().filter(v -> v != c.baseline()).toList();
        List<Variant> asTheyStand = all.stream().filter(v -> v.factors().isEmpty()).toList();
        return (all.size() <= MOST_VARIANTS || asTheyStand.isEmpty() ? all : asTheyStand).stream().limit(MOST_VARIANTS).toList();
    }

    /** The same of no more variants than that: those that change the figure most, the largest first. */
    DifferenceTables ofLargest(Question q, int most) {
        return variants.size() <= most ? this : new DifferenceTables(findings, comparison, q.rows().stream()
                .sorted(Comparator.comparingDouble((Row r) -> -Math.abs(r.difference().difference()))).map(Row::variant).limit(most).toList());
    }

    Comparison comparison() {
        return comparison;
    }

    /** The variants that have a row. */
    List<Variant> variants() {
        return variants;
    }

    /** That not every variant has a row, where that is so. */
    String leftOut() {
        int others = findings.experiment().variants().size() - 1 - variants.size();
        return others == 0 ? "" : Figures.count(others, "other variant") + " of the design: see tables/comparison.csv. ";
    }

    /** A row a policy, a column a figure. */
    Optional<Table> across(String name, String caption, List<Question> questions, boolean verdicts) {
        return across(name, caption, questions.stream().map(q -> new Across(q.name(), v -> q.of(v).map(r -> cell(r, verdicts)))).toList(),
                (questions.stream().anyMatch(q -> Names.isDeaths(q.indicator())) ? "Deaths are at assumed rates, intervals only. " : "") + intervals());
    }

    private static String cell(Row row, boolean verdict) {
        boolean nothing = row.difference().interval().low() == 0 && row.difference().interval().high() == 0;
        return nothing ? "no difference" : Differences.difference(row) + (verdict ? "; " + row.verdict().word().text() : "");
    }

    /** One column: its head, and what it says of a variant. */
    record Across(String head, Function<Variant, Optional<String>> cell) {
    }

    Optional<Table> across(String name, String caption, List<Across> columns, String note) {
        List<Column> heads = new ArrayList<>(List.of(Column.words("Policy")));
        columns.forEach(c -> heads.add(Column.numbers(Words.sentence(c.head()))));
        List<List<String>> rows = new ArrayList<>();
        for (Variant v : variants) {
            List<String> row = new ArrayList<>(List.of(v.name()));
            columns.forEach(c -> row.add(c.cell().apply(v).orElse("no pairs")));
            rows.add(row);
        }
        return rows.isEmpty() || columns.isEmpty() ? Optional.empty()
                : Optional.of(new Table(name, caption, heads, rows, note(rows, note)));
    }

    /** What must be said under rows of differences. */
    String note(List<List<String>> rows, String note) {
        boolean millions = rows.stream().flatMap(List::stream).anyMatch(cell -> cell.matches(".*\\d M\\b.*"));
        return (leftOut() + (millions ? MILLIONS : "") + note).strip();
    }

    /** What intervals are. */
    String intervals() {
        int least = comparison.rows().stream().mapToInt(r -> r.difference().pairs()).min().orElse(0);
        int most = comparison.rows().stream().mapToInt(r -> r.difference().pairs()).max().orElse(0);
        String pairs = least == most ? Figures.count(most, "pair") : least + " to " + Figures.count(most, "pair");
        return most < 2 ? "One pair, so no interval." : "In brackets: 95 % interval of the mean over " + pairs + "; it covers " + findings.experiment().worlds().covers() + ".";
    }

    /** Every figure and every policy, a row each. */
    Optional<Table> full(String name, String caption, List<Question> questions, String note) {
        List<Column> heads = List.of(Column.groups("Measure"), Column.words("Policy"), Column.numbers("Baseline"), Column.numbers("Difference [95 % interval]"),
                Column.numbers("%"), Column.numbers("Pairs better"), Column.words("Verdict"));
        List<List<String>> rows = new ArrayList<>();
        for (Question q : questions) {
            for (Row r : q.rows()) {
                if (variants.contains(r.variant())) {
                    rows.add(List.of(Words.sentence(q.name()), r.variant().name(), base(r), Differences.difference(r), Differences.percent(r), Differences.better(r), Differences.verdict(r)));
                }
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(name, caption, heads, rows, note(rows, note)));
    }

    /** The mean of what it is held against; of deaths a range. */
    private String base(Row row) {
        if (!Names.isDeaths(row.indicator())) {
            return Differences.amount(row.difference().meanBaseline());
        }
        return findings.runs().ensemble(row.baseline()).flatMap(e -> Summary.find(e, row.indicator(), Findings.ALL, row.group(), row.statistic()))
                .map(f -> Ranges.ends(f.band(), row.indicator().unit())).orElse("");
    }

    /** Figures that anything differs in, of everybody in the whole. */
    List<Question> questions(List<Indicator> indicators, Function<Indicator, Statistic> statistic) {
        return indicators.stream().map(i -> Differences.question(comparison, i, statistic.apply(i))).flatMap(Optional::stream)
                .filter(q -> q.rows().stream().anyMatch(r -> r.difference().meanBaseline() != 0 || r.difference().meanVariant() != 0)).toList();
    }
}
