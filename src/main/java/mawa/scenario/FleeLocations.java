package mawa.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mawa.scenario.FleeInstance.Kind;
import mawa.scenario.FleeInstance.Place;
import mawa.scenario.FleeTable.Row;

/** {@code locations.csv}: eight columns by position, others by their name. */
final class FleeLocations {
    private static final int FIRST_NAMED = 8;
    private static final int MOST_PEOPLE = 20_000_000;
    private static final String CAMP = "camp";
    /** In the order in which Flee reads them. */
    private static final List<String> COLUMNS = List.of("name", "region", "country", "latitude", "longitude", "location_type", "conflict_date", "pop/cap");
    private static final Map<String, String> OTHER_HEADS = Map.of("lat", "latitude", "lon", "longitude", "long", "longitude", "population", "pop/cap", "capacity", "pop/cap");
    private final Complaints complaints;
    private final Set<String> columnsTold = new HashSet<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> camps = new HashSet<>();
    private final Set<String> countries = new HashSet<>();

    FleeLocations(Complaints complaints) {
        this.complaints = complaints;
    }

    /** The names that were read, those of rows with a fault among them: what speaks of one is not at fault for it. */
    Set<String> names() {
        return names;
    }

    /** The camps among {@link #names}. */
    Set<String> camps() {
        return camps;
    }

    /** The countries that locations lie in. */
    Set<String> countries() {
        return countries;
    }

    /** Every location of which all could be read. */
    List<Place> read(FleeTable table) {
        List<Place> out = new ArrayList<>();
        for (Row row : table.rows()) {
            String name = row.text(0);
            if (name.isEmpty()) {
                complaints.error(row.at(0), "name is empty");
            } else if (!names.add(name)) {
                complaints.error(row.at(0), "location " + Spelling.quoted(name) + " is given twice", () -> "Flee lets the two stand side by side, and means now the one, now the other.");
            }
            countries.add(row.text(2));
            if (row.text(5).toLowerCase(Locale.ROOT).contains(CAMP)) {
                camps.add(name);
            }
            read(table, row).ifPresent(out::add);
        }
        if (table.rows().isEmpty()) {
            complaints.error(table.source().start(), "there are no locations");
        } else {
            tellOfOrder(table);
        }
        return out;
    }

    /** Flee reads the first eight columns by position, whatever stands over them. */
    private void tellOfOrder(FleeTable table) {
        for (int column = 0; column < Math.min(FIRST_NAMED, table.header().size()); column++) {
            String head = table.header().get(column).toLowerCase(Locale.ROOT);
            int meant = COLUMNS.indexOf(OTHER_HEADS.getOrDefault(head, head));
            if (meant >= 0 && meant != column) {
                complaints.warning(table.rows().get(0).at(column), "column " + (column + 1) + " is headed " + Spelling.quoted(table.header().get(column)) + ", and is read as " + COLUMNS.get(column), () -> "Flee reads by position: " + String.join(", ", COLUMNS) + ".");
            }
        }
    }

    private Optional<Place> read(FleeTable table, Row row) {
        Optional<Kind> kind = kind(row);
        Optional<Double> latitude = row.number(3, -90, 90, complaints);
        Optional<Double> longitude = row.number(4, -180, 180, complaints);
        int least = kind.filter(k -> k == Kind.CAMP || k == Kind.HOME_CAMP).isPresent() ? -MOST_PEOPLE : 0;
        Optional<Integer> people = row.text(7).isEmpty() ? Optional.of(0) : row.whole(7, least, MOST_PEOPLE, complaints);
        Optional<Double> perDay = named(table, row, "capacity_per_day", 0);
        Optional<Double> intensity = named(table, row, "conflict_intensity", 1);
        others(table, row);
        if (kind.isEmpty() || latitude.isEmpty() || longitude.isEmpty() || people.isEmpty() || perDay.isEmpty() || intensity.isEmpty()) {
            return Optional.empty();
        }
        Place place = new Place(row.text(0), row.text(1), row.text(2), latitude.get(), longitude.get(), kind.get(), Math.max(0, people.get()), perDay.get(), intensity.get(), row.at(0));
        if (place.isCamp() && place.people() == 0) {
            complaints.warning(row.at(7), "camp " + Spelling.quoted(place.name()) + " of capacity " + people.get() + " is one without a limit", () -> "So Flee reads it, whatever its documentation says.");
        } else if (!place.isCamp() && place.perDay() > 0) {
            complaints.warning(row.at(table.header().indexOf("capacity_per_day")), Spelling.quoted(place.name()) + " is no camp, and its capacity_per_day does nothing", () -> "");
        }
        return Optional.of(place);
    }

    /** By what the type contains, in the order in which Flee looks. */
    private Optional<Kind> kind(Row row) {
        String type = row.text(5).toLowerCase(Locale.ROOT);
        if (type.contains(CAMP)) {
            return Optional.of(type.contains("idp") ? Kind.HOME_CAMP : Kind.CAMP);
        }
        if (type.contains("conflict")) {
            // A zone of a later day begins as a town; conflicts.csv says when it becomes one.
            return row.whole(6, -1_000_000, 1_000_000, complaints).map(date -> date > 0 ? Kind.TOWN : Kind.CONFLICT);
        }
        if (type.contains("flood")) {
            complaints.warning(row.at(5), "a flood zone is read as a town", () -> "Neither set of rules knows floods.");
            return Optional.of(Kind.TOWN);
        }
        if (type.contains("forward") || type.contains("marker")) {
            return Optional.of(type.contains("forward") ? Kind.HUB : Kind.MARKER);
        }
        if (type.contains("default") || type.contains("town")) {
            return Optional.of(Kind.TOWN);
        }
        complaints.error(row.at(5), "location_type " + Spelling.quoted(row.text(5)) + " is none that Flee knows",
                () -> Spelling.guess(type, List.of("conflict_zone", "town", "camp", "idpcamp", "forwarding_hub", "marker")));
        return Optional.empty();
    }

    private Optional<Double> named(FleeTable table, Row row, String column, double otherwise) {
        int field = table.header().indexOf(column);
        return field < FIRST_NAMED || row.text(field).isEmpty() ? Optional.of(otherwise) : row.number(field, 0, 1e5, complaints);
    }

    private void others(FleeTable table, Row row) {
        for (int k = FIRST_NAMED; k < row.fields().size(); k++) {
            String column = k < table.header().size() ? table.header().get(k) : "number " + (k + 1);
            if (!row.text(k).isEmpty() && !column.equals("capacity_per_day") && !column.equals("conflict_intensity") && columnsTold.add(column)) {
                complaints.warning(row.at(k), "column " + Spelling.quoted(column) + " is not carried over", () -> "");
            }
        }
    }
}
