package mawa.chart;

/**
 * How amounts that stand together are written, all alike: with three digits of the largest, 2.08 M, 12,300 or 3.2.
 *
 * @param unit what one stands for
 * @param step to which a number is rounded, in that unit
 * @param decimals after the point
 * @param suffix after the number
 */
record Magnitude(double unit, double step, int decimals, String suffix) {
    private static final double MILLION = 1e6;
    private static final int DIGITS = 3;

    /** For amounts of which none is larger. */
    static Magnitude of(double largest) {
        double size = Math.abs(largest);
        double unit = size >= MILLION ? MILLION : 1;
        int before = size / unit < 1 ? 1 : (int) Math.floor(StrictMath.log10(size / unit) + 1e-9) + 1;
        int decimals = Math.max(0, Math.min(2, DIGITS - before));
        return new Magnitude(unit, StrictMath.pow(10, Math.max(0, before - DIGITS)), decimals, unit == MILLION ? " M" : "");
    }

    /** With a sign unless it is nothing: +3, 0. */
    String signed(double value) {
        String number = number(Math.abs(value));
        boolean nothing = number.chars().noneMatch(c -> c >= '1' && c <= '9');
        return nothing ? "0" : (value < 0 ? Numbers.MINUS : '+') + number;
    }

    /** The same with what the number stands for: +3 M. */
    String words(double value) {
        String signed = signed(value);
        return signed.equals("0") ? signed : signed + suffix;
    }

    /** A number that stands alone, and is not below zero: 15.3 M, 887, 0.25. */
    static String plain(double value) {
        Magnitude own = of(value);
        boolean whole = own.unit() == 1 && value == Math.rint(value);
        return (whole && own.decimals() > 0 ? Numbers.exact(value, 0) : own.number(value)) + own.suffix();
    }

    /** An interval in words, −12 to +5; empty where there is none. */
    static String range(double low, double high) {
        Magnitude both = of(Math.max(Math.abs(low), Math.abs(high)));
        return Double.isNaN(low) ? "" : low == high ? both.words(low) : both.signed(low) + " to " + both.words(high);
    }

    private String number(double size) {
        return Numbers.exact(step > 1 ? Math.rint(size / unit / step) * step : size / unit, decimals);
    }
}
