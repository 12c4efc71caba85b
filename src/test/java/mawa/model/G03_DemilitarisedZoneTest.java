package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Strikes are thinned at the places that are nearer to the line than the depth of the zone, wherever the line ran on
 * the evening before.
 */
class G03_DemilitarisedZoneTest {
    @TempDir
    private Path dir;

    private Villages front() {
        return Villages.along(dir, """
                id    km  population  controller
                line   0           0  government
                mill  10           0  opposition
                elm   12        1000  opposition
                oak   28        1000  opposition
                """).strikes(0, 19, "elm", "air", 200).strikes(0, 19, "oak", "air", 200);
    }

    private static String zone(String depthKm, String compliance) {
        return "places: [all], depthKm: " + depthKm + ", compliance: " + compliance;
    }

    private static void assertStrikes(Played played, String place, int from, int to, int strikes) {
        for (int day = from; day <= to; day++) {
            assertThat(played.at(place, day, Indicator.STRIKES)).as("%s on day %d", place, day).isEqualTo(strikes);
        }
    }

    @Test
    void itHoldsInsideTheZone() {
        Played played = front().policy("DemilitarisedZone", 5, 14, zone("15", "1")).play(1);
        assertStrikes(played, "elm", 0, 4, 10);
        assertStrikes(played, "elm", 5, 14, 0);
        assertStrikes(played, "elm", 15, 19, 10);
        assertStrikes(played, "oak", 0, 19, 10);
    }

    @Test
    void itMovesWithTheLine() {
        // On day 9 the mill falls, 18 km from oak; from the next morning on oak is inside the zone.
        Played played = front().taken(9, "mill", "government").policy("DemilitarisedZone", 5, 19, zone("20", "1")).play(1);
        assertStrikes(played, "oak", 5, 9, 10);
        assertStrikes(played, "oak", 10, 19, 0);
    }

    @Test
    void itHoldsFromTheFirstMorningOn() {
        assertStrikes(front().policy("DemilitarisedZone", 0, 19, zone("15", "1")).play(1), "elm", 0, 19, 0);
    }

    @Test
    void itIsKeptInPart() {
        Played played = front().strikes(0, 19, "elm", "ground", 3_800).policy("DemilitarisedZone", 1, 19, zone("15", "0.4")).play(1);
        double fallen = 0;
        for (int day = 1; day < 20; day++) {
            fallen += played.at("elm", day, Indicator.STRIKES);
        }
        Odds.assertShare(fallen, 19 * 200, 0.6, "strikes that fall");
    }

    @Test
    void itHoldsWhereItIsAgreed() {
        Played played = front().policy("DemilitarisedZone", 1, 19, "places: [oak], depthKm: 15, compliance: 1").play(1);
        assertStrikes(played, "elm", 0, 19, 10);
    }

    @Test
    void withoutSizeNothingChanges() {
        PolicyLaws.assertWithoutSizeNothingChanges(dir, "DemilitarisedZone", zone("0", "1"), zone("100", "0"));
    }

    @Test
    void beforeItsDateNothingChanges() {
        PolicyLaws.assertBeforeItsDateNothingChanges(dir, "DemilitarisedZone", zone("20", "1"));
    }
}
