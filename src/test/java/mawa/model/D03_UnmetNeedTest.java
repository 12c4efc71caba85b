package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What unmet need does is assumed, at rates that stand in the scenario: deaths in the open, below survival water, and
 * for each consultation needed and not given. A rate of 0 switches its deaths off.
 */
class D03_UnmetNeedTest {
    @TempDir
    private Path dir;

    /** 10,000 people in the open from day 2 on, 18 evenings, each alone, with water and without care. */
    private Villages inTheOpen() {
        return Villages.along(dir, """
                id   km  population
                elm   0       10000
                oak   7       20000
                """).airStrikes(2, "elm", 1_000).with("population.householdSize", "1");
    }

    private static double deaths(Villages villages) {
        return villages.play(1).last(Indicator.DEATHS_BY_UNMET_NEED_CUMULATIVE);
    }

    @Test
    void withoutRatesNobodyDies() {
        assertThat(deaths(inTheOpen())).isZero();
    }

    @Test
    void exposureKillsInTheOpenOnly() {
        // 20 of 10,000 a day.
        Villages villages = inTheOpen().with("unmetNeed.deathsInOpenPer10000PerDay", "20");
        Odds.assertCount(deaths(villages), 10_000 * (1 - Math.pow(1 - 0.002, 18)), "deaths of exposure");
        assertThat(deaths(villages.with("housing.hostShare", "1"))).isZero();
    }

    @Test
    void thirstKillsBelowSurvival() {
        Villages villages = inTheOpen().with("unmetNeed.deathsWithoutWaterPer10000PerDay", "20");
        assertThat(deaths(villages)).isZero();
        // Both places together give 20 * 20,000 litres to 30,000: 13.3 a person; at a quarter that is below 7.5.
        Odds.assertCount(deaths(villages.with("water.townLitres", "5")), 10_000 * (1 - Math.pow(1 - 0.002, 18)), "deaths of thirst");
    }

    @Test
    void consultationsNotGivenKill() {
        // 0.01 consultations a person a day, none given, one in five kills: 20 of 10,000 a day again. Full water, so no added need.
        Odds.assertCount(deaths(inTheOpen().with("unmetNeed.deathsPerUntreatedConsultation", "0.2")), 10_000 * (1 - Math.pow(1 - 0.002, 18)), "deaths of illness");
        assertThat(deaths(inTheOpen().facility("oak", 1_000, 0, 0).with("unmetNeed.deathsPerUntreatedConsultation", "0.2"))).isZero();
    }

    @Test
    void householdsLoseOneMemberAtATimeAtTheSameRate() {
        Villages villages = inTheOpen().with("unmetNeed.deathsInOpenPer10000PerDay", "20").with("population.householdSize", "6");
        Odds.assertCount(deaths(villages), 10_000 * (1 - Math.pow(1 - 0.002, 18)), "deaths of exposure");
    }

    @Test
    void theDeadAreNoLongerDisplaced() {
        Played played = inTheOpen().with("unmetNeed.deathsInOpenPer10000PerDay", "50").play(1);
        double dead = played.last(Indicator.DEATHS_BY_UNMET_NEED_CUMULATIVE);
        assertThat(dead).isPositive();
        assertThat(played.last(Indicator.DISPLACED_PEOPLE)).isEqualTo(10_000 - dead);
        assertThat(played.last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(10_000);
        assertThat(played.last(Indicator.PEOPLE_PRESENT)).isEqualTo(30_000 - dead);
    }

    @Test
    void residentsAndPeopleOnTheRoadAreNotCounted() {
        Villages onTheRoad = Villages.along(dir, """
                id    km  population
                elm    0       10000
                oak  900           0
                """).airStrikes(2, "elm", 1_000).with("population.vehicleShare", "0").with("population.meansShare", "0")
                .with("water.townLitres", "0").with("unmetNeed.deathsInOpenPer10000PerDay", "50")
                .with("unmetNeed.deathsWithoutWaterPer10000PerDay", "50").with("unmetNeed.deathsPerUntreatedConsultation", "1");
        assertThat(deaths(onTheRoad)).isZero();
    }
}
