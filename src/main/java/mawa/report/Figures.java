package mawa.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and dates as people read them, in one form whatever the machine's language. */
public final class Figures {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final int SIGNIFICANT = 3;
    private static final int SMALL = 1000;
    private static final double TINY = 1e-4;
    private static final double HUGE = 1e15;
    private static final int MOST_PERCENT = 9999;

    private Figures() {
    }

    /** Three significant digits: 398,000; 12.5; 0; 1.23e-07. More would pretend to know more. */
    public static String rounded(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0" : String.valueOf(value);
        }
        if (Math.abs(value) < SMALL && value == Math.rint(value)) {
            return whole((long) value);
        }
        if (Math.abs(value) < TINY || Math.abs(value) >= HUGE) {
            return String.format(Locale.ROOT, "%.2e", value);
        }
        int digits = (int) Math.floor(Math.log10(Math.abs(value))) + 1;
        double unit = Math.pow(10, digits - SIGNIFICANT);
        double nearest = Math.rint(value / unit) * unit;
        return String.format(Locale.ROOT, "%,." + Math.max(0, SIGNIFICANT - digits) + "f", nearest);
    }

    /** The same with a sign: +12.5, -3, 0. */
    public static String signed(double value) {
        return (value > 0 ? "+" : "") + rounded(value);
    }

    /** A change in percent: -34 %, +5.9 %; 0 % where there is none, 0.0 % where it is too small to be read. */
    public static String change(double percent) {
        if (percent == 0) {
            return "0 %";
        }
        if (Math.abs(percent) > MOST_PERCENT) {
            return percent > 0 ? "over +" + whole(MOST_PERCENT) + " %" : "under -" + whole(MOST_PERCENT) + " %";
        }
        double tenths = Math.rint(percent * 10) / 10;
        return tenths == 0 ? "0.0 %" : String.format(Locale.ROOT, Math.abs(tenths) < 10 ? "%+.1f %%" : "%+,.0f %%", tenths);
    }

    /** How many of some are better, and how many the same: 12/30; 12/30, 3 equal; all equal. */
    public static String better(double shareBetter, double shareEqual, int of) {
        long equal = Math.round(shareEqual * of);
        long better = Math.round(shareBetter * of - shareEqual * of / 2);
        return equal == of ? "all equal" : better + "/" + of + (equal == 0 ? "" : ", " + equal + " equal");
    }

    /** A rate of a scenario with all its digits: 0.0001. */
    public static String exact(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
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

    /** 0:07, 12:30, 1:02:03. */
    public static String duration(double seconds) {
        long s = Math.round(seconds);
        return s < 3600 ? String.format(Locale.ROOT, "%d:%02d", s / 60, s % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", s / 3600, s / 60 % 60, s % 60);
    }
}
