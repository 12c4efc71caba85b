package mawa.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mawa.scenario.FleeInstance.Closed;
import mawa.scenario.FleeInstance.Closure;
import mawa.scenario.FleeInstance.Count;
import mawa.scenario.FleeInstance.Kind;
import mawa.scenario.FleeInstance.Place;
import mawa.scenario.FleeInstance.Road;
import mawa.scenario.FleeTable.Row;

/** Reads a folder of Flee's. What is wrong is an error with its line; what Flee reads otherwise than one would think is a warning. */
final class FleeReader {
    private static final int LONGEST_DAYS = 10_000;
    private final Path folder;
    private final Path input;
    private final Complaints complaints;
    private final Opening opening;

    /** @param folder holds {@code input_csv}, or its files themselves; beside it {@code source_data} and {@code simsetting.yml} */
    FleeReader(Path folder, Complaints complaints) {
        this.folder = folder;
        this.complaints = complaints;
        input = Files.isDirectory(folder.resolve("input_csv")) ? folder.resolve("input_csv") : folder;
        opening = new Opening(complaints);
    }

    /** Nothing where something is wrong, which has been complained of. */
    Optional<FleeInstance> read() {
        if (!Files.isDirectory(folder)) {
            complaints.unreadable(folder.toString(), "there is no folder " + Spelling.quoted(folder.toString()), "");
            return Optional.empty();
        }
        List<Place> locations = new ArrayList<>();
        table("locations.csv").ifPresent(t -> t.rows().forEach(r -> location(t, r, locations)));
        if (locations.isEmpty() && !complaints.hasErrors()) {
            complaints.unreadable(input.resolve("locations.csv").toString(), "there are no locations", "");
        }
        Set<String> names = new HashSet<>();
        for (Place p : locations) {
            if (!names.add(p.name())) {
                complaints.error(p.at(), "location " + Spelling.quoted(p.name()) + " is given twice", () -> "Flee takes the last one without a word.");
            }
        }
        List<Road> routes = new ArrayList<>();
        table("routes.csv").ifPresent(t -> t.rows().forEach(r -> route(r, names, routes)));
        Optional<FleeTable> period = table("sim_period.csv");
        Optional<LocalDate> start = period.flatMap(t -> value(t, "StartDate")).flatMap(r -> date(r, 1));
        int days = period.flatMap(t -> value(t, "Length")).flatMap(r -> whole(r, 1, 1, LONGEST_DAYS)).orElse(0);
        Map<String, double[]> zones = new LinkedHashMap<>();
        table("conflicts.csv").ifPresent(t -> conflicts(t, names, days, zones));
        List<Closure> closures = new ArrayList<>();
        optional("closures.csv").ifPresent(t -> t.rows().forEach(r -> closure(r, names, locations, closures)));
        Map<String, List<Count>> series = new LinkedHashMap<>();
        List<Count> total = new ArrayList<>();
        new FleeCounts(source(), opening, complaints).read(locations, series, total);
        if (start.isPresent()) {
            optional("registration_corrections.csv").ifPresent(t -> t.rows().forEach(r -> FleeCounts.correct(r, series, start.get(), complaints)));
        }
        for (String more : List.of("agents.csv", "region_attributes_IPC.csv", "flood_level.csv", "location_changes.csv")) {
            if (Files.exists(input.resolve(more))) {
                opening.open(input.resolve(more), Opening.TABLE_LIMIT_BYTES, Source.TABLE_BREAKS, Optional.empty())
                        .ifPresent(s -> complaints.warning(s.start(), more + " is not carried over", () -> "Neither set of rules knows what it speaks of."));
            }
        }
        Map<String, Node> settings = new FleeSettings(folder, opening, complaints).read();
        if (complaints.hasErrors() || start.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FleeInstance(start.get(), days, locations, routes, zones, closures, series, total, settings));
    }

    /** SHA-256 of each file that was read. */
    Map<Path, String> hashes() {
        return opening.hashes();
    }

    private Path source() {
        return Files.isDirectory(folder.resolve("source_data")) ? folder.resolve("source_data") : folder.resolveSibling("source_data");
    }

    private Optional<FleeTable> table(String name) {
        return FleeTable.read(input.resolve(name), opening, complaints);
    }

    private Optional<FleeTable> optional(String name) {
        return Files.exists(input.resolve(name)) ? table(name) : Optional.empty();
    }

