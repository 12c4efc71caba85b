package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import mawa.world.Event;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After enough days without strikes, when little danger is remembered, people return by a daily chance, if their side
 * still holds the place. They set out one evening and are home the next, or later if the way is long.
 */
class F01_ReturnsAfterQuietTest {
    @TempDir
    private Path dir;

    /** 500 people flee on day 2; quiet is five days without strikes. */
    private Villages quiet() {
        return Villages.along(dir, """
                id   km  population
                elm   0         500
                oak   7           0
                """).airStrikes(2, "elm", 5).with("returning.chancePerDay", "1").with("returning.quietDays", "5");
    }

    @Test
    void afterQuietDaysTheySetOutAndAreHomeTheNextDay() {
        Evenings evenings = quiet().evenings(1).until(6);
        assertThat(evenings.people("oak", Lodging.OPEN)).isEqualTo(500);
        assertThat(evenings.until(7).people(Lodging.ROAD)).isEqualTo(500);
        assertThat(evenings.until(8).people("elm", Lodging.HOME)).isEqualTo(500);
        assertThat(evenings.count(Event.RETURN)).isEqualTo(500);
    }

    @Test
    void returningIsNoMovementAndNoArrival() {
        Played played = quiet().play(1);
        assertThat(played.last(Indicator.RETURNED_PEOPLE_CUMULATIVE)).isEqualTo(500);
        assertThat(played.last(Indicator.MOVEMENTS_CUMULATIVE)).isEqualTo(500);
        assertThat(played.last(Indicator.ARRIVED_PEOPLE_CUMULATIVE)).isEqualTo(500);
        assertThat(played.last(Indicator.DISPLACED_PEOPLE)).isZero();
        assertThat(played.last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(500);
    }

    @Test
    void theChanceIsADailyOne() {
        Played played = Villages.along(dir, """
                id   km  population
                elm   0       10000
                oak   7           0
                """).airStrikes(2, "elm", 1_000).with("population.householdSize", "1").with("returning.chancePerDay", "0.1").with("returning.quietDays", "5").play(1);
        for (int days = 1; days <= 5; days++) {
            Odds.assertShare(played.on(7 + days, Indicator.RETURNED_PEOPLE_CUMULATIVE), 10_000, 1 - Math.pow(0.9, days), "home after " + days + " days");
        }
    }

    @Test
    void anotherStrikeStartsTheQuietAnew() {
        Evenings evenings = quiet().airStrikes(6, "elm", 1).evenings(1).until(10);
        assertThat(evenings.people("oak", Lodging.OPEN)).isEqualTo(500);
        assertThat(evenings.until(11).people(Lodging.ROAD)).isEqualTo(500);
    }

    @Test
    void rememberedDangerKeepsPeopleAway() {
        // D is 50 * (1 - m) on day 2 and fades by m a day, with a memory of 4 days: below 2 on day 9 only.
        Evenings evenings = quiet().with("danger.memoryDays", "4").with("returning.dangerBelow", "2").with("departure.halfDanger", "30")
                .with("departure.highestChancePerDay", "1").evenings(1);
        int away = evenings.until(7).people(Lodging.OPEN);
        assertThat(away).isPositive();
        int day = 7;
        while (evenings.danger("elm") >= 2) {
            assertThat(evenings.count(Event.RETURN)).isZero();
            assertThat(evenings.people("elm", Lodging.ROAD)).isZero();
            evenings.until(++day);
        }
        assertThat(day).isEqualTo(9);
        assertThat(evenings.people("elm", Lodging.ROAD)).isPositive();
    }

    @Test
    void nobodyReturnsToWhereTheOtherSideRules() {
        for (String holder : new String[] {"government", "contested", "turkish"}) {
            assertThat(quiet().taken(5, "elm", holder).play(1).last(Indicator.RETURNED_PEOPLE_CUMULATIVE)).as(holder).isZero();
        }
        Played retaken = quiet().taken(5, "elm", "government").taken(12, "elm", "opposition").play(1);
        assertThat(retaken.on(12, Indicator.RETURNED_PEOPLE_CUMULATIVE)).isZero();
        assertThat(retaken.on(13, Indicator.RETURNED_PEOPLE_CUMULATIVE)).isEqualTo(500);
    }

    @Test
    void theWayHomeTakesItsDays() {
        Evenings evenings = Villages.along(dir, """
                id   km  population
                elm   0         500
                oak  60           0
                """).airStrikes(2, "elm", 5).with("returning.chancePerDay", "1").with("returning.quietDays", "6")
                .with("population.vehicleShare", "0").with("population.meansShare", "0").evenings(1);
        // 60 km on foot take two days: from the evening of day 8 to the evening of day 10.
        assertThat(evenings.until(8).people("elm", Lodging.ROAD)).isEqualTo(500);
        assertThat(evenings.until(9).people("elm", Lodging.ROAD)).isEqualTo(500);
        assertThat(evenings.until(10).people("elm", Lodging.HOME)).isEqualTo(500);
    }

    @Test
    void whoFleesAgainMovesAgainButIsDisplacedOnce() {
        Played played = quiet().airStrikes(12, "elm", 5).play(1);
        assertThat(played.on(11, Indicator.DISPLACED_PEOPLE)).isZero();
        assertThat(played.on(12, Indicator.DISPLACED_PEOPLE)).isEqualTo(500);
        assertThat(played.on(12, Indicator.MOVEMENTS_CUMULATIVE)).isEqualTo(1_000);
        assertThat(played.on(12, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(500);
        assertThat(played.last(Indicator.RETURNED_PEOPLE_CUMULATIVE)).isEqualTo(1_000);
    }

    @Test
    void whoFindsTheOwnCampTakenGoesOnAndDoesNotFlyHomeFromThere() {
        // Day 2: the camp's people flee to oak. Day 4: elm's people take their places. Day 7: they come back, are turned
        // away and walk on to fir, two days off. Day 8: the camp is struck and empty. Day 9: they are in fir, not at home.
        Evenings evenings = Villages.along(dir, """
                id    kind  km  population  campPlaces  ties
                oak   town   0           0           0  1000
                camp  camp  20         100         100     0
                elm   town  40         100           0     0
                fir   town 100           0           0     0
                """).with("population.householdSize", "1").with("population.vehicleShare", "0").with("population.meansShare", "0")
                .airStrikes(2, "camp", 50).airStrikes(4, "elm", 50).airStrikes(8, "camp", 50)
                .policy("RoadClosure", 4, 4, "from: oak, to: camp").policy("RoadClosure", 7, 7, "from: oak, to: camp")
                .with("destination.campPreference", "20").with("destination.tiesWeight", "10")
                .with("returning.chancePerDay", "1").with("returning.quietDays", "4").with("search.attempts", "1").evenings(1);
        assertThat(evenings.until(4).people("camp", Lodging.CAMP)).isEqualTo(100);
        int toFir = evenings.until(7).people("fir", Lodging.ROAD);
        assertThat(toFir).isPositive();
        assertThat(evenings.until(9).people("fir", Lodging.OPEN)).isEqualTo(toFir);
        assertThat(evenings.count(Event.RETURN)).isZero();
    }
}
