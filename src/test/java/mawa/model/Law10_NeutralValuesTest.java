package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import mawa.outcome.Indicator;
import mawa.scenario.Scenario;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every mechanism can be switched off in the scenario. At its neutral value the knobs that belong to it turn freely and
 * nothing changes, bit for bit; away from it, they do something. And what it makes is no longer made.
 */
class Law10_NeutralValuesTest {
    @TempDir
    private Path dir;

    private Villages busy(String paths, String values) {
        Villages villages = Villages.busy(dir);
        String[] path = paths.split(" ");
        String[] value = values.split(" ");
        for (int k = 0; k < path.length; k++) {
            villages.with(path[k], value[k]);
        }
        return villages;
    }

    @ParameterizedTest(name = "{0} {1}: {2} turns freely")
    @CsvSource({
        "departure.highestChancePerDay destination.safetyWeight, 0 0, departure.halfDanger, 40",
        "departure.frontFearPerKm, 0, departure.frontFearKm, 40",
        "departure.frontFearPerKm, 0, departure.approachDays, 2",
        "danger.spilloverShare, 0, danger.spilloverKm, 30",
        "destination.tiesWeight, 0, places.fir.ties, 5000",
        "destination.borderHope, 0, destination.borderHopeKm, 40",
        "travel.fareUsdPerKm, 0, destination.fareScaleUsd, 5",
        "travel.congestion, 0, travel.roadClasses.road.vehiclesPerDay, 10",
        "travel.congestion, 0, travel.peoplePerVehicle, 1",
        "search.attempts, 0, search.knownKm, 0",
        "onward.joinQueuePerDay, 0, onward.joinQueueKm, 50",
        "returning.chancePerDay, 0, returning.quietDays, 2",
        "returning.chancePerDay, 0, returning.dangerBelow, 0.1",
        "protest.joinShare, 0, protest.patienceDays, 1",
        "protest.joinShare, 0, protest.gatherKm, 40",
        "harm.deathsPerAirStrike harm.deathsPerGroundStrike, 0 0, harm.exposureExponent, 3",
        "harm.deathsPerAirStrike harm.deathsPerGroundStrike, 0 0, harm.injuredPerDeath, 20",
        "harm.serviceHitChancePerStrike, 0, harm.repairDays, 1",
        "harm.serviceHitChancePerStrike, 0, water.lostSharePerHit, 0.9",
        "strikeReconstruction.totalsFactor, 0, strikeReconstruction.sectorKm, 3",
        "strikeReconstruction.totalsFactor, 0, strikeReconstruction.placeSpread, 2",
        "destination.distanceWeight, 0, destination.nearHours, 0.05",
        "destination.followWeight, 0, destination.followFloor, 0.9",
        "danger.inConflictZone, 0, conflictZone, 9"})
    void atTheNeutralValueTheRestOfTheMechanismTurnsFreely(String paths, String neutral, String knob, String turned) {
        Villages off = busy(paths, neutral);
        assertThat(turn(off, knob, turned).play(2).difference(busy(paths, neutral).play(2))).as("%s at %s", paths, neutral).isEmpty();
        Scenario asItIs = switchedOn().scenario();
        Scenario turnedOnly = turn(switchedOn(), knob, turned).scenario();
        assertThat(IntStream.range(0, 10).anyMatch(seed -> !Played.of(turnedOnly, seed, 0).difference(Played.of(asItIs, seed, 0)).isEmpty()))
                .as("%s matters otherwise", knob).isTrue();
    }

    /** The busy country stands at the neutral values of what came after it. */
    private Villages switchedOn() {
        return Villages.busy(dir).with("destination.distanceWeight", "1").with("destination.followWeight", "1").with("danger.inConflictZone", "2");
    }

    private static Villages turn(Villages villages, String knob, String turned) {
        return knob.equals("conflictZone") ? villages.zone(5, 30, "elm", Double.parseDouble(turned)) : knob.startsWith("places.") ? villages.cell(knob.split("\\.")[1], knob.split("\\.")[2], turned) : villages.with(knob, turned);
    }

    @ParameterizedTest(name = "{0} {1}: no {2}")
    @CsvSource({
        "departure.highestChancePerDay departure.frontFearPerKm departure.leaveAtLossShare, 0 0 0, displacedPeopleCumulative",
        "departure.remainShare departure.leaveAtLossShare departure.frontFearPerKm, 1 0 0, displacedPeopleCumulative",
        "harm.deathsPerAirStrike harm.deathsPerGroundStrike, 0 0, deathsByStrikeCumulative",
        "harm.injuredPerDeath, 0, injuredByStrikeCumulative",
        "harm.homesPerAirStrike, 0, homesDestroyedCumulative",
        "unmetNeed.deathsInOpenPer10000PerDay unmetNeed.deathsPerUntreatedConsultation unmetNeed.deathsWithoutWaterPer10000PerDay, 0 0 0, deathsByUnmetNeedCumulative",
        "returning.chancePerDay, 0, returnedPeopleCumulative",
        "protest.joinShare, 0, protestersAtBorder",
        "destination.campPreference onward.fromCampPerDay, -20 0, peopleInCamps",
        "health.needPerPersonPerDay, 0, untreatedConsultationsCumulative",
        "standards.waterLitres standards.survivalLitres, 0.1 0, peopleBelowSurvivalWater",
        "gates.gate.regime, closed, crossedPeopleCumulative"})
    void whatItMakesIsNoLongerMade(String paths, String neutral, String indicator) {
        Indicator made = Indicator.of(indicator);
        assertThat(busy(paths, neutral).play(2).max(made)).as("%s with %s at %s", indicator, paths, neutral).isZero();
        assertThat(Villages.busy(dir).play(2).max(made)).as("%s otherwise", indicator).isPositive();
    }
}
