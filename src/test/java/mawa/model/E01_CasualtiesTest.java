package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A strike kills deathsPerStrike people where everybody is still there, and fewer as the place empties: the share of
 * people still present to the power of exposureExponent. For each death, injuredPerDeath people are injured.
 */
class E01_CasualtiesTest {
    @TempDir
    private Path dir;

    /** Ten strikes a day on a town of 10,000, from day 1 to day 19. */
    private Villages bombed() {
        return Villages.along(dir, """
                id   km  population
                elm   0       10000
                oak   7           0
                """).strikes(1, 19, "elm", "air", 190).with("harm.deathsPerAirStrike", "2").with("departure.highestChancePerDay", "0");
    }

    @Test
    void deathsFollowTheRate() {
        Odds.assertCount(bombed().play(1).last(Indicator.DEATHS_BY_STRIKE_CUMULATIVE), 380, "deaths");
    }

    @Test
    void householdsDieAtTheSameRateHoweverLarge() {
        Odds.assertCount(bombed().with("population.householdSize", "1").play(1).last(Indicator.DEATHS_BY_STRIKE_CUMULATIVE), 380, "deaths");
        Odds.assertCount(bombed().with("population.householdSize", "10").play(1).last(Indicator.DEATHS_BY_STRIKE_CUMULATIVE), 380, "deaths");
    }

    @Test
    void groundStrikesHaveTheirOwnRate() {
        Played played = bombed().strikes(1, 19, "elm", "ground", 1_900).with("harm.deathsPerAirStrike", "0").with("harm.deathsPerGroundStrike", "0.2").play(1);
        Odds.assertCount(played.last(Indicator.DEATHS_BY_STRIKE_CUMULATIVE), 380, "deaths");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0.5", "2, 0.25"})
    void exposureFallsAsThePlaceEmpties(String exponent, double factor) {
        // One heavy day drives out all but the half that remains; the following days kill among these.
        Played played = Villages.along(dir, """
                id   km  population
                elm   0       20000
                oak   7           0
                """).airStrikes(1, "elm", 100_000).strikes(5, 19, "elm", "air", 300).with("population.householdSize", "1")
                .with("departure.remainShare", "0.5").with("harm.deathsPerAirStrike", "0").with("harm.deathsPerGroundStrike", "1")
                .strikes(5, 19, "elm", "ground", 600).with("harm.groundStrikeWeight", "0").with("harm.exposureExponent", exponent).play(1);
        double present = played.at("elm", 4, Indicator.PEOPLE_PRESENT) / 20_000.0;
        assertThat(present).isBetween(0.48, 0.52);
        Odds.assertCount(played.last(Indicator.DEATHS_BY_STRIKE_CUMULATIVE), 600 * factor, "deaths");
    }

    @Test
    void anEmptyPlaceMournsNobody() {
        Played played = bombed().with("departure.highestChancePerDay", "1").airStrikes(0, "elm", 100_000).with("harm.deathsPerAirStrike", "0.01").play(1);
        assertThat(played.at("elm", 0, Indicator.PEOPLE_PRESENT)).isZero();
        assertThat(played.on(0, Indicator.DEATHS_BY_STRIKE_CUMULATIVE)).isPositive();
        assertThat(played.last(Indicator.DEATHS_BY_STRIKE_CUMULATIVE)).isEqualTo(played.on(0, Indicator.DEATHS_BY_STRIKE_CUMULATIVE));
    }

    @Test
    void theDisplacedWhoLodgeThereAreExposedToo() {
        // Elm flees to oak, which nobody else lives in, and is struck there.
        Played played = Villages.along(dir, """
                id   km  population
                elm   0       10000
                oak   7           0
                """).airStrikes(1, "elm", 1_000).strikes(5, 5, "oak", "ground", 150).with("harm.groundStrikeWeight", "0").with("harm.deathsPerGroundStrike", "2").play(1);
        Odds.assertCount(played.lastAt("oak", Indicator.DEATHS_BY_STRIKE_CUMULATIVE), 300, "deaths in oak");
    }

    @Test
    void theInjuredAreCountedAndLive() {
        Played played = bombed().with("harm.injuredPerDeath", "3").play(1);
        double dead = played.last(Indicator.DEATHS_BY_STRIKE_CUMULATIVE);
        Odds.assertCount(played.last(Indicator.INJURED_BY_STRIKE_CUMULATIVE), 3 * 380, "injured");
        assertThat(played.last(Indicator.PEOPLE_PRESENT)).isEqualTo(10_000 - dead);
    }

    @Test
    void deathStrikesGroupsAlike() {
        Played played = bombed().with("harm.deathsPerAirStrike", "10").with("population.childShare", "0.4").play(1);
        double dead = played.last(Indicator.DEATHS_BY_STRIKE_CUMULATIVE);
        Odds.assertShare(played.on(19, Indicator.DEATHS_BY_STRIKE_CUMULATIVE, Group.CHILDREN), dead, 0.4, "children among the dead");
        Odds.assertShare(played.on(19, Indicator.DEATHS_BY_STRIKE_CUMULATIVE, Group.WOMEN), dead, 0.3, "women among the dead");
    }

    @Test
    void withoutARateNobodyDies() {
        assertThat(bombed().with("harm.deathsPerAirStrike", "0").play(1).last(Indicator.DEATHS_BY_STRIKE_CUMULATIVE)).isZero();
    }
}
