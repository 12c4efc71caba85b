package mawa.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How large a disc stands for how many: its area is proportional to the number, on all maps of one figure alike.
 *
 * @param largest the number that has the largest disc
 * @param largestRadius that disc's radius, points
 */
record DiscSizes(double largest, double largestRadius) {
    private static final double[] ROUND = {1, 2, 5};
    /** As large as fits into a line of the key. */
    private static final double LARGEST_IN_KEY = 5;
    private static final double SMALLER = 10;
    private static final double LEAST_SEEN = 0.8;

    double radius(double number) {
        return largest <= 0 ? 0 : largestRadius * Math.sqrt(Math.abs(number) / largest);
    }

    /** A round number with a disc that the key has room for, and a tenth of it. */
    List<Double> examples() {
        double inKey = largestRadius <= LARGEST_IN_KEY ? largest : largest * LARGEST_IN_KEY * LARGEST_IN_KEY / largestRadius / largestRadius;
        double most = roundBelow(inKey);
        List<Double> out = new ArrayList<>();
        if (most >= SMALLER && radius(most / SMALLER) >= LEAST_SEEN) {
            out.add(most / SMALLER);
        }
        if (most > 0) {
            out.add(most);
        }
        return out;
    }

    /** The largest of 1, 2, 5, 10, 20, 50 ... that is not above a number; 0 below one. */
    static double roundBelow(double number) {
        double most = 0;
        for (double magnitude = 1; magnitude <= number; magnitude *= 10) {
            for (double round : ROUND) {
                most = round * magnitude <= number ? round * magnitude : most;
            }
        }
        return most;
    }
}
