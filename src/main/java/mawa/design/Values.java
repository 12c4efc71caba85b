package mawa.design;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** How values are written. One number has one text, so that points are known again by their settings. */
final class Values {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final int LONGEST = 40;

    private Values() {
    }

    /** The number that a text is; nothing for {@code 007}, {@code 5 km} and all else that is none in a scenario. */
    static Optional<BigDecimal> number(String text) {
        boolean number = text.length() <= LONGEST && NUMBER.matcher(text).matches();
        return number ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** The date that a text is, if the calendar has it. */
    static Optional<LocalDate> date(String text) {
        try {
            return DATE.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** The one text of a value: {@code 0.30} and {@code 3e-1} are {@code 0.3}; what is no number stays as it is. */
    static String plain(String text) {
        String plain = number(text).map(Values::plain).orElse(text);
        return plain.length() <= LONGEST ? plain : text;
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** A plain decimal of at most six significant digits. */
    static String rounded(double value) {
        return plain(new BigDecimal(value, SIX_DIGITS));
    }

    /** The user's own words in a message. */
    static String quoted(String text) {
        return '"' + printable(text) + '"';
    }

    /** Text that cannot steer a terminal; each character stays one character, so that carets keep their places. */
    static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean steers = Character.isISOControl(c) || type == Character.FORMAT || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            out.appendCodePoint(steers ? '\uFFFD' : c);
        });
        return out.toString();
    }
}
