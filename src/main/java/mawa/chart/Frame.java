package mawa.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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
        double[] heights = heights(values);
        for (int d = 0; d < values.length; d++) {
            if (Double.isNaN(values[d])) {
                continue;
            }
            int end = end(values, d);
            if (end == d) {
                path.moveTo(x(d - LONE), heights[d]);
                path.lineTo(x(d + LONE), heights[d]);
            } else {
                path.moveTo(x(d), heights[d]);
                Bends.of(heights, d, end).forEach(k -> path.lineTo(x(k), heights[k]));
            }
            d = end;
        }
        return path;
    }

    private double[] heights(double[] values) {
        return Arrays.stream(values).map(this::y).toArray();
    }

    /** The last evening from one on before a value is missing. */
    private static int end(double[] values, int from) {
        int end = from;
        while (end + 1 < values.length && !Double.isNaN(values[end + 1])) {
            end++;
        }
        return end;
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
        double[] above = heights(high);
        double[] below = heights(low);
        for (int d = 0; d < low.length; d++) {
            if (Double.isNaN(low[d])) {
                continue;
            }
            int end = end(low, d);
            path.moveTo(x(d), above[d]);
            Bends.of(above, d, end).forEach(k -> path.lineTo(x(k), above[k]));
            path.lineTo(x(end), below[end]);
            List<Integer> back = new ArrayList<>(Bends.of(below, d, end));
            Collections.reverse(back);
            back.stream().filter(k -> k < end).forEach(k -> path.lineTo(x(k), below[k]));
            path.lineTo(x(d), below[d]);
            path.closePath();
            d = end;
        }
        return path;
    }
}
