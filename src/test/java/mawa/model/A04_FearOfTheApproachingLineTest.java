package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Without a single strike people leave when the line comes nearer: a chance of frontFearPerKm for each kilometre that
 * it approached within approachDays, at the line itself, and falling to none at frontFearKm from it.
 */
class A04_FearOfTheApproachingLineTest {
    @TempDir
    private Path dir;

    /** The line stands 30 km from elm; on day 5 it jumps to 10 km. */
    private Villages theLineMoves() {
        return Villages.along(dir, """
                id    km  population  controller
                line   0           0  government
                mill  20           0  opposition
                elm   30       20000  opposition
                fir   60        1000  opposition
                """).taken(5, "mill", "government").with("population.householdSize", "1").with("departure.frontFearKm", "20");
    }

    @Test
    void peopleLeaveForAWeek() {
        // 10 km nearer within reach of fear, half way between the line and its end: 0.02 * 10 * (1 - 10 / 20) = 0.1 a day.
        Played played = theLineMoves().with("departure.frontFearPerKm", "0.02").play(1);
        assertThat(played.on(4, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isZero();
        for (int days = 1; days <= 7; days++) {
            Odds.assertShare(played.on(4 + days, Indicator.DISPLACED_PEOPLE_CUMULATIVE), 20_000, 1 - Math.pow(0.9, days), "gone after " + days + " days");
        }
        // A week later the line is where it was a week ago.
        assertThat(played.last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(played.on(11, Indicator.DISPLACED_PEOPLE_CUMULATIVE));
    }

    @Test
    void howLongAnApproachIsFeltIsTheScenariosToSay() {
        Played played = theLineMoves().with("departure.frontFearPerKm", "0.02").with("departure.approachDays", "2").play(1);
        Odds.assertShare(played.last(Indicator.DISPLACED_PEOPLE_CUMULATIVE), 20_000, 1 - 0.9 * 0.9, "gone after two days");
    }

    @Test
    void aLineThatComesFromFarAwayIsFeltFromWhereFearBegins() {
        // Nobody looks farther than frontFearKm: it is all the same whether the line stood 30 km away, or nowhere.
        Played played = Villages.along(dir, """
                id    km  population
                mill  20           0
                elm   30       20000
                fir   60           0
                """).taken(5, "mill", "government").with("population.householdSize", "1").with("departure.frontFearKm", "20").with("departure.frontFearPerKm", "0.02").play(1);
        Odds.assertShare(played.on(5, Indicator.DISPLACED_PEOPLE_CUMULATIVE), 20_000, 0.1, "gone on the first day");
    }

    @Test
    void noFearNoDeparture() {
        assertThat(theLineMoves().play(1).last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isZero();
    }

    @Test
    void farFromTheLineNobodyFearsIt() {
        Played played = theLineMoves().with("departure.frontFearPerKm", "1").with("departure.frontFearKm", "45").play(1);
        assertThat(played.lastAt("elm", Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(20_000);
        assertThat(played.lastAt("fir", Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isPositive();
        Played near = theLineMoves().with("departure.frontFearPerKm", "1").with("departure.frontFearKm", "39").play(1);
        assertThat(near.lastAt("fir", Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isZero();
    }

    @Test
    void aLineThatDoesNotMoveOrGoesAwayIsNotFeared() {
        Villages villages = Villages.along(dir, """
                id    km  population  controller
                line   0           0  government
                mill  20           0  government
                elm   21        1000  opposition
                """).with("departure.frontFearPerKm", "1").with("departure.frontFearKm", "50").taken(8, "mill", "opposition");
        assertThat(villages.play(1).last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isZero();
    }
}
