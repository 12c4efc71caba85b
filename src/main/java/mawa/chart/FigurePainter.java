package mawa.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays a figure out on its page and draws it: title, key, panels in their grid, caption and footer. It knows no
 * format; all of them get the same picture.
 */
final class FigurePainter {
    private static final int COLUMN_GAP = 14;
    private static final int ROW_GAP = 7;
    private static final int RIGHT_EDGE = 10;
    /** Down to where the key begins: margin, title and subtitle. */
    private static final int HEAD = Style.MARGIN + 31;
    private static final int KEY_GAP = 4;
    private static final int CAPTION_LINE = 9;
    static final String NO_FORECAST = "Mawa · a simulation, not a forecast";
    static final String ILLUSTRATIVE = "ILLUSTRATIVE DATA";

    private final Figure figure;
    private final Key key;
    private final List<String> caption = new ArrayList<>();
    private final int[] left;
    private final int right;
    private final int height;

    FigurePainter(Figure figure) {
        this.figure = figure;
        key = new Key(figure, innerWidth());
        for (String paragraph : figure.caption()) {
            caption.addAll(Text.wrap(paragraph, Style.SMALL, innerWidth()));
        }
        left = new int[figure.columns()];
        double labels = RIGHT_EDGE;
        for (int i = 0; i < figure.panels().size(); i++) {
            Panel panel = figure.panels().get(i);
            int column = i % figure.columns();
            if (!panel.isWords() && showsY(i)) {
                left[column] = Math.max(left[column], Axes.leftSpace(panel));
            }
            labels = Math.max(labels, panel.layers().stream().mapToDouble(Layer::roomAtEnd).max().orElse(0));
            if (figure.labelledAtEnd()) {
                for (EndLabel label : PanelPainter.labels(panel)) {
                    labels = Math.max(labels, PanelPainter.LABEL_GAP + label.width());
                }
            }
        }
        right = (int) Math.ceil(labels);
        int y = panelsTop();
        for (int row = 0; row < rows(); row++) {
            y += rowHeight(row);
        }
        height = y + 2 + caption.size() * CAPTION_LINE + 16;
    }

    /** Height of the figure; its width is always {@link Style#WIDTH}. */
    int height() {
        return height;
    }

