package mawa.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import mawa.world.Chance;
import mawa.world.Decision;
import mawa.world.Draws;

/**
 * Fills the gaps between points with new ones. Along each factor the unit is parted into as many strata as there are
 * points, old and new; each new point gets a stratum that is empty. Which strata go together into a point is first drawn
 * by lot, then mended: two new points exchange their strata of one factor, or one takes a stratum that is still empty or
 * moves within its own, wherever that makes the sum over all pairs of {@code distance^-16} smaller. This is the criterion phi_p of Morris and
 * Mitchell 1995, "Exploratory designs for computational experiments", Journal of Statistical Planning and Inference 43,
 * with p = 16, by which the nearest pair decides.
 *
 * <p>What constraints forbid is drawn like all else and stays where the lot put it, to be dropped; what they allow is
 * mended only into what they allow. So they cut a piece out of the space, and change nothing of how the rest is filled.
 */
final class Filling {
    private static final int TRIES_PER_STRATUM = 300;
    /** Of so many tries one is a move within a stratum; the others change strata, which matters more. */
    private static final int SHIFT_EACH = 4;
    /** Distances in one factor that a whole design may cost, a second or two. */
    private static final long MOST_WORK = 1_000_000_000L;
    /** Squared distance of points that are the same: bad enough, yet finite. */
    private static final double SAME = 1e-12;
    private static final double ROUNDING = 1e-9;
    private final List<Factor> factors;
    private final Draws luck;
    private final List<double[]> taken = new ArrayList<>();
    private final List<double[]> played = new ArrayList<>();
    private long work;

    Filling(List<Factor> factors, long seed) {
        this.factors = factors;
        luck = Chance.of(seed, 0).on(Decision.PARAMETER_VALUE, -1).of(Chance.nameKey("Latin hypercube"));
    }

    /**
     * Settings that are there: they take their strata, and new points keep away from those that are played. Settings
     * that are no levels of these factors count for nothing.
     */
    void take(Map<String, String> settings, boolean isPlayed) {
        double[] at = new double[factors.size()];
        for (int j = 0; j < at.length; j++) {
            OptionalDouble position = factors.get(j).levels().position(settings.get(factors.get(j).path()));
            if (position.isEmpty()) {
                return;
            }
            at[j] = position.getAsDouble();
        }
        taken.add(at);
        if (isPlayed) {
            played.add(at);
        }
    }

    /**
     * Draws {@code n} points. What comes back begins with those that are allowed, at most as many as are missing; the
     * forbidden ones follow.
     */
    List<Map<String, String>> draw(int n, int missing, Predicate<Map<String, String>> allowed) {
        Draws draws = luck.of(taken.size());
        int strata = taken.size() + n;
        // By factor: positions in the empty strata. New point i has number i of each; beyond n they are to spare.
        double[][] places = new double[factors.size()][];
        for (int j = 0; j < places.length; j++) {
            places[j] = places(j, strata, 2 * n, draws.of(j));
        }
        int found = 0;
        for (int i = 0; i < n; i++) {
            if (allowed.test(settings(places, i, strata))) {
                for (double[] row : places) {
                    swap(row, i, found);
                }
                found++;
            }
        }
        int good = Math.min(found, missing);
        new Mending(places, good, n, allowed).mend(draws.of(places.length));
        return IntStream.concat(IntStream.range(0, good), IntStream.range(found, n)).mapToObj(i -> settings(places, i, strata)).toList();
    }

