package mawa.chart;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;

/** Numbers and dates as people read them in a language: 12,300 and 15 May. Months and separators are phrases of that language. */
final class Numbers {
    private static final double THREE_DIGITS = 1000;
    /** As long as a plus. */
    private static final char MINUS = '\u2212';

    private final Words words;
    private final DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);

    Numbers(Words words) {
        this.words = words;
        symbols.setGroupingSeparator(words.pattern("number.grouping").charAt(0));
        symbols.setDecimalSeparator(words.pattern("number.decimal").charAt(0));
        symbols.setMinusSign(MINUS);
    }

    String exact(double value, int decimals) {
        return new DecimalFormat(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), symbols).format(value);
    }

    /** As precise as a simulation can be read: three digits from a thousand on, whole below, two decimals for ratios. */
    String rounded(double value, boolean whole) {
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
    String rate(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString().replace('.', symbols.getDecimalSeparator());
    }

    /** From the one to the other, where they differ. */
    String range(int least, int most) {
        return least == most ? exact(least, 0) : words.say("number.range", exact(least, 0), exact(most, 0));
    }

    /** A number that says on which side of zero it lies; {@code size} is without sign. */
    String signed(boolean negative, String size) {
        return words.say("number.signed", (negative ? MINUS : '+') + size);
    }

    String millions(String number) {
        return words.say("number.millions", number);
    }

    String percent(String number) {
        return words.say("number.percent", number);
    }

    String day(LocalDate date) {
        return words.say("date.day", text(date.getDayOfMonth()), month(date, "short"));
    }

    /** With its year, for periods of several. */
    String dayOfYear(LocalDate date) {
        return words.say("date.dayOfYear", text(date.getDayOfMonth()), month(date, "short"), text(date.getYear()));
    }

    String month(LocalDate date) {
        return words.say("date.month", month(date, "short"), text(date.getYear()));
    }

    String year(LocalDate date) {
        return text(date.getYear());
    }

    String period(LocalDate start, LocalDate end) {
        return start.equals(end) ? full(end) : words.say("date.period", from(start, end), full(end));
    }

    /** The first day of a period: without its year where the last has the same. */
    String from(LocalDate start, LocalDate end) {
        return start.getYear() == end.getYear() ? words.say("date.longDay", text(start.getDayOfMonth()), month(start, "long")) : full(start);
    }

    /** With the month's whole name and the year. */
    String full(LocalDate date) {
        return words.say("date.full", text(date.getDayOfMonth()), month(date, "long"), text(date.getYear()));
    }

    private String month(LocalDate date, String length) {
        return words.pattern("month." + length + "." + date.getMonthValue());
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
