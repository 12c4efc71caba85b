package mawa.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.chart.Drawing;
import mawa.experiment.Comparison;
import mawa.experiment.Experiment;
import mawa.experiment.Fit;
import mawa.experiment.Plan;
import mawa.experiment.Runs;
import mawa.experiment.Summary;
import mawa.experiment.Summary.Statistic;
import mawa.experiment.Variant;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.scenario.Scenario;

/**
 * All that a report is made of.
 *
 * @param plan the experiment and what its variants are compared by
 * @param runs its runs, read from disk when somebody asks
 * @param comparison of all variants with the baseline; nothing for a single variant
 * @param atBestValues the same at the best values of all parameters, beside worlds that were drawn
 * @param drawings every chart and map, in the order of their numbers
 * @param manifest how the result was made, as {@code manifest.json} says it
 * @param fit how the model does beside naive forecasts, where somebody has scored them
 * @param command what makes this report again
 */
public record Findings(Plan plan, Runs runs, Optional<Comparison> comparison, Optional<Comparison> atBestValues, List<Drawing> drawings,
        Map<String, Object> manifest, Optional<Fit> fit, String command) {
    static final String ALL = "all";

    public Findings {
        drawings = List.copyOf(drawings);
    }

    Experiment experiment() {
        return plan.experiment();
    }

    Variant baseline() {
        return comparison.map(Comparison::baseline).orElse(experiment().baseline());
    }

    Scenario scenario() {
        return baseline().scenario();
    }

    /** The baseline's runs; a report needs at least one. */
    Ensemble ensemble() {
        return runs.ensemble(baseline()).orElseThrow();
    }

    /** A chart or map by the name of its files. */
    Optional<Block> picture(String name) {
        return drawings.stream().filter(d -> d.name().equals(name)).findFirst().map(Block.Picture::new);
    }

    /** Every page of a chart that may take several. */
    List<Block> pictures(String name) {
        return drawings.stream().filter(d -> d.name().equals(name) || d.name().startsWith(name + "-")).<Block>map(Block.Picture::new).toList();
    }

    /** A figure of everybody in the whole in the baseline; nothing where it is not recorded. */
    Optional<Summary.Figure> figure(Indicator indicator, Statistic statistic) {
        return Summary.find(ensemble(), indicator, ALL, Group.ALL, statistic);
    }
}
