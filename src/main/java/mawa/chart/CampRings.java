package mawa.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Camps: a ring whose area is the camp's places, filled from below as far as they are taken.
 *
 * @param apart whether rings that would cover one another are moved apart, each with a thin line from its place
 */
record CampRings(List<Camp> camps, DiscSizes sizes, boolean apart) implements MapLayer {
    private static final int BISECTIONS = 30;
    private static final double DOT = 0.9;
    private static final double LEAST_MOVED = 1;

    CampRings {
        camps = List.copyOf(camps);
    }

    /**
     * One camp on an evening.
     *
     * @param held people who hold a place; not a number where that may not be told
     * @param places it has
     */
    record Camp(Spot spot, Source source, String date, String statistic, double held, double places) {
        double share() {
            return Double.isNaN(held) || places <= 0 ? 0 : Math.min(1, held / places);
        }
    }

    @Override
    public void lay(Graphics2D g, Frame frame) {
        List<Mark> marks = marks(frame);
        // The smaller stand before the larger, so that none hides.
        IntStream.range(0, camps.size()).boxed().sorted(Comparator.comparingDouble((Integer c) -> -camps.get(c).places()).thenComparing(c -> c))
                .forEach(c -> MapSymbol.camp(g, MapInks.of(frame.look()), marks.get(c).x(), marks.get(c).y(), marks.get(c).radius(), camps.get(c).share()));
        g.setStroke(Style.HAIRLINE);
        g.setColor(Style.INK);
        for (int c = 0; apart && c < camps.size(); c++) {
            double x = frame.x(camps.get(c).spot().longitude());
            double y = frame.y(camps.get(c).spot().latitude());
            if (Math.hypot(marks.get(c).x() - x, marks.get(c).y() - y) < LEAST_MOVED) {
                continue;
            }
            g.draw(new Line2D.Double(x, y, marks.get(c).x(), marks.get(c).y()));
            g.fill(new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
        }
    }

    /** The part of a disc below a level such that it is this share of its area. */
    static Shape filled(double x, double y, double radius, double share) {
        Ellipse2D disc = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        if (share >= 1) {
            return disc;
        }
        double level = level(share) * radius;
        Area part = new Area(disc);
        part.intersect(new Area(new Rectangle2D.Double(x - radius, y - level, 2 * radius, radius + level)));
        return part;
    }

    /** How high above the middle, in radii, a disc is filled to this share of its area. */
    static double level(double share) {
        double low = -1;
        double high = 1;
        for (int i = 0; i < BISECTIONS; i++) {
            double h = (low + high) / 2;
            double above = StrictMath.acos(h) - h * Math.sqrt(1 - h * h);
            if (1 - above / Math.PI < share) {
                low = h;
            } else {
                high = h;
            }
        }
        return (low + high) / 2;
    }

    @Override
    public List<Mark> marks(Frame frame) {
        List<Mark> marks = camps.stream().map(c -> new Mark(c.spot().place(), frame.x(c.spot().longitude()), frame.y(c.spot().latitude()), sizes.radius(c.places()))).toList();
        return apart ? Apart.of(marks, frame.area()) : marks;
    }

    @Override
    public void tell(Row.Sink rows) {
        for (Camp c : camps) {
            rows.add(new Row(c.source(), c.date(), c.statistic(), c.held(), Double.isNaN(c.held()) ? WITHHELD : ""));
            Source of = new Source("scenario", c.spot().place(), "all", "campPlaces", "people");
            rows.add(of, c.date(), "capacity", c.places());
        }
    }

    @Override
    public List<KeyItem> key(Look look, boolean labelledAtEnd) {
        return camps.isEmpty() ? List.of() : List.of(new KeyItem(look.say("maps.key.camp"), new KeyItem.Sign.Symbol(MapSymbol.CAMP, MapInks.of(look), 4)));
    }
}
