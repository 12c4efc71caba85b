package mawa.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The evenings at which a line bends so that one sees it: two years of evenings on a panel as wide as a thumb would make a page
 * of many megabytes without showing more. By Douglas and Peucker (1973), with distances upright, since evenings are evenly spaced.
 */
final class Bends {
    /** In points: a fiftieth of a millimetre, a quarter of the thinnest line. */
    static final double UNSEEN = 0.06;

    private Bends() {
    }

    /** Of heights from one evening to another, both included: those to be joined after the first, in order, the last among them. */
    static List<Integer> of(double[] heights, int from, int to) {
        List<Integer> out = new ArrayList<>();
        add(out, heights, from, to);
        return out;
    }

    private static void add(List<Integer> out, double[] heights, int from, int to) {
        int farthest = from;
        double most = UNSEEN;
        for (int k = from + 1; k < to; k++) {
            double straight = heights[from] + (heights[to] - heights[from]) * (k - from) / (to - from);
            double off = Math.abs(heights[k] - straight);
            if (off > most) {
                most = off;
                farthest = k;
            }
        }
        if (farthest > from) {
            add(out, heights, from, farthest);
            add(out, heights, farthest, to);
        } else if (to > from) {
            out.add(to);
        }
    }
}
