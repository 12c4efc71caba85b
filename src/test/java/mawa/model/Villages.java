package mawa.model;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mawa.TestWorld;
import mawa.scenario.Scenario;

/**
 * A few villages in a text block, for the course. What the block does not say is quiet: every mechanism stands at
 * its neutral value, so that a test switches on what it is about and nothing else happens.
 *
 * <pre>
 * Villages.along(dir, """
 *         id    kind  km  population  campPlaces
 *         elm   town   0         500           0
 *         camp  camp  10           0         300
 *         """)
 *         .airStrikes(3, "elm", 5)
 *         .play(1)
 * </pre>
 *
 * The places stand northwards on one road, {@code km} from its beginning ({@code east} km beside it), each joined to
 * the next, unless {@link #roads} says otherwise. Days are counted from 0, a Thursday. One strike empties a place on
 * the day it falls, everybody has a vehicle, no place is better than another, there is no roof outside camps. All is
 * written into files and read by the front door.
 */
final class Villages {
    /** A Thursday. */
    static final LocalDate FIRST_DAY = LocalDate.of(2001, 3, 1);
    private static final double KM_PER_DEGREE = 111.19508;
    private static final String CERTAIN = ",invented,estimate";
    private static final List<String> SIMULATED = List.of("opposition", "home", "host");

    private static final String NEUTRAL = """
            population.householdSize 5
            population.kinHouseholds 1
            population.childShare 0.5
            population.womenAmongAdults 0.5
            population.vehicleShare 1
            population.meansShare 1
            strikeReconstruction.totalsFactor 1
            strikeReconstruction.groundShare 0
            strikeReconstruction.populationExponent 0
            strikeReconstruction.airReachKm 500
            strikeReconstruction.groundReachKm 100
            strikeReconstruction.sectorKm 500
            strikeReconstruction.sectorMemoryDays 3650
            strikeReconstruction.captureStrikes 0
            strikeReconstruction.leadDays 0
            strikeReconstruction.placeSpread 0
            strikeReconstruction.daySpread 0
            harm.deathsPerAirStrike 0
            harm.deathsPerGroundStrike 0
            harm.exposureExponent 1
            harm.injuredPerDeath 0
            harm.homesPerAirStrike 0
            harm.groundStrikeWeight 1
            harm.serviceHitChancePerStrike 0
            harm.repairDays 1
            danger.memoryDays 0.1
            danger.spilloverShare 0
            danger.spilloverKm 0
            danger.smallestPopulation 1000
            danger.inConflictZone 0
            departure.highestChancePerDay 1
            departure.halfDanger 0.1
            departure.frontFearPerKm 0
            departure.frontFearKm 1
            departure.approachDays 7
            departure.neighboursGoneWeight 0
            departure.earlierDisplacedFactor 1
            departure.withoutTransportFactor 1
            departure.remainShare 0
            departure.leaveAtLossShare 0
            destination.hoursScale 1000
            destination.distanceWeight 0
            destination.nearHours 1
            destination.fareScaleUsd 10000
            destination.safetyWeight 0
            destination.tiesWeight 0
            destination.followWeight 0
            destination.followFloor 0.01
            destination.campPreference 0
            destination.roomyShare 0.0001
            destination.noRoofLoss 0
            destination.newsDelayDays 0
            destination.borderHope 0
            destination.borderHopeKm 1
            destination.waitAtGate -50
            destination.openGateDraw 0
            destination.governmentSide 0
            destination.turkishSide 0
            travel.footKmPerHour 4
            travel.footHoursPerDay 10
            travel.vehicleHoursPerDay 24
            travel.congestion 0
            travel.peoplePerVehicle 8
            travel.peoplePerBus 40
            travel.fareUsdPerKm 0
            travel.checkpointHours 0
            travel.roadClasses.road.vehicleKmPerHour 60
            travel.roadClasses.road.vehiclesPerDay 1000000
            search.attempts 0
            search.knownKm 0
            onward.fromOpenPerDay 0
            onward.fromKitPerDay 0
            onward.fromBuildingPerDay 0
            onward.fromHousePerDay 0
            onward.fromCampPerDay 0
            onward.joinQueuePerDay 0
            onward.joinQueueKm 0
            returning.chancePerDay 0
            returning.quietDays 0
            returning.dangerBelow 10000
            protest.gatherKm 0
            protest.patienceDays 0
            protest.joinShare 0
            housing.hostShare 0
            housing.rentShare 0
            housing.buildingShare 0
            housing.campRoomFactor 1
            housing.kitPeoplePerDay 0
            water.townLitres 20
            water.openReachShare 1
            water.lostSharePerHit 0
            health.needPerPersonPerDay 0.01
            health.perCentrePerDay 10
            health.perHospitalPerDay 0
            health.perMobilePerDay 0
            health.reachKm 0
            health.addedNeedInOpen 0
            health.addedNeedWithoutWater 0
            unmetNeed.deathsInOpenPer10000PerDay 0
            unmetNeed.deathsPerUntreatedConsultation 0
            unmetNeed.deathsWithoutWaterPer10000PerDay 0
            """;

