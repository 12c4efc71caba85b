package mawa.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A cell for each place and day, the darker the more: classes of grey, so that a reader can name a cell's count. */
record HeatMap(List<Source> rows, String statistic, LocalDate start, List<double[]> values) implements Layer {
    private static final Color[] GREYS = {
        new Color(0xDADADA), new Color(0xB4B4B4), new Color(0x8A8A8A), new Color(0x5C5C5C), new Color(0x2B2B2B)
    };
    /** Lower ends of the classes, for quiet places up to the most heavily struck. */
    private static final int[][] CLASSES = {{1, 2, 4, 8, 16}, {1, 5, 10, 20, 40}, {1, 10, 25, 50, 100}, {1, 20, 50, 100, 200}, {1, 50, 100, 250, 500}};
    /** Classes serve where no more than this share of cells lies in the last, open one. */
    private static final double MOST_IN_LAST = 0.1;

    /** The finest classes that tell the darkest cells apart. */
    int[] classes() {
        for (int[] lowest : CLASSES) {
            long struck = count(lowest[0]);
            if (count(lowest[lowest.length - 1]) <= MOST_IN_LAST * struck) {
                return lowest;
            }
        }
        return CLASSES[CLASSES.length - 1];
    }

    private long count(int least) {
        return values.stream().flatMapToDouble(Arrays::stream).filter(v -> v >= least).count();
    }

    /** Class of a count; -1 is empty. A median of half a strike counts as none. */
    private static int classOf(double value, int[] lowest) {
        int c = -1;
        while (c + 1 < lowest.length && value >= lowest[c + 1]) {
            c++;
        }
        return c;
    }

    @Override
    public void draw(Graphics2D g, Frame frame) {
        int[] lowest = classes();
        for (int row = 0; row < rows.size(); row++) {
            double[] line = values.get(row);
            double top = frame.y(row - 0.42);
            double height = frame.y(row + 0.42) - top;
            for (int d = 0; d < line.length; d++) {
                int shade = classOf(line[d], lowest);
                int end = d;
                // Equal neighbours are one patch: fewer shapes, and no hair lines between them on screens.
                while (end + 1 < line.length && classOf(line[end + 1], lowest) == shade) {
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
                sink.add(rows.get(row), start.plusDays(d).toString(), statistic, line[d]);
            }
        }
    }

    @Override
    public double highest() {
        return 0;
    }

    @Override
    public List<KeyItem> key(Look look, boolean labelledAtEnd) {
        int[] lowest = classes();
        List<KeyItem> items = new ArrayList<>();
        for (int c = 0; c < lowest.length; c++) {
            String label = c + 1 == lowest.length ? look.say("strikes.orMore", look.numbers().exact(lowest[c], 0))
                    : look.numbers().range(lowest[c], lowest[c + 1] - 1);
            items.add(new KeyItem(label, new KeyItem.Sign.Patch(GREYS[c])));
        }
        return items;
    }
}
