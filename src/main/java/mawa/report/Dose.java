package mawa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mawa.report.Block.Paragraph;

/** How the effect grows with a policy's size or date, what two policies do together, and what an effect costs. */
final class Dose {
    private Dose() {
    }

    static Optional<Section> of(Findings f) {
        List<Block> blocks = new ArrayList<>();
        add(blocks, f.pictures("13-dose-response"), "Where variants differ in one number or date alone, the effect is drawn against it: a curve that flattens says that more of the same helps less.");
        add(blocks, f.pictures("14-interaction"), "Where variants hold a grid of two policies or values, the effect of each combination stands beside the others: where two do not touch one another, their effects add up.");
        add(blocks, f.pictures("16-trade-off"), "The cost is what a policy offers at most times what the scenario says that a unit costs, taken up or not; it takes no part in a run. "
                + "No single score weighs cost against suffering.");
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Section("dose", "Dose and interaction", blocks));
    }

    private static void add(List<Block> blocks, List<Block> charts, String words) {
        if (!charts.isEmpty()) {
            blocks.add(new Paragraph(words));
            blocks.addAll(charts);
        }
    }
}
