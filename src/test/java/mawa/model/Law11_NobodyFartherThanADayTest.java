package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.world.Households;
import mawa.world.Lodging;
import mawa.world.World;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whoever settles somewhere has had the days for the way: hours driven or walked a day, times the days since it left
 * where it slept last, are at least the hours of the road, whether it fled, went on, moved on or returned.
 */
class Law11_NobodyFartherThanADayTest {
    @TempDir
    private Path dir;

    @ParameterizedTest
    @CsvSource({"1, 0.2, 6", "2, 0.05, 2", "3, 0.1, 3.5", "4, 0.05, 1"})
    void everyJourneyHasItsDays(long seed, String vehicleKmFactor, String footHours) {
        double kmPerHour = 100 * Double.parseDouble(vehicleKmFactor);
        Evenings evenings = Villages.busy(dir).with("travel.roadClasses.road.vehicleKmPerHour", "" + kmPerHour).with("travel.roadClasses.track.vehicleKmPerHour", "" + kmPerHour)
                .with("travel.vehicleHoursPerDay", "1.5").with("travel.footHoursPerDay", footHours).with("travel.footKmPerHour", "3")
                .with("search.attempts", "3").with("returning.chancePerDay", "0.2").with("returning.quietDays", "3").with("onward.fromCampPerDay", "0.1")
                .with("returning.dangerBelow", "100").airStrikes(15, "south", 6).airStrikes(20, "north", 6).evenings(seed);
        Households all = evenings.households();
        World world = evenings.world();
        int[] sleptAt = evenings.allHouseholds().map(all::place).toArray();
        int[] leftOn = new int[sleptAt.length];
        java.util.Arrays.fill(leftOn, -1);
        double kmPerDay = Math.max(1.5 * kmPerHour, 3 * Double.parseDouble(footHours));
        int journeys = 0;
        double longest = 0;
        while (evenings.next()) {
            for (int h = 0; h < sleptAt.length; h++) {
                if (all.lodging(h) == Lodging.ROAD) {
                    continue;
                }
                if (all.place(h) != sleptAt[h]) {
                    // It left on the morning after the last evening on which it had settled.
                    int days = evenings.day() - leftOn[h];
                    double km = world.land().km(sleptAt[h], all.place(h));
                    assertThat(km).as("household %d from %s to %s in %d days", h, world.land().place(sleptAt[h]).id(), world.land().place(all.place(h)).id(), days)
                            .isLessThanOrEqualTo(days * kmPerDay);
                    journeys++;
                    longest = Math.max(longest, km / kmPerDay);
                }
                sleptAt[h] = all.place(h);
                leftOn[h] = evenings.day();
            }
        }
        assertThat(journeys).isGreaterThan(200);
        assertThat(longest).as("some journeys took more than a day").isGreaterThan(1);
    }
}
