package mawa.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A cell for each place and day, the darker the more: classes of grey, so that a reader can name a cell's count. */
record HeatMap(List<Source> rows, LocalDate start, List<double[]> values) implements Layer {
    private static final Color[] GREYS = {
        new Color(0xDADADA), new Color(0xB4B4B4), new Color(0x8A8A8A), new Color(0x5C5C5C), new Color(0x2B2B2B)
    };
    /** Lower ends of the classes: 1, 2-3, 4-7, 8-15, 16 and more. */
    private static final int[] LOWEST = {1, 2, 4, 8, 16};

    /** Class of a count; -1 is empty. A median of half a strike counts as none. */
    static int classOf(double value) {
        int c = -1;
        while (c + 1 < LOWEST.length && value >= LOWEST[c + 1]) {
            c++;
        }
        return c;
    }

    @Override
    public void draw(Graphics2D g, Frame frame) {
        for (int row = 0; row < rows.size(); row++) {
            double[] line = values.get(row);
            double top = frame.y(row - 0.42);
            double height = frame.y(row + 0.42) - top;
            for (int d = 0; d < line.length; d++) {
                int shade = classOf(line[d]);
                int end = d;
                // Equal neighbours are one patch: fewer shapes, and no hair lines between them on screens.
                while (end + 1 < line.length && classOf(line[end + 1]) == shade) {
                    end++;
                }
                if (shade >= 0) {
                    g.setColor(GREYS[shade]);
                    double left = frame.x(d - 0.5);
                    g.fill(new Rectangle2D.Double(left, Math.min(top, top + height), frame.x(end + 0.5) - left, Math.abs(height)));
                }
                d = end;
            }
        }
    }

    @Override
    public void tell(Row.Sink sink) {
        for (int row = 0; row < rows.size(); row++) {
            double[] line = values.get(row);
            for (int d = 0; d < line.length; d++) {
                sink.add(rows.get(row), start.plusDays(d).toString(), "median", line[d]);
            }
        }
    }

    @Override
    public double highest() {
        return 0;
    }

    @Override
    public List<KeyItem> key(boolean labelledAtEnd) {
        List<KeyItem> items = new ArrayList<>();
        for (int c = 0; c < LOWEST.length; c++) {
            int last = c + 1 < LOWEST.length ? LOWEST[c + 1] - 1 : Integer.MAX_VALUE;
            String label = c + 1 == LOWEST.length ? LOWEST[c] + " or more" : last == LOWEST[c] ? "" + last : LOWEST[c] + "–" + last;
            items.add(new KeyItem(c == 0 ? label + " strike a day" : label, new KeyItem.Sign.Patch(GREYS[c])));
        }
        return items;
    }
}
