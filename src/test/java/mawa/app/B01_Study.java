package mawa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mawa.TestWorld;
import mawa.outcome.RunOutcome;
import mawa.store.RunStore;
import mawa.store.StoredRun;

/** The small experiment that B01 to B10 speak of, and how they look at what it leaves. */
final class B01_Study {
    /** A gate that opens, half a truce, the baseline under another name, and one that differs in a parameter. */
    static final String EXPERIMENT = """
            id: test-policies
            title: What could help the three villages
            baseline: baseline.yaml
            variants:
              gate_open:
                title: The gate opens
                policies:
                  opening: {kind: BorderOpening, start: 2001-03-06, end: 2001-03-20, places: [gate], peoplePerDay: 10, needFirst: false}
              truce:
                title: Half a truce
                policies:
                  truce: {kind: Ceasefire, start: 2001-03-07, end: 2001-03-20, places: [all], strength: 1, compliance: 0.5}
              same:
                title: The same under another name
              staying:
                title: More people cannot leave
                departure: {remainShare: 0.5}
            replicates: 4
            seed: 1
            worlds: best
            indicators:
              primary:
                personDaysWithoutShelter: {statistic: final, smallestEffect: 10}
              secondary:
                crossedPeopleCumulative: {}
                peopleInTheOpen: {statistic: dayOfPeak}
            """;

    private B01_Study() {
    }

    /** Writes the study into a folder; returns the folder's name. */
    static String write(Path dir) {
        return write(dir, text -> text);
    }

    /** The same with another experiment. */
    static String write(Path dir, UnaryOperator<String> change) {
        TestWorld.in(dir).file("experiment.yaml", change.apply(EXPERIMENT)).write();
        return dir.toString();
    }

    /** Runs a command that must go well. */
    static Session fine(String... words) {
        Session s = Session.of(words);
        assertThat(s.code()).as(String.join(" ", words) + "\n" + s.err()).isZero();
        return s;
    }

    /** Runs a command that must be refused, without a word on stdout and without a stack trace. */
    static void refused(List<String> said, String... words) {
        Session s = Session.of(words);
        assertThat(s.code()).as(String.join(" ", words) + "\n" + s.out() + s.err()).isEqualTo(ExitCode.USERS_INPUT);
        assertThat(s.err()).contains(said).doesNotContain("Exception");
        assertThat(s.out()).isEmpty();
        assertThat(s.showsAStackTrace()).isFalse();
    }

    /** The rows of a table, each by column. */
    static List<Map<String, String>> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = cells(lines.get(0));
        List<Map<String, String>> out = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            assertThat(cells).as(line).hasSameSizeAs(header);
            Map<String, String> row = new LinkedHashMap<>();
            header.forEach(column -> row.put(column, cells.get(header.indexOf(column))));
            out.add(row);
        }
        return out;
    }

    private static List<String> cells(String line) {
        List<String> out = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                out.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        out.add(cell.toString());
        return out;
    }

    /** Row of everybody in the whole. */
    static Map<String, String> row(Path result, String variant, String indicator, String statistic) throws IOException {
        return rows(result.resolve("tables/comparison.csv")).stream().filter(r -> r.get("variant").equals(variant) && r.get("indicator").equals(indicator)
                && r.get("statistic").equals(statistic) && r.get("group").equals("all") && r.get("place").equals("all")).findFirst().orElseThrow();
    }

    /** How often a run was played in a folder. */
    static long played(Path result) throws IOException {
        Path log = result.resolve("logs/run.log");
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    /** Id of a run in {@code runs.csv}. */
    static String runId(Path result, String variant, int replicate) throws IOException {
        return rows(result.resolve("runs.csv")).stream().filter(r -> r.get("variant").equals(variant) && r.get("replicate").equals(String.valueOf(replicate)))
                .findFirst().orElseThrow().get("runId");
    }

    /** Makes of a stored run one that failed. */
    static void fail(Path result, String runId) throws IOException {
        try (RunStore store = RunStore.openToAppend(result.resolve("runs"))) {
            store.append(new StoredRun.Head(runId, "another build", "failed", "", "IllegalStateException: on purpose"), Optional.empty());
        }
    }

    /** Puts another outcome in the place of a stored one. */
    static void lie(Path result, String runId, UnaryOperator<RunOutcome> lie) throws IOException {
        try (RunStore store = RunStore.openToAppend(result.resolve("runs"))) {
            RunOutcome truth = store.find(runId).orElseThrow().outcome().orElseThrow();
            store.append(new StoredRun.Head(runId, "another build", "done", "a lie", ""), Optional.of(lie.apply(truth)));
        }
    }

    static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> entries = Files.walk(from)) {
            for (Path entry : entries.toList()) {
                Path target = to.resolve(from.relativize(entry).toString());
                if (!Files.isDirectory(target)) {
                    Files.copy(entry, target);
                }
            }
        }
        return to;
    }

    /** Every file of a result but those that hold times and the machine. */
    static void assertSameFiles(Path one, Path other) throws IOException {
        List<Path> files = files(one);
        assertThat(files(other)).isEqualTo(files);
        for (Path file : files) {
            assertThat(one.resolve(file)).hasSameBinaryContentAs(other.resolve(file));
        }
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(folder::relativize).filter(f -> !f.startsWith("logs") && !f.endsWith("manifest.json")).sorted().toList();
        }
    }
}
