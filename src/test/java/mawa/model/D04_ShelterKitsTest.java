package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import mawa.scenario.Scenario;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Aid under way gives tents and tarpaulins to so many people in the open a day, shared out by the people in the open
 * of each place, and there by lot.
 */
class D04_ShelterKitsTest {
    @TempDir
    private Path dir;

    private Villages kits(String kitPeoplePerDay) {
        return Villages.along(dir, """
                id   km  population
                oak   0           0
                elm   7         600
                fir  14           0
                """).airStrikes(2, "elm", 5).with("population.householdSize", "1").with("housing.kitPeoplePerDay", kitPeoplePerDay);
    }

    @Test
    void soManyPeopleADayGetARoof() {
        Played played = kits("50").play(1);
        for (int day = 2; day < 20; day++) {
            assertThat(played.on(day, Indicator.PEOPLE_IN_THE_OPEN)).as("day %d", day).isEqualTo(Math.max(0, 600 - 50 * (day - 1)));
            assertThat(played.on(day, Indicator.PEOPLE_OUTSIDE_CAMPS)).isEqualTo(600);
        }
        assertThat(played.on(19, Indicator.PEOPLE_WITHOUT_SHELTER)).as("a kit is a shelter").isZero();
    }

    @Test
    void theyAreSharedOutByThePeopleInTheOpen() {
        Evenings evenings = kits("50").evenings(1).until(2);
        int inOak = evenings.people("oak", Lodging.KIT) + evenings.people("oak", Lodging.OPEN);
        assertThat(evenings.people("oak", Lodging.KIT) + evenings.people("fir", Lodging.KIT)).isEqualTo(50);
        assertThat(evenings.people("oak", Lodging.KIT)).isBetween((int) Math.floor(50 * inOak / 600.0), (int) Math.ceil(50 * inOak / 600.0));
    }

    @Test
    void aKitIsNoArrivalAndNoMovement() {
        Played played = kits("50").play(1);
        assertThat(played.last(Indicator.ARRIVED_PEOPLE_CUMULATIVE)).isEqualTo(600);
        assertThat(played.last(Indicator.MOVEMENTS_CUMULATIVE)).isEqualTo(600);
    }

    @Test
    void whoGetsOneIsDrawnByLot() {
        double sum = 0;
        int seeds = 20;
        Scenario scenario = kits("60").days(3).scenario();
        for (int seed = 0; seed < seeds; seed++) {
            Evenings evenings = new Evenings(scenario, seed, 0).until(2);
            sum += evenings.householdsOf("elm").filter(h -> evenings.households().lodging(h) == Lodging.KIT).average().orElseThrow();
        }
        double standardError = Math.sqrt(600 * 600 / 12.0 / 60 * 0.9 / seeds);
        assertThat(sum / seeds).isBetween(299.5 - 5 * standardError, 299.5 + 5 * standardError);
    }

    @Test
    void withoutAidAllStayInTheOpen() {
        assertThat(kits("0").play(1).last(Indicator.PEOPLE_IN_THE_OPEN)).isEqualTo(600);
    }

    @Test
    void aTentAtTheGateCostsNobodyTheTurn() {
        // People who wait at the gate are given tents, and still wait there and cross.
        Played played = Villages.along(dir, """
                id    kind            km  population
                elm   town             0         500
                gate  borderCrossing  20           0
                """).airStrikes(2, "elm", 5).with("population.householdSize", "1").with("housing.kitPeoplePerDay", "1000")
                .policy("BorderOpening", 6, 19, "places: [gate], peoplePerDay: 1000, needFirst: false").play(1);
        assertThat(played.on(5, Indicator.PEOPLE_AT_BORDER)).isEqualTo(500);
        assertThat(played.on(6, Indicator.CROSSED_PEOPLE_CUMULATIVE)).isEqualTo(500);
    }

    @Test
    void whoGetsATentAtTheGateHasStillWaitedSinceItCame() {
        Villages gate = Villages.along(dir, """
                id    kind            km  population
                elm   town             0         500
                gate  borderCrossing  20           0
                """).airStrikes(2, "elm", 5).policy("ShelterKits", 10, 10, "places: [gate], peoplePerDay: 1000");
        assertThat(gate.play(1).on(12, Indicator.MEDIAN_WAIT_AT_BORDER_DAYS)).isEqualTo(10);
    }

    @Test
    void whatIsTooLittleForTheNextHouseholdIsKeptForTomorrow() {
        Played played = kits("3").with("population.householdSize", "6").play(1);
        for (int day = 2; day < 20; day++) {
            assertThat(600 - played.on(day, Indicator.PEOPLE_IN_THE_OPEN)).as("day %d", day).isBetween(3.0 * (day - 1) - 13, 3.0 * (day - 1));
        }
    }
}