    void paint(Graphics2D g) {
        // For vectors too: JFreeChart puts back the hints it found, and not every Graphics2D takes back none.
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Color.WHITE);
        g.fill(new Rectangle2D.Double(0, 0, Style.WIDTH, height));
        head(g);
        int y = panelsTop();
        for (int row = 0; row < rows(); row++) {
            for (int i = row * figure.columns(); i < Math.min((row + 1) * figure.columns(), figure.panels().size()); i++) {
                panel(g, i, y + titlesAbove(row));
            }
            y += rowHeight(row);
        }
        foot(g, y + 2);
    }

    private int innerWidth() {
        return Style.WIDTH - 2 * Style.MARGIN;
    }

    private int rows() {
        return (figure.panels().size() + figure.columns() - 1) / figure.columns();
    }

    private int panelsTop() {
        return HEAD + (key.height() == 0 ? 0 : key.height() + KEY_GAP);
    }

    private int rowHeight(int row) {
        int plot = 0;
        int axis = 0;
        for (int i = row * figure.columns(); i < Math.min((row + 1) * figure.columns(), figure.panels().size()); i++) {
            Panel panel = figure.panels().get(i);
            plot = Math.max(plot, panel.height());
            axis = Math.max(axis, !showsX(i) ? 0 : PanelPainter.DATES_HEIGHT + panel.below().size() * PanelPainter.BELOW_HEIGHT);
        }
        return titlesAbove(row) + PanelPainter.TITLE_HEIGHT + plot + axis + ROW_GAP;
    }

    /** Room for the first lines of a row's titles, where one of them takes more than a line. */
    private int titlesAbove(int row) {
        int lines = 1;
        for (int i = row * figure.columns(); i < Math.min((row + 1) * figure.columns(), figure.panels().size()); i++) {
            Panel panel = figure.panels().get(i);
            lines = Math.max(lines, panel.isWords() ? 1 : PanelPainter.titleLines(panel, left[i % figure.columns()] + plotWidth()).size());
        }
        return (lines - 1) * PanelPainter.TITLE_LINE;
    }

    /** Columns share what is left after their axes, so that all plots of a row are equally wide. */
    private int plotWidth() {
        int axes = 0;
        for (int l : left) {
            axes += l;
        }
        return (innerWidth() - axes - (figure.columns() - 1) * COLUMN_GAP - right) / figure.columns();
    }

    /** Dates stand under a row where any of its panels is the lowest of its column with that axis. */
    private boolean showsX(int i) {
        int first = i - i % figure.columns();
        boolean lowest = false;
        for (int k = first; k < Math.min(first + figure.columns(), figure.panels().size()); k++) {
            int below = k + figure.columns();
            boolean sameBelow = below < figure.panels().size() && figure.panels().get(below).x().equals(figure.panels().get(k).x())
                    && figure.panels().get(below).below().equals(figure.panels().get(k).below());
            lowest |= !figure.panels().get(k).isWords() && !sameBelow;
        }
        return lowest && !figure.panels().get(i).isWords();
    }

    /** Amounts stand beside the first panel of a row only where the row shares one scale. */
    private boolean showsY(int i) {
        int first = i - i % figure.columns();
        return i == first || !figure.panels().get(i).y().equals(figure.panels().get(first).y());
    }

    private void head(Graphics2D g) {
        double room = innerWidth();
        if (figure.illustrative()) {
            double w = Text.width(ILLUSTRATIVE, Style.LABEL_STRONG);
            double x = Style.WIDTH - Style.MARGIN - w - 8;
            g.setColor(Style.INK);
            g.setStroke(new BasicStroke(0.8f));
            g.draw(new Rectangle2D.Double(x, Style.MARGIN, w + 8, 12));
            Text.left(g, ILLUSTRATIVE, x + 4, Style.MARGIN + 8.8, Style.LABEL_STRONG, Style.INK);
            room -= w + 16;
        }
        Text.left(g, Text.fit(figure.title(), Style.TITLE, room), Style.MARGIN, Style.MARGIN + 10, Style.TITLE, Style.INK);
        String subtitle = Text.fit(figure.subtitle(), Style.SUBTITLE, innerWidth());
        Text.left(g, subtitle, Style.MARGIN, Style.MARGIN + 23, Style.SUBTITLE, Style.SOFT_INK);
        key.draw(g, Style.MARGIN, HEAD);
    }

    private void panel(Graphics2D g, int i, int top) {
        int columns = figure.columns();
        int column = i % columns;
        int plot = plotWidth();
        int x = Style.MARGIN;
        for (int c = 0; c < column; c++) {
            x += left[c] + plot + COLUMN_GAP;
        }
        Panel panel = figure.panels().get(i);
        if (panel.isWords()) {
            words(g, panel, x, top, left[column] + plot);
            return;
        }
        boolean dates = showsX(i);
        PanelPainter.paint(g, panel, new PanelPainter.Place(x, top, left[column] + plot, left[column],
                PanelPainter.DATES_HEIGHT, dates, showsY(i)), figure.labelledAtEnd());
    }

    private static void words(Graphics2D g, Panel panel, int x, int top, int width) {
        double baseline = top + PanelPainter.TITLE_HEIGHT - 8;
        Text.left(g, panel.title(), x, baseline, Style.PANEL_TITLE, Style.INK);
        for (String paragraph : panel.words()) {
            baseline += 2.5;
            for (String line : Text.wrap(paragraph, Style.SMALL, width)) {
                baseline += CAPTION_LINE;
                Text.left(g, line, x, baseline, Style.SMALL, Style.SOFT_INK);
            }
        }
    }

    private void foot(Graphics2D g, int top) {
        double baseline = top + CAPTION_LINE - 2;
        for (String line : caption) {
            Text.left(g, line, Style.MARGIN, baseline, Style.SMALL, Style.SOFT_INK);
            baseline += CAPTION_LINE;
        }
        g.setColor(Style.GRID);
        g.setStroke(Style.HAIRLINE);
        g.draw(new Line2D.Double(Style.MARGIN, height - 14, Style.WIDTH - Style.MARGIN, height - 14));
        double w = Text.width(NO_FORECAST, Style.SMALL);
        Text.left(g, Text.fit(figure.footer(), Style.SMALL, innerWidth() - w - 10), Style.MARGIN, height - 5.5, Style.SMALL, Style.SOFT_INK);
        Text.right(g, NO_FORECAST, Style.WIDTH - Style.MARGIN, height - 5.5, Style.SMALL, Style.SOFT_INK);
    }
}
