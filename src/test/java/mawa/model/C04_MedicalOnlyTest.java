package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A gate for medical cases only admits households that have one, up to its number of people a day. Who has a case is
 * settled before the first day, so the others wait for ever.
 */
class C04_MedicalOnlyTest {
    @TempDir
    private Path dir;

    private Villages medical(int peoplePerDay, String medicalShare) {
        return Villages.along(dir, """
                id    kind            km  population
                elm   town             0        5000
                gate  borderCrossing  20           0
                """).airStrikes(2, "elm", 100).with("population.householdSize", "1")
                .gate("gate", "medicalOnly", peoplePerDay, medicalShare);
    }

    @Test
    void onlyCasesCross() {
        Played played = medical(100_000, "0.1").play(1);
        double crossed = played.on(2, Indicator.CROSSED_PEOPLE_CUMULATIVE);
        Odds.assertShare(crossed, 5_000, 0.1, "cases");
        assertThat(played.last(Indicator.CROSSED_PEOPLE_CUMULATIVE)).isEqualTo(crossed);
    }

    @Test
    void soManyADay() {
        Played played = medical(30, "0.1").play(1);
        for (int day = 2; day < 15; day++) {
            assertThat(played.on(day, Indicator.CROSSED_PEOPLE_CUMULATIVE)).isEqualTo(30.0 * (day - 1));
        }
    }

    @Test
    void theCasesAreTheSameForAnyNumberADay() {
        Evenings few = medical(10, "0.1").evenings(1).until(10);
        Evenings many = medical(100_000, "0.1").evenings(1).until(10);
        assertThat(few.allHouseholds().filter(h -> few.isIn(h, "gate", Lodging.ABROAD))).hasSize(90).allMatch(h -> many.isIn(h, "gate", Lodging.ABROAD));
    }

    @Test
    void withoutCasesOrPlacesNobodyCrosses() {
        assertThat(medical(100, "0").play(1).last(Indicator.CROSSED_PEOPLE_CUMULATIVE)).isZero();
        assertThat(medical(0, "1").play(1).last(Indicator.CROSSED_PEOPLE_CUMULATIVE)).isZero();
    }
}
