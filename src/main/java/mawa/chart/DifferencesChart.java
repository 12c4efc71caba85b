package mawa.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mawa.comparison.Interval;
import mawa.comparison.PairedDifference;
import mawa.comparison.Precision;
import mawa.experiment.Comparison;
import mawa.experiment.Comparison.Row;
import mawa.experiment.Measure;
import mawa.outcome.Ensemble;

/** What each policy changes: a panel for each declared figure, a row for each policy, the word that it comes to at its end. */
final class DifferencesChart {
    private static final int ROW_HEIGHT = 10;
    private static final double LOW_90 = 0.05;
    private static final double HIGH_90 = 0.95;
    /** Of the axis, on the side where nothing lies, for the word that names it. */
    private static final double ROOM_FOR_SIDE = 0.28;
    private static final double NARROW_ROOM_FOR_SIDE = 0.8;
    private static final int STACKED_ROW_HEIGHT = 22;
    private static final double ROOM_FOR_ZERO = 0.04;
    private static final double LEAST_OF_MILLIONS = 0.1;

    private DifferencesChart() {
    }

    /** One figure, with a row for each policy. */
    private record Declared(Measure measure, List<Row> rows, List<ForestRows.Entry> entries) {
    }

    static List<Figure> of(Compared compared) {
        List<Declared> figures = new ArrayList<>();
        for (Measure m : compared.comparison().measures()) {
            List<Row> rows = compared.pairs().stream().flatMap(p -> compared.row(m, p.variant()).stream()).toList();
            if (!rows.isEmpty()) {
                figures.add(new Declared(m, rows, entries(compared, m, rows)));
            }
        }
        if (figures.isEmpty()) {
            return List.of();
        }
        List<ForestRows.Entry> all = figures.stream().flatMap(f -> f.entries().stream()).toList();
        double numbers = ForestRows.numbersWidth(compared.say("differences.heading"), all);
        double verdicts = ForestRows.verdictsWidth(all);
        List<Panel> panels = figures.stream().map(f -> panel(compared, f, numbers, verdicts)).toList();
        boolean spread = all.stream().anyMatch(e -> !Double.isNaN(e.pairsLow()));
        return List.of(compared.figure("10-differences", compared.say("differences.title"), 1, false, panels,
                compared.say("differences.point", compared.baselineName()) + " " + compared.say("differences.thick", compared.intervals())
                        + (spread ? " " + compared.say("differences.thin") : ""),
                verdicts(compared, figures), compared.rates(figures.stream().map(Declared::measure).toList()), compared.say("differences.narrow"), compared.leftOut()));
    }

    private static List<ForestRows.Entry> entries(Compared compared, Measure m, List<Row> rows) {
        Numbers numbers = compared.look().numbers();
        Magnitude ofAll = Magnitude.of(numbers, rows.stream().mapToDouble(DifferencesChart::largest).max().orElse(0));
        List<ForestRows.Entry> out = new ArrayList<>();
        for (Row row : rows) {
            PairedDifference d = row.difference();
            Interval i = d.interval();
            double[] differences = compared.pairs().stream().filter(p -> p.variant() == row.variant()).findFirst()
                    .flatMap(p -> Optional.ofNullable(p.values().get(m))).map(Paired.Values::differences).orElse(new double[0]);
            boolean many = differences.length >= Quantiles.LEAST_FOR_BANDS;
            Arrays.sort(differences);
            // Small rows beside large ones keep their digits; but in a panel of millions those that can be read as such are.
            Magnitude magnitude = ofAll.unit() > 1 && largest(row) >= LEAST_OF_MILLIONS * ofAll.unit() ? ofAll : Magnitude.of(numbers, largest(row));
            String difference = magnitude.words(d.difference());
            String words = i.exists() ? compared.say("differences.numbers", difference, magnitude.signed(i.low()), magnitude.signed(i.high())) : difference;
            out.add(new ForestRows.Entry(Compared.source(row.variant(), m), compared.name(row.variant()), d.difference(), i.low(), i.high(),
                    many ? Ensemble.quantileOfSorted(differences, LOW_90) : Double.NaN, many ? Ensemble.quantileOfSorted(differences, HIGH_90) : Double.NaN,
                    words, verdict(compared.look(), row), row.verdict().isSettled()));
        }
        return out;
    }

    private static double largest(Row row) {
        Interval i = row.difference().interval();
        return Math.max(Math.abs(row.difference().difference()), i.exists() ? Math.max(Math.abs(i.low()), Math.abs(i.high())) : 0);
    }

    /** The word that a row comes to. */
    static Phrase verdict(Look look, Row row) {
        return new Phrase(row.verdict().word().text(), look.say(switch (row.verdict().word()) {
            case BETTER -> "verdict.better";
            case WORSE -> "verdict.worse";
            case HIGHER -> "verdict.higher";
            case LOWER -> "verdict.lower";
            case NO_RELEVANT_DIFFERENCE -> "verdict.noRelevantDifference";
            case NOT_SETTLED -> "verdict.notSettled";
        }));
    }

    private static Panel panel(Compared compared, Declared figure, double numbers, double verdicts) {
        Measure m = figure.measure();
        List<String> sides = switch (Comparison.better(m.indicator(), m.statistic())) {
            case LOWER -> List.of(compared.say("differences.leftBetter"), compared.say("differences.rightWorse"));
            case HIGHER -> List.of(compared.say("differences.leftWorse"), compared.say("differences.rightBetter"));
            case NEITHER -> List.of();
        };
        boolean stacked = compared.look().isNarrow();
        double smallest = figure.rows().stream().mapToDouble(Row::smallestEffect).max().orElse(0);
        ForestRows rows = new ForestRows(figure.entries(), smallest, sides, compared.say("differences.heading"), numbers, verdicts, stacked);
        double span = Math.max(rows.highest(), 0) - Math.min(rows.lowest(), 0);
        double room = (sides.isEmpty() ? ROOM_FOR_ZERO : stacked ? NARROW_ROOM_FOR_SIDE : ROOM_FOR_SIDE) * span;
        Scale x = new Scale.Signed(Math.min(rows.lowest(), -room), Math.max(rows.highest(), room), false);
        List<String> names = new ArrayList<>(List.of(""));
        figure.rows().forEach(r -> names.add(stacked ? "" : compared.name(r.variant())));
        double baseline = figure.rows().get(0).difference().meanBaseline();
        return Panel.of(Phrase.ofScenario(Compared.title(m)), compared.say(m.isPrimary() ? "differences.primary" : "differences.exploratory", compared.shownUnit(m)),
                compared.say("differences.baselineMean", Magnitude.plain(compared.look().numbers(), baseline)), (stacked ? STACKED_ROW_HEIGHT : ROW_HEIGHT) * names.size(), x, new Scale.Rows(names), List.of(rows));
    }

    /** What the words mean, as far as they are there. */
    private static String verdicts(Compared compared, List<Declared> figures) {
        List<Row> rows = figures.stream().flatMap(f -> f.rows().stream()).toList();
        List<Row> open = rows.stream().filter(r -> !r.verdict().isSettled()).toList();
        int most = open.stream().mapToInt(r -> r.verdict().morePairs()).filter(n -> n != Precision.UNREACHABLE).max().orElse(0);
        String adjusted = rows.stream().anyMatch(Row::isPrimary) ? " " + compared.say("differences.holm") : "";
        return (open.isEmpty() ? compared.say("differences.settled") : most == 0 ? compared.say("differences.open")
                : compared.say("differences.openUpTo", most, compared.look().numbers().exact(most, 0))) + adjusted;
    }
}
