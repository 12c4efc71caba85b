package mawa.chart;

import java.util.ArrayList;
import java.util.List;
import mawa.experiment.Measure;

/** Every replicate with and without each policy: whether all of them agree, or the mean hides some that do not. */
final class PairsChart {
    private static final int HEIGHT = 110;
    private static final int MOST_COLUMNS = 5;
    private static final int LEAST_COLUMNS = 3;

    private PairsChart() {
    }

    static List<Figure> of(Compared compared) {
        return compared.leading().stream().limit(1).flatMap(m -> of(compared, m).stream()).toList();
    }

    private static List<Figure> of(Compared compared, Measure m) {
        List<Panel> panels = new ArrayList<>();
        for (Paired p : compared.pairs()) {
            if (p.values().containsKey(m)) {
                Layer lines = new PairLines(Compared.source(p.baseline(), m), Compared.source(p.variant(), m), p.replicates(), p.values().get(m));
                panels.add(Panel.of(Phrase.ofScenario(Text.plain(p.variant().name())), "", "", HEIGHT, new Scale.Columns(p.variant().factors().isEmpty()
                        ? List.of(compared.say("policy.without"), compared.say("policy.with")) : List.of(compared.say("pairs.base"), compared.say("pairs.point"))),
                        new Scale.Amounts(lines.highest(), false), List.of(lines)));
            }
        }
        if (panels.isEmpty()) {
            return List.of();
        }
        panels = new ArrayList<>(Facets.oneScale(panels));
        int columns = Facets.columns(panels.size(), compared.look().columns(MOST_COLUMNS), compared.look().columns(LEAST_COLUMNS));
        return List.of(compared.figure("12-pairs", compared.say("pairs.title"),
                compared.say("pairs.what", Compared.title(m), compared.shownUnit(m)), columns, false, panels,
                compared.say(compared.look().palette().isColourless() ? "pairs.linesInGreys" : "pairs.lines", compared.baselineName(), Caption.covers(compared.study()), replicates(compared)),
                compared.rates(List.of(m)), compared.leftOut()));
    }

    private static String replicates(Compared compared) {
        int least = compared.pairs().stream().mapToInt(p -> p.replicates().size()).min().orElse(0);
        int most = compared.pairs().stream().mapToInt(p -> p.replicates().size()).max().orElse(0);
        return compared.look().numbers().range(least, most);
    }
}
