package mawa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mawa.outcome.RunOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has been kept is found by everybody who opens the folder, and nothing else is. */
class RunStoreTest {
    @TempDir
    private Path dir;

    @Test
    void whatIsKeptIsFoundAtOnceAndByEveryLaterReader() throws IOException {
        try (RunStore store = RunStore.openToAppend(dir)) {
            for (int k = 1; k <= 50; k++) {
                Outcomes.assertSame(store.append(Heads.done(k), Optional.of(Outcomes.any(k))).outcome().orElseThrow(), Outcomes.any(k));
                try (RunStore reader = RunStore.open(dir)) {
                    assertThat(reader.all()).hasSize(k);
                }
            }
        }
        try (RunStore reader = RunStore.open(dir); RunStore next = RunStore.openToAppend(dir)) {
            for (RunStore found : new RunStore[] {reader, next}) {
                assertThat(found.all()).hasSize(50);
                for (int k = 1; k <= 50; k++) {
                    StoredRun run = found.find(Heads.runId(k)).orElseThrow();
                    assertThat(run.head()).isEqualTo(Heads.done(k));
                    Outcomes.assertSame(run.outcome().orElseThrow(), Outcomes.any(k));
                }
            }
        }
    }

    @Test
    void aFolderThatIsNotThereIsAnEmptyStoreAndStaysAway() throws IOException {
        try (RunStore store = RunStore.open(dir.resolve("none"))) {
            assertThat(store.all()).isEmpty();
            assertThat(store.find(Heads.runId(1))).isEmpty();
        }
        assertThat(dir.resolve("none")).doesNotExist();
    }

    @Test
    void whoReadsChangesNothing() throws IOException {
        keep(dir, 1, 2);
        byte[] before = Files.readAllBytes(dir.resolve("segment-0001.runs"));
        try (RunStore reader = RunStore.open(dir)) {
            assertThatThrownBy(() -> reader.append(Heads.done(3), Optional.empty())).isInstanceOf(IllegalStateException.class).hasMessageContaining("reading only");
        }
        assertThat(dir.resolve("segment-0001.runs")).hasBinaryContent(before);
        assertThat(dir).isDirectoryNotContaining("glob:**/segment-0002*");
    }

    @Test
    void otherFilesInTheFolderAreNoSegments() throws IOException {
        keep(dir, 1);
        Files.writeString(dir.resolve("notes.txt"), "mine");
        Files.writeString(dir.resolve("segment-0002.runs.bak"), "mine");
        Files.copy(dir.resolve("segment-0001.runs"), dir.resolve("next"));
        try (RunStore store = RunStore.openToAppend(dir)) {
            assertThat(store.all()).hasSize(1);
            store.tidy(List.of());
        }
        assertThat(dir.resolve("notes.txt")).hasContent("mine");
        assertThat(dir.resolve("segment-0002.runs.bak")).hasContent("mine");
    }

    @Test
    void aFailureGivesWayToALaterResultAndAResultToNoLaterFailure() throws IOException {
        try (RunStore store = RunStore.openToAppend(dir)) {
            store.append(Heads.failed(1, "no luck"), Optional.empty());
            assertThat(store.find(Heads.runId(1)).orElseThrow().outcome()).isEmpty();
            store.append(Heads.failed(1, "no luck again"), Optional.empty());
            assertThat(store.find(Heads.runId(1)).orElseThrow().head().error()).isEqualTo("no luck again");
            store.append(Heads.done(1), Optional.of(Outcomes.small(1)));
            store.append(Heads.failed(1, "out of memory"), Optional.empty());
            assertThat(store.find(Heads.runId(1)).orElseThrow().head()).isEqualTo(Heads.done(1));
        }
        try (RunStore store = RunStore.open(dir)) {
            assertThat(store.all()).hasSize(1);
            assertThat(store.find(Heads.runId(1)).orElseThrow().head()).isEqualTo(Heads.done(1));
        }
    }

