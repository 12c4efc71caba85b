package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A household lives where it lived on the first day, and nothing moves it but danger, an approaching line or the loss
 * of its place. Without strikes everybody is at home every evening.
 */
class A01_OneHouseholdNoStrikesTest {
    @TempDir
    private Path dir;

    private Villages oneHousehold() {
        return Villages.along(dir, """
                id   km  population
                elm   0           5
                oak   7           0
                """);
    }

    @Test
    void everybodyIsAtHomeEveryEvening() {
        Evenings evenings = oneHousehold().days(10).evenings(1);
        while (evenings.next()) {
            assertThat(evenings.people("elm", Lodging.HOME)).isEqualTo(5);
        }
        assertThat(evenings.day()).isEqualTo(9);
    }

    @Test
    void nothingIsCountedButPeople() {
        Played played = oneHousehold().play(1);
        assertThat(played.all(Indicator.PEOPLE_PRESENT)).hasSize(20).containsOnly(5);
        for (Indicator indicator : Indicator.values()) {
            if (indicator != Indicator.PEOPLE_PRESENT) {
                assertThat(played.all(indicator)).as(indicator.key()).containsOnly(0);
            }
        }
    }

    @Test
    void theFirstStepOfTheClockIsTheFirstDay() {
        Evenings evenings = oneHousehold().evenings(1);
        evenings.until(0);
        assertThat(evenings.world().today()).isEqualTo(Villages.FIRST_DAY);
        evenings.until(3);
        assertThat(evenings.world().day()).isEqualTo(3);
    }
}
