package mawa.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.geom.Rectangle2D;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words on a figure: measured once and for all formats in the same way, so that a line breaks at the same word in
 * PNG, SVG and PDF. A line that holds letters written from right to left says which way the whole line runs.
 */
final class Text {
    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);
    private static final String LEFT_TO_RIGHT_MARK = "\u200E";
    private static final String ELLIPSIS = "…";
    private static final double HALF = 0.5;
    /** No line of a figure holds more letters. */
    private static final int MOST_LETTERS = 600;
    private static final Set<String> SMALL_WORDS = Set.of("and", "of", "the", "in", "to");

    private Text() {
    }

    /** A hint to a drawing surface, as antialiasing is one: whether lines of mixed scripts run from right to left. */
    static final RenderingHints.Key FROM_RIGHT = new Direction();

    private static final class Direction extends RenderingHints.Key {
        Direction() {
            super(0);
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof Boolean;
        }
    }

    /** What letters are measured by. */
    static FontRenderContext measures() {
        return METRICS;
    }

    static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, METRICS).getWidth();
    }

    static void left(Graphics2D g, String text, double x, double baseline, Font font, Color color) {
        if (text.isEmpty()) {
            return;
        }
        g.setFont(font);
        g.setColor(color);
        if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            AttributedString line = new AttributedString(text);
            line.addAttribute(TextAttribute.FONT, font);
            line.addAttribute(TextAttribute.RUN_DIRECTION, Boolean.TRUE.equals(g.getRenderingHint(FROM_RIGHT)) ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
            g.drawString(line.getIterator(), (float) x, (float) baseline);
        } else {
            // What keeps numbers in order among Arabic words has nothing to do where there are none.
            g.drawString(text.replace(LEFT_TO_RIGHT_MARK, ""), (float) x, (float) baseline);
        }
    }

    /** The letters of a line with attributes. */
    static String of(AttributedCharacterIterator line) {
        StringBuilder text = new StringBuilder();
        for (char c = line.first(); c != AttributedCharacterIterator.DONE; c = line.next()) {
            text.append(c);
        }
        return text.toString();
    }

    /** On a ground of its own, which no grid crosses. */
    static void leftOnWhite(Graphics2D g, String text, double x, double baseline, Font font, Color color) {
        g.setColor(Color.WHITE);
        g.fill(new Rectangle2D.Double(x - 1, baseline - 7, width(text, font) + 2, 9));
        left(g, text, x, baseline, font, color);
    }

    static void rightOnWhite(Graphics2D g, String text, double x, double baseline, Font font, Color color) {
        leftOnWhite(g, text, x - width(text, font), baseline, font, color);
    }

    static void right(Graphics2D g, String text, double x, double baseline, Font font, Color color) {
        left(g, text, x - width(text, font), baseline, font, color);
    }

    /**
     * Lines no wider than {@code width}, broken at spaces, but not before a per cent sign. A single word that is wider is broken
     * where names are joined: after {@code _}, {@code -} and {@code .}, and before a capital; one that has none stays whole.
     */
    static List<String> wrap(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" (?!%)")) {
            String before = line.isEmpty() ? "" : " ";
            for (String piece : width(word, font) > width ? word.split("(?<=[_.-])|(?<=\\p{Ll})(?=\\p{Lu})") : new String[] {word}) {
                if (!line.isEmpty() && width(line + before + piece, font) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    before = "";
                }
                line.append(before).append(piece);
                before = "";
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** The same in no more than so many lines, of which none is wider: the last is cut where the text is longer. */
    static List<String> lines(String text, Font font, double width, int most) {
        List<String> lines = wrap(head(text, most * MOST_LETTERS), font, width);
        List<String> out = new ArrayList<>();
        lines.subList(0, Math.min(most, lines.size())).forEach(line -> out.add(fit(line, font, width)));
        if (lines.size() > most) {
            out.set(most - 1, fit(String.join(" ", lines.subList(most - 1, lines.size())), font, width));
        }
        return out;
    }

    /** The text, cut at a whole character where it is too wide. */
    static String fit(String text, Font font, double width) {
        if (text.length() < MOST_LETTERS && width(text, font) <= width) {
            return text;
        }
        int end = head(text, MOST_LETTERS).length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + ELLIPSIS, font) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    private static String head(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isLowSurrogate(text.charAt(length)) ? length - 1 : length);
    }

    /** The text, cut in its middle where it is too wide: names that begin alike often end otherwise. */
    static String squeezed(String text, Font font, double width) {
        return squeezed(text, font, width, HALF);
    }

    private static String squeezed(String text, Font font, double width, double headShare) {
        if (text.length() < MOST_LETTERS && width(text, font) <= width) {
            return text;
        }
        int[] letters = text.codePoints().toArray();
        String cut = text;
        for (int kept = Math.min(letters.length - 1, MOST_LETTERS); kept >= 0 && (cut.length() >= MOST_LETTERS || width(cut, font) > width); kept--) {
            int head = (int) Math.rint(kept * headShare);
            cut = new String(letters, 0, head) + ELLIPSIS + new String(letters, letters.length - kept + head, kept - head);
        }
        return cut;
    }

    /** Different texts, none too wide and no two alike: cut elsewhere than in the middle, or numbered, where it takes that. */
    static List<String> squeezedApart(List<String> texts, Font font, double width) {
        List<String> out = new ArrayList<>();
        for (String text : texts) {
            String cut = squeezed(text, font, width, HALF);
            for (double head : new double[] {HALF / 2, 0, 1 - HALF / 2, 1}) {
                cut = out.contains(cut) ? squeezed(text, font, width, head) : cut;
            }
            out.add(out.contains(cut) ? squeezed(out.size() + 1 + ": " + text, font, width, 1) : cut);
        }
        return out;
    }

    /**
     * A scenario's own words, made fit to draw: one line, no character that XML forbids, and none that turns the direction of the
     * words after it. A name in Arabic or with an emoji stays as it is.
     */
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean forbidden = Character.isISOControl(c) || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF;
            boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
            out.append(turns ? "" : Character.toString(forbidden ? ' ' : c));
        });
        return out.toString().strip().replaceAll(" {2,}", " ");
    }

    /** A key that names a region, as a title: {@code afrinAndAzaz} or {@code afrin_and_azaz} is Afrin and Azaz. */
    static String titled(String key) {
        String spaced = plain(key).replaceAll("(\\p{Ll}|\\d)(\\p{Lu})", "$1 $2").replace('_', ' ').replace('-', ' ');
        StringBuilder out = new StringBuilder();
        for (String word : spaced.split(" +")) {
            boolean small = !out.isEmpty() && SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT));
            int first = word.isEmpty() ? 0 : word.offsetByCodePoints(0, 1);
            String head = word.substring(0, first);
            out.append(out.isEmpty() ? "" : " ").append(small ? word.toLowerCase(Locale.ROOT) : head.toUpperCase(Locale.ROOT) + word.substring(first));
        }
        return out.toString();
    }
}
