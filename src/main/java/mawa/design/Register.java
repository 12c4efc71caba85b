package mawa.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The points that have a number. Those that were there before keep theirs; a new one gets the next. */
final class Register {
    /** After so many points it is clear whether one in a hundred is allowed. */
    private static final int ENOUGH_TO_TELL = 10_000;
    private static final int ONE_IN = 100;
    private final Predicate<Map<String, String>> allowed;
    private final List<Point> points;
    private final Set<Map<String, String>> known = new HashSet<>();
    private final Set<Map<String, String>> forbidden = new HashSet<>();
    private final Map<Integer, Point> byNumber = new LinkedHashMap<>();
    private final int before;
    private int offered;
    private int last;

    /**
     * @throws DesignException if an earlier point has other paths than the design
     */
    Register(List<String> paths, List<Point> earlier, Predicate<Map<String, String>> allowed) {
        this.allowed = allowed;
        points = new ArrayList<>(earlier);
        before = earlier.size();
        for (Point point : earlier) {
            if (!point.settings().keySet().equals(Set.copyOf(paths))) {
                throw new DesignException("the points that are there already vary " + String.join(", ", point.settings().keySet())
                        + ", and this design varies " + String.join(", ", paths) + "; vary the same, or begin a new design");
            }
            if (byNumber.put(point.number(), point) != null || !known.add(point.settings())) {
                throw new IllegalArgumentException("point " + point.number() + " is there twice");
            }
            last = Math.max(last, point.number());
        }
    }

    /** Points that have a number. */
    int size() {
        return points.size();
    }

    /** Points that were offered, whatever became of them. */
    int offered() {
        return offered;
    }

    /** Whether settings would get a number. */
    boolean wants(Map<String, String> settings) {
        Map<String, String> plain = Point.plain(settings);
        return !known.contains(plain) && allowed.test(plain);
    }

    /** Gives settings the next number, if they are allowed and not known yet; whether it did. */
    boolean offer(Map<String, String> settings) {
        return offer(last + 1, settings);
    }

    /** As {@link #offer(Map)} with a number of the author's choice. */
    boolean offer(int number, Map<String, String> settings) {
        offered++;
        Map<String, String> plain = Point.plain(settings);
        if (known.contains(plain) || forbidden.contains(plain)) {
            return false;
        }
        if (!allowed.test(plain)) {
            forbidden.add(plain);
            return false;
        }
        Point point = new Point(number, plain);
        Point other = byNumber.putIfAbsent(number, point);
        if (other != null) {
            throw new DesignException("point " + number + " is already " + words(other) + " and cannot be " + words(point)
                    + "; a point keeps its number for ever, so give the new one another, or leave the column " + Points.NUMBER + " away");
        }
        known.add(plain);
        points.add(point);
        last = Math.max(last, number);
        return true;
    }

    /**
     * For designs that draw until they have enough.
     *
     * @throws DesignException if the search is without hope
     */
    void checkHope(int wanted) {
        int found = points.size() - before;
        if (points.size() < wanted && offered >= ENOUGH_TO_TELL && (long) found * ONE_IN < offered) {
            throw new DesignException(String.format(Locale.ROOT,
                    "of %,d points that were drawn only %,d were new and satisfied the constraints, fewer than one in %d, and %,d more are wanted;"
                            + " loosen a constraint, narrow the ranges to where it holds, or ask for fewer points", offered, found, ONE_IN, wanted - before));
        }
    }

    /**
     * @throws DesignException if there is none
     */
    Points points() {
        if (points.isEmpty()) {
            throw new DesignException(String.format(Locale.ROOT, "none of the %,d points of this design satisfies the constraints", offered));
        }
        return new Points(points.stream().sorted(Comparator.comparingInt(Point::number)).toList(), forbidden.size());
    }

    private static String words(Point point) {
        List<String> words = new ArrayList<>();
        point.settings().forEach((path, value) -> words.add(path + "=" + value));
        return String.join(" ", words);
    }
}
