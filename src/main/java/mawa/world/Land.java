package mawa.world;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The places, the roads between them and the named regions: what does not change during a run. A place is
 * known by its index in {@code places.csv}; distances are great-circle kilometres.
 */
public final class Land {
    private static final double EARTH_RADIUS_KM = 6371.0088;
    private final List<Place> places;
    private final List<Road> roads;
    private final Map<String, int[]> regions = new TreeMap<>();
    private final Map<String, Integer> indices = new TreeMap<>();
    private final double[][] km;
    private final long[] keys;

    public Land(List<Place> places, List<Road> roads, Map<String, List<String>> regions) {
        this.places = List.copyOf(places);
        this.roads = List.copyOf(roads);
        int n = places.size();
        keys = new long[n];
        for (int i = 0; i < n; i++) {
            indices.put(places.get(i).id(), i);
            keys[i] = Chance.nameKey(places.get(i).id());
        }
        km = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                km[i][j] = greatCircleKm(places.get(i), places.get(j));
            }
        }
        regions.forEach((name, ids) -> this.regions.put(name, resolve(ids)));
    }

    public int size() {
        return places.size();
    }

    public Place place(int p) {
        return places.get(p);
    }

    public List<Place> places() {
        return places;
    }

    public List<Road> roads() {
        return roads;
    }

    /** Index of a place id. */
    public int index(String id) {
        Integer i = indices.get(id);
        if (i == null) {
            throw new IllegalArgumentException("no place " + id);
        }
        return i;
    }

    /** A stable key of the place's id for keyed draws: adding a place moves no other place's luck. */
    public long key(int p) {
        return keys[p];
    }

    public double km(int a, int b) {
        return km[a][b];
    }

    /** The names of the regions, sorted. */
    public List<String> regionNames() {
        return List.copyOf(regions.keySet());
    }

    /** Sorted place indices of a region. */
    public int[] region(String name) {
        return regions.get(name).clone();
    }

    /** Sorted, unique place indices of place ids and region names; {@code all} names every place. */
    public int[] resolve(List<String> names) {
        boolean[] in = new boolean[places.size()];
        for (String name : names) {
            if (name.equals("all")) {
                Arrays.fill(in, true);
            } else if (regions.containsKey(name)) {
                for (int p : regions.get(name)) {
                    in[p] = true;
                }
            } else {
                in[index(name)] = true;
            }
        }
        int count = 0;
        for (boolean b : in) {
            count += b ? 1 : 0;
        }
        int[] out = new int[count];
        for (int p = 0, k = 0; p < in.length; p++) {
            if (in[p]) {
                out[k++] = p;
            }
        }
        return out;
    }

    /** Haversine distance. */
    private static double greatCircleKm(Place a, Place b) {
        double la = StrictMath.toRadians(a.latitude());
        double lb = StrictMath.toRadians(b.latitude());
        double dLat = StrictMath.sin((lb - la) / 2);
        double dLon = StrictMath.sin(StrictMath.toRadians(b.longitude() - a.longitude()) / 2);
        double h = dLat * dLat + StrictMath.cos(la) * StrictMath.cos(lb) * dLon * dLon;
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, StrictMath.sqrt(h)));
    }
}
