package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An emptying place hastens the rest: the chance of leaving is multiplied by 1 + neighboursGoneWeight * share gone,
 * where the share is that of last evening.
 */
class A07_NeighboursGoneTest {
    private static final double PEOPLE = 20_000;
    @TempDir
    private Path dir;

    /** Danger equals half danger from day 2 to day 5, so the chance is half of the highest: 0.1 a day. */
    private Played play(int weight) {
        return Villages.along(dir, """
                id   km  population
                elm   0       20000
                oak   7           0
                """).strikes(2, 5, "elm", "air", 80).with("population.householdSize", "1").with("departure.highestChancePerDay", "0.2")
                .with("departure.halfDanger", "10").with("departure.neighboursGoneWeight", "" + weight).play(1);
    }

    @Test
    void theEmptierThePlaceTheSoonerTheRestLeave() {
        Played played = play(4);
        double gone = 0;
        for (int day = 2; day <= 5; day++) {
            double chance = 0.1 * (1 + 4 * gone / PEOPLE);
            double today = played.on(day, Indicator.DISPLACED_PEOPLE_CUMULATIVE);
            Odds.assertShare(today - gone, PEOPLE - gone, chance, "leaving on day " + day);
            gone = today;
        }
    }

    @Test
    void atZeroTheChanceStays() {
        Played alone = play(0);
        assertThat(alone.on(2, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(play(4).on(2, Indicator.DISPLACED_PEOPLE_CUMULATIVE));
        Odds.assertShare(alone.on(5, Indicator.DISPLACED_PEOPLE_CUMULATIVE), PEOPLE, 1 - Math.pow(0.9, 4), "gone after four days");
    }
}
