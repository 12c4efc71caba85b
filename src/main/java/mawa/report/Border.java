package mawa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mawa.experiment.Summary.Figure;
import mawa.experiment.Summary.Statistic;
import mawa.outcome.Indicator;
import mawa.report.Block.Column;
import mawa.report.Block.Paragraph;
import mawa.report.Block.Table;
import mawa.service.Gate;

/** The border: who waits, how long, who is let through, who protests. */
final class Border {
    /** What is told, by which statistics. */
    private static final List<Map.Entry<Indicator, List<Statistic>>> TOLD = List.of(
            Map.entry(Indicator.PEOPLE_AT_BORDER, List.of(Statistic.PEAK, Statistic.FINAL)),
            Map.entry(Indicator.MEDIAN_WAIT_AT_BORDER_DAYS, List.of(Statistic.PEAK, Statistic.MEAN)),
            Map.entry(Indicator.CROSSED_PEOPLE_CUMULATIVE, List.of(Statistic.FINAL)),
            Map.entry(Indicator.PROTESTERS_AT_BORDER, List.of(Statistic.PEAK)));

    private Border() {
    }

    static Optional<Section> of(Findings f) {
        if (f.scenario().gates().isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        TOLD.forEach(told -> told.getValue().forEach(statistic -> f.figure(told.getKey(), statistic).filter(x -> x.band().p95() > 0).ifPresent(x -> rows.add(row(x)))));
        List<Block> charts = f.pictures("05-border");
        Optional<Table> byPolicy = DifferenceTables.of(f).flatMap(Border::byPolicy);
        if (rows.isEmpty() && charts.isEmpty() && byPolicy.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph("That fewer people arrive or cross is no success: whoever is not let through stays in danger or in need. So no figure here counts fewer people as better, "
                + "and unmet need and deaths stand in the sections beside this one. Crossing outside the gates is left out on purpose."));
        blocks.add(gates(f));
        if (!rows.isEmpty()) {
            int replicates = f.ensemble().runs().size();
            boolean hasRanges = replicates > 1;
            List<Column> columns = List.of(Column.words("What"), Column.numbers(hasRanges ? "Median" : "Figure"), Column.numbers("90 % range"));
            blocks.add(new Table("border", InShort.opening(f) + ", at the gates, " + Figures.date(f.scenario().start()) + " to " + Figures.date(f.scenario().end()),
                    columns.subList(0, hasRanges ? 3 : 2), rows.stream().map(row -> row.subList(0, hasRanges ? 3 : 2)).toList(),
                    hasRanges ? "Ranges: " + Ranges.covers(replicates, f.experiment().worlds()) + "." : Ranges.note(replicates, f.experiment().worlds()) + "."));
        }
        byPolicy.ifPresent(blocks::add);
        blocks.addAll(charts);
        return Optional.of(new Section("border", "Border", blocks));
    }

    private static List<String> row(Figure x) {
        return List.of(Words.sentence(Names.of(x.indicator(), x.statistic())), Ranges.median(x.band(), x.indicator().unit()), x.replicates() == 1 ? "" : Ranges.ends(x.band(), x.indicator().unit()));
    }

    private static Table gates(Findings f) {
        List<List<String>> rows = new ArrayList<>();
        f.scenario().gates().forEach((place, gate) -> rows.add(List.of(Names.of(f.scenario(), place), regime(gate.regime()),
                gate.regime() == Gate.Regime.MEDICAL_ONLY || gate.regime() == Gate.Regime.QUOTA ? Figures.whole(gate.peoplePerDay()) : "")));
        return new Table("gates", "The gates as the scenario has them, before any policy", List.of(Column.words("Gate"), Column.words("For people who flee"), Column.numbers("People a day at most")), rows, "");
    }

    private static String regime(Gate.Regime regime) {
        return regime == Gate.Regime.MEDICAL_ONLY ? "patients only" : regime.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Table> byPolicy(DifferenceTables tables) {
        List<Indicator> indicators = List.of(Indicator.PEOPLE_AT_BORDER, Indicator.MEDIAN_WAIT_AT_BORDER_DAYS, Indicator.CROSSED_PEOPLE_CUMULATIVE, Indicator.PROTESTERS_AT_BORDER);
        return tables.across("border-by-policy", "Difference from " + tables.comparison().baseline().name() + " at the gates",
                tables.questions(indicators, i -> i == Indicator.CROSSED_PEOPLE_CUMULATIVE ? Statistic.FINAL : i == Indicator.MEDIAN_WAIT_AT_BORDER_DAYS ? Statistic.MEAN : Statistic.PEAK), false);
    }
}
