package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import mawa.model.Flight.Rules;
import mawa.outcome.Indicator;
import mawa.scenario.Scenario;
import mawa.world.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a model of flight over a network of roads to camps ought to do, whoever wrote it: under the project's own rules and
 * under Flee's, with the switches that take Flee's habits off. Each row of that list is a test here.
 */
class J01_FleeBehaviourTest {
    @TempDir
    private Path dir;

    /** elm, two camps across the border, a hub and a bend on the way to one of them. */
    private Villages country(String mode, double perZoneDay) {
        return Flight.byZones(dir, """
                id     kind    km  east  population  campPlaces  controller
                elm    town     0     0       50000           0  home
                hub    hub     20     0           0           0  home
                bend   marker  30     0           0           0  host
                north  camp    45     0           0     1000000  host
                west   camp     0    30           0     1000000  host
                """, mode, perZoneDay).roads("""
                elm  hub   60
                hub  bend  130
                bend north 70
                elm  west  150
                """).with("regions.inside", "[elm, hub]").with("regions.abroad", "[bend, north, west]").zone(0, 19, "elm", 1);
    }

    private Villages twoCamps(double nearKm, double farKm) {
        return Flight.byZones(dir, """
                id    kind  km  east  population  campPlaces  controller
                elm   town   0     0       50000           0  home
                near  camp   1     0           0     1000000  host
                far   camp   0     1           0     1000000  host
                """, "constant", 1000).roads("elm near " + nearKm + "\nelm far " + farKm).zone(0, 19, "elm", 1);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsLostOnTheWay(Rules rules) {
        Played played = Flight.by(rules, country("poisson", 300).policy("RoadClosure", 4, 8, "from: inside, to: abroad").policy("CampClosure", 6, 12, "places: [north]"),
                "awarenessLinks 3", "fromCampPerDay 0.2").play(1);
        for (int day = 0; day < 20; day++) {
            assertThat(played.on(day, Indicator.PEOPLE_IN_CAMPS) + played.on(day, Indicator.PEOPLE_OUTSIDE_CAMPS) + played.on(day, Indicator.PEOPLE_ON_THE_ROAD) + played.at("elm", day, Indicator.PEOPLE_PRESENT)
                    - played.at("elm", 19, Indicator.PEOPLE_PRESENT)).as("day %d", day).isPositive();
            assertThat(played.on(day, Indicator.DISPLACED_PEOPLE)).isEqualTo(played.on(day, Indicator.PEOPLE_IN_CAMPS) + played.on(day, Indicator.PEOPLE_OUTSIDE_CAMPS) + played.on(day, Indicator.PEOPLE_ON_THE_ROAD))
                    .isEqualTo(played.on(day, Indicator.DISPLACED_PEOPLE_CUMULATIVE));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyCrossesAClosedBorderAndTheFirstAfterTheTimeThatTheWayTakes(Rules rules) {
        // The way over the border takes two days, 150 km at 100 km a day: on the second day after reopening they are there.
        Villages villages = Flight.by(rules, country("constant", 100).policy("RoadClosure", 0, 9, "from: inside, to: abroad"));
        Played played = villages.play(1);
        for (int day = 0; day <= 10; day++) {
            assertThat(played.at("west", day, Indicator.PEOPLE_PRESENT) + played.at("north", day, Indicator.PEOPLE_PRESENT)).as("day %d", day).isZero();
        }
        assertThat(played.at("west", 11, Indicator.PEOPLE_IN_CAMPS)).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoRoadsOneClosedNobodyTakesIt(Rules rules) {
        Played open = Flight.by(rules, twoCamps(50, 50)).play(1);
        Odds.assertDrawnFrom(new long[] {open.lastAt("near", Indicator.PEOPLE_IN_CAMPS), open.lastAt("far", Indicator.PEOPLE_IN_CAMPS)}, new double[] {0.5, 0.5}, "both open");
        Played closed = Flight.by(rules, twoCamps(50, 50).policy("RoadClosure", 0, 19, "from: elm, to: near")).play(1);
        assertThat(closed.lastAt("near", Indicator.PEOPLE_IN_CAMPS)).isZero();
        assertThat(closed.lastAt("far", Indicator.PEOPLE_IN_CAMPS)).isEqualTo(20_000);
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoCampsOneClosedItKeepsItsPeopleAndTheOtherGrows(Rules rules) {
        Villages villages = Flight.by(rules, twoCamps(50, 50));
        Played played = (rules == Rules.OWN ? villages.policy("CampClosure", 10, 19, "places: [near]") : villages.policy("RoadClosure", 10, 19, "from: near, to: all")).play(1);
        for (int day = 10; day < 20; day++) {
            assertThat(played.at("near", day, Indicator.PEOPLE_IN_CAMPS)).isEqualTo(played.at("near", 9, Indicator.PEOPLE_IN_CAMPS)).isPositive();
            assertThat(played.at("far", day, Indicator.PEOPLE_IN_CAMPS)).isEqualTo(played.at("far", day - 1, Indicator.PEOPLE_IN_CAMPS) + 1000);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noCampHoldsMoreThanItsPlaces(Rules rules) {
        Villages villages = Flight.by(rules, twoCamps(40, 60).cell("near", "campPlaces", "3333").cell("far", "campPlaces", "7100"), "campsRefuseOnArrival true", "fromCampPerDay 0.05");
        Evenings evenings = villages.evenings(1);
        while (evenings.next()) {
            assertThat(evenings.people("near", Lodging.CAMP)).isLessThanOrEqualTo(3333);
            assertThat(evenings.people("far", Lodging.CAMP)).isLessThanOrEqualTo(7100);
        }
        assertThat(evenings.people("near", Lodging.CAMP)).as("nearly full").isGreaterThan(2800);
    }

    @ParameterizedTest
    @EnumSource
    void aGrowingCampAdmitsExactlyWhatItGrowsBy(Rules rules) {
        Villages villages = Flight.byZones(dir, """
                id    kind  km  population  campPlaces
                elm   town   0       50000           0
                camp  camp  20         400         400
                """, "constant", 100).zone(0, 19, "elm", 1).with("camps.camp.placesAddedPerDay", "20")
                .with("camps.camp.growsFrom", Villages.date(5)).with("camps.camp.growsUntil", Villages.date(14));
        Played played = Flight.by(rules, villages, "campsRefuseOnArrival true", "capacityBuffer 1").play(1);
        for (int day = 0; day < 20; day++) {
            assertThat(played.at("camp", day, Indicator.PEOPLE_IN_CAMPS)).as("day %d", day).isEqualTo(400 + 20 * Math.max(0, Math.min(10, day - 4)));
        }
    }

    @ParameterizedTest
    @CsvSource({"OWN, 35", "OWN, 60", "OWN, 95", "FLEE, 35", "FLEE, 60", "FLEE, 95", "FLEE, 100", "FLEE, 230"})
    void nobodyGoesFartherThanADayAllows(Rules rules, double linkKm) {
        Villages villages = Flight.byZones(dir, """
                id    kind  km  population  campPlaces
                elm   town   0       50000           0
                ash   town  10           0           0
                oak   town  20           0           0
                fir   town  30           0           0
                yew   town  40           0           0
                camp  camp  50           0     1000000
                """, "constant", 100).roads("elm ash %1$s\nash oak %1$s\noak fir %1$s\nfir yew %1$s\nyew camp %1$s".formatted(linkKm)).days(40).zone(0, 5, "elm", 1);
        Evenings evenings = Flight.by(rules, villages, "awarenessLinks 5", "campWeight 1000", "oneDayADay true").evenings(1);
        List<String> line = List.of("elm", "ash", "oak", "fir", "yew", "camp");
        int farthest = 0;
        while (evenings.next()) {
            for (int k = 1; k < line.size(); k++) {
                if (evenings.world().peoplePresent(evenings.index(line.get(k))) > 0) {
                    assertThat(k * linkKm).as("%s on day %d", line.get(k), evenings.day()).isLessThanOrEqualTo(100.0 * (evenings.day() + 1));
                    farthest = Math.max(farthest, k);
                }
            }
        }
        assertThat(farthest).as("and they come as far as the camp").isEqualTo(5);
    }

    @Test
    void theNearerOfTwoEqualCampsGetsTheShareThatTheWeightsGive() {
        // Flee's rule: 1 / (10 + 40) and 1 / (10 + 90).
        Played flee = Flight.walking(twoCamps(40, 90), "softeningKm 10").play(1);
        Odds.assertDrawnFrom(new long[] {flee.flow("elm", "near"), flee.flow("elm", "far")}, new double[] {2 / 3.0, 1 / 3.0}, "Flee's weights");
        // The own rule: 4 and 9 hours, (1 + h)^-0.7.
        Played own = twoCamps(40, 90).with("destination.distanceWeight", "0.7").with("destination.nearHours", "1").with("destination.hoursScale", "1000").play(1);
        double near = Math.pow(5, -0.7) * Math.exp(-0.004);
        double far = Math.pow(10, -0.7) * Math.exp(-0.009);
        Odds.assertDrawnFrom(new long[] {own.flow("elm", "near"), own.flow("elm", "far")}, new double[] {near / (near + far), far / (near + far)}, "own utilities");
    }

    @ParameterizedTest
    @EnumSource
    void withoutAnyConflictNobodyLeavesAndTheRunGoesOn(Rules rules) {
        Played played = Flight.by(rules, Flight.asCounted(dir, """
                id    kind  km  population  campPlaces
                elm   town   0       50000           0
                camp  camp  20           0        1000
                """).zone(0, 3, "elm", 1).counted("camp", 0, 0).counted("camp", 19, 190)).play(1);
        assertThat(played.on(3, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(30);
        assertThat(played.last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(30);
        assertThat(played.last(Indicator.PEOPLE_IN_CAMPS)).isEqualTo(30);
    }

    @ParameterizedTest
    @EnumSource
    void twiceTheIntensityInMidConflictDoublesDeparture(Rules rules) {
        Played same = Flight.by(rules, country("constant", 100)).play(1);
        Played doubled = Flight.by(rules, country("constant", 100).zone(10, 19, "elm", 1)).play(1);
        assertThat(doubled.on(9, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(same.on(9, Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(1000);
        assertThat(same.last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(2000);
        assertThat(doubled.last(Indicator.DISPLACED_PEOPLE_CUMULATIVE)).isEqualTo(3000);
    }

    @ParameterizedTest
    @EnumSource
    void hubsAndBendsHoldNobodyOvernight(Rules rules) {
        for (String kmPerDay : List.of("60.5", "100", "131", "190.5", "500")) {
            Played played = Flight.by(rules, country("constant", 100), "awarenessLinks 2", "kmPerDay " + kmPerDay).play(1);
            for (int day = 0; day < 20; day++) {
                assertThat(played.at("hub", day, Indicator.PEOPLE_PRESENT) + played.at("bend", day, Indicator.PEOPLE_PRESENT)).as("%s km, day %d", kmPerDay, day).isZero();
            }
            assertThat(played.lastAt("north", Indicator.PEOPLE_IN_CAMPS)).as("though they pass there").isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameSeedGivesTheSameBytesOnAnyNumberOfThreads(Rules rules) {
        Scenario scenario = Flight.by(rules, country("poisson", 50), "awarenessLinks 3", "fromCampPerDay 0.1").scenario();
        List<String> alone = IntStream.range(0, 8).mapToObj(r -> Played.of(scenario, 7, r).fingerprint()).toList();
        assertThat(IntStream.range(0, 8).parallel().mapToObj(r -> Played.of(scenario, 7, r).fingerprint()).toList()).isEqualTo(alone);
        assertThat(alone).doesNotHaveDuplicates();
        assertThat(Played.of(scenario, 8, 0).fingerprint()).isNotEqualTo(alone.get(0));
    }

    @ParameterizedTest
    @EnumSource
    void agentsOfTenPeopleGoWherePeopleGo(Rules rules) {
        for (String scale : List.of("1", "10")) {
            Played played = Flight.by(rules, twoCamps(40, 90).with("agentScale", scale).with("destination.distanceWeight", "1").with("destination.nearHours", "1"), "softeningKm 10").play(1);
            double near = rules == Rules.FLEE ? 2 / 3.0 : 1 / (1 + 0.5 * Math.exp(-0.005));
            int agents = 20_000 / Integer.parseInt(scale);
            Odds.assertShare(played.flow("elm", "near") / Double.parseDouble(scale), agents, near, "agents of " + scale);
        }
    }

    @Test
    void nobodyGoesAbroadWhereAbroadWeighsNothing() {
        Villages villages = Flight.byZones(dir, """
                id     kind  km  population  campPlaces  controller
                elm    town   0       50000           0  home
                inner  camp  40           0     1000000  home
                outer  camp  80           0     1000000  host
                """, "constant", 100).roads("elm inner 90\nelm outer 10").zone(0, 19, "elm", 1);
        Played played = Flight.walking(villages, "foreignWeight 0").play(1);
        assertThat(played.lastAt("outer", Indicator.PEOPLE_PRESENT)).isZero();
        assertThat(played.lastAt("inner", Indicator.PEOPLE_IN_CAMPS)).isEqualTo(2000);
        assertThat(Flight.walking(villages, "foreignWeight 1").play(1).lastAt("outer", Indicator.PEOPLE_IN_CAMPS)).isGreaterThan(1500);
    }

    @ParameterizedTest
    @EnumSource
    void whoWantsToStayNearGoesToTheNearPlace(Rules rules) {
        Played played = Flight.by(rules, twoCamps(20, 200).with("destination.distanceWeight", "5").with("destination.nearHours", "0.5"), "distancePower 3").play(1);
        assertThat(played.lastAt("far", Indicator.PEOPLE_PRESENT)).isLessThan(20_000 / 50);
        assertThat(played.lastAt("near", Indicator.PEOPLE_IN_CAMPS)).isGreaterThan(20_000 * 49 / 50);
    }
}
