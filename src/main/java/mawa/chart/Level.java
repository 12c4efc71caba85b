package mawa.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;

/** A level to be reached or not to be passed: a dashed line across the panel with its name on it. */
record Level(Source source, String statistic, String label, double value) implements Layer {
    private static final double INSET = 3;
    private static final double LINE = 8.5;

    @Override
    public void draw(Graphics2D g, Frame frame) {
        double y = frame.y(value);
        g.setColor(Style.CAPACITY.color());
        g.setStroke(Style.CAPACITY.stroke(0.9f));
        g.draw(new Line2D.Double(frame.area().getX(), y, frame.area().getMaxX(), y));
        List<String> lines = Text.wrap(label, Style.SMALL, frame.area().getWidth() - 2 * INSET);
        for (int i = 0; i < lines.size(); i++) {
            Text.left(g, lines.get(i), frame.area().getX() + INSET, y - 2.5 - (lines.size() - 1 - i) * LINE, Style.SMALL, Style.SOFT_INK);
        }
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
