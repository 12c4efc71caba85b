package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * People go by the roads that are open on the day on which they leave, round about if need be; where no road is open
 * nobody leaves.
 */
class B06_ClosedRoadTest {
    @TempDir
    private Path dir;

    @Test
    void whoHasNoWayOutStaysUntilTheRoadIsOpen() {
        Played played = Villages.along(dir, """
                id   km  population
                elm   0         500
                oak   7           0
                """).policy("RoadClosure", 2, 5, "from: elm, to: oak").airStrikes(3, "elm", 5).airStrikes(7, "elm", 5).play(1);
        assertThat(played.on(6, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isZero();
        assertThat(played.on(7, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(500);
    }

    @Test
    void whoHasAnotherWayTakesIt() {
        // Oak is 10 km away, or 60 km round by an empty crossroads that draws nobody.
        Villages ring = Villages.along(dir, """
                id    kind        km  east  population
                elm   town         0     0         500
                oak   town        10     0           0
                ford  checkpoint   5    25           0
                """).roads("""
                elm   oak  10
                elm   ford 30
                ford  oak  30
                """).airStrikes(3, "elm", 5).with("population.vehicleShare", "0").with("population.meansShare", "0");
        assertThat(ring.evenings(1).until(3).people("oak", Lodging.OPEN)).isEqualTo(500);
        Evenings roundabout = ring.policy("RoadClosure", 0, 9, "from: oak, to: elm").evenings(1);
        assertThat(roundabout.until(3).people("oak", Lodging.ROAD)).isEqualTo(500);
        assertThat(roundabout.until(4).people("oak", Lodging.OPEN)).isEqualTo(500);
    }

    @Test
    void whoIsUnderWayGoesOn() {
        Played played = Villages.along(dir, """
                id   km  population
                elm   0         500
                oak  60           0
                """).policy("RoadClosure", 4, 19, "from: elm, to: oak").airStrikes(3, "elm", 5)
                .with("population.vehicleShare", "0").with("population.meansShare", "0").play(1);
        assertThat(played.on(3, Indicator.PEOPLE_ON_THE_ROAD)).isEqualTo(500);
        assertThat(played.at("oak", 4, Indicator.PEOPLE_IN_THE_OPEN)).isEqualTo(500);
    }
}
