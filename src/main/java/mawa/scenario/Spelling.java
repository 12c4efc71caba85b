package mawa.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How names are spelt in files, how they are shown, and which of them somebody may have meant. */
public final class Spelling {
    private static final int LONGEST_GUESS = 100;
    private static final int SHOWN_NAMES = 40;
    private static final int SHOWN_CHARACTERS = 60;
    /** Among more names than this a guess takes too long and a list helps nobody. */
    private static final int MOST_NAMES = 20_000;

    private static final ClassValue<Map<String, Enum<?>>> WORDS = new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
            Map<String, Enum<?>> words = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                words.put(of((Enum<?>) constant), (Enum<?>) constant);
            }
            return Collections.unmodifiableMap(words);
        }
    };

    private Spelling() {
    }

    /** The spelling of a constant in files: {@code OWN_KNOWLEDGE} is {@code ownKnowledge}. */
    static String of(Enum<?> constant) {
        StringBuilder out = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_")) {
            out.append(out.isEmpty() || word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return out.toString();
    }

    /** The constants of a closed list by their spelling, in their order. */
    static Map<String, Enum<?>> words(Class<?> type) {
        return WORDS.get(type);
    }

    /** The user's own words in a message: quoted, on one line, of bearable length. */
    public static String quoted(String text) {
        int[] shown = text.codePoints().limit(SHOWN_CHARACTERS + 1L).toArray();
        boolean cut = shown.length > SHOWN_CHARACTERS;
        return '"' + printable(new String(shown, 0, Math.min(shown.length, SHOWN_CHARACTERS))) + (cut ? "..." : "") + '"';
    }

    /** Text that cannot steer a terminal; each character stays one character, so that carets keep their places. */
    static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean steers = Character.isISOControl(c) || type == Character.FORMAT || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            out.appendCodePoint(c == '\t' ? ' ' : steers ? '\uFFFD' : c);
        });
        return out.toString();
    }

    /** The names in order, for a list that people search; none where they are too many to be shown. */
    static List<String> sorted(Collection<String> names) {
        return names.size() > MOST_NAMES ? List.of() : names.stream().sorted().toList();
    }

    /** {@code Did you mean "x"?  Allowed here: ...}; either half may be missing. */
    static String guess(String found, Collection<String> allowed) {
        return guess(found, allowed, "Allowed here: ");
    }

    /** {@code Did you mean "x"?  }, then other words and the names; either half may be missing. */
    public static String guess(String found, Collection<String> allowed, String before) {
        if (allowed.isEmpty()) {
            return "";
        }
        String meant = nearest(found, allowed).map(n -> "Did you mean " + quoted(n) + "?").orElse("");
        List<String> names = new ArrayList<>();
        for (String name : allowed) {
            if (names.size() == SHOWN_NAMES) {
                names.add(String.format(Locale.ROOT, "... (%,d in all)", allowed.size()));
                break;
            }
            names.add(name.length() > SHOWN_CHARACTERS ? printable(name.substring(0, SHOWN_CHARACTERS)) + "..." : printable(name));
        }
        return meant + (meant.isEmpty() ? "" : "  ") + before + String.join(", ", names) + (allowed.size() > SHOWN_NAMES ? "" : ".");
    }

    /** The name that was probably meant, if one is near enough; of equally near ones the first. */
    public static Optional<String> nearest(String found, Collection<String> names) {
        String bare = bare(found);
        int best = Math.max(1, Math.min(4, (bare.length() + 1) / 3)) + 1;
        String nearest = null;
        for (String name : names) {
            int d = distance(bare, bare(name), best);
            if (d < best) {
                best = d;
                nearest = name;
            }
        }
        return nearest != null || bare.length() < 3 ? Optional.ofNullable(nearest) : begunBy(bare, names);
    }

    /** The one name of which only the beginning was written. */
    private static Optional<String> begunBy(String bare, Collection<String> names) {
        List<String> begun = names.stream().filter(n -> bare(n).startsWith(bare)).limit(2).toList();
        return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
    }

    private static String bare(String name) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < Math.min(name.length(), LONGEST_GUESS); i++) {
            char c = name.charAt(i);
            if (c != '_' && c != '-' && c != ' ') {
                bare.append(Character.toLowerCase(c));
            }
        }
        return bare.toString();
    }

    /** Edits (insert, delete, replace, swap neighbours) from one word to another; {@code enough} or more is not told apart. */
    static int distance(String a, String b, int enough) {
        if (Math.abs(a.length() - b.length()) >= enough) {
            return enough;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, 1 + Math.min(last[j], now[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = now;
            now = spare;
        }
        return Math.min(last[b.length()], enough);
    }
}
