package mawa.chart;

import java.util.Locale;

/** A language that figures speak. What a scenario calls its things stays as it is, and so do the keys of indicators. */
public enum Language {
    /** English, as the United Nations spell it. */
    EN("en-GB", false),
    /** French. */
    FR("fr", false),
    /** Arabic: from right to left, with European digits, as the United Nations write in their Arabic reports on Syria. */
    AR("ar", true);

    private final String tag;
    private final boolean fromRight;
    private final Words words;
    private final Numbers numbers;

    Language(String tag, boolean fromRight) {
        this.tag = tag;
        this.fromRight = fromRight;
        words = new Words(key());
        numbers = new Numbers(words);
    }

    /** The spelling on the command line, {@code en}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As files name it to those who read them aloud: {@code en-GB}. */
    String tag() {
        return tag;
    }

    /** Whether lines begin at the right. */
    boolean isFromRight() {
        return fromRight;
    }

    Words words() {
        return words;
    }

    Numbers numbers() {
        return numbers;
    }
}
