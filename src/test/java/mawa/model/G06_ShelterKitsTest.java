package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kits of a policy come on top of the aid under way: so many people a day get a roof, shared out over its places by
 * the people in the open of last evening.
 */
class G06_ShelterKitsTest {
    @TempDir
    private Path dir;

    private Villages open() {
        return Villages.along(dir, """
                id   km  population
                elm   0         600
                oak   7           0
                """).airStrikes(2, "elm", 5).with("population.householdSize", "1");
    }

    private static String kits(int peoplePerDay) {
        return "places: [all], peoplePerDay: " + peoplePerDay;
    }

    @Test
    void soManyPeopleADayGetARoofWhileItLasts() {
        Played played = open().policy("ShelterKits", 5, 9, kits(60)).play(1);
        for (int day = 2; day < 20; day++) {
            assertThat(played.on(day, Indicator.PEOPLE_WITHOUT_SHELTER)).as("day %d", day).isEqualTo(600 - 60.0 * Math.max(0, Math.min(day, 9) - 4));
        }
    }

    @Test
    void itComesOnTopOfOtherAid() {
        Played played = open().with("housing.kitPeoplePerDay", "10").policy("ShelterKits", 5, 9, kits(60)).policy("ShelterKits", 5, 5, kits(5)).play(1);
        assertThat(played.on(4, Indicator.PEOPLE_WITHOUT_SHELTER)).isEqualTo(570);
        assertThat(played.on(5, Indicator.PEOPLE_WITHOUT_SHELTER)).isEqualTo(495);
        assertThat(played.on(6, Indicator.PEOPLE_WITHOUT_SHELTER)).isEqualTo(425);
    }

    @Test
    void householdsTakeAKitTogether() {
        Played played = open().with("population.householdSize", "6").policy("ShelterKits", 5, 5, kits(7)).play(1);
        assertThat(played.on(4, Indicator.PEOPLE_IN_THE_OPEN) - played.on(5, Indicator.PEOPLE_IN_THE_OPEN)).isBetween(1.0, 7.0);
    }

    @Test
    void withoutSizeNothingChanges() {
        PolicyLaws.assertWithoutSizeNothingChanges(dir, "ShelterKits", kits(0));
    }

    @Test
    void beforeItsDateNothingChanges() {
        PolicyLaws.assertBeforeItsDateNothingChanges(dir, "ShelterKits", kits(60));
    }
}
