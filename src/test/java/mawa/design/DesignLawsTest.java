package mawa.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every design. */
class DesignLawsTest {
    private static final Predicate<Map<String, String>> ALL = settings -> true;

    static Stream<Design> designs() {
        List<Factor> lists = Factors.of("a=0.1,0.2,0.3", "b=x,y,z");
        List<Factor> ranges = Factors.of("a=0..1", "b=2019-05-20..2019-06-20");
        return Stream.of(new Grid(lists), new ListOfPoints(lists), new OneAtATime(lists, Map.of("a", "0.15", "b", "x")), new LatinHypercube(ranges, 20, 1),
                new LatinHypercube(lists, 7, 1), new Sobol(ranges, 20), new Sobol(lists, 7), FromFile.read("d.csv", "a,b\n0.1,x\n0.2,y\n0.3,z\n"),
                FromFile.read("d.csv", "a,point,b\n0.1,4,x\n0.2,9,y\n0.3,2,z\n"));
    }

    @ParameterizedTest
    @MethodSource("designs")
    void theSameDesignGivesTheSamePoints(Design design) {
        assertThat(design.points()).isEqualTo(design.points());
        assertThat(design.points().dropped()).isZero();
        assertThat(design.points().all()).allSatisfy(p -> assertThat(p.settings().keySet()).containsExactlyElementsOf(design.paths()));
    }

    @ParameterizedTest
    @MethodSource("designs")
    void noTwoPointsHaveTheSameSettingsOrNumber(Design design) {
        List<Point> points = design.points().all();
        assertThat(points.stream().map(Point::settings)).doesNotHaveDuplicates();
        assertThat(points.stream().map(Point::number)).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @MethodSource("designs")
    void itsOwnPointsAreKnownAgain(Design design) {
        Points points = design.points();
        assertThat(design.extend(points.all(), ALL)).isEqualTo(points);
        List<Point> shuffled = new ArrayList<>(points.all());
        Collections.shuffle(shuffled, new Random(1));
        assertThat(design.extend(shuffled, ALL)).isEqualTo(points);
    }

    @ParameterizedTest
    @MethodSource("designs")
    void pointsOfAnotherDesignStayWithTheirNumbers(Design design) {
        List<Point> earlier = List.of(new Point(30, Factors.settings("b", "q", "a", "0.2500")), new Point(11, Factors.settings("a", "0.2", "b", "y")));
        List<Point> all = design.extend(earlier, ALL).all();
        assertThat(all).containsAll(earlier).hasSizeGreaterThan(2);
        assertThat(all.stream().map(Point::settings)).doesNotHaveDuplicates();
        assertThat(all.stream().map(Point::number)).doesNotHaveDuplicates();
    }

    /** Points that are there already were played; nobody asks again. */
    @ParameterizedTest
    @MethodSource("designs")
    void whatIsForbiddenIsLeftOutAndCounted(Design design) {
        Predicate<Map<String, String>> allowed = s -> Double.parseDouble(s.get("a")) < 0.25;
        Points points = design.extend(List.of(new Point(50, Factors.settings("a", "9", "b", "x"))), allowed);
        assertThat(points.all().subList(0, points.all().size() - 1).stream().map(Point::settings).filter(s -> !s.get("a").equals("9"))).allMatch(allowed);
        assertThat(points.all().stream().map(Point::number)).contains(50);
        assertThat(points.dropped()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("designs")
    void ifNothingIsAllowedItSaysSo(Design design) {
        assertThatThrownBy(() -> design.extend(List.of(), s -> false)).isInstanceOf(DesignException.class)
                .hasMessageMatching("(none of the [0-9]+ points of this design satisfies the constraints|of 1[01],[0-9]{3} points that were drawn only 0 were new and satisfied .* fewer than one in 100.*)");
    }

    @ParameterizedTest
    @MethodSource("designs")
    void earlierPointsMustVaryTheSame(Design design) {
        assertThatThrownBy(() -> design.extend(List.of(new Point(1, Factors.settings("a", "1", "c", "2"))), ALL)).isInstanceOf(DesignException.class)
                .hasMessage("the points that are there already vary a, c, and this design varies a, b; vary the same, or begin a new design");
    }

    /** One in fifty is found; fewer than one in a hundred is a mistake. */
    @Test
    void aNarrowGateIsFoundAndANarrowerOneRefused() {
        for (Design design : List.of(new LatinHypercube(Factors.unitCube(2), 10, 1), new Sobol(Factors.unitCube(2), 10))) {
            Points points = design.extend(List.of(), s -> Double.parseDouble(s.get("b")) < 0.02);
            assertThat(points.all()).hasSize(10);
            assertThat(points.dropped()).isBetween(200, 1500);
            assertThatThrownBy(() -> new LatinHypercube(Factors.unitCube(2), 200, 1).extend(List.of(), s -> Double.parseDouble(s.get("b")) < 0.002))
                    .isInstanceOf(DesignException.class).hasMessageContaining("fewer than one in 100").hasMessageContaining("200 more are wanted").hasMessageContaining("loosen a constraint");
        }
        assertThatThrownBy(() -> new Sobol(Factors.unitCube(2), 200).extend(List.of(), s -> Double.parseDouble(s.get("b")) < 0.002)).isInstanceOf(DesignException.class);
    }

    @Test
    void aPointIsWhatItSets() {
        assertThat(new Point(1, Factors.settings("a", "0.50")).settings()).containsEntry("a", "0.5");
        assertThatThrownBy(() -> new Point(0, Factors.settings("a", "1"))).hasMessageContaining("numbered from 1");
        assertThatThrownBy(() -> new Point(1, Map.of())).hasMessageContaining("sets nothing");
        assertThatThrownBy(() -> new Grid(Factors.of("a=1")).extend(List.of(new Point(1, Factors.settings("a", "1")), new Point(1, Factors.settings("a", "2"))), ALL))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("point 1 is there twice");
    }
}
