package mawa.report;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Arabic letters look otherwise at the beginning, in the middle and at the end of a word. Most programs leave the choice of
 * the shape to the font; a PDF writer that does not must be given the shapes themselves, for which Unicode has characters of
 * their own (Arabic Presentation Forms-A and -B). Which shape belongs to which letter is read from Unicode's own names and
 * decompositions, as Java has them.
 */
final class ArabicLetters {
    private static final int FORMS_A = 0xFB50;
    private static final int FORMS_A_END = 0xFBFF;
    private static final int FORMS_B = 0xFE80;
    private static final int FORMS_B_END = 0xFEFC;
    private static final char TATWEEL = 'ـ';
    private static final char ZERO_WIDTH_JOINER = '‍';
    private static final char LAM = 'ل';
    private static final Map<String, Shapes> SHAPES = shapes();

    /** The shapes of a letter, or of lam with an alef; 0 where there is none. */
    private record Shapes(char isolated, char last, char first, char middle) {
        static final Shapes NONE = new Shapes('\0', '\0', '\0', '\0');

        Shapes with(String position, char shape) {
            return switch (position) {
                case "ISOLATED" -> new Shapes(shape, last, first, middle);
                case "FINAL" -> new Shapes(isolated, shape, first, middle);
                case "INITIAL" -> new Shapes(isolated, last, shape, middle);
                case "MEDIAL" -> new Shapes(isolated, last, first, shape);
                default -> this;
            };
        }

        char of(boolean joinsBefore, boolean joinsAfter) {
            char shape = joinsBefore && joinsAfter ? middle : joinsBefore ? last : joinsAfter ? first : isolated;
            return shape == 0 ? isolated : shape;
        }
    }

    private ArabicLetters() {
    }

    /** The text, in the order in which it is read, with each letter in the shape that its place in the word asks for. */
    static String shaped(String text) {
        if (text.chars().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int before = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int after = next(text, at + 1);
            // Lam with the alef that follows at once is one shape.
            Shapes pair = c == LAM && after == at + 1 ? SHAPES.getOrDefault(text.substring(at, at + 2), Shapes.NONE) : Shapes.NONE;
            Shapes shapes = pair != Shapes.NONE ? pair : SHAPES.getOrDefault(String.valueOf(c), Shapes.NONE);
            boolean joinsBefore = before >= 0 && joinsOn(text.charAt(before), text, before) && (shapes.last() != 0 || shapes.middle() != 0);
            boolean joinsAfter = pair == Shapes.NONE && after >= 0 && shapes.first() != 0 && joinsBack(text.charAt(after));
            char shape = shapes.of(joinsBefore, joinsAfter);
            out.append(shape == 0 ? c : shape);
            if (!isMark(c)) {
                before = at;
            }
            if (pair != Shapes.NONE) {
                before = ++at;
            }
        }
        return out.toString();
    }

    /** Letters as they are typed, of shapes. */
    static String unshaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append(isForm(c) ? Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFKC) : String.valueOf((char) c)));
        return out.toString();
    }

    /** Whether a letter reaches out to the one that follows it; of lam with alef, which does not, the alef is asked. */
    private static boolean joinsOn(char c, String text, int at) {
        boolean isAlefOfLam = at > 0 && text.charAt(at - 1) == LAM && SHAPES.containsKey(text.substring(at - 1, at + 1));
        return c == TATWEEL || c == ZERO_WIDTH_JOINER || !isAlefOfLam && SHAPES.getOrDefault(String.valueOf(c), Shapes.NONE).first() != 0;
    }

    private static boolean joinsBack(char c) {
        return c == TATWEEL || c == ZERO_WIDTH_JOINER || SHAPES.getOrDefault(String.valueOf(c), Shapes.NONE).last() != 0;
    }

    /** The next letter from a position on: vowel marks stand above and below letters and do not part them. */
    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && isMark(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? at : -1;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isForm(int c) {
        return c >= FORMS_A && c <= FORMS_A_END || c >= FORMS_B && c <= FORMS_B_END;
    }

    private static Map<String, Shapes> shapes() {
        Map<String, Shapes> out = new HashMap<>();
        for (int c = FORMS_A; c <= FORMS_B_END; c++) {
            String name = isForm(c) && Character.isDefined(c) ? Character.getName(c) : "";
            boolean isLetter = name.startsWith("ARABIC LETTER ") && !name.contains("UIGHUR") || name.startsWith("ARABIC LIGATURE LAM WITH ALEF");
            if (isLetter && name.endsWith(" FORM")) {
                String letter = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
                String position = name.substring(name.lastIndexOf(' ', name.length() - " FORM".length() - 1) + 1, name.length() - " FORM".length());
                out.put(letter, out.getOrDefault(letter, Shapes.NONE).with(position, (char) c));
            }
        }
        return out;
    }
}
