package mawa.chart;

/**
 * The same words twice: in a file of values, whose spelling no language changes, and on the figure.
 *
 * @param inFiles in English
 * @param shown in the figure's language
 */
record Phrase(String inFiles, String shown) {
    /** What a scenario calls something, in every language. */
    static Phrase ofScenario(String name) {
        return new Phrase(name, name);
    }
}
