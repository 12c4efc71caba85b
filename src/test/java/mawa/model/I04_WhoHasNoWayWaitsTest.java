package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.model.Flight.Rules;
import mawa.outcome.Indicator;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is to leave while no way is open waits at home, and leaves on the day on which one opens. */
class I04_WhoHasNoWayWaitsTest {
    private static final String COUNTRY = """
            id    kind  km  population  campPlaces
            elm   town   0       10000           0
            camp  camp  20           0        1000
            """;
    @TempDir
    private Path dir;

    @ParameterizedTest
    @EnumSource
    void theyLeaveOnTheDayOfReopening(Rules rules) {
        Played played = Flight.by(rules, Flight.byZones(dir, COUNTRY, "constant", 10).zone(0, 19, "elm", 1).policy("RoadClosure", 3, 7, "from: elm, to: camp")).play(1);
        assertThat(played.on(2, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(30);
        assertThat(played.on(7, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(30);
        assertThat(played.on(8, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(90);
        assertThat(played.at("camp", 8, Indicator.PEOPLE_IN_CAMPS)).as("they travel on that very day").isEqualTo(90);
    }

    @ParameterizedTest
    @EnumSource
    void theyWaitThoughTheConflictHasEnded(Rules rules) {
        Villages villages = Flight.by(rules, Flight.byZones(dir, COUNTRY, "constant", 10).zone(3, 4, "elm", 1).policy("RoadClosure", 3, 7, "from: elm, to: camp"));
        assertThat(villages.evenings(1).until(7).people("elm", Lodging.HOME)).isEqualTo(20);
        assertThat(villages.play(1).on(8, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(20);
    }

    @Test
    void underTheOwnRulesTheyWaitForRoomToo() {
        // Of 1,000 places 990 are taken; of those who come after the camp is known to be full, nobody sets out.
        Villages villages = Flight.byZones(dir, COUNTRY, "constant", 10).zone(0, 5, "elm", 1).cell("camp", "population", "990")
                .policy("CampExpansion", 12, 19, "places: [camp], campPlaces: 100, rampDays: 1, costPerUnit: 1");
        Played played = villages.play(1);
        assertThat(played.on(11, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(10);
        assertThat(played.on(12, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(60);
        assertThat(played.lastAt("camp", Indicator.PEOPLE_IN_CAMPS)).isEqualTo(1050);
    }
}
