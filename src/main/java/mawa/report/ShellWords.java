package mawa.report;

import java.util.List;

/** Words of a command line as a shell reads them back. */
public final class ShellWords {
    private ShellWords() {
    }

    /** One word, in quotes where it takes them. */
    public static String quoted(String word) {
        return word.matches("[\\w./:=,+@%-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** Several of them in a line. */
    public static String line(List<String> words) {
        return String.join(" ", words.stream().map(ShellWords::quoted).toList());
    }
}