    private final TestWorld world;
    private final Map<String, Map<String, String>> places = new LinkedHashMap<>();
    private List<String> roads = List.of();
    private int policies;

    private Villages(Path dir, String table) {
        world = TestWorld.in(dir);
        for (Map<String, String> row : rows(table)) {
            places.put(row.get("id"), row);
        }
        List<String> ids = new ArrayList<>(places.keySet());
        List<String> chain = new ArrayList<>();
        for (int k = 1; k < ids.size(); k++) {
            chain.add(ids.get(k - 1) + " " + ids.get(k) + " " + Math.max(0.1, apartKm(ids.get(k - 1), ids.get(k))));
        }
        roads = chain;
        for (String name : List.of("control", "strikes", "conflictZones", "camps", "facilities", "observed")) {
            world.file(name + ".csv", world.text(name + ".csv").lines().findFirst().orElseThrow());
        }
        world.with("regions", "{}").with("gates", "{}");
        days(20);
        for (Map.Entry<String, Map<String, String>> place : places.entrySet()) {
            String kind = place.getValue().getOrDefault("kind", "town");
            if (kind.equals("camp")) {
                world.row("camps", place.getKey() + ",planned,20,0," + date(0) + "," + date(0) + CERTAIN);
            } else if (kind.equals("borderCrossing")) {
                gate(place.getKey(), "closed", 0, "0");
            }
        }
    }

    /** Villages on one road where nothing happens that the test does not ask for. */
    static Villages along(Path dir, String table) {
        Villages villages = new Villages(dir, table);
        NEUTRAL.lines().map(line -> line.split(" ")).forEach(words -> villages.world.with(words[0], words[1]));
        return villages;
    }

