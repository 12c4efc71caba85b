package mawa.result;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mawa.design.DesignException;
import mawa.design.FromFile;
import mawa.design.Point;
import mawa.design.Points;
import mawa.experiment.Experiment;
import mawa.experiment.Variant;

/** {@code design.csv}: the points of a sweep, written before the first run and read again by the next one. */
public final class DesignTable {
    static final String FILE = "design.csv";
    private static final int START_BYTES = 1 << 12;

    private DesignTable() {
    }

    /** Writes the points that an experiment's variants stand for; nothing where it is no sweep. */
    static void write(Path folder, Experiment experiment) throws IOException {
        Optional<Points> points = points(experiment);
        if (points.isEmpty()) {
            return;
        }
        CsvRows rows = CsvRows.withHeader(points.get().header(), START_BYTES);
        for (List<String> row : points.get().rows()) {
            row.forEach(rows::text);
            rows.end();
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve(FILE))) {
            out.write(rows.bytes(), 0, rows.size());
        }
    }

    /** An arm may have some of a point's settings only; all arms together have all. */
    private static Optional<Points> points(Experiment experiment) {
        Map<Integer, Map<String, String>> settings = new TreeMap<>();
        for (Variant v : experiment.variants()) {
            v.points().forEach(point -> settings.computeIfAbsent(point, p -> new LinkedHashMap<>()).putAll(v.factors()));
        }
        return settings.isEmpty() ? Optional.empty()
                : Optional.of(new Points(settings.entrySet().stream().map(p -> new Point(p.getKey(), p.getValue())).toList(), 0));
    }

    /**
     * The points of the sweep that a folder holds; none where it holds none.
     *
     * @throws RefusedException where they cannot be read
     */
    public static List<Point> read(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            return Files.isRegularFile(file) ? FromFile.read(file.toString(), Files.readString(file)).rows() : List.of();
        } catch (DesignException e) {
            throw new RefusedException("the design of the earlier sweep cannot be read.\n" + e.getMessage());
        } catch (IOException e) {
            throw new RefusedException("cannot read " + file + ": " + Reason.of(e));
        }
    }
}
