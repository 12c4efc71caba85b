package mawa.scenario;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What could be read of a scenario, and where each piece of it stands. Checks across the pieces work on this, so
 * that a mistake in one block does not hide those in the others.
 */
final class Parts {
    private final Located whole;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, Located> where = new HashMap<>();
    private final Map<String, List<String>> names = new HashMap<>();

    Parts(Located whole) {
        this.whole = whole;
    }

    void put(String component, Object value) {
        values.put(component, value);
    }

    void put(String component, Table table) {
        tables.put(component, table);
    }

    /** Notes where the value at a path stands. */
    void locate(String path, Located at) {
        where.put(path, at);
    }

    /** Notes the names in the map at a path, those of broken entries too. */
    void name(String path, List<String> keys) {
        names.put(path, keys);
    }

    /** A component of the scenario, if it could be read. */
    <T> Optional<T> find(String component, Class<T> type) {
        return Optional.ofNullable(values.get(component)).map(type::cast);
    }

    /** A table, if its header could be read; some of its rows may be missing. */
    Optional<Table> table(String component) {
        return Optional.ofNullable(tables.get(component));
    }

    /** Names in the map at a path; empty if there is no map. */
    List<String> names(String path) {
        return names.getOrDefault(path, List.of());
    }

    /** Whether there is a map at a path, be it empty. */
    boolean hasNames(String path) {
        return names.containsKey(path);
    }

    /** Where the value at a path stands, or the nearest block around it. */
    Located at(String path) {
        for (String p = path; ; p = p.substring(0, p.lastIndexOf('.'))) {
            if (where.containsKey(p)) {
                return where.get(p);
            }
            if (p.indexOf('.') < 0) {
                return whole;
            }
        }
    }
}
