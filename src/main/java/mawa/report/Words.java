package mawa.report;

/** Words that come from outside, made fit to be shown. */
final class Words {
    /** Beyond this nobody reads on. */
    private static final int LONGEST = 300;

    private Words() {
    }

    /** Without characters that XML forbids, and without marks that turn the direction of the text after them. */
    static String shown(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isForbidden(c) && !turns(c)).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** The same in one line, cut where it is longer than a title may be. */
    static String title(String text) {
        String line = shown(text).strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }

    private static boolean isForbidden(int c) {
        return c < 0x20 && c != '\t' && c != '\n' || c >= 0x7F && c < 0xA0 || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF;
    }

    /** Embeddings, overrides and isolates, which may be left open. */
    private static boolean turns(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
