package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import mawa.world.Households;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A strike makes so many homes of its place uninhabitable, whoever is there; a home is lost once, and nobody returns
 * to a lost one.
 */
class E02_HomesLostTest {
    @TempDir
    private Path dir;

    /** 4,000 homes; on each of ten days twenty strikes destroy ten homes each. */
    private Villages bombed() {
        return Villages.along(dir, """
                id   km  population
                elm   0        4000
                oak   7        4000
                """).strikes(1, 10, "elm", "air", 200).with("population.householdSize", "1").with("harm.homesPerAirStrike", "10");
    }

    @Test
    void homesAreLostAtTheirRateEachOnce() {
        double lost = bombed().play(1).last(Indicator.HOMES_DESTROYED_CUMULATIVE);
        Odds.assertShare(lost, 4_000, 1 - Math.pow(0.95, 10), "homes lost");
    }

    @Test
    void groundFireDestroysByItsWeight() {
        double lost = bombed().strikes(1, 10, "oak", "ground", 200).with("harm.groundStrikeWeight", "0.2").play(1).last(Indicator.HOMES_DESTROYED_CUMULATIVE);
        Odds.assertShare(lost, 8_000, (1 - Math.pow(0.95, 10) + 1 - Math.pow(0.99, 10)) / 2, "homes lost");
    }

    @Test
    void nobodyReturnsToALostHome() {
        Evenings evenings = bombed().with("returning.chancePerDay", "1").with("returning.quietDays", "3").evenings(1).until(19);
        Households all = evenings.households();
        assertThat(evenings.householdsOf("elm").filter(all::homeLost).filter(all::isAtHome)).isEmpty();
        assertThat(evenings.householdsOf("elm").filter(h -> !all.homeLost(h)).filter(h -> !all.isAtHome(h))).isEmpty();
        assertThat(evenings.householdsOf("elm").filter(all::isAtHome).count()).isPositive();
    }

    @Test
    void withoutARateHomesStand() {
        assertThat(bombed().with("harm.homesPerAirStrike", "0").play(1).last(Indicator.HOMES_DESTROYED_CUMULATIVE)).isZero();
    }
}
