package mawa.design;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * The values that a factor may take, laid out along [0, 1): a range of numbers evenly, and what can be counted in equal
 * shares. So one point of the unit cube is one point of any design.
 */
public sealed interface Levels permits Levels.Numbers, Levels.Counted {

    /** The value at {@code u} of [0, 1). */
    String at(double u);

    /** Where a value lies on [0, 1], in the middle of its share; nothing for a value that is none of these. */
    OptionalDouble position(String value);

    /** As it is written on the command line, after {@code path=}. */
    String text();

    /** {@code n} different values, evenly spaced from the first to the last. */
    Listed evenly(int n);

    /**
     * All numbers from low to high. Values are rounded to six significant digits; so are the ends, and therefore no
     * rounded value lies outside.
     */
    record Numbers(double low, double high) implements Levels {
        public Numbers {
            if (!(low < high)) {
                throw new IllegalArgumentException("the range goes from " + low + " to " + high + ", so there is nothing in it");
            }
            if (Double.isInfinite(high - low)) {
                throw new IllegalArgumentException("an end of the range is too large");
            }
            for (double end : new double[] {low, high}) {
                if (Double.parseDouble(Values.rounded(end)) != end) {
                    throw new IllegalArgumentException("an end of the range has more than six significant digits");
                }
            }
        }

        @Override
        public String at(double u) {
            return Values.rounded(low + u * (high - low));
        }

        @Override
        public OptionalDouble position(String value) {
            double at = Values.number(value).map(v -> (v.doubleValue() - low) / (high - low)).orElse(Double.NaN);
            return at >= 0 && at <= 1 ? OptionalDouble.of(at) : OptionalDouble.empty();
        }

        @Override
        public String text() {
            return Values.rounded(low) + ".." + Values.rounded(high);
        }

        @Override
        public Listed evenly(int n) {
            return new Listed(IntStream.range(0, n).mapToObj(k -> at((double) k / (n - 1))).toList());
        }
    }

    /** Levels that can be counted: each has an equal share of [0, 1). */
    sealed interface Counted extends Levels permits Listed, WholeNumbers, Dates {
        /** How many there are. */
        long count();

        /** The level number {@code k}, from 0. */
        String level(long k);

        /** The number of a level, from 0. */
        OptionalLong find(String value);

        /** The number of the level whose share holds {@code u}. */
        default long numberAt(double u) {
            return Math.min(count() - 1, (long) (u * count()));
        }

        @Override
        default String at(double u) {
            return level(numberAt(u));
        }

        @Override
        default OptionalDouble position(String value) {
            OptionalLong k = find(value);
            return k.isPresent() ? OptionalDouble.of((k.getAsLong() + 0.5) / count()) : OptionalDouble.empty();
        }

        @Override
        default Listed evenly(int n) {
            if (n > count()) {
                throw new IllegalArgumentException("there are only " + count() + " values in " + text() + ", not " + n);
            }
            return new Listed(IntStream.range(0, n).mapToObj(k -> level(Math.round((double) k / (n - 1) * (count() - 1)))).toList());
        }

        /** {@code k}, if it is the number of a level. */
        private static OptionalLong within(long k, long count) {
            return k >= 0 && k < count ? OptionalLong.of(k) : OptionalLong.empty();
        }
    }

    /** Single values: numbers, dates, words, or whole blocks in brackets. Their order is the author's. */
    record Listed(List<String> values) implements Counted {
        public Listed {
            values = values.stream().map(Values::plain).toList();
            if (values.isEmpty()) {
                throw new IllegalArgumentException("there is no value");
            }
            for (int k = 0; k < values.size(); k++) {
                if (values.get(k).isBlank()) {
                    throw new IllegalArgumentException("value number " + (k + 1) + " is empty");
                }
                if (values.indexOf(values.get(k)) < k) {
                    throw new IllegalArgumentException("the value " + Values.quoted(values.get(k)) + " is given twice");
                }
            }
        }

        @Override
        public long count() {
            return values.size();
        }

        @Override
        public String level(long k) {
            return values.get((int) k);
        }

        @Override
        public OptionalLong find(String value) {
            return Counted.within(values.indexOf(Values.plain(value)), count());
        }

        @Override
        public String text() {
            return String.join(",", values);
        }
    }

    /** All whole numbers from low to high. */
    record WholeNumbers(long low, long high) implements Counted {
        private static final long LARGEST = 1_000_000_000_000_000L;

        public WholeNumbers {
            if (low >= high) {
                throw new IllegalArgumentException("the range goes from " + low + " to " + high + ", so there is nothing in it");
            }
            if (low < -LARGEST || high > LARGEST) {
                throw new IllegalArgumentException("an end of the range is too large");
            }
        }

        @Override
        public long count() {
            return high - low + 1;
        }

        @Override
        public String level(long k) {
            return Long.toString(low + k);
        }

        @Override
        public OptionalLong find(String value) {
            Optional<Long> whole = Values.number(value).filter(v -> v.abs().doubleValue() <= LARGEST && v.stripTrailingZeros().scale() <= 0)
                    .map(Number::longValue);
            return whole.isPresent() ? Counted.within(whole.get() - low, count()) : OptionalLong.empty();
        }

        @Override
        public String text() {
            return low + ".." + high;
        }
    }

    /** All days from the first to the last. */
    record Dates(LocalDate first, LocalDate last) implements Counted {
        public Dates {
            if (!first.isBefore(last)) {
                throw new IllegalArgumentException("the range goes from " + first + " to " + last + ", so there is nothing in it");
            }
        }

        @Override
        public long count() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }

        @Override
        public String level(long k) {
            return first.plusDays(k).toString();
        }

        @Override
        public OptionalLong find(String value) {
            Optional<LocalDate> day = Values.date(value);
            return day.isPresent() ? Counted.within(ChronoUnit.DAYS.between(first, day.get()), count()) : OptionalLong.empty();
        }

        @Override
        public String text() {
            return first + ".." + last;
        }
    }
}
