package mawa.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Moves discs that cover one another apart, each no farther than it must; the same input gives the same places. */
final class Apart {
    private static final int ROUNDS = 400;
    /** Discs grow to their size over these rounds, so that neighbours stay on the side on which they are. */
    private static final double GROWING = 300;
    private static final double GAP = 1.5;
    private static final double PULL_HOME = 0.02;
    /** Directions of discs at one point: no two of them alike. */
    private static final double GOLDEN_ANGLE = 2.399963;

    private Apart() {
    }

    /** The same discs, as far as they have room within an area, clear of one another. */
    static List<MapLayer.Mark> of(List<MapLayer.Mark> discs, Rectangle2D area) {
        int n = discs.size();
        double[] x = discs.stream().mapToDouble(MapLayer.Mark::x).toArray();
        double[] y = discs.stream().mapToDouble(MapLayer.Mark::y).toArray();
        for (int round = 0; round < ROUNDS; round++) {
            double grown = Math.min(1, (round + 1) / GROWING);
            double pull = PULL_HOME * (1 - (double) round / ROUNDS);
            for (int i = 0; i < n; i++) {
                x[i] += (discs.get(i).x() - x[i]) * pull;
                y[i] += (discs.get(i).y() - y[i]) * pull;
            }
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    push(discs, x, y, i, j, grown);
                }
            }
            for (int i = 0; i < n; i++) {
                double r = discs.get(i).radius() + 1;
                x[i] = Math.max(area.getX() + r, Math.min(area.getMaxX() - r, x[i]));
                y[i] = Math.max(area.getY() + r, Math.min(area.getMaxY() - r, y[i]));
            }
        }
        List<MapLayer.Mark> out = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            out.add(new MapLayer.Mark(discs.get(i).place(), x[i], y[i], discs.get(i).radius()));
        }
        return out;
    }

    /** Two that overlap move apart by half of it each. */
    private static void push(List<MapLayer.Mark> discs, double[] x, double[] y, int i, int j, double grown) {
        double wanted = (discs.get(i).radius() + discs.get(j).radius() + GAP) * grown;
        double dx = x[j] - x[i];
        double dy = y[j] - y[i];
        double distance = Math.sqrt(dx * dx + dy * dy);
        if (distance >= wanted) {
            return;
        }
        if (distance < 1e-6) {
            dx = StrictMath.cos(GOLDEN_ANGLE * j);
            dy = StrictMath.sin(GOLDEN_ANGLE * j);
            distance = 1;
            wanted += 1;
        }
        double half = (wanted - distance) / 2 / distance;
        x[i] -= dx * half;
        y[i] -= dy * half;
        x[j] += dx * half;
        y[j] += dy * half;
    }
}
