package mawa.app;

import static mawa.app.B01_Study.assertSameFiles;
import static mawa.app.B01_Study.copy;
import static mawa.app.B01_Study.fine;
import static mawa.app.B01_Study.played;
import static mawa.app.B01_Study.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code mawa run --plan-only}, {@code work} and {@code merge}: an experiment shared among processes and machines is the same. */
class B03_ShardsTest {
    /** The baseline, two policies and 4 replicates. */
    private static final int RUNS = 12;
    private static final String ARMS = "gate_open,truce";

    @TempDir
    private static Path once;
    private static String study;
    /** What one process alone leaves. */
    private static Path alone;
    @TempDir
    private Path dir;
    private Path out;

    @BeforeAll
    static void runAlone() {
        study = B01_Study.write(once.resolve("study"));
        alone = once.resolve("alone");
        fine("run", study, "--variant", ARMS, "--charts", "none", "--quiet", "--out", alone.toString());
    }

    @BeforeEach
    void plan() {
        out = dir.resolve("out");
        Session s = fine("run", study, "--variant", ARMS, "--plan-only", "--out", out.toString());
        assertThat(s.out()).contains("12 runs planned in " + out + ", none played", "./mawa work " + out + " --shard 0 --of 4", "./mawa merge " + out);
        assertThat(out.resolve("logs")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/1", "0/2 1/2", "2/3 0/3 1/3", "3/5 2/5 4/5 1/5 0/5", "0/2 0/4 1/4 3/4"})
    void inAnyNumberAndOrderTheSharesMakeTheFolderOfOneRun(String shards) throws IOException {
        for (String shard : shards.split(" ")) {
            Session s = fine("work", out.toString(), "--shard", shard);
            assertThat(s.out()).contains("Shard " + shard.replace("/", " of ") + ": ", "When all shards are done:  ./mawa merge " + out);
        }
        Session s = fine("merge", out.toString(), "--charts", "none");
        assertThat(s.out()).contains("12 runs of 12 had been played before and were not played again");
        assertThat(played(out)).isEqualTo(RUNS);
        assertSameFiles(out, alone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 1 2", "2 0 1"})
    void foldersOfSeveralMachinesAreMergedIntoTheFirst(String order) throws IOException {
        List<String> folders = new ArrayList<>();
        for (String shard : order.split(" ")) {
            Path machine = copy(out, dir.resolve("machine " + shard));
            fine("work", machine.toString(), "--shard", shard, "--of", "3");
            folders.add(machine.toString());
        }
        List<String> words = new ArrayList<>(List.of("merge"));
        words.addAll(folders);
        words.addAll(List.of("--charts", "none", "--quiet"));
        assertThat(fine(words.toArray(String[]::new)).out().strip()).isEqualTo(folders.get(0));
        assertSameFiles(Path.of(folders.get(0)), alone);
        assertThat(Path.of(folders.get(1)).resolve("UNFINISHED")).exists();
        assertThat(Path.of(folders.get(1)).resolve("tables")).doesNotExist();
    }

    @Test
    void aShareIsWholeReplicatesSoThatPairsStayTogether() throws IOException {
        fine("work", out.toString(), "--shard", "1", "--of", "3", "--json");
        assertThat(Session.of("status", out.toString()).out()).containsPattern("baseline +1 +0 +3\n").containsPattern("truce +1 +0 +3\n");
        assertThat(Files.readAllLines(out.resolve("logs/run.log"))).allMatch(line -> line.contains("replicate 2 "));
    }

    @Test
    void theSameShareAgainPlaysNothing() throws IOException {
        assertThat(fine("work", out.toString(), "--shard", "0/2").out()).contains("Shard 0 of 2: 6 runs, 6 played now.");
        assertThat(fine("work", out.toString(), "--shard", "0/2").out()).contains("Shard 0 of 2: 6 runs, 0 played now.");
        assertThat(fine("work", out.toString()).out()).contains("Shard 0 of 1: 12 runs, 6 played now.");
        assertThat(played(out)).isEqualTo(RUNS);
        assertThat(fine("work", out.toString(), "--shard", "8/9", "--quiet").out()).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAndNoTableIsMade() {
        refused(List.of("12 runs of 12 are missing in " + out + ", the first: baseline, replicate 1", "./mawa work " + out), "merge", out.toString());
        fine("work", out.toString(), "--shard", "0/4");
        fine("work", out.toString(), "--shard", "2/4");
        fine("work", out.toString(), "--shard", "3/4");
        refused(List.of("3 runs of 12 are missing in", "the first: baseline, replicate 2"), "merge", out.toString());
        assertThat(out.resolve("tables")).doesNotExist();
        assertThat(out.resolve("UNFINISHED")).exists();
    }

    @Test
    void anotherExperimentsFolderIsNotMerged() throws IOException {
        fine("work", out.toString(), "--quiet");
        Path other = dir.resolve("other");
        fine("run", study, "--variant", "truce", "--reps", "1", "--seed", "2", "--plan-only", "--quiet", "--out", other.toString());
        fine("work", other.toString(), "--quiet");
        Path empty = Files.createDirectory(dir.resolve("empty"));
        byte[] runs = Files.readAllBytes(out.resolve("runs/segment-0001.runs"));
        refused(List.of("other holds another experiment (test-policies, seed 2)", "(test-policies, seed 1). Nothing was merged"), "merge", out.toString(), other.toString());
        refused(List.of("holds no experiment of Mawa"), "merge", out.toString(), empty.toString());
        refused(List.of("is no folder"), "merge", out.toString(), dir.resolve("nowhere").toString());
        refused(List.of("holds no experiment of Mawa"), "merge", empty.toString(), out.toString());
        assertThat(out.resolve("runs/segment-0001.runs")).hasBinaryContent(runs);
        assertThat(out.resolve("tables")).doesNotExist();
    }

    @Test
    void mergedAgainOrWithItselfItIsTheSame() throws IOException {
        fine("work", out.toString(), "--quiet");
        for (int k = 0; k < 2; k++) {
            fine("merge", out.toString(), out.toString(), alone.toString(), "--charts", "none");
            assertSameFiles(out, alone);
        }
    }

    @Test
    void ofAFolderWithMoreVariantsOnlyWhatIsPlannedIsTaken() throws IOException {
        Path fewer = dir.resolve("fewer");
        fine("run", study, "--variant", "truce", "--reps", "2", "--plan-only", "--quiet", "--out", fewer.toString());
        fine("merge", fewer.toString(), alone.toString(), "--charts", "none", "--quiet");
        fine("run", study, "--variant", "truce", "--reps", "2", "--charts", "none", "--quiet", "--out", dir.resolve("played").toString());
        assertSameFiles(fewer, dir.resolve("played"));
    }

    @Test
    void runsAtTheBestValuesBelongToTheSharesToo() throws IOException {
        Path drawn = dir.resolve("drawn");
        fine("run", study, "--variant", "truce", "--worlds", "drawn", "--reps", "3", "--plan-only", "--quiet", "--out", drawn.toString());
        assertThat(fine("work", drawn.toString(), "--shard", "0/3").out()).contains("4 runs, 4 played now");
        fine("work", drawn.toString(), "--shard", "1/3");
        refused(List.of("4 runs of 12 are missing in", "baseline, replicate 3"), "merge", drawn.toString());
        refused(List.of("4 runs of 12 are missing in"), "compare", drawn.toString());
        assertThat(fine("status", drawn.toString()).out()).contains("and 6 runs at the best values of all parameters, 4 of them played", "4 runs to go");
        fine("work", drawn.toString(), "--shard", "2/3");
        fine("merge", drawn.toString(), "--charts", "none");
        fine("run", study, "--variant", "truce", "--worlds", "drawn", "--reps", "3", "--charts", "none", "--out", dir.resolve("at once").toString());
        assertSameFiles(drawn, dir.resolve("at once"));
    }

    @Test
    void aScenarioThatWasChangedSinceIsNotPlayed() throws IOException {
        Path scenario = out.resolve("variants/truce/effective-scenario.yaml");
        Files.writeString(scenario, Files.readString(scenario).replace("compliance: 0.5", "compliance: 0.6"));
        for (String command : List.of("work", "merge", "compare", "status")) {
            refused(List.of("the scenario of truce in", "was changed after the experiment was planned", "Run the experiment again"), command, out.toString());
        }
        assertThat(out.resolve("logs")).doesNotExist();
        // The way out that is named is one.
        fine("run", study, "--variant", ARMS, "--charts", "none", "--quiet", "--out", out.toString());
        assertSameFiles(out, alone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--shard 4 --of 4 | --shard must be from 0 to 3 with --of 4, was 4",
        "--shard 4/4 | --shard must be from 0 to 3 with --of 4, was 4/4",
        "--shard 1 | --shard must be from 0 to 0 with --of 1, was 1",
        "--shard one | was one",
        "--shard -1 --of 3 | from 0 to 2 with --of 3, was -1",
        "--shard 0 --of 0 | --of must be at least 1, was 0",
        "--shard 0/0 | --of must be at least 1, was 0",
        "--shard 0 --of x | --of"})
    void mistakes(String options, String said) {
        refused(List.of(said), ("work\n" + out + "\n" + options.replace(' ', '\n')).split("\n"));
        assertThat(out.resolve("logs")).doesNotExist();
    }
}
