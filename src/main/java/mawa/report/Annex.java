package mawa.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mawa.outcome.Indicator;
import mawa.outcome.Series;
import mawa.report.Block.Column;
import mawa.report.Block.Fold;
import mawa.report.Block.Paragraph;
import mawa.report.Block.Prose;
import mawa.report.Block.ProsePoints;
import mawa.report.Block.Span;
import mawa.report.Block.Subheading;
import mawa.report.Block.Table;

/** The model in the seven elements of the ODD protocol, in short, and what the indicators mean. */
final class Annex {
    private Annex() {
    }

    static Optional<Section> of(Findings f) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Subheading("The model in short"));
        blocks.add(new Paragraph("By the seven elements of the ODD protocol (Grimm et al. 2020). The full description, close enough to write the model again, is odd.md in the documentation of Mawa."));
        blocks.add(new ProsePoints(List.of(
                element("Purpose and patterns", "To compare what shelter, water, health care, border policy and ceasefires would change for civilians whom strikes and a moving front line displace. "
                        + "It is judged by patterns: how steeply displacement rises and flattens, when camps fill, where people go, how many are in the open."),
                element("Entities, state variables and scales", "Households, which decide together with their kin; places (towns, camps, border crossings) joined by roads; convoys on the road. "
                        + "A step is a day; space is a network, no finer than a town or a camp."),
                element("Process overview and scheduling", "Each day in this order: policies act; news sets out; the front moves and strikes fall; people are killed and hurt and homes destroyed; households "
                        + "decide to leave, all on the situation of the morning; travellers arrive; arrivals find room by lot or go on; gates admit by lot; shelter kits, water and health care reach people or "
                        + "do not; unmet need harms; some return; the evening is recorded."),
                element("Design concepts", "Households know their own danger, the news of some days ago, and nothing else; they do not optimise. Chance is a keyed function of who, what and when, so that two "
                        + "policies share it. Those who fight react to nobody."),
                element("Initialisation", "People are laid out by the table of places; sizes of households, kin, vehicles and means are drawn from the scenario’s shares before the first day."),
                element("Input data", "Dated tables of strikes and of who holds each place; places, roads, camps and health facilities. Strikes known only as totals are laid over places and days by a stated rule."),
                element("Submodels", "Danger, departure, choice of a destination, travel, the search for room, onward moves, returns, protest, shelter, water, health, unmet need, and one for each kind of policy; "
                        + "their parameters stand under “Parameters and sources”."))));
        blocks.add(new Subheading("What the indicators mean"));
        blocks.add(new Fold("All indicators", List.of(dictionary(f))));
        return Optional.of(new Section("annex", "Annex: the model and its indicators", blocks));
    }

    private static Prose element(String name, String text) {
        return new Prose(List.of(new Span(name + ". ", true), new Span(text, false)));
    }

    private static Table dictionary(Findings f) {
        Set<Indicator> recorded = f.ensemble().runs().get(0).sortedSeries().stream().map(Series::indicator).collect(Collectors.toSet());
        return new Table("indicators", "Indicators of this result", List.of(Column.words("Indicator"), Column.words("Key in the tables"), Column.words("Unit"), Column.words("Kind"), Column.words("Meaning")),
                Arrays.stream(Indicator.values()).filter(recorded::contains).map(i -> List.of(Names.of(i), i.key(), i.unit(), kind(i), i.meaning())).toList(),
                "Of a running total the last evening is the whole period. Displaced: of the people of the first day, those who are not at home.");
    }

    private static String kind(Indicator i) {
        return switch (i.kind()) {
            case STOCK -> "each evening";
            case DAILY -> "by day";
            case RUNNING -> "running total";
        };
    }
}
