package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On the day on which a place is lost to the other side, leaveAtLossShare of its people leave, also of those who
 * would have stayed through anything else, and of the displaced who lodge there. The rest stay under new rule.
 */
class A05_LossOfControlTest {
    @TempDir
    private Path dir;

    private Villages elmIsLost(String leaveAtLossShare) {
        return Villages.along(dir, """
                id   km  population
                elm   0       10000
                oak   7           0
                """).taken(4, "elm", "government").with("population.householdSize", "1").with("departure.leaveAtLossShare", leaveAtLossShare);
    }

    @Test
    void aShareLeavesThatDay() {
        Played played = elmIsLost("0.7").play(1);
        assertThat(played.on(3, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isZero();
        Odds.assertShare(played.on(4, Indicator.DISPLACED_PEOPLE_CUMULATIVE), 10_000, 0.7, "people who leave");
        assertThat(played.last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(played.on(4, Indicator.DISPLACED_PEOPLE_CUMULATIVE));
    }

    @Test
    void alsoThoseLeaveWhoWouldHaveStayed() {
        assertThat(elmIsLost("1").with("departure.remainShare", "1").play(1).last(Indicator.DISPLACED_PEOPLE)).isEqualTo(10_000);
    }

    @Test
    void ofNobodyNobodyLeaves() {
        assertThat(elmIsLost("0").play(1).last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isZero();
    }

    @Test
    void whoFleesFromStrikesThatDayFleesAllTheSame() {
        // The loss is one reason more to leave, never one less.
        assertThat(elmIsLost("0").airStrikes(4, "elm", 5_000).play(1).last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(10_000);
    }

    @Test
    void theDisplacedWhoLodgeThereLeaveAgain() {
        Villages villages = Villages.along(dir, """
                id   km  population
                elm   0         500
                oak   7           0
                fir  14           0
                """).airStrikes(2, "elm", 5).taken(6, "oak", "government").with("departure.leaveAtLossShare", "1");
        Evenings evenings = villages.evenings(1).until(5);
        assertThat(evenings.people("oak", Lodging.OPEN)).isPositive();
        assertThat(evenings.until(6).people("oak", Lodging.OPEN)).isZero();
        assertThat(evenings.people("fir", Lodging.OPEN)).isEqualTo(500);
    }

    @Test
    void nobodyFleesIntoAPlaceThatIsFoughtOver() {
        Played played = Villages.along(dir, """
                id    km  population  controller
                fir    0           0  opposition
                elm    7         500  opposition
                mill  14           0  contested
                """).airStrikes(3, "elm", 5).play(1);
        assertThat(played.flow("elm", "fir")).isEqualTo(500);
        assertThat(played.flow("elm", "mill")).isZero();
    }

    @Test
    void whoIsInALostPlaceStillGetsOutThatDayAndNobodyFleesIntoIt() {
        // The mill between elm and oak falls on day 3, and elm is struck. The mill's people leave by yesterday's ways; for
        // elm's people the mill is no refuge, for across the line leads a checkpoint only.
        Played played = Villages.along(dir, """
                id    km  population
                fir    0           0
                elm    7         500
                mill  14         300
                oak   21           0
                """).airStrikes(3, "elm", 5).taken(3, "mill", "government").with("departure.leaveAtLossShare", "1").play(1);
        assertThat(played.lastAt("mill", Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(300);
        assertThat(played.flow("elm", "mill")).isZero();
        assertThat(played.lastAt("elm", Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(500);
    }

    @Test
    void whoFleesThinksOfWhoHoldsAPlace() {
        // Across the line leads a checkpoint only; behind it lies the other side, and there the utility of governmentSide.
        String country = """
                id     kind        km  population  controller
                oak    town         0           0  opposition
                elm    town        10       10000  opposition
                pass   checkpoint  15           0  opposition
                hama   town        20           0  government
                """;
        Played indifferent = Villages.along(dir, country).with("population.householdSize", "1").airStrikes(3, "elm", 50).play(1);
        Odds.assertShare(indifferent.flow("elm", "hama"), 10_000, 0.5, "people who cross the line");
        Played averse = Villages.along(dir, country).with("population.householdSize", "1").airStrikes(3, "elm", 50).with("destination.governmentSide", "-3").play(1);
        Odds.assertShare(averse.flow("elm", "hama"), 10_000, 1 / (1 + Math.exp(3)), "people who cross the line");
    }
}
