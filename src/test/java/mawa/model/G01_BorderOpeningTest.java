package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From its first day to its last the gates admit so many people a day each, whatever their own regime; where the
 * regime admits more already, nothing changes.
 */
class G01_BorderOpeningTest {
    @TempDir
    private Path dir;

    private Villages gate() {
        return Villages.along(dir, """
                id    kind            km  population
                elm   town             0         500
                gate  borderCrossing  20           0
                """).airStrikes(2, "elm", 5).with("population.householdSize", "1");
    }

    private static String gates(int peoplePerDay) {
        return "places: [gate], peoplePerDay: " + peoplePerDay + ", needFirst: false";
    }

    @Test
    void itAdmitsSoManyADayWhileItLasts() {
        Played played = gate().policy("BorderOpening", 6, 10, gates(40)).play(1);
        for (int day = 0; day < 20; day++) {
            assertThat(played.on(day, Indicator.CROSSED_PEOPLE_CUMULATIVE)).as("day %d", day).isEqualTo(40.0 * Math.max(0, Math.min(day, 10) - 5));
        }
    }

    @Test
    void itOverridesAStricterRegime() {
        Played played = gate().gate("gate", "medicalOnly", 5, "1").policy("BorderOpening", 6, 10, gates(40)).play(1);
        assertThat(played.on(5, Indicator.CROSSED_PEOPLE_CUMULATIVE)).isEqualTo(20);
        assertThat(played.on(7, Indicator.CROSSED_PEOPLE_CUMULATIVE)).isEqualTo(100);
        assertThat(played.on(11, Indicator.CROSSED_PEOPLE_CUMULATIVE)).isEqualTo(225);
    }

    @Test
    void aWiderRegimeStays() {
        Played played = gate().gate("gate", "quota", 60, "0").policy("BorderOpening", 6, 10, gates(40)).play(1);
        assertThat(played.difference(gate().gate("gate", "quota", 60, "0").play(1))).isEmpty();
    }

    @Test
    void withoutSizeNothingChanges() {
        PolicyLaws.assertWithoutSizeNothingChanges(dir, "BorderOpening", gates(0), "places: [all], peoplePerDay: 0, needFirst: true");
    }

    @Test
    void beforeItsDateNothingChanges() {
        PolicyLaws.assertBeforeItsDateNothingChanges(dir, "BorderOpening", gates(40));
    }
}
