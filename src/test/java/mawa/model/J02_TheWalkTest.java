package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import mawa.outcome.Indicator;
import mawa.scenario.Scenario;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Flee's rules: each day everybody leaves a place with that place's chance, draws one of the ways of at most so many links
 * by its weight, and keeps to it. The weight of a way of D km is [(w + S) / (s + D)^q * C]^r.
 */
class J02_TheWalkTest {
    private static final int PEOPLE = 30_000;
    @TempDir
    private Path dir;

    /** Everybody leaves elm on the first day, at 1,000 km a day, and is somewhere the same evening. */
    private Villages star() {
        return Flight.byZones(dir, """
                id     kind  km  east  population  campPlaces  controller
                elm    town   0     0       50000           0  home
                oak    town   1     0        1000           0  home
                fir    town   2     0           0           0  host
                inner  camp   3     0           0     1000000  home
                outer  camp   4     0           0     1000000  host
                """, "constant", PEOPLE).days(1).roads("elm oak 10\nelm fir 20\nelm inner 30\nelm outer 40").zone(0, 0, "elm", 1);
    }

    private static void assertWeights(Villages villages, List<String> walk, double... weights) {
        String[] changes = new String[walk.size() + 2];
        walk.toArray(changes);
        changes[walk.size()] = "kmPerDay 1000";
        changes[walk.size() + 1] = "fromTownPerDay 0";
        Played played = Flight.walking(villages, changes).play(1);
        long[] seen = List.of("oak", "fir", "inner", "outer").stream().mapToLong(place -> played.lastAt(place, Indicator.PEOPLE_PRESENT)).toArray();
        assertThat(Arrays.stream(seen).sum()).isEqualTo(PEOPLE);
        double sum = Arrays.stream(weights).sum();
        for (int k = 0; k < seen.length; k++) {
            Odds.assertShare(seen[k], PEOPLE, weights[k] / sum, "place " + k);
        }
    }

    @Test
    void theWeightOfAWay() {
        assertWeights(star(), List.of(), 1 / 10.0, 1 / 20.0, 1 / 30.0, 1 / 40.0);
        assertWeights(star(), List.of("softeningKm 50"), 1 / 60.0, 1 / 70.0, 1 / 80.0, 1 / 90.0);
        assertWeights(star(), List.of("distancePower 0.5"), Math.pow(10, -0.5), Math.pow(20, -0.5), Math.pow(30, -0.5), Math.pow(40, -0.5));
        assertWeights(star(), List.of("weightPower 2"), 1 / 100.0, 1 / 400.0, 1 / 900.0, 1 / 1600.0);
        assertWeights(star(), List.of("campWeight 3"), 1 / 10.0, 1 / 20.0, 3 / 30.0, 3 / 40.0);
        assertWeights(star(), List.of("foreignWeight 0.25"), 1 / 10.0, 0.25 / 20.0, 1 / 30.0, 0.25 / 40.0);
        assertWeights(star(), List.of("campWeight 3", "weightSoftening 2"), 3 / 10.0, 3 / 20.0, 5 / 30.0, 5 / 40.0);
        assertWeights(star(), List.of("populationPower 0.1"), Math.pow(1000, 0.1) / 10, 1 / 20.0, 1 / 30.0, 1 / 40.0);
    }

