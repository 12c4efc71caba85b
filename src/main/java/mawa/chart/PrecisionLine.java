package mawa.chart;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;

/** How precisely a difference is known after so many pairs: half the width of its interval in percent of it, on a scale of decades. */
record PrecisionLine(Source source, String label, Ink ink, List<Point> points, double lowest, double highest) implements Layer {
    PrecisionLine {
        points = List.copyOf(points);
    }

    /** After so many pairs; not a number where the difference is 0. */
    record Point(int pairs, double percent) {
    }

    private boolean isWithin(Point p) {
        return p.percent() >= lowest && p.percent() <= highest;
    }

    @Override
    public void draw(Graphics2D g, Frame frame) {
        Path2D line = new Path2D.Double();
        boolean down = false;
        for (Point p : points) {
            if (isWithin(p) && down) {
                line.lineTo(frame.x(p.pairs()), frame.y(p.percent()));
            } else if (isWithin(p)) {
                line.moveTo(frame.x(p.pairs()), frame.y(p.percent()));
            }
            down = isWithin(p);
        }
        g.setColor(ink.color());
        g.setStroke(ink.stroke(Style.LINE));
        g.draw(line);
    }

    @Override
    public void tell(Row.Sink rows) {
        for (Point p : points) {
            String note = Double.isNaN(p.percent()) ? "no difference" : isWithin(p) ? "" : "beyond the axis, not drawn";
            rows.add(new Row(source, "", "pairs" + p.pairs(), p.percent(), note));
        }
    }

    @Override
    public List<EndLabel> endLabels(Look look) {
        Point last = points.get(points.size() - 1);
        return isWithin(last) ? List.of(new EndLabel(last.percent(), Style.readable(ink.color()), List.of(label), List.of())) : List.of();
    }
}
