package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Under Flee's rules everybody at a place leaves it each day with the chance of the place on that day, although the day is
 * found ahead.
 */
class J05_WhoStaysTest {
    private static final int PEOPLE = 30_000;
    @TempDir
    private Path dir;

    /** All appear in elm on the first day, a day's walk from a camp that nobody leaves. */
    private Villages village() {
        return Flight.byZones(dir, """
                id    kind  km  population  campPlaces
                elm   town   0       50000           0
                camp  camp  10           0     1000000
                """, "constant", PEOPLE).zone(0, 0, "elm", 1);
    }

    @Test
    void conflictThatEndsAndComesBackChangesTheirMinds() {
        Villages villages = village().zone(4, 4, "elm", 1).with("displacement", "{kind: ByZones, mode: constant, perZoneDay: " + PEOPLE / 2 + "}");
        Played played = Flight.walking(villages, "fromConflictPerDay 0.2", "fromTownPerDay 0.5").play(1);
        double half = PEOPLE / 2.0;
        double stay = 0.8;
        assertGone(played, 0, half * (1 - stay), half);
        for (int day = 1; day <= 3; day++) {
            stay *= 0.5;
            assertGone(played, day, half * (1 - stay), half);
        }
        // As many again appear, and all are in a conflict zone.
        assertGone(played, 4, half * (1 - stay * 0.8) + half * 0.2, PEOPLE);
        assertGone(played, 5, half * (1 - stay * 0.8 * 0.5) + half * (1 - 0.8 * 0.5), PEOPLE);
    }

    private static void assertGone(Played played, int day, double expected, double of) {
        Odds.assertShare(played.at("camp", day, Indicator.PEOPLE_IN_CAMPS), (long) of, expected / of, "gone by day " + day);
    }

    @Test
    void smallChancesAddUp() {
        Villages villages = Flight.byZones(dir, """
                id    kind  km  population  campPlaces
                elm   town   0       50000           0
                camp  camp  10       30000     1000000
                """, "constant", 1).days(150).zone(0, 0, "elm", 1);
        Played played = Flight.walking(villages, "fromHomeCampPerDay 0.004", "fromTownPerDay 0").play(1);
        // On the first day conflict drives everybody back who comes to elm.
        for (int day : new int[] {1, 62, 63, 64, 149}) {
            Odds.assertShare(played.at("elm", day, Indicator.PEOPLE_PRESENT), PEOPLE, 1 - Math.pow(1 - 0.004, day), "gone by day " + day);
        }
    }

    @Test
    void whoIsStrandedIsAskedAgainWhenACampHasRoom() {
        Villages full = village().cell("camp", "population", "1000").cell("camp", "campPlaces", "1000").cell("camp", "controller", "home")
                .policy("CampExpansion", 6, 19, "places: [camp], campPlaces: 100000, rampDays: 1, costPerUnit: 1");
        Played played = Flight.walking(full, "fromTownPerDay 0.5").play(1);
        assertThat(played.on(5, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isZero();
        Odds.assertShare(played.on(6, Indicator.DISPLACED_PEOPLE_CUMULATIVE), PEOPLE, 0.5, "on the day of the first room");
        Odds.assertShare(played.on(8, Indicator.DISPLACED_PEOPLE_CUMULATIVE), PEOPLE, 0.875, "two days later");
    }

    @Test
    void whatHappensWhereNobodyIsChangesNothing() {
        Villages villages = Flight.byZones(dir, """
                id      kind  km  population  campPlaces
                elm     town   0       50000           0
                oak     town   5           0           0
                east    camp  10           0         300
                west    camp  15           0         400
                lonely  town  90           0           0
                """, "share", 0.0008).roads("elm oak 10\noak east 20\noak west 25\neast west 30").zone(0, 19, "elm", 1);
        String[] rules = {"fromConflictPerDay 0.4", "fromTownPerDay 0.3", "fromHomeCampPerDay 0.1", "capacityBuffer 0.1", "awarenessLinks 2"};
        Played quiet = Flight.walking(villages, rules).play(1);
        Played elsewhere = Flight.walking(villages.zone(7, 12, "lonely", 1), rules).play(1);
        for (int day = 0; day < 20; day++) {
            for (String place : new String[] {"elm", "oak", "east", "west"}) {
                assertThat(elsewhere.at(place, day, Indicator.PEOPLE_PRESENT)).as("%s on day %d", place, day).isEqualTo(quiet.at(place, day, Indicator.PEOPLE_PRESENT));
            }
        }
    }
}
