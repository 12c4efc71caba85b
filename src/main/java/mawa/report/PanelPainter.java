package mawa.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
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
    static final int DATES_HEIGHT = 14;
    static final int LABEL_GAP = 14;
    private static final double LABEL_MARGIN = 3;
    private static final double OVERHANG = 6;
    private static final double LABEL_OVERHANG = 5;
    private static final double POINTS_A_TICK = 16;
    private static final double MOST_TICKS = 6;
    private static final double HEADROOM = 1.04;
    private static final double LONGEST_ROW_NAME = 150;
    private static final double[] ROUND_STEPS = {1, 2, 2.5, 5, 10};

    private PanelPainter() {
    }

    /** Where a panel lies: the whole plot area with its axes, of which the axes take {@code left} and {@code bottom}. */
    record Place(int x, int y, int width, int left, int bottom, boolean showsX, boolean showsY) {
    }

    static void paint(Graphics2D g, Panel panel, Place at, boolean labelled) {
        title(g, panel, at);
        int top = at.y() + TITLE_HEIGHT;
        Rectangle2D data = new Rectangle2D.Double(at.x() + at.left(), top, at.width() - at.left(), panel.height());
        ValueAxis x = axis(panel.x(), data.getWidth(), true);
        ValueAxis y = axis(panel.y(), data.getHeight(), false);
        x.setTickMarksVisible(at.showsX() && panel.x() instanceof Scale.Days);
        // A strip without names and dates, such as that of policies, needs no axis.
        x.setAxisLineVisible(at.showsX() || !(panel.y() instanceof Scale.Rows));
        plot(panel, x, y, at).draw(g, new Rectangle2D.Double(at.x(), top, at.width(), panel.height() + at.bottom()), null, null, null);
        Frame frame = new Frame(data, x, y);
        tickLabels(g, frame, at);
        for (Layer layer : panel.layers()) {
            layer.drawBehind(g, frame);
        }
        for (Layer layer : panel.layers()) {
            layer.draw(g, frame);
        }
        if (labelled) {
            endLabels(g, panel, frame);
        }
    }

    /** The lines of a panel's title; only a single word wider than the panel is cut. */
    static List<String> titleLines(Panel panel, double width) {
        double room = titleRoom(panel, width);
        return Text.wrap(panel.title(), Style.PANEL_TITLE, room).stream().map(line -> Text.fit(line, Style.PANEL_TITLE, room)).toList();
    }

    private static double titleRoom(Panel panel, double width) {
        return panel.remark().isEmpty() ? width : width - Text.width(panel.remark(), Style.SMALL) - 6;
    }

    /** The title's last line stands at the place's top, those before it above. */
    private static void title(Graphics2D g, Panel panel, Place at) {
        double baseline = at.y() + TITLE_HEIGHT - 8;
        double room = titleRoom(panel, at.width());
        Text.right(g, panel.remark(), at.x() + at.width(), baseline, Style.SMALL, Style.SOFT_INK);
        List<String> lines = titleLines(panel, at.width());
        for (int i = 0; i < lines.size(); i++) {
            Text.left(g, lines.get(i), at.x(), baseline - (lines.size() - 1 - i) * TITLE_LINE, Style.PANEL_TITLE, Style.INK);
        }
        double used = Text.width(lines.get(lines.size() - 1), Style.PANEL_TITLE) + 4;
        if (!panel.unit().isEmpty() && used + Text.width(panel.unit(), Style.SMALL) <= room) {
            Text.left(g, panel.unit(), at.x() + used, baseline, Style.SMALL, Style.SOFT_INK);
        }
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
        boolean amountsUp = panel.y() instanceof Scale.Amounts;
        plot.setRangeGridlinesVisible(amountsUp);
        plot.setDomainGridlinesVisible(panel.x() instanceof Scale.Amounts);
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

    private static ValueAxis axis(Scale scale, double length, boolean horizontal) {
        ValueAxis axis;
        if (scale instanceof Scale.Days s) {
            axis = new DayAxis(s.start(), s.days());
        } else if (scale instanceof Scale.Amounts s) {
            axis = amounts(s, length, horizontal);
        } else {
            axis = rows((Scale.Rows) scale);
        }
        axis.setTickLabelsVisible(false);
        axis.setTickLabelFont(Style.SMALL);
        axis.setAxisLinePaint(Style.AXIS);
        axis.setAxisLineStroke(Style.AXIS_LINE);
        axis.setTickMarkPaint(Style.AXIS);
        axis.setTickMarkStroke(Style.AXIS_LINE);
        axis.setTickMarkInsideLength(0);
        axis.setTickMarkOutsideLength(2.5f);
        axis.setAxisLineVisible(horizontal);
        axis.setTickMarksVisible(horizontal);
        return axis;
    }

    private static ValueAxis amounts(Scale.Amounts s, double length, boolean horizontal) {
        NumberAxis axis = new NumberAxis();
        double step = step(s, length, horizontal);
        axis.setRange(0, top(s, step));
        axis.setTickUnit(new NumberTickUnit(step, format(step)));
        return axis;
    }

    /** The smallest round step whose labels have room. */
    static double step(Scale.Amounts s, double length, boolean horizontal) {
        double widest = horizontal ? Text.width(Numbers.exact(s.highest() * 2, 0), Style.SMALL) + 12 : POINTS_A_TICK;
        double most = Math.max(1, Math.min(MOST_TICKS, Math.floor(length / widest)));
        if (s.highest() <= 0) {
            return 1;
        }
        double magnitude = StrictMath.pow(10, Math.floor(StrictMath.log10(s.highest() / most)));
        for (double round : ROUND_STEPS) {
            double step = round * magnitude;
            boolean fits = s.highest() * HEADROOM / step <= most;
            if (fits && (!s.whole() || step == Math.rint(step))) {
                return step;
            }
        }
        // Only for counts below a handful: a step of one, whatever the room.
        return Math.max(1, 10 * magnitude);
    }

    /** A little above the highest value; but at least one step, so that two ticks give the scale. */
    private static double top(Scale.Amounts s, double step) {
        return Math.max(s.highest() * HEADROOM, step);
    }

    private static DecimalFormat format(double step) {
        int decimals = 0;
        for (double s = step; decimals < 6 && Math.abs(s - Math.rint(s)) > 1e-9; s *= 10) {
            decimals++;
        }
        String pattern = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }

    private static ValueAxis rows(Scale.Rows s) {
        List<String> names = s.names().stream().map(n -> Text.fit(n, Style.SMALL, LONGEST_ROW_NAME)).toList();
        SymbolAxis axis = new SymbolAxis(null, names.toArray(String[]::new));
        axis.setGridBandsVisible(false);
        axis.setInverted(true);
        axis.setRange(-0.5, names.size() - 0.5);
        return axis;
    }

    /** Room that the labels of the y axis take. */
    static int leftSpace(Panel panel) {
        double widest = 0;
        if (panel.y() instanceof Scale.Amounts s) {
            double step = step(s, panel.height(), false);
            widest = Text.width(format(step).format(Math.floor(top(s, step) / step) * step), Style.SMALL);
        } else if (panel.y() instanceof Scale.Rows s) {
            for (String name : s.names()) {
                widest = Math.max(widest, Math.min(LONGEST_ROW_NAME, Text.width(name, Style.SMALL)));
            }
        }
        return (int) Math.ceil(widest) + 6;
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
