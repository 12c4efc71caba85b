package mawa.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.SymbolAxis;
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
    private static final double TITLE_GAP = 4;
    private static final double REMARK_GAP = 6;
    private static final int MOST_TITLE_LINES = 4;
    private static final double LABEL_MARGIN = 3;
    private static final double OVERHANG = 6;
    private static final double LABEL_OVERHANG = 5;
    private static final double NAME_GAP = 4;

    private PanelPainter() {
    }

    /** Where a panel lies: the whole plot area with its axes, of which the axes take {@code left} and {@code bottom}. */
    record Place(int x, int y, int width, int left, int bottom, boolean showsX, boolean showsY) {
    }

    static void paint(Graphics2D g, Look look, Panel panel, Place at, boolean labelled) {
        title(g, look, panel, at);
        int top = at.y() + TITLE_HEIGHT;
        Rectangle2D data = new Rectangle2D.Double(at.x() + at.left(), top, at.width() - at.left(), panel.height());
        boolean map = panel.x() instanceof Scale.Longitude;
        ValueAxis x = Axes.of(look, map ? new Scale.Longitude(shown(panel, data)) : panel.x(), data.getWidth(), true);
        ValueAxis y = Axes.of(look, map ? new Scale.Latitude(shown(panel, data)) : panel.y(), data.getHeight(), false);
        x.setTickMarksVisible(at.showsX() && panel.x() instanceof Scale.Days);
        // A strip without names and dates, such as that of policies, needs no axis.
        x.setAxisLineVisible(!map && (at.showsX() || !(panel.y() instanceof Scale.Rows)));
        plot(panel, x, y, at).draw(g, new Rectangle2D.Double(at.x(), top, at.width(), panel.height() + at.bottom()), null, null, null);
        Frame frame = new Frame(look, data, x, y);
        tickLabels(g, panel, frame, at);
        if (at.showsX()) {
            below(g, panel, data);
        }
        for (Layer layer : panel.layers()) {
            layer.drawBehind(g, frame);
        }
        zero(g, panel, frame);
        for (Layer layer : panel.layers()) {
            layer.draw(g, frame);
        }
        if (labelled) {
            endLabels(g, look, panel, frame);
        }
    }

    private static void below(Graphics2D g, Panel panel, Rectangle2D data) {
        double baseline = data.getMaxY() + 10.5;
        for (String line : panel.below()) {
            baseline += BELOW_HEIGHT;
            String below = Text.squeezed(line, Style.SMALL, data.getWidth());
            Text.left(g, below, data.getX() + (data.getWidth() - Text.width(below, Style.SMALL)) / 2, baseline, Style.SMALL, Style.INK);
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

    /** One line above a panel: words of its title, of its unit, or both. */
    record Heading(String title, String unit) {
        private double unitX() {
            return title.isEmpty() ? 0 : Text.width(title, Style.PANEL_TITLE) + TITLE_GAP;
        }

        private double width() {
            return unit.isEmpty() ? Text.width(title, Style.PANEL_TITLE) : unitX() + Text.width(unit, Style.SMALL);
        }
    }

    /** The lines of a panel's title and unit, so that the remark has room in the last of them. */
    static List<Heading> headings(Panel panel, double width) {
        double whole = titleWidth(panel, width);
        double besideRemark = whole - (panel.remark().isEmpty() ? 0 : Text.width(panel.remark(), Style.SMALL) + REMARK_GAP);
        Heading one = new Heading(panel.title(), panel.unit());
        if (one.width() <= besideRemark) {
            return List.of(one);
        }
        List<Heading> lines = new ArrayList<>();
        Text.lines(panel.title(), Style.PANEL_TITLE, whole, MOST_TITLE_LINES).forEach(line -> lines.add(new Heading(line, "")));
        Heading last = new Heading(lines.get(lines.size() - 1).title(), panel.unit());
        if (last.width() <= besideRemark) {
            lines.set(lines.size() - 1, last);
        } else {
            Text.lines(panel.unit(), Style.SMALL, besideRemark, MOST_TITLE_LINES).forEach(line -> lines.add(new Heading("", line)));
        }
        return lines;
    }

    /** Words right of a plot leave room for its title above them. */
    private static double titleWidth(Panel panel, double width) {
        return width + panel.layers().stream().mapToDouble(Layer::roomAtEnd).max().orElse(0);
    }

    /** The title's last line stands at the place's top, those before it above. */
    private static void title(Graphics2D g, Look look, Panel panel, Place at) {
        Line line = new Line(g, look.language().isFromRight(), at.x(), titleWidth(panel, at.width()));
        double baseline = at.y() + TITLE_HEIGHT - 8;
        List<Heading> headings = headings(panel, at.width());
        line.put(panel.remark(), line.width() - Text.width(panel.remark(), Style.SMALL), baseline, Style.SMALL, Style.SOFT_INK);
        for (int i = 0; i < headings.size(); i++) {
            double y = baseline - (headings.size() - 1 - i) * TITLE_LINE;
            line.put(headings.get(i).title(), 0, y, Style.PANEL_TITLE, Style.INK);
            line.put(headings.get(i).unit(), headings.get(i).unitX(), y, Style.SMALL, Style.SOFT_INK);
        }
    }

    /** A line of words above a panel: {@code at} counts from where lines begin. */
    private record Line(Graphics2D g, boolean fromRight, double x, double width) {
        void put(String text, double at, double baseline, Font font, Color color) {
            Text.left(g, text, fromRight ? x + width - at - Text.width(text, font) : x + at, baseline, font, color);
        }
    }

    /**
     * The axes' labels, by the measures of {@link Text}: JFreeChart would measure them with each format's own, and
     * set them a little differently in each.
     */
    private static void tickLabels(Graphics2D g, Panel panel, Frame frame, Place at) {
        if (at.showsX() && panel.x() instanceof Scale.Columns columns) {
            columnNames(g, frame, columns.names());
        }
        for (Object tick : at.showsX() && !(panel.x() instanceof Scale.Columns) ? frame.xAxis().refreshTicks(g, new AxisState(), frame.area(), RectangleEdge.BOTTOM) : List.of()) {
            ValueTick t = (ValueTick) tick;
            double left = labelLeft(frame.x(t.getValue()) - frame.area().getX(), t.getText(), frame.area().getWidth());
            Text.left(g, t.getText(), frame.area().getX() + left, frame.area().getMaxY() + 10.5, Style.SMALL, Style.SOFT_INK);
        }
        for (Object tick : at.showsY() ? frame.yAxis().refreshTicks(g, new AxisState(), frame.area(), RectangleEdge.LEFT) : List.of()) {
            ValueTick t = (ValueTick) tick;
            List<String> lines = frame.yAxis() instanceof SymbolAxis ? Axes.rowLines(frame.look(), t.getText()) : List.of(t.getText());
            double baseline = frame.y(t.getValue()) + 2.5 - (lines.size() - 1) * Axes.ROW_LINE / 2.0;
            for (String line : lines) {
                Text.right(g, line, frame.area().getX() - 4.5, baseline, Style.SMALL, Style.SOFT_INK);
                baseline += Axes.ROW_LINE;
            }
        }
    }

    /** Each as wide as its column at most. */
    private static void columnNames(Graphics2D g, Frame frame, List<String> names) {
        double column = frame.area().getWidth() / names.size();
        for (int i = 0; i < names.size(); i++) {
            String name = Text.squeezed(names.get(i), Style.SMALL, column - NAME_GAP);
            double left = labelLeft(frame.x(i) - frame.area().getX(), name, frame.area().getWidth());
            Text.left(g, name, frame.area().getX() + left, frame.area().getMaxY() + 10.5, Style.SMALL, Style.SOFT_INK);
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

    /** The words right of a panel's lines. */
    static List<EndLabel> labels(Look look, Panel panel) {
        return labels(look, panel, label -> label);
    }

    private static List<EndLabel> labels(Look look, Panel panel, UnaryOperator<EndLabel> change) {
        List<EndLabel> labels = new ArrayList<>();
        for (Layer layer : panel.layers()) {
            layer.endLabels(look).forEach(label -> labels.add(change.apply(label).broken(look.longestEndLabel())));
        }
        return labels;
    }

    private static double height(List<EndLabel> labels, double margin) {
        return labels.stream().mapToDouble(EndLabel::height).sum() + labels.size() * margin;
    }

    /** Whether so many names have room beside a panel of this height, one below the other. */
    static boolean hasRoomFor(int names, int height) {
        return names * EndLabel.LINE_HEIGHT <= height + 2 * OVERHANG;
    }

    private static void endLabels(Graphics2D g, Look look, Panel panel, Frame frame) {
        List<EndLabel> labels = labels(look, panel);
        double room = frame.area().getHeight() + 2 * OVERHANG;
        if (height(labels, LABEL_MARGIN) > room) {
            labels = labels(look, panel, EndLabel::shortened);
        }
        if (height(labels, 0) > room) {
            labels = labels(look, panel, label -> label.shortened().squeezed(look.longestEndLabel()));
        }
        double margin = Math.max(0, Math.min(LABEL_MARGIN, (room - height(labels, 0)) / labels.size()));
        labels.sort(Comparator.comparingDouble(l -> frame.y(l.value())));
        double[] wanted = labels.stream().mapToDouble(l -> frame.y(l.value())).toArray();
        double[] heights = labels.stream().mapToDouble(l -> l.height() + margin).toArray();
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
