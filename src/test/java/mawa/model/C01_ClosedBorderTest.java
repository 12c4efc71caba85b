package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nobody crosses a closed border. Who hopes nevertheless waits at the gate in the open, for there are no roofs, and the
 * wait grows a day each day.
 */
class C01_ClosedBorderTest {
    @TempDir
    private Path dir;

    private Villages gate() {
        return Villages.along(dir, """
                id    kind            km  population
                elm   town             0         500
                gate  borderCrossing  20           0
                """).airStrikes(2, "elm", 5);
    }

    @Test
    void allWaitInTheOpen() {
        Evenings evenings = gate().with("housing.hostShare", "1").with("housing.buildingShare", "1").evenings(1).until(19);
        assertThat(evenings.people("gate", Lodging.OPEN)).isEqualTo(500);
        assertThat(evenings.people(Lodging.ABROAD)).isZero();
    }

    @Test
    void theWaitGrows() {
        Played played = gate().play(1);
        for (int day = 2; day < 20; day++) {
            assertThat(played.on(day, Indicator.PEOPLE_AT_BORDER)).isEqualTo(500);
            assertThat(played.on(day, Indicator.MEDIAN_WAIT_AT_BORDER_DAYS)).isEqualTo(day - 2.0);
            assertThat(played.on(day, Indicator.CROSSED_PEOPLE_CUMULATIVE)).isZero();
        }
    }

    @Test
    void theMedianIsOverAllWhoWait() {
        // 300 wait since day 2 and 200 since day 8, so the median is that of the first.
        Played played = Villages.along(dir, """
                id    kind            km  population
                elm   town             0         300
                ash   town             5         200
                gate  borderCrossing  20           0
                """).airStrikes(2, "elm", 5).airStrikes(8, "ash", 5).with("destination.waitAtGate", "20").with("population.householdSize", "1").play(1);
        assertThat(played.on(10, Indicator.PEOPLE_AT_BORDER)).isEqualTo(500);
        assertThat(played.on(10, Indicator.MEDIAN_WAIT_AT_BORDER_DAYS)).isEqualTo(8);
    }

    @Test
    void whoWaitsIsDisplacedAndOutsideCamps() {
        Played played = gate().play(1);
        assertThat(played.last(Indicator.DISPLACED_PEOPLE)).isEqualTo(500);
        assertThat(played.last(Indicator.PEOPLE_OUTSIDE_CAMPS)).isEqualTo(500);
        assertThat(played.last(Indicator.PEOPLE_IN_THE_OPEN)).isEqualTo(500);
    }
}
