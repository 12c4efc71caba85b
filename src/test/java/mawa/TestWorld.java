package mawa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mawa.scenario.Scenario;
import mawa.scenario.ScenarioFile;

/**
 * A complete small scenario in files, for tests: three villages, a camp and a border crossing on one road, twenty
 * days. Change what a test is about and leave the rest:
 *
 * <pre>
 * Scenario s = TestWorld.in(dir)
 *         .with("agentScale", "2")
 *         .with("places.elm.population", "700").with("totalPopulation", "1700")
 *         .with("policies.open", "{kind: BorderOpening, start: 2001-03-05, end: 2001-03-10, places: [gate], peoplePerDay: 50, needFirst: false}")
 *         .row("strikes", "2001-03-06,2001-03-06,elm,air,3,invented,estimate")
 *         .scenario();
 * </pre>
 *
 * Paths are those of {@code --set}, but the files themselves are changed, so that tests enter by the front door.
 */
public final class TestWorld {
    /** 3 villages with 1,500 people, a camp with 100 people and 300 places, a closed gate; a stretch is 5 to 9 km. */
    private static final Map<String, String> TABLES = Map.of(
            "places", """
                    id,name,kind,subdistrict,latitude,longitude,controller,population,earlierDisplaced,ties,campPlaces,source,certainty
                    fir,Fir,town,South,0.10,0.10,opposition,400,0,0,0,invented,estimate
                    oak,Oak,town,South,0.15,0.12,opposition,500,50,50,0,invented,estimate
                    elm,Elm,town,North,0.20,0.10,opposition,600,50,50,0,invented,estimate
                    camp,Camp,camp,North,0.25,0.12,opposition,100,100,100,300,invented,estimate
                    gate,Gate,borderCrossing,North,0.28,0.13,foreign,0,0,0,0,invented,estimate
                    """,
            "roads", """
                    from,to,km,roadClass,source,certainty
                    fir,oak,7,track,invented,estimate
                    oak,elm,7,road,invented,estimate
                    elm,camp,9,road,invented,estimate
                    camp,gate,5,road,invented,estimate
                    """,
            "control", """
                    date,place,controller,source,certainty
                    """,
            "strikes", """
                    from,to,place,kind,strikes,source,certainty
                    2001-03-03,2001-03-12,fir,air,20,invented,estimate
                    2001-03-08,2001-03-16,oak,ground,18,invented,estimate
                    """,
            "conflictZones", """
                    from,to,place,intensity,source,certainty
                    """,
            "camps", """
                    place,siteType,waterLitres,placesAddedPerDay,growsFrom,growsUntil,source,certainty
                    camp,planned,18,0,2001-03-01,2001-03-20,invented,estimate
                    """,
            "facilities", """
                    place,primaryCentres,hospitals,mobileClinics,source,certainty
                    elm,1,0,0,invented,estimate
                    """,
            "observed", """
                    date,indicator,place,shareOf,low,high,use,source,certainty
                    2001-03-10,displacedPeople,all,,100,400,validation,invented,estimate
                    """);

