package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import mawa.scenario.Scenario;
import mawa.world.Event;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Camp places go by lot among those who arrive, as long as there are any. Whom a full camp turns away goes on to
 * another place the next day, as often as {@code search.attempts} says, and then stays in the open near the camp.
 */
class B01_FullCampSendsOnTest {
    @TempDir
    private Path dir;

    /** 500 people, each alone, flee on day 3 to a camp of 100 places. */
    private Villages oneCamp() {
        return Villages.along(dir, """
                id    kind  km  population  campPlaces
                elm   town   0         500           0
                camp  camp  10           0         100
                oak   town  20           0           0
                """).airStrikes(3, "elm", 5).with("population.householdSize", "1")
                .with("destination.campPreference", "20").with("destination.safetyWeight", "50");
    }

    @Test
    void theCampFillsToTheLastPlaceAndTheRestStaysInTheOpenNearIt() {
        Evenings evenings = oneCamp().evenings(1).until(3);
        assertThat(evenings.people("camp", Lodging.CAMP)).isEqualTo(100);
        assertThat(evenings.people("camp", Lodging.OPEN)).isEqualTo(400);
        assertThat(evenings.world().freeCampPlaces(evenings.index("camp"))).isZero();
    }

    @Test
    void whoIsTurnedAwayGoesOnTheNextDay() {
        Evenings evenings = oneCamp().with("search.attempts", "1").evenings(1).until(3);
        assertThat(evenings.people("camp", Lodging.CAMP)).isEqualTo(100);
        assertThat(evenings.people("oak", Lodging.ROAD)).isEqualTo(400);
        evenings.until(4);
        assertThat(evenings.people("oak", Lodging.OPEN)).isEqualTo(400);
        assertThat(evenings.count(Event.ARRIVAL, "camp")).isEqualTo(100);
    }

    @Test
    void goingOnIsNoMovementOfItsOwn() {
        Played played = oneCamp().with("search.attempts", "1").play(1);
        assertThat(played.last(Indicator.MOVEMENTS_CUMULATIVE)).isEqualTo(500);
        assertThat(played.last(Indicator.ARRIVED_PEOPLE_CUMULATIVE)).isEqualTo(500);
        assertThat(played.flow("elm", "oak")).isEqualTo(400);
    }

    @Test
    void whoHasLookedOftenEnoughStaysWhereItIs() {
        // The farther camp is full from the first day on, and news of it never comes.
        Villages full = Villages.along(dir, """
                id    kind  km  population  campPlaces
                elm   town   0         500           0
                camp  camp  10           0         100
                far   camp  60           0         100
                oak   town  70           0           0
                """).airStrikes(3, "elm", 5).with("population.householdSize", "1").with("destination.newsDelayDays", "20")
                .with("destination.campPreference", "20").with("destination.safetyWeight", "50").with("destination.hoursScale", "0.1");
        Evenings once = full.with("search.attempts", "1").evenings(1).until(10);
        assertThat(once.people("camp", Lodging.CAMP)).isEqualTo(100);
        assertThat(once.people("far", Lodging.CAMP)).isEqualTo(100);
        assertThat(once.people("far", Lodging.OPEN)).isEqualTo(300);
    }

    @Test
    void aCampThatIsFullOnTheFirstDayTakesNobodyIn() {
        Played played = Villages.along(dir, """
                id    kind  km  population  campPlaces
                elm   town   0         500           0
                camp  camp  10         100         100
                """).airStrikes(0, "elm", 5).play(1);
        assertThat(played.max(Indicator.PEOPLE_IN_CAMPS)).isZero();
        assertThat(played.on(0, Indicator.CAMP_PLACES_FREE)).isZero();
    }

    @Test
    void whoGetsAPlaceIsDrawnByLot() {
        // The mean row of the hundred admitted is that of all; "first come" or "first row" would give 49.5.
        double sum = 0;
        int seeds = 20;
        Scenario scenario = oneCamp().days(4).scenario();
        for (int seed = 0; seed < seeds; seed++) {
            Evenings evenings = new Evenings(scenario, seed, 0).until(3);
            sum += evenings.householdsOf("elm").filter(h -> evenings.isIn(h, "camp", Lodging.CAMP)).average().orElseThrow();
        }
        double standardError = Math.sqrt(500 * 500 / 12.0 / 100 * 0.8 / seeds);
        assertThat(sum / seeds).isBetween(249.5 - 5 * standardError, 249.5 + 5 * standardError);
    }

    @Test
    void whoStandsBeforeAFullCampSeesWhatRoomIsLeftNearby() {
        // Two camps fill up on the same evening, 5 km apart: nobody is sent from one full camp to the other.
        Villages twoCamps = Villages.along(dir, """
                id     kind  km  population  campPlaces
                elm    town   0        1000           0
                west   camp  10           0         100
                east   camp  15           0         100
                oak    town  20           0           0
                """).airStrikes(3, "elm", 5).with("population.householdSize", "1").with("search.attempts", "1")
                .with("destination.campPreference", "20").with("destination.safetyWeight", "50");
        Evenings seeing = twoCamps.with("search.knownKm", "10").evenings(1).until(3);
        assertThat(seeing.people("west", Lodging.CAMP) + seeing.people("east", Lodging.CAMP)).isEqualTo(200);
        assertThat(seeing.people("oak", Lodging.ROAD)).as("on the road to oak").isEqualTo(800);
        Evenings blind = twoCamps.with("search.knownKm", "0").evenings(1).until(3);
        assertThat(blind.people("oak", Lodging.ROAD)).isZero();
    }
}
