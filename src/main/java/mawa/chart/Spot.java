package mawa.chart;

import mawa.world.Place;

/**
 * Where a place is drawn: never finer than a hundredth of a degree, about a kilometre, whatever the scenario says.
 *
 * @param place its id
 * @param name as people know it
 */
record Spot(String place, String name, double longitude, double latitude) {
    private static final double FINEST = 100;
    /** More of a name nobody reads on a map. */
    private static final int LONGEST_NAME = 80;

    static Spot of(Place place) {
        String name = place.name().codePoints().limit(LONGEST_NAME).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return new Spot(place.id(), Text.plain(name), rounded(place.longitude()), rounded(place.latitude()));
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * FINEST) / FINEST;
    }
}
