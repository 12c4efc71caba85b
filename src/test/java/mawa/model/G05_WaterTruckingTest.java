package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Trucks bring so many litres a day, shared out over its places by the displaced people outside camps of last evening,
 * and there among them.
 */
class G05_WaterTruckingTest {
    @TempDir
    private Path dir;

    /** 500 people in the open in oak, with 8 litres each. */
    private Villages thirst() {
        return Villages.along(dir, """
                id   km  population
                elm   0         500
                oak   7        1000
                fir  60           0
                """).airStrikes(3, "elm", 5).with("water.openReachShare", "0.5").with("destination.hoursScale", "0.1");
    }

    private static String trucks(int litresPerDay) {
        return "places: [all], litresPerDay: " + litresPerDay;
    }

    @Test
    void itRaisesWhatTheDisplacedGet() {
        Evenings evenings = thirst().roads("""
                elm oak 7
                elm fir 300
                """).policy("WaterTrucking", 5, 8, trucks(5_000)).evenings(1);
        assertThat(evenings.until(4).litresInTheOpen("oak")).isCloseTo(8, within(1e-9));
        assertThat(evenings.until(5).litresInTheOpen("oak")).isCloseTo(18, within(1e-9));
        assertThat(evenings.until(9).litresInTheOpen("oak")).isCloseTo(8, within(1e-9));
    }

    @Test
    void soFewerAreBelowTheStandard() {
        Played played = thirst().policy("WaterTrucking", 5, 8, trucks(5_000)).play(1);
        assertThat(played.on(4, Indicator.PEOPLE_BELOW_WATER_STANDARD)).isEqualTo(500);
        assertThat(played.on(5, Indicator.PEOPLE_BELOW_WATER_STANDARD)).isZero();
        assertThat(played.on(9, Indicator.PEOPLE_BELOW_WATER_STANDARD)).isEqualTo(500);
    }

    @Test
    void itFollowsThePeopleOfLastEvening() {
        // On day 3 nobody was displaced the evening before, so there is nowhere to go to.
        Evenings evenings = thirst().policy("WaterTrucking", 3, 8, trucks(5_000)).evenings(1);
        assertThat(evenings.until(3).litresInTheOpen("oak")).isCloseTo(8, within(1e-9));
        assertThat(evenings.until(4).litresInTheOpen("oak")).isCloseTo(18, within(1e-9));
    }

    @Test
    void placesShareByTheirPeople() {
        Evenings evenings = thirst().with("destination.hoursScale", "1000").policy("WaterTrucking", 5, 8, trucks(5_000)).evenings(1).until(5);
        // Fir has no network: all that there is comes by truck, ten litres for each of all 500, but for the rounding.
        assertThat(evenings.litresInTheOpen("fir")).isCloseTo(10, within(0.01));
    }

    @Test
    void withoutSizeNothingChanges() {
        PolicyLaws.assertWithoutSizeNothingChanges(dir, "WaterTrucking", trucks(0));
    }

    @Test
    void beforeItsDateNothingChanges() {
        PolicyLaws.assertBeforeItsDateNothingChanges(dir, "WaterTrucking", trucks(3_000));
    }
}
