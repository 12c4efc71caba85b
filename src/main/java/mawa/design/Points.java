package mawa.design;

import java.util.ArrayList;
import java.util.List;

/**
 * The points that a design gives, in the order of their numbers, and how many it had to leave out.
 *
 * @param all at least one; all have the same paths
 * @param dropped different points that were left out because a constraint forbids them
 */
public record Points(List<Point> all, int dropped) {
    /** Name of the column that holds a point's number. No key of a scenario is called so. */
    public static final String NUMBER = "point";

    public Points {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("there is no point");
        }
    }

    /** The key paths that differ between points, in the order of the factors. */
    public List<String> paths() {
        return List.copyOf(all.get(0).settings().keySet());
    }

    /** Columns of {@code design.csv}: the number and the paths. */
    public List<String> header() {
        List<String> header = new ArrayList<>(List.of(NUMBER));
        header.addAll(paths());
        return List.copyOf(header);
    }

    /** Rows of {@code design.csv}, which {@link FromFile} reads back. */
    public List<List<String>> rows() {
        List<String> paths = paths();
        List<List<String>> rows = new ArrayList<>();
        for (Point point : all) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(point.number())));
            paths.forEach(path -> row.add(point.settings().get(path)));
            rows.add(List.copyOf(row));
        }
        return List.copyOf(rows);
    }
}
