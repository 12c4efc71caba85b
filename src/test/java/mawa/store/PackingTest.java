package mawa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.PlaceTable;
import mawa.outcome.RunOutcome;
import mawa.outcome.Series;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is packed is given back to the last bit, a part at a time. */
class PackingTest {
    private static final int MANY = 250;

    @Test
    void anyOutcomeIsGivenBackToTheLastBit() throws IOException {
        for (long seed = 1; seed <= MANY; seed++) {
            Outcomes.assertSame(unpacked(Packing.pack(Outcomes.any(seed))), Outcomes.any(seed));
        }
    }

    @Test
    void equalOutcomesHaveEqualBytes() throws IOException {
        for (long seed = 1; seed <= MANY; seed++) {
            byte[] packed = Packing.pack(Outcomes.any(seed));
            assertThat(Packing.pack(Outcomes.any(seed))).isEqualTo(packed);
            assertThat(Packing.pack(unpacked(packed))).as("packed again from what was unpacked").isEqualTo(packed);
        }
    }

    @TestFactory
    Stream<DynamicTest> noNumberIsChanged() {
        return Arrays.stream(Outcomes.edges()).mapToObj(edge -> DynamicTest.dynamicTest(Double.toString(edge), () -> {
            for (double[] values : new double[][] {{edge}, {edge, edge}, {7, edge, 0}, {edge, 0.5}, {-edge, edge}}) {
                assertThat(Outcomes.bits(unpacked(Packing.pack(of(values))).series().get(0).values())).isEqualTo(Outcomes.bits(values));
            }
        }));
    }

    @Test
    void countsTakeAFewBytes() {
        double[] counts = new double[365];
        double[] shares = new double[365];
        Arrays.setAll(counts, day -> 250_000 + 40 * day);
        Arrays.setAll(shares, day -> 0.1 * day);
        assertThat(Packing.pack(of(shares)).length - Packing.pack(of(counts)).length).isGreaterThan(365 * 6);
    }

    @Test
    void aPartIsReadWhenItIsAskedForAndNoOtherWithIt() throws IOException {
        RunOutcome kept = Outcomes.small(4);
        byte[] packed = Packing.pack(kept);
        List<int[]> reads = new ArrayList<>();
        RunOutcome found = Packing.unpack((offset, length) -> {
            reads.add(new int[] {offset, offset + length});
            return Arrays.copyOfRange(packed, offset, offset + length);
        });
        int names = reads.get(reads.size() - 1)[1];
        reads.clear();
        found.series().get(1).values();
        found.series().get(0).values();
        found.places().values(0);
        found.flows();
        // Each part takes two reads: where it lies, eight bytes, and the part itself.
        assertThat(reads).hasSize(8).allSatisfy(read -> assertThat(read[0]).isGreaterThanOrEqualTo(names));
        for (int k = 3; k >= 0; k--) {
            int[] where = reads.remove(2 * k);
            assertThat(where[1] - where[0]).isEqualTo(2 * Integer.BYTES);
        }
        reads.sort((one, other) -> Integer.compare(one[0], other[0]));
        for (int k = 1; k < reads.size(); k++) {
            assertThat(reads.get(k)[0]).isEqualTo(reads.get(k - 1)[1]);
        }
        assertThat(reads.get(3)[1]).isEqualTo(packed.length);
    }

    private static RunOutcome unpacked(byte[] packed) throws IOException {
        return Packing.unpack((offset, length) -> Arrays.copyOfRange(packed, offset, offset + length));
    }

    private static RunOutcome of(double[] values) {
        return new RunOutcome(1, List.of(new Series("all", Group.ALL, Indicator.DISPLACED_PEOPLE, values)),
                new PlaceTable(List.of(), List.of(), values.length, new int[0][]), new int[0]);
    }
}
