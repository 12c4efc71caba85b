package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import mawa.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Strikes with a place are facts and fall as they stand. Totals of the area are laid over places and days by a stated
 * rule: more near the sector where dated events were, within reach of the line; they add up exactly, in every replicate.
 */
class H01_StrikeCalendarTest {
    @TempDir
    private Path dir;

    /** An event at the mill on day 0; towns 0, 10 and 20 km from it, the line 5 km off. */
    private Villages sector() {
        return Villages.along(dir, """
                id    km  population  controller
                line  -5           0  government
                mill   0        1000  opposition
                oak   10        1000  opposition
                fir   20        1000  opposition
                camp  25           0  opposition
                """).airStrikes(0, "mill", 3).with("departure.highestChancePerDay", "0").with("strikeReconstruction.sectorKm", "20");
    }

    private static double sum(Played played, Indicator indicator) {
        double sum = 0;
        for (double v : played.all(indicator)) {
            sum += v;
        }
        return sum;
    }

    private static int strikesOn(Played played, String place) {
        int sum = 0;
        for (int day = 0; day < played.outcome().places().days(); day++) {
            sum += played.at(place, day, Indicator.STRIKES);
        }
        return sum;
    }

    @Test
    void locatedRowsFallAsTheyStand() {
        Played played = sector().strikes(4, 7, "oak", "air", 10).strikes(6, 6, "oak", "ground", 5).play(1);
        int[] oak = {0, 0, 0, 0, 2, 3, 2 + 5, 3, 0};
        for (int day = 0; day < oak.length; day++) {
            assertThat(played.at("oak", day, Indicator.STRIKES)).as("day %d", day).isEqualTo(oak[day]);
        }
        assertThat(played.at("mill", 0, Indicator.STRIKES)).isEqualTo(3);
        assertThat(sum(played, Indicator.AIR_STRIKES)).isEqualTo(13);
        assertThat(sum(played, Indicator.STRIKES)).isEqualTo(18);
    }

    @Test
    void locatedRowsAreTheSameInEveryReplicate() {
        Scenario s = sector().strikes(4, 7, "oak", "air", 10).with("strikeReconstruction.placeSpread", "1").with("strikeReconstruction.daySpread", "1").scenario();
        for (int replicate = 0; replicate < 5; replicate++) {
            assertThat(strikesOn(Played.of(s, 1, replicate), "oak")).isEqualTo(10);
        }
    }

    @ParameterizedTest
    @CsvSource({"air, 1", "air, 7", "air, 1000", "ground, 13"})
    void totalsAddUpExactly(String kind, int total) {
        assertAddsUp(kind, total);
    }

    @ParameterizedTest
    @CsvSource({"all, 10", "all, 101", "all, 999"})
    void soDoTheyWhenPartedIntoAirAndGround(String kind, int total) {
        assertAddsUp(kind, total);
    }

    private void assertAddsUp(String kind, int total) {
        Scenario s = sector().strikes(2, 17, "", kind, total).with("strikeReconstruction.groundShare", "0.7")
                .with("strikeReconstruction.placeSpread", "0.5").with("strikeReconstruction.daySpread", "0.5").scenario();
        for (int replicate = 0; replicate < 20; replicate++) {
            assertThat(sum(Played.of(s, 1, replicate), Indicator.STRIKES) - 3).as("replicate %d", replicate).isEqualTo(total);
        }
    }

    @Test
    void aTotalOfAllIsPartedIntoAirAndGround() {
        Played played = sector().strikes(2, 17, "", "all", 1_000).with("strikeReconstruction.groundShare", "0.7").play(1);
        assertThat(sum(played, Indicator.AIR_STRIKES) - 3).isBetween(299.0, 301.0);
    }

    @Test
    void aLocatedRowOfAllIsPartedTheSameWay() {
        Played played = sector().strikes(2, 2, "oak", "all", 1_000).with("strikeReconstruction.groundShare", "0.7").play(1);
        assertThat(sum(played, Indicator.AIR_STRIKES) - 3).isBetween(299.0, 301.0);
        assertThat(sum(played, Indicator.STRIKES) - 3).isEqualTo(1_000);
    }

    @Test
    void aFactorMultipliesTotalsButNoFacts() {
        Played played = sector().strikes(2, 17, "", "air", 1_000).with("strikeReconstruction.totalsFactor", "0.5").play(1);
        assertThat(sum(played, Indicator.STRIKES)).isEqualTo(503);
    }

    @Test
    void ofATotalThatReachesBeyondThePeriodThePartInsideFalls() {
        Played played = sector().strikes(10, 29, "", "air", 1_000).play(1);
        assertThat(sum(played, Indicator.STRIKES)).isEqualTo(503);
    }

    @Test
    void weightsFallWithTheDistanceFromTheSector() {
        // exp(-(km / 20)^2): 1, 0.7788 and 0.3679.
        Played played = sector().strikes(2, 17, "", "air", 100_000).play(1);
        double all = 1 + Math.exp(-0.25) + Math.exp(-1);
        assertThat((double) strikesOn(played, "mill")).isCloseTo(100_000 / all, withinPercentage(0.1));
        assertThat((double) strikesOn(played, "oak")).isCloseTo(100_000 * Math.exp(-0.25) / all, withinPercentage(0.1));
        assertThat((double) strikesOn(played, "fir")).isCloseTo(100_000 * Math.exp(-1) / all, withinPercentage(0.1));
        assertThat(strikesOn(played, "line") + strikesOn(played, "camp")).as("nobody lives there, or they hold it").isZero();
    }

