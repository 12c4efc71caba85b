package mawa.result;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mawa.experiment.Experiment;
import mawa.experiment.Variant;

/** {@code design.csv}: the points of a sweep, written before the first run and read again by the next one. */
public final class DesignTable {
    public static final String FILE = "design.csv";
    private static final String NUMBER = "point";
    private static final int START_BYTES = 1 << 12;

    private DesignTable() {
    }

    /** Writes the points that an experiment's variants stand for; nothing where it is no sweep. */
    static void write(Path folder, Experiment experiment) throws IOException {
        Map<Integer, Map<String, String>> points = new LinkedHashMap<>();
        Set<String> paths = new LinkedHashSet<>();
        for (Variant v : experiment.variants()) {
            if (!v.factors().isEmpty()) {
                points.computeIfAbsent(number(v.name()), n -> new LinkedHashMap<>()).putAll(v.factors());
                paths.addAll(v.factors().keySet());
            }
        }
        if (points.isEmpty()) {
            return;
        }
        List<String> columns = new ArrayList<>(List.of(NUMBER));
        columns.addAll(paths);
        CsvRows rows = CsvRows.withHeader(columns, START_BYTES);
        points.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(point -> {
            rows.number(point.getKey());
            paths.forEach(path -> rows.text(point.getValue().getOrDefault(path, "")));
            rows.end();
        });
        try (OutputStream out = Files.newOutputStream(folder.resolve(FILE))) {
            out.write(rows.bytes(), 0, rows.size());
        }
    }

    /** The digits at the end of a point's name. */
    private static int number(String name) {
        return Integer.parseInt(name.substring(name.lastIndexOf('p') + 1));
    }
}
