package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.outcome.Indicator;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Flee does and one would not expect is switched on or off, so that its answers can be had as they are, and without it. */
class J03_HabitsOfFleeTest {
    @TempDir
    private Path dir;

    private Villages line(String roads) {
        return Flight.byZones(dir, """
                id    kind  km  population  campPlaces
                elm   town   0       50000           0
                oak   town   1           0           0
                camp  camp   2           0     1000000
                """, "constant", 1000).roads(roads).zone(0, 0, "elm", 1);
    }

    @Test
    void oneDayMayCoverTwoUnlessADayIsADay() {
        Villages villages = line("elm oak 95\noak camp 95");
        assertThat(Flight.walking(villages, "awarenessLinks 2", "campWeight 1000", "fromTownPerDay 0").play(1).at("camp", 0, Indicator.PEOPLE_IN_CAMPS)).isGreaterThan(950);
        Played daily = Flight.walking(villages, "awarenessLinks 2", "campWeight 1000", "fromTownPerDay 0", "oneDayADay true").play(1);
        assertThat(daily.at("camp", 0, Indicator.PEOPLE_IN_CAMPS)).isZero();
        assertThat(daily.at("camp", 1, Indicator.PEOPLE_IN_CAMPS)).isGreaterThan(950);
    }

    @Test
    void whatIsLeftOfADayCountsFromTheMorningAndNotFromTheLinksBeginning() {
        // 130 km and 60 km: the second day begins 30 km before oak, and the rest of it is enough for the second link.
        Played daily = Flight.walking(line("elm oak 130\noak camp 60"), "awarenessLinks 2", "campWeight 1000", "fromTownPerDay 0", "oneDayADay true").play(1);
        assertThat(daily.at("camp", 1, Indicator.PEOPLE_IN_CAMPS)).isGreaterThan(950);
    }

    private Villages smallCamp() {
        return Flight.byZones(dir, """
                id    kind  km  population  campPlaces
                elm   town   0       50000           0
                camp  camp   1           0         500
                """, "constant", 2000).roads("elm camp 150").zone(0, 0, "elm", 1);
    }

    @Test
    void peopleUnderWayOverfillACampUnlessItRefusesThem() {
        assertThat(Flight.walking(smallCamp()).play(1).at("camp", 1, Indicator.PEOPLE_IN_CAMPS)).isEqualTo(2000);
        Evenings refusing = Flight.walking(smallCamp(), "campsRefuseOnArrival true").evenings(1).until(1);
        assertThat(refusing.people("camp", Lodging.CAMP)).isEqualTo(500);
        assertThat(refusing.people("elm", Lodging.OPEN)).as("the others are sent back").isEqualTo(1500);
    }

    @Test
    void nobodySetsOutForACampThatIsNearlyFull() {
        // Of 1,000 places 960 are taken: with a buffer of 0.9 the camp draws 0.4 of what it would, less than half.
        Villages villages = Flight.byZones(dir, """
                id    kind  km  population  campPlaces
                elm   town   0       50000           0
                oak   town   1           0           0
                camp  camp   2         960        1000
                """, "constant", 1000).roads("elm oak 150\noak camp 150").zone(0, 0, "elm", 1);
        Played played = Flight.walking(villages, "awarenessLinks 2", "campWeight 1000", "fromTownPerDay 0").play(1);
        assertThat(played.lastAt("camp", Indicator.PEOPLE_IN_CAMPS)).isEqualTo(960);
        assertThat(played.lastAt("elm", Indicator.PEOPLE_PRESENT) + played.lastAt("oak", Indicator.PEOPLE_PRESENT)).as("who draws it stays, who draws oak goes there").isEqualTo(1000);
        Played roomier = Flight.walking(villages.cell("camp", "population", "940"), "awarenessLinks 2", "campWeight 1000", "fromTownPerDay 0").play(1);
        assertThat(roomier.lastAt("camp", Indicator.PEOPLE_IN_CAMPS)).as("at 0.6 they do, all of them").isGreaterThan(1900);
    }

