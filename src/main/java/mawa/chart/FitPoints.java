package mawa.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import mawa.scenario.Observation;

/**
 * What was simulated against what was observed, a point each on two logarithmic axes of one range: a thick line over 50 % and a
 * thin one over 90 % of replicates, a tick for each of a few, and a line across over what the sources allow. On the diagonal
 * both are equal.
 */
record FitPoints(List<Point> points) implements Layer {
    private static final Ink EQUAL = new Ink(Style.AXIS, new float[0]);
    private static final float THICK = 2.6f;
    private static final double TICK = 2.6;
    /** What no name may cover. */
    private static final double RADIUS = 3;
    /** What the name of another would seem to belong to. */
    private static final double OWN = 6.5;
    private static final double DIAGONAL_STEP = 4;
    private static final double LONGEST_NAME = 110;
    private static final double BELOW = 0.7;
    private static final double ABOVE = 1.6;

    FitPoints {
        points = List.copyOf(points);
    }

    /**
     * One observation and what was simulated of it.
     *
     * @param name beside the point
     * @param series what the key says of the point's mark; empty where all are of one kind
     * @param values of which {@code day} is the evening observed
     * @param deaths whether no single number may be told
     */
    record Point(Source source, String name, String series, Observation seen, Quantiles values, int day, Color color, Marker marker, boolean deaths) {
        LocalDate date() {
            return seen.date();
        }

        boolean isFilled() {
            return Observed.isFilled(seen);
        }

        private DoubleStream amounts() {
            return DoubleStream.of(seen.low(), seen.middle(), seen.high(), values.low()[day], values.median()[day], values.high()[day]);
        }
    }

    /** Both axes: all that is drawn, and a margin. A line that goes down to zero ends at the edge. */
    Scale scale() {
        double least = points.stream().flatMapToDouble(Point::amounts).filter(v -> v > 0).min().orElse(1);
        double most = points.stream().flatMapToDouble(Point::amounts).max().orElse(1);
        return new Scale.Decades(least * BELOW, most * ABOVE, false);
    }

    @Override
    public void drawBehind(Graphics2D g, Frame frame) {
        double low = frame.xAxis().getRange().getLowerBound();
        double high = frame.xAxis().getRange().getUpperBound();
        g.setColor(EQUAL.color());
        g.setStroke(EQUAL.stroke(0.8f));
        g.draw(new Line2D.Double(frame.x(low), frame.y(low), frame.x(high), frame.y(high)));
    }

