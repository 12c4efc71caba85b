package mawa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mawa.comparison.Precision;
import mawa.comparison.SignFlip;
import mawa.experiment.Comparison;
import mawa.experiment.Comparison.Row;
import mawa.experiment.Measure;
import mawa.experiment.UncertainWorlds;
import mawa.experiment.Worlds;
import mawa.report.Block.Column;
import mawa.report.Block.Paragraph;
import mawa.report.Block.Points;
import mawa.report.Block.Subheading;
import mawa.report.Block.Table;
import mawa.scenario.ParameterCard;

/** How sure the figures are: what intervals cover, whether there are enough replicates, what doubt about parameters does. */
final class Uncertainty {
    private Uncertainty() {
    }

    static Optional<Section> of(Findings f) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(opening(f)));
        blocks.add(new Subheading("What the bands and intervals cover"));
        blocks.add(new Points(covered(f)));
        f.comparison().filter(c -> !c.rows().isEmpty()).ifPresent(c -> {
            replicates(f, c, blocks);
            if (f.experiment().worlds() == Worlds.DRAWN) {
                worlds(f, c, blocks);
            }
        });
        return Optional.of(new Section("uncertainty", "How sure these figures are", blocks));
    }

    private static String opening(Findings f) {
        return f.experiment().worlds() == Worlds.DRAWN
                ? "Two kinds of doubt are in these figures: chance, and parameters that nobody knows exactly. Each replicate plays the same period with other luck "
                        + "and with other values of the uncertain parameters."
                : "One kind of doubt is in these figures: chance. Each replicate plays the same period with other luck and the same parameters. "
                        + "Doubt about the parameters is not in them.";
    }

    private static List<String> covered(Findings f) {
        int replicates = f.ensemble().runs().size();
        long ranged = f.baseline().file().parameters().stream().filter(ParameterCard::hasRange).count();
        boolean drawn = f.experiment().worlds() == Worlds.DRAWN;
        List<String> out = new ArrayList<>();
        out.add("A band around a level reaches from the 5 % to the 95 % quantile of " + Figures.count(replicates, "replicate") + ", with the median in it: nine replicates in ten lie within.");
        if (f.comparison().isPresent()) {
            out.add("An interval of a difference is a 95 % confidence interval of the mean over pairs: each replicate with a policy is held against the same replicate "
                    + "without it, under the same luck. It says how well the mean is known, not how much single replicates differ.");
        }
        out.add(drawn ? "They cover chance, and " + Figures.count(ranged, "parameter") + " that the scenario gives a range: each is drawn from a triangular distribution over it, independently of the others."
                : "They cover chance only" + (ranged == 0 ? "; the scenario gives no parameter a range."
                        : ". The scenario gives " + Figures.count(ranged, "parameter") + " a range; in these runs all kept their best values (--worlds drawn plays the ranges too)."));
        out.add("They do not cover errors in the dated tables (strikes, control, places), the rules of the model, and what the model leaves out. "
                + "More replicates make an interval narrower; they do not make the model true.");
        return out;
    }

    private static void replicates(Findings f, Comparison c, List<Block> blocks) {
        blocks.add(new Subheading("Whether there are enough replicates"));
        List<String> points = new ArrayList<>();
        for (Measure m : leading(c)) {
            List<Row> rows = c.of(m);
            List<Row> open = rows.stream().filter(r -> !r.verdict().isSettled()).toList();
            String name = Words.sentence(Names.of(m));
            points.add(open.isEmpty() ? name + ": settled for " + (rows.size() == 1 ? "the one policy." : "all " + rows.size() + " policies.")
                    : name + ": settled for " + (rows.size() - open.size()) + " of " + rows.size() + "; not settled for "
                            + Words.listed(open.stream().map(Uncertainty::asked).toList()) + ".");
        }
        blocks.add(new Points(points));
        f.plan().target().ifPresent(t -> blocks.add(new Paragraph("Replicates were added until the interval of each difference in " + Names.of(t.measure())
                + " reached no farther than " + Figures.percent(t.share()) + " of the difference to each side at two looks in a row, from " + t.atLeast() + " up to "
                + Figures.whole(t.atMost()) + ".")));
        blocks.addAll(f.pictures("15-convergence"));
    }

    private static String asked(Row row) {
        return row.variant().name() + (row.verdict().morePairs() == Precision.UNREACHABLE ? " (no number of replicates would)"
                : " (about " + Figures.count(row.verdict().morePairs(), "more replicate") + " would, if mean and spread stay)");
    }

    private static void worlds(Findings f, Comparison c, List<Block> blocks) {
        List<List<String>> rows = new ArrayList<>();
        List<String> turns = new ArrayList<>();
        List<String> steady = new ArrayList<>();
        List<UncertainWorlds> worlds = UncertainWorlds.of(f.plan(), f.runs(), c.baseline(), f.atBestValues());
        for (Measure m : leading(c)) {
            List<UncertainWorlds> all = worlds.stream().filter(u -> u.measure().equals(m)).toList();
            all.forEach(u -> rows.add(row(m, u)));
            List<String> found = all.stream().flatMap(u -> u.flips().stream().filter(SignFlip::flips).map(flip -> turn(m, u, flip))).toList();
            turns.addAll(found);
            if (found.isEmpty()) {
                steady.add(Names.of(m));
            }
        }
        blocks.add(new Subheading("With doubt about the parameters"));
        blocks.add(new Table("worlds", "The effect at the best values of all parameters, and over worlds whose parameters were drawn",
                List.of(Column.words("Figure"), Column.words("Policy"), Column.numbers("At the best values"), Column.numbers("Over drawn worlds"), Column.numbers("Worlds"),
                        Column.numbers("Policy is better in")),
                rows, "Differences, policy minus baseline, with 95 % intervals. The last column is the share of drawn worlds in which the policy is better, with its 95 % interval "
                        + "(Wilson); each world is one set of parameters and one course of luck, which draws the share towards a half. It is empty where neither side is better."));
        blocks.add(new Subheading("Conditions that turn a finding round"));
        if (!turns.isEmpty()) {
            blocks.add(new Points(turns));
        }
        if (!steady.isEmpty()) {
            blocks.add(new Paragraph("No single parameter turns the sign of any policy's effect on " + Words.listed(steady) + "."));
        }
        blocks.add(new Paragraph("Found by holding the third of worlds with the lowest values of a parameter against the third with the highest; it turns the sign where both means are "
                + "clear of zero on opposite sides. Two parameters that do so only together, or a turn in the middle of a range, would not be seen."));
    }

    private static List<String> row(Measure m, UncertainWorlds u) {
        String chance = Double.isNaN(u.across().chanceBetter()) ? ""
                : Figures.percent(u.across().chanceBetter()) + " [" + Figures.percent(u.across().chanceInterval().low()) + ", " + Figures.percent(u.across().chanceInterval().high()) + "]";
        return List.of(Names.of(m) + " (" + m.unit() + ")", u.variant().name(), u.best().map(d -> Figures.signed(d.difference(), d.interval())).orElse(""),
                Figures.signed(u.across().difference(), u.across().interval()), Figures.whole(u.across().worlds()), chance);
    }

    private static String turn(Measure m, UncertainWorlds u, SignFlip flip) {
        return "Where " + flip.parameter() + " is " + Figures.exact(flip.lowUpTo()) + " or less, " + u.variant().name() + " changes " + Names.of(m) + " by "
                + Figures.signed(flip.meanLow()) + " on average; where it is " + Figures.exact(flip.highFrom()) + " or more, by " + Figures.signed(flip.meanHigh()) + ".";
    }

    /** What decides; all that was declared where nothing does. */
    private static List<Measure> leading(Comparison c) {
        List<Measure> primary = c.measures().stream().filter(Measure::isPrimary).toList();
        return primary.isEmpty() ? c.measures() : primary;
    }
}
