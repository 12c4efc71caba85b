package mawa.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mawa.comparison.Interval;
import mawa.experiment.Comparison;
import mawa.experiment.Evenings;
import mawa.experiment.Variant;
import mawa.outcome.Indicator;
import mawa.policy.Policy;
import mawa.report.Block.Column;
import mawa.report.Block.Paragraph;
import mawa.report.Block.Table;
import mawa.report.Differences.Question;

/** When the difference appears, and whether it lasts. */
final class OverTime {
    private OverTime() {
    }

    static Optional<Section> of(Findings f) {
        List<Block> charts = new ArrayList<>(f.pictures("11-over-time"));
        charts.addAll(f.pictures("12-pairs"));
        List<Block> blocks = new ArrayList<>();
        DifferenceTables.of(f).ifPresent(tables -> {
            // What is counted each evening shows whether an effect lasts; a sum since the first day never loses it.
            List<Indicator> indicators = Stream.concat(Stream.of(Indicator.PEOPLE_WITHOUT_SHELTER), Differences.leading(tables.comparison()).stream().map(Question::indicator))
                    .distinct().toList();
            Map<Variant, Map<Indicator, Evenings>> all = Evenings.all(f.plan(), f.runs(), tables.comparison().baseline(), tables.variants(), indicators);
            indicators.forEach(i -> table(f, tables, all, i).ifPresent(blocks::add));
        });
        if (blocks.isEmpty() && charts.isEmpty()) {
            return Optional.empty();
        }
        blocks.add(0, new Paragraph("A policy’s effect appears on the first evening whose interval leaves out zero, and lasts as long as the intervals go on doing so. "
                + "Each evening’s interval stands for itself. Of what is counted since the first day a difference, once made, stays."));
        blocks.addAll(charts);
        return Optional.of(new Section("over-time", "Policies over time", blocks));
    }

    private static Optional<Table> table(Findings f, DifferenceTables tables, Map<Variant, Map<Indicator, Evenings>> all, Indicator indicator) {
        List<List<String>> rows = new ArrayList<>();
        for (Variant v : tables.variants()) {
            Optional.ofNullable(all.getOrDefault(v, Map.of()).get(indicator)).ifPresent(e -> rows.add(row(f, tables, v, indicator, e)));
        }
        List<Column> heads = new ArrayList<>(List.of(Column.words("Policy"), Column.words("Begins"), Column.words("Its effect is clear")));
        if (!isSum(indicator)) {
            heads.addAll(List.of(Column.words("Largest on"), Column.numbers("Largest difference")));
        }
        heads.add(Column.numbers("Difference, last evening"));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table("over-time-" + indicator.key(), Words.sentence(Names.of(indicator)) + ": when policies change it, against "
                + tables.comparison().baseline().name(), heads, rows, tables.note(rows, tables.intervals() + (Names.isDeaths(indicator) ? " Deaths are at assumed rates, intervals only." : ""))));
    }

    /** Whose differences add up from day to day, and are largest at the end. */
    private static boolean isSum(Indicator indicator) {
        return indicator.kind() == Indicator.Kind.RUNNING;
    }

    private static List<String> row(Findings f, DifferenceTables tables, Variant v, Indicator indicator, Evenings e) {
        List<String> out = new ArrayList<>(List.of(v.name(), begins(f, tables, v), spells(f, e)));
        if (!isSum(indicator)) {
            out.add(e.largest().isPresent() ? Figures.day(date(f, e.largest().getAsInt())) : "–");
            out.add(e.largest().isPresent() ? difference(indicator, e, e.largest().getAsInt()) : "–");
        }
        out.add(difference(indicator, e, e.days() - 1));
        return out;
    }

    private static String difference(Indicator indicator, Evenings e, int day) {
        boolean known = !Double.isNaN(e.low()[day]);
        return Differences.difference(indicator, e.mean()[day], known ? new Interval(e.low()[day], e.high()[day], Comparison.LEVEL, Interval.Method.STUDENT_T)
                : Interval.none(Comparison.LEVEL));
    }

    /** The first day of the policies that it has and its baseline has not, or has otherwise. */
    private static String begins(Findings f, DifferenceTables tables, Variant v) {
        Map<String, Policy> theirs = f.experiment().counterpart(v, tables.comparison().baseline()).scenario().policies();
        return v.scenario().policies().entrySet().stream().filter(p -> !p.getValue().equals(theirs.get(p.getKey()))).map(p -> p.getValue().start())
                .min(LocalDate::compareTo).map(Figures::day).orElse("");
    }

    private static String spells(Findings f, Evenings e) {
        List<int[]> spells = e.clearSpells();
        if (spells.isEmpty()) {
            return "on no evening";
        }
        int first = spells.get(0)[0];
        int last = spells.get(spells.size() - 1)[1];
        int days = spells.stream().mapToInt(s -> s[1] - s[0] + 1).sum();
        String to = last == e.days() - 1 ? " to the end" : " to " + Figures.day(date(f, last));
        return (first == last ? "on " + Figures.day(date(f, first)) : "from " + Figures.day(date(f, first)) + to)
                + (days == last - first + 1 ? "" : ", on " + days + " of " + (last - first + 1) + " evenings");
    }

    private static LocalDate date(Findings f, int day) {
        return f.scenario().start().plusDays(day);
    }
}
