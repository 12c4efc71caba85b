package mawa.design;

/**
 * What the user asked for is no design that can be played. The message is what the user should read, as it stands: a
 * sentence, then, where there is one, the place in the user's own words, and what is allowed.
 */
public final class DesignException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String MARGIN = "      ";
    private static final int LONGEST_SHOWN = 200;

    public DesignException(String message) {
        super(message);
    }

    /** A mistake between two offsets of what the user wrote. */
    static DesignException in(String text, int from, int to, String message, String hint) {
        return new DesignException(message + shown(text, from, to) + '\n' + MARGIN + hint);
    }

    /** The text and carets under the part in question, each on a line of its own; nothing where it is too long to be seen. */
    static String shown(String text, int from, int to) {
        if (text.length() > LONGEST_SHOWN) {
            return "";
        }
        int carets = Math.max(1, text.codePointCount(from, Math.min(to, text.length())));
        return '\n' + MARGIN + "| " + Values.printable(text) + '\n' + MARGIN + "| " + " ".repeat(text.codePointCount(0, from)) + "^".repeat(carets);
    }
}
