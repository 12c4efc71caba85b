package mawa.chart;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and dates as people read them: 12,300 and 15 May. */
final class Numbers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter FULL_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter FULL_DAY_WITHOUT_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final double THREE_DIGITS = 1000;

    /** As long as a plus. */
    static final char MINUS = '\u2212';

    private Numbers() {
    }

    static String exact(double value, int decimals) {
        String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /** As precise as a simulation can be read: three digits from a thousand on, whole below, two decimals for ratios. */
    static String rounded(double value, boolean whole) {
        if (!whole) {
            return exact(value, 2);
        }
        double step = 1;
        while (value / step >= THREE_DIGITS) {
            step *= 10;
        }
        return exact(Math.rint(value / step) * step, 0);
    }

    /** A rate of a scenario, with all its digits and no more. */
    static String rate(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String period(LocalDate start, LocalDate end) {
        String from = (start.getYear() == end.getYear() ? FULL_DAY_WITHOUT_YEAR : FULL_DAY).format(start);
        return from + " – " + FULL_DAY.format(end);
    }
}
