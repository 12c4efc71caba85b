package mawa.model;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Villages from which so many people leave as is given, one by one, and go to camps: by the project's own rules, or by
 * Flee's. Under both everything that a test does not ask for is neutral: no place is better than another, nobody who has
 * come to a camp leaves it, a day's travel is 100 km.
 */
final class Flight {
    private static final String WALK = """
            kmPerDay 100
            kmPerDayOnFoot 20
            startOnFoot false
            fromConflictPerDay 1
            fromCampPerDay 0
            fromHomeCampPerDay 0
            fromTownPerDay 1
            populationBase 10000
            populationExponent 0
            awarenessLinks 1
            campWeight 1
            conflictWeight 1
            foreignWeight 1
            populationPower 0
            softeningKm 0
            weightSoftening 0
            distancePower 1
            weightPower 1
            pruningFactor 0
            capacityBuffer 0.9
            capacityScaling 1
            firstDayCountsTwice false
            avoidsShortStints false
            campsRefuseOnArrival false
            oneDayADay false
            """;

    private Flight() {
    }

    /** As many leave as are counted in the camps. */
    static Villages asCounted(Path dir, String table) {
        return asCounted(dir, table, "[1]", 30, true);
    }

    static Villages asCounted(Path dir, String table, String zoneDecay, int zoneDecayDays, boolean sumOfPlaces) {
        return persons(dir, table).with("displacement",
                "{kind: ByObservations, zoneDecay: " + zoneDecay + ", zoneDecayDays: " + zoneDecayDays + ", sumOfPlaces: " + sumOfPlaces + "}");
    }

    /** So many leave each zone a day. */
    static Villages byZones(Path dir, String table, String mode, double perZoneDay) {
        return persons(dir, table).with("displacement", "{kind: ByZones, mode: " + mode + ", perZoneDay: " + perZoneDay + "}");
    }

    private static Villages persons(Path dir, String table) {
        return Villages.along(dir, table).with("simulatedControllers", "[opposition, home, host]").with("population.householdSize", "1")
                .with("destination.campsOnly", "true").with("search.attempts", "5").with("travel.vehicleHoursPerDay", "10").with("travel.roadClasses.road.vehicleKmPerHour", "10");
    }

    /** Moved by Flee's rules, with these changes to neutral ones: {@code kmPerDay 100}. */
    static Villages walking(Villages villages, String... changes) {
        Map<String, String> keys = new LinkedHashMap<>();
        WALK.lines().map(line -> line.split(" ")).forEach(words -> keys.put(words[0], words[1]));
        for (String change : changes) {
            String[] words = change.split(" ");
            if (keys.put(words[0], words[1]) == null) {
                throw new IllegalArgumentException("FleeWalk has no " + words[0]);
            }
        }
        return villages.with("movement", keys.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).collect(Collectors.joining(", ", "{kind: FleeWalk, ", "}")));
    }

    /** Moved by one set of rules or the other. */
    static Villages by(Rules rules, Villages villages, String... changes) {
        return rules == Rules.FLEE ? walking(villages, changes) : villages;
    }

    /** Whose rules move people. */
    enum Rules { OWN, FLEE }
}
