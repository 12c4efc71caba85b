package mawa.app;

import static mawa.app.B01_Study.copy;
import static mawa.app.B01_Study.fine;
import static mawa.app.B01_Study.refused;
import static mawa.app.B01_Study.runId;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mawa.experiment.Json;
import mawa.outcome.RunOutcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mawa status} says how far an experiment is; {@code mawa replay} plays one of its runs again. Neither changes anything. */
class B04_StatusAndReplayTest {
    @TempDir
    private static Path once;
    private static String study;
    private static Path finished;
    @TempDir
    private Path dir;

    @BeforeAll
    static void play() {
        study = B01_Study.write(once.resolve("study"));
        finished = once.resolve("finished");
        fine("run", study, "--reps", "3", "--charts", "none", "--quiet", "--out", finished.toString());
    }

    @Test
    void fromThePlanToTheEnd() throws IOException {
        Path out = dir.resolve("out");
        fine("run", study, "--reps", "3", "--plan-only", "--quiet", "--out", out.toString());
        assertThat(status(out).out()).contains("test-policies, seed 1, best worlds: 5 variants x 3 replicates").containsPattern("truce +0 +0 +3\n")
                .contains("15 runs to go. The command that began it goes on; or  ./mawa work " + out);
        fine("work", out.toString(), "--shard", "2/3");
        assertThat(status(out).out()).containsPattern("truce +1 +0 +2\n").contains("10 runs to go");
        assertThat(json(out)).containsEntry("done", 5L).containsEntry("toGo", 10L).containsEntry("finished", false);
        fine("work", out.toString());
        assertThat(status(out).out()).containsPattern("truce +3 +0 +0\n").contains("All runs have ended; the tables are still to be made:  ./mawa merge " + out);
        fine("merge", out.toString(), "--charts", "none");
        assertThat(status(out).out()).contains("Finished: the tables are made of these runs.").doesNotContain("to go");
        assertThat(json(out)).containsEntry("runs", 15L).containsEntry("done", 15L).containsEntry("missing", 0L).containsEntry("toGo", 0L).containsEntry("finished", true);
    }

    @Test
    void lookingChangesNothing() throws IOException {
        Path before = copy(finished, dir.resolve("before"));
        status(finished);
        json(finished);
        fine("replay", runId(finished, "truce", 2), "--in", finished.toString());
        B01_Study.assertSameFiles(finished, before);
        assertThat(finished.resolve("logs/run.log")).hasSameBinaryContentAs(before.resolve("logs/run.log"));
        assertThat(finished.resolve("manifest.json")).hasSameBinaryContentAs(before.resolve("manifest.json"));
    }

    @Test
    void aRunThatFailedIsNamedWithItsCauseAndHowToRepeatIt() throws IOException {
        Path out = copy(finished, dir.resolve("a st'udy"));
        String id = runId(out, "truce", 2);
        B01_Study.fail(out, id);
        assertThat(status(out).out()).containsPattern("truce +2 +1 +0\n")
                .contains("failed  truce, replicate 2: IllegalStateException: on purpose", "./mawa replay " + id + " --in '" + dir + "/a st'\\''udy'");
        Map<String, Object> json = json(out);
        assertThat(json).containsEntry("done", 14L).containsEntry("failed", 1L);
        assertThat((Map<?, ?>) ((List<?>) json.get("failures")).get(0)).isEqualTo(
                Map.of("runId", id, "variant", "truce", "replicate", 2L, "status", "failed", "error", "IllegalStateException: on purpose"));
    }

    @Test
    void whatCanNoLongerBeReadIsMissingAndAFinishedFolderIsFinishedNoLonger() throws IOException {
        Path out = copy(finished, dir.resolve("out"));
        Path segment = out.resolve("runs/segment-0001.runs");
        byte[] whole = Files.readAllBytes(segment);
        byte[] damaged = whole.clone();
        damaged[whole.length / 2] ^= 1;
        Files.write(segment, damaged);
        assertThat(status(out).out()).contains("1 stored run can no longer be read; what is missing for it will be played again", "1 run to go").doesNotContain("Finished");
        assertThat(json(out)).containsEntry("damaged", 1L).containsEntry("toGo", 1L).containsEntry("finished", false);
        refused(List.of("1 run of 15 is missing in"), "compare", out.toString());
        fine("work", out.toString());
        assertThat(status(out).out()).contains("1 stored run can no longer be read; nothing is missing for it", "Finished");
        // Cut off in the middle, as by a full disk.
        Files.write(segment, Arrays.copyOf(whole, whole.length / 3));
        assertThat(status(out).out()).contains("runs to go").doesNotContain("Finished");
        fine("run", study, "--reps", "3", "--charts", "none", "--quiet", "--out", out.toString());
        B01_Study.assertSameFiles(out, finished);
    }

