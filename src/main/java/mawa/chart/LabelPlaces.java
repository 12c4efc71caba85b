package mawa.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where names stand on a map: beside what they name, never over one another or over a large mark, the important first. A
 * name that finds no room is left out; an important one may stand farther off, at the end of a thin line.
 */
final class LabelPlaces {
    static final double HEIGHT = 8;
    /** Where in its box a name's letters stand. */
    static final double BASELINE = 6;
    private static final double GAP = 1.6;
    /** Between the end of one name and the beginning of the next. */
    private static final double APART = 3;
    private static final double[] FARTHER = {7, 13, 20, 28, 37, 46};
    private static final double DIAGONAL = 0.72;
    private static final double LARGE_MARK = 2.6;
    private static final double MOST_COVERED = 1.5;
    private static final double PREFERENCE = 0.15;
    /** What a mark under a leading line counts, beside one under a name. */
    private static final double CROSSED = 0.3;
    /** East, west, then around. */
    private static final int[][] SIDES = {{1, 0}, {-1, 0}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}, {0, -1}, {0, 1}};

    private final Rectangle2D area;
    private final List<MapLayer.Mark> marks;
    private final List<Rectangle2D> taken;
    private final List<Line2D> lines = new ArrayList<>();

    /**
     * A name that wants a place.
     *
     * @param place what it names
     * @param x of its middle
     * @param radius of its mark
     */
    record Wish(String place, String text, double width, double x, double y, double radius, boolean important) {
    }

    /**
     * A name that has one.
     *
     * @param leader from what it names to its box, where it stands farther off
     */
    record Placed(Wish wish, Rectangle2D box, Optional<Line2D> leader) {
    }

    private LabelPlaces(Rectangle2D area, List<MapLayer.Mark> marks, List<Rectangle2D> taken) {
        this.area = area;
        this.marks = marks;
        this.taken = new ArrayList<>(taken);
    }

    /**
     * Places names in the order of the wishes.
     *
     * @param marks what is drawn; small marks may be covered where it cannot be helped, large ones never
     * @param blocked where no name may stand
     */
    static List<Placed> of(List<Wish> wishes, Rectangle2D area, List<MapLayer.Mark> marks, List<Rectangle2D> blocked) {
        LabelPlaces places = new LabelPlaces(area, marks, blocked);
        List<Placed> out = new ArrayList<>();
        for (Wish wish : wishes) {
            places.find(wish).ifPresent(placed -> {
                Rectangle2D box = placed.box();
                places.taken.add(new Rectangle2D.Double(box.getX() - APART, box.getY(), box.getWidth() + 2 * APART, box.getHeight()));
                placed.leader().ifPresent(places.lines::add);
                out.add(placed);
            });
        }
        return out;
    }

    private Optional<Placed> find(Wish wish) {
        Optional<Placed> near = best(wish, wish.radius() + GAP, false);
        for (int ring = 0; near.isEmpty() && wish.important() && ring < FARTHER.length; ring++) {
            near = best(wish, wish.radius() + FARTHER[ring], true);
        }
        return near;
    }

    private Optional<Placed> best(Wish wish, double distance, boolean led) {
        Optional<Placed> best = Optional.empty();
        double least = MOST_COVERED;
        for (int side = 0; side < SIDES.length; side++) {
            Rectangle2D box = box(wish, SIDES[side][0], SIDES[side][1], distance);
            Optional<Line2D> leader = led ? Optional.of(leader(wish, box)) : Optional.empty();
            if (isFree(box, wish, leader)) {
                double cost = covered(box, wish) + leader.stream().mapToDouble(l -> CROSSED * crossed(l, wish)).sum() + PREFERENCE * side / SIDES.length;
                if (cost < least) {
                    least = cost;
                    best = Optional.of(new Placed(wish, box, leader));
                }
            }
        }
        return best;
    }

    private static Rectangle2D box(Wish wish, int right, int down, double distance) {
        double d = right != 0 && down != 0 ? distance * DIAGONAL : distance;
        double left = right > 0 ? wish.x() + d : right < 0 ? wish.x() - d - wish.width() : wish.x() - wish.width() / 2;
        double top = down > 0 ? wish.y() + d : down < 0 ? wish.y() - d - HEIGHT : wish.y() - HEIGHT / 2;
        return new Rectangle2D.Double(left, top, wish.width(), HEIGHT);
    }

    private static Line2D leader(Wish wish, Rectangle2D box) {
        double x = Math.max(box.getX(), Math.min(box.getMaxX(), wish.x()));
        double y = Math.max(box.getY() + 1, Math.min(box.getMaxY() - 1, wish.y()));
        double length = Math.hypot(x - wish.x(), y - wish.y());
        double start = length == 0 ? 0 : Math.min(1, wish.radius() / length);
        return new Line2D.Double(wish.x() + (x - wish.x()) * start, wish.y() + (y - wish.y()) * start, x, y);
    }

    private boolean isFree(Rectangle2D box, Wish wish, Optional<Line2D> leader) {
        return area.contains(box) && taken.stream().noneMatch(box::intersects) && lines.stream().noneMatch(l -> l.intersects(box))
                && leader.stream().noneMatch(l -> taken.stream().anyMatch(l::intersects) || lines.stream().anyMatch(l::intersectsLine))
                && marks.stream().noneMatch(m -> m.radius() > LARGE_MARK && !isOf(m, wish) && m.disc().intersects(box));
    }

    private double covered(Rectangle2D box, Wish wish) {
        return marks.stream().filter(m -> m.radius() <= LARGE_MARK && !isOf(m, wish) && m.box().intersects(box)).count();
    }

    private double crossed(Line2D leader, Wish wish) {
        return marks.stream().filter(m -> !isOf(m, wish) && leader.ptSegDist(m.x(), m.y()) < m.radius()).count();
    }

    private static boolean isOf(MapLayer.Mark mark, Wish wish) {
        return mark.place().equals(wish.place());
    }
}
