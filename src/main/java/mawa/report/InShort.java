package mawa.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mawa.comparison.Better;
import mawa.comparison.Verdict.Word;
import mawa.experiment.Comparison;
import mawa.experiment.Comparison.Row;
import mawa.experiment.Summary.Figure;
import mawa.experiment.Summary.Statistic;
import mawa.experiment.Worlds;
import mawa.outcome.Indicator;
import mawa.report.Differences.Question;

/** The findings in five sentences, as one would tell them to somebody in a hurry. */
final class InShort {
    private static final String[] NUMBERS = {"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"};
    private static final int MOST_NAMED = 4;
    private final Findings f;

    private InShort(Findings findings) {
        f = findings;
    }

    /** What happens; what policies change; what is not settled; what intervals cover; what is left out. */
    static List<String> of(Findings findings) {
        InShort in = new InShort(findings);
        List<String> out = new ArrayList<>();
        in.whatHappens().ifPresent(out::add);
        Optional<Comparison> comparison = findings.comparison().filter(c -> !c.rows().isEmpty());
        if (comparison.isPresent()) {
            in.bestAndWeakest(comparison.get()).ifPresent(out::add);
            out.add(in.notSettled(comparison.get()));
        } else {
            in.deaths().ifPresent(out::add);
        }
        out.add(in.intervals());
        out.add("Left out are, among much else, hunger, cold, disease and violence other than strikes, crossings outside the gates, rents and prices, and aid that comes late or not at all; "
                + "a low count of harm here may only mean that it was not modelled.");
        return out;
    }

    /** Without any policy, or, where the scenario has some of its own, with these. */
    static String opening(Findings f) {
        return f.scenario().policies().isEmpty() ? "Without any policy" : f.experiment().variants().size() > 1 ? "In the baseline" : "With the policies of the scenario";
    }

    private Optional<String> whatHappens() {
        return f.figure(Indicator.DISPLACED_PEOPLE_CUMULATIVE, Statistic.FINAL).map(displaced -> {
            String out = opening(f) + ", " + people(displaced) + " are driven from where they lived between " + Figures.date(f.scenario().start()) + " and "
                    + Figures.date(f.scenario().end());
            Optional<Figure> peak = f.figure(Indicator.PEOPLE_WITHOUT_SHELTER, Statistic.PEAK);
            Optional<Figure> day = f.figure(Indicator.PEOPLE_WITHOUT_SHELTER, Statistic.DAY_OF_PEAK);
            out += f.scenario().givesDepartures() ? " (their number is given by the scenario, not simulated)" : "";
            return out + (peak.isEmpty() || day.isEmpty() || peak.get().band().p95() == 0 ? "." : ", and " + when(day.get()) + " " + people(peak.get()) + " have no shelter"
                    + (isAtTheEnd(day.get()) ? ", more than on any evening before." : "."));
        });
    }

    private static String people(Figure figure) {
        String median = Ranges.median(figure.band(), "people");
        String ends = Ranges.ends(figure.band(), "people");
        return median + " people" + (median.equals(ends) ? "" : " (" + ends + ")");
    }

    private boolean isAtTheEnd(Figure day) {
        return Math.round(day.band().p50()) == f.scenario().calendar().days() - 1;
    }

    private String when(Figure day) {
        String date = Figures.day(f.scenario().start().plusDays(Math.round(day.band().p50())));
        return isAtTheEnd(day) ? "on the last evening" : "at the worst, " + (day.band().p05() == day.band().p95() ? "on " : "about ") + date + ",";
    }

