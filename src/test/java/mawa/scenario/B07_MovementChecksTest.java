package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.TestWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is displaced, and by whose rules they move, fit together and find what they need; what changes nothing is told. */
class B07_MovementChecksTest {
    private static final String COUNTS = "{kind: ByObservations, zoneDecay: [1, 0.5], zoneDecayDays: 30, sumOfPlaces: true}";
    private static final String ZONES = "{kind: ByZones, mode: constant, perZoneDay: 10}";
    private static final String WALK = "{kind: FleeWalk, kmPerDay: 100, kmPerDayOnFoot: 20, startOnFoot: false, fromConflictPerDay: 1, fromCampPerDay: 0, fromHomeCampPerDay: 0, fromTownPerDay: 1, populationBase: 1, "
            + "populationExponent: 0, awarenessLinks: 1, campWeight: 1, conflictWeight: 1, foreignWeight: 1, populationPower: 0, softeningKm: 0, weightSoftening: 0, distancePower: 1, weightPower: 1, pruningFactor: 0, "
            + "capacityBuffer: 0.9, capacityScaling: 1, firstDayCountsTwice: false, avoidsShortStints: false, campsRefuseOnArrival: false, oneDayADay: false}";
    @TempDir
    private Path dir;

    private TestWorld world() {
        return TestWorld.in(dir);
    }

    private TestWorld war() {
        return world().row("conflictZones", "2001-03-01,2001-03-20,elm,1,x,estimate").row("observed", "2001-03-10,peopleInCamps,camp,,100,100,validation,x,estimate");
    }

    @Test
    void whatIsRightIsNotSpokenOf() {
        Mistakes.warnings(war().with("displacement", COUNTS)).isEmpty();
        Mistakes.warnings(war().with("displacement", ZONES).with("movement", WALK)).isEmpty();
    }

    @Test
    void theWalkKnowsNoDanger() {
        Mistakes.of(world().with("movement", WALK)).containsExactly("baseline.yaml movement:1 FleeWalk knows no danger, so nobody would leave");
        assertThat(Mistakes.text(world().with("movement", WALK), 0)).contains("displacement: {kind: ByObservations, ...} or {kind: ByZones, ...}");
    }

    @Test
    void somebodyMustComeFromSomewhere() {
        Mistakes.of(world().with("displacement", ZONES)).containsExactly("baseline.yaml displacement:1 there is no conflict zone that anybody could come from");
        Mistakes.of(war().with("displacement", COUNTS).replace("conflictZones.csv", "elm,1,x", "gate,1,x")).containsExactly("baseline.yaml displacement:1 in no conflict zone lives anybody who could leave it");
        Mistakes.of(war().with("displacement", ZONES).row("conflictZones", "2001-03-01,2001-03-20,camp,1,x,estimate")).containsExactly("conflictZones.csv:3:23 \"camp\" is a camp, and nobody is displaced from one");
        Mistakes.of(war().with("displacement", ZONES).row("conflictZones", "2001-03-01,2001-03-20,elms,1,x,estimate")).containsExactly("conflictZones.csv:3:23 there is no place \"elms\"");
    }

    @Test
    void thereMustBeSomethingToFollow() {
        TestWorld region = world().row("conflictZones", "2001-03-01,2001-03-20,elm,1,x,estimate").with("displacement", COUNTS);
        Mistakes.of(region).containsExactly("baseline.yaml displacement:1 observed has no row of peopleInCamps of a camp, so there is nothing to follow");
        Mistakes.of(region.row("observed", "2001-03-10,peopleInCamps,north,,100,100,validation,x,estimate")).as("a region is no camp").hasSize(1);
        Mistakes.of(war().with("displacement", COUNTS.replace("true", "false"))).containsExactly("baseline.yaml displacement:1 observed has no row of peopleInCamps of all, so there is nothing to follow");
        assertThat(Mistakes.text(war().with("displacement", COUNTS.replace("true", "false")), 0)).contains("sumOfPlaces: true follows the others.");
    }

    @Test
    void zonesLieWithinThePeriod() {
        Mistakes.of(war().with("displacement", ZONES).row("conflictZones", "2001-04-01,2001-04-02,elm,1,x,estimate").row("conflictZones", "2001-03-05,2001-03-02,elm,1,x,estimate"))
                .containsExactly("conflictZones.csv:3:1 the conflict zone of 2001-04-01 to 2001-04-02 lies outside the period 2001-03-01 to 2001-03-20", "conflictZones.csv:4:12 to 2001-03-02 is before from 2001-03-05");
        Mistakes.warnings(war().with("displacement", ZONES).row("conflictZones", "2001-02-01,2001-03-02,elm,1,x,estimate"))
                .containsExactly("conflictZones.csv:3:1 one row of conflictZones lies partly outside the period 2001-03-01 to 2001-03-20; only its days inside the period are simulated");
    }

