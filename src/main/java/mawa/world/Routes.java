package mawa.world;

import java.util.Arrays;

/**
 * Shortest ways on the roads that are open today, by driving time (Dijkstra 1959), found for an origin when
 * somebody leaves it and kept until the network changes. People do not pass through places fought over or
 * abroad: there a journey can only end. The government's side is entered at a checkpoint and is no way through:
 * out of it leads only the first road of a way. So whoever is in a place that was lost can still leave it if a
 * neighbour of it is not lost.
 */
public final class Routes {
    /** What stands between two places is not a road that is open. */
    public static final double UNREACHABLE = Double.POSITIVE_INFINITY;

    private final Land land;
    private final double[] roadHours;
    private final double checkpointHours;
    private final int[][] roadsAt;
    private final int[] from;
    private final int[] to;
    private final boolean[] roadOpen;
    private final Controller[] controller;
    private final double[][] hours;
    private final double[][] km;
    private final int[][] lastRoad;
    private final boolean[] known;
    private final boolean[] done;

    /**
     * @param roadHours free driving time of each road
     * @param checkpointHours wait at a checkpoint
     */
    public Routes(Land land, double[] roadHours, double checkpointHours) {
        this.land = land;
        this.roadHours = roadHours.clone();
        this.checkpointHours = checkpointHours;
        int n = land.size();
        int m = land.roads().size();
        from = new int[m];
        to = new int[m];
        int[] degree = new int[n];
        for (int r = 0; r < m; r++) {
            from[r] = land.index(land.roads().get(r).from());
            to[r] = land.index(land.roads().get(r).to());
            degree[from[r]]++;
            degree[to[r]]++;
        }
        roadsAt = new int[n][];
        for (int p = 0; p < n; p++) {
            roadsAt[p] = new int[degree[p]];
        }
        for (int r = m - 1; r >= 0; r--) {
            roadsAt[from[r]][--degree[from[r]]] = r;
            roadsAt[to[r]][--degree[to[r]]] = r;
        }
        roadOpen = new boolean[m];
        Arrays.fill(roadOpen, true);
        controller = new Controller[n];
        for (int p = 0; p < n; p++) {
            controller[p] = land.place(p).controller();
        }
        hours = new double[n][n];
        km = new double[n][n];
        lastRoad = new int[n][n];
        known = new boolean[n];
        done = new boolean[n];
    }

    /** Takes over today's closures and control; ways are forgotten only where something changed. */
    public void update(Levers levers, Controller[] today) {
        boolean changed = false;
        for (int r = 0; r < roadOpen.length; r++) {
            boolean open = !levers.isRoadClosed(r);
            changed |= open != roadOpen[r];
            roadOpen[r] = open;
        }
        for (int p = 0; p < today.length; p++) {
            changed |= today[p] != controller[p];
            controller[p] = today[p];
        }
        if (changed) {
            Arrays.fill(known, false);
        }
    }

    /** Free driving hours from an origin to every place; {@link #UNREACHABLE} where no open road leads. */
    public double[] hours(int origin) {
        find(origin);
        return hours[origin];
    }

    /** Kilometres of the ways of {@link #hours}. */
    public double[] km(int origin) {
        find(origin);
        return km[origin];
    }

    /** The last road of the way from origin to place; -1 at the origin. Follow it with {@link #otherEnd}. */
    public int lastRoad(int origin, int place) {
        find(origin);
        return lastRoad[origin][place];
    }

    public int otherEnd(int road, int place) {
        return from[road] == place ? to[road] : from[road];
    }

    public double roadHours(int road) {
        return roadHours[road];
    }

    public int roads() {
        return roadHours.length;
    }

    private void find(int origin) {
        if (known[origin]) {
            return;
        }
        known[origin] = true;
        double[] h = hours[origin];
        Arrays.fill(h, UNREACHABLE);
        Arrays.fill(km[origin], UNREACHABLE);
        Arrays.fill(lastRoad[origin], -1);
        Arrays.fill(done, false);
        h[origin] = 0;
        km[origin][origin] = 0;
        for (int p = origin; p >= 0; p = nearestOpen(h)) {
            done[p] = true;
            if (p == origin || isPassable(p)) {
                relax(origin, p);
            }
        }
    }

    private void relax(int origin, int p) {
        double[] h = hours[origin];
        boolean checkpoint = land.place(p).kind() == PlaceKind.CHECKPOINT;
        double start = h[p] + (checkpoint ? checkpointHours : 0);
        for (int r : roadsAt[p]) {
            int q = otherEnd(r, p);
            if (roadOpen[r] && !done[q] && isCrossable(origin, p, q) && start + roadHours[r] < h[q]) {
                h[q] = start + roadHours[r];
                km[origin][q] = km[origin][p] + land.roads().get(r).km();
                lastRoad[origin][q] = r;
            }
        }
    }

    private boolean isPassable(int p) {
        return controller[p] != Controller.CONTESTED && controller[p] != Controller.FOREIGN
                && land.place(p).kind() != PlaceKind.BORDER_CROSSING;
    }

    /**
     * The government's side is entered at a checkpoint, and left, by any road, from the place where one is, or at
     * a checkpoint by who started on that side: nobody takes it as a short cut.
     */
    private boolean isCrossable(int origin, int p, int q) {
        boolean from = controller[p] == Controller.GOVERNMENT;
        boolean into = controller[q] == Controller.GOVERNMENT;
        if (from == into) {
            return true;
        }
        if (into) {
            return land.place(p).kind() == PlaceKind.CHECKPOINT;
        }
        return p == origin || controller[origin] == Controller.GOVERNMENT && land.place(q).kind() == PlaceKind.CHECKPOINT;
    }

    private int nearestOpen(double[] h) {
        int best = -1;
        for (int p = 0; p < h.length; p++) {
            if (!done[p] && h[p] < UNREACHABLE && (best < 0 || h[p] < h[best])) {
                best = p;
            }
        }
        return best;
    }
}
