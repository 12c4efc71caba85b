package mawa.design;

import static mawa.design.Factors.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Latin hypercube: even along each factor, wide apart over all of them, and able to grow. */
class LatinHypercubeTest {

    /** Law: of n points each factor's n-ths hold one each. */
    @ParameterizedTest
    @CsvSource({"1,1", "2,3", "10,2", "17,5", "100,1", "64,6"})
    void eachStratumHoldsOnePoint(int n, int dimensions) {
        for (long seed : new long[] {0, 1, -7, Long.MAX_VALUE}) {
            assertLatin(new LatinHypercube(Factors.unitCube(dimensions), n, seed).points().all(), n);
        }
    }

    /** Law: with half of the points already there, the whole is a Latin hypercube again. */
    @ParameterizedTest
    @CsvSource({"1,2", "5,2", "16,4", "33,3"})
    void twiceAsManyAreALatinHypercubeWithTheFirstInside(int n, int dimensions) {
        List<Factor> factors = Factors.unitCube(dimensions);
        List<Point> first = new LatinHypercube(factors, n, 3).points().all();
        List<Point> second = new LatinHypercube(factors, 2 * n, 3).extend(first, s -> true).all();
        List<Point> third = new LatinHypercube(factors, 4 * n, 3).extend(second, s -> true).all();
        assertThat(third).startsWith(second.toArray(Point[]::new)).startsWith(first.toArray(Point[]::new));
        assertLatin(second, 2 * n);
        assertLatin(third, 4 * n);
    }

    /** Law: whatever the number, no two new points share a stratum with one another or with an old one. */
    @ParameterizedTest
    @CsvSource({"10,11", "10,13", "10,25", "7,30"})
    void otherNumbersGoIntoEmptyStrata(int n, int more) {
        List<Factor> factors = Factors.unitCube(3);
        List<Point> first = new LatinHypercube(factors, n, 5).points().all();
        List<Point> all = new LatinHypercube(factors, more, 5).extend(first, s -> true).all();
        assertThat(all).hasSize(more).startsWith(first.toArray(Point[]::new));
        for (int j = 0; j < 3; j++) {
            List<Integer> old = strata(first, more, j);
            List<Integer> added = strata(all.subList(n, more), more, j);
            assertThat(added).doesNotHaveDuplicates().doesNotContainAnyElementsOf(old);
        }
    }

    /** Law: the nearest pair is farther apart than in any of many hypercubes drawn by lot. */
    @ParameterizedTest
    @CsvSource({"5,2", "20,2", "20,5", "60,4", "100,10"})
    void pointsKeepAwayFromOneAnother(int n, int dimensions) {
        double best = nearest(new LatinHypercube(Factors.unitCube(dimensions), n, 1).points().all().stream().map(Factors::numbers).toList());
        Random random = new Random(2);
        for (int k = 0; k < 20; k++) {
            assertThat(best).isGreaterThanOrEqualTo(nearest(byLot(n, dimensions, random)));
        }
    }

    @Test
    void newPointsKeepAwayFromOldOnes() {
        List<Factor> factors = Factors.unitCube(2);
        List<Point> first = new LatinHypercube(factors, 10, 1).points().all();
        double mended = nearest(new LatinHypercube(factors, 20, 1).extend(first, s -> true).all().stream().map(Factors::numbers).toList());
        Random random = new Random(2);
        double byLot = IntStream.range(0, 50).mapToDouble(k -> nearest(byLot(20, 2, random))).average().orElseThrow();
        assertThat(mended).isGreaterThan(1.5 * byLot);
    }

    /** Law: levels of a list are used equally often, also as the design grows. */
    @Test
    void levelsThatCanBeCountedGetEqualShares() {
        List<Factor> factors = Factors.of("a=x,y,z", "b=0..1", "agentScale=1..4", "d=2019-05-20..2019-05-25");
        List<Point> first = new LatinHypercube(factors, 12, 1).points().all();
        List<Point> second = new LatinHypercube(factors, 24, 1).extend(first, s -> true).all();
        for (List<Point> points : List.of(first, second)) {
            for (Factor f : List.of(factors.get(0), factors.get(2), factors.get(3))) {
                long levels = ((Levels.Counted) f.levels()).count();
                Map<String, Long> counts = points.stream().collect(Collectors.groupingBy(p -> p.settings().get(f.path()), TreeMap::new, Collectors.counting()));
                assertThat(counts).hasSize((int) levels);
                assertThat(counts.values()).allMatch(c -> c == points.size() / levels);
            }
        }
    }

    @Test
    void aSmallSpaceIsFilledToItsLastPoint() {
        List<Factor> factors = Factors.of("a=x,y,z", "agentScale=1..4");
        assertThat(new LatinHypercube(factors, 12, 1).points().all().stream().map(Point::settings)).doesNotHaveDuplicates().hasSize(12);
        assertThatThrownBy(() -> new LatinHypercube(factors, 13, 1)).isInstanceOf(DesignException.class)
                .hasMessage("these factors have only 12 different points, and 13 are asked for; a grid takes them all");
    }