    @Test
    void conflictAtItsEndMakesAWayLighterByItsIntensityAndLessSoWhenItIsOld() {
        // Whoever comes to oak leaves it at once, and is back in elm by the evening.
        Villages struck = star().zone(0, 0, "oak", 0.5).with("displacement", "{kind: ByZones, mode: share, perZoneDay: 0.6}").cell("oak", "population", "0")
                .roads("elm oak 40\nelm fir 40\nelm inner 40\nelm outer 40");
        Played day = Flight.walking(struck, "conflictWeight 0.25", "kmPerDay 45", "fromTownPerDay 0").play(1);
        Odds.assertDrawnFrom(List.of("oak", "fir", "inner", "outer").stream().mapToLong(p -> day.flow("elm", p)).toArray(), new double[] {1 / 7.0, 2 / 7.0, 2 / 7.0, 2 / 7.0}, "0.25^0.5 and 1");
        Villages old = Flight.asCounted(dir, """
                id     kind  km  population  campPlaces
                elm    town   0       50000           0
                oak    town   1           0           0
                camp   camp   2           0     1000000
                """, "[1, 0.5]", 10, true).days(11).roads("elm oak 40\nelm camp 40").zone(0, 10, "elm", 1).zone(0, 10, "oak", 1)
                .counted("camp", 0, 0).counted("camp", 9, 0).counted("camp", 10, PEOPLE);
        Played played = Flight.walking(old, "conflictWeight 0.25", "kmPerDay 45", "fromTownPerDay 0").play(1);
        Odds.assertShare(played.flow("elm", "camp"), PEOPLE, 1 / 1.5, "the camp, beside an old conflict");
    }

    @Test
    void waysMuchLighterThanTheBestAreNotConsidered() {
        assertWeights(star(), List.of("pruningFactor 2.5"), 1 / 10.0, 1 / 20.0, 0, 0);
        assertWeights(star(), List.of("pruningFactor 3.5"), 1 / 10.0, 1 / 20.0, 1 / 30.0, 0);
        assertWeights(star(), List.of("pruningFactor 0"), 1 / 10.0, 1 / 20.0, 1 / 30.0, 1 / 40.0);
    }

    @Test
    void aCampDrawsLessFromItsBufferOnAndNotAtAllWhenItIsFull() {
        // 94 of 100 places taken, buffer 0.9: a straight line from 1 to 0 gives 0.6. Few come, so that it stays so.
        Villages villages = star().with("displacement", "{kind: ByZones, mode: constant, perZoneDay: 40}").cell("inner", "population", "94000").cell("inner", "campPlaces", "100000");
        Scenario scenario = Flight.walking(villages, "distancePower 0", "kmPerDay 1000", "fromTownPerDay 0").scenario();
        long[] seen = new long[2];
        for (int replicate = 0; replicate < 200; replicate++) {
            Played played = Played.of(scenario, 1, replicate);
            seen[0] += played.lastAt("inner", Indicator.PEOPLE_IN_CAMPS) - 94_000;
            seen[1] += played.lastAt("outer", Indicator.PEOPLE_IN_CAMPS);
        }
        Odds.assertDrawnFrom(seen, new double[] {0.6 / 1.6, 1 / 1.6}, "0.6 and 1");
    }

