package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who leaves knows of room in camps and roofs in towns what was true some mornings ago. A camp that is believed full
 * is no destination; a town without roofs is a worse one.
 */
class B04_NewsIsOldTest {
    @TempDir
    private Path dir;

    /** On day 2 elm fills the camp; two days later ash flees, too. */
    private Villages theCampFillsOnDay2(String newsDelayDays) {
        return Villages.along(dir, """
                id    kind  km  population  campPlaces
                elm   town   0         500           0
                camp  camp  10           0         100
                oak   town  20           0           0
                ash   town  30         400           0
                """).airStrikes(2, "elm", 5).airStrikes(4, "ash", 5).with("destination.newsDelayDays", newsDelayDays)
                .with("destination.campPreference", "20");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "2, true", "3, true"})
    void ashGoesToTheCampThatItBelievesFree(String newsDelayDays, boolean believesFree) {
        int toCamp = theCampFillsOnDay2(newsDelayDays).play(1).flow("ash", "camp");
        assertThat(toCamp).isEqualTo(believesFree ? 400 : 0);
    }

    @ParameterizedTest
    @CsvSource({"97, 0", "94, 500"})
    void aCampThatCouldNotTakeAKinOfMeanSizeIsSaidToBeFull(String population, int toCamp) {
        // Households of five, each its own kin: three free places are none, six are room.
        Villages villages = Villages.along(dir, """
                id    kind  km  population  campPlaces
                elm   town   0         500           0
                camp  camp  10          97         100
                oak   town  20           0           0
                """).airStrikes(2, "elm", 5).with("destination.campPreference", "20").cell("camp", "population", population);
        assertThat(villages.play(1).flow("elm", "camp")).isEqualTo(toCamp);
    }

    @Test
    void beforeAnyNewsPeopleKnowTheFirstMorning() {
        assertThat(theCampFillsOnDay2("10").play(1).flow("elm", "camp")).isEqualTo(500);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true"})
    void theSameHoldsForRoofsInTowns(String newsDelayDays, boolean believesFree) {
        // Elm takes all roofs in oak on day 2. Of those who flee ash, who knows that goes to the roofs of fir, far away.
        int toOak = Villages.along(dir, """
                id    km  population
                elm    0         500
                oak   40         100
                ash   50         400
                fir  110        4000
                """).airStrikes(2, "elm", 5).airStrikes(4, "ash", 5).with("destination.newsDelayDays", newsDelayDays)
                .with("housing.hostShare", "0.2").with("population.householdSize", "1").with("destination.noRoofLoss", "20")
                .with("destination.hoursScale", "0.1").play(1).flow("ash", "oak");
        if (believesFree) {
            assertThat(toOak).isGreaterThan(390);
        } else {
            assertThat(toOak).isLessThan(10);
        }
    }
}
