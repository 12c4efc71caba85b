package mawa.chart;

import java.util.Locale;

/** What can be drawn on a map, one over the other in this order. */
public enum MapPart {
    /** Who holds each place. */
    CONTROL,
    /** Roads between places. */
    ROADS,
    /** Strikes of the last days. */
    STRIKES,
    /** The people that the map is about. */
    PEOPLE,
    /** Camps, their places and how many are taken. */
    CAMPS,
    /** Gates to other countries, and who waits there. */
    CROSSINGS,
    /** Names of places. */
    NAMES;

    /** As on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
