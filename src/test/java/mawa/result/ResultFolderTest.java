package mawa.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import mawa.experiment.Experiment;
import mawa.experiment.Fakes;
import mawa.experiment.Plan;
import mawa.experiment.Runs;
import mawa.experiment.Variant;
import mawa.experiment.Worlds;
import mawa.store.RunStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder says truly whether it is finished, is gone on with by its own experiment, and is touched by no other. */
class ResultFolderTest {
    private static final String[] PLANNED = {".lock", "UNFINISHED", "effective-scenario.yaml", "experiment.json", "runs-planned.csv.gz", "scenario-tables"};
    private static final String[] FINISHED = {".lock", "LIMITS.md", "README.txt", "effective-scenario.yaml", "experiment.json", "manifest.json", "runs",
        "runs-planned.csv.gz", "scenario-tables"};

    @TempDir
    private Path dir;

    private Path out;
    private Variant baseline;
    private Plan plan;

    @BeforeEach
    void prepare() {
        out = dir.resolve("a result");
        baseline = Fakes.variant(dir.resolve("scenario"), "baseline");
        plan = plan(2);
    }

    @Test
    void aClaimedFolderHoldsItsPlanAndIsMarkedUnfinished() throws IOException {
        try (ResultFolder folder = ResultFolder.claim(out, plan)) {
            assertThat(names(folder.folder())).containsExactly(PLANNED);
            assertThat(ResultFolder.isFinished(out)).isFalse();
        }
        assertThat(names(out)).as("closed without a result").containsExactly(PLANNED);
    }

    @Test
    void aPublishedOneIsFinishedAndHoldsNothingOfItsMaking() throws Exception {
        publish("first");
        assertThat(names(out)).containsExactly(FINISHED);
        assertThat(out.resolve("LIMITS.md")).hasContent("first");
        assertThat(out.resolve(".lock")).as("which process it was is no part of a result").isEmptyFile();
        assertThat(ResultFolder.isFinished(out)).isTrue();
    }

    @Test
    void anEmptyFolderAndOneDeepDownAndOneBehindALinkAreAccepted() throws Exception {
        Files.createDirectory(out);
        publish("first");
        out = dir.resolve("x/y/a b");
        publish("deep down");
        assertThat(out.resolve("LIMITS.md")).hasContent("deep down");
        Path target = Files.createDirectory(dir.resolve("target"));
        out = Files.createSymbolicLink(dir.resolve("link"), target);
        publish("behind a link");
        assertThat(Files.isSymbolicLink(out)).isTrue();
        assertThat(target.resolve("LIMITS.md")).hasContent("behind a link");
    }

    @Test
    void anEarlierResultStaysUntilTheNewOneIsWholeAndTheMarkSaysSo() throws Exception {
        publish("first");
        try (ResultFolder again = ResultFolder.claim(out, plan(4)); RunStore store = again.store()) {
            Runs runs = Fakes.play(plan(4).experiment(), store, 1, Fakes.growing(3, 4, 5, 6));
            fill(again, runs, "second");
            assertThat(out.resolve("LIMITS.md")).hasContent("first");
            assertThat(ResultFolder.isFinished(out)).isFalse();
            again.publish();
        }
        assertThat(out.resolve("LIMITS.md")).hasContent("second");
        assertThat(names(out)).containsExactly(FINISHED);
    }

    @Test
    void whatTheUserAddedStaysAndWhatAnEarlierResultBroughtAndThisOneDoesNotGoes() throws Exception {
        try (ResultFolder folder = ResultFolder.claim(out, plan); RunStore store = folder.store()) {
            Path stage = folder.stage();
            Files.createDirectories(stage.resolve("charts"));
            Files.writeString(stage.resolve("charts/of-two.csv"), "two replicates");
            papers(stage, Fakes.play(plan.experiment(), store, 1, Fakes.growing(3, 4)), "first");
            folder.publish();
        }
        Files.writeString(out.resolve("my notes.txt"), "mine");
        Files.createDirectories(out.resolve("figures/for paper"));
        publish("second");
        assertThat(out.resolve("my notes.txt")).hasContent("mine");
        assertThat(out.resolve("figures/for paper")).isDirectory();
        assertThat(out.resolve("charts")).doesNotExist();
        assertThat(out.resolve("LIMITS.md")).hasContent("second");
    }

