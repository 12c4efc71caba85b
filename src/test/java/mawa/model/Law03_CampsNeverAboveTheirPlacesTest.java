package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.world.Lodging;
import mawa.world.PlaceKind;
import mawa.world.World;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No camp ever holds more people than it has places, from the evening of the first day on, its first inhabitants
 * included, whatever comes: growth, expansion, returns, many who arrive at once.
 */
class Law03_CampsNeverAboveTheirPlacesTest {
    @TempDir
    private Path dir;

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 0, 0", "3, 3, 0.05", "4, 0, 0.5", "5, 1, 0.5", "6, 2, 0.9"})
    void everyEvening(long seed, String newsDelayDays, String returnChance) {
        Evenings evenings = Villages.busy(dir).airStrikes(0, "elm", 30).airStrikes(0, "south", 3).airStrikes(15, "north", 8).airStrikes(22, "south", 8)
                .with("destination.campPreference", "5").with("destination.newsDelayDays", newsDelayDays).with("search.attempts", "3")
                .with("returning.chancePerDay", returnChance).with("returning.quietDays", "4").policy("CampExpansion", 18, 30, "places: [all], campPlaces: 200, rampDays: 9")
                .evenings(seed);
        int fullest = 0;
        while (evenings.next()) {
            World world = evenings.world();
            for (int p = 0; p < world.land().size(); p++) {
                if (world.land().place(p).kind() == PlaceKind.CAMP) {
                    int taken = world.people(p, Lodging.HOME) + world.people(p, Lodging.CAMP) + world.conditions().hostsOnly(p);
                    assertThat(taken).as("%s on day %d", world.land().place(p).id(), evenings.day()).isLessThanOrEqualTo(world.conditions().campPlaces(p));
                    fullest = Math.max(fullest, 100 * taken / world.conditions().campPlaces(p));
                }
            }
        }
        assertThat(fullest).as("the camps were put to the test").isGreaterThanOrEqualTo(98);
    }
}