    @Test
    void whoIsOnTheWayToACampThatFillsUpGivesUp() {
        // Half of them set out a day before the others: when these come to oak the camp is full.
        Villages villages = Flight.byZones(dir, """
                id    kind  km  population  campPlaces
                ash   town   0       50000           0
                elm   town   1       50000           0
                oak   town   2           0           0
                camp  camp   3           0         900
                """, "constant", 1000).roads("ash oak 250\nelm camp 50\noak camp 250").zone(0, 0, "ash", 1).zone(1, 1, "elm", 1);
        Evenings evenings = Flight.walking(villages, "awarenessLinks 2", "campWeight 1000", "fromTownPerDay 0").evenings(1).until(19);
        assertThat(evenings.people("oak", Lodging.OPEN)).as("they are left in oak").isEqualTo(1000);
        assertThat(evenings.people("camp", Lodging.CAMP)).isEqualTo(1000);
    }

    @Test
    void peopleOfTheFirstDayTakeTheirPlacesTwice() {
        Villages villages = Flight.byZones(dir, """
                id    kind  km  population  campPlaces
                elm   town   0       50000           0
                camp  camp   1         600        1000
                far   camp   2           0     1000000
                """, "constant", 1000).roads("elm camp 10\nelm far 50").days(1).zone(0, 0, "elm", 1);
        assertThat(Flight.walking(villages, "firstDayCountsTwice true").play(1).lastAt("camp", Indicator.PEOPLE_IN_CAMPS)).as("600 of 400").isEqualTo(600);
        assertThat(Flight.walking(villages, "firstDayCountsTwice false").play(1).lastAt("camp", Indicator.PEOPLE_IN_CAMPS)).isGreaterThan(900);
        Played filled = Flight.walking(villages.cell("camp", "population", "1000"), "firstDayCountsTwice true").play(1);
        Odds.assertShare(filled.lastAt("camp", Indicator.PEOPLE_IN_CAMPS) - 1000, 1000, 5 / 6.0, "one that they fill has no limit");
    }

    @Test
    void placesAreScaled() {
        Villages villages = Flight.byZones(dir, """
                id    kind  km  population  campPlaces
                elm   town   0       50000           0
                camp  camp   1           0         400
                """, "constant", 1000).roads("elm camp 10").days(3).zone(0, 0, "elm", 1);
        assertThat(Flight.walking(villages, "campsRefuseOnArrival true", "capacityScaling 1.25").play(1).lastAt("camp", Indicator.PEOPLE_IN_CAMPS)).isEqualTo(500);
    }

    @Test
    void whoComesEarlyToATownMustGoOn() {
        // 30 km on the first day, at 100 km a day: (0 + 0.3) / 2 is less than a half.
        Villages villages = line("elm oak 30\noak camp 30");
        Played played = Flight.walking(villages, "avoidsShortStints true", "fromTownPerDay 0").play(1);
        assertThat(played.at("oak", 0, Indicator.PEOPLE_PRESENT)).isZero();
        assertThat(Flight.walking(villages, "avoidsShortStints false", "fromTownPerDay 0").play(1).at("oak", 0, Indicator.PEOPLE_PRESENT)).isEqualTo(1000);
    }

    @Test
    void whoCameFarTheDayBeforeMayStay() {
        // Two days for 190 km: after a mean of (0 + 1) / 2, the 90 km of the second day make it 0.7.
        assertThat(Flight.walking(line("elm oak 190\noak camp 30"), "avoidsShortStints true", "fromTownPerDay 0").play(1).at("oak", 1, Indicator.PEOPLE_PRESENT)).isEqualTo(1000);
        // For 110 km the second day is only 10 km: 0.3, and they go on.
        assertThat(Flight.walking(line("elm oak 110\noak camp 30"), "avoidsShortStints true", "fromTownPerDay 0").play(1).at("oak", 1, Indicator.PEOPLE_PRESENT)).isZero();
    }

    @Test
    void aClosedCampIsATownWhilePeopleLive() {
        Villages villages = line("elm oak 10\noak camp 10").policy("CampClosure", 5, 9, "places: [camp]");
        Evenings evenings = Flight.walking(villages, "fromTownPerDay 0.5").evenings(1).until(4);
        int before = evenings.people("camp", Lodging.CAMP);
        assertThat(before).isGreaterThan(700);
        evenings.until(6);
        assertThat(evenings.people("camp", Lodging.CAMP)).as("it is no camp").isZero();
        assertThat(evenings.people("camp", Lodging.OPEN)).as("and left as a town is").isBetween(1, before - 100);
        evenings.until(10);
        assertThat(evenings.people("camp", Lodging.OPEN)).isZero();
        assertThat(evenings.people("camp", Lodging.CAMP)).as("who is there when it opens is in a camp").isPositive();
    }
}
