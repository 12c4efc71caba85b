package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import mawa.world.Households;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A movement is a departure from a place where people had settled for at least a night; a person is displaced once but
 * may move many times. Who has settled moves on by a daily chance that hangs on the roof, and when danger comes again.
 */
class B07_OnwardAndRepeatedMovesTest {
    @TempDir
    private Path dir;

    /** 500 people flee elm on day 2 to oak or fir. */
    private Villages twoRefuges() {
        return Villages.along(dir, """
                id   km  population
                elm   0         500
                oak  10           0
                fir  20           0
                ash  30           0
                """).airStrikes(2, "elm", 5);
    }

    @Test
    void whoMovesOnEveryDayMovesEveryDay() {
        Villages restless = twoRefuges().with("onward.fromOpenPerDay", "1");
        Played played = restless.play(1);
        for (int day = 2; day < 20; day++) {
            assertThat(played.on(day, Indicator.MOVEMENTS_CUMULATIVE)).isEqualTo(500.0 * (day - 1));
            assertThat(played.on(day, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(500);
            assertThat(played.on(day, Indicator.REPEATEDLY_DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(day < 3 ? 0 : 500);
        }
        Households all = restless.evenings(1).until(19).households();
        for (int h = 0; h < all.rows(); h++) {
            assertThat(all.moves(h)).isEqualTo(18);
        }
    }

    @Test
    void whoIsContentMovesOnce() {
        assertThat(twoRefuges().play(1).last(Indicator.MOVEMENTS_CUMULATIVE)).isEqualTo(500);
    }

    @ParameterizedTest
    @CsvSource({"fromOpenPerDay, 0, 0, 0", "fromHousePerDay, 1, 0, 0", "fromHousePerDay, 0, 1, 0", "fromBuildingPerDay, 0, 0, 1"})
    void theChanceHangsOnTheRoof(String key, String rentShare, String hostShare, String buildingShare) {
        Played played = Villages.along(dir, """
                id   km  population
                elm   0       10000
                oak  10       20000
                fir  20       20000
                """).airStrikes(2, "elm", 50).with("population.householdSize", "1").with("onward." + key, "0.1")
                .with("housing.rentShare", rentShare).with("housing.hostShare", hostShare).with("housing.buildingShare", buildingShare).play(1);
        Odds.assertShare(played.on(3, Indicator.MOVEMENTS_CUMULATIVE) - 10_000, 10_000, 0.1, "moving on on day 3");
    }

    @Test
    void alsoFromCampsAndTents() {
        Villages camp = Villages.along(dir, """
                id    kind  km  population  campPlaces
                elm   town   0       10000           0
                camp  camp  10           0       20000
                next  camp  20           0       20000
                """).airStrikes(2, "elm", 50).with("population.householdSize", "1");
        Played fromCamp = camp.with("onward.fromCampPerDay", "0.2").play(1);
        Odds.assertShare(fromCamp.on(3, Indicator.MOVEMENTS_CUMULATIVE) - 10_000, 10_000, 0.2, "moving on from the camp");
        Played fromTents = twoRefuges().with("housing.kitPeoplePerDay", "1000").with("onward.fromKitPerDay", "1").play(1);
        assertThat(fromTents.on(3, Indicator.MOVEMENTS_CUMULATIVE)).isEqualTo(1000);
    }

    @Test
    void renewedDangerMovesTheDisplacedAgain() {
        Played played = twoRefuges().airStrikes(6, "oak", 5).play(1);
        int inOak = played.at("oak", 5, Indicator.PEOPLE_PRESENT);
        assertThat(inOak).isPositive();
        assertThat(played.at("oak", 6, Indicator.PEOPLE_PRESENT)).isZero();
        assertThat(played.last(Indicator.MOVEMENTS_CUMULATIVE)).isEqualTo(500 + inOak);
        assertThat(played.last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(500);
    }

    @Test
    void nobodyMovesOnFromTheRoad() {
        // On foot the next place is two days away, so people move every third day at most: night on the road, night settled.
        Played played = twoRefuges().with("onward.fromOpenPerDay", "1").with("population.vehicleShare", "0").with("population.meansShare", "0")
                .with("travel.footKmPerHour", "1").with("travel.footHoursPerDay", "6").with("destination.hoursScale", "0.1").play(1);
        assertThat(played.on(3, Indicator.MOVEMENTS_CUMULATIVE)).isEqualTo(500);
        assertThat(played.on(4, Indicator.MOVEMENTS_CUMULATIVE)).isEqualTo(1000);
        assertThat(played.on(5, Indicator.MOVEMENTS_CUMULATIVE)).isEqualTo(1000);
    }

    @Test
    void whoMovesOnDoesNotLodgeAsAStrangerBesideItsOwnHouse() {
        Evenings evenings = twoRefuges().with("onward.fromOpenPerDay", "1").evenings(1);
        Households all = evenings.households();
        while (evenings.next()) {
            assertThat(evenings.allHouseholds().filter(h -> all.lodging(h) != Lodging.HOME && all.lodging(h) != Lodging.ROAD && all.place(h) == all.home(h)))
                    .as("households in the open at home on day %d", evenings.day()).isEmpty();
        }
    }
}