    @Test
    void aFolderThatWasNewAndHasNoRunGoesAgainAndTheSameCommandStartsAgain() throws IOException {
        try (ResultFolder folder = ResultFolder.claim(out, plan); RunStore store = folder.store(); RunLog log = new RunLog(out)) {
            folder.stage();
            assertThat(folder.abandon()).contains(0);
            assertThat(out).doesNotExist();
            assertThat(store.all()).isEmpty();
            assertThat(log).isNotNull();
        }
        ResultFolder.claim(out, plan).close();
    }

    @Test
    void aFolderThatWasThereStays() throws IOException {
        Files.createDirectory(out);
        try (ResultFolder folder = ResultFolder.claim(out, plan); RunStore store = folder.store()) {
            assertThat(folder.abandon()).contains(0);
            assertThat(store.all()).isEmpty();
        }
        assertThat(out).isEmptyDirectory();
        ResultFolder.claim(out, plan).close();
    }

    @Test
    void whatHasBeenPlayedIsKeptAndCounted() throws Exception {
        try (ResultFolder folder = ResultFolder.claim(out, plan); RunStore store = folder.store()) {
            Fakes.play(plan(1).experiment(), store, 1, Fakes.growing(3));
            folder.stage();
            assertThat(folder.abandon()).contains(1);
        }
        assertThat(names(out)).containsExactly(".lock", "UNFINISHED", "effective-scenario.yaml", "experiment.json", "runs", "runs-planned.csv.gz", "scenario-tables");
        try (ResultFolder again = ResultFolder.claim(out, plan)) {
            assertThat(again.abandon()).as("by the next one, too").contains(1);
        }
        publish("in the end");
        assertThat(names(out)).containsExactly(FINISHED);
    }

    @Test
    void itIsTooLateToLetGoOfAResult() throws Exception {
        try (ResultFolder folder = ResultFolder.claim(out, plan); RunStore store = folder.store()) {
            fill(folder, Fakes.play(plan.experiment(), store, 1, Fakes.growing(3, 4)), "first");
            folder.publish();
            assertThat(folder.abandon()).isEmpty();
        }
        assertThat(names(out)).containsExactly(FINISHED);
    }

    @Test
    void aClaimThatWasKilledAnywhereIsMadeAgain() throws IOException {
        Random random = new Random(4);
        for (int trial = 0; trial < 30; trial++) {
            out = dir.resolve("killed " + trial);
            ResultFolder.claim(out, plan).close();
            Files.move(out.resolve("experiment.json"), out.resolve(random.nextBoolean() ? ".plan" : ".stage"));
            for (String name : names(out)) {
                if (!name.equals("UNFINISHED") && random.nextBoolean()) {
                    ResultFolder.remove(out.resolve(name));
                }
            }
            ResultFolder.claim(out, plan).close();
            assertThat(PlanFiles.read(out, "1.0").experiment().identity()).isEqualTo(plan.experiment().identity());
        }
    }

    @Test
    void anotherExperimentIsRefusedTheWaysOutAreNamedAndNothingIsTouched() throws Exception {
        publish("first");
        Files.writeString(out.resolve("my notes.txt"), "mine");
        Variant harder = Fakes.variant(dir.resolve("scenario"), "harder", "departure.remainShare", "0.1");
        Experiment e = plan.experiment();
        List<Experiment> others = List.of(
                new Experiment(e.id(), e.release(), e.variants(), 1, 2, 8, Worlds.BEST),
                new Experiment(e.id(), e.release(), e.variants(), 1, 2, 7, Worlds.DRAWN),
                new Experiment("other", e.release(), e.variants(), 1, 2, 7, Worlds.BEST),
                new Experiment(e.id(), e.release(), List.of(harder), 1, 2, 7, Worlds.BEST),
                new Experiment(e.id(), e.release(), List.of(harder, baseline), 1, 2, 7, Worlds.BEST));
        Snapshot before = Snapshot.of(out);
        for (Experiment other : others) {
            assertThatThrownBy(() -> ResultFolder.claim(out, Plan.forRunning(other))).isInstanceOf(RefusedException.class)
                    .hasMessageContaining("another experiment (test-world, seed 7, best worlds").hasMessageContaining("nothing there was touched")
                    .hasMessageContaining("--out DIR").hasMessageContaining("leave --out away").hasMessageContaining("remove it");
            assertThat(Snapshot.of(out)).isEqualTo(before);
        }
    }

