package mawa.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The edge of a map, and in its emptiest corner where north is and how long some kilometres are. */
record MapBorder(List<Spot> spots) implements MapLayer {
    private static final double[] ROUND_KM = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
    private static final double WIDTH_SHARE = 0.28;
    private static final double LONGEST = 75;
    private static final double MARGIN = 5;
    private static final double HEIGHT = 15;
    private static final double ARROW = 12;
    private static final Color GROUND = new Color(255, 255, 255, 200);

    MapBorder {
        spots = List.copyOf(spots);
    }

    private static double km(Frame frame) {
        double room = Math.min(LONGEST, frame.area().getWidth() * WIDTH_SHARE);
        double km = ROUND_KM[0];
        for (double round : ROUND_KM) {
            km = round * MapLayer.pointsPerKm(frame) <= room ? round : km;
        }
        return km;
    }

    private static String words(Frame frame) {
        return frame.look().say("maps.km", frame.look().numbers().exact(km(frame), 0));
    }

    /** Where scale bar and arrow stand. */
    Rectangle2D block(Frame frame) {
        double width = ARROW + Math.max(km(frame) * MapLayer.pointsPerKm(frame), Text.width(words(frame), Style.SMALL)) + 6;
        Rectangle2D area = frame.area();
        Rectangle2D best = new Rectangle2D.Double();
        long fewest = Long.MAX_VALUE;
        for (double left : new double[] {area.getX() + MARGIN, area.getMaxX() - MARGIN - width}) {
            for (double top : new double[] {area.getMaxY() - MARGIN - HEIGHT, area.getY() + MARGIN}) {
                Rectangle2D block = new Rectangle2D.Double(left, top, width, HEIGHT);
                Rectangle2D near = new Rectangle2D.Double(left - HEIGHT, top - HEIGHT, width + 2 * HEIGHT, 3 * HEIGHT);
                long covered = spots.stream().filter(s -> near.contains(frame.x(s.longitude()), frame.y(s.latitude()))).count();
                if (covered < fewest) {
                    fewest = covered;
                    best = block;
                }
            }
        }
        return best;
    }

    @Override
    public void lay(Graphics2D g, Frame frame) {
        Rectangle2D block = block(frame);
        g.setColor(GROUND);
        g.fill(block);
        double length = km(frame) * MapLayer.pointsPerKm(frame);
        double left = block.getX() + ARROW + 3;
        double line = block.getMaxY() - 4;
        g.setColor(Style.INK);
        g.setStroke(new BasicStroke(0.8f));
        g.draw(new Line2D.Double(left, line, left + length, line));
        g.draw(new Line2D.Double(left, line - 2.5, left, line + 0.4));
        g.draw(new Line2D.Double(left + length, line - 2.5, left + length, line + 0.4));
        Text.left(g, words(frame), left + 1, line - 3.6, Style.SMALL, Style.INK);
        arrow(g, frame.look(), block.getX() + ARROW / 2, block.getY() + 1, block.getMaxY() - 1.5);
        g.setColor(Style.AXIS);
        g.setStroke(Style.AXIS_LINE);
        g.draw(frame.area());
    }

    private static void arrow(Graphics2D g, Look look, double x, double top, double bottom) {
        Path2D head = new Path2D.Double();
        head.moveTo(x, top);
        head.lineTo(x + 3, top + 6);
        head.lineTo(x, top + 4.7);
        head.lineTo(x - 3, top + 6);
        head.closePath();
        g.setColor(Style.INK);
        g.fill(head);
        String north = look.say("maps.north");
        Text.left(g, north, x - Text.width(north, Style.SMALL) / 2, bottom, Style.SMALL, Style.INK);
    }

    @Override
    public void tell(Row.Sink rows) {
        // It shows no values.
    }
}
