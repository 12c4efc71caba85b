package mawa.experiment;

import java.util.Locale;

/** What differs between the replicates of one variant. */
public enum Worlds {
    /** Parameters keep their best values; only chance differs. */
    BEST("chance only"),
    /** Chance differs, and each replicate draws every parameter that has a range. */
    DRAWN("chance and uncertain parameters");

    private final String covers;

    Worlds(String covers) {
        this.covers = covers;
    }

    /** Finds by {@link #key}; throws on an unknown one. */
    public static Worlds of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** The spelling on the command line and in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a band over replicates covers, in the words of a caption. */
    public String covers() {
        return covers;
    }
}
