package mawa.chart;

import java.awt.Graphics2D;
import java.time.LocalDate;
import java.util.List;

/** A limit that changes from one day to the next, such as the places of a camp. */
record Steps(Source source, String statistic, String label, LocalDate start, double[] values) implements Layer {
    @Override
    public void draw(Graphics2D g, Frame frame) {
        g.setColor(Style.CAPACITY.color());
        g.setStroke(Style.CAPACITY.stroke(0.9f));
        g.draw(frame.steps(values));
    }

    @Override
    public void tell(Row.Sink rows) {
        for (int d = 0; d < values.length; d++) {
            rows.add(source, start.plusDays(d).toString(), statistic, values[d]);
        }
    }

    @Override
    public double highest() {
        double highest = 0;
        for (double v : values) {
            highest = v > highest ? v : highest;
        }
        return highest;
    }

    @Override
    public List<KeyItem> key(Look look, boolean labelledAtEnd) {
        return labelledAtEnd ? List.of() : List.of(new KeyItem(label, new KeyItem.Sign.Stroke(Style.CAPACITY)));
    }

    @Override
    public List<EndLabel> endLabels(Look look) {
        double last = values[values.length - 1];
        return List.of(new EndLabel(last, Style.SOFT_INK, List.of(label), List.of(look.say("displaced.forDisplaced"), look.numbers().rounded(last, true))));
    }
}