    @Test
    void nobodySetsOutForAFullCamp() {
        Villages full = star().cell("inner", "population", "1000").cell("inner", "campPlaces", "1000");
        Played played = Flight.walking(full, "kmPerDay 1000", "fromTownPerDay 0").play(1);
        assertThat(played.lastAt("inner", Indicator.PEOPLE_IN_CAMPS)).isEqualTo(1000);
        Villages onlyFull = Flight.byZones(dir, """
                id     kind  km  population  campPlaces
                elm    town   0       50000           0
                east   camp   1         100         100
                west   camp   2         100         100
                """, "constant", PEOPLE).days(1).roads("elm east 10\nelm west 90").zone(0, 0, "elm", 1);
        Played none = Flight.walking(onlyFull).play(1);
        assertThat(none.last(Indicator.PEOPLE_ON_THE_ROAD) + none.last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isZero();
        Played small = Flight.walking(onlyFull.cell("east", "campPlaces", "106"), "distancePower 0").play(1);
        assertThat(small.lastAt("east", Indicator.PEOPLE_IN_CAMPS)).as("0.57 of its draw is enough for all who decide before somebody arrives").isEqualTo(100 + PEOPLE);
    }

    @ParameterizedTest
    @CsvSource({"1, oak", "2, oak fir", "3, oak fir camp"})
    void waysHaveAtMostSoManyLinksAndABendIsNone(int links, String reached) {
        Villages line = Flight.byZones(dir, """
                id    kind    km  population  campPlaces
                elm   town     0       50000           0
                bend  marker   1           0           0
                oak   town     2           0           0
                fir   town     3           0           0
                camp  camp     4           0     1000000
                """, "constant", 3000).days(1).roads("elm bend 10\nbend oak 10\noak fir 10\nfir camp 10").zone(0, 0, "elm", 1);
        Played played = Flight.walking(line, "awarenessLinks " + links, "fromTownPerDay 0", "distancePower 0").play(1);
        List<String> ends = List.of(reached.split(" "));
        for (String place : List.of("bend", "oak", "fir", "camp")) {
            Odds.assertShare(played.lastAt(place, Indicator.PEOPLE_PRESENT), 3000, ends.contains(place) ? 1.0 / links : 0, place);
        }
    }

    @Test
    void differentWaysToOnePlaceCountApart() {
        // Over oak and over ash to fir: two ways of two links, beside the two of one.
        Villages diamond = Flight.byZones(dir, """
                id    kind  km  east  population
                elm   town   0     0       50000
                oak   town   1     1           0
                ash   town   1    -1           0
                fir   town   2     0           0
                """, "constant", 4000).days(1).roads("elm oak 10\nelm ash 10\noak fir 10\nash fir 10").zone(0, 0, "elm", 1);
        Played played = Flight.walking(diamond, "awarenessLinks 2", "fromTownPerDay 0", "distancePower 0").play(1);
        Odds.assertShare(played.lastAt("fir", Indicator.PEOPLE_PRESENT), 4000, 0.5, "fir");
    }

    @Test
    void aWayIsKeptUntilItsEnd() {
        // Six days of walking through towns that nobody would leave: whoever sets out for the camp comes there.
        Villages line = Flight.byZones(dir, """
                id    kind  km  population  campPlaces
                elm   town   0       50000           0
                oak   town   1           0           0
                fir   town   2           0           0
                camp  camp   3           0     1000000
                """, "constant", 1000).roads("elm oak 250\noak fir 250\nfir camp 150").zone(0, 0, "elm", 1);
        Played played = Flight.walking(line, "awarenessLinks 3", "fromTownPerDay 0", "distancePower 0").play(1);
        Odds.assertShare(played.lastAt("camp", Indicator.PEOPLE_IN_CAMPS), 1000, 1 / 3.0, "camp");
        assertThat(played.on(19, Indicator.PEOPLE_ON_THE_ROAD)).isZero();
        assertThat(played.at("camp", 4, Indicator.PEOPLE_IN_CAMPS)).isZero();
        assertThat(played.at("camp", 5, Indicator.PEOPLE_IN_CAMPS)).as("a link ends early enough to begin the next on the same day").isEqualTo(played.lastAt("camp", Indicator.PEOPLE_IN_CAMPS));
    }

    @Test
    void whoFindsTheRoadClosedAtItsEndTurnsBack() {
        Villages villages = road(250).policy("RoadClosure", 2, 2, "from: elm, to: camp");
        Evenings evenings = Flight.walking(villages).evenings(1).until(1);
        assertThat(evenings.people(Lodging.ROAD)).isEqualTo(100);
        evenings.until(2);
        assertThat(evenings.world().peoplePresent(evenings.index("elm"))).as("they set out on days 0, and came to its end on day 2").isEqualTo(100);
        assertThat(evenings.until(19).people("camp", Lodging.CAMP)).as("and go again").isEqualTo(100);
    }

    @Test
    void whoIsOnARoadThatOpensInTimeGoesOn() {
        Played played = Flight.walking(road(250).policy("RoadClosure", 1, 1, "from: elm, to: camp")).play(1);
        assertThat(played.at("camp", 2, Indicator.PEOPLE_IN_CAMPS)).isEqualTo(100);
    }

    @Test
    void aRoadOfExactlyADayTakesTwo() {
        Played played = Flight.walking(road(100)).play(1);
        assertThat(played.at("camp", 0, Indicator.PEOPLE_IN_CAMPS)).isZero();
        assertThat(played.at("camp", 1, Indicator.PEOPLE_IN_CAMPS)).isEqualTo(100);
    }

    @Test
    void theFirstLinkIsWalkedWhereTheScenarioSaysSo() {
        Villages villages = Flight.byZones(dir, """
                id    kind  km  population  campPlaces
                elm   town   0       50000           0
                oak   town   1           0           0
                camp  camp   2           0     1000000
                """, "constant", 100).roads("elm oak 50\noak camp 80").zone(0, 0, "elm", 1);
        Played played = Flight.walking(villages, "startOnFoot true", "campWeight 1000", "awarenessLinks 2", "fromTownPerDay 0").play(1);
        // 50 km at 20 a day: on the third day, with half of it left, and the next 80 km by vehicle on the same day.
        assertThat(played.at("camp", 1, Indicator.PEOPLE_IN_CAMPS)).isZero();
        assertThat(played.at("camp", 2, Indicator.PEOPLE_IN_CAMPS)).isGreaterThan(90);
    }

    @ParameterizedTest
    @CsvSource({"fromCampPerDay, camp, host", "fromHomeCampPerDay, camp, home", "fromTownPerDay, town, home"})
    void everyKindOfPlaceIsLeftWithItsOwnChance(String chance, String kind, String controller) {
        Villages villages = Flight.byZones(dir, """
                id    kind  km  population  campPlaces  controller
                elm   town   0       50000           0  home
                mid   %s     1           0       %d  %s
                end   camp   2           0     1000000  %s
                """.formatted(kind, kind.equals("camp") ? 1_000_000 : 0, controller, controller.equals("home") ? "host" : "home"), "constant", 10_000).days(2).roads("elm mid 300\nmid end 10").zone(0, 0, "elm", 1);
        Played played = Flight.walking(villages.days(5), chance + " 0.2", "kmPerDay 299", chance.equals("fromTownPerDay") ? "fromCampPerDay 0" : "fromTownPerDay 0", "distancePower 8").play(1);
        // They come on the second day with most of it left, and decide at once; then on each morning.
        Odds.assertShare(10_000 - played.at("mid", 1, Indicator.PEOPLE_PRESENT), 10_000, 0.2, "who leave on arrival");
        Odds.assertShare(10_000 - played.at("mid", 2, Indicator.PEOPLE_PRESENT), 10_000, 0.36, "who left by the next evening");
    }

    @Test
    void aLargerPlaceIsLeftByMoreOrFewer() {
        Villages villages = road(10).days(1).with("displacement", "{kind: ByZones, mode: constant, perZoneDay: 10000}").cell("elm", "population", "40000");
        Odds.assertShare(Flight.walking(villages, "fromConflictPerDay 0.2", "populationExponent 0.5").play(1).lastAt("camp", Indicator.PEOPLE_IN_CAMPS), 10_000, 0.4, "of a place of 40,000");
    }

    @Test
    void whoIsInACampDrinksWhatTheCampGives() {
        Villages villages = road(10).days(3);
        Played enough = Flight.walking(villages, "fromCampPerDay 0").play(1);
        assertThat(enough.last(Indicator.PEOPLE_IN_CAMPS)).isEqualTo(100);
        assertThat(enough.last(Indicator.PEOPLE_BELOW_WATER_STANDARD)).isZero();
        Played little = Flight.walking(villages.with("camps.camp.waterLitres", "8"), "fromCampPerDay 0").play(1);
        assertThat(little.last(Indicator.PEOPLE_BELOW_WATER_STANDARD)).isEqualTo(100);
        assertThat(little.last(Indicator.PEOPLE_BELOW_SURVIVAL_WATER)).isZero();
    }

    private Villages road(double km) {
        return Flight.byZones(dir, """
                id    kind  km  population  campPlaces
                elm   town   0       50000           0
                camp  camp   1           0     1000000
                """, "constant", 100).roads("elm camp " + km).zone(0, 0, "elm", 1);
    }
}
