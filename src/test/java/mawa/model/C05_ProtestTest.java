package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * On the days of the week on which people gather, a share of the adults who have been without a roof for longer than
 * they bear come to the nearest gate, if it is near. Day 0 is a Thursday, so the Fridays are days 1, 8 and 15.
 */
class C05_ProtestTest {
    @TempDir
    private Path dir;

    /** 3,000 adults without a roof since day 2, a third of them at the gate, the rest 5 and 15 km from it. */
    private Villages protest() {
        return Villages.along(dir, """
                id    kind            km  population
                elm   town             0        3000
                oak   town            60           0
                fir   town            70           0
                gate  borderCrossing  75           0
                """).airStrikes(2, "elm", 100).with("population.householdSize", "1").with("population.childShare", "0").with("destination.waitAtGate", "0")
                .with("protest.gatherKm", "20").with("protest.patienceDays", "4").with("protest.joinShare", "0.5");
    }

    @Test
    void aShareOfTheImpatientGathersOnFridays() {
        Played played = protest().play(1);
        for (int day = 0; day < 20; day++) {
            if (day == 8 || day == 15) {
                Odds.assertShare(played.on(day, Indicator.PROTESTERS_AT_BORDER), 3_000, 0.5, "protesters on day " + day);
            } else {
                assertThat(played.on(day, Indicator.PROTESTERS_AT_BORDER)).as("day %d", day).isZero();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"6, true", "7, false"})
    void patienceLastsSoManyDays(String patienceDays, boolean protestOnDay8) {
        Played played = protest().with("protest.patienceDays", patienceDays).play(1);
        assertThat(played.on(8, Indicator.PROTESTERS_AT_BORDER) > 0).isEqualTo(protestOnDay8);
        assertThat(played.on(15, Indicator.PROTESTERS_AT_BORDER)).isPositive();
    }

    @Test
    void whoIsFarAwayDoesNotCome() {
        Played near = protest().with("protest.gatherKm", "10").with("protest.joinShare", "1").play(1);
        assertThat(near.on(8, Indicator.PROTESTERS_AT_BORDER)).isEqualTo(near.at("fir", 8, Indicator.PEOPLE_IN_THE_OPEN) + near.at("gate", 8, Indicator.PEOPLE_IN_THE_OPEN));
        assertThat(near.at("oak", 8, Indicator.PEOPLE_IN_THE_OPEN)).isPositive();
    }

    @Test
    void childrenAndPeopleUnderARoofDoNotCome() {
        Played families = protest().with("population.householdSize", "5").with("population.childShare", "0.5").with("protest.joinShare", "1").play(1);
        double adults = families.on(8, Indicator.PEOPLE_IN_THE_OPEN) - families.on(8, Indicator.PEOPLE_IN_THE_OPEN, mawa.outcome.Group.CHILDREN);
        assertThat(families.on(8, Indicator.PROTESTERS_AT_BORDER)).isEqualTo(adults).isBetween(1_000.0, 2_000.0);
        Played tents = protest().with("housing.kitPeoplePerDay", "5000").with("protest.joinShare", "1").play(1);
        assertThat(tents.max(Indicator.PROTESTERS_AT_BORDER)).isZero();
    }

    @Test
    void withoutAShareNobodyProtests() {
        assertThat(protest().with("protest.joinShare", "0").play(1).max(Indicator.PROTESTERS_AT_BORDER)).isZero();
    }

    @Test
    void anyDayOfTheWeekMayBeADayOfProtest() {
        Played played = protest().with("protest.weekdays", "[monday, wednesday]").with("protest.joinShare", "1").with("protest.patienceDays", "0").play(1);
        assertThat(played.on(4, Indicator.PROTESTERS_AT_BORDER)).isEqualTo(3_000);
        assertThat(played.on(6, Indicator.PROTESTERS_AT_BORDER)).isEqualTo(3_000);
        assertThat(played.on(8, Indicator.PROTESTERS_AT_BORDER)).isZero();
    }
}
