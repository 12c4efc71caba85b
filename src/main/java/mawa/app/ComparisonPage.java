package mawa.app;

import java.util.List;
import java.util.Locale;
import mawa.experiment.Comparison.Row;
import mawa.experiment.Comparison;
import mawa.experiment.Experiment;
import mawa.experiment.Measure;
import mawa.experiment.Variant;
import mawa.report.Figures;

/** A comparison on the screen: the top sheet, and around it what a reader must know to read it. */
record ComparisonPage(Terminal terminal, Answer answer) {

    String text() {
        StringBuilder out = new StringBuilder();
        head(out);
        out.append('\n').append(answer.sheet().text(terminal)).append('\n');
        notes(out);
        if (answer.isDrawn()) {
            WorldsSheet leading = answer.worldsSheet().leading();
            out.append(leading.text(terminal));
            out.append(leading.worlds().size() == answer.worlds().size() ? "" : "\nOther figures over drawn worlds: --format md, or " + DefaultFolder.shown(answer.tables().get(1)) + "\n");
        }
        differences(out);
        deaths(out);
        out.append("\nIntervals cover chance").append(answer.isDrawn() ? " and uncertain parameters" : " only")
                .append(", not what the model leaves out;\nthey become narrow without the model becoming true.\n");
        return out.toString();
    }

    private void head(StringBuilder out) {
        Experiment e = answer.experiment();
        Comparison c = answer.comparison();
        out.append(terminal.bold("Compared with " + c.baseline().name())).append(" (").append(c.baseline().scenario().title()).append(").  ")
                .append(Figures.count(answer.pairs(), "pair")).append(", ").append(e.worlds().covers()).append(".  Data ")
                .append(e.scenario().dataStatus().name().toLowerCase(Locale.ROOT)).append(".\n");
        c.dropped().forEach((variant, dropped) -> {
            if (dropped == e.replicates()) {
                out.append(terminal.bad(variant + " has no pair")).append(": in each a run failed (runs.csv), so nothing is said of it\n");
            } else if (dropped > 0) {
                out.append(terminal.bad(Figures.count(dropped, "pair") + " of " + variant + " left out")).append(": a run of it failed (runs.csv)\n");
            }
        });
    }

    /** What the words of the sheet mean, as far as they stand there. */
    private void notes(StringBuilder out) {
        if (answer.sheet().leftOut() > 0) {
            out.append(answer.leftOut()).append('\n');
        }
        List<Measure> primary = answer.sheet().sections().stream().map(TopSheet.Section::measure).filter(Measure::isPrimary).toList();
        long policies = answer.comparison().dropped().size();
        if (!primary.isEmpty()) {
            out.append("Primary figures were declared beforehand").append(policies == 1 ? ".\n" : "; their verdicts allow for " + Figures.count(policies, "variant") + " (Holm).\n");
        }
        List<String> verdicts = answer.sheet().sections().stream().flatMap(s -> s.lines().stream()).map(TopSheet.Line::verdict).toList();
        if (verdicts.stream().anyMatch(v -> v.endsWith(" more"))) {
            out.append("not settled, n more: about n more replicates would settle it.\n");
        }
        if (verdicts.stream().anyMatch(v -> v.endsWith("out of reach"))) {
            out.append("not settled, out of reach: no number of replicates would settle it.\n");
        }
        for (Measure m : primary) {
            List<Row> rows = answer.comparison().of(m);
            String saved = EqualLuck.range(rows);
            if (!saved.isEmpty()) {
                out.append(answer.sheet().leftOut() == 0 ? "\nWhat equal luck saved, of " + m.indicator().key() + "\n" + EqualLuck.table(rows, terminal)
                        : "Independent luck would need " + saved + " as many replicates for " + m.indicator().key() + ".\n");
            }
        }
    }

    private void differences(StringBuilder out) {
        Experiment e = answer.experiment();
        Variant baseline = answer.comparison().baseline();
        out.append("\nWhat differs from ").append(baseline.name()).append('\n');
        e.variants().stream().filter(v -> v != baseline)
                .forEach(v -> out.append(terminal.faint("  " + v.name() + ": " + VariantChanges.of(e, baseline, v))).append('\n'));
        VariantChanges.unguarded(e, baseline).forEach(name -> out.append(terminal.bad("  " + name + " differs in more than policies"))
                .append(", so its difference is that of all of it, and may begin before any policy does\n"));
    }

    /** The rates that deaths follow, where deaths are shown. */
    private void deaths(StringBuilder out) {
        if (answer.sheet().sections().stream().anyMatch(s -> s.measure().indicator().key().startsWith("deaths"))) {
            out.append("\nDeaths follow assumed rates\n");
            answer.comparison().baseline().file().parameters().stream().filter(c -> c.path().matches("(harm|unmetNeed)\\.deaths.*"))
                    .forEach(c -> out.append("  ").append(c.path()).append(' ').append(Figures.exact(c.value())).append(' ').append(c.unit()).append('\n'));
        }
    }
}
