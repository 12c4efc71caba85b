package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A closed road is closed in both directions, whichever end is named first, from the first day to the last; what it
 * does to people on their way is told in B06.
 */
class G09_RoadClosureTest {
    @TempDir
    private Path dir;

    private Villages oneRoad(String ends) {
        return Villages.along(dir, """
                id   km  population
                elm   0         500
                oak   7           0
                """).policy("RoadClosure", 5, 9, ends);
    }

    @Test
    void itHoldsFromTheFirstDayToTheLast() {
        for (String ends : new String[] {"from: elm, to: oak", "from: oak, to: elm"}) {
            assertThat(oneRoad(ends).airStrikes(4, "elm", 5).play(1).last(Indicator.DISPLACED_PEOPLE)).isEqualTo(500);
            assertThat(oneRoad(ends).airStrikes(5, "elm", 5).play(1).last(Indicator.DISPLACED_PEOPLE)).isZero();
            assertThat(oneRoad(ends).airStrikes(9, "elm", 5).play(1).last(Indicator.DISPLACED_PEOPLE)).isZero();
            assertThat(oneRoad(ends).airStrikes(10, "elm", 5).play(1).last(Indicator.DISPLACED_PEOPLE)).isEqualTo(500);
        }
    }

    @Test
    void regionsAndAllTheOthersAreEnds() {
        for (String ends : new String[] {"from: south, to: north", "from: north, to: south", "from: elm, to: all", "from: all, to: south", "from: south, to: oak"}) {
            Villages villages = Villages.along(dir, """
                    id   km  population
                    yew   0           0
                    elm   5         500
                    oak   7           0
                    fir  12           0
                    """).with("regions.south", "[yew, elm]").with("regions.north", "[oak, fir]").policy("RoadClosure", 5, 9, ends);
            Played played = villages.airStrikes(5, "elm", 5).play(1);
            assertThat(played.lastAt("oak", Indicator.PEOPLE_PRESENT) + played.lastAt("fir", Indicator.PEOPLE_PRESENT)).as(ends).isZero();
        }
    }

    @Test
    void nobodyReturnsOnIt() {
        Played played = oneRoad("from: elm, to: oak").airStrikes(2, "elm", 5).with("returning.chancePerDay", "1").with("returning.quietDays", "3").play(1);
        assertThat(played.on(10, Indicator.RETURNED_PEOPLE_CUMULATIVE)).isZero();
        assertThat(played.on(11, Indicator.RETURNED_PEOPLE_CUMULATIVE)).isEqualTo(500);
    }

    @Test
    void beforeItsDateNothingChanges() {
        PolicyLaws.assertBeforeItsDateNothingChanges(dir, "RoadClosure", "from: fir, to: north");
    }
}
