package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Danger D is strikes per 10,000 inhabitants a day. Each household leaves with the chance a * D^2 / (D^2 + d^2) a day,
 * each counted once as displaced; it sets out, arrives and sleeps elsewhere the same evening if the way is short.
 */
class A02_OneStrikeOneDepartureTest {
    @TempDir
    private Path dir;

    private Villages twoVillages(int people) {
        return Villages.along(dir, """
                id   km  population
                elm   0         %d
                oak   7         300
                """.formatted(people));
    }

    @Test
    void whoIsStruckSleepsElsewhereThatEvening() {
        Played played = twoVillages(500).airStrikes(3, "elm", 5).play(1);
        assertThat(played.on(2, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isZero();
        assertThat(played.on(3, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(500);
        assertThat(played.last(Indicator.DISPLACED_PEOPLE)).isEqualTo(500);
        assertThat(played.last(Indicator.MOVEMENTS_CUMULATIVE)).isEqualTo(500);
        assertThat(played.last(Indicator.ARRIVED_PEOPLE_CUMULATIVE)).isEqualTo(500);
        assertThat(played.at("elm", 3, Indicator.PEOPLE_PRESENT)).isZero();
        assertThat(played.at("oak", 3, Indicator.PEOPLE_PRESENT)).isEqualTo(800);
        assertThat(played.flow("elm", "oak")).isEqualTo(500);
    }

    @Test
    void whoIsNotStruckStays() {
        Evenings evenings = twoVillages(500).airStrikes(3, "elm", 5).evenings(1).until(19);
        assertThat(evenings.people("oak", Lodging.HOME)).isEqualTo(300);
    }

    @ParameterizedTest
    @CsvSource({"10, 0.5, 0.25", "20, 0.5, 0.4", "5, 0.5, 0.1", "20, 1, 0.8", "20, 0, 0"})
    void theChanceFollowsTheFormula(int strikes, double highest, double expected) {
        // 20,000 people who decide one by one; d = 5 strikes per 10,000 people.
        Played played = twoVillages(20_000).airStrikes(3, "elm", strikes)
                .with("population.householdSize", "1").with("departure.halfDanger", "5").with("departure.highestChancePerDay", "" + highest)
                .play(1);
        Odds.assertShare(played.on(3, Indicator.DISPLACED_PEOPLE_CUMULATIVE), 20_000, expected, "people who leave");
    }

    @Test
    void aHamletCountsAsAPlaceOfTheSmallestPopulation() {
        // Otherwise one strike near five houses would be felt as 400 strikes on a town.
        Evenings hamlet = twoVillages(25).airStrikes(3, "elm", 2).with("danger.smallestPopulation", "1000").evenings(1).until(3);
        assertThat(hamlet.danger("elm")).isBetween(19.99, 20.0);
        Evenings alone = twoVillages(25).airStrikes(3, "elm", 2).with("danger.smallestPopulation", "1").evenings(1).until(3);
        assertThat(alone.danger("elm")).isBetween(799.9, 800.0);
    }

    @Test
    void groundFireCountsForAShareOfAnAirStrike() {
        Evenings evenings = twoVillages(2_000).strikes(3, 3, "elm", "ground", 8).with("harm.groundStrikeWeight", "0.25")
                .with("departure.highestChancePerDay", "0").evenings(1).until(3);
        assertThat(evenings.danger("elm")).isBetween(9.99, 10.0);
    }
}
