package mawa.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mawa.scenario.Node.Broken;
import mawa.scenario.Node.Entry;
import mawa.scenario.Node.Fields;
import mawa.scenario.Node.Scalar;
import mawa.scenario.Node.Text;
import mawa.scenario.Shape.Block;
import mawa.scenario.Shape.Slot;

/**
 * What variants change in a table of their base, row by row: {@code places: {camp_qah: {campPlaces: 30000}}}.
 * A row is found by its first column. A known row gets new cells, {@code ~} takes it out, and an unknown one is
 * added if it gives all cells. Tables whose first column does not name their rows cannot be changed so.
 */
final class Patches {
    private final String table;
    private final Block row;
    private final List<Fields> patches;
    private final Complaints complaints;
    private final String idColumn;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Map<String, Scalar>> extra = new LinkedHashMap<>();
    private boolean broken;

    Patches(String table, Block row, List<Fields> patches, Complaints complaints) {
        this.table = table;
        this.row = row;
        this.complaints = complaints;
        Slot first = row.slots().get(0);
        idColumn = first.name();
        boolean named = first.shape().isPlain(String.class);
        this.patches = named ? patches : List.of();
        if (!named && !patches.isEmpty()) {
            broken = true;
            complaints.error(patches.get(0), table + " cannot be changed row by row: its first column, " + idColumn + ", does not name a row",
                    () -> "Write a whole table of your own:  " + table + ": " + table + ".csv");
        }
    }

    /** Whether a patch was complained of, so that the table is not what was meant. */
    boolean isBroken() {
        return broken;
    }

    /**
     * Puts the new cells of a row of the file into {@code cells}.
     *
     * @return the cells that are not those of the file, or nothing if the row is taken out
     */
    Optional<Map<String, Scalar>> over(String id, boolean isFirst, Map<String, Scalar> cells) {
        if (patches.isEmpty()) {
            return Optional.of(Map.of());
        }
        seen.add(id);
        Map<String, Scalar> changed = new LinkedHashMap<>();
        boolean there = true;
        for (Fields patch : patches) {
            Entry entry = patch.entries().get(id);
            if (entry == null) {
                continue;
            }
            if (!isFirst) {
                ambiguous(id, entry);
            }
            if (entry.value() instanceof Scalar gone && gone.isNothing()) {
                there = false;
            } else if (there) {
                changed.putAll(cells(id, entry));
            } else {
                there = true;
                changed.clear();
                changed.putAll(whole(id, entry).orElse(Map.of()));
            }
        }
        cells.putAll(changed);
        return there ? Optional.of(changed) : Optional.empty();
    }

    private void ambiguous(String id, Entry entry) {
        broken = true;
        complaints.error(entry.keyAt(), Spelling.quoted(id) + " is the " + idColumn + " of several rows of " + table,
                () -> "Write a whole table of your own:  " + table + ": " + table + ".csv");
    }

    /** The rows that no file has, whole ones only; to be asked after the last row of the file. */
    Collection<Map<String, Scalar>> added() {
        for (Fields patch : patches) {
            patch.entries().forEach((id, entry) -> {
                if (seen.contains(id)) {
                    return;
                }
                boolean known = extra.containsKey(id);
                if (entry.value() instanceof Scalar gone && gone.isNothing()) {
                    if (!known) {
                        unknown(id, entry, "");
                    }
                    extra.remove(id);
                } else if (known) {
                    extra.get(id).putAll(cells(id, entry));
                } else {
                    whole(id, entry).ifPresent(cells -> extra.put(id, cells));
                }
            });
        }
        return new ArrayList<>(extra.values());
    }

    private void unknown(String id, Entry entry, String more) {
        broken = true;
        complaints.error(entry.keyAt(), "no row " + Spelling.quoted(id) + " in " + table,
                () -> Spelling.guess(id, Spelling.sorted(seen), "Its rows: ") + more);
    }

    private Optional<Map<String, Scalar>> whole(String id, Entry entry) {
        Map<String, Scalar> cells = new LinkedHashMap<>();
        cells.put(idColumn, new Text(entry.keyAt(), id, true));
        cells.putAll(cells(id, entry));
        List<String> missing = row.names().stream().filter(n -> !cells.containsKey(n)).toList();
        if (missing.isEmpty()) {
            return Optional.of(cells);
        }
        unknown(id, entry, "  A new row gives all columns; missing: " + String.join(", ", missing) + ".");
        return Optional.empty();
    }

    private Map<String, Scalar> cells(String id, Entry patch) {
        Map<String, Scalar> cells = new LinkedHashMap<>();
        if (!(patch.value() instanceof Fields fields)) {
            broken = true;
            if (!(patch.value() instanceof Broken)) {
                complaints.error(patch.value(), "a row is changed by its columns",
                        () -> "For example  {" + row.names().get(row.names().size() - 1) + ": ...}");
            }
            return cells;
        }
        fields.entries().forEach((column, entry) -> {
            if (row.find(column).isEmpty()) {
                broken = true;
                complaints.error(entry.keyAt(), "unknown column " + Spelling.quoted(column), () -> Spelling.guess(column, row.names()));
            } else if (!(entry.value() instanceof Scalar cell)) {
                broken = true;
                if (!(entry.value() instanceof Broken)) {
                    complaints.error(entry.value(), column + " must be one value");
                }
            } else if (column.equals(idColumn) && !cell.text().equals(id)) {
                broken = true;
                complaints.error(cell, column + " names the row and cannot be changed",
                        () -> "Take out the row with  " + id + ": ~  and add another.");
            } else {
                cells.put(column, cell);
            }
        });
        return cells;
    }
}
