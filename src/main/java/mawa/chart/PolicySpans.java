package mawa.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** When each policy of the scenario is at work: a bar a policy, its name beside it. */
record PolicySpans(LocalDate start, int days, List<Span> spans) implements Layer {
    private static final double THICKNESS = 5;
    private static final double GAP = 4;

    /** One policy, of one variant where there are several. Dates may lie outside the period. */
    record Span(String variant, String key, String name, LocalDate from, LocalDate to) {
        /** Its first day within a period of so many days, counted from 0. */
        double firstDay(LocalDate start, int days) {
            return within(start, days, from);
        }

        /** Its last day within a period, likewise. */
        double lastDay(LocalDate start, int days) {
            return within(start, days, to);
        }

        private static double within(LocalDate start, int days, LocalDate date) {
            return Math.max(0, Math.min(days - 1, ChronoUnit.DAYS.between(start, date)));
        }

        void tell(Row.Sink rows) {
            Source source = new Source(variant, "", "", key, "policy");
            rows.add(new Row(source, from.toString(), "policyStart", Double.NaN, name));
            rows.add(new Row(source, to.toString(), "policyEnd", Double.NaN, name));
        }
    }

    @Override
    public void draw(Graphics2D g, Frame frame) {
        for (int row = 0; row < spans.size(); row++) {
            Span span = spans.get(row);
            double left = frame.x(span.firstDay(start, days) - 0.5);
            double right = frame.x(span.lastDay(start, days) + 0.5);
            double middle = frame.y(row);
            g.setColor(Style.SOFT_INK);
            g.fill(new Rectangle2D.Double(left, middle - THICKNESS / 2, Math.max(1, right - left), THICKNESS));
            name(g, frame, span.name(), left, right, middle + 2.5);
        }
    }

    private void name(Graphics2D g, Frame frame, String name, double left, double right, double baseline) {
        double width = Text.width(name, Style.SMALL);
        if (right + GAP + width <= frame.area().getMaxX()) {
            Text.left(g, name, right + GAP, baseline, Style.SMALL, Style.INK);
        } else if (left - GAP - width >= frame.area().getX()) {
            Text.right(g, name, left - GAP, baseline, Style.SMALL, Style.INK);
        } else {
            // The bar leaves no room on either side, so the name interrupts it.
            String fitted = Text.fit(name, Style.SMALL, right - left - 4 * GAP);
            double x = (left + right - Text.width(fitted, Style.SMALL)) / 2;
            g.setColor(Color.WHITE);
            g.fill(new Rectangle2D.Double(x - GAP, baseline - 6, Text.width(fitted, Style.SMALL) + 2 * GAP, 7.5));
            Text.left(g, fitted, x, baseline, Style.SMALL, Style.INK);
        }
    }

    @Override
    public void tell(Row.Sink rows) {
        spans.forEach(span -> span.tell(rows));
    }

    @Override
    public double highest() {
        return 0;
    }
}
