package mawa.scenario;

import java.nio.file.Path;
import java.util.Arrays;

/** The text of one file (or of one {@code --set}), and where its lines begin. */
final class Source {
    /** What ends a line of a table. */
    static final String TABLE_BREAKS = "\n\r";
    /** What ends a line of YAML 1.1; SnakeYAML counts by these. */
    static final String YAML_BREAKS = "\n\r\u0085\u2028\u2029";

    private static final int LONGEST_LINE = 10_000;

    private final String name;
    private final Path folder;
    private final String text;
    private final String breaks;
    private final boolean numbered;
    private int[] lineStarts;

    /**
     * @param name as it is shown
     * @param folder where relative names in it are looked for
     * @param text without a byte order mark
     * @param breaks the characters that end a line
     */
    Source(String name, Path folder, String text, String breaks) {
        this(name, folder, text, breaks, true);
    }

    private Source(String name, Path folder, String text, String breaks, boolean numbered) {
        this.name = name;
        this.folder = folder;
        this.text = text;
        this.breaks = breaks;
        this.numbered = numbered;
    }

    /** What was given on the command line: it has a name and one line of text, but no line number. */
    static Source ofSetting(String path, String value, Path folder) {
        return new Source("--set " + path, folder, path + "=" + value, "", false);
    }

    /** A file that is not there, to speak of. */
    static Source absent(Path file) {
        return new Source(file.toString(), file.toAbsolutePath().getParent(), "", TABLE_BREAKS, false);
    }

    String name() {
        return name;
    }

    Path folder() {
        return folder;
    }

    String text() {
        return text;
    }

    /** Whether a complaint about it gives a line number. */
    boolean isNumbered() {
        return numbered;
    }

    /** The start of the file, for what concerns it as a whole. */
    Location start() {
        return new Location(this, 1, 1, 0);
    }

    /** Text of a line, without its end; empty beyond the last, and for lines that nobody could be shown. */
    String line(int number) {
        int start = offset(number);
        int end = start;
        while (end < text.length() && end - start <= LONGEST_LINE && breaks.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end - start > LONGEST_LINE ? "" : text.substring(start, end);
    }

    /** Where a character of the text stands; {@code length} is in chars. */
    Location locate(int offset, int length) {
        int line = Arrays.binarySearch(lineStarts(), offset);
        line = line < 0 ? -line - 2 : line;
        int start = lineStarts[line];
        int end = Math.min(text.length(), offset + length);
        int characters = Math.max(length == 0 ? 0 : 1, text.codePointCount(offset, end));
        return new Location(this, line + 1, text.codePointCount(start, offset) + 1, characters);
    }

    /** The cell number {@code field}, from 0, of the row of a table that begins on {@code line}. */
    Location cell(int line, int field) {
        int at = offset(line);
        for (int skipped = 0; skipped < field; skipped++) {
            at = Math.min(text.length(), endOfCell(at) + 1);
        }
        int end = endOfCell(at);
        int endOfLine = at;
        while (endOfLine < end && breaks.indexOf(text.charAt(endOfLine)) < 0) {
            endOfLine++;
        }
        return locate(at, Math.max(1, endOfLine - at));
    }

    private int endOfCell(int from) {
        boolean quoted = from < text.length() && text.charAt(from) == '"';
        int i = quoted ? from + 1 : from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (quoted && c == '"') {
                // A doubled quote closes and opens again at once.
                quoted = false;
            } else if (!quoted && c == '"' && text.charAt(i - 1) == '"' && i - 1 > from) {
                quoted = true;
            } else if (!quoted && (c == ',' || breaks.indexOf(c) >= 0)) {
                return i;
            }
            i++;
        }
        return i;
    }

    private int offset(int line) {
        int[] starts = lineStarts();
        return line < 1 ? 0 : line > starts.length ? text.length() : starts[line - 1];
    }

    private int[] lineStarts() {
        if (lineStarts == null) {
            int[] starts = new int[16];
            int lines = 1;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean half = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                if (!half && breaks.indexOf(c) >= 0) {
                    if (lines == starts.length) {
                        starts = Arrays.copyOf(starts, 2 * lines);
                    }
                    starts[lines++] = i + 1;
                }
            }
            lineStarts = Arrays.copyOf(starts, lines);
        }
        return lineStarts;
    }
}
