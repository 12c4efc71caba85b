package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A closed camp takes nobody in, from the first day to the last; who is in it may stay, and places that come free stay free. */
class G10_CampClosureTest {
    @TempDir
    private Path dir;

    private Villages oneCamp() {
        return Villages.along(dir, """
                id    kind  km  population  campPlaces
                elm   town   0         500           0
                camp  camp   7         100        2000
                """).with("destination.campsOnly", "true").policy("CampClosure", 5, 9, "places: [camp]");
    }

    @Test
    void itHoldsFromTheFirstDayToTheLast() {
        assertThat(oneCamp().airStrikes(4, "elm", 5).play(1).lastAt("camp", Indicator.PEOPLE_IN_CAMPS)).isEqualTo(500);
        assertThat(oneCamp().airStrikes(5, "elm", 5).play(1).lastAt("camp", Indicator.PEOPLE_IN_CAMPS)).isZero();
        assertThat(oneCamp().airStrikes(9, "elm", 5).play(1).lastAt("camp", Indicator.PEOPLE_IN_CAMPS)).isZero();
        assertThat(oneCamp().airStrikes(10, "elm", 5).play(1).lastAt("camp", Indicator.PEOPLE_IN_CAMPS)).isEqualTo(500);
    }

    @Test
    void whoIsInItStays() {
        Played played = oneCamp().airStrikes(2, "elm", 5).play(1);
        for (int day = 2; day < 20; day++) {
            assertThat(played.at("camp", day, Indicator.PEOPLE_IN_CAMPS)).isEqualTo(500);
        }
        assertThat(played.at("camp", 4, Indicator.CAMP_PLACES_FREE)).isEqualTo(1400);
        assertThat(played.at("camp", 5, Indicator.CAMP_PLACES_FREE)).isZero();
        assertThat(played.at("camp", 10, Indicator.CAMP_PLACES_FREE)).isEqualTo(1400);
    }

    @Test
    void beforeItsDateNothingChanges() {
        PolicyLaws.assertBeforeItsDateNothingChanges(dir, "CampClosure", "places: [north, south]");
    }
}
