package mawa.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mawa.comparison.AcrossWorlds;
import mawa.comparison.Interval;
import mawa.comparison.SignFlip;
import mawa.experiment.Comparison;
import mawa.experiment.Measure;
import mawa.experiment.Plan;
import mawa.experiment.Runs;
import mawa.experiment.UncertainWorlds;
import mawa.report.Figures;

/** Where parameters were drawn: how likely each policy is better, and which parameters turn its effect round. */
record WorldsSheet(Terminal terminal) {
    private static final int PERCENT = 100;

    void print(Plan plan, Runs runs, Comparison comparison, Optional<Comparison> atBest) {
        for (Measure m : comparison.measures()) {
            if (m.isPrimary() || comparison.measures().stream().noneMatch(Measure::isPrimary)) {
                print(m, UncertainWorlds.of(plan, runs, comparison, atBest, m));
            }
        }
    }

    private void print(Measure m, List<UncertainWorlds> all) {
        terminal.out().println("\n" + terminal.bold(m.indicator().key() + " over worlds with drawn parameters"));
        for (UncertainWorlds u : all) {
            AcrossWorlds across = u.across();
            terminal.out().println("  " + u.variant().name());
            u.best().ifPresent(best -> terminal.out().println("      at the best values   " + with(best.difference(), best.interval()) + "   "
                    + Figures.count(best.pairs(), "pair")));
            terminal.out().println("      over drawn worlds    " + with(across.difference(), across.interval()) + "   " + Figures.count(across.worlds(), "world")
                    + (Double.isNaN(across.chanceBetter()) ? "" : String.format(Locale.ROOT, ", better in %.0f %% [%.0f, %.0f]", PERCENT * across.chanceBetter(),
                            PERCENT * across.chanceInterval().low(), PERCENT * across.chanceInterval().high())));
            if (u.flips().stream().noneMatch(SignFlip::flips)) {
                terminal.out().println("      no single parameter turns the sign");
            }
            u.flips().stream().filter(SignFlip::flips).forEach(f -> terminal.out().println(String.format(Locale.ROOT,
                    "      %s turns the sign: %s up to %s, %s from %s on", f.parameter(), Figures.rounded(f.meanLow()), Figures.rounded(f.lowUpTo()),
                    Figures.rounded(f.meanHigh()), Figures.rounded(f.highFrom()))));
        }
    }

    /** The same for programs, of every measure. */
    static List<Map<String, Object>> fields(Plan plan, Runs runs, Comparison comparison, Optional<Comparison> atBest) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Measure m : comparison.measures()) {
            for (UncertainWorlds u : UncertainWorlds.of(plan, runs, comparison, atBest, m)) {
                Map<String, Object> out = new LinkedHashMap<>();
                out.put("variant", u.variant().name());
                out.put("indicator", m.indicator().key());
                out.put("statistic", m.statistic().key());
                u.best().ifPresent(best -> {
                    out.put("differenceAtBestValues", best.difference());
                    out.put("ciLowAtBestValues", best.interval().low());
                    out.put("ciHighAtBestValues", best.interval().high());
                });
                out.put("difference", u.across().difference());
                out.put("ciLow", u.across().interval().low());
                out.put("ciHigh", u.across().interval().high());
                out.put("worlds", u.across().worlds());
                out.put("chanceBetter", u.across().chanceBetter());
                out.put("chanceBetterLow", u.across().chanceInterval().low());
                out.put("chanceBetterHigh", u.across().chanceInterval().high());
                out.put("parametersThatTurnTheSign", u.flips().stream().filter(SignFlip::flips).map(SignFlip::parameter).toList());
                all.add(out);
            }
        }
        return all;
    }

    private static String with(double difference, Interval interval) {
        return Figures.rounded(difference) + (interval.exists() ? " [" + Figures.rounded(interval.low()) + ", " + Figures.rounded(interval.high()) + "]" : "");
    }
}