    /** Also where a constraint leaves just enough of them. */
    @Test
    void theLastAllowedPointIsFound() {
        List<Factor> factors = Factors.of("a=0..19:20", "agentScale=1..20");
        Predicate<Map<String, String>> belowTheDiagonal = s -> Integer.parseInt(s.get("a")) < Integer.parseInt(s.get("agentScale"));
        Points points = new LatinHypercube(factors, 210, 1).extend(List.of(), belowTheDiagonal);
        assertThat(points.all()).hasSize(210).allMatch(p -> belowTheDiagonal.test(p.settings()));
        assertThat(points.dropped()).isEqualTo(190);
        assertThatThrownBy(() -> new LatinHypercube(factors, 211, 1).extend(List.of(), belowTheDiagonal)).isInstanceOf(DesignException.class)
                .hasMessageContaining("only 210 were new and satisfied the constraints");
    }

    @Test
    void theSeedDecidesAndNothingElse() {
        List<Factor> factors = Factors.unitCube(3);
        assertThat(new LatinHypercube(factors, 20, 1).points()).isEqualTo(new LatinHypercube(factors, 20, 1).points());
        assertThat(new LatinHypercube(factors, 20, 2).points()).isNotEqualTo(new LatinHypercube(factors, 20, 1).points());
        assertThat(new LatinHypercube(factors, 20, 1L << 40).points()).isNotEqualTo(new LatinHypercube(factors, 20, 0).points());
    }

    /** A fixed design, so that no change of the code moves points unnoticed. */
    @Test
    void theFirstDesign() {
        assertThat(Factors.words(new LatinHypercube(Factors.of("a=0..1", "b=x,y"), 4, 1).points())).containsExactly("1: 0.329538 y", "2: 0.00842845 x", "3: 0.997756 y", "4: 0.677908 x");
    }

    /** Law: constraints cut a piece out of the space, and along a factor that they leave alone the rest stays even. */
    @Test
    void whereConstraintsTakePointsAwayOthersAreDrawn() {
        List<Factor> factors = Factors.unitCube(2);
        Points points = new LatinHypercube(factors, 200, 1).extend(List.of(), s -> Double.parseDouble(s.get("a")) < 0.25);
        assertThat(points.all()).hasSize(200).allMatch(p -> numbers(p)[0] < 0.25);
        assertThat(points.dropped()).isBetween(450, 800);
        for (int j = 0; j < 2; j++) {
            double width = j == 0 ? 0.25 : 1;
            int[] tenths = new int[10];
            for (Point p : points.all()) {
                tenths[(int) (numbers(p)[j] / width * 10)]++;
            }
            assertThat(tenths).as(Arrays.toString(tenths)).satisfies(t -> assertThat(Arrays.stream(t).min().orElseThrow()).isGreaterThanOrEqualTo(12));
        }
        Points triangle = new LatinHypercube(factors, 50, 1).extend(List.of(), s -> numbers(new Point(1, s))[0] + numbers(new Point(1, s))[1] <= 1);
        assertThat(triangle.all()).hasSize(50).allMatch(p -> numbers(p)[0] + numbers(p)[1] <= 1);
        assertThat(triangle.dropped()).isBetween(30, 75);
    }

    @Test
    void earlierPointsFromElsewhereStay() {
        List<Factor> factors = Factors.unitCube(2);
        List<Point> elsewhere = List.of(new Point(4, Factors.settings("a", "7", "b", "0.5")), new Point(9, Factors.settings("a", "0.50", "b", "0.5")));
        List<Point> all = new LatinHypercube(factors, 6, 1).extend(elsewhere, s -> true).all();
        assertThat(all).hasSize(6).startsWith(elsewhere.toArray(Point[]::new));
        assertThat(all.stream().map(Point::number)).containsExactly(4, 9, 10, 11, 12, 13);
    }

    private static void assertLatin(List<Point> points, int n) {
        assertThat(points).hasSize(n);
        for (int j = 0; j < numbers(points.get(0)).length; j++) {
            assertThat(strata(points, n, j)).containsExactlyInAnyOrderElementsOf(IntStream.range(0, n).boxed().toList());
        }
    }

    private static List<Integer> strata(List<Point> points, int n, int dimension) {
        return points.stream().map(p -> (int) (numbers(p)[dimension] * n)).toList();
    }

    private static List<double[]> byLot(int n, int dimensions, Random random) {
        List<double[]> points = IntStream.range(0, n).mapToObj(i -> new double[dimensions]).toList();
        for (int j = 0; j < dimensions; j++) {
            List<Integer> strata = new ArrayList<>(IntStream.range(0, n).boxed().toList());
            Collections.shuffle(strata, random);
            for (int i = 0; i < n; i++) {
                points.get(i)[j] = (strata.get(i) + random.nextDouble()) / n;
            }
        }
        return points;
    }

    private static double nearest(List<double[]> points) {
        double nearest = Double.MAX_VALUE;
        for (double[] a : points) {
            for (double[] b : points) {
                double squared = IntStream.range(0, a.length).mapToDouble(j -> (a[j] - b[j]) * (a[j] - b[j])).sum();
                nearest = a == b ? nearest : Math.min(nearest, squared);
            }
        }
        return Math.sqrt(nearest);
    }
}
