package mawa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mawa.AnotherProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any number of processes keep their runs in one folder at once, and none touches what another one writes. */
class ManyProcessesTest {
    private static final int FOR_EVER = 1_000_000;

    @TempDir
    private Path dir;

    @Test
    void twoOpenersWriteSegmentsOfTheirOwn() throws IOException {
        try (RunStore one = RunStore.openToAppend(dir); RunStore two = RunStore.openToAppend(dir)) {
            assertThat(names()).containsExactly("segment-0001.runs", "segment-0002.runs");
            for (int k = 0; k < 20; k++) {
                (k % 2 == 0 ? one : two).append(Heads.done(k), Optional.of(Outcomes.any(k)));
            }
        }
        assertHolds(0, 20);
        try (RunStore next = RunStore.openToAppend(dir)) {
            next.append(Heads.done(20), Optional.of(Outcomes.any(20)));
        }
        assertThat(names()).as("who comes after them takes one of theirs").hasSize(2);
        assertHolds(0, 21);
    }

    @Test
    void anotherProcessWritesASegmentOfItsOwn() throws Exception {
        try (RunStore ours = RunStore.openToAppend(dir); AnotherProcess other = AnotherProcess.of(Keeper.class, dir.toString(), "0", "10")) {
            for (int k = 10; k < 20; k++) {
                ours.append(Heads.done(k), Optional.of(Outcomes.any(k)));
                assertThat(other.line()).isEqualTo(Integer.toString(k - 10));
            }
            assertThat(other.line()).isEqualTo("waits");
            try (RunStore third = RunStore.openToAppend(dir)) {
                third.append(Heads.done(20), Optional.of(Outcomes.any(20)));
            }
            assertThat(names()).containsExactly("segment-0001.runs", "segment-0002.runs", "segment-0003.runs");
            other.letGo();
            assertThat(other.code()).isZero();
        }
        assertHolds(0, 21);
    }

    @Test
    void whatAKilledProcessSaidItKeptIsThereAndTheNextOneGoesOnInItsSegment() throws Exception {
        int kept = 0;
        for (int trial = 1; trial <= 4; trial++) {
            try (AnotherProcess other = AnotherProcess.of(Keeper.class, dir.toString(), Integer.toString(kept), Integer.toString(FOR_EVER))) {
                for (int k = kept; k < kept + 30 * trial; k++) {
                    assertThat(other.line()).isEqualTo(Integer.toString(k));
                }
                other.kill();
                kept += 30 * trial + (int) other.rest().lines().count();
            }
            try (RunStore reader = RunStore.open(dir)) {
                // One more may have been kept before it could be said.
                assertThat(reader.all().size()).isBetween(kept, kept + 1);
                assertThat(reader.damaged()).isZero();
                kept = reader.all().size();
            }
            assertHolds(0, kept);
            assertThat(names()).containsExactly("segment-0001.runs");
        }
    }

    @Test
    void whoOpensWhileTheOwnerCutsOffATornTailSeesWhatIsWhole() throws Exception {
        try (RunStore store = RunStore.openToAppend(dir)) {
            store.append(Heads.done(0), Optional.of(Outcomes.any(0)));
        }
        Path segment = dir.resolve("segment-0001.runs");
        // A frame that says it is longer than the file.
        byte[] torn = Arrays.copyOf(Arrays.copyOf(Files.readAllBytes(segment), 12), 400_000);
        Arrays.fill(torn, 4, 12, (byte) 1);
        List<Throwable> disturbed = Collections.synchronizedList(new ArrayList<>());
        AtomicBoolean over = new AtomicBoolean();
        Thread others = new Thread(() -> {
            while (!over.get()) {
                try (RunStore reader = RunStore.open(dir)) {
                    assertThat(reader.all()).hasSize(1);
                    assertThat(reader.damaged()).isZero();
                } catch (IOException | AssertionError e) {
                    disturbed.add(e);
                }
            }
        });
        others.start();
        for (int k = 0; k < 200; k++) {
            Files.write(segment, torn, StandardOpenOption.APPEND);
            RunStore.openToAppend(dir).close();
        }
        over.set(true);
        others.join();
        assertThat(disturbed).isEmpty();
        assertHolds(0, 1);
    }

    private void assertHolds(int from, int to) throws IOException {
        try (RunStore reader = RunStore.open(dir)) {
            assertThat(reader.all()).extracting(run -> run.head().runId()).containsExactlyInAnyOrder(Heads.runIds(IntStream.range(from, to).toArray()));
            for (int k = from; k < to; k++) {
                Outcomes.assertSame(reader.find(Heads.runId(k)).orElseThrow().outcome().orElseThrow(), Outcomes.any(k));
            }
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
