package mawa.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.NumberTickUnit;

/** The net of meridians and parallels: as many round degrees as show where the land lies without hiding it. */
@SuppressWarnings("serial")
final class Graticule extends NumberTickUnit {
    private static final double[] STEPS = {0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1, 2, 5, 10, 20};
    private static final double MOST_LINES = 4;
    private final String above;
    private final String below;

    private Graticule(double step, String above, String below) {
        super(step);
        this.above = above;
        this.below = below;
    }

    /**
     * The lines of one axis; both axes of a map have the same step.
     *
     * @param above stands behind degrees above zero
     * @param below stands behind those below
     */
    static Graticule of(Extent extent, String above, String below) {
        double degrees = Math.max(extent.east() - extent.west(), extent.north() - extent.south());
        for (double step : STEPS) {
            if (degrees / step <= MOST_LINES) {
                return new Graticule(step, above, below);
            }
        }
        return new Graticule(STEPS[STEPS.length - 1] * 2, above, below);
    }

    /** What the longest label of a parallel takes. */
    static double widest(Extent extent) {
        Graticule lines = of(extent, "N", "S");
        double far = Math.max(Math.abs(extent.south()), Math.abs(extent.north()));
        return Text.width(lines.valueToString(Math.floor(far) + lines.getSize()), Style.SMALL);
    }

    /** 36.5° N. */
    @Override
    public String valueToString(double degrees) {
        double size = Math.abs(degrees);
        String number = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(size);
        return number + "°" + (number.equals("0") ? "" : " " + (degrees > 0 ? above : below));
    }
}
