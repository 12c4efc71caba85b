package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * New camp places are shared out by the camps' size on the first day and grow evenly over the ramp. What has been
 * built stays when building ends, and fills like any other place.
 */
class G04_CampExpansionTest {
    @TempDir
    private Path dir;

    private Villages camps() {
        return Villages.along(dir, """
                id     kind  km  population  campPlaces
                elm    town   0        1000           0
                small  camp  10           0         100
                large  camp  20           0         300
                """);
    }

    private static String building(int campPlaces, int rampDays) {
        return "places: [all], campPlaces: " + campPlaces + ", rampDays: " + rampDays;
    }

    @Test
    void placesGrowOverTheRampByTheCampsSize() {
        Played played = camps().policy("CampExpansion", 5, 19, building(400, 4)).play(1);
        int[] added = {0, 100, 200, 300, 400, 400};
        for (int k = 0; k < added.length; k++) {
            assertThat(played.at("small", 4 + k, Indicator.CAMP_PLACES_FREE)).isEqualTo(100 + added[k] / 4);
            assertThat(played.at("large", 4 + k, Indicator.CAMP_PLACES_FREE)).isEqualTo(300 + added[k] * 3 / 4);
        }
        assertThat(played.last(Indicator.CAMP_PLACES_FREE)).isEqualTo(800);
    }

    @Test
    void whatIsBuiltStays() {
        Played played = camps().policy("CampExpansion", 5, 6, building(400, 4)).play(1);
        assertThat(played.on(6, Indicator.CAMP_PLACES_FREE)).isEqualTo(600);
        assertThat(played.last(Indicator.CAMP_PLACES_FREE)).isEqualTo(600);
    }

    @Test
    void itTakesPeopleIn() {
        Villages flight = camps().airStrikes(8, "elm", 100).with("destination.campPreference", "20").with("search.attempts", "2").with("population.householdSize", "1");
        assertThat(flight.play(1).last(Indicator.PEOPLE_IN_CAMPS)).isEqualTo(400);
        assertThat(flight.policy("CampExpansion", 2, 10, building(300, 1)).play(1).last(Indicator.PEOPLE_IN_CAMPS)).isEqualTo(700);
    }

    @Test
    void itComesOnTopOfWhatCampsGrowBy() {
        Villages growing = camps().with("camps.small.placesAddedPerDay", "10").with("camps.small.growsFrom", Villages.date(3)).with("camps.small.growsUntil", Villages.date(7));
        Played played = growing.policy("CampExpansion", 5, 19, building(400, 1)).play(1);
        assertThat(played.at("small", 2, Indicator.CAMP_PLACES_FREE)).isEqualTo(100);
        assertThat(played.at("small", 4, Indicator.CAMP_PLACES_FREE)).isEqualTo(120);
        assertThat(played.at("small", 5, Indicator.CAMP_PLACES_FREE)).isEqualTo(230);
        assertThat(played.at("small", 19, Indicator.CAMP_PLACES_FREE)).isEqualTo(250);
    }

    @Test
    void theRoomFactorMultipliesFreePlacesOnly() {
        Played played = Villages.along(dir, """
                id    kind  km  population  campPlaces
                elm   town   0        1000           0
                camp  camp  10          60         100
                """).with("housing.campRoomFactor", "0.5").play(1);
        assertThat(played.on(0, Indicator.CAMP_PLACES_FREE)).isEqualTo(20);
    }

    @Test
    void withoutSizeNothingChanges() {
        PolicyLaws.assertWithoutSizeNothingChanges(dir, "CampExpansion", building(0, 1), building(0, 100));
    }

    @Test
    void beforeItsDateNothingChanges() {
        PolicyLaws.assertBeforeItsDateNothingChanges(dir, "CampExpansion", building(400, 3));
    }
}
