package mawa.scenario;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mawa.scenario.FleeInstance.Count;
import mawa.scenario.FleeInstance.Place;
import mawa.scenario.FleeTable.Row;

/** The counts of camps: which file is whose, what stands in it, and the corrections of registration. */
final class FleeCounts {
    private static final String TOTAL = "total";
    private final Path folder;
    private final Opening opening;
    private final Complaints complaints;
    private final Map<String, List<Count>> camps = new LinkedHashMap<>();
    private final Map<String, List<Count>> elsewhere = new LinkedHashMap<>();
    private List<Count> total = List.of();

    FleeCounts(Path folder, Opening opening, Complaints complaints) {
        this.folder = folder;
        this.opening = opening;
        this.complaints = complaints;
    }

    /** Counts of the camps of {@code locations.csv}, by name. */
    Map<String, List<Count>> camps() {
        return camps;
    }

    /** Counts of what is no camp of {@code locations.csv}, by name. */
    Map<String, List<Count>> elsewhere() {
        return elsewhere;
    }

    /** Counts of everybody; empty where there are none. */
    List<Count> total() {
        return total;
    }

    /** @param known names of the camps of {@code locations.csv}, those of faulty rows among them */
    void read(List<Place> locations, Set<String> known) {
        Optional<FleeTable> layout = FleeTable.read(folder.resolve("data_layout.csv"), opening, complaints);
        if (layout.isEmpty()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        List<Row> rows = layout.get().rows();
        if (rows.isEmpty() || !rows.get(0).text(0).equals(TOTAL)) {
            complaints.error(rows.isEmpty() ? layout.get().source().start() : rows.get(0).at(0), "the first row must be that of " + TOTAL, () -> "Flee adds up all rows but the first one. Like this: total,refugees.csv");
        }
        for (Row row : rows) {
            String name = row.text(0);
            if (!seen.add(name)) {
                complaints.error(row.at(0), Spelling.quoted(name) + " is given twice");
                continue;
            }
            Optional<List<Count>> counts = files(row);
            if (counts.isEmpty()) {
                continue;
            }
            if (name.equals(TOTAL)) {
                total = counts.get();
            } else if (known.contains(name)) {
                camps.put(name, counts.get());
            } else {
                elsewhere.put(name, counts.get());
                complaints.warning(row.at(0), Spelling.quoted(name) + " is no camp of locations.csv; its people count for how many are displaced, but nobody can go there", () -> "So they do in Flee.");
            }
        }
        for (Place p : locations) {
            if (p.isCamp() && !seen.contains(p.name())) {
                complaints.error(p.at(), "camp " + Spelling.quoted(p.name()) + " has no row in data_layout.csv", () -> Spelling.guess(p.name(), seen, "There are: "));
            }
        }
    }

    private Optional<List<Count>> files(Row row) {
        List<List<Count>> files = new ArrayList<>();
        for (int k = 1; k < row.fields().size(); k++) {
            if (!row.text(k).isEmpty()) {
                FleeTable.read(folder.resolve(row.text(k)), opening, complaints).ifPresent(t -> {
                    List<Count> counts = counts(t);
                    if (counts.isEmpty()) {
                        complaints.error(t.source().start(), "the file holds no count");
                    } else {
                        files.add(counts);
                    }
                });
            }
        }
        if (row.text(1).isEmpty()) {
            complaints.error(row.at(1), Spelling.quoted(row.text(0)) + " has no file");
        }
        if (files.size() > 1) {
            complaints.warning(row.at(2), "the files of " + Spelling.quoted(row.text(0)) + " are added up in steps, as Flee does: between two counts of a file the one before it counts in the sum, or for the first file the one after it",
                    () -> "For sums without steps give all files the same dates.");
        }
        return files.stream().reduce(FleeCounts::added);
    }

    /** The sum of two files, as Flee makes it: between its dates a file keeps to a count, and what either has after the last date of the other is left out. */
    static List<Count> added(List<Count> first, List<Count> second) {
        List<Count> sum = new ArrayList<>();
        int at = 0;
        double before = 0;
        for (Count c : second) {
            while (at < first.size() && c.date().isAfter(first.get(at).date())) {
                sum.add(new Count(first.get(at).date(), before + first.get(at).people()));
                at++;
            }
            if (at == first.size()) {
                return sum;
            }
            sum.add(new Count(c.date(), c.people() + first.get(at).people()));
            if (c.date().equals(first.get(at).date())) {
                at++;
            }
            before = c.people();
        }
        return sum;
    }

    private List<Count> counts(FleeTable table) {
        List<Count> out = new ArrayList<>();
        for (Row row : table.rows()) {
            String day = row.text(0);
            if (day.isEmpty() || day.equalsIgnoreCase("date") || day.equalsIgnoreCase("datetime") || row.text(1).isEmpty()) {
                continue;
            }
            Optional<LocalDate> date = row.date(0, complaints);
            Optional<Double> people = row.number(1, 0, 1e9, complaints);
            if (date.isEmpty() || people.isEmpty()) {
                continue;
            }
            LocalDate last = out.isEmpty() ? LocalDate.MIN : out.get(out.size() - 1).date();
            if (date.get().isBefore(last)) {
                complaints.warning(row.at(0), "the count of " + date.get() + " stands after that of " + last + ", and is left out", () -> "Dates must rise. Flee draws a line from it to the next count.");
            } else if (date.get().equals(last)) {
                complaints.warning(row.at(0), last + " is counted twice; this count holds", () -> "");
                out.remove(out.size() - 1);
                out.add(new Count(date.get(), people.get()));
            } else {
                out.add(new Count(date.get(), people.get()));
            }
        }
        return out;
    }

    /**
     * What was counted before a new registration is brought to its level: multiplied by the count on that date over the one
     * before it.
     */
    void correct(Row row, LocalDate start) {
        String name = row.text(0);
        Map<String, List<Count>> map = camps.containsKey(name) ? camps : elsewhere;
        List<Count> counts = map.get(name);
        Optional<LocalDate> date = row.date(1, complaints);
        if (counts == null) {
            complaints.warning(row.at(0), "a correction of " + Spelling.quoted(name) + ", which has no counts, is left out", () -> Spelling.guess(name, camps.keySet(), "There are: "));
            return;
        }
        if (date.isEmpty()) {
            return;
        }
        if (date.get().isBefore(start)) {
            complaints.warning(row.at(1), "a correction of " + date.get() + ", before the first day, is left out", () -> "So it is in Flee.");
            return;
        }
        int at = counts.stream().map(Count::date).toList().indexOf(date.get());
        if (at < 1 || counts.get(at - 1).people() < 1) {
            complaints.error(row.at(1), at < 1 ? "there is no count of " + Spelling.quoted(name) + " on " + date.get() + " with one before it"
                    : "the count before " + date.get() + " is 0, and cannot be brought to another level", () -> "A correction needs a count on its very date.");
            return;
        }
        double factor = counts.get(at).people() / counts.get(at - 1).people();
        List<Count> corrected = new ArrayList<>(counts);
        for (int k = 0; k < at; k++) {
            corrected.set(k, new Count(counts.get(k).date(), counts.get(k).people() * factor));
        }
        map.put(name, corrected);
    }
}
