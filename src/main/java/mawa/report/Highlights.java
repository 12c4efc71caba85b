package mawa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mawa.experiment.Band;
import mawa.experiment.Summary.Statistic;
import mawa.outcome.Indicator;

/** The first page. */
final class Highlights {
    private Highlights() {
    }

    static Optional<Section> of(Findings f) {
        List<Block> blocks = new ArrayList<>();
        List<Block.KeyFigure> figures = new ArrayList<>();
        for (Indicator i : List.of(Indicator.DISPLACED_PEOPLE_CUMULATIVE, Indicator.PEOPLE_IN_CAMPS, Indicator.PEOPLE_WITHOUT_SHELTER)) {
            f.figure(i, Statistic.FINAL).ifPresent(x -> {
                Band b = x.band();
                figures.add(new Block.KeyFigure(Figures.rounded(b.p50(), i.unit()), i.meaning(), Figures.rounded(b.p05(), i.unit()) + " – " + Figures.rounded(b.p95(), i.unit()),
                        Figures.date(f.scenario().end())));
            });
        }
        blocks.add(new Block.KeyFigures(figures));
        blocks.add(new Block.Box("This is not a forecast", List.of("A simulation under stated assumptions.")));
        f.drawings().forEach(d -> blocks.add(new Block.Picture(d)));
        return Optional.of(new Section("highlights", "Highlights", blocks));
    }
}
