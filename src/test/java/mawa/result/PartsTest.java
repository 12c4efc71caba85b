package mawa.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import mawa.experiment.Experiment;
import mawa.experiment.Fakes;
import mawa.experiment.Runs;
import mawa.outcome.PlaceTable;
import mawa.outcome.RunOutcome;
import mawa.store.RunStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables are made a part at a time, and nobody sees where one part ends. */
class PartsTest {
    @TempDir
    private Path dir;

    @Test
    void withManyReplicatesAndThreadsFewEveningsAreTakenAtOnceAndTheTableIsTheSame() throws Exception {
        int[] steps = IntStream.rangeClosed(1, 200).toArray();
        Experiment experiment = Fakes.experiment(dir.resolve("scenario"), steps.length);
        try (RunStore store = RunStore.openToAppend(dir.resolve("runs"))) {
            Runs runs = Fakes.play(experiment, store, 2, Fakes.growing(steps));
            PlacesTable.write(dir.resolve("whole"), runs, 1);
            // Of the values that may be held, each of a thousand threads gets 16 evenings of 5 places in 200 replicates.
            PlacesTable.write(dir.resolve("in parts"), runs, 1000);
            assertThat(plain("in parts")).isEqualTo(plain("whole"));
            Timeseries.write(dir.resolve("one"), runs, 1);
            Timeseries.write(dir.resolve("many"), runs, 50);
            assertThat(dir.resolve("many")).hasSameBinaryContentAs(dir.resolve("one"));
        }
    }

    @Test
    void withManyPlacesFewOriginsAreTakenAtOnceAndNoneIsLeftOut() throws Exception {
        int places = 300;
        List<String> ids = IntStream.range(0, places).mapToObj(p -> "p" + p).toList();
        int[] flows = new int[places * places];
        List<String> expected = new ArrayList<>(List.of("variant,origin,destination,p05,p50,p95"));
        for (int p = 0; p < places; p++) {
            flows[p * places + (p * 7 + 1) % places] = 100 + p;
            expected.add("baseline,p" + p + ",p" + (p * 7 + 1) % places + ("," + (100 + p)).repeat(3));
        }
        Experiment experiment = Fakes.experiment(dir.resolve("scenario"), 100);
        try (RunStore store = RunStore.openToAppend(dir.resolve("runs"))) {
            FlowsTable.write(dir.resolve("flows.csv"), Fakes.play(experiment, store, 2, (world, seed, replicate) -> {
                RunOutcome outcome = Fakes.outcome(replicate, 1);
                return new RunOutcome(replicate, outcome.series(), new PlaceTable(List.of(), ids, Fakes.DAYS, new int[0][]), flows);
            }));
        }
        assertThat(Files.readAllLines(dir.resolve("flows.csv"))).isEqualTo(expected);
    }

    @Test
    void piecesAreJoinedInTheirOrderHoweverLongEachTakesAndFewAreMadeAhead() throws IOException {
        int threads = 3;
        AtomicInteger begun = new AtomicInteger();
        StringBuilder expected = new StringBuilder();
        int[] waits = new Random(2).ints(60, 0, 4).toArray();
        try (Pieces pieces = new Pieces(new GzipPiece.Joined(dir.resolve("table")), threads)) {
            for (int k = 0; k < waits.length; k++) {
                int number = k;
                pieces.add(() -> {
                    begun.incrementAndGet();
                    Thread.sleep(waits[number]);
                    return GzipPiece.of(new CsvRows(8).number(number).end());
                });
                expected.append(k).append('\n');
                // What is not joined yet is in memory.
                assertThat(begun.get()).isGreaterThanOrEqualTo(k + 1 - 2 * threads);
            }
        }
        assertThat(plain("table")).isEqualTo(expected.toString());
    }

    @Test
    void aPieceThatCannotBeMadeIsToldAndNobodyWaitsForEver() throws IOException {
        assertThatThrownBy(() -> {
            try (Pieces pieces = new Pieces(new GzipPiece.Joined(dir.resolve("table")), 2)) {
                for (int k = 0; k < 50; k++) {
                    int number = k;
                    pieces.add(() -> {
                        if (number == 3) {
                            throw new IllegalStateException("the third is broken");
                        }
                        return GzipPiece.of(new CsvRows(8).number(number).end());
                    });
                }
            }
        }).isInstanceOf(IllegalStateException.class).hasMessage("the third is broken");
    }

    private String plain(String file) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(dir.resolve(file)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
