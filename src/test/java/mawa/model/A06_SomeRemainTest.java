package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A share of households cannot or will not leave while their side holds the place, whatever falls. Who they are is
 * settled before the first day and does not depend on what happens.
 */
class A06_SomeRemainTest {
    @TempDir
    private Path dir;

    private Villages someRemain(int strikes) {
        return Villages.along(dir, """
                id   km  population
                elm   0       10000
                oak   7           0
                """).strikes(2, 18, "elm", "air", strikes).with("population.householdSize", "1").with("departure.remainShare", "0.3");
    }

    @Test
    void theyStayThroughEverything() {
        Played played = someRemain(5_000).play(1);
        Odds.assertShare(played.lastAt("elm", Indicator.PEOPLE_PRESENT), 10_000, 0.3, "people who remain");
    }

    @Test
    void theyAreTheSameHoweverHeavyTheStrikes() {
        Evenings few = someRemain(50).with("departure.halfDanger", "10").evenings(1).until(19);
        Evenings many = someRemain(5_000).evenings(1).until(19);
        few.allHouseholds().forEach(h -> {
            assertThat(few.households().remains(h)).isEqualTo(many.households().remains(h));
            assertThat(many.households().isAtHome(h)).isEqualTo(many.households().remains(h));
        });
        assertThat(few.people("elm", Lodging.HOME)).isGreaterThan(many.people("elm", Lodging.HOME));
    }

    @Test
    void ifNoneRemainAllLeave() {
        assertThat(someRemain(5_000).with("departure.remainShare", "0").play(1).lastAt("elm", Indicator.PEOPLE_PRESENT)).isZero();
    }
}
