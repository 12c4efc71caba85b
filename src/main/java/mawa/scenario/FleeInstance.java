package mawa.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A case of Flee's as its files say it, before it becomes a scenario (file formats of Flee 3, read as its code reads them).
 *
 * @param start the first day
 * @param days how many days
 * @param locations in the order of the file; the first one's country is home
 * @param routes roads, each both ways
 * @param zones intensity of conflict by name and day; names without conflict are left out
 * @param closures what is closed when, within the period
 * @param series counts of each camp, corrected for registration, by name
 * @param elsewhere counts of what is no location, which count for how many people are displaced
 * @param total counts of everybody; empty where there is no such file
 * @param settings of {@code simsetting.yml}, by {@code section.key}
 */
record FleeInstance(LocalDate start, int days, List<Place> locations, List<Road> routes, Map<String, double[]> zones, List<Closure> closures,
        Map<String, List<Count>> series, Map<String, List<Count>> elsewhere, List<Count> total, Map<String, Node> settings) {

    /** What Flee takes a place for on the first day. */
    enum Kind { CAMP, HOME_CAMP, CONFLICT, HUB, MARKER, TOWN }

    /**
     * A location.
     *
     * @param people capacity of a camp, 0 for no limit; else population
     * @param perDay places added to a camp each day
     * @param intensity of a zone that conflicts.csv says nothing of
     */
    record Place(String name, String region, String country, double latitude, double longitude, Kind kind, int people, double perDay, double intensity, Located at) {
        boolean isCamp() {
            return kind == Kind.CAMP || kind == Kind.HOME_CAMP;
        }
    }

    /** A road; more than one row of the same two places is more than one road to Flee. */
    record Road(String from, String to, double km, Located at) {
    }

    /** What a closure speaks of. */
    enum Closed { COUNTRY, LOCATION, CAMP, LINK }

    /** Closed from a day, and open again at the beginning of another; {@code end} below 0 is never. */
    record Closure(Closed what, String first, String second, int start, int end, Located at) {
    }

    /** People counted on a day. */
    record Count(LocalDate date, double people) {
    }

    String homeCountry() {
        return locations.get(0).country();
    }

    Optional<Place> find(String name) {
        return locations.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    LocalDate end() {
        return start.plusDays(days - 1L);
    }

    /** Straight lines between the counts; before the first and after the last the value stays. */
    static double at(List<Count> counts, LocalDate date) {
        TreeMap<LocalDate, Double> byDate = new TreeMap<>();
        counts.forEach(c -> byDate.put(c.date(), c.people()));
        Map.Entry<LocalDate, Double> before = byDate.floorEntry(date);
        Map.Entry<LocalDate, Double> after = byDate.ceilingEntry(date);
        if (before == null || after == null) {
            return before == null ? after.getValue() : before.getValue();
        }
        if (before.getKey().equals(after.getKey())) {
            return before.getValue();
        }
        double share = (double) (date.toEpochDay() - before.getKey().toEpochDay()) / (after.getKey().toEpochDay() - before.getKey().toEpochDay());
        return before.getValue() + share * (after.getValue() - before.getValue());
    }
}
