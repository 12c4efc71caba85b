package mawa.scenario;

import java.util.List;
import java.util.Locale;

/**
 * One thing that is wrong, or doubtful, in what the user wrote: where, what was found, and what is allowed.
 *
 * @param file the file as the user named it, or {@code --set path}
 * @param line counted from 1; 0 where the complaint is about the file as a whole
 * @param column counted from 1 in characters; 0 where there is no line
 * @param length characters that the caret underlines; 0 for none
 * @param severity whether it stops the run
 * @param message one sentence without a full stop
 * @param snippet the line of the file, or empty
 * @param hint the nearest guess and what is allowed, or empty
 */
public record Complaint(String file, int line, int column, int length, Severity severity, String message, String snippet,
        String hint) {
    /** Wider lines are cut around the place in question, so that the caret stays in sight. */
    private static final int SNIPPET_WIDTH = 120;
    private static final String MARGIN = "      ";

    /** What follows from a complaint. */
    public enum Severity {
        /** Nothing is run. */
        ERROR,
        /** The run goes on. */
        WARNING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@code file:line:column}, as editors and terminals understand it. */
    public String place() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }

    /** The complaint as people read it, over one to four lines, each ended by a line feed. */
    public String text() {
        StringBuilder out = new StringBuilder();
        out.append(Spelling.printable(place())).append("  ").append(severity).append("  ").append(message).append('\n');
        if (!snippet.isEmpty()) {
            appendSnippet(out);
        }
        if (!hint.isEmpty()) {
            out.append(MARGIN).append(hint).append('\n');
        }
        return out.toString();
    }

    /** The complaints one after the other and a last line that counts them. */
    public static String text(List<Complaint> complaints, int errors, int warnings) {
        StringBuilder out = new StringBuilder();
        complaints.forEach(c -> out.append(c.text()));
        out.append(count(errors, "error")).append(", ").append(count(warnings, "warning")).append('.');
        return out.append(errors > 0 ? "  Nothing was run." : "").append('\n').toString();
    }

    private static String count(int n, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", n, noun, n == 1 ? "" : "s");
    }

    private void appendSnippet(StringBuilder out) {
        int[] shown = snippet.codePoints().toArray();
        int first = column - 1 > SNIPPET_WIDTH * 2 / 3 && shown.length > SNIPPET_WIDTH ? column - 1 - SNIPPET_WIDTH / 2 : 0;
        int last = Math.min(shown.length, first + SNIPPET_WIDTH);
        String number = line == 0 ? "" : line + " ";
        String before = first > 0 ? "..." : "";
        out.append(MARGIN).append(number).append("| ").append(before);
        out.append(Spelling.printable(new String(shown, first, last - first))).append(last < shown.length ? "..." : "").append('\n');
        if (length > 0 && column > 0) {
            int start = before.length() + column - 1 - first;
            int carets = Math.max(1, Math.min(length, last - (column - 1)));
            out.append(MARGIN).append(" ".repeat(number.length())).append("| ");
            out.append(" ".repeat(start)).append("^".repeat(carets)).append('\n');
        }
    }
}
