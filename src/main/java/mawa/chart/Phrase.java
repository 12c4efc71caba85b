package mawa.chart;

import java.util.function.Function;

/**
 * The same words twice: in a file of values, whose spelling no language changes, and on the figure.
 *
 * @param inFiles in English
 * @param shown in the figure's language
 */
record Phrase(String inFiles, String shown) {
    /** Words that each language makes by itself, with its own numbers and dates; in files without spaces that hold words together. */
    static Phrase in(Look look, Function<Language, String> words) {
        return new Phrase(words.apply(Language.EN).replace('\u00A0', ' '), words.apply(look.language()));
    }

    /** What a scenario calls something, in every language. */
    static Phrase ofScenario(String name) {
        return new Phrase(name, name);
    }
}
