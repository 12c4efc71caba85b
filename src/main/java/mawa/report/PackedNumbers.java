package mawa.report;

import java.io.ByteArrayOutputStream;
import java.util.Base64;

/**
 * Whole numbers by day as short text. What the map draws changes little from one evening to the next, so a number is kept
 * as its difference from the day before: as many bytes as it takes, seven bits in each, the sign in the lowest; a
 * difference of nothing is a zero byte and how many more follow it. All of it in base 64. {@code map/numbers.js} reads it.
 */
final class PackedNumbers {
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private PackedNumbers() {
    }

    /**
     * Packs a table.
     *
     * @param values {@code [day * columns + column]}
     * @param columns how many places or the like there are; each is told through all its days before the next
     */
    static String of(int[] values, int columns) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(values.length);
        int quiet = 0;
        for (int column = 0; column < columns; column++) {
            int before = 0;
            for (int at = column; at < values.length; at += columns) {
                int change = values[at] - before;
                before = values[at];
                if (change == 0) {
                    quiet++;
                } else {
                    rest(bytes, quiet);
                    quiet = 0;
                    number(bytes, change << 1 ^ change >> 31);
                }
            }
        }
        rest(bytes, quiet);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    private static void rest(ByteArrayOutputStream bytes, int days) {
        if (days > 0) {
            number(bytes, 0);
            number(bytes, days - 1);
        }
    }

    private static void number(ByteArrayOutputStream bytes, int value) {
        int left = value;
        while (left >>> BITS != 0) {
            bytes.write(left & MORE - 1 | MORE);
            left >>>= BITS;
        }
        bytes.write(left);
    }
}
