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
        return said(study, "line");
    }

    /** Under points with intervals. */
    static String points(Study study) {
        return said(study, "point");
    }

    /** Under bars. */
    static String bars(Study study) {
        return said(study, "bar");
    }

    /** What runs are shown by: a line, a point or a bar. */
    private static String said(Study study, String mark) {
        Look look = study.look();
        String covers = covers(study);
        IntSummaryStatistics runs = study.variants().stream().mapToInt(v -> v.runs().size()).summaryStatistics();
        if (runs.getMax() == 1) {
            return look.say("caption." + mark + ".one", covers);
        }
        String of = look.numbers().range(runs.getMin(), runs.getMax());
        int wanted = study.stamp().replicates();
        String asked = runs.getMin() < wanted ? " " + look.say("caption.askedFor", look.numbers().exact(wanted, 0)) : "";
        if (Quantiles.areFew(runs.getMax())) {
            return look.say("caption." + mark + ".few", of, asked, covers);
        }
        String some = runs.getMin() < Quantiles.LEAST_FOR_BANDS
                ? " " + look.say("caption." + mark + ".someFew", look.numbers().exact(Quantiles.LEAST_FOR_BANDS, 0)) : "";
        String rough = runs.getMin() < FEW ? " " + look.say("caption.rough") : "";
        return look.say("caption." + mark + ".many", of, asked, covers) + some + rough;
    }

    /** What a band over replicates covers. */
    static String covers(Study study) {
        return covers(study.look(), study.stamp());
    }

    static String covers(Look look, Stamp stamp) {
        return look.say("worlds." + stamp.worlds().key());
    }

    /** That counts of places below {@code least} are not drawn; empty where every count is. */
    static String withheld(Look look, int least) {
        return least > 1 ? look.say("camps.least", look.numbers().exact(least, 0)) : "";
    }

    /** What bars are in a figure that has lines as well. */
    static String barsToo(Look look, List<Panel> panels) {
        return panels.stream().flatMap(p -> p.layers().stream()).filter(l -> l instanceof Bars b && !b.values().isSingle()).findFirst()
                .map(l -> look.say(((Bars) l).values().isBand() ? "caption.barsToo.many" : "caption.barsToo.few"))
                .orElse("");
    }

    /** What bars and marks of observations are, where a figure has bars; the key explains marks alone. */
    static String observed(Look look, List<Panel> panels) {
        boolean any = panels.stream().flatMap(p -> p.layers().stream())
                .anyMatch(l -> l.observations().stream().anyMatch(o -> o.high() > o.low()));
        return any ? look.say("caption.observed") : "";
    }

    /** What the numbers at the titles' ends are, where one variant has them. */
    static String lastEvening(Study study) {
        String runs = study.baseline().runs().size() == 1 ? "one" : few(study) ? "few" : "many";
        return study.isSingle() ? study.look().say("caption.lastEvening." + runs, study.lastDay()) : "";
    }

    /** The same where a range alone is told. */
    static String lastRange(Study study) {
        boolean ranges = study.isSingle() && study.baseline().runs().size() > 1;
        return ranges ? study.look().say(few(study) ? "caption.lastRange.few" : "caption.lastRange.many", study.lastDay()) : "";
    }

    private static boolean few(Study study) {
        return Quantiles.areFew(study.baseline().runs().size());
    }

    static String footer(Look look, Stamp stamp) {
        String status = look.say("dataStatus." + stamp.dataStatus().name().toLowerCase(Locale.ROOT));
        return look.say("footer.source", Text.plain(stamp.scenarioId()), Text.plain(stamp.shortHash()), status);
    }
}
