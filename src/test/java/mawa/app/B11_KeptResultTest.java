package mawa.app;

import static mawa.app.B01_Study.assertSameFiles;
import static mawa.app.B01_Study.copy;
import static mawa.app.B01_Study.fine;
import static mawa.app.B01_Study.played;
import static mawa.app.B01_Study.refused;
import static mawa.app.B01_Study.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import mawa.experiment.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a finished result does when its scenario, its files or its plan are not what they were: runs are kept, all else is made again. */
class B11_KeptResultTest {
    @TempDir
    private Path dir;
    private String study;
    private Path out;

    @BeforeEach
    void write() {
        study = B01_Study.write(dir.resolve("study"));
        out = dir.resolve("out");
    }

    @Test
    void aChangedPricePlaysNothingAgainAndStandsInWhatIsTold() throws IOException {
        String priced = B01_Study.write(dir.resolve("priced"), text -> text.replace("needFirst: false}", "needFirst: false, costPerUnit: 50}"));
        run(study, "--reps", "2");
        String before = manifest();
        run(study, "--reps", "2");
        assertThat(manifest()).as("nothing has changed").isEqualTo(before);
        run(priced, "--reps", "2");
        assertThat(played(out)).isEqualTo(10);
        assertThat(out.resolve("variants/gate_open/effective-scenario.yaml")).content().contains("costPerUnit: 50");
        assertThat(manifest()).as("made again").isNotEqualTo(before);
        Path anew = dir.resolve("anew");
        fine("run", priced, "--reps", "2", "--charts", "none", "--quiet", "--out", anew.toString());
        assertSameFiles(out, anew);
    }

    @Test
    void aTableThatWasEditedCutOrTakenAwayIsMadeAgain() throws IOException {
        run(study, "--reps", "2");
        Path whole = copy(out, Files.createDirectory(dir.resolve("whole")));
        for (String file : List.of("runs.csv", "tables/timeseries.csv.gz", "tables/places.csv.gz", "tables/summary.csv", "README.txt")) {
            byte[] bytes = Files.readAllBytes(out.resolve(file));
            bytes[bytes.length / 2] ^= 1;
            Files.write(out.resolve(file), bytes);
            run(study, "--reps", "2");
            assertSameFiles(out, whole);
            Files.write(out.resolve(file), Arrays.copyOf(bytes, bytes.length / 3));
            run(study, "--reps", "2");
            assertSameFiles(out, whole);
            Files.delete(out.resolve(file));
            run(study, "--reps", "2");
            assertSameFiles(out, whole);
        }
        assertThat(played(out)).isEqualTo(10);
    }

    @Test
    void aDamagedPlanIsSaidWhereItIsDamagedAndMadeAnewByRun() throws IOException {
        run(study, "--reps", "2");
        Path whole = copy(out, Files.createDirectory(dir.resolve("whole")));
        Path plan = out.resolve("experiment.json");
        Files.writeString(plan, Files.readString(plan).replaceFirst("\"replicates\" : 2", "\"replicates\" 2"));
        List<String> said = List.of("experiment.json:8:16: ", "the plan cannot be read from here on: \"replicates\" 2", "Run the experiment again with --out " + out, "stored runs are kept");
        for (String command : List.of("status", "work", "merge", "compare")) {
            refused(said, command, out.toString());
        }
        refused(said, "run", study, "--seed", "2", "--out", out.toString());
        run(study, "--reps", "2");
        assertThat(played(out)).isEqualTo(10);
        assertSameFiles(out, whole);
    }

    @Test
    void aFolderDescribesTheExperimentThatItHoldsAndRunsOfOtherArmsAreKept() throws IOException {
        run(study, "--reps", "2");
        Path whole = copy(out, Files.createDirectory(dir.resolve("whole")));
        run(study, "--reps", "2", "--variant", "truce");
        assertThat(rows(out.resolve("runs.csv"))).extracting(r -> r.get("variant")).containsOnly("baseline", "truce");
        try (Stream<Path> arms = Files.list(out.resolve("variants"))) {
            assertThat(arms).containsExactly(out.resolve("variants/truce"));
        }
        assertThat(fine("status", out.toString()).out()).contains("2 variants x 2 replicates").doesNotContain("gate_open");
        run(study, "--reps", "2");
        assertThat(played(out)).as("none again").isEqualTo(10);
        assertSameFiles(out, whole);
    }

    @Test
    void aResultWhoseRunsAtTheBestValuesAreMissingIsNotAnnounced() throws IOException {
        String[] drawn = {"--reps", "2", "--worlds", "drawn", "--variant", "truce"};
        run(study, drawn);
        Path whole = copy(out, Files.createDirectory(dir.resolve("whole")));
        String runId = rows(out.resolve("runs.csv")).stream().filter(r -> r.get("worlds").equals("best")).findFirst().orElseThrow().get("runId");
        B01_Study.fail(out, runId);
        Session merged = Session.of("merge", out.toString(), "--charts", "none", "--json");
        assertThat(merged.code()).isEqualTo(ExitCode.SOME_RUNS_FAILED);
        assertThat(merged.err()).contains("failed: baseline, replicate 1", "./mawa replay " + runId);
        assertThat(rows(out.resolve("runs.csv"))).filteredOn(r -> r.get("status").equals("failed")).singleElement()
                .satisfies(r -> assertThat(r).containsEntry("runId", runId));
        run(study, drawn);
        assertSameFiles(out, whole);
    }

    private void run(String what, String... more) {
        fine(Stream.of(Stream.of("run", what, "--charts", "none", "--quiet", "--out", out.toString()), Arrays.stream(more)).flatMap(s -> s).toArray(String[]::new));
    }

    /** What names this making of the result. */
    private String manifest() throws IOException {
        return Json.readObject(Files.readString(out.resolve("manifest.json"))).get("filesSha256") + Files.getLastModifiedTime(out.resolve("runs.csv")).toString();
    }
}