    private static final String SCENARIO = """
            # A test world. Nothing in it is real.
            id: test-world
            title: Test world
            description: Three villages, a camp and a gate.
            dataStatus: illustrative
            start: 2001-03-01
            end: 2001-03-20
            agentScale: 1
            smallestPublishedCount: 1
            simulatedControllers: [opposition]
            places: places.csv
            roads: roads.csv
            control: control.csv
            strikes: strikes.csv
            conflictZones: conflictZones.csv
            camps: camps.csv
            facilities: facilities.csv
            observed: observed.csv
            totalPopulation: 1600
            totalCampPlaces: 300
            regions:
              villages: [fir, oak, elm]
              north: [elm, camp, gate]
            population:
              householdSize: 5
              kinHouseholds: 2
              childShare: 0.5
              womenAmongAdults: 0.5
              vehicleShare: 0.5
              meansShare: 0.5
            strikeReconstruction:
              totalsFactor: 1
              groundShare: 0.75
              populationExponent: 0.5
              airReachKm: 30
              groundReachKm: 5
              sectorKm: 10
              sectorMemoryDays: 20
              captureStrikes: 10
              leadDays: {value: 5, unit: days, range: [0, 10]}
              placeSpread: 0
              daySpread: 0
            harm:
              deathsPerAirStrike: 0.05
              deathsPerGroundStrike: 0.005
              exposureExponent: 1
              injuredPerDeath: 3
              homesPerAirStrike: 0.5
              groundStrikeWeight: 0.15
              serviceHitChancePerStrike: 0.003
              repairDays: 30
            displacement: {kind: ByDanger}
            movement: {kind: OwnChoice}
            danger:
              memoryDays: {value: 3, unit: days, range: [1, 10], source: "Field notes, 2001", certainty: estimate}
              spilloverShare: 0.3
              spilloverKm: 10
              smallestPopulation: 1
              inConflictZone: 0
            departure:
              highestChancePerDay: 0.3
              halfDanger: 20
              frontFearPerKm: 0.02
              approachDays: 7
              frontFearKm: 15
              neighboursGoneWeight: 1
              earlierDisplacedFactor: 1.2
              withoutTransportFactor: 0.6
              remainShare: 0.3
              leaveAtLossShare: 0.95
            destination:
              hoursScale: 4
              distanceWeight: 0
              nearHours: 1
              fareScaleUsd: 40
              safetyWeight: 1.5
              tiesWeight: 0.5
              followWeight: 0
              followFloor: 0.01
              campPreference: 2
              roomyShare: 0.02
              noRoofLoss: 0.5
              campsOnly: false
              newsDelayDays: 2
              borderHope: 0.5
              borderHopeKm: 10
              waitAtGate: -1
              openGateDraw: 5
              governmentSide: -4
              turkishSide: -1
            travel:
              roadClasses:
                road:
                  vehicleKmPerHour: 30
                  vehiclesPerDay: 500
                track:
                  vehicleKmPerHour: 15
                  vehiclesPerDay: 200
              footKmPerHour: 3.5
              footHoursPerDay: 6
              vehicleHoursPerDay: 10
              congestion: 0.5
              peoplePerVehicle: 8
              peoplePerBus: 40
              fareUsdPerKm: 0.8
              checkpointHours: 3
            search:
              attempts: 2
              knownKm: 10
            onward:
              fromOpenPerDay: 0.02
              fromKitPerDay: 0.005
              fromBuildingPerDay: 0.005
              fromHousePerDay: 0.002
              fromCampPerDay: 0.0005
              joinQueuePerDay: 0.05
              joinQueueKm: 10
            returning:
              chancePerDay: 0.02
              quietDays: 7
              dangerBelow: 1
            protest:
              gatherKm: 10
              patienceDays: 10
              joinShare: 0.1
              weekdays: [friday]
            standards:
              waterLitres: 15
              survivalLitres: 7.5
              buildingsMeetStandard: {value: false, source: Sphere Handbook 2018, certainty: ownKnowledge}
            housing:
              hostShare: 0.05
              rentShare: 0.03
              buildingShare: 0.02
              campRoomFactor: 1
              campPlacesAreKnown: true
              kitPeoplePerDay: 2
            water:
              townLitres: 25
              openReachShare: 0.4
              lostSharePerHit: 0.2
            health:
              needPerPersonPerDay: 0.0125
              perCentrePerDay: 30
              perHospitalPerDay: 100
              perMobilePerDay: 10
              reachKm: 8
              addedNeedInOpen: 0.5
              addedNeedWithoutWater: 0.5
            unmetNeed:
              deathsInOpenPer10000PerDay: {value: 0.1, unit: "deaths/10,000 people/day", range: [0, 0.5]}
              deathsPerUntreatedConsultation: 0.0001
              deathsWithoutWaterPer10000PerDay: 0.1
            gates:
              gate:
                regime: closed
                peoplePerDay: 0
                medicalShare: 0
            policies: {}
            """;

    private final Path dir;
    private final Map<String, List<String>> files = new LinkedHashMap<>();

    private TestWorld(Path dir) {
        this.dir = dir;
        files.put("baseline.yaml", lines(SCENARIO));
        TABLES.forEach((name, text) -> files.put(name + ".csv", lines(text)));
    }

    /** The world as it is, to be changed and written into a folder. */
    public static TestWorld in(Path dir) {
        return new TestWorld(dir);
    }

    /** Writes the unchanged world; returns its {@code baseline.yaml}. */
    public static Path write(Path dir) {
        return in(dir).write();
    }

