package mawa.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/** Where days and amounts lie in one panel on the page. */
record Frame(Look look, Rectangle2D area, ValueAxis xAxis, ValueAxis yAxis) {
    private static final double LONE = 0.4;

    double x(double value) {
        return xAxis.valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    double y(double value) {
        return yAxis.valueToJava2D(value, area, RectangleEdge.LEFT);
    }

    /** A line through the evenings' values, interrupted where there is none; a lone evening is a short stroke. */
    Path2D line(double[] values) {
        Path2D path = new Path2D.Double();
        for (int d = 0; d < values.length; d++) {
            if (Double.isNaN(values[d])) {
                continue;
            }
            boolean begins = d == 0 || Double.isNaN(values[d - 1]);
            boolean ends = d == values.length - 1 || Double.isNaN(values[d + 1]);
            if (begins && ends) {
                path.moveTo(x(d - LONE), y(values[d]));
                path.lineTo(x(d + LONE), y(values[d]));
            } else if (begins) {
                path.moveTo(x(d), y(values[d]));
            } else {
                path.lineTo(x(d), y(values[d]));
            }
        }
        return path;
    }

    /** A line that keeps each value until the next evening. */
    Path2D steps(double[] values) {
        Path2D path = new Path2D.Double();
        boolean down = false;
        for (int d = 0; d < values.length; d++) {
            if (Double.isNaN(values[d])) {
                down = false;
                continue;
            }
            boolean level = down && values[d] == values[d - 1];
            if (!down) {
                path.moveTo(x(d - 0.5), y(values[d]));
                down = true;
            } else if (!level) {
                path.lineTo(x(d - 0.5), y(values[d - 1]));
                path.lineTo(x(d - 0.5), y(values[d]));
            }
            if (d == values.length - 1 || Double.isNaN(values[d + 1])) {
                path.lineTo(x(d + 0.5), y(values[d]));
            }
        }
        return path;
    }

    /** The area between two lines, in pieces where values are missing. */
    Path2D between(double[] low, double[] high) {
        Path2D path = new Path2D.Double();
        for (int d = 0; d < low.length; d++) {
            if (Double.isNaN(low[d])) {
                continue;
            }
            int end = d;
            while (end + 1 < low.length && !Double.isNaN(low[end + 1])) {
                end++;
            }
            path.moveTo(x(d), y(high[d]));
            for (int k = d + 1; k <= end; k++) {
                path.lineTo(x(k), y(high[k]));
            }
            for (int k = end; k >= d; k--) {
                path.lineTo(x(k), y(low[k]));
            }
            path.closePath();
            d = end;
        }
        return path;
    }
}
