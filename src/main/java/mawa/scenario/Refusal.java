package mawa.scenario;

import java.util.Map;

/** A record's own refusal, located: it names the component that it speaks of, as in "end ... is before start ...". */
final class Refusal {
    private Refusal() {
    }

    /** Where the component stands that the message names first, or the whole where it names none. */
    static Located locate(IllegalArgumentException refusal, Map<String, ? extends Located> parts, Located whole) {
        for (String word : String.valueOf(refusal.getMessage()).split("[^A-Za-z0-9_]+")) {
            if (parts.containsKey(word)) {
                return parts.get(word);
            }
        }
        return whole;
    }
}
