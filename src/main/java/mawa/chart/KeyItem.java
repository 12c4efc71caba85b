package mawa.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** One entry of the key above the panels: a sign and what it stands for. */
record KeyItem(String label, Sign sign) {
    private static final double SIGN_WIDTH = 18;
    private static final double GAP = 4;

    /** What is shown before the words. */
    sealed interface Sign {
        /** A line of its ink. */
        record Stroke(Ink ink) implements Sign {
        }

        /** A filled patch. */
        record Patch(Color color) implements Sign {
        }

        /** A hatched patch. */
        record Hatch() implements Sign {
        }

        /** An observation's mark. */
        record Observation(Marker marker, boolean filled) implements Sign {
        }

        /** A point's mark in a colour of its own. */
        record Mark(Marker marker, Color color, boolean filled) implements Sign {
        }

        /** A mark of a map, of this radius. */
        record Symbol(MapSymbol symbol, MapInks inks, double radius) implements Sign {
        }

        /** The same in two sizes. */
        record Sizes(MapSymbol symbol, MapInks inks, double smaller, double larger) implements Sign {
        }

        /** Who holds a place on a map: its mark on its tint. */
        record Holder(MapSymbol symbol, MapInks inks, Color tint) implements Sign {
        }

        /** A line of this width. */
        record Band(Color color, float width) implements Sign {
        }

        /** Words only. */
        record None() implements Sign {
        }
    }

    /** How far from where the sign begins its words do. */
    double labelX() {
        return sign instanceof Sign.None ? 0 : signWidth() + GAP;
    }

    double width() {
        return labelX() + Text.width(label, Style.SMALL);
    }

    private double signWidth() {
        if (sign instanceof Sign.Symbol s) {
            return Math.max(6, 2 * s.radius());
        }
        if (sign instanceof Sign.Sizes s) {
            return 2 * (s.smaller() + s.larger()) + 3;
        }
        return sign instanceof Sign.Observation || sign instanceof Sign.Mark ? 7 : sign instanceof Sign.Holder ? 11 : sign instanceof Sign.Patch || sign instanceof Sign.Hatch ? 9 : SIGN_WIDTH;
    }

    /** Itself; or, where it is too wide, its words on several lines, of which the first has the sign. */
    List<KeyItem> broken(double width) {
        List<KeyItem> pieces = new ArrayList<>();
        for (String line : Text.wrap(label, Style.SMALL, width - labelX())) {
            pieces.add(new KeyItem(line, pieces.isEmpty() ? sign : new Sign.None()));
        }
        return pieces;
    }

    /** The sign first, at the left. */
    void draw(Graphics2D g, double left, double baseline) {
        drawSign(g, left, baseline - 2.5);
        Text.left(g, label, left + labelX(), baseline, Style.SMALL, Style.INK);
    }

    /** The sign first, at the right. */
    void drawFromRight(Graphics2D g, double right, double baseline) {
        drawSign(g, right - signWidth(), baseline - 2.5);
        Text.right(g, label, right - labelX(), baseline, Style.SMALL, Style.INK);
    }

    private void drawSign(Graphics2D g, double x, double middle) {
        if (sign instanceof Sign.Stroke line) {
            g.setColor(line.ink().color());
            g.setStroke(line.ink().stroke(Style.LINE));
            g.draw(new Line2D.Double(x, middle, x + SIGN_WIDTH, middle));
        } else if (sign instanceof Sign.Patch patch) {
            g.setColor(patch.color());
            g.fill(new Rectangle2D.Double(x, middle - 3, 9, 6));
        } else if (sign instanceof Sign.Hatch) {
            EffectCells.hatch(g, new Rectangle2D.Double(x, middle - 3, 9, 6));
        } else if (sign instanceof Sign.Observation mark) {
            g.setStroke(new BasicStroke(0.8f));
            mark.marker().draw(g, x + 3.5, middle, mark.filled());
        } else if (sign instanceof Sign.Mark mark) {
            g.setStroke(new BasicStroke(1));
            mark.marker().draw(g, x + 3.5, middle, mark.filled(), mark.color(), 1);
        }
        drawOnMaps(g, x, middle);
    }

    /** The order in the key: signs of maps by what they stand for, all others as they come. */
    int order() {
        return sign instanceof Sign.Symbol s ? s.symbol().ordinal() : sign instanceof Sign.Sizes s ? s.symbol().ordinal()
                : sign instanceof Sign.Holder s ? s.symbol().ordinal() : sign instanceof Sign.Band s && s.width() < 0.6f ? MapSymbol.values().length : 0;
    }

    private void drawOnMaps(Graphics2D g, double x, double middle) {
        if (sign instanceof Sign.Symbol mark) {
            mark.symbol().draw(g, mark.inks(), x + signWidth() / 2, middle, mark.radius());
        } else if (sign instanceof Sign.Sizes sizes) {
            sizes.symbol().draw(g, sizes.inks(), x + sizes.smaller(), middle, sizes.smaller());
            sizes.symbol().draw(g, sizes.inks(), x + 2 * sizes.smaller() + 3 + sizes.larger(), middle, sizes.larger());
        } else if (sign instanceof Sign.Holder holder) {
            g.setColor(holder.tint());
            g.fill(new Rectangle2D.Double(x, middle - 3.5, signWidth(), 7));
            holder.symbol().draw(g, holder.inks(), x + signWidth() / 2, middle, 1.5);
        } else if (sign instanceof Sign.Band band) {
            g.setColor(band.color());
            g.setStroke(new BasicStroke(band.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            g.draw(new Line2D.Double(x, middle, x + SIGN_WIDTH, middle));
        }
    }
}
