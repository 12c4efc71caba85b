package mawa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process may be killed, and a disk may lie, at any byte: at most the run that was hit is lost. */
class DamageTest {
    private static final int RUNS = 3;

    @TempDir
    private Path dir;

    /** A segment of a few runs, and where each one's frame ends. */
    private byte[] whole;
    private final int[] ends = new int[RUNS + 1];

    @BeforeEach
    void keepSomeRuns() throws IOException {
        Path folder = dir.resolve("whole");
        try (RunStore store = RunStore.openToAppend(folder)) {
            for (int k = 1; k <= RUNS; k++) {
                append(store, k);
                ends[k] = (int) Files.size(segment(folder));
            }
        }
        whole = Files.readAllBytes(segment(folder));
    }

    @Test
    void cutAtAnyByteItStillGivesWhatWasWholeAndGoesOnAsIfNothingHadHappened() throws IOException {
        for (int cut = 0; cut < whole.length; cut++) {
            Path folder = folder(Arrays.copyOf(whole, cut));
            int left = frameOf(cut) - 1;
            try (RunStore reader = RunStore.open(folder)) {
                assertHolds(reader, upTo(left));
            }
            assertThat(Files.size(segment(folder))).as("a reader mends nothing").isEqualTo(cut);
            try (RunStore store = RunStore.openToAppend(folder)) {
                assertHolds(store, upTo(left));
                assertThat(store.damaged()).as("torn is not damaged").isZero();
                for (int k = left + 1; k <= RUNS; k++) {
                    append(store, k);
                }
                assertHolds(store, upTo(RUNS));
            }
            assertThat(segment(folder)).as("cut at " + cut).hasBinaryContent(whole);
        }
    }

    @Test
    void aByteThatFlippedCostsTheRunItHitAndNoOther() throws IOException {
        Random random = new Random(5);
        for (int at = 0; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) (1 + random.nextInt(255));
            int hit = frameOf(at);
            Path folder = folder(flipped);
            List<Integer> others = upTo(RUNS);
            others.remove(Integer.valueOf(hit));
            try (RunStore reader = RunStore.open(folder)) {
                assertHolds(reader, others);
                // Nothing comes after the last one, so it looks like one that was cut.
                assertThat(reader.damaged()).as("flipped at " + at).isEqualTo(hit < RUNS ? 1 : 0);
            }
            try (RunStore store = RunStore.openToAppend(folder)) {
                assertHolds(store, others);
                append(store, hit);
            }
            try (RunStore reader = RunStore.open(folder)) {
                assertHolds(reader, upTo(RUNS));
            }
        }
    }

    @Test
    void whatHitsSeveralRunsCostsThese() throws IOException {
        byte[] holed = whole.clone();
        Arrays.fill(holed, ends[1] - 3, ends[2] - 5, (byte) 0);
        try (RunStore store = RunStore.openToAppend(folder(holed))) {
            assertHolds(store, List.of(3));
            assertThat(store.damaged()).isPositive();
        }
    }

    @Test
    void whatFollowsTheLastRunIsCutOff() throws IOException {
        byte[] zeros = new byte[5000];
        byte[] noise = new byte[5000];
        new Random(6).nextBytes(noise);
        byte[] begun = Arrays.copyOf(whole, ends[1] - 1);
        for (byte[] tail : new byte[][] {zeros, noise, begun, {'M'}, {'M', 'w', 'R', '1'}, {'M', 'w', 'R', '1', 0, 0, 0, 1}}) {
            byte[] longer = Arrays.copyOf(whole, whole.length + tail.length);
            System.arraycopy(tail, 0, longer, whole.length, tail.length);
            Path folder = folder(longer);
            try (RunStore store = RunStore.openToAppend(folder)) {
                assertHolds(store, upTo(RUNS));
                assertThat(store.damaged()).isZero();
            }
            assertThat(segment(folder)).hasBinaryContent(whole);
        }
    }

    @Test
    void aDamagedRunBeforeATornOneIsCutOffWithIt() throws IOException {
        byte[] both = Arrays.copyOf(whole, ends[3] - 1);
        both[ends[2] - 1] ^= 1;
        Path folder = folder(both);
        try (RunStore store = RunStore.openToAppend(folder)) {
            assertHolds(store, upTo(1));
            assertThat(store.damaged()).as("nothing is left of it").isZero();
            assertThat(Files.size(segment(folder))).isEqualTo(ends[1]);
        }
    }

    @Test
    void tidyingLeavesNoDamageBehind() throws IOException {
        byte[] flipped = whole.clone();
        flipped[ends[1] + 30] ^= 4;
        Path folder = folder(flipped);
        try (RunStore store = RunStore.openToAppend(folder)) {
            append(store, 2);
            store.tidy(List.of(Heads.runIds(1, 2, 3)));
        }
        assertThat(segment(folder)).hasBinaryContent(whole);
    }

    private static void append(RunStore store, int number) throws IOException {
        store.append(Heads.done(number), Optional.of(Outcomes.small(number)));
    }

    /** The frame that a byte belongs to, from 1. */
    private int frameOf(int at) {
        int frame = 1;
        while (at >= ends[frame]) {
            frame++;
        }
        return frame;
    }

    private static List<Integer> upTo(int last) {
        List<Integer> out = new ArrayList<>();
        for (int k = 1; k <= last; k++) {
            out.add(k);
        }
        return out;
    }

    private static void assertHolds(RunStore store, List<Integer> numbers) throws IOException {
        assertThat(store.all()).hasSameSizeAs(numbers);
        for (int number : numbers) {
            StoredRun run = store.find(Heads.runId(number)).orElseThrow();
            assertThat(run.head()).isEqualTo(Heads.done(number));
            assertThat(run.body()).isEqualTo(Packing.pack(Outcomes.small(number)));
        }
    }

    private Path folder(byte[] segment) throws IOException {
        Path folder = Files.createDirectories(dir.resolve("cut"));
        Files.write(segment(folder), segment);
        return folder;
    }

    private static Path segment(Path folder) {
        return folder.resolve("segment-0001.runs");
    }
}