    @Override
    public void draw(Graphics2D g, Frame frame) {
        names(g, frame);
        Shape before = g.getClip();
        g.clip(frame.area());
        for (Point p : points) {
            double x = frame.x(p.seen().middle());
            double y = height(frame, p.values().median()[p.day()]);
            g.setColor(Style.OBSERVED);
            g.setStroke(new BasicStroke(0.7f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            g.draw(new Line2D.Double(width(frame, p.seen().low()), y, width(frame, p.seen().high()), y));
            g.setColor(p.color());
            simulated(g, frame, p, x);
            if (!p.deaths()) {
                g.setStroke(new BasicStroke(1));
                p.marker().draw(g, x, y, p.isFilled(), p.color(), 1);
            }
        }
        g.setClip(before);
    }

    private static void simulated(Graphics2D g, Frame frame, Point p, double x) {
        Quantiles q = p.values();
        g.setStroke(new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new Line2D.Double(x, height(frame, q.low()[p.day()]), x, height(frame, q.high()[p.day()])));
        for (Quantiles.One one : q.each()) {
            double y = height(frame, one.values()[p.day()]);
            g.draw(new Line2D.Double(x - TICK, y, x + TICK, y));
        }
        if (q.isBand()) {
            g.setStroke(new BasicStroke(THICK, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            g.draw(new Line2D.Double(x, height(frame, q.p25()[p.day()]), x, height(frame, q.p75()[p.day()])));
        }
    }

    private static double height(Frame frame, double value) {
        return frame.y(Math.max(value, frame.yAxis().getRange().getLowerBound()));
    }

    private static double width(Frame frame, double value) {
        return frame.x(Math.max(value, frame.xAxis().getRange().getLowerBound()));
    }

    /** Beside its point, or farther off at the end of a thin line; none covers another or a point. */
    private void names(Graphics2D g, Frame frame) {
        List<LabelPlaces.Wish> wishes = new ArrayList<>();
        List<MapLayer.Mark> marks = new ArrayList<>();
        List<Rectangle2D> lines = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point p = points.get(i);
            double x = frame.x(p.seen().middle());
            double y = height(frame, p.values().median()[p.day()]);
            String name = Text.squeezed(p.name(), Style.SMALL, LONGEST_NAME);
            wishes.add(new LabelPlaces.Wish(Integer.toString(i), name, Text.width(name, Style.SMALL), x, y, RADIUS, true));
            marks.add(new MapLayer.Mark(Integer.toString(i), x, y, OWN));
            double high = height(frame, p.values().high()[p.day()]);
            lines.add(new Rectangle2D.Double(x - 1, high, 2, height(frame, p.values().low()[p.day()]) - high));
            double low = width(frame, p.seen().low());
            lines.add(new Rectangle2D.Double(low, y - 0.5, width(frame, p.seen().high()) - low, 1));
        }
        double end = frame.area().getWidth();
        for (double along = 0; along < end; along += DIAGONAL_STEP) {
            double up = along / end * frame.area().getHeight();
            lines.add(new Rectangle2D.Double(frame.area().getX() + along, frame.area().getMaxY() - up, 1, 1));
        }
        List<LabelPlaces.Placed> placed = LabelPlaces.of(wishes, frame.area(), marks, lines);
        placed.forEach(p -> name(g, p));
        // A name that finds no room clear of lines and other points covers lines.
        wishes.removeAll(placed.stream().map(LabelPlaces.Placed::wish).toList());
        List<MapLayer.Mark> small = marks.stream().map(m -> new MapLayer.Mark(m.place(), m.x(), m.y(), RADIUS)).toList();
        LabelPlaces.of(wishes, frame.area(), small, placed.stream().map(LabelPlaces.Placed::box).toList()).forEach(p -> name(g, p));
    }

    private void name(Graphics2D g, LabelPlaces.Placed placed) {
        g.setColor(Style.AXIS);
        g.setStroke(Style.HAIRLINE);
        placed.leader().ifPresent(g::draw);
        Text.leftOnWhite(g, placed.wish().text(), placed.box().getX(), placed.box().getY() + LabelPlaces.BASELINE, Style.SMALL, color(placed));
    }

    /** A name that says which series it is of only by its colour has that. */
    private Color color(LabelPlaces.Placed placed) {
        Point p = points.get(Integer.parseInt(placed.wish().place()));
        return p.series().isEmpty() ? Style.INK : Style.readable(p.color());
    }

    @Override
    public void tell(Row.Sink rows) {
        for (Point p : points) {
            p.values().tellDay(p.source(), p.date().toString(), p.day(), new Row.Sink() {
                @Override
                public void add(Row row) {
                    if (!p.deaths() || !row.statistic().equals("median")) {
                        rows.add(row);
                    }
                }
            });
            Observed.tell(rows, p.source(), p.seen());
        }
    }

    @Override
    public double highest() {
        return points.stream().flatMapToDouble(Point::amounts).max().orElse(0);
    }

    @Override
    public List<KeyItem> key(Look look, boolean labelledAtEnd) {
        List<KeyItem> items = new ArrayList<>();
        items.add(new KeyItem(look.say("fit.equal"), new KeyItem.Sign.Stroke(EQUAL)));
        boolean filled = points.stream().anyMatch(Point::isFilled);
        boolean hollow = points.stream().anyMatch(p -> !p.isFilled());
        for (Point p : points) {
            String alone = look.say(p.isFilled() ? "key.observedToCalibrate" : "key.observedToValidate");
            KeyItem.Sign sign = p.deaths() ? new KeyItem.Sign.Band(p.color(), THICK) : new KeyItem.Sign.Mark(p.marker(), p.color(), p.series().isEmpty() ? p.isFilled() : filled);
            KeyItem item = new KeyItem(p.series().isEmpty() ? alone : p.series(), sign);
            if (!items.contains(item)) {
                items.add(item);
            }
        }
        if (points.stream().noneMatch(p -> p.series().isEmpty())) {
            items.add(new KeyItem(look.say(filled && hollow ? "key.filledAndHollow" : filled ? "key.allCalibrate" : "key.allValidate"), new KeyItem.Sign.None()));
        }
        return items;
    }
}
