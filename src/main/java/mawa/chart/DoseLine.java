package mawa.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The effect against one number or date: a point with its interval for each value, joined by a line; the baseline hollow.
 *
 * @param label what tells it from other lines of the panel; empty for a line that is alone
 */
record DoseLine(String label, Ink ink, String path, String unit, List<Point> points) implements Layer {
    private static final double CAP = 2.4;
    private static final int MOST_LINES = 3;

    DoseLine {
        points = List.copyOf(points);
    }

    /**
     * One value.
     *
     * @param x where it lies on the axis
     * @param setting the value itself, a date as ISO 8601
     * @param low lower end of the interval; not a number where there is none
     */
    record Point(Source source, double x, String setting, double difference, double low, double high, boolean isBaseline) {
    }

    @Override
    public void draw(Graphics2D g, Frame frame) {
        g.setColor(ink.color());
        g.setStroke(ink.stroke(Style.LINE));
        Path2D line = new Path2D.Double();
        for (Point p : points) {
            if (p == points.get(0)) {
                line.moveTo(frame.x(p.x()), frame.y(p.difference()));
            } else {
                line.lineTo(frame.x(p.x()), frame.y(p.difference()));
            }
        }
        g.draw(line);
        for (Point p : points) {
            double x = frame.x(p.x());
            if (!Double.isNaN(p.low())) {
                g.setStroke(new BasicStroke(1.1f));
                g.draw(new Line2D.Double(x, frame.y(p.low()), x, frame.y(p.high())));
                g.draw(new Line2D.Double(x - CAP, frame.y(p.low()), x + CAP, frame.y(p.low())));
                g.draw(new Line2D.Double(x - CAP, frame.y(p.high()), x + CAP, frame.y(p.high())));
            }
            ForestRows.point(g, x, frame.y(p.difference()), !p.isBaseline());
        }
    }

    @Override
    public void tell(Row.Sink rows) {
        for (Point p : points) {
            String note = Settings.shortly(path) + " = " + p.setting() + (unit.isEmpty() ? "" : " " + unit);
            rows.add(new Row(p.source(), "", "difference", p.difference(), note));
            if (!Double.isNaN(p.low())) {
                rows.add(new Row(p.source(), "", "ciLow", p.low(), note));
                rows.add(new Row(p.source(), "", "ciHigh", p.high(), note));
            }
        }
    }

    private DoubleStream ends() {
        return points.stream().flatMapToDouble(p -> DoubleStream.of(p.difference(), p.low(), p.high())).filter(v -> !Double.isNaN(v));
    }

    @Override
    public double highest() {
        return ends().reduce(0, Math::max);
    }

    @Override
    public double lowest() {
        return ends().reduce(0, Math::min);
    }

    @Override
    public List<EndLabel> endLabels(Look look) {
        if (label.isEmpty()) {
            return List.of();
        }
        List<String> lines = Text.wrap(label, Style.LABEL_STRONG, Study.LONGEST_NAME).stream().limit(MOST_LINES)
                .map(l -> Text.squeezed(l, Style.LABEL_STRONG, Study.LONGEST_NAME)).toList();
        return List.of(new EndLabel(points.get(points.size() - 1).difference(), Style.readable(ink.color()), lines, List.of()));
    }
}
