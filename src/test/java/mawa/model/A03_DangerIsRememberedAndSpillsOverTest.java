package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Danger fades with memory: D becomes m * D + (1 - m) * felt, with m = exp(-1 / memoryDays). What is felt mixes a
 * place's own strikes with the mean of its inhabited neighbours within spilloverKm.
 */
class A03_DangerIsRememberedAndSpillsOverTest {
    private static final double STRIKES_PER_10000 = 5 * 10_000 / 1_000.0;
    @TempDir
    private Path dir;

    private Villages threeVillages() {
        return Villages.along(dir, """
                id    km  population
                elm    0        1000
                oak    7        1000
                fir   20        1000
                mill  21           0
                """).airStrikes(2, "elm", 5);
    }

    @Test
    void dangerFadesDayByDay() {
        Evenings evenings = threeVillages().with("danger.memoryDays", "4").with("departure.highestChancePerDay", "0").evenings(1);
        double m = Math.exp(-1 / 4.0);
        for (int day = 0; day < 20; day++) {
            evenings.until(day);
            double expected = day < 2 ? 0 : STRIKES_PER_10000 * (1 - m) * Math.pow(m, day - 2);
            assertThat(evenings.danger("elm")).as("day %d", day).isCloseTo(expected, within(1e-9));
        }
    }

    @Test
    void dangerThatIsNotRememberedIsGoneTheNextDay() {
        Evenings evenings = threeVillages().evenings(1);
        assertThat(evenings.until(2).danger("elm")).isGreaterThan(0.999 * STRIKES_PER_10000);
        assertThat(evenings.until(3).danger("elm")).isLessThan(0.001 * STRIKES_PER_10000);
    }

    @Test
    void peopleStillLeaveOnQuietDaysThatRemember() {
        Played forgetful = threeVillages().with("departure.halfDanger", "20").with("departure.highestChancePerDay", "0.5").play(1);
        assertThat(forgetful.on(2, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isPositive();
        assertThat(forgetful.last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(forgetful.on(2, Indicator.DISPLACED_PEOPLE_CUMULATIVE));
        Played mindful = threeVillages().with("departure.halfDanger", "20").with("departure.highestChancePerDay", "0.5").with("danger.memoryDays", "4").play(1);
        assertThat(mindful.last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isGreaterThan(mindful.on(2, Indicator.DISPLACED_PEOPLE_CUMULATIVE));
    }

    @Test
    void aNeighbourFeelsItsShare() {
        // oak's neighbours within 10 km: elm. fir's within 10 km: nobody who lives there. elm itself feels less.
        Evenings evenings = threeVillages().with("danger.spilloverShare", "0.3").with("danger.spilloverKm", "10")
                .with("departure.highestChancePerDay", "0").evenings(1).until(2);
        double fresh = 1 - Math.exp(-10);
        assertThat(evenings.danger("oak")).isCloseTo(0.3 * STRIKES_PER_10000 * fresh, within(1e-9));
        assertThat(evenings.danger("elm")).isCloseTo(0.7 * STRIKES_PER_10000 * fresh, within(1e-9));
        assertThat(evenings.danger("fir")).isZero();
    }

    @Test
    void severalNeighboursAreAveraged() {
        // Within 21 km oak has the neighbours elm and fir, of which one is struck; the empty mill is no neighbour.
        Evenings evenings = threeVillages().with("danger.spilloverShare", "0.3").with("danger.spilloverKm", "21").evenings(1).until(2);
        assertThat(evenings.danger("oak")).isCloseTo(0.3 * STRIKES_PER_10000 / 2 * (1 - Math.exp(-10)), within(1e-9));
    }

    @Test
    void fearOfTheNeighboursStrikesEmptiesAVillage() {
        Played alone = threeVillages().play(1);
        Played together = threeVillages().with("danger.spilloverShare", "0.3").with("danger.spilloverKm", "10").play(1);
        assertThat(alone.lastAt("oak", Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isZero();
        assertThat(together.lastAt("oak", Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(1000);
        assertThat(together.lastAt("fir", Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isZero();
    }
}
