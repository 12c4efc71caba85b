package mawa.report;

import java.util.ArrayList;
import java.util.List;
import mawa.report.Block.Table;

/**
 * How wide the columns of a table are on paper, where nothing scrolls: none narrower than its longest word, as long as that
 * fits, and the rest to those that have most to say. Browsers find widths by themselves.
 */
final class ColumnWidths {
    /** Beyond this a word is broken, wherever that is. */
    private static final int LONGEST_WORD = 44;
    /** Beyond this text is folded into lines, and a wider column is no help. */
    private static final int LONGEST_LINE = 70;
    /** What is no longer stays in one line, such as a date. */
    private static final int SHORT = 13;
    /** Air on both sides of a cell, in characters. */
    private static final int AIR = 2;
    private static final double PERCENT = 100;

    private ColumnWidths() {
    }

    /** In percent of the paper's width; their sum is 100 or less, where the table needs no more. */
    static List<Double> of(Table t, int charactersAcross) {
        int columns = t.columns().size();
        double[] least = new double[columns];
        double[] wished = new double[columns];
        for (int k = 0; k < columns; k++) {
            // Heads are bold, and so a little wider.
            double head = t.columns().get(k).head().length() * 1.15;
            double headWord = longestWord(t.columns().get(k).head()) * 1.15;
            boolean whole = t.columns().get(k).isNumber();
            least[k] = headWord;
            wished[k] = Math.min(head, LONGEST_LINE);
            for (List<String> row : t.rows()) {
                String cell = row.get(k);
                least[k] = Math.max(least[k], whole ? longestPart(cell) : cell.length() <= SHORT ? cell.length() : longestWord(cell));
                wished[k] = Math.max(wished[k], Math.min(cell.length(), LONGEST_LINE));
            }
            least[k] = Math.min(least[k], LONGEST_WORD) + AIR;
            wished[k] = Math.max(wished[k] + AIR, least[k]);
        }
        return shared(least, wished, charactersAcross);
    }

    private static int longestPart(String number) {
        return Layout.parts(number).stream().mapToInt(String::length).max().orElse(0);
    }

    private static List<Double> shared(double[] least, double[] wished, double across) {
        double sumLeast = sum(least);
        double sumWished = sum(wished);
        List<Double> out = new ArrayList<>();
        for (int k = 0; k < least.length; k++) {
            double width = sumWished <= across ? wished[k]
                    : sumLeast >= across ? least[k] * across / sumLeast
                    : least[k] + (wished[k] - least[k]) * (across - sumLeast) / (sumWished - sumLeast);
            out.add(PERCENT * width / across);
        }
        return out;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double v : values) {
            sum += v;
        }
        return sum;
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split("\\s+|(?<=[./_,])(?=\\p{L})")) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
