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
    PEOPLE,
    /** Fewer than in the baseline, by area. */
    FEWER,
    /** More than in the baseline, by area. */
    MORE,
    /** A count that is not told. */
    WITHHELD,
    /** Places in a camp, by area; filled from below as far as they are taken. */
    CAMP,
    /** A gate to another country. */
    CROSSING,
    /** People who wait at a crossing, by area. */
    QUEUE,
    /** Strikes of one day, by area. */
    STRIKES,
    /** Who holds a place. */
    OPPOSITION,
    GOVERNMENT,
    TURKISH,
    CONTESTED;

    private static final BasicStroke THIN = new BasicStroke(0.6f);
    /** Of camps, so that a full one differs from a disc of people where there is no colour. */
    private static final BasicStroke THICK = new BasicStroke(1.2f);
    private static final BasicStroke DASHED = new BasicStroke(0.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {1.2f, 1.2f}, 0);
    private static final double HALF_FULL = 0.5;
    private static final Color STRUCK = new Color(0x5E5E5E);
    private static final Color NO_EDGE = new Color(0, 0, 0, 0);

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

    /** Its colours: those of people and camps are inks, all others the same in every palette. */
    MapInks.Disc in(MapInks inks) {
        return switch (this) {
            case PEOPLE, MORE -> inks.more();
            case FEWER -> inks.fewer();
            case QUEUE -> inks.queue();
            case CAMP -> inks.camp();
            case WITHHELD -> new MapInks.Disc(Color.WHITE, Style.AXIS);
            case CROSSING, CONTESTED -> new MapInks.Disc(Color.WHITE, Style.INK);
            case STRIKES -> new MapInks.Disc(STRUCK, NO_EDGE);
            case OPPOSITION, TURKISH -> new MapInks.Disc(Color.WHITE, Style.SOFT_INK);
            case GOVERNMENT -> new MapInks.Disc(Style.SOFT_INK, Style.SOFT_INK);
        };
    }

    /** Draws it around a point. */
    void draw(Graphics2D g, MapInks inks, double x, double y, double radius) {
        if (this == CAMP) {
            camp(g, inks, x, y, radius, HALF_FULL);
            return;
        }
        Shape shape = shape(x, y, radius);
        g.setColor(in(inks).fill());
        g.fill(shape);
        g.setColor(in(inks).edge());
        g.setStroke(this == WITHHELD ? DASHED : THIN);
        g.draw(shape);
        if (this == CONTESTED) {
            g.fill(half(x, y, radius));
        }
    }

    /** A camp's ring, filled from below so that this share of its area is filled. */
    static void camp(Graphics2D g, MapInks inks, double x, double y, double radius, double share) {
        Shape ring = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        g.setColor(Color.WHITE);
        g.fill(ring);
        g.setColor(inks.camp().fill());
        Shape filled = CampRings.filled(x, y, radius, share);
        g.fill(filled);
        g.setColor(inks.camp().edge());
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