    /** Changes or adds a key, an entry of a map, or a cell ({@code places.elm.population}). */
    public TestWorld with(String path, String value) {
        String[] steps = path.split("\\.");
        if (TABLES.containsKey(steps[0]) && steps.length == 3) {
            cell(steps[0], steps[1], steps[2], value);
        } else {
            key(steps, value);
        }
        return this;
    }

    /** Takes out a key and what stands below it, or the row of a table ({@code places.elm}). */
    public TestWorld without(String path) {
        String[] steps = path.split("\\.");
        if (TABLES.containsKey(steps[0]) && steps.length == 2) {
            files.get(steps[0] + ".csv").removeIf(line -> line.startsWith(steps[1] + ","));
        } else {
            int[] block = find(steps);
            files.get("baseline.yaml").subList(block[0], block[1]).clear();
        }
        return this;
    }

    /** Adds a row to a table. */
    public TestWorld row(String table, String row) {
        files.get(table + ".csv").add(row);
        return this;
    }

    /** Replaces a text wherever it stands in a file, for what no path can say. */
    public TestWorld replace(String file, String from, String to) {
        String text = text(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not hold " + from);
        }
        files.put(file, lines(text.replace(from, to)));
        return this;
    }

    /** Adds another file, for example a variant that {@code extends: baseline.yaml}. */
    public TestWorld file(String name, String text) {
        files.put(name, lines(text));
        return this;
    }

    /** The text of a file as it will be written. */
    public String text(String file) {
        return String.join("\n", files.get(file)) + "\n";
    }

    /** Writes all files; returns {@code baseline.yaml}. */
    public Path write() {
        try {
            for (String name : files.keySet()) {
                Path file = dir.resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text(name));
            }
            return dir.resolve("baseline.yaml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes and reads {@code baseline.yaml}. */
    public ScenarioFile read() {
        return ScenarioFile.read(write(), Map.of());
    }

    /** Writes and reads. */
    public Scenario scenario() {
        return read().scenario();
    }

    private static List<String> lines(String text) {
        return new ArrayList<>(Arrays.asList((text.endsWith("\n") ? text.substring(0, text.length() - 1) : text).split("\n", -1)));
    }

    private void cell(String table, String id, String column, String value) {
        List<String> rows = files.get(table + ".csv");
        int field = Arrays.asList(rows.get(0).split(",")).indexOf(column);
        for (int k = 1; k < rows.size(); k++) {
            String[] cells = rows.get(k).split(",", -1);
            if (cells[0].equals(id) && field >= 0) {
                cells[field] = value;
                rows.set(k, String.join(",", cells));
                return;
            }
        }
        throw new IllegalArgumentException("no cell " + table + "." + id + "." + column);
    }

    private void key(String[] steps, String value) {
        List<String> lines = files.get("baseline.yaml");
        int[] block = find(steps);
        String line = "  ".repeat(steps.length - 1) + steps[steps.length - 1] + ": " + value;
        lines.subList(block[0], block[1]).clear();
        lines.add(block[0], line);
        if (block[0] == block[1] && steps.length > 1) {
            // A new entry: its parent is no longer empty.
            int parent = find(Arrays.copyOf(steps, steps.length - 1))[0];
            lines.set(parent, lines.get(parent).replaceFirst(": \\{}$", ":"));
        }
    }

    /** First line of a key and the line after its block; where it is missing, both are the end of its parent. */
    private int[] find(String[] steps) {
        List<String> lines = files.get("baseline.yaml");
        int from = 0;
        int to = lines.size();
        for (int depth = 0; depth < steps.length; depth++) {
            String start = "  ".repeat(depth) + steps[depth] + ":";
            int at = from;
            while (at < to && !lines.get(at).startsWith(start)) {
                at++;
            }
            if (at == to) {
                if (depth < steps.length - 1) {
                    throw new IllegalArgumentException("no key " + String.join(".", steps));
                }
                return new int[] {to, to};
            }
            int end = at + 1;
            while (end < to && lines.get(end).startsWith("  ".repeat(depth + 1))) {
                end++;
            }
            if (depth == steps.length - 1) {
                return new int[] {at, end};
            }
            from = at + 1;
            to = end;
        }
        throw new IllegalStateException("a path has at least one step");
    }
}
