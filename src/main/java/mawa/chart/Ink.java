package mawa.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Arrays;

/** A line's colour and dash; an empty dash is a solid line. */
record Ink(Color color, float[] dash) {
    BasicStroke stroke(float width) {
        return dash.length == 0
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ink ink && color.equals(ink.color) && Arrays.equals(dash, ink.dash);
    }

    @Override
    public int hashCode() {
        return color.hashCode() * 31 + Arrays.hashCode(dash);
    }
}
