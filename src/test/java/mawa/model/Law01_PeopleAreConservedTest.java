package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.world.Event;
import mawa.world.Households;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every evening the living, wherever they are, and the dead add up to the people of the first day; of every household,
 * too. Nobody is born, nobody is lost on the way.
 */
class Law01_PeopleAreConservedTest {
    @TempDir
    private Path dir;

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 1", "4, 5", "-9223372036854775808, 3"})
    void theLivingAndTheDeadAddUpEveryEvening(long seed, String agentScale) {
        Evenings evenings = Villages.busy(dir).with("agentScale", agentScale).evenings(seed);
        Households all = evenings.households();
        long founded = evenings.allHouseholds().mapToLong(all::people).sum();
        if (agentScale.equals("1")) {
            assertThat(founded).isEqualTo(500 + 700 + 900 + 1_500 + 200 + 150);
        }
        while (evenings.next()) {
            long alive = evenings.allHouseholds().mapToLong(all::people).sum();
            long dead = evenings.count(Event.DEATH_BY_STRIKE) + evenings.count(Event.DEATH_BY_UNMET_NEED);
            assertThat(alive + dead).as("day %d", evenings.day()).isEqualTo(founded);
            long lodged = 0;
            for (Lodging lodging : Lodging.values()) {
                lodged += evenings.people(lodging);
            }
            assertThat(lodged).as("lodged on day %d", evenings.day()).isEqualTo(alive);
        }
        assertThat(evenings.count(Event.DEATH_BY_STRIKE)).as("some were killed").isPositive();
        assertThat(evenings.count(Event.DEATH_BY_UNMET_NEED)).as("some died of unmet need").isPositive();
    }

    @Test
    void householdsLoseMembersButNeverGainThem() {
        Evenings evenings = Villages.busy(dir).evenings(1);
        Households all = evenings.households();
        int[] members = evenings.allHouseholds().map(all::members).toArray();
        while (evenings.next()) {
            for (int h = 0; h < members.length; h++) {
                assertThat(all.members(h)).isBetween(0, members[h]);
                assertThat(all.children(h)).isNotNegative();
                assertThat(all.women(h)).isNotNegative();
                assertThat(all.children(h) + all.women(h)).isLessThanOrEqualTo(all.members(h));
                members[h] = all.members(h);
            }
        }
    }

    @Test
    void aHouseholdWithoutTheLivingGoesNowhere() {
        Evenings evenings = Villages.busy(dir).with("harm.deathsPerAirStrike", "10").with("population.householdSize", "1.5")
                .with("unmetNeed.deathsInOpenPer10000PerDay", "100").evenings(1);
        Households all = evenings.households();
        int[] restsAt = new int[all.rows()];
        java.util.Arrays.fill(restsAt, -1);
        int dead = 0;
        while (evenings.next()) {
            for (int h = 0; h < restsAt.length; h++) {
                int where = all.place(h) * Lodging.COUNT + all.lodging(h).ordinal();
                if (restsAt[h] >= 0) {
                    assertThat(where).isEqualTo(restsAt[h]);
                } else if (all.members(h) == 0) {
                    restsAt[h] = where;
                    dead++;
                }
            }
        }
        assertThat(dead).isGreaterThan(20);
    }

    @Test
    void whatIsCountedFromTheFirstDayOnNeverFalls() {
        Evenings evenings = Villages.busy(dir).evenings(2);
        int[] before = new int[Event.COUNT];
        while (evenings.next()) {
            for (Event event : Event.values()) {
                assertThat(evenings.count(event)).as("%s on day %d", event, evenings.day()).isGreaterThanOrEqualTo(before[event.ordinal()]);
                before[event.ordinal()] = evenings.count(event);
            }
        }
        assertThat(before).as("in the busy country everything happens").doesNotContain(0);
    }
}
