package mawa.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The mark of an observation: its shape says what was observed, its filling what the row may be used for. */
enum Marker {
    CIRCLE, SQUARE, DIAMOND;

    private static final double RADIUS = 2.3;
    /** What it takes across with its stroke, in points. */
    static final double SIZE = 2 * RADIUS + 1;

    /** Draws it with its middle at a point; the stroke is the caller's. */
    void draw(Graphics2D g, double x, double y, boolean filled) {
        draw(g, x, y, filled, Style.OBSERVED, 1);
    }

    /** The same in a colour, and smaller where {@code scale} is below 1. */
    void draw(Graphics2D g, double x, double y, boolean filled, Color color, double scale) {
        Shape shape = at(x, y, RADIUS * scale);
        g.setColor(filled ? color : Color.WHITE);
        g.fill(shape);
        g.setColor(color);
        g.draw(shape);
    }

    private Shape at(double x, double y, double radius) {
        return switch (this) {
            case CIRCLE -> new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
            case SQUARE -> new Rectangle2D.Double(x - radius * 0.9, y - radius * 0.9, 1.8 * radius, 1.8 * radius);
            case DIAMOND -> {
                Path2D p = new Path2D.Double();
                p.moveTo(x, y - radius * 1.3);
                p.lineTo(x + radius * 1.3, y);
                p.lineTo(x, y + radius * 1.3);
                p.lineTo(x - radius * 1.3, y);
                p.closePath();
                yield p;
            }
        };
    }
}
