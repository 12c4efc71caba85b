package mawa.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The effect of each combination of two things: its colour says how much lower or higher, its number how much; hatched where not settled. */
record EffectCells(List<Cell> cells, double largest) implements Layer {
    private static final double HATCH = 4;
    private static final double INSET = 0.5;
    private static final double LINE = 9;
    /** Of white on a colour; where it is less, dark ink has more. */
    private static final double WHITE_READS_BETTER = 4.2;

    EffectCells {
        cells = List.copyOf(cells);
    }

    /**
     * One combination.
     *
     * @param settings both levels, in words
     * @param low lower end of the interval where the number tells it, as of deaths; else not a number
     * @param verdict the verdict's word; empty for the baseline
     */
    record Cell(Source source, int row, int column, String settings, double difference, double low, double high, String number, String verdict, boolean isSettled) {
    }

    /** One colour below zero, another above, the stronger the farther: white is no difference. */
    static Color color(Palette palette, double share) {
        Color end = share < 0 ? palette.lower() : palette.higher();
        double s = Math.min(1, Math.abs(share));
        return new Color(blend(end.getRed(), s), blend(end.getGreen(), s), blend(end.getBlue(), s));
    }

    private static int blend(int channel, double share) {
        return (int) Math.rint(255 + (channel - 255) * share);
    }

    @Override
    public void draw(Graphics2D g, Frame frame) {
        Palette palette = frame.look().palette();
        for (Cell cell : cells) {
            double left = frame.x(cell.column() - 0.5) + INSET;
            double top = Math.min(frame.y(cell.row() - 0.5), frame.y(cell.row() + 0.5)) + INSET;
            double width = frame.x(cell.column() + 0.5) - INSET - left;
            double height = Math.abs(frame.y(cell.row() + 0.5) - frame.y(cell.row() - 0.5)) - 2 * INSET;
            Rectangle2D box = new Rectangle2D.Double(left, top, width, height);
            double share = largest == 0 ? 0 : cell.difference() / largest;
            g.setColor(color(palette, share));
            g.fill(box);
            if (!cell.isSettled()) {
                hatch(g, box);
            }
            g.setColor(Style.GRID);
            g.setStroke(Style.HAIRLINE);
            g.draw(box);
            number(g, cell, box, color(palette, share));
        }
    }

    private static void number(Graphics2D g, Cell cell, Rectangle2D box, Color ground) {
        List<String> lines = Text.wrap(cell.number(), Style.LABEL_STRONG, box.getWidth());
        double baseline = box.getCenterY() + 2.7 - (lines.size() - 1) * LINE / 2;
        for (String line : lines) {
            double wide = Text.width(line, Style.LABEL_STRONG);
            if (!cell.isSettled()) {
                g.setColor(ground);
                g.fill(new Rectangle2D.Double(box.getCenterX() - wide / 2 - 2, baseline - 7.7, wide + 4, 10));
            }
            Text.left(g, line, box.getCenterX() - wide / 2, baseline, Style.LABEL_STRONG, Style.contrastOnWhite(ground) > WHITE_READS_BETTER ? Color.WHITE : Style.INK);
            baseline += LINE;
        }
    }

    static void hatch(Graphics2D g, Rectangle2D box) {
        Shape clip = g.getClip();
        g.clip(box);
        g.setColor(Style.AXIS);
        g.setStroke(new BasicStroke(0.7f));
        for (double x = box.getX() - box.getHeight(); x < box.getMaxX(); x += HATCH) {
            g.draw(new Line2D.Double(x, box.getMaxY(), x + box.getHeight(), box.getY()));
        }
        g.setClip(clip);
    }

    @Override
    public void tell(Row.Sink rows) {
        for (Cell c : cells) {
            String note = c.settings() + (c.verdict().isEmpty() ? "" : "; " + c.verdict());
            rows.add(new Row(c.source(), "", "difference", c.difference(), note));
            if (!Double.isNaN(c.low())) {
                rows.add(new Row(c.source(), "", "ciLow", c.low(), note));
                rows.add(new Row(c.source(), "", "ciHigh", c.high(), note));
            }
        }
    }

    @Override
    public double highest() {
        return 0;
    }

    @Override
    public List<KeyItem> key(Look look, boolean labelledAtEnd) {
        List<KeyItem> items = new ArrayList<>(List.of(new KeyItem(look.say("interaction.lower"), new KeyItem.Sign.Patch(color(look.palette(), -1))),
                new KeyItem(look.say("interaction.higher"), new KeyItem.Sign.Patch(color(look.palette(), 1)))));
        if (cells.stream().anyMatch(c -> !c.isSettled())) {
            items.add(new KeyItem(look.say("verdict.notSettled"), new KeyItem.Sign.Hatch()));
        }
        return items;
    }
}
