package mawa.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** Draws one panel: JFreeChart its axes and grid, the layers what they hold, then title and labels. */
final class PanelPainter {
    static final int TITLE_HEIGHT = 17;
    /** What a title takes more for each line after its first. */
    static final int TITLE_LINE = 9;
    /** What the labels of the x axis take. */
    static final int DATES_HEIGHT = 14;
    /** What its name takes, below them. */
    static final int BELOW_HEIGHT = 10;
    static final int LABEL_GAP = 14;
    private static final double LABEL_MARGIN = 3;
    private static final double OVERHANG = 6;
    private static final double LABEL_OVERHANG = 5;

    private PanelPainter() {
    }

    /** Where a panel lies: the whole plot area with its axes, of which the axes take {@code left} and {@code bottom}. */
    record Place(int x, int y, int width, int left, int bottom, boolean showsX, boolean showsY) {
    }

    static void paint(Graphics2D g, Panel panel, Place at, boolean labelled) {
        title(g, panel, at);
        int top = at.y() + TITLE_HEIGHT;
        Rectangle2D data = new Rectangle2D.Double(at.x() + at.left(), top, at.width() - at.left(), panel.height());
        boolean map = panel.x() instanceof Scale.Longitude;
        ValueAxis x = Axes.of(map ? new Scale.Longitude(shown(panel, data)) : panel.x(), data.getWidth(), true);
        ValueAxis y = Axes.of(map ? new Scale.Latitude(shown(panel, data)) : panel.y(), data.getHeight(), false);
        x.setTickMarksVisible(at.showsX() && panel.x() instanceof Scale.Days);
        // A strip without names and dates, such as that of policies, needs no axis.
        x.setAxisLineVisible(!map && (at.showsX() || !(panel.y() instanceof Scale.Rows)));
        plot(panel, x, y, at).draw(g, new Rectangle2D.Double(at.x(), top, at.width(), panel.height() + at.bottom()), null, null, null);
        Frame frame = new Frame(data, x, y);
        tickLabels(g, frame, at);
        if (at.showsX()) {
            double baseline = data.getMaxY() + 10.5;
            for (String line : panel.below()) {
                baseline += BELOW_HEIGHT;
                String below = Text.squeezed(line, Style.SMALL, data.getWidth());
                Text.left(g, below, data.getX() + (data.getWidth() - Text.width(below, Style.SMALL)) / 2, baseline, Style.SMALL, Style.INK);
            }
        }
        for (Layer layer : panel.layers()) {
            layer.drawBehind(g, frame);
        }
        zero(g, panel, frame);
        for (Layer layer : panel.layers()) {
            layer.draw(g, frame);
        }
        if (labelled) {
            endLabels(g, panel, frame);
        }
    }

    /** What of the earth fills a map's area. */
    private static Extent shown(Panel panel, Rectangle2D data) {
        return ((Scale.Longitude) panel.x()).extent().filling(data.getWidth(), data.getHeight());
    }

    /** The line of no difference. */
    private static void zero(Graphics2D g, Panel panel, Frame frame) {
        if (panel.x() instanceof Scale.Signed) {
            zero(g, new Line2D.Double(frame.x(0), frame.area().getY(), frame.x(0), frame.area().getMaxY()));
        }
        if (panel.y() instanceof Scale.Signed) {
            zero(g, new Line2D.Double(frame.area().getX(), frame.y(0), frame.area().getMaxX(), frame.y(0)));
        }
    }

    private static void zero(Graphics2D g, Line2D line) {
        g.setColor(Style.INK);
        g.setStroke(Style.AXIS_LINE);
        g.draw(line);
    }

    /** The lines of a panel's title; only a single word wider than the panel is cut. An empty last one is for the unit alone. */
    static List<String> titleLines(Panel panel, double width) {
        double room = titleRoom(panel, width);
        List<String> lines = new ArrayList<>();
        Text.wrap(panel.title(), Style.PANEL_TITLE, room).forEach(line -> lines.add(Text.fit(line, Style.PANEL_TITLE, room)));
        if (!panel.unit().isEmpty() && unitX(lines.get(lines.size() - 1)) + Text.width(panel.unit(), Style.SMALL) > room) {
            lines.add("");
        }
        return lines;
    }

    private static double unitX(String before) {
        return before.isEmpty() ? 0 : Text.width(before, Style.PANEL_TITLE) + 4;
    }

    /** Words right of a plot leave room for its title above them. */
    private static double titleWidth(Panel panel, double width) {
        return width + panel.layers().stream().mapToDouble(Layer::roomAtEnd).max().orElse(0);
    }

    private static double titleRoom(Panel panel, double width) {
        return titleWidth(panel, width) - (panel.remark().isEmpty() ? 0 : Text.width(panel.remark(), Style.SMALL) + 6);
    }

