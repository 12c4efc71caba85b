package mawa.report;

import java.util.regex.Pattern;

/** One cell of a table in the languages that tables are written in: whatever it holds, it is only text there. */
public final class TableText {
    /** A number as it is shown, perhaps with its interval: -1,230 [-1,400, -1,060]. */
    private static final Pattern NUMBER = Pattern.compile("[-+]N( \\[[-+]?N, [-+]?N])?".replace("N", "[\\d.,]+( %)?"));
    private static final String FORMULA = "=+-@";
    private static final String MARKDOWN_MARKS = "\\`*_[]|~!#$";

    private TableText() {
    }

    /** For LaTeX, where {@code booktabs} and the T1 encoding are there. */
    public static String latex(String cell) {
        StringBuilder out = new StringBuilder();
        String text = Words.line(cell);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            out.append(switch (c) {
                case '\\' -> "\\textbackslash{}";
                case '~' -> "\\textasciitilde{}";
                case '^' -> "\\textasciicircum{}";
                case '<' -> "\\textless{}";
                case '>' -> "\\textgreater{}";
                case '|' -> "\\textbar{}";
                case '"' -> "\\textquotedbl{}";
                case '`' -> "\\textasciigrave{}";
                case '&', '%', '$', '#', '_', '{', '}' -> "\\" + c;
                case '-' -> minus(text, at);
                // After the end of a row these would be read as its option.
                case '[', '*' -> at == 0 ? "{}" + c : String.valueOf(c);
                default -> String.valueOf(c);
            });
        }
        return out.toString();
    }

    /** A minus before a number is longer than a hyphen; two hyphens are not to become a dash. */
    private static String minus(String text, int at) {
        boolean afterWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean beforeDigit = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return beforeDigit && !afterWord ? "$-$" : at > 0 && text.charAt(at - 1) == '-' ? "{}-" : "-";
    }

    /** For a table in Markdown. */
    public static String markdown(String cell) {
        StringBuilder out = new StringBuilder();
        for (char c : Words.line(cell).toCharArray()) {
            out.append(c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : MARKDOWN_MARKS.indexOf(c) >= 0 ? "\\" + c : String.valueOf(c));
        }
        return out.toString();
    }

    /**
     * For a CSV that is opened in a spreadsheet: quoted where RFC 4180 asks for it. What the spreadsheet would run as a formula
     * has an apostrophe before it; numbers have none.
     */
    public static String csv(String cell) {
        String text = Words.line(cell);
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches() ? "'" + text : text;
        return safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0 ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
