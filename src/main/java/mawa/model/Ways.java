package mawa.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import mawa.world.Land;
import mawa.world.PlaceKind;

/**
 * All ways of at most so many links from each place, without a place twice: found once on all roads, open or not. A marker
 * on the way is no link of its own, and no way ends at one. A way is known by its number.
 */
final class Ways {
    private final int[] first;
    private final short[][] roads;
    private final short[][] places;
    private final double[] km;
    private final short[] start;
    private final short[] end;
    private final short[] firstRoad;
    private final int[][] startsOfThoseTo;

    Ways(Land land, int links) {
        first = new int[land.size() + 1];
        List<short[]> roadsFound = new ArrayList<>();
        List<short[]> placesFound = new ArrayList<>();
        List<Double> kmFound = new ArrayList<>();
        int[][] roadsAt = roadsAt(land);
        for (int p = 0; p < land.size(); p++) {
            first[p] = roadsFound.size();
            walk(land, roadsAt, new ArrayList<>(List.of((short) p)), new ArrayList<>(), 0, links, roadsFound, placesFound, kmFound);
        }
        first[land.size()] = roadsFound.size();
        roads = roadsFound.toArray(short[][]::new);
        places = placesFound.toArray(short[][]::new);
        km = kmFound.stream().mapToDouble(Double::doubleValue).toArray();
        start = new short[places.length];
        end = new short[places.length];
        firstRoad = new short[places.length];
        List<SortedSet<Integer>> starts = new ArrayList<>();
        for (int p = 0; p < land.size(); p++) {
            starts.add(new TreeSet<>());
        }
        for (int p = 0; p < land.size(); p++) {
            for (int w = first[p]; w < first[p + 1]; w++) {
                start[w] = (short) p;
                end[w] = places[w][places[w].length - 1];
                firstRoad[w] = roads[w][0];
                starts.get(end[w]).add(p);
            }
        }
        startsOfThoseTo = starts.stream().map(all -> all.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    private static void walk(Land land, int[][] roadsAt, List<Short> passed, List<Short> taken, double km, int links, List<short[]> roads,
            List<short[]> places, List<Double> kms) {
        int here = passed.get(passed.size() - 1);
        for (int r : roadsAt[here]) {
            int there = otherEnd(land, r, here);
            if (passed.contains((short) there)) {
                continue;
            }
            passed.add((short) there);
            taken.add((short) r);
            double far = km + land.roads().get(r).km();
            boolean marker = land.place(there).kind() == PlaceKind.MARKER;
            if (!marker) {
                roads.add(array(taken, 0));
                places.add(array(passed, 1));
                kms.add(far);
            }
            int left = marker ? links : links - 1;
            if (left > 0) {
                walk(land, roadsAt, passed, taken, far, left, roads, places, kms);
            }
            passed.remove(passed.size() - 1);
            taken.remove(taken.size() - 1);
        }
    }

    private static short[] array(List<Short> list, int from) {
        short[] out = new short[list.size() - from];
        for (int k = 0; k < out.length; k++) {
            out[k] = list.get(k + from);
        }
        return out;
    }

    private static int[][] roadsAt(Land land) {
        int[][] at = new int[land.size()][0];
        for (int r = 0; r < land.roads().size(); r++) {
            for (int p : new int[] {land.index(land.roads().get(r).from()), land.index(land.roads().get(r).to())}) {
                at[p] = Arrays.copyOf(at[p], at[p].length + 1);
                at[p][at[p].length - 1] = r;
            }
        }
        return at;
    }

    private static int otherEnd(Land land, int road, int place) {
        int from = land.index(land.roads().get(road).from());
        return from == place ? land.index(land.roads().get(road).to()) : from;
    }

    /** The number of the first way from a place; its ways end before that of the next place. */
    int first(int place) {
        return first[place];
    }

    /** Ways in all. */
    int size() {
        return roads.length;
    }

    int end(int way) {
        return end[way];
    }

    /** The places from which a way leads to this one, each once. */
    int[] startsOfThoseTo(int place) {
        return startsOfThoseTo[place];
    }

    double km(int way) {
        return km[way];
    }

    /** The road that a way takes from a place on it; -1 from its end, or from a place off it. */
    int roadFrom(int way, int place) {
        if (place == start[way]) {
            return firstRoad[way];
        }
        short[] over = places[way];
        for (int k = 0; k < over.length - 1; k++) {
            if (over[k] == place) {
                return roads[way][k + 1];
            }
        }
        return -1;
    }

    boolean isOpen(int way, boolean[] roadOpen) {
        for (short r : roads[way]) {
            if (!roadOpen[r]) {
                return false;
            }
        }
        return true;
    }
}
