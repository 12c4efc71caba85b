package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import mawa.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two worlds that share their luck and differ in strikes alone: on no evening, under no seed, has the world with more
 * strikes seen fewer people leave for the first time. So what a policy saves is read off the same people's lives.
 */
class Law05_MoreStrikesNeverFewerDeparturesTest {
    private static final int SEEDS = 15;
    @TempDir
    private Path dir;

    /** Deaths, jams and the example of neighbours would break the pairing, so they are neutral. Rides are without limit. */
    private Villages country() {
        return Villages.busy(dir).with("harm.deathsPerAirStrike", "0").with("harm.deathsPerGroundStrike", "0").with("travel.congestion", "0")
                .with("departure.neighboursGoneWeight", "0").with("unmetNeed.deathsInOpenPer10000PerDay", "0")
                .with("unmetNeed.deathsPerUntreatedConsultation", "0").with("unmetNeed.deathsWithoutWaterPer10000PerDay", "0");
    }

    private static void assertNeverFewer(Scenario fewer, Scenario more) {
        boolean anyMore = false;
        for (int seed = 0; seed < SEEDS; seed++) {
            double[] few = Played.of(fewer, seed, seed).all(Indicator.DISPLACED_PEOPLE_CUMULATIVE);
            double[] many = Played.of(more, seed, seed).all(Indicator.DISPLACED_PEOPLE_CUMULATIVE);
            for (int day = 0; day < few.length; day++) {
                assertThat(many[day]).as("seed %d, day %d", seed, day).isGreaterThanOrEqualTo(few[day]);
                anyMore |= many[day] > few[day];
            }
        }
        assertThat(anyMore).as("more strikes make more people leave in some world").isTrue();
    }

    /** Totals of the area are laid by where the located strikes were, so they would move; only located rows are compared. */
    private Villages locatedOnly() {
        return country().with("strikeReconstruction.totalsFactor", "0");
    }

    @Test
    void oneStrikeMore() {
        assertNeverFewer(locatedOnly().scenario(), locatedOnly().airStrikes(8, "oak", 1).scenario());
    }

    @Test
    void manyStrikesMore() {
        assertNeverFewer(locatedOnly().scenario(), locatedOnly().strikes(3, 20, "oak", "ground", 90).strikes(5, 9, "fir", "air", 20).scenario());
    }

    @Test
    void aCeasefireNeverMakesMorePeopleLeave() {
        assertNeverFewer(country().policy("Ceasefire", 5, 30, "places: [all], strength: 0.6, compliance: 1").scenario(), country().scenario());
        assertNeverFewer(country().policy("Ceasefire", 5, 30, "places: [all], strength: 0.6, compliance: 1").scenario(),
                country().policy("Ceasefire", 5, 30, "places: [all], strength: 0.3, compliance: 1").scenario());
    }

    @Test
    void aDemilitarisedZoneNeverMakesMorePeopleLeave() {
        assertNeverFewer(country().policy("DemilitarisedZone", 3, 30, "places: [all], depthKm: 20, compliance: 0.7").scenario(), country().scenario());
    }

    @Test
    void aHigherHazardNeverMakesFewerPeopleLeave() {
        assertNeverFewer(country().scenario(), country().with("departure.highestChancePerDay", "0.5").scenario());
        assertNeverFewer(country().scenario(), country().with("departure.remainShare", "0.1").scenario());
        assertNeverFewer(country().scenario(), country().with("departure.withoutTransportFactor", "0.9").scenario());
    }
}
