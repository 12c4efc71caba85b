package mawa.result;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object in a JSON file that a run wrote, each field as what it must be; anything else is a {@link RefusedException} that
 * says where, what was found and what is allowed.
 *
 * @param file which file
 * @param at where the object stands in it, as a prefix of its keys: {@code variants[3].}; empty for the whole
 * @param values by key
 */
record Fields(Path file, String at, Map<?, ?> values) {
    private static final int LONGEST_SHOWN = 40;

    String text(String key) {
        return of(key, String.class, "a text");
    }

    long number(String key) {
        return of(key, Long.class, "a whole number");
    }

    /** A whole number that counts something. */
    int count(String key) {
        long number = number(key);
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw wrong(key, "a whole number from 0 to " + Integer.MAX_VALUE);
        }
        return (int) number;
    }

    double real(String key) {
        return of(key, Number.class, "a number").doubleValue();
    }

    boolean flag(String key) {
        return of(key, Boolean.class, "true or false");
    }

    /** A text that is one of those. */
    String word(String key, List<String> allowed) {
        String word = text(key);
        if (!allowed.contains(word)) {
            throw wrong(key, "one of " + String.join(", ", allowed));
        }
        return word;
    }

    /** An object that may be left out. */
    Optional<Fields> find(String key) {
        return values.containsKey(key) ? Optional.of(object(key)) : Optional.empty();
    }

    Fields object(String key) {
        return new Fields(file, at + key + ".", of(key, Map.class, "an object"));
    }

    List<Fields> objects(String key) {
        List<Fields> out = new ArrayList<>();
        for (Object each : of(key, List.class, "a list of objects")) {
            if (!(each instanceof Map<?, ?> map)) {
                throw wrong(key, "a list of objects");
            }
            out.add(new Fields(file, at + key + "[" + out.size() + "].", map));
        }
        return out;
    }

    /** A list of numbers that count something; none where it is left out. */
    List<Integer> counts(String key) {
        List<Integer> out = new ArrayList<>();
        if (values.containsKey(key)) {
            for (Object each : of(key, List.class, "a list of whole numbers")) {
                if (!(each instanceof Long number) || number < 0 || number > Integer.MAX_VALUE) {
                    throw wrong(key, "a list of whole numbers");
                }
                out.add(number.intValue());
            }
        }
        return out;
    }

    /** Texts by name, in their order; none where it is left out. */
    Map<String, String> texts(String key) {
        Map<String, String> out = new LinkedHashMap<>();
        find(key).ifPresent(object -> object.values.keySet().forEach(name -> out.put((String) name, object.text((String) name))));
        return out;
    }

    /** A refusal of what stands at a key. */
    RefusedException wrong(String key, String allowed) {
        String found = values.containsKey(key) ? "is " + shown(String.valueOf(values.get(key))) : "is missing";
        return new RefusedException(file + ": " + at + key + " " + found + ", and should be " + allowed + ".\n" + PlanReading.wayOut(file));
    }

    private static String shown(String value) {
        String line = value.replaceAll("\\s+", " ");
        return line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + " ..." : line;
    }

    private <T> T of(String key, Class<T> type, String allowed) {
        if (!type.isInstance(values.get(key))) {
            throw wrong(key, allowed);
        }
        return type.cast(values.get(key));
    }
}
