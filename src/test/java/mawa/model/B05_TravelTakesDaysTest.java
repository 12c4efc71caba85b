package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Nobody goes farther in a day than a day's hours allow, on foot or driven; who is under way sleeps on the road. Roads
 * that carry more vehicles than they can slow down: the hours grow by 1 + c * (vehicles / capacity)^4.
 */
class B05_TravelTakesDaysTest {
    @TempDir
    private Path dir;

    /** 500 people leave on day 3 for a place 60 km away. */
    private Villages longRoad() {
        return Villages.along(dir, """
                id   km  population
                elm   0         500
                oak  60           0
                """).airStrikes(3, "elm", 5);
    }

    private static void assertArrival(Villages villages, int day) {
        Evenings evenings = villages.evenings(1);
        for (int d = 3; d < day; d++) {
            assertThat(evenings.until(d).people("oak", Lodging.ROAD)).as("on the road on day %d", d).isEqualTo(500);
        }
        assertThat(evenings.until(day).people("oak", Lodging.OPEN)).as("arrived on day %d", day).isEqualTo(500);
    }

    @ParameterizedTest
    @CsvSource({"10, 6, 3", "5, 6, 4", "4, 6, 5", "4, 5, 5", "4, 4.9, 6", "2.5, 6, 6"})
    void onFoot(String kmPerHour, String hoursPerDay, int arrivalDay) {
        assertArrival(longRoad().with("population.vehicleShare", "0").with("population.meansShare", "0")
                .with("travel.footKmPerHour", kmPerHour).with("travel.footHoursPerDay", hoursPerDay), arrivalDay);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "0, 1"})
    void byVehicleOrForMoneyPeopleDrive(String vehicleShare, String meansShare) {
        Villages driven = longRoad().with("population.vehicleShare", vehicleShare).with("population.meansShare", meansShare);
        assertArrival(driven.with("travel.vehicleHoursPerDay", "1"), 3);
        assertArrival(driven.with("travel.roadClasses.road.vehicleKmPerHour", "20").with("travel.vehicleHoursPerDay", "2.9"), 4);
    }

    @Test
    void aFullRoadIsSlow() {
        // 62.5 vehicles on a road for 31.25 take 1 + 0.5 * 2^4 = 9 times as long: 9 hours.
        Villages jammed = longRoad().with("travel.congestion", "0.5").with("travel.roadClasses.road.vehiclesPerDay", "31.25");
        assertArrival(jammed.with("travel.vehicleHoursPerDay", "9"), 3);
        assertArrival(jammed.with("travel.vehicleHoursPerDay", "8.9"), 4);
        assertArrival(jammed.with("travel.vehicleHoursPerDay", "4"), 5);
        assertArrival(jammed.with("travel.congestion", "0").with("travel.vehicleHoursPerDay", "4"), 3);
    }

    @Test
    void whoWalksFeelsNoJam() {
        assertArrival(longRoad().with("travel.congestion", "10").with("travel.roadClasses.road.vehiclesPerDay", "1")
                .with("population.vehicleShare", "0").with("population.meansShare", "0"), 4);
    }

    @Test
    void aCheckpointTakesHours() {
        Villages checkpoint = Villages.along(dir, """
                id    kind        km  population
                elm   town         0         500
                pass  checkpoint  30           0
                oak   town        60           0
                """).airStrikes(3, "elm", 5).with("travel.vehicleHoursPerDay", "8").with("travel.checkpointHours", "7");
        assertArrival(checkpoint, 3);
        assertArrival(checkpoint.with("travel.checkpointHours", "7.1"), 4);
    }

    @Test
    void whoArrivesAfterTheLastDayIsStillOnTheRoad() {
        Played played = longRoad().with("population.vehicleShare", "0").with("population.meansShare", "0").days(5)
                .with("travel.footHoursPerDay", "1").play(1);
        assertThat(played.last(Indicator.PEOPLE_ON_THE_ROAD)).isEqualTo(500);
        assertThat(played.last(Indicator.DISPLACED_PEOPLE)).isEqualTo(500);
        assertThat(played.last(Indicator.ARRIVED_PEOPLE_CUMULATIVE)).isZero();
    }

    @Test
    void theQuickestWayIsTakenThatPeopleCanPass() {
        // Two ways to oak: an hour of road through the ford, or two hours of track.
        Villages twoWays = Villages.along(dir, """
                id    kind        km  east  population
                elm   town         0     0         500
                ford  checkpoint  20    10           0
                oak   town        40     0           0
                """).roads("""
                elm  ford 30
                ford oak  30
                elm  oak  40 track
                """).airStrikes(3, "elm", 5).with("travel.roadClasses.track.vehicleKmPerHour", "20").with("travel.vehicleHoursPerDay", "1");
        assertArrival(twoWays, 3);
        // Nobody passes through a place that is fought over, or held by the other side.
        assertArrival(twoWays.taken(2, "ford", "contested"), 4);
        assertArrival(twoWays.taken(3, "ford", "government"), 4);
    }
}
