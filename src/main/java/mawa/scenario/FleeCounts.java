package mawa.scenario;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mawa.scenario.FleeInstance.Count;
import mawa.scenario.FleeInstance.Place;
import mawa.scenario.FleeTable.Row;

/** The counts of camps: which file is whose, what stands in it, and the corrections of registration. */
final class FleeCounts {
    private final Path folder;
    private final Opening opening;
    private final Complaints complaints;

    FleeCounts(Path folder, Opening opening, Complaints complaints) {
        this.folder = folder;
        this.opening = opening;
        this.complaints = complaints;
    }

    void read(List<Place> locations, Map<String, List<Count>> series, List<Count> total) {
        Optional<FleeTable> layout = FleeTable.read(folder.resolve("data_layout.csv"), opening, complaints);
        if (layout.isEmpty()) {
            return;
        }
        for (Row row : layout.get().rows()) {
            String name = row.text(0);
            List<List<Count>> files = new ArrayList<>();
            for (int k = 1; k < row.fields().size(); k++) {
                if (!row.text(k).isEmpty()) {
                    FleeTable.read(folder.resolve(row.text(k)), opening, complaints).ifPresent(t -> files.add(counts(t)));
                }
            }
            files.removeIf(List::isEmpty);
            if (name.equals("total")) {
                total.addAll(files.isEmpty() ? List.of() : files.get(0));
            } else if (locations.stream().noneMatch(p -> p.name().equals(name) && p.isCamp())) {
                complaints.warning(row.at(0), "counts of " + Spelling.quoted(name) + " are left out: it is no camp of locations.csv", () -> "");
            } else if (!files.isEmpty()) {
                series.put(name, added(files));
            }
        }
        for (Place p : locations) {
            if (p.isCamp() && !series.containsKey(p.name())) {
                complaints.error(p.at(), "camp " + Spelling.quoted(p.name()) + " has no counts in data_layout.csv");
            }
        }
    }

    /** The sum of several files on every date of any of them; before its first date a file counts nothing more than that first one. */
    private static List<Count> added(List<List<Count>> files) {
        TreeMap<LocalDate, Double> sum = new TreeMap<>();
        files.forEach(f -> f.forEach(c -> sum.put(c.date(), 0.0)));
        sum.replaceAll((date, zero) -> files.stream().mapToDouble(f -> FleeInstance.at(f, date)).sum());
        return sum.entrySet().stream().map(e -> new Count(e.getKey(), e.getValue())).toList();
    }

    private List<Count> counts(FleeTable table) {
        List<Count> out = new ArrayList<>();
        for (Row row : table.rows()) {
            String day = row.text(0);
            if (day.isEmpty() || day.equalsIgnoreCase("date") || day.equalsIgnoreCase("datetime") || row.text(1).isEmpty()) {
                continue;
            }
            try {
                LocalDate date = LocalDate.parse(day);
                FleeReader.number(row, 1, 0, 1e9, complaints).ifPresent(people -> out.add(new Count(date, people)));
            } catch (DateTimeParseException e) {
                complaints.error(row.at(0), Spelling.quoted(day) + " is no date", () -> "Like this: 2012-02-29");
            }
        }
        for (int k = 1; k < out.size(); k++) {
            if (!out.get(k).date().isAfter(out.get(k - 1).date())) {
                complaints.error(table.source().start(), "the counts of " + out.get(k).date() + " stand after those of " + out.get(k - 1).date(), () -> "Dates must rise.");
            }
        }
        return out;
    }

    /**
     * What was counted before a new registration is brought to its level: multiplied by the count on that date over the one
     * before it.
     */
    static void correct(Row row, Map<String, List<Count>> series, LocalDate start, Complaints complaints) {
        List<Count> counts = series.get(row.text(0));
        if (counts == null) {
            complaints.warning(row.at(0), "a correction of " + Spelling.quoted(row.text(0)) + ", which has no counts, is left out", () -> "");
            return;
        }
        LocalDate date;
        try {
            date = LocalDate.parse(row.text(1));
        } catch (DateTimeParseException e) {
            complaints.error(row.at(1), Spelling.quoted(row.text(1)) + " is no date", () -> "Like this: 2012-12-31");
            return;
        }
        if (date.isBefore(start)) {
            return;
        }
        int at = -1;
        for (int k = 0; k < counts.size(); k++) {
            at = counts.get(k).date().equals(date) ? k : at;
        }
        if (at < 1 || counts.get(at - 1).people() == 0) {
            complaints.error(row.at(1), at < 1 ? "there is no count of " + row.text(0) + " on " + date + " with one before it" : "the count before " + date + " is 0, and cannot be brought to another level",
                    () -> "A correction needs a count on its very date.");
            return;
        }
        double factor = counts.get(at).people() / counts.get(at - 1).people();
        List<Count> corrected = new ArrayList<>(counts);
        for (int k = 0; k < at; k++) {
            corrected.set(k, new Count(counts.get(k).date(), counts.get(k).people() * factor));
        }
        series.put(row.text(0), corrected);
    }
}
