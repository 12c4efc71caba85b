package mawa.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mawa.scenario.Observation;

/**
 * A row for each region: a point at the median, a thick line over 50 % and a thin one over 90 % of replicates; a tick for each of a few.
 *
 * @param lines what is drawn
 * @param heads names above the lines of their rows, where the axis has no room for them; else none
 */
record Intervals(List<Line> lines, List<Head> heads) implements Layer {
    private static final double RADIUS = 2.3;
    private static final double TICK = 2.6;

    /**
     * The value of one series on one evening, and what was seen then. Heights are in rows: {@code y} of the value,
     * {@code observedY} of the observations.
     */
    record Line(Ribbon ribbon, String label, double y, LocalDate date, int day, List<Observation> observed, double observedY) {
        Quantiles values() {
            return ribbon.values();
        }

        Ink ink() {
            return ribbon.ink();
        }

        Source source() {
            return ribbon.source();
        }
    }

    /** A row's name above its lines; {@code y} is in rows. */
    record Head(String name, double y) {
    }

    @Override
    public void draw(Graphics2D g, Frame frame) {
        for (Head head : heads) {
            Text.leftOnWhite(g, head.name(), frame.area().getX(), frame.y(head.y()) + 2.5, Style.SMALL, Style.INK);
        }
        for (Line line : lines) {
            double y = frame.y(line.y());
            Quantiles q = line.values();
            int d = line.day();
            g.setColor(line.ink().color());
            if (q.isBand()) {
                stroke(g, frame, q.low()[d], q.high()[d], y, 0.9f);
                stroke(g, frame, q.p25()[d], q.p75()[d], y, 2.8f);
            }
            g.setStroke(Style.AXIS_LINE);
            for (Quantiles.One one : q.each()) {
                double each = frame.x(one.values()[d]);
                g.draw(new Line2D.Double(each, y - TICK, each, y + TICK));
            }
            double x = frame.x(q.median()[d]);
            Ellipse2D point = new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
            g.fill(point);
            if (heads.isEmpty()) {
                inWords(g, frame, line, y + 2.5);
            } else if (line.label().isEmpty()) {
                // On the line of the row's name, which is above.
                Text.rightOnWhite(g, words(frame, line), frame.area().getMaxX(), frame.y(heads.get((int) Math.rint(line.y())).y()) + 2.5, Style.SMALL, Style.SOFT_INK);
            }
            for (Observation o : line.observed()) {
                observation(g, frame, o, frame.y(line.observedY()));
            }
        }
    }

    /** Median and range beside the line: to its right, or to its left where the panel ends. */
    private static void inWords(Graphics2D g, Frame frame, Line line, double baseline) {
        if (!line.label().isEmpty()) {
            // Several variants in a row leave no room for words.
            return;
        }
        Quantiles q = line.values();
        int d = line.day();
        String words = words(frame, line);
        double right = frame.x(q.high()[d]) + RADIUS + 5;
        if (right + Text.width(words, Style.SMALL) <= frame.area().getMaxX()) {
            Text.left(g, words, right, baseline, Style.SMALL, Style.SOFT_INK);
        } else {
            Text.right(g, words, frame.x(q.low()[d]) - RADIUS - 5, baseline, Style.SMALL, Style.SOFT_INK);
        }
    }

    private static String words(Frame frame, Line line) {
        return line.ribbon().ending().of(frame.look(), line.values(), line.day());
    }

    private static void observation(Graphics2D g, Frame frame, Observation o, double y) {
        g.setColor(Style.OBSERVED);
        if (o.high() > o.low()) {
            stroke(g, frame, o.low(), o.high(), y, 0.8f);
        }
        g.setStroke(new BasicStroke(0.8f));
        Marker.CIRCLE.draw(g, (frame.x(o.low()) + frame.x(o.high())) / 2, y, o.use() == Observation.Use.CALIBRATION);
    }

    private static void stroke(Graphics2D g, Frame frame, double from, double to, double y, float width) {
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new Line2D.Double(frame.x(from), y, frame.x(to), y));
    }

    @Override
    public void tell(Row.Sink rows) {
        for (Line line : lines) {
            line.values().tellDay(line.source(), line.date().toString(), line.day(), rows);
            for (Observation o : line.observed()) {
                rows.add(new Row(line.source(), line.date().toString(), "observedLow", o.low(), Observed.note(o)));
                rows.add(new Row(line.source(), line.date().toString(), "observedHigh", o.high(), Observed.note(o)));
            }
        }
    }

    @Override
    public double highest() {
        double highest = 0;
        for (Line line : lines) {
            highest = Math.max(highest, line.values().high()[line.day()]);
            for (Observation o : line.observed()) {
                highest = Math.max(highest, o.high());
            }
        }
        return highest;
    }

    @Override
    public List<KeyItem> key(Look look, boolean labelledAtEnd) {
        List<KeyItem> items = new ArrayList<>();
        for (Line line : lines) {
            KeyItem item = new KeyItem(line.label(), new KeyItem.Sign.Stroke(line.ink()));
            if (!line.label().isEmpty() && !items.contains(item)) {
                items.add(item);
            }
        }
        return items;
    }

    @Override
    public List<Observation> observations() {
        return lines.stream().flatMap(line -> line.observed().stream()).toList();
    }
}
