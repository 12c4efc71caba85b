package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import mawa.world.Households;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Buses, or cash for a driver, let households without a vehicle and without money leave as readily as others, and
 * drive; so many people a day, shared out by the people at home, and there by lot among those who want to leave.
 */
class G08_TransportTest {
    @TempDir
    private Path dir;

    /** Strikes every day on 1,000 people who cannot leave without help. */
    private Villages stuck() {
        return Villages.along(dir, """
                id   km  population
                elm   0        1000
                oak  60           0
                """).strikes(2, 11, "elm", "air", 1_000).with("population.householdSize", "1").with("population.vehicleShare", "0")
                .with("population.meansShare", "0").with("departure.withoutTransportFactor", "0");
    }

    private static String rides(int peoplePerDay, String means) {
        return "places: [all], peoplePerDay: " + peoplePerDay + ", means: " + means;
    }

    @ParameterizedTest
    @ValueSource(strings = {"bus", "cash"})
    void soManyPeopleADayGetOut(String means) {
        assertThat(stuck().play(1).last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isZero();
        Played played = stuck().policy("Transport", 4, 8, rides(70, means)).play(1);
        for (int day = 0; day < 20; day++) {
            assertThat(played.on(day, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).as("day %d", day).isEqualTo(70.0 * Math.max(0, Math.min(day, 8) - 3));
        }
    }

    @Test
    void whoIsHelpedDrives() {
        // On foot the 60 km take two days, driven one hour; the fare is paid.
        Villages walking = stuck().with("departure.withoutTransportFactor", "1");
        assertThat(walking.evenings(1).until(2).people("oak", Lodging.ROAD)).isEqualTo(1_000);
        Evenings helped = walking.policy("Transport", 2, 2, rides(300, "bus")).evenings(1).until(2);
        assertThat(helped.people("oak", Lodging.OPEN)).isEqualTo(300);
        assertThat(helped.people("oak", Lodging.ROAD)).isEqualTo(700);
    }

    @Test
    void aBusTakesLessOfTheRoadThanAsManyCars() {
        // 1,000 people in cars for 8 are 125 vehicles, in buses for 40 they are 25, on a road for 50.
        Villages jam = stuck().with("travel.congestion", "1").with("travel.roadClasses.road.vehiclesPerDay", "50").with("travel.vehicleHoursPerDay", "4");
        assertThat(jam.policy("help", "Transport", 2, 2, rides(1_000, "cash")).evenings(1).until(2).people("oak", Lodging.ROAD)).isEqualTo(1_000);
        assertThat(jam.policy("help", "Transport", 2, 2, rides(1_000, "bus")).evenings(1).until(2).people("oak", Lodging.OPEN)).isEqualTo(1_000);
    }

    @Test
    void theFareIsPaid() {
        // Far fir costs 30 dollars more than near oak; who pays goes to oak, who is paid for goes to both alike.
        Villages villages = Villages.along(dir, """
                id   km  population
                oak   0           0
                elm  10        2000
                fir  80           0
                """).airStrikes(2, "elm", 1_000).with("population.householdSize", "1").with("population.vehicleShare", "0")
                .with("travel.fareUsdPerKm", "0.5").with("destination.fareScaleUsd", "5");
        assertThat(villages.with("population.meansShare", "1").play(1).flow("elm", "fir")).isLessThan(20);
        for (String means : new String[] {"bus", "cash"}) {
            Played helped = villages.with("population.meansShare", "0").with("departure.withoutTransportFactor", "0").policy("help", "Transport", 2, 2, rides(2_000, means)).play(1);
            Odds.assertShare(helped.flow("elm", "fir"), 2_000, 0.5, "helped by " + means + " to go far");
        }
    }

    @Test
    void whoHasTransportNeedsNoSeat() {
        Evenings evenings = stuck().with("population.vehicleShare", "0.5").policy("Transport", 2, 2, rides(100, "bus")).evenings(1).until(2);
        Households all = evenings.households();
        assertThat(evenings.allHouseholds().filter(h -> all.hasLeft(h) && !all.hasVehicle(h)).count()).isEqualTo(100);
    }

    @Test
    void seatsAreDrawnByLot() {
        Evenings evenings = stuck().policy("Transport", 2, 2, rides(100, "bus")).evenings(1).until(2);
        double mean = evenings.allHouseholds().filter(evenings.households()::hasLeft).average().orElseThrow();
        double standardError = Math.sqrt(1_000 * 1_000 / 12.0 / 100 * 0.9);
        assertThat(mean).isBetween(499.5 - 5 * standardError, 499.5 + 5 * standardError);
    }

    @Test
    void seatsAreSharedOutByThePeopleAtHome() {
        Played played = Villages.along(dir, """
                id   km  population
                elm   0        1000
                ash  10        3000
                oak  60           0
                """).airStrikes(2, "elm", 1_000).airStrikes(2, "ash", 1_000).with("population.householdSize", "1").with("population.vehicleShare", "0")
                .with("population.meansShare", "0").with("departure.withoutTransportFactor", "0").policy("Transport", 2, 2, rides(200, "bus")).play(1);
        assertThat(played.lastAt("elm", Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(50);
        assertThat(played.lastAt("ash", Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(150);
    }

    @Test
    void nobodyIsMovedWhoDoesNotWantToLeave() {
        assertThat(stuck().policy("Transport", 13, 19, rides(100, "bus")).play(1).last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isZero();
    }

    @Test
    void withoutSizeNothingChanges() {
        PolicyLaws.assertWithoutSizeNothingChanges(dir, "Transport", rides(0, "bus"), rides(0, "cash"));
    }

    @Test
    void beforeItsDateNothingChanges() {
        PolicyLaws.assertBeforeItsDateNothingChanges(dir, "Transport", rides(100, "bus"));
    }
}
