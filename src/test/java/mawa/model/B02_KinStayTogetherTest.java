package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import mawa.world.Households;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Related households leave on the same day to the same place, and refuse a camp that would split them: they are taken
 * in together or go on together, while smaller kin behind them may still find room.
 */
class B02_KinStayTogetherTest {
    @TempDir
    private Path dir;

    private Villages kin() {
        return Villages.along(dir, """
                id    kind  km  population  campPlaces
                elm   town   0        3000           0
                camp  camp  10           0         300
                oak   town  20           0           0
                fir   town  30           0           0
                """).strikes(3, 12, "elm", "air", 400).with("population.kinHouseholds", "4").with("departure.halfDanger", "200");
    }

    @Test
    void theyLeaveOnTheSameDayToTheSamePlace() {
        Evenings evenings = kin().with("destination.campPreference", "-20").evenings(1);
        Households all = evenings.households();
        while (evenings.next()) {
            evenings.allHouseholds().forEach(h -> {
                assertThat(all.hasLeft(h)).isEqualTo(all.hasLeft(all.kin(h)));
                assertThat(all.place(h)).isEqualTo(all.place(all.kin(h)));
                assertThat(all.since(h)).isEqualTo(all.since(all.kin(h)));
            });
        }
        assertThat(evenings.allHouseholds().filter(all::hasLeft).count()).isBetween(all.rows() / 4L, (long) all.rows());
    }

    @Test
    void aCampTakesThemInTogetherOrNotAtAll() {
        Evenings evenings = kin().with("destination.campPreference", "20").evenings(1).until(3);
        Households all = evenings.households();
        Map<Integer, Integer> turnedAway = new HashMap<>();
        evenings.allHouseholds().forEach(h -> {
            assertThat(evenings.isIn(h, "camp", Lodging.CAMP)).isEqualTo(evenings.isIn(all.kin(h), "camp", Lodging.CAMP));
            if (evenings.isIn(h, "camp", Lodging.OPEN)) {
                turnedAway.merge(all.kin(h), all.people(h), Integer::sum);
            }
        });
        int free = evenings.world().freeCampPlaces(evenings.index("camp"));
        assertThat(turnedAway).isNotEmpty();
        assertThat(turnedAway.values()).as("room is left for none of those turned away").allMatch(people -> people > free);
    }

    @Test
    void theyGoOnTogether() {
        Evenings evenings = kin().with("destination.campPreference", "20").with("search.attempts", "3").evenings(1).until(4);
        Households all = evenings.households();
        evenings.allHouseholds().forEach(h -> assertThat(all.place(h)).isEqualTo(all.place(all.kin(h))));
        assertThat(evenings.people("oak", Lodging.OPEN) + evenings.people("fir", Lodging.OPEN)).isPositive();
    }
}
