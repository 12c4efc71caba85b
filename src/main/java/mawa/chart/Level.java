package mawa.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/** A level to be reached or not to be passed: a dashed line across the panel with its name on it. */
record Level(Source source, String statistic, String label, double value) implements Layer {
    @Override
    public void draw(Graphics2D g, Frame frame) {
        double y = frame.y(value);
        g.setColor(Style.CAPACITY.color());
        g.setStroke(Style.CAPACITY.stroke(0.9f));
        g.draw(new Line2D.Double(frame.area().getX(), y, frame.area().getMaxX(), y));
        Text.left(g, label, frame.area().getX() + 3, y - 2.5, Style.SMALL, Style.SOFT_INK);
    }

    @Override
    public void tell(Row.Sink rows) {
        rows.add(source, "", statistic, value);
    }

    @Override
    public double highest() {
        return value;
    }
}
