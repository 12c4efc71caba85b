package mawa.chart;

/**
 * How amounts that stand together are written, all alike: with three digits of the largest, 2.08 M, 12,300 or 3.2.
 *
 * @param numbers of the language
 * @param unit what one stands for
 * @param step to which a number is rounded, in that unit
 * @param decimals after the point
 */
record Magnitude(Numbers numbers, double unit, double step, int decimals) {
    private static final double MILLION = 1e6;
    private static final int DIGITS = 3;

    /** For amounts of which none is larger. */
    static Magnitude of(Numbers numbers, double largest) {
        double size = Math.abs(largest);
        double unit = size >= MILLION ? MILLION : 1;
        int before = size / unit < 1 ? 1 : (int) Math.floor(StrictMath.log10(size / unit) + 1e-9) + 1;
        int decimals = Math.max(0, Math.min(2, DIGITS - before));
        return new Magnitude(numbers, unit, StrictMath.pow(10, Math.max(0, before - DIGITS)), decimals);
    }

    /** With a sign unless it is nothing: +3, 0. */
    String signed(double value) {
        String number = number(Math.abs(value));
        return isNothing(number) ? "0" : numbers.signed(value < 0, number);
    }

    /** The same with what the number stands for: +3 M. */
    String words(double value) {
        return isNothing(number(Math.abs(value))) ? "0" : named(signed(value));
    }

    /** A number that stands alone, and is not below zero: 15.3 M, 887, 0.25. */
    static String plain(Numbers numbers, double value) {
        Magnitude own = of(numbers, value);
        boolean whole = own.unit() == 1 && value == Math.rint(value);
        return own.named(whole && own.decimals() > 0 ? numbers.exact(value, 0) : own.number(value));
    }

    /** An interval in words, −12 to +5; empty where there is none. */
    static String range(Look look, double low, double high) {
        Magnitude both = of(look.language().numbers(), Math.max(Math.abs(low), Math.abs(high)));
        return Double.isNaN(low) ? "" : low == high ? both.words(low) : look.say("number.fromTo", both.signed(low), both.words(high));
    }

    private static boolean isNothing(String number) {
        return number.chars().noneMatch(c -> c >= '1' && c <= '9');
    }

    private String named(String number) {
        return unit == MILLION ? numbers.millions(number) : number;
    }

    private String number(double size) {
        return numbers.exact(step > 1 ? Math.rint(size / unit / step) * step : size / unit, decimals);
    }
}
