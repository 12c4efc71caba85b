package mawa.chart;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;

/** The words under a figure: what its lines and bands are, and where it comes from. */
final class Caption {
    private static final int FEW = 10;

    private Caption() {
    }

    /** Under lines with ribbons. */
    static String lines(Study study) {
        return said(study, "Line: median", "bands: 50 % and 90 % of ", "thin lines: ", "Line");
    }

    /** Under points with intervals. */
    static String points(Study study) {
        return said(study, "Point: median", "thick line: 50 %, thin line: 90 % of ", "ticks: ", "Point");
    }

    /** Under bars. */
    static String bars(Study study) {
        return said(study, "Dark bars: median", "light bars: 95 % quantile of ", "light bars: highest of ", "Bars");
    }

    private static String said(Study study, String middle, String bands, String few, String one) {
        String covers = study.stamp().worlds().covers();
        IntSummaryStatistics runs = study.variants().stream().mapToInt(v -> v.runs().size()).summaryStatistics();
        if (runs.getMax() == 1) {
            return one + ": one replicate (n = 1), so there is no band; other replicates would differ (" + covers + ").";
        }
        String of = runs.getMin() == runs.getMax() ? "" + runs.getMax() : runs.getMin() + "–" + runs.getMax();
        String asked = runs.getMin() < study.stamp().replicates() ? " (of " + study.stamp().replicates() + " asked for)" : "";
        if (Quantiles.areFew(runs.getMax())) {
            return middle + "; " + few + "the " + of + " replicates" + asked + ", " + covers + ". So few do not show how results spread.";
        }
        String some = runs.getMin() < Quantiles.LEAST_FOR_BANDS
                ? " Variants with fewer than " + Quantiles.LEAST_FOR_BANDS + " have no bands; " + few + "their replicates." : "";
        String rough = runs.getMin() < FEW ? " So few replicates give rough bands." : "";
        return middle + "; " + bands + of + " replicates" + asked + ", " + covers + "." + some + rough;
    }

    /** What bars are in a figure that has lines as well. */
    static String barsToo(List<Panel> panels) {
        return panels.stream().flatMap(p -> p.layers().stream()).filter(l -> l instanceof Bars b && !b.values().isSingle()).findFirst()
                .map(l -> "Bars: dark up to the median, light up to the " + (((Bars) l).values().isBand() ? "95 % quantile." : "highest replicate."))
                .orElse("");
    }

    /** What bars and marks of observations are, where a figure has bars; the key explains marks alone. */
    static String observed(List<Panel> panels) {
        boolean any = panels.stream().flatMap(p -> p.layers().stream())
                .anyMatch(l -> l.observations().stream().anyMatch(o -> o.high() > o.low()));
        return any ? "Observed: the bar spans the lowest to the highest figure of the sources; its mark stands in the middle." : "";
    }

    /** What the numbers at the titles' ends are, where one variant has them. */
    static String lastEvening(Study study) {
        String range = study.baseline().runs().size() > 1 ? "median and " + range(study) + " of " : "value of ";
        return study.isSingle() ? "Right of each title: " + range + "the last evening, " + study.lastDay() + "." : "";
    }

    /** What the two numbers of a range are, in figures of one variant. */
    static String range(Study study) {
        return Quantiles.areFew(study.baseline().runs().size()) ? "lowest to highest replicate" : "90 % range";
    }

    static String footer(Stamp stamp) {
        return Text.plain(stamp.scenarioId()) + " · " + Text.plain(stamp.shortHash()) + " · data: "
                + stamp.dataStatus().name().toLowerCase(Locale.ROOT);
    }
}
