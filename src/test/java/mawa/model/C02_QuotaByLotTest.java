package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import mawa.outcome.Indicator;
import mawa.scenario.Scenario;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Under a quota the gate admits so many people a day and no more, but for what was too little for a household the day
 * before. Who they are is drawn by lot among those who wait, anew each day.
 */
class C02_QuotaByLotTest {
    @TempDir
    private Path dir;

    private Villages quota(int peoplePerDay) {
        return Villages.along(dir, """
                id    kind            km  population
                elm   town             0         500
                gate  borderCrossing  20           0
                """).airStrikes(2, "elm", 5).gate("gate", "quota", peoplePerDay, "0");
    }

    @Test
    void theQuotaIsUsedToTheLastPlace() {
        Played played = quota(50).with("population.householdSize", "1").play(1);
        for (int day = 0; day < 20; day++) {
            double crossed = Math.min(500, 50 * Math.max(0, day - 1));
            assertThat(played.on(day, Indicator.CROSSED_PEOPLE_CUMULATIVE)).as("day %d", day).isEqualTo(crossed);
            assertThat(played.on(day, Indicator.PEOPLE_AT_BORDER)).isEqualTo(day < 2 ? 0 : 500 - crossed);
        }
    }

    @Test
    void householdsCrossTogetherAndWhatIsTooLittleForTheNextIsKeptForTomorrow() {
        for (int quota : new int[] {3, 23}) {
            Played played = quota(quota).play(1);
            for (int day = 2; day < 20; day++) {
                int days = day - 1;
                assertThat(played.on(day, Indicator.CROSSED_PEOPLE_CUMULATIVE)).as("quota %d on day %d", quota, day)
                        .isBetween(quota * days - 12.0, (double) quota * days);
            }
        }
    }

    @Test
    void whoCrossesIsDrawnByLot() {
        double sum = 0;
        int seeds = 20;
        Scenario scenario = quota(50).with("population.householdSize", "1").days(3).scenario();
        for (int seed = 0; seed < seeds; seed++) {
            Evenings evenings = new Evenings(scenario, seed, 0).until(2);
            sum += evenings.householdsOf("elm").filter(h -> evenings.isIn(h, "gate", Lodging.ABROAD)).average().orElseThrow();
        }
        double standardError = Math.sqrt(500 * 500 / 12.0 / 50 * 0.9 / seeds);
        assertThat(sum / seeds).isBetween(249.5 - 5 * standardError, 249.5 + 5 * standardError);
    }

    @Test
    void theLotIsDrawnAnewEachDay() {
        // Had today's lot held tomorrow, a larger quota today would be today's and tomorrow's admitted.
        Evenings small = quota(50).with("population.householdSize", "1").evenings(1).until(3);
        Evenings large = quota(100).with("population.householdSize", "1").evenings(1).until(2);
        List<Integer> inTwoDays = small.householdsOf("elm").filter(h -> small.isIn(h, "gate", Lodging.ABROAD)).boxed().toList();
        List<Integer> inOneDay = large.householdsOf("elm").filter(h -> large.isIn(h, "gate", Lodging.ABROAD)).boxed().toList();
        assertThat(inTwoDays).hasSize(100);
        assertThat(inOneDay).hasSize(100).isNotEqualTo(inTwoDays);
    }

    @Test
    void aLargerQuotaAdmitsWhomASmallerOneDid() {
        Evenings small = quota(50).with("population.householdSize", "1").evenings(1).until(2);
        Evenings large = quota(80).with("population.householdSize", "1").evenings(1).until(2);
        assertThat(small.householdsOf("elm").filter(h -> small.isIn(h, "gate", Lodging.ABROAD)))
                .hasSize(50).allMatch(h -> large.isIn(h, "gate", Lodging.ABROAD));
    }

    @Test
    void anOpenGateAdmitsAllOnTheEveningTheyCome() {
        Played played = quota(0).with("gates.gate.regime", "open").play(1);
        assertThat(played.on(2, Indicator.CROSSED_PEOPLE_CUMULATIVE)).isEqualTo(500);
        assertThat(played.last(Indicator.DISPLACED_PEOPLE)).as("across the border people are still displaced").isEqualTo(500);
        assertThat(played.last(Indicator.PEOPLE_OUTSIDE_CAMPS)).isZero();
        assertThat(played.max(Indicator.PEOPLE_AT_BORDER)).isZero();
    }

    @Test
    void theEasierTheGateTheMoreComeToIt() {
        // Its utility is waitAtGate, and openGateDraw more where all who wait are admitted within a day.
        String country = """
                id    kind            km  population
                oak   town             0           0
                elm   town            20       20000
                gate  borderCrossing  40           0
                """;
        Villages villages = Villages.along(dir, country).airStrikes(2, "elm", 1_000).with("population.householdSize", "1")
                .with("destination.waitAtGate", "-1").with("destination.openGateDraw", "2");
        Odds.assertShare(villages.play(1).flow("elm", "gate"), 20_000, 1 / (1 + Math.E), "to the closed gate");
        villages.with("gates.gate.regime", "open");
        Odds.assertShare(villages.play(1).flow("elm", "gate"), 20_000, Math.E / (1 + Math.E), "to the open gate");
    }

    @Test
    void newsOfAnOpenGateMovesPeopleNearby() {
        Villages villages = Villages.along(dir, """
                id    kind            km  population
                elm   town             0         500
                oak   town            20           0
                gate  borderCrossing  40           0
                """).airStrikes(2, "elm", 5).with("destination.openGateDraw", "40").with("destination.waitAtGate", "-20")
                .with("onward.joinQueuePerDay", "1").with("onward.joinQueueKm", "25").policy("BorderOpening", 6, 19, "places: [gate], peoplePerDay: 1000, needFirst: false");
        Played played = villages.with("destination.safetyWeight", "50").play(1);
        assertThat(played.on(5, Indicator.PEOPLE_AT_BORDER)).isZero();
        assertThat(played.on(6, Indicator.CROSSED_PEOPLE_CUMULATIVE)).isPositive();
        assertThat(played.on(12, Indicator.CROSSED_PEOPLE_CUMULATIVE)).isGreaterThan(450);
        Played far = villages.with("onward.joinQueueKm", "15").play(1);
        assertThat(far.last(Indicator.CROSSED_PEOPLE_CUMULATIVE)).isZero();
    }
}
