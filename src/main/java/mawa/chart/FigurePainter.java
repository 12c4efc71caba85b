package mawa.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays a figure out on its page and draws it: title, key, panels in their grid, caption and footer. It knows no
 * format; all of them get the same picture. In a language written from right to left, words begin at the right and panels fill
 * their rows from there; time and amounts keep their directions.
 */
final class FigurePainter {
    private static final int COLUMN_GAP = 14;
    private static final int ROW_GAP = 7;
    private static final int RIGHT_EDGE = 10;
    private static final int TITLE_BASELINE = Style.MARGIN + 10;
    private static final int TITLE_LINE = 13;
    private static final int SUBTITLE_LINE = 10;
    /** From the title's last baseline to the first of the subtitle, and from there to where the key begins. */
    private static final int TO_SUBTITLE = 13;
    private static final int TO_KEY = 8;
    private static final int KEY_GAP = 4;
    private static final int CAPTION_LINE = 9;
    private static final int FOOTER_GAP = 10;
    private static final double PARAGRAPH_GAP = 2.5;
    private static final int MOST_TITLE_LINES = 5;
    /** A scenario may list more names than anybody reads. */
    private static final int MOST_CAPTION_LINES = 30;

    private final Figure figure;
    private final Look look;
    private final boolean fromRight;
    private final Key key;
    private final List<String> title;
    private final List<String> subtitle;
    private final List<String> caption = new ArrayList<>();
    private final List<String> footer = new ArrayList<>();
    private final int[] left;
    private final int right;
    private final int height;

    FigurePainter(Figure figure) {
        this.figure = figure;
        look = figure.look();
        fromRight = look.language().isFromRight();
        key = new Key(figure, innerWidth());
        double room = figure.illustrative() ? innerWidth() - stampWidth() - Style.MARGIN : innerWidth();
        title = titleLines(figure.title(), room);
        subtitle = Text.lines(figure.subtitle(), Style.SUBTITLE, innerWidth(), MOST_TITLE_LINES);
        for (String paragraph : figure.caption()) {
            caption.addAll(Text.lines(paragraph, Style.SMALL, innerWidth(), MOST_CAPTION_LINES));
        }
        footer.add(Text.fit(figure.footer(), Style.SMALL, innerWidth()));
        footer.add(look.say("footer.noForecast"));
        left = new int[figure.columns()];
        double labels = RIGHT_EDGE;
        for (int i = 0; i < figure.panels().size(); i++) {
            Panel panel = figure.panels().get(i);
            int column = i % figure.columns();
            if (!panel.isWords() && showsY(i)) {
                left[column] = Math.max(left[column], Axes.leftSpace(look, panel));
            }
            labels = Math.max(labels, panel.layers().stream().mapToDouble(Layer::roomAtEnd).max().orElse(0));
            if (figure.labelledAtEnd()) {
                for (EndLabel label : PanelPainter.labels(look, panel)) {
                    labels = Math.max(labels, PanelPainter.LABEL_GAP + label.width());
                }
            }
        }
        right = (int) Math.ceil(labels);
        int y = panelsTop();
        for (int row = 0; row < rows(); row++) {
            y += rowHeight(row);
        }
        height = y + 2 + caption.size() * CAPTION_LINE + 16 + (footerIsBroken() ? CAPTION_LINE : 0);
    }

    /** The first line leaves room for what stands beside it. */
    private List<String> titleLines(String words, double room) {
        String first = Text.lines(words, Style.TITLE, room, MOST_TITLE_LINES).get(0);
        List<String> lines = new ArrayList<>(List.of(first));
        if (words.startsWith(first) && first.length() < words.length()) {
            lines.addAll(Text.lines(words.substring(first.length()).strip(), Style.TITLE, innerWidth(), MOST_TITLE_LINES - 1));
        }
        return lines;
    }

    /** Width of the figure in points. */
    int width() {
        return look.width();
    }

    /** Height of the figure in points. */
    int height() {
        return height;
    }

    void paint(Graphics2D g) {
        // For vectors too: JFreeChart puts back the hints it found, and not every Graphics2D takes back none.
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(Text.FROM_RIGHT, fromRight);
        g.setColor(Color.WHITE);
        g.fill(new Rectangle2D.Double(0, 0, width(), height));
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
        return look.innerWidth();
    }

    private int rows() {
        return (figure.panels().size() + figure.columns() - 1) / figure.columns();
    }

    private int keyTop() {
        return TITLE_BASELINE + (title.size() - 1) * TITLE_LINE + TO_SUBTITLE + (subtitle.size() - 1) * SUBTITLE_LINE + TO_KEY;
    }

    private int panelsTop() {
        return keyTop() + (key.height() == 0 ? 0 : key.height() + KEY_GAP);
    }

    private int rowHeight(int row) {
        int plot = 0;
        int axis = 0;
        int words = 0;
        for (int i = row * figure.columns(); i < Math.min((row + 1) * figure.columns(), figure.panels().size()); i++) {
            Panel panel = figure.panels().get(i);
            plot = Math.max(plot, panel.height());
            axis = Math.max(axis, (!showsX(i) ? 0 : PanelPainter.DATES_HEIGHT + panel.below().size() * PanelPainter.BELOW_HEIGHT) + roomBelow(panel));
            words = Math.max(words, wordsHeight(panel, left[i % figure.columns()] + plotWidth()));
        }
        return titlesAbove(row) + PanelPainter.TITLE_HEIGHT + Math.max(plot + axis, words) + ROW_GAP;
    }