    private Map<String, String> settings(double[][] places, int i, int strata) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (int j = 0; j < places.length; j++) {
            settings.put(factors.get(j).path(), value(factors.get(j).levels(), places[j][i], strata));
        }
        return settings;
    }

    /** The value at {@code u}, or in the middle of its stratum where rounding would carry it into another. */
    private static String value(Levels levels, double u, int strata) {
        String value = levels.at(u);
        int stratum = (int) (u * strata);
        boolean stays = levels instanceof Levels.Counted || (int) (levels.position(value).orElse(u) * strata) == stratum;
        return stays ? value : levels.at((stratum + 0.5) / strata);
    }

    /** A position within each empty stratum, in an order drawn by lot; of very many the first. */
    private double[] places(int factor, int strata, int most, Draws draws) {
        boolean[] full = full(factor, strata);
        Draws order = draws.of(0);
        Draws within = draws.of(1);
        return IntStream.range(0, strata).filter(s -> !full[s]).boxed().sorted(Comparator.comparingLong((Integer s) -> order.bits(s))).limit(most)
                .mapToDouble(s -> (s + within.uniform(s)) / strata).toArray();
    }

    /** The strata that are taken. A level fills one that it reaches into, so that many points of one level fill as many. */
    private boolean[] full(int factor, int strata) {
        double width = factors.get(factor).levels() instanceof Levels.Counted counted ? 1.0 / counted.count() : 0;
        boolean[] full = new boolean[strata];
        Map<Double, Integer> reached = new HashMap<>();
        for (double[] at : taken) {
            double low = (at[factor] - width / 2) * strata;
            double high = (at[factor] + width / 2) * strata;
            int s = reached.getOrDefault(at[factor], Math.min(strata - 1, (int) (width == 0 ? low : low + ROUNDING)));
            while (full[s] && s + 1 < Math.min(strata, high - ROUNDING)) {
                s++;
            }
            full[s] = true;
            reached.put(at[factor], s);
        }
        return full;
    }

    /** New points while they are moved about; only the first {@code good} are, the others stay where they are. */
    private final class Mending {
        private final double[][] places;
        private final int good;
        private final int n;
        private final int strata;
        private final Predicate<Map<String, String>> allowed;
        /** The same, but in the middle of its share for a level that can be counted: distances are between levels. */
        private final double[][] at;

        Mending(double[][] places, int good, int n, Predicate<Map<String, String>> allowed) {
            this.places = places;
            this.good = good;
            this.n = n;
            strata = taken.size() + n;
            this.allowed = allowed;
            at = new double[places.length][];
            for (int j = 0; j < at.length; j++) {
                int factor = j;
                at[j] = Arrays.stream(places[j]).map(u -> lie(factor, u)).toArray();
            }
        }

        void mend(Draws draws) {
            long tries = (long) TRIES_PER_STRATUM * good * places.length;
            long workPerTry = 4L * (good + played.size()) * places.length;
            for (long t = 0; t < tries && work < MOST_WORK; t++) {
                Draws lots = draws.of(t);
                int factor = (int) (lots.uniform(0) * places.length);
                int i = (int) (lots.uniform(1) * good);
                if (t % SHIFT_EACH == 0) {
                    shift(factor, i, lots.uniform(2));
                } else {
                    exchange(factor, i, (int) (lots.uniform(2) * (places[factor].length - n + good)));
                }
                work += workPerTry;
            }
        }

        /** The stratum of another new point, or beyond these one to spare. */
        private void exchange(int factor, int i, int drawn) {
            int other = drawn < good ? drawn : drawn - good + n;
            double before = crowding(i) + (other < good ? crowding(other) : 0);
            swap(at[factor], i, other);
            swap(places[factor], i, other);
            double after = crowding(i) + (other < good ? crowding(other) : 0);
            if (!(after < before && isAllowed(i) && isAllowed(other))) {
                swap(at[factor], i, other);
                swap(places[factor], i, other);
            }
        }

        /** Another position within the same stratum. */
        private void shift(int factor, int i, double within) {
            double place = places[factor][i];
            double position = at[factor][i];
            double before = crowding(i);
            places[factor][i] = ((int) (place * strata) + within) / strata;
            at[factor][i] = lie(factor, places[factor][i]);
            if (!(crowding(i) < before && isAllowed(i))) {
                places[factor][i] = place;
                at[factor][i] = position;
            }
        }

        private boolean isAllowed(int i) {
            return i >= good || allowed.test(settings(places, i, strata));
        }

        /** What a new point adds to the criterion. */
        private double crowding(int i) {
            double sum = 0;
            for (int k = 0; k < good; k++) {
                double squared = 0;
                for (double[] row : at) {
                    squared += (row[i] - row[k]) * (row[i] - row[k]);
                }
                sum += k == i ? 0 : repulsion(squared);
            }
            for (double[] old : played) {
                double squared = 0;
                for (int j = 0; j < at.length; j++) {
                    squared += (at[j][i] - old[j]) * (at[j][i] - old[j]);
                }
                sum += repulsion(squared);
            }
            return sum;
        }
    }

    private double lie(int factor, double u) {
        return factors.get(factor).levels() instanceof Levels.Counted counted ? (counted.numberAt(u) + 0.5) / counted.count() : u;
    }

    private static double repulsion(double squared) {
        double fourth = Math.max(SAME, squared) * Math.max(SAME, squared);
        return 1 / (fourth * fourth * fourth * fourth);
    }

    private static void swap(double[] row, int a, int b) {
        double kept = row[a];
        row[a] = row[b];
        row[b] = kept;
    }
}
