package mawa.chart;

import java.awt.Graphics2D;
import java.time.LocalDate;
import java.util.List;

/** A median line with its bands of 50 % and 90 %; with few replicates, a thin line for each; with one, the line alone. */
record Ribbon(Source source, String label, Ink ink, LocalDate start, Quantiles values, Ending ending) implements Layer {
    /** What stands at the right end of the line, after its name. */
    enum Ending {
        /** The last evening's median and 90 % range; of a few replicates, the least and the most. */
        MEDIAN_AND_RANGE,
        /** The range alone: deaths are never a single number. */
        RANGE,
        /** Two decimals, for ratios. */
        RATIO,
        /** The same with a per cent sign. */
        PERCENT,
        /** Nothing, not even the name. */
        NONE;

        /** The last evening in words; empty where nothing may be said. */
        String of(Look look, Quantiles q) {
            return of(look, q, q.days() - 1);
        }

        String of(Look look, Quantiles q, int day) {
            Numbers numbers = look.numbers();
            boolean whole = this != RATIO;
            if (Double.isNaN(q.median()[day]) || this == NONE || this == RANGE && q.isSingle()) {
                return "";
            }
            String low = numbers.rounded(q.low()[day], whole);
            String high = numbers.rounded(q.high()[day], whole);
            if (this == RANGE) {
                return look.say("number.range", low, high);
            }
            String median = numbers.rounded(q.median()[day], whole);
            // Where both ends read the same there is no range to tell.
            String said = low.equals(high) ? median : look.say("number.valueAndRange", median, low, high);
            return this == PERCENT ? numbers.percent(said) : said;
        }
    }

    @Override
    public void drawBehind(Graphics2D g, Frame frame) {
        if (values.isBand()) {
            g.setColor(Style.withAlpha(ink.color(), Style.BAND_90_ALPHA));
            g.fill(frame.between(values.low(), values.high()));
            g.setColor(Style.withAlpha(ink.color(), Style.BAND_50_ALPHA));
            g.fill(frame.between(values.p25(), values.p75()));
        }
        g.setColor(Style.withAlpha(ink.color(), Style.THIN_LINE_ALPHA));
        g.setStroke(Style.HAIRLINE);
        for (Quantiles.One one : values.each()) {
            g.draw(frame.line(one.values()));
        }
    }

    @Override
    public void draw(Graphics2D g, Frame frame) {
        g.setColor(ink.color());
        g.setStroke(ink.stroke(Style.LINE));
        g.draw(frame.line(values.median()));
    }

    @Override
    public void tell(Row.Sink rows) {
        values.tell(source, start, "fewer than published", rows);
    }

    @Override
    public double highest() {
        return values.highest();
    }

    @Override
    public List<KeyItem> key(Look look, boolean labelledAtEnd) {
        return labelledAtEnd ? List.of() : List.of(new KeyItem(label, new KeyItem.Sign.Stroke(ink)));
    }

    @Override
    public List<EndLabel> endLabels(Look look) {
        double last = values.median()[values.days() - 1];
        if (Double.isNaN(last) || ending == Ending.NONE) {
            return List.of();
        }
        String end = ending.of(look, values);
        return List.of(new EndLabel(last, Style.readable(ink.color()), label.isEmpty() ? List.of() : List.of(label), end.isEmpty() ? List.of() : List.of(end)));
    }
}
