package mawa.scenario;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mawa.scenario.FleeInstance.Kind;
import mawa.scenario.FleeInstance.Place;
import mawa.scenario.FleeTable.Row;

/** {@code conflicts.csv}: a row a day, a column a place; and the zones of {@code locations.csv} that stand without it. */
final class FleeZones {
    /** Below this Flee takes an intensity for none. */
    private static final double NONE = 1e-6;
    private static final double MOST = 1e6;
    private final Map<String, Place> locations = new LinkedHashMap<>();
    private final Set<String> names;
    private final int days;
    private final Complaints complaints;

    /** @param names all that locations.csv gives, those of faulty rows among them */
    FleeZones(List<Place> locations, Set<String> names, int days, Complaints complaints) {
        this.names = names;
        locations.forEach(p -> this.locations.put(p.name(), p));
        this.days = days;
        this.complaints = complaints;
    }

    /** Intensity by name and day; names without conflict are left out. */
    Map<String, double[]> read(FleeTable table) {
        List<String> columns = table.header();
        List<Row> rows = table.rows();
        if (columns.isEmpty() && !rows.isEmpty()) {
            // The first row is the header, whether or not it says so.
            columns = rows.get(0).fields();
            rows = rows.subList(1, rows.size());
        }
        if (rows.size() < days) {
            complaints.error(table.source().start(), "conflicts.csv has " + rows.size() + " rows of values, and the period " + days + " days", () -> "One row a day.");
        }
        Map<String, double[]> zones = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (int column = 1; column < columns.size(); column++) {
            String name = columns.get(column);
            if (name.isEmpty()) {
                continue;
            }
            double[] intensity = column(rows, column);
            Place place = locations.get(name);
            if (!names.contains(name)) {
                complaints.warning(rows.isEmpty() ? table.source().start() : rows.get(0).at(column), "column " + Spelling.quoted(name) + " is left out: there is no such location",
                        () -> Spelling.guess(name, names, "There are: ") + (any(intensity) ? " Flee complains of it and goes on." : ""));
            } else if (!seen.add(name)) {
                complaints.error(rows.isEmpty() ? table.source().start() : rows.get(0).at(column), "column " + Spelling.quoted(name) + " is given twice");
            } else if (place != null && any(intensity) && place.isCamp()) {
                complaints.warning(rows.get(0).at(column), "the conflict in camp " + Spelling.quoted(name) + " is left out", () -> "Nobody can be displaced from a camp here.");
            } else if (place != null) {
                standing(place, intensity);
                changes(name, rows, column, intensity);
                if (any(intensity)) {
                    zones.put(name, intensity);
                }
            }
        }
        for (Place place : locations.values()) {
            if (place.kind() == Kind.CONFLICT && !seen.contains(place.name())) {
                double[] always = new double[days];
                standing(place, always);
                zones.put(place.name(), always);
            }
        }
        return zones;
    }

    private double[] column(List<Row> rows, int column) {
        double[] intensity = new double[days];
        for (int day = 0; day < Math.min(days, rows.size()); day++) {
            Row row = rows.get(day);
            int today = day;
            if (column >= row.fields().size() || row.text(column).isEmpty()) {
                complaints.error(row.at(column), "there is no intensity for column " + (column + 1), () -> "0 where there is no conflict.");
            } else {
                row.number(column, 0, MOST, complaints).filter(i -> i >= NONE).ifPresent(i -> intensity[today] = i);
            }
        }
        return intensity;
    }

    /** A conflict zone of the first day is one until its column falls to 0 from something else. */
    private void standing(Place place, double[] intensity) {
        if (place.kind() != Kind.CONFLICT || days == 0 || intensity[0] > 0) {
            return;
        }
        int day = 0;
        while (day < days && intensity[day] == 0) {
            intensity[day++] = place.intensity();
        }
        int until = day;
        complaints.warning(place.at(), Spelling.quoted(place.name()) + " is a conflict zone from the first day" + (until < days ? " to day " + (until - 1) : " to the last") + ", though conflicts.csv says 0",
                () -> "So Flee takes a conflict_zone of conflict_date 0. Take out its rows of conflict-zones.csv if it is none.");
    }

    private void changes(String name, List<Row> rows, int column, double[] intensity) {
        for (int day = 1; day < Math.min(days, rows.size()); day++) {
            if (intensity[day] != intensity[day - 1] && intensity[day] > 0 && intensity[day - 1] > 0) {
                complaints.warning(rows.get(day).at(column), "the intensity of " + Spelling.quoted(name) + " changes from " + Numbers.text(intensity[day - 1]) + " to "
                        + Numbers.text(intensity[day]) + ", which is followed", () -> "Flee keeps the first one until the conflict ends there.");
                return;
            }
        }
    }

    private static boolean any(double[] intensity) {
        for (double i : intensity) {
            if (i > 0) {
                return true;
            }
        }
        return false;
    }
}
