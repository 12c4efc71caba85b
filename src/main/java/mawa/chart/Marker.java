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

    /** Draws it with its middle at a point; the stroke is the caller's. */
    void draw(Graphics2D g, double x, double y, boolean filled) {
        Shape shape = at(x, y);
        g.setColor(filled ? Style.OBSERVED : Color.WHITE);
        g.fill(shape);
        g.setColor(Style.OBSERVED);
        g.draw(shape);
    }

    private Shape at(double x, double y) {
        return switch (this) {
            case CIRCLE -> new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
            case SQUARE -> new Rectangle2D.Double(x - RADIUS * 0.9, y - RADIUS * 0.9, 1.8 * RADIUS, 1.8 * RADIUS);
            case DIAMOND -> {
                Path2D p = new Path2D.Double();
                p.moveTo(x, y - RADIUS * 1.3);
                p.lineTo(x + RADIUS * 1.3, y);
                p.lineTo(x, y + RADIUS * 1.3);
                p.lineTo(x - RADIUS * 1.3, y);
                p.closePath();
                yield p;
            }
        };
    }
}
