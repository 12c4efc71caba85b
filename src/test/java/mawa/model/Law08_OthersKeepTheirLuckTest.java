package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import mawa.world.Households;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Luck belongs to who has it. A place more, at the end of the table or at its beginning, or a policy more somewhere
 * else, changes nothing in the lives of others as long as nobody goes there or feels it.
 */
class Law08_OthersKeepTheirLuckTest {
    private static final List<String> PLACES = List.of("ash", "elm", "oak", "fir", "south", "north");
    @TempDir
    private Path dir;

    /** Compares every household of the busy country, from the first evening to the last. */
    private static void assertSameLives(Evenings a, Evenings b, int days) {
        Households one = a.households();
        Households other = b.households();
        while (a.day() < days - 1 && a.next() && b.next()) {
            for (String home : PLACES) {
                int first = a.householdsOf(home).min().orElseThrow();
                int otherFirst = b.householdsOf(home).min().orElseThrow();
                assertThat(b.householdsOf(home).count()).isEqualTo(a.householdsOf(home).count());
                a.householdsOf(home).forEach(h -> {
                    int twin = otherFirst + h - first;
                    String what = "household " + (h - first) + " of " + home + " on day " + a.day();
                    assertThat(other.lodging(twin)).as(what).isEqualTo(one.lodging(h));
                    assertThat(b.world().land().place(other.place(twin)).id()).as(what).isEqualTo(a.world().land().place(one.place(h)).id());
                    assertThat(other.members(twin)).as(what).isEqualTo(one.members(h));
                    assertThat(other.hasVehicle(twin)).as(what).isEqualTo(one.hasVehicle(h));
                    assertThat(other.moves(twin)).as(what).isEqualTo(one.moves(h));
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"passage checkpoint 27 4 0 0 opposition", "farm town 27 4 0 0 contested"})
    void aPlaceWhereNobodyCanGoChangesNothing(String row) {
        Evenings without = Villages.busy(dir).evenings(5);
        assertSameLives(without, Villages.busy(dir).place(row, "fir", 5).evenings(5), 40);
    }

    @Test
    void theOrderOfTheTableChangesNothing() {
        // But for what is counted off along the table: totals of strikes, and kits where two places need alike.
        for (int seed = 0; seed < 4; seed++) {
            assertSameLives(ofAnyOrder().evenings(seed), ofAnyOrder().backwards().evenings(seed), 40);
        }
    }

    private Villages ofAnyOrder() {
        return Villages.busy(dir).with("strikeReconstruction.totalsFactor", "0").with("housing.kitPeoplePerDay", "0");
    }

    @Test
    void anInhabitedPlaceChangesNothingAsLongAsNobodyGoesThere() {
        // Far from everything and hard to reach: a place of 400 people who have their own luck.
        Evenings without = Villages.busy(dir).evenings(5);
        Evenings with = Villages.busy(dir).place("valley town 90 90 400 0 opposition", "fir", 4_000).evenings(5);
        assertSameLives(without, with, 40);
        assertThat(with.householdsOf("valley").count()).isPositive();
    }

    @Test
    void aPolicyElsewhereChangesNothingHere() {
        Evenings without = Villages.busy(dir).place("valley town 90 90 400 0 opposition", "fir", 4_000).evenings(5);
        Evenings with = Villages.busy(dir).place("valley town 90 90 400 0 opposition", "fir", 4_000)
                .policy("Ceasefire", 3, 30, "places: [valley], strength: 1, compliance: 0.5").policy("ShelterKits", 3, 30, "places: [valley], peoplePerDay: 50")
                .policy("Transport", 3, 30, "places: [valley], peoplePerDay: 50, means: bus").evenings(5);
        assertSameLives(without, with, 40);
    }

    @Test
    void aReplicateMoreOrAStrikeTomorrowChangesNothingToday() {
        Evenings without = Villages.busy(dir).with("strikeReconstruction.totalsFactor", "0").evenings(5);
        Evenings with = Villages.busy(dir).with("strikeReconstruction.totalsFactor", "0").airStrikes(20, "fir", 40).evenings(5);
        assertSameLives(without, with, 20);
    }
}
