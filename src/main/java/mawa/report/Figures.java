package mawa.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import mawa.comparison.Interval;

/** Numbers and dates as people read them, in one form whatever the machine's language. */
public final class Figures {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final int SIGNIFICANT = 3;
    private static final int SMALL = 1000;

    private Figures() {
    }

    /** Three significant digits: 398,000; 12.5; 0. More would pretend to know more. */
    public static String rounded(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0" : String.valueOf(value);
        }
        if (Math.abs(value) < SMALL && value == Math.rint(value)) {
            return whole((long) value);
        }
        int digits = (int) Math.floor(Math.log10(Math.abs(value))) + 1;
        double unit = Math.pow(10, digits - SIGNIFICANT);
        double nearest = Math.rint(value / unit) * unit;
        int decimals = Math.max(0, SIGNIFICANT - digits);
        return String.format(Locale.ROOT, "%,." + Math.min(decimals, SIGNIFICANT) + "f", nearest);
    }

    /** As {@link #rounded(double)}; what is counted in whole things has no fractions, though a quantile may have. */
    public static String rounded(double value, String unit) {
        return rounded(unit.equals("days") || unit.equals("m3") ? value : Math.rint(value));
    }

    /** A share of 0..1: 49 %, 9.4 %. */
    public static String percent(double share) {
        double percent = share * 100;
        return (percent < 10 ? String.format(Locale.ROOT, "%.1f", percent) : Long.toString(Math.round(percent))) + " %";
    }

    public static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** 5 May. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** 5 May 2019. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** 1 run, 2 runs. */
    public static String count(long n, String noun) {
        return whole(n) + " " + noun + (n == 1 ? "" : "s");
    }

    /** The same of a noun whose plural is another word. */
    public static String count(long n, String noun, String plural) {
        return whole(n) + " " + (n == 1 ? noun : plural);
    }

    /** With all its digits: 2,979,330; 0.0167. */
    static String exact(double value) {
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        BigDecimal digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, digits.scale()) + "f", digits);
    }

    /** A difference, rounded: +1,230; -12.5; 0. */
    static String change(double value) {
        return (value > 0 ? "+" : "") + rounded(value);
    }

    /** The same with its interval, where there is one: -1,230 [-1,400, -1,060]. */
    static String change(double value, Interval interval) {
        return change(value) + (interval.exists() ? " [" + change(interval.low()) + ", " + change(interval.high()) + "]" : "");
    }

    /** 0:07, 12:30, 1:02:03. */
    public static String duration(double seconds) {
        long s = Math.round(seconds);
        return s < 3600 ? String.format(Locale.ROOT, "%d:%02d", s / 60, s % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", s / 3600, s / 60 % 60, s % 60);
    }
}
