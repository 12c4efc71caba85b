package mawa.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import mawa.scenario.FleeInstance.Closure;
import mawa.scenario.FleeInstance.Place;
import mawa.scenario.FleeInstance.Road;
import mawa.scenario.FleeTable.Row;

/** Reads a folder of Flee's. What is wrong is an error with its line; what Flee reads otherwise than one would think is a warning. */
final class FleeReader {
    /** As many as can be simulated. */
    static final int LONGEST_DAYS = 3660;
    private static final double LONGEST_KM = 5000;
    private static final double SHORTEST_KM = 0.1;
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
        Optional<FleeTable> period = table("sim_period.csv");
        Optional<LocalDate> start = period.flatMap(t -> value(t, "StartDate")).flatMap(r -> r.date(1, complaints));
        Optional<Integer> days = period.flatMap(t -> value(t, "Length")).flatMap(r -> r.whole(1, 1, LONGEST_DAYS, complaints));
        FleeLocations places = new FleeLocations(complaints);
        List<Place> locations = table("locations.csv").map(places::read).orElse(List.of());
        Set<String> names = places.names();
        List<Road> routes = new ArrayList<>();
        table("routes.csv").ifPresent(t -> routes(t, names, routes));
        Map<String, double[]> zones = table("conflicts.csv").filter(t -> days.isPresent())
                .map(t -> new FleeZones(locations, names, days.get(), complaints).read(t)).orElse(Map.of());
        List<Closure> closures = new ArrayList<>();
        optional("closures.csv").ifPresent(t -> closures.addAll(new FleeClosures(places, complaints).read(t, days.orElse(LONGEST_DAYS))));
        FleeCounts counts = new FleeCounts(source(), opening, complaints);
        counts.read(locations, places.camps());
        if (start.isPresent()) {
            optional("registration_corrections.csv").ifPresent(t -> t.rows().forEach(r -> counts.correct(r, start.get())));
        }
        leftOut();
        Map<String, Node> settings = new FleeSettingsFile(folder, opening, complaints).read();
        whoCanBeDisplaced(locations, zones, settings);
        if (complaints.hasErrors()) {
            if (!locations.isEmpty()) {
                // What is wrong with the settings is heard together with the rest.
                FleeSettings asked = new FleeSettings(settings, complaints);
                new FleeRules(locations, asked, "", complaints).text();
                asked.displacement(asked.emptiesCamps() && asked.sumsCamps());
            }
            return Optional.empty();
        }
        return Optional.of(new FleeInstance(start.orElseThrow(), days.orElseThrow(), locations, routes, zones, closures, counts.camps(), counts.elsewhere(), counts.total(), settings));
    }

    /** What no scenario could be made of, and whose country is home. */
    private void whoCanBeDisplaced(List<Place> locations, Map<String, double[]> zones, Map<String, Node> settings) {
        if (complaints.hasErrors()) {
            return;
        }
        Place first = locations.get(0);
        if (new FleeSettings(settings, complaints).followsCounts()) {
            if (locations.stream().noneMatch(Place::isCamp)) {
                complaints.error(first.at(), "there is no camp, so nobody is counted who could be followed", () -> "Give one the location_type camp, and its counts in data_layout.csv.");
            }
            if (zones.isEmpty()) {
                complaints.error(first.at(), "there is no conflict on any day of the period, so there is nowhere that people could come from", () -> "Put a 1 in the column of conflicts.csv where there is one.");
            }
        }
        if (!zones.isEmpty() && locations.stream().noneMatch(p -> zones.containsKey(p.name()) && p.country().equals(first.country()))) {
            complaints.warning(first.at(), Spelling.quoted(first.country()) + ", where no conflict is, is taken for home, since " + Spelling.quoted(first.name()) + " stands first", () -> "So Flee reads it; every other country is abroad. Move a place of the country at war to the first row if that is home.");
        }
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

    /** Files that Flee may read and nothing here does. */
    private void leftOut() {
        try (Stream<Path> files = Files.isDirectory(input) ? Files.list(input) : Stream.empty()) {
            files.filter(f -> {
                String name = f.getFileName().toString();
                return Set.of("agents.csv", "region_attributes_IPC.csv", "flood_level.csv", "location_changes.csv", "major_routes.csv").contains(name)
                        || name.startsWith("demographics_") && name.endsWith(".csv");
            }).sorted().forEach(f -> opening.open(f, Opening.TABLE_LIMIT_BYTES, Source.TABLE_BREAKS, Optional.empty())
                    .ifPresent(s -> complaints.warning(s.start(), f.getFileName() + " is not carried over", () -> "Neither set of rules knows what it speaks of.")));
        } catch (java.io.IOException e) {
            complaints.unreadable(input.toString(), "the folder cannot be listed: " + e.getMessage(), "");
        }
    }

    private void routes(FleeTable table, Set<String> names, List<Road> out) {
        table.rows().forEach(r -> route(r, names, out));
        tellOnce(table, 3, (row, text) -> !text.isEmpty() && !text.equals("0"), "forced_redirection is not carried over",
                "Flee 3 stores it, and no rule asks for it; only that a 1 makes the road count twice.");
        for (int column = 4; column < Math.max(6, table.header().size()); column++) {
            String name = column < table.header().size() ? table.header().get(column) : column == 4 ? "max_move_speed" : "walk_probability";
            tellOnce(table, column, (row, text) -> !text.isEmpty(), "column " + Spelling.quoted(name) + " is not carried over",
                    "For another speed, set the road's class in roads.csv and the class's speed in baseline.yaml.");
        }
    }

    /** A note at the first row that has such a field, with how many do. */
    private void tellOnce(FleeTable table, int column, BiPredicate<Row, String> has, String message, String hint) {
        List<Row> rows = table.rows().stream().filter(r -> has.test(r, r.text(column))).toList();
        if (!rows.isEmpty()) {
            complaints.warning(rows.get(0).at(column), message + (rows.size() > 1 ? " (" + rows.size() + " rows)" : ""), () -> hint);
        }
    }

    private void route(Row row, Set<String> names, List<Road> out) {
        boolean known = exists(row, 0, names, complaints) & exists(row, 1, names, complaints);
        Optional<Double> km = row.number(2, 0, LONGEST_KM, complaints);
        if (!row.text(3).isEmpty()) {
            row.whole(3, 0, 2, complaints);
        }
        if (row.text(0).equals(row.text(1))) {
            complaints.error(row.at(1), "a road from " + Spelling.quoted(row.text(0)) + " to itself");
            return;
        }
        if (known && km.isPresent()) {
            if (km.get() < SHORTEST_KM) {
                complaints.warning(row.at(2), "a road of " + row.text(2) + " km is taken for one of " + Numbers.text(SHORTEST_KM), () -> "");
            }
            out.add(new Road(row.text(0), row.text(1), Math.max(SHORTEST_KM, km.get()), row.at(0)));
        }
    }

    /** Whether a field names a location; complains where it does not. */
    static boolean exists(Row row, int field, Set<String> names, Complaints complaints) {
        if (!names.contains(row.text(field))) {
            complaints.error(row.at(field), row.text(field).isEmpty() ? "a name of a location is missing" : "there is no location " + Spelling.quoted(row.text(field)),
                    () -> Spelling.guess(row.text(field), names, "There are: "));
            return false;
        }
        return true;
    }

    private Optional<Row> value(FleeTable table, String key) {
        List<Row> rows = table.rows().stream().filter(r -> r.text(0).equalsIgnoreCase(key)).toList();
        if (rows.isEmpty()) {
            complaints.error(table.source().start(), "sim_period.csv does not say " + key);
            return Optional.empty();
        }
        return Optional.of(rows.get(rows.size() - 1));
    }
}
