package mawa.scenario;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How values are written into files so that they read back as they were, here and in other programs. */
final class Quoting {
    private static final Pattern BARE = Pattern.compile("[A-Za-z][A-Za-z0-9_./-]*");
    /** What YAML 1.1 takes for something else than text. */
    private static final Set<String> TAKEN = Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    /** What YAML takes for the end of a line, and the mark that some programs put before a text. */
    private static final String BREAKS = "\u0085\u2028\u2029\uFEFF";

    private Quoting() {
    }

    /** A number, date, word or truth as it stands in a file. */
    static String plain(Object value) {
        if (value instanceof Double number) {
            return Numbers.text(number);
        }
        return value instanceof Enum<?> constant ? Spelling.of(constant) : String.valueOf(value);
    }

    /** Text for YAML: bare where nobody can mistake it, else in double quotes. */
    static String yaml(String text) {
        return BARE.matcher(text).matches() && !TAKEN.contains(text.toLowerCase(Locale.ROOT)) ? text : json(text);
    }

    /** Text in double quotes, as JSON and YAML both read it. */
    static String json(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' || BREAKS.indexOf(c) >= 0 ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }

    /** A cell of a table: in quotes where it must be. */
    static String cell(String text) {
        boolean quotes = text.startsWith(" ") || text.endsWith(" ") || text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
