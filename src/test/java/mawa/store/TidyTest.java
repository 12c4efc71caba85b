package mawa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Brought into order, equal runs are equal bytes, whoever played them, when, and after how many attempts. */
class TidyTest {
    private static final int RUNS = 12;
    /** The order asked for; runs 10 to 12 belong to something else, and follow by id. */
    private static final List<String> ORDER = List.of(Heads.runIds(3, 1, 2, 9, 8, 7, 4, 5, 6));

    @TempDir
    private Path dir;

    private byte[] expected;

    @BeforeEach
    void keepThemInOrder() throws IOException {
        List<Integer> rest = new ArrayList<>(List.of(10, 11, 12));
        rest.sort((one, other) -> Heads.runId(one).compareTo(Heads.runId(other)));
        Path folder = dir.resolve("in order");
        try (RunStore store = RunStore.openToAppend(folder)) {
            for (int number : List.of(3, 1, 2, 9, 8, 7, 4, 5, 6, rest.get(0), rest.get(1), rest.get(2))) {
                store.append(Heads.done(number), Optional.of(Outcomes.small(number)));
            }
        }
        expected = Files.readAllBytes(folder.resolve("segment-0001.runs"));
    }

    @Test
    void theBytesAreTheSameForAnyOrderAndAnyNumberOfSegments() throws IOException {
        for (int trial = 0; trial < 40; trial++) {
            Random random = new Random(trial);
            Path folder = dir.resolve("trial " + trial);
            List<RunStore> stores = new ArrayList<>();
            for (int k = 0; k <= trial % 5; k++) {
                stores.add(RunStore.openToAppend(folder));
            }
            for (int number : shuffled(random)) {
                if (random.nextInt(3) == 0) {
                    any(stores, random).append(Heads.failed(number, "attempt " + random.nextInt(9)), Optional.empty());
                }
                any(stores, random).append(Heads.done(number), Optional.of(Outcomes.small(number)));
            }
            close(stores);
            tidy(folder);
            assertTidy(folder);
        }
    }

    @Test
    void whatIsTidyStaysAsItIs() throws IOException {
        Path folder = dir.resolve("in order");
        Object before = Files.readAttributes(folder.resolve("segment-0001.runs"), BasicFileAttributes.class).fileKey();
        tidy(folder);
        assertTidy(folder);
        assertThat(Files.readAttributes(folder.resolve("segment-0001.runs"), BasicFileAttributes.class).fileKey()).isEqualTo(before);
    }

    @Test
    void whoReadsReadsOn() throws IOException {
        Path folder = inTwoSegments();
        try (RunStore reader = RunStore.open(folder); RunStore store = RunStore.openToAppend(folder)) {
            store.tidy(ORDER);
            for (RunStore open : List.of(reader, store)) {
                for (int k = 1; k <= RUNS; k++) {
                    Outcomes.assertSame(open.find(Heads.runId(k)).orElseThrow().outcome().orElseThrow(), Outcomes.small(k));
                }
            }
        }
        assertTidy(folder);
    }

    @Test
    void aTidyingThatWasCutShortLosesNothingAndIsDoneAgain() throws IOException {
        // Half of the new file is written; it has taken the first one's name; some of the old ones are gone.
        for (boolean moved : new boolean[] {false, true}) {
            for (List<Integer> gone : List.of(List.<Integer>of(), List.of(2), List.of(3), List.of(2, 3))) {
                if (moved || gone.isEmpty()) {
                    Path folder = inThreeSegments("cut short " + moved + gone);
                    Files.write(folder.resolve(moved ? "segment-0001.runs" : "next"), moved ? expected : Arrays.copyOf(expected, expected.length / 2));
                    for (int number : gone) {
                        Files.delete(folder.resolve("segment-000" + number + ".runs"));
                    }
                    try (RunStore reader = RunStore.open(folder)) {
                        assertThat(reader.all()).hasSize(RUNS);
                        assertThat(reader.damaged()).isZero();
                    }
                    tidy(folder);
                    assertTidy(folder);
                }
            }
        }
    }

    @Test
    void attemptsThatGaveNothingAreKeptWhereNoLaterOneDid() throws IOException {
        Path folder = dir.resolve("failed");
        try (RunStore store = RunStore.openToAppend(folder)) {
            store.append(Heads.failed(2, "first"), Optional.empty());
            store.append(Heads.failed(1, "first"), Optional.empty());
            store.append(Heads.failed(2, "second"), Optional.empty());
            store.append(Heads.done(1), Optional.of(Outcomes.small(1)));
            store.tidy(List.of(Heads.runIds(1, 2)));
        }
        try (RunStore store = RunStore.open(folder)) {
            assertThat(store.all()).extracting(run -> run.head()).containsExactly(Heads.done(1), Heads.failed(2, "second"));
        }
    }

    @Test
    void nothingIsKeptInAFileThatATidyOneHasReplaced() throws IOException {
        Path folder = inTwoSegments();
        try (RunStore store = RunStore.openToAppend(folder)) {
            store.tidy(ORDER);
            assertThatThrownBy(() -> store.append(Heads.done(13), Optional.empty())).isInstanceOf(IllegalStateException.class).hasMessageContaining("tidied since");
        }
        try (RunStore again = RunStore.openToAppend(folder)) {
            again.tidy(ORDER);
            again.append(Heads.done(13), Optional.of(Outcomes.small(13)));
        }
        try (RunStore reader = RunStore.open(folder)) {
            assertThat(reader.all()).hasSize(RUNS + 1);
        }
    }

    private Path inTwoSegments() throws IOException {
        return inSegments("two", 2);
    }

    private Path inThreeSegments(String name) throws IOException {
        return inSegments(name, 3);
    }

    private Path inSegments(String name, int count) throws IOException {
        Path folder = dir.resolve(name);
        List<RunStore> stores = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            stores.add(RunStore.openToAppend(folder));
        }
        for (int number = 1; number <= RUNS; number++) {
            stores.get(number % count).append(Heads.done(number), Optional.of(Outcomes.small(number)));
        }
        close(stores);
        return folder;
    }

    private static void tidy(Path folder) throws IOException {
        try (RunStore store = RunStore.openToAppend(folder)) {
            assertThat(store.all()).hasSize(RUNS);
            store.tidy(ORDER);
        }
    }

    private void assertTidy(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactly("segment-0001.runs");
        }
        assertThat(folder.resolve("segment-0001.runs")).hasBinaryContent(expected);
    }

    private static List<Integer> shuffled(Random random) {
        List<Integer> numbers = new ArrayList<>();
        for (int k = 1; k <= RUNS; k++) {
            numbers.add(k);
        }
        Collections.shuffle(numbers, random);
        return numbers;
    }

    private static RunStore any(List<RunStore> stores, Random random) {
        return stores.get(random.nextInt(stores.size()));
    }

    private static void close(List<RunStore> stores) throws IOException {
        for (RunStore store : stores) {
            store.close();
        }
    }
}
