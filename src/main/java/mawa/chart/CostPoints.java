package mawa.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** What each policy costs and what it averts, with the interval of the latter; its name beside it, where there is room. */
record CostPoints(List<Point> points) implements Layer {
    private static final double CAP = 2.6;
    private static final double AWAY = 5;
    private static final double FARTHEST = 90;
    private static final double LINE = 9;

    CostPoints {
        points = List.copyOf(points);
    }

    /** One policy; the ends of its interval are not numbers where there is none. */
    record Point(Source cost, Source averted, String name, double usd, double mean, double low, double high) {
        double highest() {
            return Double.isNaN(high) ? mean : high;
        }

        double lowest() {
            return Double.isNaN(low) ? mean : low;
        }
    }

    @Override
    public void draw(Graphics2D g, Frame frame) {
        List<Rectangle2D> taken = new ArrayList<>();
        for (Point p : points) {
            double x = frame.x(p.usd());
            g.setColor(frame.look().palette().strong());
            g.setStroke(new BasicStroke(1.1f));
            g.draw(new Line2D.Double(x, frame.y(p.lowest()), x, frame.y(p.highest())));
            for (double end : new double[] {p.lowest(), p.highest()}) {
                g.draw(new Line2D.Double(x - CAP, frame.y(end), x + CAP, frame.y(end)));
            }
            ForestRows.point(g, x, frame.y(p.mean()), true);
            taken.add(new Rectangle2D.Double(x - CAP, frame.y(p.highest()) - CAP, 2 * CAP, frame.y(p.lowest()) - frame.y(p.highest()) + 2 * CAP));
        }
        for (Point p : points) {
            label(g, frame, p, taken);
        }
    }

    /** Right or left of its point, and if need be higher or lower until it covers nothing; then a line leads to it. */
    private static void label(Graphics2D g, Frame frame, Point p, List<Rectangle2D> taken) {
        double width = Text.width(p.name(), Style.LABEL_STRONG);
        double x = frame.x(p.usd());
        double y = frame.y(p.mean());
        for (double away = 0; away <= FARTHEST; away += LINE / 2) {
            for (double dy : away == 0 ? new double[] {0} : new double[] {-away, away}) {
                for (double left : new double[] {x + AWAY, x - AWAY - width}) {
                    Rectangle2D box = new Rectangle2D.Double(left, y + dy - LINE / 2, width, LINE);
                    if (frame.area().contains(box) && taken.stream().noneMatch(box::intersects)) {
                        put(g, p, box, x, y, dy);
                        taken.add(box);
                        return;
                    }
                }
            }
        }
        put(g, p, new Rectangle2D.Double(Math.min(x + AWAY, frame.area().getMaxX() - width), y - LINE / 2, width, LINE), x, y, 0);
    }

    private static void put(Graphics2D g, Point p, Rectangle2D box, double x, double y, double dy) {
        if (Math.abs(dy) > LINE) {
            g.setColor(Style.AXIS);
            g.setStroke(Style.HAIRLINE);
            g.draw(new Line2D.Double(x, y, box.getX() > x ? box.getX() - 1 : box.getMaxX() + 1, box.getCenterY()));
        }
        Text.left(g, p.name(), box.getX(), box.getMaxY() - 2.2, Style.LABEL_STRONG, Style.INK);
    }

    @Override
    public void tell(Row.Sink rows) {
        for (Point p : points) {
            rows.add(p.cost(), "", "cost", p.usd());
            rows.add(p.averted(), "", "averted", p.mean());
            if (!Double.isNaN(p.low())) {
                rows.add(p.averted(), "", "ciLow", p.low());
                rows.add(p.averted(), "", "ciHigh", p.high());
            }
        }
    }

    private DoubleStream ends() {
        return points.stream().flatMapToDouble(p -> DoubleStream.of(p.lowest(), p.highest()));
    }

    @Override
    public double highest() {
        return ends().reduce(0, Math::max);
    }

    @Override
    public double lowest() {
        return ends().reduce(0, Math::min);
    }
}
