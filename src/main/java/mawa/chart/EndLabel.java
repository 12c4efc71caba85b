package mawa.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.List;

/** Words at the right end of a line: strong lines, soft ones below. {@code value} is where the line ends. */
record EndLabel(double value, Color color, List<String> strong, List<String> soft) {
    static final double LINE_HEIGHT = 9;

    double width() {
        double width = 0;
        for (String line : strong) {
            width = Math.max(width, Text.width(line, Style.LABEL_STRONG));
        }
        for (String line : soft) {
            width = Math.max(width, Text.width(line, Style.SMALL));
        }
        return width;
    }

    double height() {
        return LINE_HEIGHT * (strong.size() + soft.size());
    }

    /** The same with no line wider than this, where its words can be broken. */
    EndLabel broken(double width) {
        return new EndLabel(value, color, broken(strong, Style.LABEL_STRONG, width), broken(soft, Style.SMALL, width));
    }

    private static List<String> broken(List<String> lines, Font font, double width) {
        return lines.stream().flatMap(line -> Text.wrap(line, font, width).stream()).map(line -> Text.squeezed(line, font, width)).toList();
    }

    /** The same with each line cut where it is wider. */
    EndLabel squeezed(double width) {
        return new EndLabel(value, color, strong.stream().map(line -> Text.squeezed(line, Style.LABEL_STRONG, width)).toList(),
                soft.stream().map(line -> Text.squeezed(line, Style.SMALL, width)).toList());
    }

    /** Its name alone, for panels with little room for many. */
    EndLabel shortened() {
        return strong.isEmpty() ? this : new EndLabel(value, color, strong.subList(0, 1), List.of());
    }

    /**
     * Middles of labels, as near as possible to where they want to be without touching: neighbours that would touch
     * form a block around their common middle. {@code wanted} must be sorted from top to bottom.
     */
    static double[] spread(double[] wanted, double[] heights, double top, double bottom) {
        int n = wanted.length;
        double[] start = new double[n];
        int[] first = new int[n];
        double[] sum = new double[n];
        double[] height = new double[n];
        int blocks = 0;
        for (int i = 0; i < n; i++) {
            first[blocks] = i;
            height[blocks] = heights[i];
            sum[blocks] = wanted[i] - heights[i] / 2;
            start[blocks] = clamp(sum[blocks], top, bottom - heights[i]);
            blocks++;
            while (blocks > 1 && start[blocks - 2] + height[blocks - 2] > start[blocks - 1]) {
                int a = blocks - 2;
                int members = i - first[blocks - 1] + 1;
                sum[a] += sum[blocks - 1] - members * height[a];
                height[a] += height[blocks - 1];
                start[a] = clamp(sum[a] / (i - first[a] + 1), top, bottom - height[a]);
                blocks--;
            }
        }
        double[] middle = new double[n];
        for (int b = 0; b < blocks; b++) {
            double y = start[b];
            int end = b + 1 < blocks ? first[b + 1] : n;
            for (int i = first[b]; i < end; i++) {
                middle[i] = y + heights[i] / 2;
                y += heights[i];
            }
        }
        return middle;
    }

    private static double clamp(double y, double top, double bottom) {
        return Math.max(top, Math.min(bottom, y));
    }
}