    @Test
    void zonesThatNobodyFeels() {
        Mistakes.warnings(war()).containsExactly("baseline.yaml danger.inConflictZone:19 nobody feels the table of conflictZones");
        Mistakes.warnings(war().with("danger.inConflictZone", "5")).isEmpty();
    }

    @Test
    void policiesThatChangeNothing() {
        String days = "start: 2001-03-02, end: 2001-03-04, ";
        TestWorld truce = war().with("policies.truce", "{kind: Ceasefire, " + days + "places: [all], strength: 1, compliance: 1}")
                .with("policies.road", "{kind: RoadClosure, " + days + "from: elm, to: camp}").with("policies.shut", "{kind: CampClosure, " + days + "places: [camp]}");
        Mistakes.warnings(truce.with("displacement", ZONES)).containsExactly("baseline.yaml policies.truce:3 a Ceasefire keeps nobody from leaving: how many leave is given by displacement");
        Mistakes.warnings(truce.with("movement", WALK)).containsExactly("baseline.yaml policies.truce:3 a Ceasefire changes nothing under movement FleeWalk");
    }

    @Test
    void closures() {
        String days = "start: 2001-03-02, end: 2001-03-04, ";
        Mistakes.of(world().with("policies.a", "{kind: CampClosure, " + days + "places: [elm]}").with("policies.b", "{kind: CampClosure, " + days + "places: [villages]}")
                .with("policies.c", "{kind: RoadClosure, " + days + "from: villages, to: gate}").with("policies.d", "{kind: RoadClosure, " + days + "from: villages, to: norh}")).containsExactly(
                        "baseline.yaml policies.a:71 \"elm\" is no camp", "baseline.yaml policies.b:71 \"villages\" holds no camp",
                        "baseline.yaml policies.c:82 there is no road between \"villages\" and \"gate\"", "baseline.yaml policies.d:82 there is no place or region \"norh\"");
        assertThat(world().with("policies.c", "{kind: RoadClosure, " + days + "from: villages, to: all}").scenario().policies()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "displacement | {kind: ByCounts} | there is no kind \"ByCounts\"",
        "displacement | {kind: ByZones, mode: sometimes, perZoneDay: 1} | sometimes",
        "displacement | {kind: ByZones, mode: share, perZoneDay: 3} | perZoneDay is a share of the population in mode share, and no more than 1; was 3.0",
        "displacement | {kind: ByObservations, zoneDecay: [], zoneDecayDays: 30, sumOfPlaces: true} | zoneDecay needs a step; [1] for no decay",
        "displacement | {kind: ByObservations, zoneDecay: [2], zoneDecayDays: 30, sumOfPlaces: true} | must be from 0 to 1, was 2",
        "displacement | {kind: ByObservations, zoneDecay: [1], zoneDecayDays: 0, sumOfPlaces: true} | zoneDecayDays must be from 1 to 3650, was 0",
        "movement | {kind: FleeWlk} | \"FleeWlk\"",
        "destination.distanceWeight | -1 | distanceWeight must be from 0 to 10, was -1",
        "destination.nearHours | 0 | nearHours must be from 0.01 to 100, was 0",
        "destination.followFloor | 0 | followFloor must be from 0.0001 to 1, was 0",
        "destination.campsOnly | perhaps | campsOnly must be true or false, was \"perhaps\"",
        "housing.campPlacesAreKnown | 1 | campPlacesAreKnown must be true or false, was \"1\"",
        "danger.inConflictZone | -3 | inConflictZone must be from 0"})
    void valuesThatCannotBeMeant(String key, String value, String message) {
        Mistakes.of(war().with(key, value)).anySatisfy(m -> assertThat(m).startsWith("baseline.yaml " + key).contains(message));
    }

    @Test
    void theWalksOwnMistakes() {
        Mistakes.of(war().with("displacement", ZONES).with("movement", WALK.replace("kmPerDayOnFoot: 20", "kmPerDayOnFoot: 150")))
                .singleElement().asString().contains("kmPerDayOnFoot 150.0 is more than kmPerDay 100.0");
        assertThat(Mistakes.text(war().with("displacement", ZONES).with("movement", WALK.replace("softeningKm", "softningKm")), 0)).contains("softningKm").contains("Did you mean \"softeningKm\"?");
        Mistakes.of(war().with("displacement", ZONES).with("movement", WALK.replace("awarenessLinks: 1", "awarenessLinks: 9"))).singleElement().asString().contains("awarenessLinks must be from 1 to 8, was 9");
    }
}
