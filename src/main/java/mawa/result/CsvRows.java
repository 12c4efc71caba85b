package mawa.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Rows of a CSV table as bytes: UTF-8, line feeds, quotes only where needed (RFC 4180), numbers as short as they
 * can be read back. It appends to one buffer because the tables have millions of fields.
 */
final class CsvRows {
    private static final int LONGEST_LONG = 20;
    private static final int MOST_DIGITS = 19;
    /** Up to here a double times {@link #MILLION} is an exact long. */
    private static final double EXACT = 1e9;
    private static final double WHOLE = 1e15;
    private static final double MILLION = 1e6;
    private static final int MILLION_DIGITS = 6;
    private static final int SHORT_DIGITS = 15;
    private static final int ALL_DIGITS = 17;
    private byte[] bytes;
    private int size;

    CsvRows(int capacity) {
        bytes = new byte[capacity];
    }

    /** A header row. */
    static CsvRows withHeader(Iterable<String> columns, int capacity) {
        CsvRows rows = new CsvRows(capacity);
        for (String column : columns) {
            rows.text(column);
        }
        return rows.end();
    }

    /** The backing array; only the first {@link #size} bytes count. */
    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /** A field, quoted where it must be. */
    CsvRows text(String field) {
        return raw(encode(field));
    }

    /** A field that may not be known: empty. */
    CsvRows nothing() {
        room(1);
        bytes[size++] = ',';
        return this;
    }

    /** Fields with their commas, as {@link #encode} made them. */
    CsvRows raw(byte[] encoded) {
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
        return this;
    }

    CsvRows number(long value) {
        room(LONGEST_LONG + 1);
        digits(value);
        bytes[size++] = ',';
        return this;
    }

    /** A number: 12, 0.5, 1234.25; the fewest digits that are read back as the same double on any Java. */
    CsvRows number(double value) {
        if (value == (long) value && Math.abs(value) < WHOLE) {
            return number((long) value);
        }
        double millionths = Math.rint(value * MILLION);
        if (Math.abs(value) < EXACT && millionths / MILLION == value) {
            return decimals((long) millionths);
        }
        return raw((shortest(value) + ",").getBytes(StandardCharsets.US_ASCII));
    }

    /** Empty where the value is not defined or has no bound. */
    CsvRows orEmpty(double value) {
        return Double.isFinite(value) ? number(value) : nothing();
    }

    /** A count of people, empty where there are some but fewer than the smallest published count. */
    CsvRows count(double people, int smallestPublished) {
        return SmallCounts.isTooSmall(people, smallestPublished) ? nothing() : number(people);
    }

    /** Ends the row: its last comma becomes a line feed. */
    CsvRows end() {
        bytes[size - 1] = '\n';
        return this;
    }

    /** A field and the comma after it. */
    static byte[] encode(String field) {
        boolean plain = true;
        for (int i = 0; i < field.length() && plain; i++) {
            char c = field.charAt(i);
            plain = c != ',' && c != '"' && c != '\n' && c != '\r';
        }
        String written = plain ? field : "\"" + field.replace("\"", "\"\"") + "\"";
        return (written + ",").getBytes(StandardCharsets.UTF_8);
    }

    private CsvRows decimals(long millionths) {
        room(LONGEST_LONG + 4);
        if (millionths < 0) {
            bytes[size++] = '-';
        }
        long whole = Math.abs(millionths) / (long) MILLION;
        long rest = Math.abs(millionths) % (long) MILLION;
        digits(whole);
        bytes[size++] = '.';
        int last = size;
        long unit = (long) MILLION / 10;
        for (int i = 0; i < MILLION_DIGITS; i++) {
            bytes[size++] = (byte) ('0' + rest / unit % 10);
            if (bytes[size - 1] != '0') {
                last = size;
            }
            unit = Math.max(1, unit / 10);
        }
        size = last;
        bytes[size++] = ',';
        return this;
    }

    private void digits(long value) {
        if (value == Long.MIN_VALUE) {
            raw(Long.toString(value).getBytes(StandardCharsets.US_ASCII));
            return;
        }
        long left = Math.abs(value);
        int length = 1;
        for (long power = 10; length < MOST_DIGITS && power <= left; power *= 10) {
            length++;
        }
        if (value < 0) {
            bytes[size++] = '-';
        }
        int at = size + length;
        size = at;
        for (; left > Integer.MAX_VALUE; left /= 10) {
            bytes[--at] = (byte) ('0' + left % 10);
        }
        // Most numbers are small, and of small ones a digit is had much faster.
        int small = (int) left;
        do {
            int tens = small / 10;
            bytes[--at] = (byte) ('0' + small - tens * 10);
            small = tens;
        } while (small > 0);
    }

    /** {@code Double.toString} gives other digits before Java 19 than after it; this does not. */
    private static String shortest(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = SHORT_DIGITS; digits < ALL_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros().toPlainString();
            }
        }
        return exact.round(new MathContext(ALL_DIGITS)).toPlainString();
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
