package mawa.conflict;

/** What a row of {@code strikes.csv} counts. */
public enum StrikeKind {
    /** Air strikes of any aircraft, barrel bombs included. */
    AIR,
    /** Shells, rockets and missiles from the ground. */
    GROUND,
    /** Both together; the reconstruction's {@code groundShare} parts them. */
    ALL
}
