package mawa.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;

/** A bar a day up to the median, before a light one up to the upper end of the 90 % band, or to the most of a few replicates. */
record Bars(Source source, Color color, LocalDate start, Quantiles values) implements Layer {
    private static final double HALF = 0.38;

    @Override
    public void drawBehind(Graphics2D g, Frame frame) {
        if (!values.isSingle()) {
            g.setColor(Style.withAlpha(color, Style.BAND_50_ALPHA));
            columns(g, frame, values.high());
        }
    }

    @Override
    public void draw(Graphics2D g, Frame frame) {
        g.setColor(color);
        columns(g, frame, values.median());
    }

    private static void columns(Graphics2D g, Frame frame, double[] tops) {
        double floor = frame.y(0);
        for (int d = 0; d < tops.length; d++) {
            if (tops[d] > 0) {
                double top = frame.y(tops[d]);
                g.fill(new Rectangle2D.Double(frame.x(d - HALF), top, frame.x(d + HALF) - frame.x(d - HALF), floor - top));
            }
        }
    }

    @Override
    public void tell(Row.Sink rows) {
        for (int d = 0; d < values.days(); d++) {
            String date = start.plusDays(d).toString();
            rows.add(source, date, values.isSingle() ? "value" : "median", values.median()[d]);
            if (!values.isSingle()) {
                rows.add(source, date, values.isBand() ? "p95" : "highest", values.high()[d]);
            }
        }
    }

    @Override
    public double highest() {
        return values.highest();
    }
}