    private int roomBelow(Panel panel) {
        return (int) Math.ceil(panel.layers().stream().mapToDouble(layer -> layer.roomBelow(plotWidth())).max().orElse(0));
    }

    private static int wordsHeight(Panel panel, int width) {
        double height = 0;
        for (String paragraph : panel.words()) {
            height += PARAGRAPH_GAP + CAPTION_LINE * Text.wrap(paragraph, Style.SMALL, width).size();
        }
        return (int) Math.ceil(height);
    }

    /** Room for the first lines of a row's titles, where one of them takes more than a line. */
    private int titlesAbove(int row) {
        int lines = 1;
        for (int i = row * figure.columns(); i < Math.min((row + 1) * figure.columns(), figure.panels().size()); i++) {
            Panel panel = figure.panels().get(i);
            lines = Math.max(lines, panel.isWords() ? 1 : PanelPainter.headings(panel, left[i % figure.columns()] + plotWidth()).size());
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

    /** Amounts stand beside the panel farthest left of a row only where the row shares one scale. */
    private boolean showsY(int i) {
        int first = i - i % figure.columns();
        int farthestLeft = fromRight ? Math.min(first + figure.columns(), figure.panels().size()) - 1 : first;
        return i == farthestLeft || !figure.panels().get(i).y().equals(figure.panels().get(farthestLeft).y());
    }

    /** Words that begin where lines begin. */
    private void begin(Graphics2D g, String text, double baseline, Font font, Color color) {
        if (fromRight) {
            Text.right(g, text, width() - Style.MARGIN, baseline, font, color);
        } else {
            Text.left(g, text, Style.MARGIN, baseline, font, color);
        }
    }

    /** Words that end where lines end. */
    private void end(Graphics2D g, String text, double baseline, Font font, Color color) {
        if (fromRight) {
            Text.left(g, text, Style.MARGIN, baseline, font, color);
        } else {
            Text.right(g, text, width() - Style.MARGIN, baseline, font, color);
        }
    }

    private double stampWidth() {
        return Text.width(look.say("stamp.illustrative"), Style.LABEL_STRONG) + 8;
    }

    private void head(Graphics2D g) {
        if (figure.illustrative()) {
            double x = fromRight ? Style.MARGIN : width() - Style.MARGIN - stampWidth();
            g.setColor(Style.INK);
            g.setStroke(new BasicStroke(0.8f));
            g.draw(new Rectangle2D.Double(x, Style.MARGIN, stampWidth(), 12));
            Text.left(g, look.say("stamp.illustrative"), x + 4, Style.MARGIN + 8.8, Style.LABEL_STRONG, Style.INK);
        }
        double baseline = TITLE_BASELINE;
        for (String line : title) {
            begin(g, line, baseline, Style.TITLE, Style.INK);
            baseline += TITLE_LINE;
        }
        baseline += TO_SUBTITLE - TITLE_LINE;
        for (String line : subtitle) {
            begin(g, line, baseline, Style.SUBTITLE, Style.SOFT_INK);
            baseline += SUBTITLE_LINE;
        }
        key.draw(g, Style.MARGIN, keyTop());
    }

    private void panel(Graphics2D g, int i, int top) {
        int column = i % figure.columns();
        int plot = plotWidth();
        int x = Style.MARGIN;
        for (int c = 0; c < figure.columns(); c++) {
            x += (fromRight ? c > column : c < column) ? left[c] + plot + COLUMN_GAP : 0;
        }
        Panel panel = figure.panels().get(i);
        if (panel.isWords()) {
            words(g, panel, x, top, left[column] + plot);
            return;
        }
        boolean dates = showsX(i);
        PanelPainter.paint(g, look, panel, new PanelPainter.Place(x, top, left[column] + plot, left[column],
                PanelPainter.DATES_HEIGHT, dates, showsY(i)), figure.labelledAtEnd());
    }

    private void words(Graphics2D g, Panel panel, int x, int top, int width) {
        double baseline = top + PanelPainter.TITLE_HEIGHT - 8;
        beginIn(g, panel.title(), x, width, baseline, Style.PANEL_TITLE, Style.INK);
        for (String paragraph : panel.words()) {
            baseline += PARAGRAPH_GAP;
            for (String line : Text.wrap(paragraph, Style.SMALL, width)) {
                baseline += CAPTION_LINE;
                beginIn(g, line, x, width, baseline, Style.SMALL, Style.SOFT_INK);
            }
        }
    }

    private void beginIn(Graphics2D g, String text, double x, double width, double baseline, Font font, Color color) {
        Text.left(g, text, fromRight ? x + width - Text.width(text, font) : x, baseline, font, color);
    }

    /** Whether its two halves have no room on one line. */
    private boolean footerIsBroken() {
        return footer.stream().mapToDouble(half -> Text.width(half, Style.SMALL)).sum() + FOOTER_GAP > innerWidth() + 1e-6;
    }

    private void foot(Graphics2D g, int top) {
        double baseline = top + CAPTION_LINE - 2;
        for (String line : caption) {
            begin(g, line, baseline, Style.SMALL, Style.SOFT_INK);
            baseline += CAPTION_LINE;
        }
        double rule = height - 14 - (footerIsBroken() ? CAPTION_LINE : 0);
        g.setColor(Style.GRID);
        g.setStroke(Style.HAIRLINE);
        g.draw(new Line2D.Double(Style.MARGIN, rule, width() - Style.MARGIN, rule));
        begin(g, footer.get(0), rule + 8.5, Style.SMALL, Style.SOFT_INK);
        end(g, footer.get(1), height - 5.5, Style.SMALL, Style.SOFT_INK);
    }
}
