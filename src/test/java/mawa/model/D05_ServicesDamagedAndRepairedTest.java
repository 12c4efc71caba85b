package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import mawa.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each strike may hit a health facility or water station of its place. A hit costs the town a share of its water and
 * one of its facilities, until it has been repaired.
 */
class D05_ServicesDamagedAndRepairedTest {
    private static final int STRIKES = 40;
    @TempDir
    private Path dir;

    /** Nobody leaves; forty strikes on day 3, each with a chance of a tenth; repair takes five days. */
    private Villages hits() {
        return Villages.along(dir, """
                id   km  population
                elm   0        1000
                oak   7        1000
                """).airStrikes(3, "elm", STRIKES).with("departure.highestChancePerDay", "0").with("harm.serviceHitChancePerStrike", "0.1")
                .with("harm.repairDays", "5").with("water.lostSharePerHit", "0.01").facility("elm", 100, 0, 0).with("health.perCentrePerDay", "0.1");
    }

    @Test
    void aHitCostsWaterUntilItIsRepaired() {
        Evenings evenings = hits().evenings(1);
        assertThat(evenings.until(2).litres("elm")).isEqualTo(20);
        double hits = (20 - evenings.until(3).litres("elm")) / 0.2;
        assertThat(hits).isCloseTo(Math.rint(hits), within(1e-9)).isBetween(1.0, 15.0);
        for (int day = 4; day < 8; day++) {
            assertThat(evenings.until(day).litres("elm")).as("day %d", day).isCloseTo(20 - 0.2 * hits, within(1e-9));
            assertThat(evenings.litres("oak")).isEqualTo(20);
        }
        assertThat(evenings.until(8).litres("elm")).isEqualTo(20);
    }

    @Test
    void aHitCostsOneFacility() {
        // A hundred centres give the 10 consultations that the thousand people need: each hit costs a hundredth.
        Evenings evenings = hits().evenings(1);
        assertThat(evenings.until(2).care("elm")).isCloseTo(1, within(1e-12));
        double hits = (20 - evenings.until(3).litres("elm")) / 0.2;
        assertThat(evenings.care("elm")).isCloseTo(1 - hits / 100, within(1e-9));
        assertThat(evenings.until(8).care("elm")).isCloseTo(1, within(1e-12));
    }

    @Test
    void hitsComeAtTheirChance() {
        double hits = 0;
        int seeds = 100;
        Scenario scenario = hits().days(5).scenario();
        for (int seed = 0; seed < seeds; seed++) {
            hits += (20 - new Evenings(scenario, seed, 0).until(3).litres("elm")) / 0.2;
        }
        Odds.assertCount(hits, seeds * STRIKES * 0.1, "hits");
    }

    @Test
    void groundFireHitsByItsWeight() {
        double hits = 0;
        int seeds = 100;
        Scenario ground = hits().strikes(2, 2, "oak", "ground", 40).with("harm.groundStrikeWeight", "0.25").days(5).scenario();
        for (int seed = 0; seed < seeds; seed++) {
            hits += (20 - new Evenings(ground, seed, 0).until(2).litres("oak")) / 0.2;
        }
        Odds.assertCount(hits, seeds * 40 * 0.1 * 0.25, "hits");
    }

    @Test
    void moreHitsThanThereAreServicesLeaveNone() {
        Evenings evenings = hits().with("harm.serviceHitChancePerStrike", "1").with("water.lostSharePerHit", "0.5").facility("oak", 0, 0, 0).evenings(1).until(3);
        assertThat(evenings.litres("elm")).isZero();
        assertThat(evenings.care("elm")).isBetween(0.0, 0.9);
    }

    @Test
    void withoutAChanceNothingIsHit() {
        Evenings evenings = hits().with("harm.serviceHitChancePerStrike", "0").evenings(1).until(3);
        assertThat(evenings.litres("elm")).isEqualTo(20);
        assertThat(evenings.care("elm")).isCloseTo(1, within(1e-12));
    }
}