    @Test
    void moreReplicatesAnotherVariantAndANewerReleaseGoOn() throws Exception {
        publish("first");
        Variant added = Fakes.variant(dir.resolve("scenario"), "added", "departure.remainShare", "0.1");
        Experiment e = plan.experiment();
        for (Experiment more : List.of(e.withReplicates(5), new Experiment(e.id(), e.release(), List.of(baseline, added), 1, 2, 7, Worlds.BEST),
                new Experiment(e.id(), "2.0", e.variants(), 1, 2, 7, Worlds.BEST))) {
            try (ResultFolder folder = ResultFolder.claim(out, Plan.forRunning(more)); RunStore store = folder.store()) {
                assertThat(store.all()).as("what is there stays").hasSize(2);
            }
            assertThat(PlanFiles.read(out, more.release()).experiment().runs()).isEqualTo(more.runs());
        }
    }

    @Test
    void foreignFilesAndFoldersAreRefusedAndNotTouched() throws IOException {
        Files.writeString(out, "a file");
        assertThatThrownBy(() -> ResultFolder.claim(out, plan)).isInstanceOf(RefusedException.class).hasMessageContaining("is a file");
        Path below = out.resolve("below");
        assertThatThrownBy(() -> ResultFolder.claim(below, plan)).isInstanceOf(RefusedException.class).hasMessageContaining("cannot write to").hasMessageContaining("--out");
        for (String name : List.of("thesis.doc", ".hidden", "effective-scenario.yaml", "runs", "UNFINISHED thesis")) {
            Path full = Files.createDirectory(dir.resolve("full of " + name));
            Files.writeString(full.resolve(name), "years of work");
            Files.writeString(full.resolve("manifest.json"), "{\"identity\": [1");
            Snapshot before = Snapshot.of(full);
            assertThatThrownBy(() -> ResultFolder.claim(full, plan)).isInstanceOf(RefusedException.class).hasMessageContaining("not a result of Mawa");
            assertThatThrownBy(() -> ResultFolder.join(full)).isInstanceOf(RefusedException.class).hasMessageContaining("holds no experiment");
            assertThat(Snapshot.of(full)).isEqualTo(before);
        }
    }

    @Test
    void aPlanThatWasCutSpoiltOrTakenAwayIsMadeAnewByItsOwnExperimentAndByNoOther() throws Exception {
        Plan other = Plan.forRunning(new Experiment("other", "1.0", List.of(Fakes.variant(dir.resolve("scenario"), "harder", "departure.remainShare", "0.1")), 1, 2, 7, Worlds.BEST));
        for (boolean finished : new boolean[] {true, false}) {
            out = dir.resolve("finished " + finished);
            if (finished) {
                publish("first");
            } else {
                try (ResultFolder folder = ResultFolder.claim(out, plan); RunStore store = folder.store()) {
                    Fakes.play(plan(1).experiment(), store, 1, Fakes.growing(3));
                }
            }
            String text = Files.readString(out.resolve("experiment.json"));
            for (String spoilt : List.of("", text.substring(0, text.length() / 2), text.replaceFirst(":", ";"), "{}", "nothing")) {
                spoil(out.resolve("experiment.json"), spoilt);
                Snapshot before = Snapshot.of(out);
                assertThatThrownBy(() -> ResultFolder.claim(out, other)).isInstanceOf(RefusedException.class).hasMessageContaining("nothing").hasMessageNotContaining("mawa.");
                assertThat(Snapshot.of(out)).isEqualTo(before);
                try (ResultFolder again = ResultFolder.claim(out, plan); RunStore store = again.store()) {
                    assertThat(store.all()).hasSize(finished ? 2 : 1);
                }
                assertThat(out.resolve("experiment.json")).hasContent(text);
            }
        }
    }

    private static void spoil(Path file, String text) throws IOException {
        if (text.equals("nothing")) {
            Files.delete(file);
        } else {
            Files.writeString(file, text);
        }
    }