    @Test
    void whatOneBuildGaveDoesNotHideThatAnotherFails() throws IOException {
        try (RunStore store = RunStore.openToAppend(dir)) {
            store.append(Heads.done(1), Optional.of(Outcomes.small(1)));
            store.append(Heads.by("build-b", Heads.failed(1, "broken since")), Optional.empty());
            assertThat(store.find(Heads.runId(1)).orElseThrow().head().error()).isEqualTo("broken since");
        }
        try (RunStore store = RunStore.open(dir)) {
            assertThat(store.find(Heads.runId(1)).orElseThrow().head().error()).isEqualTo("broken since");
        }
    }

    @Test
    void whatWentWrongIsKeptWhateverItSays() throws IOException {
        String[] errors = {"", "two\nlines", "\0between\0zeros\0", "مأوى \uD83C\uDFE0", "x".repeat(100_000)};
        try (RunStore store = RunStore.openToAppend(dir)) {
            for (int k = 0; k < errors.length; k++) {
                store.append(Heads.failed(k, errors[k]), Optional.empty());
            }
        }
        try (RunStore store = RunStore.open(dir)) {
            for (int k = 0; k < errors.length; k++) {
                assertThat(store.find(Heads.runId(k)).orElseThrow().head().error()).isEqualTo(errors[k].replace('\0', ' '));
            }
        }
    }

    @Test
    void runsOfAnotherStoreAreTakenOverAsTheyAreWhereTheyAreWantedAndMissing() throws IOException {
        Path other = dir.resolve("other");
        keep(other, 1, 2, 3, 4);
        try (RunStore store = RunStore.openToAppend(dir.resolve("here")); RunStore from = RunStore.open(other)) {
            store.append(Heads.failed(1, "no luck"), Optional.empty());
            store.append(Heads.by("build-b", Heads.done(2)), Optional.of(Outcomes.small(20)));
            assertThat(store.takeFrom(from, run -> !run.head().runId().equals(Heads.runId(4)))).isEqualTo(2);
            assertThat(store.takeFrom(from, run -> !run.head().runId().equals(Heads.runId(4)))).as("a second time").isZero();
            assertThat(store.all()).extracting(run -> run.head().runId()).containsExactlyInAnyOrder(Heads.runIds(1, 2, 3));
        }
        try (RunStore store = RunStore.open(dir.resolve("here"))) {
            Outcomes.assertSame(outcome(store, 1), Outcomes.small(1));
            Outcomes.assertSame(outcome(store, 2), Outcomes.small(20));
            Outcomes.assertSame(outcome(store, 3), Outcomes.small(3));
            assertThat(store.find(Heads.runId(3)).orElseThrow().head()).isEqualTo(Heads.done(3));
        }
    }

    @Test
    void storesOfManySegmentsAreReadAsOne() throws IOException {
        try (RunStore one = RunStore.openToAppend(dir); RunStore two = RunStore.openToAppend(dir); RunStore three = RunStore.openToAppend(dir)) {
            RunStore[] stores = {one, two, three};
            for (int k = 0; k < 30; k++) {
                stores[k % 3].append(Heads.done(k), Optional.of(Outcomes.small(k)));
            }
        }
        Files.delete(dir.resolve("segment-0002.runs"));
        try (RunStore reader = RunStore.open(dir); RunStore next = RunStore.openToAppend(dir)) {
            String[] left = Heads.runIds(IntStream.range(0, 30).filter(k -> k % 3 != 1).toArray());
            assertThat(reader.all()).extracting(run -> run.head().runId()).containsExactlyInAnyOrder(left);
            assertThat(next.all()).as("though there is a gap in the numbers").extracting(run -> run.head().runId()).containsExactlyInAnyOrder(left);
        }
    }

    private static void keep(Path folder, int... numbers) throws IOException {
        try (RunStore store = RunStore.openToAppend(folder)) {
            for (int number : numbers) {
                store.append(Heads.done(number), Optional.of(Outcomes.small(number)));
            }
        }
    }

    private static RunOutcome outcome(RunStore store, int number) {
        return store.find(Heads.runId(number)).orElseThrow().outcome().orElseThrow();
    }
}
