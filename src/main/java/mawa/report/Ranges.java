package mawa.report;

import java.util.Locale;
import mawa.experiment.Band;
import mawa.experiment.Worlds;

/** Medians and bands over replicates as words. */
final class Ranges {
    private static final String TO = "–";
    private static final double MILLION = 1e6;
    private static final String IN_MILLIONS = " million";

    private Ranges() {
    }

    /** The middle: 398,000. */
    static String median(Band band, String unit) {
        return amount(band.p50(), unit);
    }

    private static String amount(double value, String unit) {
        return Math.abs(value) >= MILLION ? Figures.rounded(value / MILLION) + IN_MILLIONS : Figures.rounded(value, unit);
    }

    /** From one end to the other: 390,000–405,000; one number where both read the same. */
    static String ends(Band band, String unit) {
        String low = amount(band.p05(), unit);
        String high = amount(band.p95(), unit);
        return low.equals(high) ? low : (low.endsWith(IN_MILLIONS) && high.endsWith(IN_MILLIONS) ? low.replace(IN_MILLIONS, "") : low) + TO + high;
    }

    /** Both in a cell: 398,000 (390,000–405,000). */
    static String cell(Band band, String unit) {
        String ends = ends(band, unit);
        String median = median(band, unit);
        return median.equals(ends) ? median : median + " (" + ends + ")";
    }

    /** The same of shares of 0..1: 34 % (31–36 %). */
    static String percentCell(Band band) {
        String low = Figures.percent(band.p05());
        String high = Figures.percent(band.p95());
        String median = Figures.percent(band.p50());
        return low.equals(high) ? median : median + " (" + low.replace(" %", "") + TO + high + ")";
    }

    /** The same of differences of shares, in percentage points: +1.2 (+0.8 to +1.6). */
    static String pointsCell(Band band) {
        String low = points(band.p05());
        String high = points(band.p95());
        return low.equals(high) ? points(band.p50()) : points(band.p50()) + " (" + low + " to " + high + ")";
    }

    private static String points(double share) {
        double tenths = Math.rint(share * 1000) / 10;
        return tenths == 0 ? "0.0" : String.format(Locale.ROOT, "%+.1f", tenths);
    }

    /** What the cells of a table hold, see {@link #cell}. */
    static String note(int replicates, Worlds worlds) {
        return replicates == 1 ? "One replicate, so no interval" : "Median, and in brackets " + covers(replicates, worlds);
    }

    /** What the ends of a band are: 90 % of 30 replicates, chance only. */
    static String covers(int replicates, Worlds worlds) {
        return replicates == 1 ? "one replicate, so no interval" : "90 % of " + replicates + " replicates; " + worlds.covers();
    }
}
