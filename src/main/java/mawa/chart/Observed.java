package mawa.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import mawa.scenario.Observation;

/**
 * What was seen, to hold the result against: a bar from the lowest to the highest figure of the sources, with a mark
 * in its middle, full where the row served to calibrate and hollow where it validates.
 *
 * @param daysApart how far most marks lie apart, here or in the densest of the panels that are to look alike
 */
record Observed(Source source, String label, Marker marker, LocalDate start, List<Observation> rows, double daysApart) implements Layer {
    private static final double CAP = 2;
    private static final double THICK = 0.8;
    private static final double THINNEST = 0.4;
    private static final double LEAST = 0.4;

    Observed(Source source, String label, Marker marker, LocalDate start, List<Observation> rows) {
        this(source, label, marker, start, rows, daysApart(rows));
    }

    @Override
    public void draw(Graphics2D g, Frame frame) {
        double scale = scale(frame);
        g.setStroke(new BasicStroke((float) Math.max(THINNEST, THICK * scale)));
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
            marker.draw(g, x, (low + high) / 2, isFilled(o), Style.OBSERVED, scale);
        }
    }

    /** Marks are smaller where most of them would touch the next. */
    private double scale(Frame frame) {
        return Math.max(LEAST, Math.min(1, (frame.x(daysApart) - frame.x(0)) / Marker.SIZE));
    }

    /** How many days most of some observations lie apart from the next; infinite where there is no next. */
    static double daysApart(List<Observation> rows) {
        long[] days = rows.stream().mapToLong(o -> o.date().toEpochDay()).sorted().toArray();
        double[] gaps = IntStream.range(1, days.length).mapToDouble(i -> days[i] - days[i - 1]).sorted().toArray();
        return gaps.length == 0 ? Double.POSITIVE_INFINITY : gaps[gaps.length / 2];
    }

    static boolean isFilled(Observation o) {
        return o.use() == Observation.Use.CALIBRATION;
    }

    static String note(Observation o) {
        return (isFilled(o) ? "calibration" : "validation") + "; " + o.source();
    }

    @Override
    public void tell(Row.Sink sink) {
        rows.forEach(o -> tell(sink, source, o));
    }

    /** One observation, whatever it is drawn by. */
    static void tell(Row.Sink sink, Source source, Observation o) {
        sink.add(new Row(source, o.date().toString(), "observedLow", o.low(), note(o)));
        sink.add(new Row(source, o.date().toString(), "observedHigh", o.high(), note(o)));
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
