package mawa.report;

import java.util.List;
import java.util.Locale;

/** Words that come from outside, made fit to be shown. */
final class Words {
    /** Beyond this nobody reads on. */
    private static final int LONGEST = 300;
    private static final int PASSAGE = 3000;

    private Words() {
    }

    /** Without characters that XML forbids, and without marks that turn the direction of the text after them. */
    static String shown(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isForbidden(c) && !turns(c)).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** The same in one line. */
    static String line(String text) {
        return shown(text).strip().replaceAll("\\s+", " ");
    }

    /** The same in one line, cut where it is longer than a title may be. */
    static String title(String text) {
        return cut(line(text), LONGEST);
    }

    /** The same where more may be read: lines become one, and what is beyond a long page is cut. */
    static String passage(String text) {
        return cut(line(text), PASSAGE);
    }

    /** With a capital at its beginning. */
    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** One, two and three. */
    static String listed(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private static String cut(String line, int most) {
        return line.codePointCount(0, line.length()) <= most ? line : line.substring(0, line.offsetByCodePoints(0, most)).strip() + "…";
    }

    /** With a minus as long as a plus before numbers; a hyphen within words, keys and dates stays. */
    static String typeset(String text) {
        return text.replaceAll("(?<![\\w-])-(?=\\d)", "\u2212");
    }

    private static boolean isForbidden(int c) {
        return c < 0x20 && c != '\t' && c != '\n' || c >= 0x7F && c < 0xA0 || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF;
    }

    /** Embeddings, overrides and isolates, which may be left open. */
    private static boolean turns(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
