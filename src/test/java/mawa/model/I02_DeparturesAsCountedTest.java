package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import mawa.model.Flight.Rules;
import mawa.outcome.Indicator;
import mawa.world.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Where it is given how many are displaced, as many people leave as were counted in camps more than before: counts are
 * joined by straight lines and cut to whole people camp by camp, nobody leaves on the first day, and a sum that falls is a
 * debt. They come from the day's conflict zones, in proportion to population, intensity and the decay of old zones.
 */
class I02_DeparturesAsCountedTest {
    private static final String COUNTRY = """
            id     kind  km  population  campPlaces
            elm    town   0       10000           0
            oak    town  10       30000           0
            north  camp  20           0      100000
            south  camp  30          50      100000
            """;
    @TempDir
    private Path dir;

    private Villages country() {
        return Flight.asCounted(dir, COUNTRY).zone(0, 19, "elm", 1);
    }

    /** People who ever left by the evening of each of the first days. */
    private static List<Integer> left(Played played, int days) {
        return IntStream.range(0, days).map(day -> (int) played.on(day, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).boxed().toList();
    }

    @ParameterizedTest
    @EnumSource
    void countsAreJoinedByLinesAndCutToWholePeopleCampByCamp(Rules rules) {
        Villages one = Flight.by(rules, country().counted("north", 0, 0).counted("north", 4, 10));
        assertThat(left(one.play(1), 6)).containsExactly(0, 2, 5, 7, 10, 10);
        Villages two = Flight.by(rules, country().counted("north", 0, 0).counted("north", 4, 10).counted("south", 0, 50).counted("south", 4, 60));
        assertThat(left(two.play(1), 6)).containsExactly(0, 4, 10, 14, 20, 20);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyLeavesOnTheFirstDay(Rules rules) {
        Played played = Flight.by(rules, country().counted("south", 0, 50).counted("south", 1, 53)).play(1);
        assertThat(left(played, 3)).containsExactly(0, 3, 3);
        assertThat(played.at("south", 0, Indicator.PEOPLE_IN_CAMPS)).as("who was in a camp is there").isEqualTo(50);
        assertThat(played.on(0, Indicator.DISPLACED_PEOPLE)).as("and is displaced").isEqualTo(50);
    }

    @Test
    void beforeTheFirstCountAndAfterTheLastNothingChanges() {
        assertThat(left(country().counted("north", 3, 100).counted("north", 5, 120).play(1), 8)).containsExactly(0, 0, 0, 0, 10, 20, 20, 20);
    }

    @ParameterizedTest
    @EnumSource
    void aSumThatFallsIsADebt(Rules rules) {
        Villages villages = Flight.by(rules, country().counted("north", 0, 0).counted("north", 2, 100).counted("north", 4, 60).counted("north", 8, 140));
        assertThat(left(villages.play(1), 9)).containsExactly(0, 50, 100, 100, 100, 100, 100, 120, 140);
        // One camp falls while another rises: only their sum counts.
        Villages two = Flight.by(rules, country().counted("north", 0, 100).counted("north", 2, 60).counted("south", 0, 50).counted("south", 2, 100));
        assertThat(left(two.play(1), 3)).containsExactly(0, 5, 10);
    }

    @Test
    void theRowsOfAllAreFollowedWhereTheScenarioSaysSo() {
        Villages villages = Flight.asCounted(dir, COUNTRY, "[1]", 30, false).zone(0, 19, "elm", 1)
                .counted("north", 0, 0).counted("north", 2, 1000).counted("all", 0, 0).counted("all", 2, 30);
        assertThat(left(villages.play(1), 4)).containsExactly(0, 15, 30, 30);
    }

    @Test
    void whatWasCountedInARegionIsNotAddedToItsCamps() {
        Villages villages = country().with("regions.camps", "[north, south]").counted("north", 0, 0).counted("north", 2, 30).counted("camps", 0, 50).counted("camps", 2, 1000);
        assertThat(left(villages.play(1), 3)).containsExactly(0, 15, 30);
    }

    @ParameterizedTest
    @EnumSource
    void agentsOfSeveralPeopleLeaveWhenSoManyAreDue(Rules rules) {
        Villages villages = Flight.by(rules, country().with("agentScale", "4").counted("north", 0, 0).counted("north", 4, 10));
        assertThat(left(villages.play(1), 6)).containsExactly(0, 0, 4, 4, 8, 8);
    }

    @ParameterizedTest
    @EnumSource
    void householdsLeaveOneByOneAndNeverTooManyOfThem(Rules rules) {
        // A hundred people a day in households of five: at the end of each day at most one household has left too early.
        Villages villages = Flight.by(rules, country().with("population.householdSize", "5").counted("north", 0, 0).counted("north", 19, 1900));
        Played played = villages.play(1);
        for (int day = 0; day < 20; day++) {
            assertThat(played.on(day, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isBetween(100.0 * day, 100.0 * day + 19);
        }
        assertThat(played.last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(1900);
    }

    @Test
    void theyComeFromTheZonesByPopulationIntensityAndDecay() {
        // elm: 10,000 people, in the second ten days half; oak: 30,000 people at a fifth, new on day 10.
        Villages villages = Flight.asCounted(dir, COUNTRY, "[1, 0.5]", 10, true).zone(0, 19, "elm", 1).zone(10, 19, "oak", 0.2)
                .counted("north", 0, 0).counted("north", 9, 9_000).counted("north", 19, 39_000);
        Evenings evenings = villages.evenings(1).until(9);
        assertThat(evenings.count(Event.FIRST_DEPARTURE, "elm")).as("alone").isEqualTo(9_000);
        evenings.until(19);
        long[] later = {evenings.count(Event.FIRST_DEPARTURE, "elm") - 9_000, evenings.count(Event.FIRST_DEPARTURE, "oak")};
        assertThat(Arrays.stream(later).sum()).isEqualTo(30_000);
        Odds.assertDrawnFrom(later, new double[] {5 / 11.0, 6 / 11.0}, "origins");
    }

    @Test
    void theLastStepOfTheDecayGoesOn() {
        Villages villages = Flight.asCounted(dir, COUNTRY, "[1, 0.25]", 2, true).zone(0, 19, "elm", 1).zone(16, 19, "oak", 1)
                .counted("north", 0, 0).counted("north", 15, 0).counted("north", 17, 40_000);
        Evenings evenings = villages.evenings(1).until(17);
        // On both days elm is old (a quarter of 10,000), and oak new.
        Odds.assertDrawnFrom(new long[] {evenings.count(Event.FIRST_DEPARTURE, "elm"), evenings.count(Event.FIRST_DEPARTURE, "oak")},
                new double[] {2.5 / 32.5, 30 / 32.5}, "origins");
    }

    @ParameterizedTest
    @EnumSource
    void aFullCeasefireEndsDepartureAndNotTheRun(Rules rules) {
        Villages villages = Flight.by(rules, Flight.asCounted(dir, COUNTRY).zone(0, 4, "elm", 1).zone(12, 19, "elm", 1).counted("north", 0, 0).counted("north", 10, 100));
        // Those who were counted meanwhile are owed, and leave when there is a conflict again.
        assertThat(left(villages.play(1), 20)).containsExactly(0, 10, 20, 30, 40, 40, 40, 40, 40, 40, 40, 40, 100, 100, 100, 100, 100, 100, 100, 100);
    }
}
