package mawa.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import mawa.scenario.Observation;

/**
 * What was seen, to hold the result against: a bar from the lowest to the highest figure of the sources, with a mark
 * in its middle, full where the row served to calibrate and hollow where it validates.
 */
record Observed(Source source, String label, Marker marker, LocalDate start, List<Observation> rows) implements Layer {
    private static final double CAP = 2;

    @Override
    public void draw(Graphics2D g, Frame frame) {
        g.setStroke(new BasicStroke(0.8f));
        for (Observation o : rows) {
            double x = frame.x(ChronoUnit.DAYS.between(start, o.date()));
            double low = frame.y(o.low());
            double high = frame.y(o.high());
            g.setColor(Style.OBSERVED);
            if (o.high() > o.low()) {
                g.draw(new Line2D.Double(x, low, x, high));
                g.draw(new Line2D.Double(x - CAP, low, x + CAP, low));
                g.draw(new Line2D.Double(x - CAP, high, x + CAP, high));
            }
            marker.draw(g, x, (low + high) / 2, isFilled(o));
        }
    }

    private static boolean isFilled(Observation o) {
        return o.use() == Observation.Use.CALIBRATION;
    }

    static String note(Observation o) {
        return (isFilled(o) ? "calibration" : "validation") + "; " + o.source();
    }

    @Override
    public void tell(Row.Sink sink) {
        for (Observation o : rows) {
            sink.add(new Row(source, o.date().toString(), "observedLow", o.low(), note(o)));
            sink.add(new Row(source, o.date().toString(), "observedHigh", o.high(), note(o)));
        }
    }

    @Override
    public double highest() {
        return rows.stream().mapToDouble(Observation::high).max().orElse(0);
    }

    @Override
    public List<Observation> observations() {
        return rows;
    }
}
