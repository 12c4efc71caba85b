package mawa.world;

/** How well a number is known. */
public enum Certainty {
    /** Read in a named source. */
    SOURCED,
    /** Known to the authors, source not seen. */
    OWN_KNOWLEDGE,
    /** Derived by a stated rule. */
    ESTIMATE
}
