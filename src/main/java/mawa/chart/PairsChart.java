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
                panels.add(Panel.of(Text.plain(p.variant().name()), "", "", HEIGHT, new Scale.Columns(p.variant().factors().isEmpty() ? List.of("without", "with") : List.of("base", "point")),
                        new Scale.Amounts(lines.highest(), false), List.of(lines)));
            }
        }
        if (panels.isEmpty()) {
            return List.of();
        }
        panels = new ArrayList<>(Facets.oneScale(panels));
        int columns = Facets.columns(panels.size(), MOST_COLUMNS, LEAST_COLUMNS);
        return Pages.of(compared.figure("12-pairs", "Every replicate without and with each policy", Compared.title(m) + ", " + m.unit(), columns, false, panels,
                "Grey: one replicate of " + compared.baselineName() + " and the same replicate of the variant, "
                        + compared.study().stamp().worlds().covers() + "; blue: mean of " + replicates(compared) + " pairs. A grey line that slopes the other way is a replicate in which the effect is the opposite.",
                Compared.rates(List.of(m)), compared.leftOut()));
    }

    private static String replicates(Compared compared) {
        int least = compared.pairs().stream().mapToInt(p -> p.replicates().size()).min().orElse(0);
        int most = compared.pairs().stream().mapToInt(p -> p.replicates().size()).max().orElse(0);
        return least == most ? "" + most : least + "–" + most;
    }
}
