package mawa.chart;

import java.util.Locale;

/** A language that figures speak. What a scenario calls its things stays as it is, and so do the keys of indicators. */
public enum Language {
    /** English. */
    EN(false),
    /** French. */
    FR(false),
    /** Arabic: from right to left, with European digits, as the United Nations write in their Arabic reports on Syria. */
    AR(true);

    private final boolean fromRight;
    private final Words words;
    private final Numbers numbers;

    Language(boolean fromRight) {
        this.fromRight = fromRight;
        words = new Words(key());
        numbers = new Numbers(words);
    }

    /** The spelling on the command line, as in BCP 47: {@code en}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
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
