package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From its first day to its last the gates admit so many people a day each, besides the patients whom their own regime
 * admits; where that regime admits more already, nothing changes.
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
    void patientsStillCrossByTheGatesOwnRegime() {
        Played played = gate().gate("gate", "medicalOnly", 5, "1").policy("BorderOpening", 6, 10, gates(40)).play(1);
        assertThat(played.on(5, Indicator.CROSSED_PEOPLE_CUMULATIVE)).isEqualTo(20);
        assertThat(played.on(7, Indicator.CROSSED_PEOPLE_CUMULATIVE)).isEqualTo(20 + 2 * 45);
        assertThat(played.on(11, Indicator.CROSSED_PEOPLE_CUMULATIVE)).isEqualTo(20 + 5 * 45 + 5);
    }

    @Test
    void aWiderRegimeStays() {
        Played played = gate().gate("gate", "quota", 60, "0").policy("BorderOpening", 6, 10, gates(40)).play(1);
        assertThat(played.difference(gate().gate("gate", "quota", 60, "0").play(1))).isEmpty();
    }

    @Test
    void whenItHasEndedTheGateIsClosedAgain() {
        // What was too little for the last household of the last day does not let newcomers through a closed gate.
        Villages villages = Villages.along(dir, """
                id    kind            km  population
                elm   town             0         500
                ash   town             5        1000
                gate  borderCrossing  20           0
                """).airStrikes(2, "elm", 5).airStrikes(12, "ash", 10).with("destination.waitAtGate", "20").with("population.householdSize", "8")
                .policy("BorderOpening", 6, 10, gates(3));
        for (int seed = 0; seed < 5; seed++) {
            Played played = villages.play(seed);
            assertThat(played.on(10, Indicator.CROSSED_PEOPLE_CUMULATIVE)).isPositive();
            assertThat(played.last(Indicator.CROSSED_PEOPLE_CUMULATIVE)).as("seed %d", seed).isEqualTo(played.on(10, Indicator.CROSSED_PEOPLE_CUMULATIVE));
        }
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
