package mawa.chart;

import org.jfree.chart.axis.NumberTickUnit;

/** The net of meridians and parallels: as many round degrees as show where the land lies without hiding it. */
@SuppressWarnings("serial")
final class Graticule extends NumberTickUnit {
    private static final double[] STEPS = {0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1, 2, 5, 10, 20};
    private static final double MOST_LINES = 4;
    private static final double LABEL_GAP = 4;
    private static final double HUNDREDTHS = 100;
    private final transient Look look;
    private final String above;
    private final String below;

    private Graticule(Look look, double step, String above, String below) {
        super(step);
        this.look = look;
        this.above = above;
        this.below = below;
    }

    /** Lines from south to north, of a map this wide. */
    static Graticule meridians(Look look, Extent extent, double width) {
        return new Graticule(look, step(look, extent, width), "maps.degrees.east", "maps.degrees.west");
    }

    /** Lines from west to east, of a map this high. */
    static Graticule parallels(Look look, Extent extent, double height) {
        return new Graticule(look, step(look, extent, height / extent.heightKm() * extent.widthKm()), "maps.degrees.north", "maps.degrees.south");
    }

    /** Both axes of a map have the same step, such that the labels of meridians do not touch. */
    private static double step(Look look, Extent extent, double width) {
        double degrees = Math.max(extent.east() - extent.west(), extent.north() - extent.south());
        double pointsPerDegree = width / (extent.east() - extent.west());
        for (double step : STEPS) {
            double label = Text.width(new Graticule(look, step, "maps.degrees.east", "maps.degrees.west").valueToString(Math.floor(extent.east()) + step), Style.SMALL);
            if (degrees / step <= MOST_LINES && step * pointsPerDegree >= label + LABEL_GAP) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1] * 2;
    }

    /** What the longest label of a parallel of a map this high takes. */
    static double widest(Look look, Extent extent, double height) {
        Graticule lines = parallels(look, extent, height);
        double far = Math.max(Math.abs(extent.south()), Math.abs(extent.north()));
        return Text.width(lines.valueToString(Math.floor(far) + lines.getSize()), Style.SMALL);
    }

    /** 36.5° N. */
    @Override
    public String valueToString(double degrees) {
        // To hundredths; below half of one it is zero, which lies on no side.
        String number = look.numbers().rate(Math.rint(Math.abs(degrees) * HUNDREDTHS) / HUNDREDTHS);
        return number.equals("0") ? "0°" : look.say(degrees > 0 ? above : below, number);
    }
}