    private void location(FleeTable table, Row row, List<Place> out) {
        String name = row.text(0);
        String type = row.text(5).toLowerCase(Locale.ROOT);
        Optional<Kind> kind = kind(type);
        if (kind.isEmpty()) {
            complaints.error(row.at(5), "location_type " + Spelling.quoted(row.text(5)) + " is none that Flee knows",
                    () -> "One of: conflict_zone, town, camp, idpcamp, forwarding_hub, marker.");
        }
        if (type.contains("flood")) {
            complaints.warning(row.at(5), "a flood zone is read as a town", () -> "Neither set of rules knows floods.");
        }
        if (name.isEmpty()) {
            complaints.error(row.at(0), "name is empty");
        }
        Optional<Double> latitude = number(row, 3, -90, 90);
        Optional<Double> longitude = number(row, 4, -180, 180);
        Optional<Integer> people = row.text(7).isEmpty() ? Optional.of(0) : whole(row, 7, 0, 100_000_000);
        int growth = table.header().indexOf("capacity_per_day");
        Optional<Double> perDay = growth < 0 || row.text(growth).isEmpty() ? Optional.of(0.0) : number(row, growth, 0, 1e6);
        for (int k = 8; k < row.fields().size(); k++) {
            if (k != growth && !row.text(k).isEmpty() && k < table.header().size() && out.isEmpty()) {
                String column = table.header().get(k);
                complaints.warning(row.at(k), "column " + Spelling.quoted(column) + " is not carried over", () -> "");
            }
        }
        if (kind.isPresent() && latitude.isPresent() && longitude.isPresent() && people.isPresent() && perDay.isPresent()) {
            boolean camp = kind.get() == Kind.CAMP || kind.get() == Kind.HOME_CAMP;
            if (camp && people.get() == 0) {
                complaints.warning(row.at(7), "a camp of capacity 0 is one without a limit", () -> "So Flee reads it, whatever its documentation says.");
            }
            out.add(new Place(name, row.text(1), row.text(2), latitude.get(), longitude.get(), kind.get(), people.get(), perDay.get(), row.at(0)));
        }
    }

    /** By what the type contains, in the order in which Flee looks. */
    private static Optional<Kind> kind(String type) {
        if (type.contains("camp")) {
            return Optional.of(type.contains("idp") ? Kind.HOME_CAMP : Kind.CAMP);
        }
        return type.contains("conflict") ? Optional.of(Kind.CONFLICT) : type.contains("forward") ? Optional.of(Kind.HUB)
                : type.contains("marker") ? Optional.of(Kind.MARKER)
                : type.contains("flood") || type.contains("default") || type.contains("town") ? Optional.of(Kind.TOWN) : Optional.empty();
    }

    private void route(Row row, Set<String> names, List<Road> out) {
        exists(row, 0, names);
        exists(row, 1, names);
        Optional<Double> km = number(row, 2, 0, 20_000);
        if (row.text(0).equals(row.text(1))) {
            complaints.error(row.at(1), "a road from " + Spelling.quoted(row.text(0)) + " to itself");
        }
        if (!row.text(3).isEmpty() && !row.text(3).equals("0")) {
            complaints.warning(row.at(3), "forced_redirection " + row.text(3) + " is not carried over", () -> "Flee 3 stores it, and no rule asks for it; a 1 makes the road count twice.");
        }
        if (!row.text(4).isEmpty() || !row.text(5).isEmpty()) {
            complaints.warning(row.at(4), "speeds of single roads are not carried over", () -> "Set the class of the road in roads.csv, and the class's speed in the scenario.");
        }
        km.ifPresent(length -> out.add(new Road(row.text(0), row.text(1), length, row.at(0))));
    }

    private void exists(Row row, int field, Set<String> names) {
        if (!names.contains(row.text(field))) {
            complaints.error(row.at(field), "there is no location " + Spelling.quoted(row.text(field)), () -> Spelling.guess(row.text(field), Spelling.sorted(names), "There are: "));
        }
    }