    /** The title's last line stands at the place's top, those before it above. */
    private static void title(Graphics2D g, Panel panel, Place at) {
        double baseline = at.y() + TITLE_HEIGHT - 8;
        double room = titleRoom(panel, at.width());
        Text.right(g, panel.remark(), at.x() + titleWidth(panel, at.width()), baseline, Style.SMALL, Style.SOFT_INK);
        List<String> lines = titleLines(panel, at.width());
        for (int i = 0; i < lines.size(); i++) {
            Text.left(g, lines.get(i), at.x(), baseline - (lines.size() - 1 - i) * TITLE_LINE, Style.PANEL_TITLE, Style.INK);
        }
        Text.left(g, Text.fit(panel.unit(), Style.SMALL, room), at.x() + unitX(lines.get(lines.size() - 1)), baseline, Style.SMALL, Style.SOFT_INK);
    }

    /**
     * The axes' labels, by the measures of {@link Text}: JFreeChart would measure them with each format's own, and
     * set them a little differently in each.
     */
    private static void tickLabels(Graphics2D g, Frame frame, Place at) {
        for (Object tick : at.showsX() ? frame.xAxis().refreshTicks(g, new AxisState(), frame.area(), RectangleEdge.BOTTOM) : List.of()) {
            ValueTick t = (ValueTick) tick;
            double left = labelLeft(frame.x(t.getValue()) - frame.area().getX(), t.getText(), frame.area().getWidth());
            Text.left(g, t.getText(), frame.area().getX() + left, frame.area().getMaxY() + 10.5, Style.SMALL, Style.SOFT_INK);
        }
        for (Object tick : at.showsY() ? frame.yAxis().refreshTicks(g, new AxisState(), frame.area(), RectangleEdge.LEFT) : List.of()) {
            ValueTick t = (ValueTick) tick;
            Text.right(g, t.getText(), frame.area().getX() - 4.5, frame.y(t.getValue()) + 2.5, Style.SMALL, Style.SOFT_INK);
        }
    }

    /** Where a label under the x axis begins: centred under its tick, but hardly beyond the panel, whose neighbour has labels too. */
    static double labelLeft(double tick, String label, double width) {
        double wide = Text.width(label, Style.SMALL);
        return Math.max(-LABEL_OVERHANG, Math.min(width + LABEL_OVERHANG - wide, tick - wide / 2));
    }

    private static XYPlot plot(Panel panel, ValueAxis x, ValueAxis y, Place at) {
        // A renderer without a dataset: JFreeChart draws no grid without one.
        XYPlot plot = new XYPlot(null, x, y, new XYLineAndShapeRenderer());
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinesVisible(hasGrid(panel.y()));
        plot.setDomainGridlinesVisible(hasGrid(panel.x()));
        plot.setRangeGridlinePaint(Style.GRID);
        plot.setRangeGridlineStroke(Style.HAIRLINE);
        plot.setDomainGridlinePaint(Style.GRID);
        plot.setDomainGridlineStroke(Style.HAIRLINE);
        AxisSpace left = new AxisSpace();
        left.setLeft(at.left());
        plot.setFixedRangeAxisSpace(left);
        AxisSpace bottom = new AxisSpace();
        bottom.setBottom(at.bottom());
        plot.setFixedDomainAxisSpace(bottom);
        return plot;
    }

    private static boolean hasGrid(Scale scale) {
        return scale instanceof Scale.Amounts || scale instanceof Scale.Signed || scale instanceof Scale.Decades
                || scale instanceof Scale.Longitude || scale instanceof Scale.Latitude;
    }

    static List<EndLabel> labels(Panel panel) {
        List<EndLabel> labels = new ArrayList<>();
        for (Layer layer : panel.layers()) {
            labels.addAll(layer.endLabels());
        }
        return labels;
    }

    private static void endLabels(Graphics2D g, Panel panel, Frame frame) {
        List<EndLabel> labels = labels(panel);
        double room = frame.area().getHeight() + 2 * OVERHANG;
        if (labels.stream().mapToDouble(EndLabel::height).sum() + labels.size() * LABEL_MARGIN > room) {
            labels.replaceAll(EndLabel::shortened);
        }
        labels.sort(Comparator.comparingDouble(l -> frame.y(l.value())));
        double[] wanted = labels.stream().mapToDouble(l -> frame.y(l.value())).toArray();
        double[] heights = labels.stream().mapToDouble(l -> l.height() + LABEL_MARGIN).toArray();
        double[] middles = EndLabel.spread(wanted, heights, frame.area().getY() - OVERHANG, frame.area().getMaxY() + OVERHANG);
        double end = frame.area().getMaxX();
        for (int i = 0; i < middles.length; i++) {
            EndLabel label = labels.get(i);
            double x = end + LABEL_GAP;
            g.setColor(label.color());
            g.setStroke(Style.HAIRLINE);
            g.draw(new Line2D.Double(end + 2, wanted[i], x - 3, middles[i]));
            double baseline = middles[i] - label.height() / 2 + EndLabel.LINE_HEIGHT - 2.2;
            for (String line : label.strong()) {
                Text.left(g, line, x, baseline, Style.LABEL_STRONG, label.color());
                baseline += EndLabel.LINE_HEIGHT;
            }
            for (String line : label.soft()) {
                Text.left(g, line, x, baseline, Style.SMALL, Style.SOFT_INK);
                baseline += EndLabel.LINE_HEIGHT;
            }
        }
    }
}
