package mawa.chart;

import java.awt.Graphics2D;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import mawa.experiment.Evenings;

/**
 * The mean of paired differences evening by evening, with its interval as a band.
 *
 * @param label at the right end; empty for none
 * @param rangeOnly whether the last evening is told by its interval alone, as deaths are
 */
record DifferenceRibbon(Source source, String label, boolean rangeOnly, Ink ink, LocalDate start, Evenings values) implements Layer {
    @Override
    public void drawBehind(Graphics2D g, Frame frame) {
        g.setColor(Style.withAlpha(ink.color(), Style.BAND_50_ALPHA));
        g.fill(frame.between(values.low(), values.high()));
    }

    @Override
    public void draw(Graphics2D g, Frame frame) {
        g.setColor(ink.color());
        g.setStroke(ink.stroke(Style.LINE));
        g.draw(frame.line(values.mean()));
    }

    @Override
    public void tell(Row.Sink rows) {
        for (int d = 0; d < values.mean().length; d++) {
            String date = start.plusDays(d).toString();
            rows.add(source, date, "difference", values.mean()[d]);
            if (!Double.isNaN(values.low()[d])) {
                rows.add(source, date, "ciLow", values.low()[d]);
                rows.add(source, date, "ciHigh", values.high()[d]);
            }
        }
    }

    private DoubleStream all() {
        return Arrays.stream(new double[][] {values.mean(), values.low(), values.high()}).flatMapToDouble(Arrays::stream).filter(v -> !Double.isNaN(v));
    }

    @Override
    public double highest() {
        return all().reduce(0, Math::max);
    }

    @Override
    public double lowest() {
        return all().reduce(0, Math::min);
    }

    @Override
    public List<EndLabel> endLabels(Look look) {
        double last = values.mean()[values.mean().length - 1];
        if (Double.isNaN(last) || label.isEmpty()) {
            return List.of();
        }
        double low = values.low()[values.low().length - 1];
        double high = values.high()[values.high().length - 1];
        String end = rangeOnly ? Magnitude.range(look, low, high) : Magnitude.of(look.numbers(), last).words(last);
        return List.of(new EndLabel(last, Style.readable(ink.color()), List.of(label), end.isEmpty() ? List.of() : List.of(end)));
    }
}
