package mawa.scenario;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * How numbers are written. YAML 1.1 reads {@code 012} as ten, {@code 1_000} as a thousand and {@code 1:30} as
 * ninety; here a number is what it looks like to everybody, or it is refused.
 */
final class Numbers {
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern REAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");
    /** {@code 5 km} and {@code 5km}, but not {@code 0x1F} or {@code 1e}. */
    private static final Pattern WITH_UNIT = Pattern.compile("-?[0-9]+(\\.[0-9]+)?(\\s+\\p{L}.*|(?![eE]\\b|[xX])\\p{L}{1,5})");
    private static final int LONGEST = 40;
    /** So many digits are exact in a double. */
    private static final int FEW = 15;

    private Numbers() {
    }

    static boolean isWhole(String text) {
        return isDigits(text) || text.length() <= LONGEST && WHOLE.matcher(text).matches();
    }

    static boolean isReal(String text) {
        return isDigits(text) || text.length() <= LONGEST && REAL.matcher(text).matches();
    }

    /** The value of what {@link #isReal} says is a number. */
    static double value(String text) {
        return isDigits(text) ? Long.parseLong(text) : Double.parseDouble(text);
    }

    /** What most numbers of large tables are: a few digits, which need no pattern to be known. */
    private static boolean isDigits(String text) {
        if (text.isEmpty() || text.length() > FEW || text.length() > 1 && text.charAt(0) == '0') {
            return false;
        }
        for (int k = 0; k < text.length(); k++) {
            if (text.charAt(k) < '0' || text.charAt(k) > '9') {
                return false;
            }
        }
        return true;
    }

    /** What the author of something that is no number may have meant; empty where nothing can be said. */
    static String advice(String text, boolean whole) {
        if (text.length() > LONGEST) {
            return "";
        }
        String bare = text.strip().replaceAll("[_,']", "").replaceFirst("^\\+", "").replaceFirst("^(-?)0+(?=[0-9])", "$1")
                .replaceFirst("^(-?)\\.", "$10.").replaceFirst("\\.$", "");
        if (whole && isReal(bare) && !isWhole(bare)) {
            BigDecimal exact = new BigDecimal(bare);
            boolean whollyWhole = exact.stripTrailingZeros().scale() <= 0 && exact.precision() < 12 && exact.scale() > -12;
            return whollyWhole ? "Write " + exact.toBigInteger() + "." : "";
        }
        if (!bare.equals(text) && isReal(bare)) {
            return "Write " + bare + ".";
        }
        if (text.strip().endsWith("%")) {
            String share = text.strip().replaceFirst("\\s*%$", "");
            return isReal(share) ? "Shares are written from 0 to 1: " + text(Double.parseDouble(share) / 100) + "." : "";
        }
        return WITH_UNIT.matcher(bare).matches() ? "Write the number alone, without a unit." : "";
    }

    /** The shortest text that reads back as the same number, without an exponent where that is bearable. */
    static String text(double value) {
        if (value == 0) {
            return "0";
        }
        double size = Math.abs(value);
        if (size >= 1e15 || size < 1e-9) {
            return Double.toString(value);
        }
        if (value == Math.rint(value)) {
            return Long.toString((long) value);
        }
        BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return exact.toPlainString();
    }
}
