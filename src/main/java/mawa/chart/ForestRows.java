package mawa.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A row for each policy: a point at the mean difference, a thick line over its interval, a thin one over most pairs; then the
 * numbers and the verdict in words. The first row of the panel says which side is which. Behind all rows lies the band of
 * differences that are too small to matter. Where a figure is narrow, name and verdict stand above each point.
 *
 * @param entries from the second row of the panel on
 * @param smallestEffect half the width of the band, unit of the measure; 0 for none
 * @param sides words left and right of zero; empty where neither side is better
 * @param heading of the numbers
 * @param numbersWidth what the numbers of all panels take, so that verdicts stand in one column
 * @param verdictsWidth what the verdicts of all panels take
 * @param stacked whether name and verdict stand above, on a line of their own
 */
record ForestRows(List<Entry> entries, double smallestEffect, List<String> sides, String heading, double numbersWidth, double verdictsWidth,
        boolean stacked) implements Layer {
    static final Color BAND = new Color(0, 0, 0, 24);
    private static final double RADIUS = 2.4;
    private static final double GAP = 9;
    private static final double SIDE_GAP = 4;
    /** From the middle of a row of two lines to the middle of either. */
    private static final double HALF_LINE = 5;

    ForestRows {
        entries = List.copyOf(entries);
        sides = List.copyOf(sides);
    }

    /**
     * One policy.
     *
     * @param name as it stands on the figure
     * @param low lower end of the interval; not a number where there is none
     * @param pairsLow the 5 % quantile of the differences of pairs; not a number where there are few
     * @param numbers difference and interval in words
     */
    record Entry(Source source, String name, double difference, double low, double high, double pairsLow, double pairsHigh, String numbers, Phrase verdict,
            boolean isSettled) {
        DoubleStream ends() {
            return DoubleStream.of(difference, low, high, pairsLow, pairsHigh).filter(v -> !Double.isNaN(v));
        }
    }

    @Override
    public void drawBehind(Graphics2D g, Frame frame) {
        if (smallestEffect > 0) {
            g.setColor(BAND);
            double left = frame.x(-smallestEffect);
            g.fill(new Rectangle2D.Double(left, frame.area().getY(), frame.x(smallestEffect) - left, frame.area().getHeight()));
        }
    }

    @Override
    public void draw(Graphics2D g, Frame frame) {
        double below = stacked ? HALF_LINE : 0;
        double numbersX = frame.area().getMaxX() + GAP;
        double head = frame.y(0) + below + 2.5;
        if (!sides.isEmpty()) {
            Text.right(g, sides.get(0), frame.x(0) - SIDE_GAP, head, Style.SMALL, Style.SOFT_INK);
            Text.left(g, sides.get(1), frame.x(0) + SIDE_GAP, head, Style.SMALL, Style.SOFT_INK);
        }
        Text.left(g, heading, numbersX, head, Style.SMALL, Style.SOFT_INK);
        for (int k = 0; k < entries.size(); k++) {
            Entry e = entries.get(k);
            double y = frame.y(k + 1) + below;
            g.setColor(frame.look().palette().baseline().color());
            stroke(g, frame, e.pairsLow(), e.pairsHigh(), y, 0.9f);
            g.setColor(frame.look().palette().strong());
            stroke(g, frame, e.low(), e.high(), y, 2.6f);
            point(g, frame.x(e.difference()), y, e.isSettled());
            Text.left(g, e.numbers(), numbersX, y + 2.5, Style.SMALL, Style.INK);
            Color ink = e.isSettled() ? Style.INK : Style.SOFT_INK;
            if (stacked) {
                above(g, frame, e, frame.y(k + 1) - HALF_LINE + 2.5, ink);
            } else {
                Text.left(g, e.verdict().shown(), numbersX + numbersWidth + GAP, y + 2.5, Style.LABEL_STRONG, ink);
            }
        }
    }

    private void above(Graphics2D g, Frame frame, Entry e, double baseline, Color ink) {
        double right = frame.area().getMaxX() + roomAtEnd();
        double room = right - frame.area().getX() - Text.width(e.verdict().shown(), Style.LABEL_STRONG) - GAP;
        String name = Text.squeezed(e.name(), Style.LABEL_STRONG, room);
        Text.leftOnWhite(g, name, frame.area().getX(), baseline, Style.LABEL_STRONG, Style.INK);
        Text.right(g, e.verdict().shown(), right, baseline, Style.LABEL_STRONG, ink);
    }

    /** Full where the pairs tell, hollow where they do not. */
    static void point(Graphics2D g, double x, double y, boolean full) {
        Ellipse2D point = new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        Color ink = g.getColor();
        g.setColor(full ? ink : Color.WHITE);
        g.fill(point);
        g.setColor(ink);
        g.setStroke(new BasicStroke(1.1f));
        g.draw(point);
    }

    private static void stroke(Graphics2D g, Frame frame, double from, double to, double y, float width) {
        if (!Double.isNaN(from)) {
            g.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            g.draw(new Line2D.Double(frame.x(from), y, frame.x(to), y));
        }
    }

    @Override
    public double roomAtEnd() {
        return GAP + numbersWidth + (stacked ? 0 : GAP + verdictsWidth);
    }

    static double numbersWidth(String heading, List<Entry> entries) {
        return entries.stream().mapToDouble(e -> Text.width(e.numbers(), Style.SMALL)).reduce(Text.width(heading, Style.SMALL), Math::max);
    }

    static double verdictsWidth(List<Entry> entries) {
        return entries.stream().mapToDouble(e -> Text.width(e.verdict().shown(), Style.LABEL_STRONG)).max().orElse(0);
    }

    @Override
    public void tell(Row.Sink rows) {
        for (Entry e : entries) {
            rows.add(new Row(e.source(), "", "difference", e.difference(), e.verdict().inFiles()));
            if (!Double.isNaN(e.low())) {
                rows.add(e.source(), "", "ciLow", e.low());
                rows.add(e.source(), "", "ciHigh", e.high());
            }
            if (!Double.isNaN(e.pairsLow())) {
                rows.add(e.source(), "", "pairsP05", e.pairsLow());
                rows.add(e.source(), "", "pairsP95", e.pairsHigh());
            }
            if (smallestEffect > 0) {
                rows.add(e.source(), "", "smallestEffect", smallestEffect);
            }
        }
    }

    @Override
    public double highest() {
        return entries.stream().flatMapToDouble(Entry::ends).reduce(smallestEffect, Math::max);
    }

    @Override
    public double lowest() {
        return entries.stream().flatMapToDouble(Entry::ends).reduce(-smallestEffect, Math::min);
    }

    @Override
    public List<KeyItem> key(Look look, boolean labelledAtEnd) {
        KeyItem band = new KeyItem(look.say("differences.band"), new KeyItem.Sign.Patch(BAND));
        return smallestEffect > 0 ? List.of(band) : List.of();
    }
}
