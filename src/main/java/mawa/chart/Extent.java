package mawa.chart;

import java.util.List;

/**
 * A part of the earth's surface, in degrees, drawn as if it were flat: a degree of longitude is as long as it is in the
 * middle of the part, so distances are true to a few in a thousand over a region such as this software is for.
 */
record Extent(double west, double east, double south, double north) {
    /** On a sphere of the mean radius of the earth. */
    static final double KM_PER_DEGREE = 111.195;
    /** A place alone, or several on one meridian, still have some land around them. */
    private static final double LEAST_DEGREES = 0.04;
    private static final double PADDING = 0.05;
    private static final double HALF = 0.5;

    /** All spots with a margin. */
    static Extent of(List<Spot> spots) {
        double west = spots.stream().mapToDouble(Spot::longitude).min().orElse(0);
        double east = spots.stream().mapToDouble(Spot::longitude).max().orElse(0);
        double south = spots.stream().mapToDouble(Spot::latitude).min().orElse(0);
        double north = spots.stream().mapToDouble(Spot::latitude).max().orElse(0);
        double margin = Math.max(LEAST_DEGREES, Math.max(east - west, north - south) * PADDING);
        return new Extent(west - margin, east + margin, south - margin, north + margin);
    }

    /** Kilometres from west to east. */
    double widthKm() {
        return (east - west) * kmPerDegreeEast();
    }

    /** Kilometres from south to north. */
    double heightKm() {
        return (north - south) * KM_PER_DEGREE;
    }

    /** Kilometres of a degree of longitude. */
    double kmPerDegreeEast() {
        return KM_PER_DEGREE * StrictMath.cos(StrictMath.toRadians((south + north) * HALF));
    }

    /**
     * What an area of this shape shows of it and around it, as large as it can be: north and south, east and west get one
     * scale, and spare land is shared between both sides.
     */
    Extent filling(double width, double height) {
        double pointsPerKm = Math.min(width / widthKm(), height / heightKm());
        double spareEast = (width / pointsPerKm - widthKm()) * HALF / kmPerDegreeEast();
        double spareNorth = (height / pointsPerKm - heightKm()) * HALF / KM_PER_DEGREE;
        return new Extent(west - spareEast, east + spareEast, south - spareNorth, north + spareNorth);
    }

    boolean holds(Spot spot) {
        return spot.longitude() >= west && spot.longitude() <= east && spot.latitude() >= south && spot.latitude() <= north;
    }
}
