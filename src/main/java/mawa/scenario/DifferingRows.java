package mawa.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mawa.scenario.Difference.Kind;
import mawa.scenario.Shape.Block;
import mawa.scenario.Shape.Plain;
import mawa.scenario.Shape.Slot;

/**
 * What differs between two states of a table. A row is known by its first columns, as few of them as tell all rows
 * apart in both; columns of numbers are never among them, so that a corrected number is a change and not another row.
 */
final class DifferingRows {
    private final String path;
    private final List<Slot> said;
    private final List<Slot> provenance;
    private final List<Difference> differences;
    private final List<Difference> sources;

    DifferingRows(String path, Block row, List<Difference> differences, List<Difference> sources) {
        this.path = path;
        this.said = row.slots().stream().filter(slot -> !Canonical.isProvenance(slot)).toList();
        this.provenance = row.slots().stream().filter(Canonical::isProvenance).toList();
        this.differences = differences;
        this.sources = sources;
    }

    void compare(List<?> left, List<?> right) {
        List<Slot> key = key(left, right);
        List<Slot> rest = said.subList(key.size(), said.size());
        Map<String, Object> before = byKey(left, key);
        Map<String, Object> now = byKey(right, key);
        order(before, now);
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(now.keySet());
        for (String name : keys) {
            Object a = before.get(name);
            Object b = now.get(name);
            if (a == null || b == null) {
                differences.add(new Difference(path + "." + name, Kind.ROW, Optional.ofNullable(a).map(r -> text(rest, r)), Optional.ofNullable(b).map(r -> text(rest, r)), ""));
            } else {
                cells(rest, name, a, b, differences);
                cells(provenance, name, a, b, sources);
            }
        }
    }

    private void cells(List<Slot> columns, String row, Object a, Object b, List<Difference> notes) {
        for (Slot column : columns) {
            if (!column.of(a).equals(column.of(b))) {
                notes.add(new Difference(path + "." + row + "." + column.name(), Kind.CELL, cell(column, a), cell(column, b), column.unit()));
            }
        }
    }

    /** Rows that both have may stand in another order. */
    private void order(Map<String, Object> before, Map<String, Object> now) {
        List<String> a = before.keySet().stream().filter(now::containsKey).toList();
        List<String> b = now.keySet().stream().filter(before::containsKey).toList();
        for (int k = 0; k < a.size(); k++) {
            if (!a.get(k).equals(b.get(k))) {
                differences.add(new Difference(path, Kind.ORDER, Optional.of(a.get(k) + " first"), Optional.of(b.get(k) + " first"), ""));
                return;
            }
        }
    }

    private List<Slot> key(List<?> left, List<?> right) {
        int names = 0;
        while (names < said.size() && !(said.get(names).shape() instanceof Plain plain && plain.isNumber())) {
            names++;
        }
        for (int n = 1; n < names; n++) {
            List<Slot> few = said.subList(0, n);
            if (areTold(left, few) && areTold(right, few)) {
                return few;
            }
        }
        return said.subList(0, names);
    }

    private static boolean areTold(List<?> rows, List<Slot> columns) {
        HashSet<String> seen = new HashSet<>();
        return rows.stream().allMatch(row -> seen.add(name(columns, row)));
    }

    private static Map<String, Object> byKey(List<?> rows, List<Slot> key) {
        Map<String, Object> out = new LinkedHashMap<>();
        Map<String, Integer> times = new LinkedHashMap<>();
        for (Object row : rows) {
            String name = name(key, row);
            int time = times.merge(name, 1, Integer::sum);
            out.put(time == 1 && !name.isEmpty() ? name : name + "#" + time, row);
        }
        return out;
    }

    private static String name(List<Slot> key, Object row) {
        return key.stream().map(column -> Quoting.plain(column.of(row))).collect(Collectors.joining(","));
    }

    /** {@code km=9, roadClass=road}. */
    private static String text(List<Slot> columns, Object row) {
        List<String> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(column.name() + "=" + Quoting.plain(column.of(row))));
        return cells.isEmpty() ? "there" : String.join(", ", cells);
    }

    private static Optional<String> cell(Slot column, Object row) {
        return Optional.of(Quoting.plain(column.of(row))).filter(text -> !text.isEmpty());
    }
}
