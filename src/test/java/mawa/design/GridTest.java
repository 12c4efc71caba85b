package mawa.design;

import static mawa.design.Factors.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Designs of listed levels: each with each, one list beside the other, one change at a time. */
class GridTest {
    @Test
    void aGridHasEachLevelWithEachOther() {
        assertThat(words(new Grid(Factors.of("a=1,2", "b=x,y,z")).points())).containsExactly("1: 1 x", "2: 1 y", "3: 1 z", "4: 2 x", "5: 2 y", "6: 2 z");
    }

    /** Law: as many points as the product of the levels, all different, each level equally often. */
    @Test
    void theSizeIsTheProduct() {
        Random random = new Random(3);
        for (int k = 0; k < 50; k++) {
            List<Factor> factors = IntStream.rangeClosed(1, 1 + random.nextInt(4)).mapToObj(j -> Factors.one("f" + j + "=0..9:" + (2 + random.nextInt(4)))).toList();
            Grid grid = new Grid(factors);
            List<Map<String, String>> points = grid.points().all().stream().map(Point::settings).toList();
            int product = factors.stream().mapToInt(f -> f.listed().size()).reduce(1, (a, b) -> a * b);
            assertThat(points).hasSize(product).hasSize(grid.size()).doesNotHaveDuplicates();
            for (Factor f : factors) {
                for (String level : f.listed()) {
                    assertThat(points.stream().filter(p -> p.get(f.path()).equals(level)).count()).isEqualTo(product / f.listed().size());
                }
            }
        }
    }

    @Test
    void moreLevelsKeepThePointsThatAreThere() {
        Points coarse = new Grid(Factors.of("a=0.3..0.5:3", "b=x,y")).points();
        Points fine = new Grid(Factors.of("a=0.3..0.5:5", "b=x,y,z")).extend(coarse.all(), s -> true);
        assertThat(fine.all()).hasSize(15).startsWith(coarse.all().toArray(Point[]::new));
        assertThat(words(fine).get(6)).isEqualTo("7: 0.3 z");
        assertThat(fine.all().stream().map(Point::settings)).doesNotHaveDuplicates();
        Points fewer = new Grid(Factors.of("a=0.3,0.7", "b=x")).extend(fine.all(), s -> true);
        assertThat(fewer.all()).as("what was played stays").hasSize(16).startsWith(fine.all().toArray(Point[]::new));
    }

    @Test
    void aRangeNeedsLevels() {
        assertThatThrownBy(() -> new Grid(Factors.of("a=1,2", "b=0..1"))).isInstanceOf(DesignException.class)
                .hasMessage("b=0..1 is a range, and this design needs single values, for example  b=0..1:5");
        assertThatThrownBy(() -> new OneAtATime(Factors.of("b=0..1"), Map.of("b", "1"))).hasMessageContaining("is a range");
        assertThatThrownBy(() -> new ListOfPoints(Factors.of("b=0..1"))).hasMessageContaining("is a range");
    }

    @Test
    void aGridThatNobodyPlaysIsRefused() {
        assertThatThrownBy(() -> new Grid(Factors.of("a=0..1:1000", "b=0..1:1001"))).hasMessageContaining("the grid has 1,001,000 points, and 1,000,000 are the most");
    }

    @Test
    void listsGoSideBySide() {
        assertThat(words(new ListOfPoints(Factors.of("a=1,2,3", "b=x,y,z")).points())).containsExactly("1: 1 x", "2: 2 y", "3: 3 z");
        assertThatThrownBy(() -> new ListOfPoints(Factors.of("a=1,2,3", "b=x,y"))).isInstanceOf(DesignException.class)
                .hasMessage("in a list of points all factors have equally many levels, and a has 3 while b has 2; for each with each take a grid");
    }

    @Test
    void oneChangeAtATime() {
        OneAtATime design = new OneAtATime(Factors.of("a=1,2", "b=x,y"), Map.of("b", "x", "a", "1.50", "c", "not asked"));
        assertThat(words(design.points())).containsExactly("1: 1.5 x", "2: 1 x", "3: 2 x", "4: 1.5 y");
        assertThatThrownBy(() -> new OneAtATime(Factors.of("a=1,2"), Map.of())).hasMessage("the baseline gives no value for a");
    }

    /** Law: the baseline, and from each other point one step back to it. */
    @Test
    void everyPointIsOneStepFromTheBaseline() {
        Map<String, String> baseline = Map.of("a", "0", "b", "0", "c", "0");
        List<Point> points = new OneAtATime(Factors.of("a=0,1,2", "b=1,2", "c=5"), baseline).points().all();
        assertThat(points).hasSize(1 + 2 + 2 + 1);
        assertThat(points.get(0).settings()).isEqualTo(baseline);
        assertThat(points.subList(1, 6)).allMatch(p -> p.settings().entrySet().stream().filter(e -> !e.getValue().equals("0")).count() == 1);
    }
}
