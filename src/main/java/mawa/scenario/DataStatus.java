package mawa.scenario;

/** What the data of a scenario are worth. */
public enum DataStatus {
    /** Invented, for teaching and tests. */
    ILLUSTRATIVE,
    /** Compiled from sources, with gaps filled by stated rules. */
    RECONSTRUCTED,
    /** Measured throughout. */
    OBSERVED
}