    private void conflicts(FleeTable table, Set<String> names, int days, Map<String, double[]> zones) {
        for (int column = 1; column < table.header().size(); column++) {
            String name = table.header().get(column);
            if (!name.isEmpty() && !names.contains(name)) {
                complaints.warning(table.source().start(), "conflicts.csv has a column for " + Spelling.quoted(name) + ", which is no location; it is left out", () -> "");
            }
        }
        if (table.rows().size() < days) {
            complaints.error(table.source().start(), "conflicts.csv has " + table.rows().size() + " rows, and the period " + days + " days", () -> "One row a day.");
        }
        for (int day = 0; day < Math.min(days, table.rows().size()); day++) {
            Row row = table.rows().get(day);
            for (int column = 1; column < Math.min(row.fields().size(), table.header().size()); column++) {
                String name = table.header().get(column);
                if (names.contains(name) && !row.text(column).isEmpty()) {
                    int today = day;
                    number(row, column, 0, 1e6).filter(i -> i > 0).ifPresent(i -> zones.computeIfAbsent(name, k -> new double[days])[today] = i);
                }
            }
        }
    }

    private void closure(Row row, Set<String> names, List<Place> locations, List<Closure> out) {
        String type = row.text(0).toLowerCase(Locale.ROOT);
        if (type.equals("remove_forced_redirection")) {
            complaints.warning(row.at(0), "remove_forced_redirection changes nothing", () -> "No rule of Flee 3 asks for forced redirections.");
            return;
        }
        Optional<Closed> what = switch (type) {
            case "country" -> Optional.of(Closed.COUNTRY);
            case "location" -> Optional.of(Closed.LOCATION);
            case "camp", "idpcamp" -> Optional.of(Closed.CAMP);
            case "link" -> Optional.of(Closed.LINK);
            default -> Optional.empty();
        };
        if (what.isEmpty()) {
            complaints.error(row.at(0), "there is no closure of type " + Spelling.quoted(row.text(0)), () -> "One of: country, location, camp, idpcamp, link.");
            return;
        }
        if (what.get() == Closed.COUNTRY) {
            Set<String> countries = new HashSet<>(locations.stream().map(Place::country).toList());
            for (int field = 1; field <= 2; field++) {
                if (!countries.contains(row.text(field))) {
                    complaints.error(row.at(field), "no location lies in a country " + Spelling.quoted(row.text(field)));
                }
            }
        } else {
            exists(row, 1, names);
            if (what.get() == Closed.LINK) {
                exists(row, 2, names);
                complaints.warning(row.at(0), "the road is closed on these days", () -> "In Flee 3 a closure of a link in this file closes nothing.");
            }
        }
        Optional<Integer> start = whole(row, 3, 0, LONGEST_DAYS);
        Optional<Integer> end = whole(row, 4, -1, LONGEST_DAYS);
        if (start.isPresent() && end.isPresent()) {
            if (end.get() >= 0 && end.get() <= start.get()) {
                complaints.warning(row.at(4), "a closure that ends on day " + end.get() + " and begins on day " + start.get() + " closes nothing", () -> "");
                return;
            }
            out.add(new Closure(what.get(), row.text(1), row.text(2), start.get(), end.get(), row.at(0)));
        }
    }

    private Optional<Row> value(FleeTable table, String key) {
        Optional<Row> row = table.rows().stream().filter(r -> r.text(0).equals(key)).findFirst();
        if (row.isEmpty()) {
            complaints.error(table.source().start(), "sim_period.csv does not say " + key);
        }
        return row;
    }

    private Optional<LocalDate> date(Row row, int field) {
        try {
            return Optional.of(LocalDate.parse(row.text(field)));
        } catch (DateTimeParseException e) {
            complaints.error(row.at(field), Spelling.quoted(row.text(field)) + " is no date", () -> "Like this: 2012-02-29");
            return Optional.empty();
        }
    }

    private Optional<Double> number(Row row, int field, double min, double max) {
        return number(row, field, min, max, complaints);
    }

    static Optional<Double> number(Row row, int field, double min, double max, Complaints complaints) {
        try {
            double value = Double.parseDouble(row.text(field));
            if (value >= min && value <= max) {
                return Optional.of(value);
            }
            complaints.error(row.at(field), row.text(field) + " is not between " + Numbers.text(min) + " and " + Numbers.text(max));
        } catch (NumberFormatException e) {
            complaints.error(row.at(field), Spelling.quoted(row.text(field)) + " is no number");
        }
        return Optional.empty();
    }

    private Optional<Integer> whole(Row row, int field, int min, int max) {
        return number(row, field, min, max).flatMap(value -> {
            if (value == Math.rint(value)) {
                return Optional.of(value.intValue());
            }
            complaints.error(row.at(field), row.text(field) + " is no whole number");
            return Optional.empty();
        });
    }
}
