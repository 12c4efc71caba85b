package mawa.report;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import mawa.report.Block.Table;

/**
 * How wide the columns of a table are on paper, where nothing scrolls: none narrower than its longest word, as long as that
 * fits, and the rest to those that have most to say. Browsers find widths by themselves.
 */
final class ColumnWidths {
    /** Beyond this a word is broken, wherever that is. */
    private static final int LONGEST_WORD = 66;
    /** Beyond this text is folded into lines, and a wider column is no help. */
    private static final int LONGEST_LINE = 70;
    /** What is no longer stays in one line, such as a date. */
    private static final int SHORT = 11;
    /** Air on both sides of a cell, in letters. */
    private static final double AIR = 3;
    /** Rows that widths are judged by; of more, every second, third ... */
    private static final int LOOKED_AT = 200;
    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);
    private static final int SIZE = 100;
    private static final Font PLAIN = new Font("DejaVu Sans", Font.PLAIN, SIZE);
    private static final Font BOLD = new Font("DejaVu Sans", Font.BOLD, SIZE);
    /** Of a letter as words have it, at that size. */
    private static final double LETTER = 57.4;
    private static final double PERCENT = 100;

    private ColumnWidths() {
    }

    /** In percent of the paper's width; their sum is 100 or less, where the table needs no more. */
    static List<Double> of(Table t, int charactersAcross) {
        int columns = t.columns().size();
        double[] least = new double[columns];
        double[] wished = new double[columns];
        for (int k = 0; k < columns; k++) {
            String head = t.columns().get(k).head();
            boolean whole = t.columns().get(k).isNumber();
            least[k] = longest(words(head), BOLD);
            wished[k] = Math.min(letters(head, BOLD), LONGEST_LINE);
            for (List<String> row : t.rows()) {
                String cell = whole ? Words.typeset(row.get(k)) : row.get(k);
                least[k] = Math.max(least[k], longest(whole ? Layout.parts(cell) : cell.length() <= SHORT ? List.of(cell) : words(cell), PLAIN));
                wished[k] = Math.max(wished[k], Math.min(letters(cell, PLAIN), LONGEST_LINE));
            }
            least[k] = Math.min(least[k], LONGEST_WORD) + AIR;
            wished[k] = Math.max(wished[k] + AIR, least[k]);
        }
        return shared(t, least, wished, charactersAcross);
    }

    private static double longest(List<String> parts, Font font) {
        return parts.stream().mapToDouble(part -> letters(part, font)).max().orElse(0);
    }

    /** How wide a text is, in letters of usual width: an M takes more than one, an i takes less. */
    private static double letters(String text, Font font) {
        return font.getStringBounds(text, METRICS).getWidth() / LETTER;
    }

    /** What is left beyond the least goes, a character at a time, to the column that makes the table shorter by most. */
    private static List<Double> shared(Table t, double[] least, double[] wished, double across) {
        if (sum(wished) <= across) {
            return percents(wished, across);
        }
        double[] widths = least.clone();
        for (double over = sum(least) - across; over > 0; over--) {
            widths[widest(widths)] -= Math.min(1, over);
        }
        List<List<String>> rows = new ArrayList<>(List.of(t.columns().stream().map(Block.Column::head).toList()));
        IntStream.range(0, t.rows().size()).filter(r -> r % (1 + t.rows().size() / LOOKED_AT) == 0).mapToObj(t.rows()::get).forEach(rows::add);
        for (double left = across - sum(widths); left >= 1; left--) {
            widths[best(rows, widths, wished)]++;
        }
        return percents(widths, across);
    }

    private static List<Double> percents(double[] widths, double across) {
        return Arrays.stream(widths).mapToObj(w -> PERCENT * w / across).toList();
    }

    private static int widest(double[] widths) {
        return IntStream.range(0, widths.length).reduce(0, (a, k) -> widths[k] > widths[a] ? k : a);
    }

    private static int best(List<List<String>> rows, double[] widths, double[] wished) {
        int best = 0;
        double shortest = Double.POSITIVE_INFINITY;
        for (int k = 0; k < widths.length; k++) {
            if (widths[k] < wished[k]) {
                widths[k]++;
                double height = rows.stream().mapToDouble(row -> height(row, widths)).sum();
                widths[k]--;
                if (height < shortest) {
                    shortest = height;
                    best = k;
                }
            }
        }
        return best;
    }

    /** Of a row, in lines. */
    private static double height(List<String> row, double[] widths) {
        double height = 1;
        for (int k = 0; k < widths.length; k++) {
            height = Math.max(height, row.get(k).length() / (widths[k] - AIR));
        }
        return height;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double v : values) {
            sum += v;
        }
        return sum;
    }

    /** What is not broken: paper may break a line after the marks that join a key's words. */
    private static List<String> words(String text) {
        return List.of(text.split("\\s+|(?<=[./_,])(?=\\p{L})"));
    }
}