    /**
     * A small country where everything happens at once within forty days: camps fill up, people move on, return, wait
     * and protest at the gate, cross by quota, and die. For the laws, which hold whatever happens.
     */
    static Villages busy(Path dir) {
        Villages villages = new Villages(dir, """
                id      kind            km  east  population  earlierDisplaced  ties  campPlaces  controller
                line    town             0     0         300                 0     0           0  government
                ash     town             6     0         500                40    20           0  opposition
                elm     town            12     3         700                80    60           0  opposition
                oak     town            18    -4         900                50    90           0  opposition
                fir     city            26     0        1500               300   200           0  opposition
                south   camp            24     7         200               200   200         450  opposition
                north   camp            33     3         150               150   300         260  opposition
                gate    borderCrossing  36     2           0                 0     0           0  foreign
                pass    checkpoint      30   -12           0                 0     0           0  turkish
                west    town            36   -18         800               100   150           0  turkish
                tents   camp            38   -16         120               120    90         200  turkish
                """).roads("""
                line  ash     6.5
                ash   elm     7
                ash   oak    14
                elm   oak    10  track
                oak   fir    10
                elm   south  15  track
                south fir     9
                fir   north   8
                north gate    4
                fir   pass   14
                pass  west    9
                west  tents   3
                line  pass   50
                """);
        villages.days(40)
                .strikes(1, 12, "ash", "air", 24).strikes(4, 9, "elm", "air", 14).strikes(6, 25, "elm", "ground", 60)
                .strikes(9, 13, "oak", "air", 20).strikes(27, 30, "oak", "air", 8).strikes(2, 30, "", "all", 60)
                .taken(11, "ash", "government")
                .facility("elm", 1, 0, 0).facility("fir", 2, 1, 1)
                .with("regions.villages", "[ash, elm, oak]").with("regions.border", "[north, gate]")
                .gate("gate", "quota", 12, "0.1")
                .with("camps.south.placesAddedPerDay", "2").with("camps.south.growsFrom", date(15)).with("camps.south.growsUntil", date(30))
                .with("camps.north.waterLitres", "8").with("travel.vehicleHoursPerDay", "3")
                .with("travel.roadClasses.track.vehiclesPerDay", "20").with("destination.waitAtGate", "1")
                .with("destination.borderHope", "1").with("onward.fromOpenPerDay", "0.06").with("onward.fromHousePerDay", "0.02")
                .with("returning.chancePerDay", "0.05").with("returning.dangerBelow", "3").with("protest.patienceDays", "5").with("protest.joinShare", "0.4")
                .with("unmetNeed.deathsInOpenPer10000PerDay", "20").with("unmetNeed.deathsPerUntreatedConsultation", "0.02")
                .with("unmetNeed.deathsWithoutWaterPer10000PerDay", "15").with("harm.deathsPerAirStrike", "0.6")
                .with("strikeReconstruction.placeSpread", "0.3").with("strikeReconstruction.daySpread", "0.3")
                .with("harm.serviceHitChancePerStrike", "0.2").with("harm.repairDays", "6").with("water.townLitres", "16");
        return villages;
    }

    /** The date of a day, as files spell it. */
    static String date(int day) {
        return FIRST_DAY.plusDays(day).toString();
    }

    Villages days(int days) {
        world.with("start", date(0)).with("end", date(days - 1));
        return this;
    }

    /** Roads instead of those from each place to the next: {@code from to km}, and the class if it is no {@code road}. */
    Villages roads(String table) {
        roads = table.strip().lines().map(line -> line.strip().replaceAll(" +", " ")).toList();
        return this;
    }

    /** Any key of a scenario, or a cell of a table other than places. */
    Villages with(String path, String value) {
        world.with(path, value);
        return this;
    }

    Villages airStrikes(int day, String place, int strikes) {
        return strikes(day, day, place, "air", strikes);
    }

    /** Strikes of a kind on a place, or a total of the whole area if the place is empty. */
    Villages strikes(int from, int to, String place, String kind, int strikes) {
        return row("strikes", date(from) + "," + date(to) + "," + place + "," + kind + "," + strikes);
    }

    /** From this day on the place is held by another. */
    Villages taken(int day, String place, String holder) {
        return row("control", date(day) + "," + place + "," + holder);
    }

    Villages row(String table, String row) {
        world.row(table, row + CERTAIN);
        return this;
    }

    Villages zone(int from, int to, String place, double intensity) {
        return row("conflictZones", date(from) + "," + date(to) + "," + place + "," + intensity);
    }

    /** So many people were counted in camps: at a place, a region, or all of them. */
    Villages counted(String place, int day, double people) {
        return row("observed", date(day) + ",peopleInCamps," + place + ",," + people + "," + people + ",validation");
    }

    Villages facility(String place, int centres, int hospitals, int mobileClinics) {
        return row("facilities", place + "," + centres + "," + hospitals + "," + mobileClinics);
    }

    /** The regime of a gate, which is closed if a test says nothing. */
    Villages gate(String place, String regime, int peoplePerDay, String medicalShare) {
        world.with("gates." + place, "{}").with("gates." + place + ".regime", regime)
                .with("gates." + place + ".peoplePerDay", String.valueOf(peoplePerDay)).with("gates." + place + ".medicalShare", medicalShare);
        return this;
    }

