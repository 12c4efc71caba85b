package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A ceasefire thins the strikes on its places: each falls with the chance 1 - strength * compliance, by its own lot. So
 * its strikes are a part of those that would have fallen, and a stronger ceasefire's are a part of a weaker one's.
 */
class G02_CeasefireTest {
    @TempDir
    private Path dir;

    private Villages war() {
        return Villages.along(dir, """
                id   km  population
                elm   0        1000
                oak   7        1000
                fir  14           0
                """).strikes(0, 19, "elm", "air", 4_000).strikes(0, 19, "elm", "ground", 4_000).strikes(0, 19, "oak", "air", 400);
    }

    private static String zone(String strength, String compliance) {
        return "places: [elm], strength: " + strength + ", compliance: " + compliance;
    }

    @Test
    void itEndsTheShareThatIsAgreedAndKept() {
        Played played = war().policy("Ceasefire", 5, 14, zone("0.8", "0.5")).play(1);
        double kept = 0;
        for (int day = 0; day < 20; day++) {
            int strikes = played.at("elm", day, Indicator.STRIKES);
            if (day >= 5 && day <= 14) {
                kept += strikes;
            } else {
                assertThat(strikes).as("day %d", day).isEqualTo(400);
            }
            assertThat(played.at("oak", day, Indicator.STRIKES)).isEqualTo(20);
        }
        Odds.assertShare(kept, 4_000, 0.6, "strikes that fall");
    }

    @Test
    void itThinsAirAndGroundAlike() {
        Played played = war().policy("Ceasefire", 0, 19, zone("0.5", "1")).play(1);
        double air = 0;
        for (double strikes : played.all(Indicator.AIR_STRIKES)) {
            air += strikes - 20;
        }
        Odds.assertShare(air, 4_000, 0.5, "air strikes that fall");
    }

    @Test
    void aFullyKeptOneEndsThemAll() {
        Played played = war().policy("Ceasefire", 5, 19, zone("1", "1")).play(1);
        assertThat(played.at("elm", 4, Indicator.STRIKES)).isEqualTo(400);
        assertThat(played.at("elm", 5, Indicator.STRIKES)).isZero();
    }

    @Test
    void aStrongerOneKeepsAPartOfWhatAWeakerOneKeeps() {
        Played[] by = new Played[10];
        for (int k = 0; k < by.length; k++) {
            by[k] = war().policy("Ceasefire", 0, 19, zone("0.5" + k, "1")).play(1);
        }
        for (int k = 1; k < by.length; k++) {
            for (int day = 0; day < 20; day++) {
                assertThat(by[k].at("elm", day, Indicator.STRIKES)).as("strength 0.5%d on day %d", k, day).isLessThanOrEqualTo(by[k - 1].at("elm", day, Indicator.STRIKES));
            }
        }
    }

    @Test
    void whichStrikesFallDoesNotHangOnHowTheyAreEnded() {
        // The same kept share, agreed in another way and together with a weaker ceasefire, keeps the same strikes.
        Played one = war().policy("Ceasefire", 0, 19, zone("0.5", "1")).play(1);
        Played other = war().policy("Ceasefire", 0, 19, "places: [all], strength: 0.2, compliance: 0.5").policy("Ceasefire", 0, 19, zone("1", "0.5")).play(1);
        for (int day = 0; day < 20; day++) {
            assertThat(other.at("elm", day, Indicator.STRIKES)).isEqualTo(one.at("elm", day, Indicator.STRIKES));
        }
    }

    @Test
    void itSparesPeopleTheFlight() {
        Played war = Villages.along(dir, """
                id   km  population
                elm   0         500
                oak   7           0
                """).airStrikes(6, "elm", 5).policy("Ceasefire", 5, 19, zone("1", "1")).play(1);
        assertThat(war.last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isZero();
    }

    @Test
    void withoutSizeNothingChanges() {
        PolicyLaws.assertWithoutSizeNothingChanges(dir, "Ceasefire", "places: [all], strength: 0, compliance: 1", "places: [all], strength: 1, compliance: 0");
    }

    @Test
    void beforeItsDateNothingChanges() {
        PolicyLaws.assertBeforeItsDateNothingChanges(dir, "Ceasefire", "places: [all], strength: 1, compliance: 0.7");
    }
}