    @Test
    void aNewEventMovesTheSector() {
        // The mill is the sector, however old its event, until fir is taken; then strikes move there and stay.
        Villages villages = sector().with("strikeReconstruction.sectorMemoryDays", "1").with("strikeReconstruction.sectorKm", "5")
                .with("strikeReconstruction.captureStrikes", "100").taken(12, "fir", "contested");
        for (int day : new int[] {5, 11, 12, 19}) {
            villages.strikes(day, day, "", "air", 1_000);
        }
        Played played = villages.play(1);
        for (int day : new int[] {5, 11}) {
            assertThat(played.at("mill", day, Indicator.STRIKES)).as("mill on day %d", day).isGreaterThan(950);
        }
        for (int day : new int[] {12, 19}) {
            assertThat(played.at("fir", day, Indicator.STRIKES)).as("fir on day %d", day).isGreaterThan(950);
        }
    }

    @Test
    void bombingPrecedesACaptureByTheLead() {
        Played played = sector().strikes(0, 19, "", "air", 100_000).with("strikeReconstruction.sectorMemoryDays", "1").with("strikeReconstruction.sectorKm", "5")
                .with("strikeReconstruction.captureStrikes", "10000").with("strikeReconstruction.leadDays", "4").taken(12, "fir", "contested").play(1);
        assertThat(played.at("fir", 7, Indicator.STRIKES)).isLessThan(50);
        assertThat(played.at("fir", 8, Indicator.STRIKES)).isGreaterThan(4_000);
    }

    @Test
    void aircraftReachSoFarAndGunsLessAndLess() {
        Villages villages = sector().with("strikeReconstruction.sectorKm", "500").with("strikeReconstruction.airReachKm", "20").with("strikeReconstruction.groundReachKm", "10");
        Played air = villages.strikes(2, 17, "", "air", 100_000).play(1);
        assertThat(strikesOn(air, "fir")).as("25 km from the line").isZero();
        assertThat(strikesOn(air, "oak")).isBetween(49_900, 50_100);
        Played ground = sector().with("strikeReconstruction.sectorKm", "500").with("strikeReconstruction.groundReachKm", "10").strikes(2, 17, "", "ground", 100_000).play(1);
        assertThat((double) strikesOn(ground, "fir") / strikesOn(ground, "oak")).isBetween(0.99 * Math.exp(-1), 1.01 * Math.exp(-1));
    }

    @Test
    void largePlacesAreHitMoreByTheExponent() {
        String country = """
                id    km  population  controller
                line  -5           0  government
                mill   0        4000  opposition
                oak    1        1000  opposition
                """;
        for (double e : new double[] {0, 0.5, 1}) {
            Played played = Villages.along(dir, country).airStrikes(0, "mill", 1).strikes(2, 17, "", "air", 100_000).with("departure.highestChancePerDay", "0")
                    .with("strikeReconstruction.populationExponent", "" + e).play(1);
            assertThat((double) strikesOn(played, "mill") / strikesOn(played, "oak")).as("exponent %s", e).isBetween(0.99 * Math.pow(4, e), 1.01 * Math.pow(4, e));
        }
    }

    @Test
    void theDoubtIsDrawnAnewInEachReplicate() {
        Villages villages = sector().strikes(2, 17, "", "air", 10_000);
        Scenario sure = villages.scenario();
        assertThat(Math.abs(strikesOn(Played.of(sure, 1, 0), "oak") - strikesOn(Played.of(sure, 1, 1), "oak"))).isLessThan(40);
        Scenario where = villages.with("strikeReconstruction.placeSpread", "0.5").scenario();
        assertThat(Math.abs(strikesOn(Played.of(where, 1, 0), "oak") - strikesOn(Played.of(where, 1, 1), "oak"))).isGreaterThan(100);
        Scenario when = villages.with("strikeReconstruction.placeSpread", "0").with("strikeReconstruction.daySpread", "0.5").scenario();
        assertThat(Math.abs(Played.of(when, 1, 0).on(9, Indicator.STRIKES) - Played.of(when, 1, 1).on(9, Indicator.STRIKES))).isGreaterThan(20);
        assertThat(strikesOn(Played.of(when, 1, 0), "oak")).isBetween(strikesOn(Played.of(sure, 1, 0), "oak") - 40, strikesOn(Played.of(sure, 1, 0), "oak") + 40);
    }

    @Test
    void aTotalBeforeAnyDatedEventIsNotLost() {
        Played played = Villages.along(dir, """
                id    km  population  controller
                line  -5           0  government
                mill   0        1000  opposition
                oak   10        1000  opposition
                """).strikes(0, 9, "", "air", 100).airStrikes(12, "mill", 3).with("departure.highestChancePerDay", "0").play(1);
        assertThat(sum(played, Indicator.STRIKES)).isEqualTo(103);
    }
}
