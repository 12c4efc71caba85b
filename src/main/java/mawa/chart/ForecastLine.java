package mawa.chart;

import java.awt.Graphics2D;
import java.time.LocalDate;
import java.util.List;

/**
 * What a forecast that needs no model says from the evening on that it does not know. It leaves the panel where it leaves all
 * other lines far below, so that these stay legible.
 *
 * @param statistic as files of values call it, such as {@code forecastFlat}
 * @param start the first evening of the panel
 * @param from the first evening that is forecast
 * @param ceiling the highest value that is drawn
 */
record ForecastLine(Source source, String statistic, String label, Ink ink, LocalDate start, LocalDate from, double[] values, double ceiling) implements Layer {
    private static final float WIDTH = 0.9f;

    @Override
    public void draw(Graphics2D g, Frame frame) {
        int first = (int) (from.toEpochDay() - start.toEpochDay());
        double[] drawn = new double[first + values.length];
        for (int d = 0; d < drawn.length; d++) {
            drawn[d] = d >= first && values[d - first] <= ceiling ? values[d - first] : Double.NaN;
        }
        g.setColor(ink.color());
        g.setStroke(ink.stroke(WIDTH));
        g.draw(frame.line(drawn));
    }

    /** Whether part of it is not drawn. */
    boolean leaves() {
        for (double v : values) {
            if (v > ceiling) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void tell(Row.Sink rows) {
        for (int d = 0; d < values.length; d++) {
            rows.add(new Row(source, from.plusDays(d).toString(), statistic, values[d], values[d] > ceiling ? "beyond the axis, not drawn" : ""));
        }
    }

    @Override
    public double highest() {
        double highest = 0;
        for (double v : values) {
            highest = v > highest && v <= ceiling ? v : highest;
        }
        return highest;
    }

    @Override
    public List<KeyItem> key(Look look, boolean labelledAtEnd) {
        return List.of(new KeyItem(label, new KeyItem.Sign.Stroke(ink)));
    }
}
