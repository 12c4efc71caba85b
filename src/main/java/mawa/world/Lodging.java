package mawa.world;

/** Where a household sleeps. The order is the order of the ledger's columns. */
public enum Lodging {
    /** Where it lived on the first day (which may be a camp). */
    HOME,
    /** A place in a camp or site. */
    CAMP,
    /** With a host family. */
    HOSTED,
    /** In rented rooms. */
    RENTED,
    /** In an unfinished or public building. */
    BUILDING,
    /** Under a tent or tarpaulin from a shelter kit, outside camps. */
    KIT,
    /** No roof at all. */
    OPEN,
    /** On the road. */
    ROAD,
    /** Across the border. */
    ABROAD;

    public static final int COUNT = values().length;

    private static final Lodging[] BY_CODE = values();

    public static Lodging of(int code) {
        return BY_CODE[code];
    }

    /** Not reached by the water network: no roof, or canvas outside camps. */
    public boolean isOffNetwork() {
        return this == OPEN || this == KIT;
    }

    /** Away from home, arrived, and not in a camp. */
    public boolean isOutsideCamps() {
        return this == HOSTED || this == RENTED || this == BUILDING || this == KIT || this == OPEN;
    }
}
