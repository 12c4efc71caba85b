package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import mawa.scenario.Scenario;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nobody crosses a closed border, however many come and whatever else happens, and nobody who has crossed comes back.
 */
class Law06_ClosedBorderNobodyCrossesTest {
    @TempDir
    private Path dir;

    @Test
    void whateverHappens() {
        Scenario closed = Villages.busy(dir).gate("gate", "closed", 500, "1").with("destination.waitAtGate", "3")
                .policy("ShelterKits", 5, 30, "places: [all], peoplePerDay: 50").scenario();
        for (int seed = 0; seed < 10; seed++) {
            Played played = Played.of(closed, seed, 0);
            assertThat(played.last(Indicator.CROSSED_PEOPLE_CUMULATIVE)).isZero();
            assertThat(played.max(Indicator.PEOPLE_AT_BORDER)).as("people came").isPositive();
        }
    }

    @Test
    void whoHasCrossedStaysAbroad() {
        Evenings evenings = Villages.busy(dir).gate("gate", "open", 0, "0").with("returning.chancePerDay", "1").evenings(1);
        boolean[] abroad = new boolean[evenings.households().rows()];
        while (evenings.next()) {
            for (int h = 0; h < abroad.length; h++) {
                boolean now = evenings.households().lodging(h) == Lodging.ABROAD;
                assertThat(!abroad[h] || now).isTrue();
                abroad[h] = now;
            }
        }
        assertThat(evenings.people(Lodging.ABROAD)).isPositive();
    }
}
