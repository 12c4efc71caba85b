package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import mawa.model.Flight.Rules;
import mawa.outcome.Indicator;
import mawa.world.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** So many people leave each conflict zone a day, times its intensity: a number, a number on average, or a share of those who live there. */
class I03_DeparturesByZonesTest {
    private static final String COUNTRY = """
            id    kind  km  population  campPlaces
            elm   town   0       10000           0
            oak   town  10        2000           0
            camp  camp  20           0     1000000
            """;
    @TempDir
    private Path dir;

    @ParameterizedTest
    @EnumSource
    void aNumberADayUntilTheConflictEnds(Rules rules) {
        Played ten = Flight.by(rules, Flight.byZones(dir, COUNTRY, "constant", 100).days(10).zone(0, 9, "elm", 1)).play(1);
        assertThat(ten.on(0, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(100);
        assertThat(ten.last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(1000);
        Played nine = Flight.by(rules, Flight.byZones(dir, COUNTRY, "constant", 100).days(10).zone(0, 8, "elm", 1)).play(1);
        assertThat(nine.last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(900);
    }

    @ParameterizedTest
    @CsvSource({"constant, 100, 2000, 4000", "constant, 0.9, 0, 20", "share, 0.0101, 2020, 4040"})
    void twiceTheIntensityIsTwiceThePeople(String mode, double perZoneDay, int once, int twice) {
        assertThat(Flight.byZones(dir, COUNTRY, mode, perZoneDay).zone(0, 19, "elm", 1).play(1).last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(once);
        assertThat(Flight.byZones(dir, COUNTRY, mode, perZoneDay).zone(0, 19, "elm", 2).play(1).last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(twice);
    }

    @ParameterizedTest
    @EnumSource
    void aConflictThatGrowsSendsMoreFromThatDayOn(Rules rules) {
        Played played = Flight.by(rules, Flight.byZones(dir, COUNTRY, "constant", 100).zone(0, 9, "elm", 1).zone(10, 19, "elm", 2)).play(1);
        assertThat(played.on(9, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(1000);
        assertThat(played.last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(3000);
    }

    @Test
    void eachZoneSendsItsShareOfThoseWhoLiveThere() {
        Evenings evenings = Flight.byZones(dir, COUNTRY, "share", 0.01).zone(0, 19, "elm", 1).zone(0, 19, "oak", 1).evenings(1).until(19);
        assertThat(evenings.count(Event.FIRST_DEPARTURE, "elm")).isEqualTo(2000);
        assertThat(evenings.count(Event.FIRST_DEPARTURE, "oak")).isEqualTo(400);
    }

    @Test
    void aNumberOnAverageSpreadsAsPoissonDoes() {
        Played played = Flight.byZones(dir, COUNTRY, "poisson", 50).days(400).zone(0, 399, "elm", 1).play(1);
        double[] perDay = IntStream.range(0, 400).mapToDouble(day -> played.on(day, Indicator.DISPLACED_PEOPLE_CUMULATIVE)
                - (day == 0 ? 0 : played.on(day - 1, Indicator.DISPLACED_PEOPLE_CUMULATIVE))).toArray();
        Odds.assertCount(played.last(Indicator.DISPLACED_PEOPLE_CUMULATIVE), 400 * 50, "people");
        double variance = IntStream.range(0, 400).mapToDouble(day -> (perDay[day] - 50) * (perDay[day] - 50)).average().orElseThrow();
        // The mean of 400 squares of a variable of variance 50 has a standard error of about 3.5.
        assertThat(variance).isBetween(50 - 5 * 3.6, 50 + 5 * 3.6);
    }

    @Test
    void agentsOfSeveralPeopleAreNotLost() {
        // 10 people a day, agents of 4: after 20 days 200 people have left, in 50 agents.
        Played played = Flight.byZones(dir, COUNTRY, "constant", 10).with("agentScale", "4").zone(0, 19, "elm", 1).play(1);
        assertThat(played.on(0, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(8);
        assertThat(played.on(1, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(20);
        assertThat(played.last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(200);
    }
}
