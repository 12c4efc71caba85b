package mawa.app;

import static mawa.app.B01_Study.fine;
import static mawa.app.B01_Study.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every column, and every word in one, of the tables of the three villages' experiment is explained in its data dictionary. */
class B10_DictionaryTest {
    /** Columns that hold words out of a closed list. */
    private static final Set<String> CLOSED = Set.of("indicator", "group", "statistic", "verdict", "role", "interval", "status", "worlds", "unit");
    /** Where places are regions. */
    private static final Set<String> BY_REGION = Set.of("timeseries.csv", "summary.csv", "comparison.csv");

    @TempDir
    private static Path dir;
    private static Path tables;

    @BeforeAll
    static void play() throws IOException {
        Path result = dir.resolve("result");
        tables = result.resolve("tables");
        fine("run", "scenarios/three-villages", "--worlds", "drawn", "--reps", "12", "--charts", "none", "--quiet", "--out", result.toString());
        fine("compare", result.toString(), "--charts", "none");
        Files.copy(result.resolve("runs.csv"), tables.resolve("runs.csv"));
        for (String packed : List.of("timeseries.csv", "places.csv")) {
            try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(tables.resolve(packed + ".gz")))) {
                Files.copy(in, tables.resolve(packed));
            }
        }
    }

    @Test
    void everyColumn() throws IOException {
        List<Map<String, String>> dictionary = rows(tables.resolve("data-dictionary.csv"));
        for (String table : List.of("timeseries.csv.gz", "places.csv.gz", "summary.csv", "comparison.csv", "worlds.csv", "parameters.csv", "flows.csv")) {
            List<String> columns = List.of(Files.readAllLines(tables.resolve(table.replace(".gz", ""))).get(0).split(","));
            assertThat(dictionary.stream().filter(r -> r.get("table").equals(table)).map(r -> r.get("name"))).as(table).containsExactlyElementsOf(columns);
        }
        assertThat(dictionary).allSatisfy(row -> assertThat(row.get("meaning")).isNotBlank());
    }

    @Test
    void everyWord() throws IOException {
        Set<String> explained = new HashSet<>();
        rows(tables.resolve("data-dictionary.csv")).forEach(row -> explained.add(row.get("entry") + " " + row.get("name")));
        Set<String> seen = new TreeSet<>();
        for (String table : List.of("timeseries.csv", "places.csv", "summary.csv", "comparison.csv", "worlds.csv", "runs.csv")) {
            for (Map<String, String> row : rows(tables.resolve(table))) {
                row.forEach((column, word) -> {
                    // In worlds.csv worlds are counted.
                    if (CLOSED.contains(column) && !(table + column).equals("worlds.csvworlds") || column.equals("place") && BY_REGION.contains(table)) {
                        seen.add(column + " " + word);
                    }
                });
            }
        }
        assertThat(explained).containsAll(seen);
        assertThat(seen).contains("statistic total", "statistic dayOfPeak", "verdict better", "role secondary", "status done", "worlds drawn", "unit m3", "interval studentT", "group children");
    }
}