    @Test
    void aRunPlayedAgainGivesTheSameToTheLastBit() throws IOException {
        for (String variant : List.of("baseline", "truce", "staying")) {
            String id = runId(finished, variant, 3);
            assertThat(fine("replay", id.substring(0, 12), "--in", finished.toString()).out())
                    .contains(variant + ", replicate 3, run " + id, "The same to the last bit.");
        }
        Map<String, Object> json = Json.readObject(fine("replay", runId(finished, "truce", 1), "--in", finished.toString(), "--json").out());
        assertThat(json).containsEntry("variant", "truce").containsEntry("replicate", 1L).containsEntry("same", true).containsEntry("error", "");
        assertThat(json.get("stored")).isEqualTo(json.get("replayed"));
    }

    @Test
    void aRunThatGivesSomethingElseBreaksAPromise() throws IOException {
        Path out = copy(finished, dir.resolve("out"));
        String id = runId(out, "truce", 2);
        B01_Study.lie(out, id, outcome -> new RunOutcome(outcome.replicate(), outcome.series().subList(1, outcome.series().size()), outcome.places(), outcome.flows()));
        Session s = Session.of("replay", id, "--in", out.toString());
        assertThat(s.code()).isEqualTo(ExitCode.POST_CONDITION);
        assertThat(s.out()).contains("stored    a lie", "They differ.");
        B01_Study.fail(out, runId(out, "truce", 3));
        Session failed = Session.of("replay", runId(out, "truce", 3), "--in", out.toString());
        assertThat(failed.code()).isEqualTo(ExitCode.POST_CONDITION);
        assertThat(failed.out()).contains("stored    failed", "They differ.");
    }

    @Test
    void aRunThatWasNeverPlayedHasNothingToBeComparedWith() throws IOException {
        Path out = dir.resolve("out");
        fine("run", study, "--reps", "3", "--plan-only", "--quiet", "--out", out.toString());
        assertThat(fine("replay", runId(finished, "same", 1), "--in", out.toString()).out()).contains("stored    not played yet", "Nothing to compare with.");
        assertThat(out.resolve("logs")).doesNotExist();
    }

    @Test
    void runsAtTheBestValuesCanBeRepeatedToo() throws IOException {
        Path out = dir.resolve("out");
        fine("run", study, "--variant", "truce", "--reps", "2", "--worlds", "drawn", "--charts", "none", "--quiet", "--out", out.toString());
        String best = B01_Study.rows(out.resolve("runs.csv")).stream().filter(r -> r.get("worlds").equals("best") && r.get("variant").equals("truce")).findFirst().orElseThrow().get("runId");
        assertThat(fine("replay", best, "--in", out.toString()).out()).contains("truce, replicate 1", "The same to the last bit.");
        assertThat(fine("status", out.toString()).out()).contains("2 variants x 2 replicates", "and 4 runs at the best values of all parameters, 4 of them played", "Finished");
    }

    @Test
    void mistakes() throws IOException {
        String folder = finished.toString();
        refused(List.of("there is no run zzzz in " + folder, "runs.csv and logs/run.log list them"), "replay", "zzzz", "--in", folder);
        refused(List.of("there is no run"), "replay", "", "--in", folder);
        String digit = runId(finished, "truce", 1).substring(0, 1);
        long different = B01_Study.rows(finished.resolve("runs.csv")).stream().map(r -> r.get("runId")).filter(id -> id.startsWith(digit)).distinct().count();
        if (different > 1) {
            refused(List.of(different + " runs begin with " + digit + "; give more digits"), "replay", digit, "--in", folder);
        }
        refused(List.of("<run-id>"), "replay");
        Path empty = Files.createDirectory(dir.resolve("empty"));
        refused(List.of("holds no experiment of Mawa"), "status", empty.toString());
        refused(List.of("holds no experiment of Mawa"), "replay", "1", "--in", empty.toString());
        refused(List.of("is no folder"), "status", dir.resolve("nowhere").toString());
    }

    private static Session status(Path out) {
        return fine("status", out.toString());
    }

    private static Map<String, Object> json(Path out) throws IOException {
        return Json.readObject(fine("status", out.toString(), "--json").out());
    }
}
