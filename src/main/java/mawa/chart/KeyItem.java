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

        /** Words only. */
        record None() implements Sign {
        }
    }

    double width() {
        return taken() + Text.width(label, Style.SMALL);
    }

    private double signWidth() {
        return sign instanceof Sign.Observation ? 7 : sign instanceof Sign.Patch || sign instanceof Sign.Hatch ? 9 : SIGN_WIDTH;
    }

    /** Itself; or, where it is too wide, its words on several lines, of which the first has the sign. */
    List<KeyItem> broken(double width) {
        List<KeyItem> pieces = new ArrayList<>();
        for (String line : Text.wrap(label, Style.SMALL, width - taken())) {
            pieces.add(new KeyItem(line, pieces.isEmpty() ? sign : new Sign.None()));
        }
        return pieces;
    }

    /** The sign first, at the left. */
    void draw(Graphics2D g, double left, double baseline) {
        drawSign(g, left, baseline - 2.5);
        Text.left(g, label, left + taken(), baseline, Style.SMALL, Style.INK);
    }

    /** The sign first, at the right. */
    void drawFromRight(Graphics2D g, double right, double baseline) {
        drawSign(g, right - signWidth(), baseline - 2.5);
        Text.right(g, label, right - taken(), baseline, Style.SMALL, Style.INK);
    }

    /** What the sign takes before the words. */
    private double taken() {
        return sign instanceof Sign.None ? 0 : signWidth() + GAP;
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
        }
    }
}
