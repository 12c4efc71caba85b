package mawa.design;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One thing that a design varies.
 *
 * <p>Where or when strikes fall can never be a factor. Strikes are an input, to understand flight and need; a search over
 * them would be of use to those who choose targets. So the tables of strikes and of control, the reconstruction of
 * strikes, and what places them on the map (a place's holder and position) are refused here, for every design, and in
 * {@link Point}, for every file.
 *
 * @param path the key path as {@code --set} takes it, for example {@code policies.ceasefire.start}
 * @param levels the values that it may take
 */
public record Factor(String path, Levels levels) {
    /** Larger designs are a mistake: nobody plays them. */
    static final int MOST_POINTS = 1_000_000;

    private static final Pattern PATH = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*");
    private static final List<String> STRIKES = List.of("strikes", "strikeReconstruction", "control");
    private static final List<String> WHERE_A_PLACE_LIES = List.of("controller", "latitude", "longitude");
    private static final String RANGE = "..";
    private static final String EXAMPLES = "A factor is written path=values, for example  departure.remainShare=0.3,0.4,0.5  or"
            + "  departure.remainShare=0.3..0.5  or  policies.ceasefire.start=2019-05-20..2019-06-20:4";

    /**
     * @throws DesignException if the path is none, or can never be a factor
     */
    public Factor {
        checkPath(path);
    }

    /**
     * Reads a factor as it is written on the command line: {@code path=0.3,0.4,0.5} lists values (numbers, dates, words,
     * or blocks in brackets), {@code path=0.3..0.5} is a range of numbers or dates, and {@code path=0.3..0.5:5} lists
     * five values evenly spaced over it, the ends among them.
     *
     * @param isWhole whether a path takes whole numbers only; a range over it then holds no others
     * @throws DesignException if it is not written like this; the message shows where
     */
    public static Factor parse(String text, Predicate<String> isWhole) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw DesignException.in(text, 0, text.length(), Values.quoted(text) + " is no factor", EXAMPLES);
        }
        String path = text.substring(0, equals);
        try {
            checkPath(path);
        } catch (DesignException e) {
            throw new DesignException(e.getMessage() + DesignException.shown(text, 0, equals));
        }
        return new Factor(path, new Written(text, equals + 1, isWhole.test(path)).levels());
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return path + "=" + levels.text();
    }

    /**
     * The single values of a factor.
     *
     * @throws DesignException if it is a range
     */
    List<String> listed() {
        if (levels instanceof Levels.Listed listed) {
            return listed.values();
        }
        throw new DesignException(text() + " is a range, and this design needs single values, for example  " + text() + ":5");
    }

    /** The factors, if they can be varied together: none twice, and none inside another. */
    static List<Factor> together(List<Factor> factors) {
        if (factors.isEmpty()) {
            throw new DesignException("a design needs a factor. " + EXAMPLES);
        }
        for (Factor one : factors) {
            for (Factor other : factors) {
                if (one != other && (other.path.equals(one.path) || other.path.startsWith(one.path + "."))) {
                    throw new DesignException(one.path.equals(other.path) ? "the factor " + one.path + " is given twice"
                            : "the factor " + other.path + " lies inside the factor " + one.path + "; vary one of them");
                }
            }
        }
        return List.copyOf(factors);
    }

    /** How many different points there are; {@code Long.MAX_VALUE} where a range of numbers makes them countless. */
    static long combinations(List<Factor> factors) {
        double product = 1;
        for (Factor factor : factors) {
            product *= factor.levels instanceof Levels.Counted counted ? counted.count() : Double.POSITIVE_INFINITY;
        }
        return (long) product;
    }

    /**
     * @throws DesignException if nobody can have {@code n} points of these factors
     */
    static void checkNumber(List<Factor> factors, int n) {
        if (n < 1 || n > MOST_POINTS) {
            throw new DesignException(String.format(Locale.ROOT, "a design has from 1 to %,d points, and %,d are asked for", MOST_POINTS, n));
        }
        if (combinations(factors) < n) {
            throw new DesignException(String.format(Locale.ROOT, "these factors have only %,d different points, and %,d are asked for; a grid takes them all",
                    combinations(factors), n));
        }
    }

    /**
     * @throws DesignException if {@code path} is no key path, or can never be a factor
     */
    static void checkPath(String path) {
        if (!isPath(path)) {
            throw new DesignException(Values.quoted(path) + " is no key path; one is written  departure.remainShare  or  policies.ceasefire.start");
        }
        List<String> steps = List.of(path.split("\\."));
        boolean strikes = has(STRIKES, steps.get(0));
        boolean whereAPlaceLies = steps.get(0).equalsIgnoreCase("places") && (steps.size() < 3 || has(WHERE_A_PLACE_LIES, steps.get(2)));
        if (strikes || whereAPlaceLies) {
            throw new DesignException(path + " can never be a factor: where or when strikes fall is an input, so that flight and need"
                    + " are understood, and a search over it could serve those who choose targets");
        }
    }

    /** Whether a text looks like a key path. */
    static boolean isPath(String text) {
        return PATH.matcher(text).matches();
    }

    private static boolean has(List<String> names, String step) {
        return names.stream().anyMatch(step::equalsIgnoreCase);
    }

    /** The values as they are written, from an offset on. */
    private record Written(String text, int from, boolean whole) {

        Levels levels() {
            List<Integer> commas = commas();
            boolean range = bare(text.substring(from)).contains(RANGE);
            if (range && !commas.isEmpty()) {
                throw wrong(from, text.length(), "this is a list and a range at once", "Write  " + path() + "=0.3,0.4,0.5  or  " + path() + "=0.3..0.5:3");
            }
            return range ? range() : list(commas);
        }

        private Levels list(List<Integer> commas) {
            List<String> values = new ArrayList<>();
            int start = from;
            List<Integer> ends = new ArrayList<>(commas);
            ends.add(text.length());
            for (int end : ends) {
                String value = text.substring(start, end).strip();
                if (value.isEmpty()) {
                    throw wrong(start, end, commas.isEmpty() ? "there is no value" : "here a value is missing", EXAMPLES);
                }
                if (values.contains(Values.plain(value))) {
                    throw wrong(start, end, "the value " + Values.quoted(value) + " is given twice", "Each value of a list is another one: " + path() + "=0.3,0.4,0.5");
                }
                values.add(Values.plain(value));
                start = end + 1;
            }
            return new Levels.Listed(values);
        }

        private Levels range() {
            int dots = text.indexOf(RANGE, from);
            int colon = text.indexOf(':', dots);
            int end = colon < 0 ? text.length() : colon;
            String low = text.substring(from, dots);
            String high = text.substring(dots + RANGE.length(), end);
            try {
                Levels levels = range(low, high, dots + RANGE.length());
                return colon < 0 ? levels : levels.evenly(howMany(colon + 1));
            } catch (IllegalArgumentException e) {
                throw wrong(from, text.length(), e.getMessage(), "A range is written low..high, for example  " + example());
            }
        }

        private Levels range(String low, String high, int highFrom) {
            Optional<LocalDate> first = Values.date(low);
            Optional<LocalDate> last = Values.date(high);
            if (first.isPresent() && last.isPresent()) {
                return new Levels.Dates(first.get(), last.get());
            }
            if (first.isPresent() || last.isPresent()) {
                throw noEnd(first.isPresent() ? high : low, first.isPresent() ? highFrom : from, " is no date");
            }
            BigDecimal least = end(low, from);
            BigDecimal most = end(high, highFrom);
            return whole ? new Levels.WholeNumbers(least.longValueExact(), most.longValueExact())
                    : new Levels.Numbers(least.doubleValue(), most.doubleValue());
        }

        private BigDecimal end(String value, int start) {
            Optional<BigDecimal> number = Values.number(value).filter(n -> !whole || n.stripTrailingZeros().scale() <= 0 && n.abs().doubleValue() < 1e18);
            return number.orElseThrow(() -> noEnd(value, start, whole ? " is no whole number" : " is neither a number nor a date"));
        }

        private DesignException noEnd(String value, int start, String message) {
            return wrong(start, start + value.length(), Values.quoted(value) + message, "A range is written low..high, for example  " + example());
        }

        private int howMany(int start) {
            String count = text.substring(start);
            Optional<BigDecimal> n = Values.number(count).filter(c -> c.stripTrailingZeros().scale() <= 0 && c.doubleValue() >= 2 && c.doubleValue() <= MOST_POINTS);
            return n.orElseThrow(() -> wrong(start, text.length(), Values.quoted(count) + " is no number of values",
                    "After the colon stands how many values are spread over the range, at least 2, for example  " + example() + ":5")).intValue();
        }

        private String example() {
            return path() + (Values.date(text.substring(from, Math.min(text.length(), from + 10))).isPresent() ? "=2019-05-20..2019-06-20"
                    : whole ? "=100..500" : "=0.3..0.5");
        }

        private String path() {
            return text.substring(0, from - 1);
        }

        private DesignException wrong(int start, int end, String message, String hint) {
            return DesignException.in(text, start, end, path() + ": " + message, hint);
        }

        /** Offsets of the commas that part values: those outside brackets and quotes. */
        private List<Integer> commas() {
            List<Integer> commas = new ArrayList<>();
            String bare = bare(text);
            for (int at = bare.indexOf(',', from); at >= 0; at = bare.indexOf(',', at + 1)) {
                commas.add(at);
            }
            return commas;
        }

        /** The text with blanks for all that stands in brackets or quotes. */
        private static String bare(String text) {
            StringBuilder bare = new StringBuilder(text.length());
            int depth = 0;
            char quote = 0;
            for (char c : text.toCharArray()) {
                boolean opens = quote == 0 && (c == '[' || c == '{');
                boolean closes = quote == 0 && (c == ']' || c == '}');
                boolean quotes = c == '"' || c == '\'';
                depth += opens ? 1 : closes && depth > 0 ? -1 : 0;
                bare.append(depth > 0 || quote != 0 || closes || quotes ? ' ' : c);
                quote = quotes ? quote == 0 ? c : quote == c ? 0 : quote : quote;
            }
            return bare.toString();
        }
    }
}
