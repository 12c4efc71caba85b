package mawa.app;

import java.nio.file.Path;
import java.util.List;
import mawa.experiment.Comparison;
import mawa.experiment.Experiment;
import mawa.experiment.Plan;
import mawa.experiment.UncertainWorlds;
import mawa.experiment.Worlds;
import mawa.report.Figures;

/**
 * All that a comparison has to say, in whatever form it is said.
 *
 * @param plan the experiment, with the measures that are shown
 * @param comparison its differences
 * @param sheet the page of them
 * @param worlds both layers of drawn worlds, of all measures shown; empty where none were drawn
 * @param tables the files that hold all of it: of the comparison, and of drawn worlds where there are
 */
record Answer(Plan plan, Comparison comparison, TopSheet sheet, List<UncertainWorlds> worlds, List<Path> tables) {

    Experiment experiment() {
        return plan.experiment();
    }

    boolean isDrawn() {
        return experiment().worlds() == Worlds.DRAWN;
    }

    /** Most pairs of any variant. */
    int pairs() {
        return comparison.rows().stream().mapToInt(r -> r.difference().pairs()).max().orElse(0);
    }

    /** Drawn worlds, of the figures that the page shows. */
    WorldsSheet worldsSheet() {
        return new WorldsSheet(worlds).of(sheet);
    }

    /** How the figures that the page leaves out are seen, in a line; empty where it shows all. */
    String leftOut() {
        return sheet.leftOut() == 0 ? "" : Figures.count(sheet.leftOut(), "exploratory figure") + " more: --all, or --indicator <key>";
    }
}
