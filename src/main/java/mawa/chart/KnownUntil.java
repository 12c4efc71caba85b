package mawa.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.time.LocalDate;

/**
 * The last evening whose counts plain forecasts know: a thin line after it, with a word on each side that has room for it.
 *
 * @param before the word for what is known
 * @param after the word for what is not
 * @param start the first evening of the panel
 * @param below the highest value of all else, which the words stand above
 */
record KnownUntil(Source source, String before, String after, LocalDate start, LocalDate date, double below) implements Layer {
    private static final double GAP = 3;
    private static final double ROOM = 1.17;

    /** Between that evening and the next, in days from the first evening. */
    double day() {
        return date.toEpochDay() - start.toEpochDay() + 0.5;
    }

    @Override
    public void draw(Graphics2D g, Frame frame) {
        double x = frame.x(day());
        double left = frame.area().getX();
        double right = frame.area().getMaxX();
        double baseline = frame.area().getY() + 6.5;
        g.setColor(Style.SOFT_INK);
        g.setStroke(Style.HAIRLINE);
        g.draw(new Line2D.Double(x, frame.area().getY(), x, frame.area().getMaxY()));
        if (x - GAP - Text.width(before, Style.SMALL) >= left) {
            Text.rightOnWhite(g, before, x - GAP, baseline, Style.SMALL, Style.SOFT_INK);
        }
        if (x + GAP + Text.width(after, Style.SMALL) <= right) {
            Text.leftOnWhite(g, after, x + GAP, baseline, Style.SMALL, Style.SOFT_INK);
        }
    }

    @Override
    public void tell(Row.Sink rows) {
        rows.add(new Row(source, date.toString(), "knownUntil", Double.NaN, "the last evening whose counts forecasts know"));
    }

    @Override
    public double highest() {
        return below * ROOM;
    }
}
