package mawa.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** One thing drawn on a map; nothing of it leaves the map's frame. */
sealed interface MapLayer extends Layer permits ControlTints, RoadLines, RecentStrikes, PeopleDiscs, CampRings, Crossings, PlaceNames, MapBorder {

    /** Said of a count that is too small to be told, in files of values. */
    String WITHHELD = "fewer than published";

    /** What a name must not cover: the round mark of a place on the page. */
    record Mark(String place, double x, double y, double radius) {
        Rectangle2D box() {
            return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        }

        Shape disc() {
            return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    /** Draws it; the frame's scales are degrees. */
    void lay(Graphics2D g, Frame frame);

    @Override
    default void draw(Graphics2D g, Frame frame) {
        Shape before = g.getClip();
        g.clip(frame.area());
        lay(g, frame);
        g.setClip(before);
    }

    /** Its marks, so that names can stand clear of them. */
    default List<Mark> marks(Frame frame) {
        return List.of();
    }

    @Override
    default double highest() {
        return 0;
    }

    /** Points on the page that are a kilometre on the ground. */
    static double pointsPerKm(Frame frame) {
        return (frame.y(0) - frame.y(1)) / Extent.KM_PER_DEGREE;
    }
}