    @Test
    void aResultIsUnchangedAsLongAsEachOfItsFilesIsToTheLastBit() throws Exception {
        publish("first");
        for (String file : List.of("LIMITS.md", "README.txt")) {
            assertThat(isUnchanged(plan)).isTrue();
            byte[] bytes = Files.readAllBytes(out.resolve(file));
            bytes[bytes.length / 2] ^= 1;
            Files.write(out.resolve(file), bytes);
            assertThat(isUnchanged(plan)).as(file + " edited").isFalse();
            Files.write(out.resolve(file), Arrays.copyOf(bytes, bytes.length / 2));
            assertThat(isUnchanged(plan)).as(file + " cut").isFalse();
            Files.delete(out.resolve(file));
            assertThat(isUnchanged(plan)).as(file + " gone").isFalse();
            publish("first");
        }
        assertThat(isUnchanged(plan(3))).as("another run").isFalse();
        Files.writeString(out.resolve("my notes.txt"), "mine");
        assertThat(isUnchanged(plan)).as("what somebody adds is no part of it").isTrue();
    }

    private boolean isUnchanged(Plan asked) throws IOException {
        try (ResultFolder folder = ResultFolder.claim(out, asked); RunStore store = folder.store()) {
            return folder.isUnchanged(Runs.of(asked.experiment(), store), List.of());
        }
    }

    @Test
    void aPlanWithFewerArmsForgetsTheScenariosOfTheOthersButNothingElse() throws Exception {
        Variant less = Fakes.variant(dir.resolve("scenario"), "less", "departure.remainShare", "0.1");
        Variant more = Fakes.variant(dir.resolve("scenario"), "more", "departure.remainShare", "0.9");
        Plan both = Plan.forRunning(Fakes.experiment(2, baseline, less, more));
        ResultFolder.claim(out, both).close();
        Path whole = Files.createDirectory(dir.resolve("whole"));
        PlanFiles.write(whole, both);
        Files.writeString(Files.createDirectory(out.resolve("variants/mine")).resolve("notes.txt"), "mine");
        Files.writeString(out.resolve("variants/more/notes.txt"), "mine too");
        ResultFolder.claim(out, Plan.forRunning(Fakes.experiment(2, baseline, less))).close();
        assertThat(names(out.resolve("variants"))).containsExactly("less", "mine", "more");
        assertThat(names(out.resolve("variants/more"))).containsExactly("notes.txt");
        ResultFolder.claim(out, plan).close();
        assertThat(names(out.resolve("variants"))).containsExactly("mine", "more");
        ResultFolder.remove(out.resolve("variants"));
        ResultFolder.claim(out, both).close();
        Tables.assertSame(out.resolve("variants"), whole.resolve("variants"));
        ResultFolder.claim(out, plan).close();
        assertThat(names(out)).containsExactly(PLANNED);
    }

    @Test
    void onlyAPlannedFolderIsJoined() throws IOException {
        assertThatThrownBy(() -> ResultFolder.join(out)).isInstanceOf(RefusedException.class).hasMessageContaining("is no folder");
        assertThat(out).doesNotExist();
        ResultFolder.claim(out, plan).close();
        try (ResultFolder folder = ResultFolder.join(out)) {
            assertThat(folder.abandon()).as("who joined takes nothing away").contains(0);
        }
        assertThat(names(out)).containsExactly(PLANNED);
    }

    private Plan plan(int replicates) {
        return Plan.forRunning(Fakes.experiment(replicates, baseline));
    }

    private void publish(String limits) throws IOException, InterruptedException {
        try (ResultFolder folder = ResultFolder.claim(out, plan); RunStore store = folder.store()) {
            fill(folder, Fakes.play(plan.experiment(), store, 1, Fakes.growing(3, 4)), limits);
            folder.publish();
        }
    }

    private static void fill(ResultFolder folder, Runs runs, String limits) throws IOException {
        papers(folder.stage(), runs, limits);
    }

    private static void papers(Path stage, Runs runs, String limits) throws IOException {
        Results.writePapers(stage, runs, List.of(), limits, new Manifest(List.of("mawa", "run"), 1, Instant.EPOCH, 1));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
