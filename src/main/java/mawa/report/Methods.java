package mawa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mawa.experiment.Comparison;
import mawa.experiment.Experiment;
import mawa.experiment.Held;
import mawa.experiment.Measure;
import mawa.experiment.Run;
import mawa.experiment.Worlds;
import mawa.report.Block.Paragraph;
import mawa.scenario.Observation.Use;
import mawa.scenario.ParameterCard;
import mawa.scenario.Scenario;
import mawa.world.Place;

/** How the figures were made, as paragraphs ready for a paper, with all numbers filled in. */
final class Methods {
    private static final int HASH_SHOWN = 12;

    private Methods() {
    }

    static Optional<Section> of(Findings f) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph("The following may be pasted into a paper as it stands; it is also in methods.txt beside this report."));
        paragraphs(f).forEach(text -> blocks.add(new Paragraph(text)));
        return Optional.of(new Section("methods", "Methods", blocks));
    }

    /** The same as a file of plain text. */
    static String text(Findings f) {
        return String.join("\n\n", paragraphs(f)) + "\n";
    }

    private static List<String> paragraphs(Findings f) {
        List<String> out = new ArrayList<>();
        out.add(model(f) + " " + world(f));
        out.add(runs(f));
        f.comparison().filter(c -> !c.rows().isEmpty()).ifPresent(c -> out.add(comparison(f, c)));
        out.add(calibration(f));
        return out;
    }

    private static String model(Findings f) {
        Scenario s = f.scenario();
        return "We used Mawa (release " + new Origin(f.manifest()).release(f.experiment().release()) + "), an agent-based model of civilians whom air strikes displace toward a closed border, "
                + "built on the MASON library (version 18; Luke et al. 2005) and described by the ODD protocol (Grimm et al. 2020). The scenario “" + Words.title(s.title())
                + "” (" + s.id() + ", SHA-256 " + f.baseline().hash().substring(0, HASH_SHOWN) + "…; data " + s.dataStatus().name().toLowerCase(java.util.Locale.ROOT) + ") covers "
                + Figures.date(s.start()) + " to " + Figures.date(s.end()) + ", " + Figures.count(s.calendar().days(), "day") + " in steps of one day.";
    }

    private static String world(Findings f) {
        Scenario s = f.scenario();
        List<Place> simulated = s.places().stream().filter(p -> s.simulatedControllers().contains(p.controller())).toList();
        long people = simulated.stream().mapToLong(Place::population).sum();
        long before = simulated.stream().mapToLong(Place::earlierDisplaced).sum();
        double households = people / s.population().householdSize();
        String scale = s.agentScale() == 1 ? "each an agent" : "of which each agent stands for " + Figures.whole(s.agentScale());
        return "Its network has " + Figures.count(s.places().size(), "place") + " and " + Figures.count(s.roads().size(), "stretch", "stretches") + " of road. In the "
                + Figures.count(simulated.size(), "place") + " that are simulated, " + Figures.whole(people) + " people live on the first day (" + Figures.whole(before)
                + " of them displaced before) in some " + Figures.rounded(households) + " households, " + scale + ".";
    }

    private static String runs(Findings f) {
        Experiment e = f.experiment();
        int policies = e.variants().size() - 1;
        StringBuilder out = new StringBuilder();
        out.append(policies == 0 ? "The scenario was played in " : "The baseline and " + Figures.count(policies, "variant") + " were each played in ")
                .append(Figures.count(e.replicates(), "replicate")).append(" (seed ").append(e.seed()).append("), ").append(Figures.count(f.runs().runs().size(), "run")).append(" in all. ");
        long lost = f.runs().runs().size() - f.runs().count(Run.Status.DONE);
        if (lost > 0) {
            out.append(Figures.count(lost, "run")).append(" gave no result and ").append(lost == 1 ? "is" : "are").append(" left out")
                    .append(policies == 0 ? ". " : ", with the pairs that they belong to. ");
        }
        f.plan().target().ifPresent(t -> out.append("Replicates were added, ten at a time from ").append(t.atLeast()).append(" up to ").append(t.atMost())
                .append(", until the half-width of the interval of each difference in ").append(Names.of(t.measure())).append(" was at most ").append(Figures.percent(t.share()))
                .append(" of the difference at two looks in a row. "));
        out.append("Every random draw is a function of seed, replicate, kind of decision, household and day, so replicate r of every variant meets the same strikes and the same luck, "
                + "and the result does not hang on the number of threads. ");
        long ranged = f.baseline().file().parameters().stream().filter(ParameterCard::hasRange).count();
        out.append(e.worlds() == Worlds.DRAWN
                ? "In each replicate " + Figures.count(ranged, "parameter") + " with a range were drawn from triangular distributions over it, with the mode at the best value, alike for all variants. "
                : "All parameters kept their best values, so replicates differ by chance alone. ");
        e.atBestValues().ifPresent(best -> out.append("Beside them, ").append(Figures.count(best.replicates(), "replicate"))
                .append(" of each at the best values of all parameters show that layer alone. "));
        return out.append("Bands reach from the 5 % to the 95 % quantile of replicates.").toString();
    }

    private static String comparison(Findings f, Comparison c) {
        int pairs = c.rows().stream().mapToInt(r -> r.difference().pairs()).max().orElse(0);
        StringBuilder out = new StringBuilder("Each variant was held against ").append(c.baseline().name()).append(" in ").append(Figures.count(pairs, "pair"))
                .append(" of replicates (common random numbers). Differences are means over pairs of variant minus baseline, with 95 % confidence intervals: Student’s t, or the "
                        + "bias-corrected and accelerated bootstrap (BCa; Efron 1987) where there are ten pairs or more whose differences have a sample skewness beyond 1. ");
        List<Measure> primary = c.measures().stream().filter(Measure::isPrimary).toList();
        List<Measure> declared = f.plan().measures();
        if (!primary.isEmpty()) {
            out.append("Declared before running as what decides: ").append(Words.listed(primary.stream().map(Names::of).toList()))
                    .append("; p values of each were adjusted over variants after Holm (1979). All other figures are exploratory. ");
        }
        List<String> smallest = declared.stream().filter(m -> m.smallestEffect() > 0)
                .map(m -> Figures.exact(m.smallestEffect()) + (m.isPercent() ? " % of the baseline’s mean" : " " + m.unit()) + " (" + Names.of(m) + ")").toList();
        out.append(smallest.isEmpty() ? "No smallest effect of interest was declared, so every difference clear of zero counts."
                : "Smallest effects of interest: " + Words.listed(smallest) + ". A difference is called better or worse when its interval is clear of zero and it is at least that large, "
                        + "no relevant difference when the interval lies within it, and else not settled (Lakens 2017).");
        long dropped = c.dropped().values().stream().filter(d -> d > 0).count();
        return dropped == 0 ? out.toString() : out + " Pairs with a run that failed were left out: " + Words.listed(c.dropped().entrySet().stream().filter(d -> d.getValue() > 0)
                .map(d -> Figures.whole(d.getValue()) + " of " + d.getKey()).toList()) + ".";
    }

    private static String calibration(Findings f) {
        List<Held> held = Observed.held(f);
        long calibrated = held.stream().filter(h -> h.observation().use() == Use.CALIBRATION).count();
        String limits = " The results are no forecast; what the model leaves out is listed under limits.";
        if (held.isEmpty()) {
            return "The scenario holds no observations within the period, so the model was neither calibrated nor tested on it." + limits;
        }
        return "The scenario sets " + Figures.count(calibrated, "observation") + " aside for calibration and " + Figures.whole(held.size() - calibrated) + " for validation. " + Observed.words(held) + limits;
    }
}
