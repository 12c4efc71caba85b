package mawa.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import mawa.world.Controller;

/** What stands for what on a map, in the order of the key; each differs from its neighbours in shape or lightness as well as in colour. */
enum MapSymbol {
    /** People, by area. */
    PEOPLE(Style.withAlpha(Style.ORANGE, 205), new Color(0x8A5F00)),
    /** Fewer than in the baseline, by area. */
    FEWER(Style.withAlpha(Style.BLUE, 215), new Color(0x00476F)),
    /** More than in the baseline, by area. */
    MORE(Style.withAlpha(Style.ORANGE, 205), new Color(0x8A5F00)),
    /** A count that is not told. */
    WITHHELD(Color.WHITE, Style.AXIS),
    /** Places in a camp, by area; filled from below as far as they are taken. */
    CAMP(new Color(0x8CCBF0), Style.BLUE),
    /** A gate to another country. */
    CROSSING(Color.WHITE, Style.INK),
    /** People who wait at a crossing, by area. */
    QUEUE(Style.withAlpha(Style.PURPLE, 215), new Color(0x7A3A5E)),
    /** Strikes of one day, by area. */
    STRIKES(new Color(0x5E5E5E), new Color(0, 0, 0, 0)),
    /** Who holds a place. */
    OPPOSITION(Color.WHITE, Style.SOFT_INK),
    GOVERNMENT(Style.SOFT_INK, Style.SOFT_INK),
    TURKISH(Color.WHITE, Style.SOFT_INK),
    CONTESTED(Color.WHITE, Style.INK);

    private static final BasicStroke THIN = new BasicStroke(0.6f);
    /** Of camps, so that a full one differs from a disc of people where there is no colour. */
    private static final BasicStroke THICK = new BasicStroke(1.2f);
    private static final BasicStroke DASHED = new BasicStroke(0.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {1.2f, 1.2f}, 0);
    private static final double HALF_FULL = 0.5;
    private final Color fill;
    private final Color line;

    MapSymbol(Color fill, Color line) {
        this.fill = fill;
        this.line = line;
    }

    /** The mark of who holds a place; a place abroad has none. */
    static MapSymbol of(Controller holder) {
        return switch (holder) {
            case OPPOSITION -> OPPOSITION;
            case GOVERNMENT -> GOVERNMENT;
            case TURKISH -> TURKISH;
            case CONTESTED -> CONTESTED;
            case HOME, HOST -> OPPOSITION;
            case FOREIGN -> CROSSING;
        };
    }

    Color fill() {
        return fill;
    }

    /** Draws it around a point. */
    void draw(Graphics2D g, double x, double y, double radius) {
        if (this == CAMP) {
            camp(g, x, y, radius, HALF_FULL);
            return;
        }
        Shape shape = shape(x, y, radius);
        g.setColor(fill);
        g.fill(shape);
        g.setColor(line);
        g.setStroke(this == WITHHELD ? DASHED : THIN);
        g.draw(shape);
        if (this == CONTESTED) {
            g.fill(half(x, y, radius));
        }
    }

    /** A camp's ring, filled from below so that this share of its area is filled. */
    static void camp(Graphics2D g, double x, double y, double radius, double share) {
        Shape ring = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        g.setColor(Color.WHITE);
        g.fill(ring);
        g.setColor(CAMP.fill);
        Shape filled = CampRings.filled(x, y, radius, share);
        g.fill(filled);
        g.setColor(CAMP.line);
        g.setStroke(THICK);
        g.draw(ring);
    }

    private Shape shape(double x, double y, double r) {
        return switch (this) {
            case GOVERNMENT, TURKISH -> new Rectangle2D.Double(x - r * 0.9, y - r * 0.9, 1.8 * r, 1.8 * r);
            case CONTESTED -> diamond(x, y, r * 1.3);
            case CROSSING -> gate(x, y, r);
            default -> new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
        };
    }

    private static Shape diamond(double x, double y, double r) {
        Path2D p = new Path2D.Double();
        p.moveTo(x, y - r);
        p.lineTo(x + r, y);
        p.lineTo(x, y + r);
        p.lineTo(x - r, y);
        p.closePath();
        return p;
    }

    private static Shape half(double x, double y, double r) {
        Path2D p = new Path2D.Double();
        p.moveTo(x, y - r * 1.3);
        p.lineTo(x + r * 1.3, y);
        p.lineTo(x, y + r * 1.3);
        p.closePath();
        return p;
    }

    /** Two posts and a bar. */
    private static Shape gate(double x, double y, double r) {
        Path2D p = new Path2D.Double();
        p.moveTo(x - r, y + r);
        p.lineTo(x - r, y - r);
        p.lineTo(x + r, y - r);
        p.lineTo(x + r, y + r);
        p.lineTo(x + r * 0.4, y + r);
        p.lineTo(x + r * 0.4, y - r * 0.3);
        p.lineTo(x - r * 0.4, y - r * 0.3);
        p.lineTo(x - r * 0.4, y + r);
        p.closePath();
        return p;
    }
}
