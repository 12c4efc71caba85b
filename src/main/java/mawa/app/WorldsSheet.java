package mawa.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import mawa.comparison.AcrossWorlds;
import mawa.comparison.Interval;
import mawa.comparison.PairedDifference;
import mawa.comparison.SignFlip;
import mawa.experiment.Measure;
import mawa.experiment.UncertainWorlds;
import mawa.report.Differences;
import mawa.report.Figures;

/**
 * Where parameters were drawn: what each policy changes at the best values and over worlds, how likely it is better, and which
 * parameters turn its effect round.
 *
 * @param worlds measure by measure
 */
record WorldsSheet(List<UncertainWorlds> worlds) {
    private static final int PERCENT = 100;

    /** Of the figures that a top sheet shows. */
    WorldsSheet of(TopSheet sheet) {
        List<Measure> shown = sheet.sections().stream().map(TopSheet.Section::measure).toList();
        return new WorldsSheet(worlds.stream().filter(w -> shown.contains(w.measure())).toList());
    }

    /** The primary figures alone, where there are any. */
    WorldsSheet leading() {
        List<UncertainWorlds> primary = worlds.stream().filter(w -> w.measure().isPrimary()).toList();
        return primary.isEmpty() ? this : new WorldsSheet(primary);
    }

    /** For a terminal. */
    String text(Terminal terminal) {
        StringBuilder out = new StringBuilder();
        for (int k = 0; k < worlds.size(); k++) {
            UncertainWorlds w = worlds.get(k);
            if (k == 0 || !worlds.get(k - 1).measure().equals(w.measure())) {
                out.append('\n').append(terminal.bold(w.measure().indicator().key() + ", " + w.measure().statistic().key() + ", over worlds with drawn parameters")).append('\n');
            }
            out.append("  ").append(w.variant().name()).append('\n');
            w.best().ifPresent(best -> out.append("    at the best values  ").append(atBest(best)).append("   ").append(Figures.count(best.pairs(), "pair")).append('\n'));
            out.append("    over drawn worlds   ").append(over(w.across())).append("   ").append(Figures.count(w.across().worlds(), "world"))
                    .append(Double.isNaN(w.across().chanceBetter()) ? "" : w.across().shareEqual() == 1 ? ", all equal" : ", better in " + better(w.across()) + "; chance " + chance(w.across())).append('\n');
            boolean turns = !w.turning().isEmpty();
            w.turning().forEach(f -> out.append(String.format(Locale.ROOT, "    %s turns the sign: %s up to %s, %s from %s on\n", f.parameter(),
                    Figures.signed(f.meanLow()), Figures.rounded(f.lowUpTo()), Figures.signed(f.meanHigh()), Figures.rounded(f.highFrom()))));
            out.append(turns || w.across().shareEqual() == 1 ? "" : "    no single parameter turns the sign\n");
        }
        return out.toString();
    }

    /** For a text. */
    PaperTable paper() {
        List<PaperTable.Line> out = new ArrayList<>();
        for (int k = 0; k < worlds.size(); k++) {
            UncertainWorlds w = worlds.get(k);
            if (k == 0 || !worlds.get(k - 1).measure().equals(w.measure())) {
                out.add(new PaperTable.Line(true, List.of(w.measure().indicator().key() + ", " + w.measure().statistic().key() + " [" + w.measure().unit() + "]", "", "", "", "", "")));
            }
            boolean knows = !Double.isNaN(w.across().chanceBetter());
            out.add(new PaperTable.Line(false, List.of(w.variant().name(), w.best().map(WorldsSheet::atBest).orElse(""), over(w.across()),
                    knows ? better(w.across()) : "", knows ? chance(w.across()) : "", w.turning().isEmpty() ? "none" : turning(w))));
        }
        return new PaperTable(List.of(new PaperTable.Column("", false), new PaperTable.Column("at the best values [95 % interval]", false),
                new PaperTable.Column("over drawn worlds [95 % interval]", false), new PaperTable.Column("worlds better", true),
                new PaperTable.Column("chance to be better", true), new PaperTable.Column("parameters that turn the sign", false)), out);
    }

    private static String atBest(PairedDifference best) {
        return Differences.difference(best.difference(), best.interval());
    }

    private static String over(AcrossWorlds across) {
        return Differences.difference(across.difference(), across.interval());
    }

    private static String better(AcrossWorlds across) {
        return Figures.better(across.chanceBetter(), across.shareEqual(), across.worlds());
    }

    /** That a policy is better in a world, equal ones half. */
    private static String chance(AcrossWorlds across) {
        Interval i = across.chanceInterval();
        return String.format(Locale.ROOT, "%.0f %% [%.0f, %.0f]", PERCENT * across.chanceBetter(), PERCENT * i.low(), PERCENT * i.high());
    }

    private static String turning(UncertainWorlds w) {
        return w.turning().stream().map(SignFlip::parameter).collect(Collectors.joining(", "));
    }

    /** For programs. */
    List<Map<String, Object>> fields() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (UncertainWorlds w : worlds) {
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("variant", w.variant().name());
            out.put("indicator", w.measure().indicator().key());
            out.put("statistic", w.measure().statistic().key());
            w.best().ifPresent(best -> {
                out.put("pairsAtBestValues", best.pairs());
                out.put("differenceAtBestValues", best.difference());
                out.put("ciLowAtBestValues", best.interval().low());
                out.put("ciHighAtBestValues", best.interval().high());
            });
            out.put("difference", w.across().difference());
            out.put("ciLow", w.across().interval().low());
            out.put("ciHigh", w.across().interval().high());
            out.put("worlds", w.across().worlds());
            out.put("chanceBetter", w.across().chanceBetter());
            out.put("chanceBetterLow", w.across().chanceInterval().low());
            out.put("chanceBetterHigh", w.across().chanceInterval().high());
            out.put("shareEqual", w.across().shareEqual());
            out.put("parametersThatTurnTheSign", w.turning().stream().map(SignFlip::parameter).toList());
            all.add(out);
        }
        return all;
    }
}