    private Optional<String> bestAndWeakest(Comparison c) {
        Question q = Differences.leading(c).get(0);
        Better better = Comparison.better(q.indicator(), q.statistic());
        // The most of what is wanted first; where neither side is wanted, the largest change.
        Comparator<Row> order = Comparator.comparingDouble(r -> better == Better.LOWER ? r.difference().difference()
                : better == Better.HIGHER ? -r.difference().difference() : -Math.abs(r.difference().difference()));
        List<Row> rows = q.rows().stream().sorted(order).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Row best = rows.get(0);
        Row weakest = rows.get(rows.size() - 1);
        if (rows.size() == 1) {
            return Optional.of(name(c, best) + " makes " + Differences.said(best) + ".");
        }
        String most = best.verdict().word() == Word.BETTER ? " does most: " : better == Better.NEITHER ? " changes most: " : " comes nearest to helping: ";
        String least = weakest.verdict().word() == Word.WORSE ? " makes it worse: " : better.isWorse(weakest.difference().difference()) ? " comes last: " : " does least: ";
        String policies = rows.stream().allMatch(r -> r.variant().factors().isEmpty()) ? " policies, " : " variants, ";
        return Optional.of("Of " + number(rows.size()) + policies + name(c, best) + most + Differences.said(best) + "; " + name(c, weakest) + least + Differences.said(weakest) + ".");
    }

    private static String name(Comparison c, Row row) {
        return Names.withTitle(row.variant(), c.baseline());
    }

    private static String number(int n) {
        return n < NUMBERS.length ? NUMBERS[n] : Figures.whole(n);
    }

    private String notSettled(Comparison c) {
        List<String> open = new ArrayList<>();
        List<String> small = new ArrayList<>();
        for (Question q : Differences.leading(c)) {
            List<String> unsettled = q.rows().stream().filter(r -> !r.verdict().isSettled()).map(r -> r.variant().name()).toList();
            List<String> irrelevant = q.rows().stream().filter(r -> r.verdict().word() == Word.NO_RELEVANT_DIFFERENCE).map(r -> r.variant().name()).toList();
            if (!unsettled.isEmpty()) {
                open.add("what " + named(unsettled) + " " + (unsettled.size() == 1 ? "does" : "do") + " to " + q.name());
            }
            if (!irrelevant.isEmpty()) {
                small.add(named(irrelevant) + " " + (irrelevant.size() == 1 ? "makes" : "make") + " no difference that matters to " + q.name());
            }
        }
        String settled = open.isEmpty() ? "With " + Figures.count(f.experiment().replicates(), "replicate") + " every declared question is settled"
                : "Not settled by " + Figures.count(f.experiment().replicates(), "replicate") + ": " + String.join("; and ", open);
        return settled + (small.isEmpty() ? "." : "; " + String.join(", and ", small) + ".");
    }

    private static String named(List<String> names) {
        return names.size() <= MOST_NAMED ? Words.listed(names) : Words.listed(List.of(names.get(0), names.get(1), number(names.size() - 2) + " others"));
    }

    private Optional<String> deaths() {
        if (!Deaths.areModelled(f)) {
            return Optional.of("No deaths are modelled: no rate of the scenario makes any.");
        }
        Optional<Figure> strikes = f.figure(Indicator.DEATHS_BY_STRIKE_CUMULATIVE, Statistic.FINAL);
        Optional<Figure> need = f.figure(Indicator.DEATHS_BY_UNMET_NEED_CUMULATIVE, Statistic.FINAL);
        return strikes.map(s -> "At the assumed rates, civilians killed by strikes: " + Ranges.ends(s.band(), "people")
                + need.map(n -> "; displaced people killed by exposure, thirst or untreated illness: " + Ranges.ends(n.band(), "people")).orElse("") + "; other rates give other counts.");
    }

    private String intervals() {
        int replicates = f.ensemble().runs().size();
        if (replicates == 1) {
            return "There is one replicate, so no interval: another course of luck would give other figures.";
        }
        String cover = f.experiment().worlds() == Worlds.DRAWN ? "cover chance and the parameters that have a range"
                : "cover chance alone, with every parameter at its best value";
        return "Ranges hold nine in ten of " + Figures.count(replicates, "replicate") + " and " + cover + "; more replicates make them surer without making the model truer.";
    }
}
