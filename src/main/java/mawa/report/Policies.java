package mawa.report;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import mawa.experiment.Comparison;
import mawa.experiment.Comparison.Row;
import mawa.experiment.Variant;
import mawa.report.Block.Column;
import mawa.report.Block.Fold;
import mawa.report.Block.Paragraph;
import mawa.report.Block.Subheading;
import mawa.report.Block.Table;
import mawa.report.Differences.Question;

/** What every policy changes: the top sheet, the same as a picture, and what the words in it mean. */
final class Policies {
    private Policies() {
    }

    static Optional<Section> of(Findings f) {
        return DifferenceTables.of(f).map(tables -> {
            Comparison c = tables.comparison();
            List<Question> all = Differences.questions(c);
            List<Question> leading = Differences.leading(c);
            List<Question> others = all.stream().filter(q -> !leading.contains(q)).toList();
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Paragraph("Every policy is played in the same possible worlds as " + c.baseline().name() + ": the same strikes, the same households, the same luck, "
                    + "but for what the policy changes. A difference is policy minus baseline in one such world, averaged over worlds."));
            blocks.add(what(f, tables));
            tables.full("comparison", "What each policy changes, by the figures declared beforehand", leading, note(f, tables, leading)).ifPresent(blocks::add);
            blocks.addAll(f.pictures("10-differences"));
            blocks.add(new Subheading("How to read the verdicts"));
            blocks.add(new Paragraph(verdicts(leading)));
            saved(leading).ifPresent(text -> blocks.add(new Paragraph(text)));
            tables.full("comparison-secondary", "What each policy changes, by other figures", others, note(f, tables, others)).ifPresent(t ->
                    blocks.add(new Fold(Figures.count(others.size(), "other figure") + ", looked at besides", List.of(t))));
            return new Section("policies", "What the policies change", blocks);
        });
    }

    private static Table what(Findings f, DifferenceTables tables) {
        Variant baseline = tables.comparison().baseline();
        boolean titled = tables.variants().stream().anyMatch(v -> !v.scenario().title().equals(baseline.scenario().title()));
        List<List<String>> rows = new ArrayList<>();
        for (Variant v : tables.variants()) {
            String differs = PolicyWords.of(f.experiment(), baseline, v);
            rows.add(titled ? List.of(v.name(), Words.title(v.scenario().title()), differs) : List.of(v.name(), differs));
        }
        Column differs = Column.words("What differs from " + baseline.name());
        return new Table("policies", "What each policy is", titled ? List.of(Column.words("Policy"), Column.words("Title"), differs) : List.of(Column.words("Policy"), differs),
                rows, tables.leftOut().strip());
    }

    private static String note(Findings f, DifferenceTables tables, List<Question> questions) {
        boolean deaths = questions.stream().anyMatch(q -> Names.isDeaths(q.indicator()));
        StringBuilder out = new StringBuilder("Baseline: mean over replicates. ").append(tables.intervals()).append(' ');
        if (deaths) {
            out.append("Deaths are those at assumed rates, and given as ranges only: the baseline's 90 % range, and intervals of differences. ");
        }
        tables.comparison().dropped().forEach((variant, pairs) -> {
            if (pairs > 0) {
                out.append(Figures.count(pairs, "pair")).append(" of ").append(variant).append(" left out, since a run failed. ");
            }
        });
        out.append("Pairs better: in how many pairs the policy is better. Figures of all groups and regions: tables/comparison.csv.");
        return out.toString();
    }

    private static String verdicts(List<Question> leading) {
        boolean primary = leading.stream().anyMatch(Question::isPrimary);
        StringBuilder out = new StringBuilder("Better and worse mean that the interval leaves out zero and the difference is at least the smallest that was said to matter");
        for (Question q : leading) {
            double smallest = q.rows().stream().mapToDouble(Row::smallestEffect).max().orElse(0);
            out.append(smallest > 0 ? " (" + Differences.amount(smallest) + " " + Names.of(q.indicator()) + ")" : "");
        }
        out.append("; higher and lower say the same of figures of which neither side is the better one, such as how many people flee, move or cross. "
                + "No relevant difference: the interval lies within that smallest difference. Not settled: these replicates do not tell; the number is how many more would, if the spread stays as it is.");
        if (primary) {
            out.append(" Several policies are tried on each figure, and with many tries one looks good by luck; so the figures declared beforehand also have to pass Holm's correction for the number of policies. "
                    + "All other figures are exploratory.");
        } else {
            out.append(" No figure was declared beforehand as the one that decides, so all of this is exploratory.");
        }
        return out.toString();
    }

    /** By how much independent luck would need more replicates. */
    private static Optional<String> saved(List<Question> leading) {
        DoubleSummaryStatistics saved = leading.stream().flatMap(q -> q.rows().stream()).mapToDouble(r -> r.difference().varianceReduction()).filter(Double::isFinite).summaryStatistics();
        if (saved.getCount() == 0) {
            return Optional.empty();
        }
        String low = Figures.rounded(saved.getMin());
        String high = Figures.rounded(saved.getMax());
        return Optional.of("Because a policy shares its luck with the baseline, most of the chance cancels out of the difference: with luck of their own the same intervals would have taken "
                + (low.equals(high) ? "" : low + " to ") + high + " times as many replicates.");
    }
}
