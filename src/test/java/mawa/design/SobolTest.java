package mawa.design;

import static mawa.design.Factors.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sobol's sequence: known points, in a known order, without end. */
class SobolTest {
    /** The first points in three dimensions as Joe and Kuo publish them with their direction numbers, without point 0. */
    @Test
    void theFirstPointsAreThePublishedOnes() {
        assertThat(words(new Sobol(Factors.unitCube(3), 9).points())).containsExactly(
                "1: 0.5 0.5 0.5", "2: 0.75 0.25 0.25", "3: 0.25 0.75 0.75", "4: 0.375 0.375 0.625", "5: 0.875 0.875 0.125",
                "6: 0.625 0.125 0.875", "7: 0.125 0.625 0.375", "8: 0.1875 0.3125 0.9375", "9: 0.6875 0.8125 0.4375");
    }

    /** Law: more points begin with the fewer, whether or not these were there. */
    @Test
    void moreIsAContinuation() {
        List<Factor> factors = Factors.of("a=0.3..0.5", "b=x,y,z", "c=2019-05-20..2019-06-20", "agentScale=1..1000");
        Points whole = new Sobol(factors, 200).points();
        for (int n : new int[] {1, 2, 63, 64, 199, 200}) {
            Points part = new Sobol(factors, n).points();
            assertThat(whole.all()).startsWith(part.all().toArray(Point[]::new));
            assertThat(new Sobol(factors, 200).extend(part.all(), s -> true)).isEqualTo(whole);
        }
        assertThat(new Sobol(factors, 10).extend(whole.all(), s -> true)).as("fewer than there are").isEqualTo(whole);
    }

    @Test
    void aConstraintPicksFromTheSequence() {
        List<Factor> factors = Factors.unitCube(2);
        Points some = new Sobol(factors, 3).extend(List.of(), s -> Double.parseDouble(s.get("a")) < 0.5);
        assertThat(words(some)).containsExactly("1: 0.25 0.75", "2: 0.375 0.375", "3: 0.125 0.625");
        assertThat(some.dropped()).isEqualTo(4);
        assertThat(new Sobol(factors, 6).extend(some.all(), s -> Double.parseDouble(s.get("a")) < 0.5).all()).startsWith(some.all().toArray(Point[]::new));
    }

    @Test
    void levelsThatCanBeCountedAreHitOnceEach() {
        assertThat(new Sobol(Factors.of("a=x,y", "b=1,2"), 4).points().all().stream().map(Point::settings)).doesNotHaveDuplicates().hasSize(4);
    }

    @Test
    void powersOfTwoAreTold() {
        assertThat(List.of(1, 2, 64, 1024)).allMatch(n -> new Sobol(Factors.unitCube(1), n).isPowerOfTwo());
        assertThat(List.of(3, 63, 1000)).noneMatch(n -> new Sobol(Factors.unitCube(1), n).isPowerOfTwo());
    }

    @Test
    void itsLimitsAreTold() {
        List<Factor> thousand = new ArrayList<>();
        for (int k = 0; k < 1000; k++) {
            thousand.add(Factors.one("f" + k + "=0..1"));
        }
        assertThat(new Sobol(thousand, 2).points().all()).hasSize(2);
        thousand.add(Factors.one("one.more=0..1"));
        assertThatThrownBy(() -> new Sobol(thousand, 2)).isInstanceOf(DesignException.class).hasMessageContaining("1 to 1,000 factors, and there are 1,001");
        assertThatThrownBy(() -> new Sobol(Factors.unitCube(1), 0)).isInstanceOf(DesignException.class).hasMessage("a design has from 1 to 1,000,000 points, and 0 are asked for");
        assertThatThrownBy(() -> new Sobol(Factors.of("a=1,2"), 3)).hasMessageContaining("only 2 different points");
    }
}