    /** A policy from one day to another, both included; {@code rest} are its other keys. */
    Villages policy(String kind, int from, int to, String rest) {
        return policy("p" + ++policies, kind, from, to, rest);
    }

    Villages policy(String name, String kind, int from, int to, String rest) {
        world.with("policies." + name, "{kind: " + kind + ", start: " + date(from) + ", end: " + date(to) + ", " + rest + "}");
        return this;
    }

    /** The table of places from its last row to its first. */
    Villages backwards() {
        List<String> ids = new ArrayList<>(places.keySet());
        for (int k = ids.size() - 1; k >= 0; k--) {
            places.put(ids.get(k), places.remove(ids.get(k)));
        }
        return this;
    }

    /** A cell of the table of places. */
    Villages cell(String place, String column, String value) {
        places.get(place).put(column, value);
        return this;
    }

    /** Adds a row to the table of places, with a road to another place. */
    Villages place(String row, String roadTo, double km) {
        String header = "id kind km east population campPlaces controller\n";
        Map<String, String> cells = rows(header + row).get(0);
        places.put(cells.get("id"), cells);
        List<String> more = new ArrayList<>(roads);
        more.add(cells.get("id") + " " + roadTo + " " + km);
        roads = more;
        return this;
    }

    /** Writes the files and reads them. */
    Scenario scenario() {
        tables();
        return world.scenario();
    }

    /** Plays it from the first day to the last. */
    Played play(long seed) {
        return Played.of(scenario(), seed, 0);
    }

    /** Plays it evening by evening. */
    Evenings evenings(long seed) {
        return new Evenings(scenario(), seed, 0);
    }

    private void tables() {
        StringBuilder placeRows = new StringBuilder(world.text("places.csv").lines().findFirst().orElseThrow());
        long people = 0;
        long campPlaces = 0;
        for (Map.Entry<String, Map<String, String>> place : places.entrySet()) {
            Map<String, String> row = place.getValue();
            String kind = row.getOrDefault("kind", "town");
            String holder = row.getOrDefault("controller", kind.equals("borderCrossing") ? "foreign" : "opposition");
            String population = row.getOrDefault("population", "0");
            people += SIMULATED.contains(holder) ? Long.parseLong(population) : 0;
            campPlaces += Long.parseLong(row.getOrDefault("campPlaces", "0"));
            placeRows.append('\n').append(String.join(",", place.getKey(), place.getKey(), kind, "Valley",
                    degrees(row.getOrDefault("km", "0")), degrees(row.getOrDefault("east", "0")), holder, population,
                    row.getOrDefault("earlierDisplaced", "0"), row.getOrDefault("ties", "0"), row.getOrDefault("campPlaces", "0")))
                    .append(CERTAIN);
        }
        StringBuilder roadRows = new StringBuilder("from,to,km,roadClass,source,certainty");
        for (String road : roads) {
            String[] words = road.split(" ");
            roadRows.append('\n').append(String.join(",", words[0], words[1], words[2], words.length > 3 ? words[3] : "road")).append(CERTAIN);
        }
        world.file("places.csv", placeRows + "\n").file("roads.csv", roadRows + "\n");
        world.with("totalPopulation", String.valueOf(people)).with("totalCampPlaces", String.valueOf(campPlaces));
    }

    private double apartKm(String a, String b) {
        return Math.hypot(number(a, "km") - number(b, "km"), number(a, "east") - number(b, "east"));
    }

    private double number(String place, String column) {
        return Double.parseDouble(places.get(place).getOrDefault(column, "0"));
    }

    private static String degrees(String km) {
        return String.format(Locale.ROOT, "%.7f", Double.parseDouble(km) / KM_PER_DEGREE);
    }

    private static List<Map<String, String>> rows(String table) {
        List<String> lines = table.strip().lines().map(String::strip).toList();
        List<String> header = Arrays.asList(lines.get(0).split(" +"));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(" +");
            Map<String, String> row = new LinkedHashMap<>();
            for (int k = 0; k < header.size(); k++) {
                row.put(header.get(k), cells[k]);
            }
            rows.add(row);
        }
        return rows;
    }
}
