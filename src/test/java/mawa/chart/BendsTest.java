package mawa.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a line leaves out is what nobody sees. */
class BendsTest {
    @Test
    void aStraightLineNeedsItsEnd() {
        assertThat(Bends.of(IntStream.range(0, 900).mapToDouble(k -> 3 - 0.5 * k).toArray(), 0, 899)).containsExactly(899);
        assertThat(Bends.of(new double[] {1}, 0, 0)).isEmpty();
        assertThat(Bends.of(new double[] {5, 9}, 0, 1)).containsExactly(1);
    }

    @Test
    void aPeakStaysWhereItIs() {
        double[] heights = new double[100];
        heights[41] = 7;
        assertThat(Bends.of(heights, 0, 99)).containsExactly(40, 41, 42, 99);
        assertThat(Bends.of(heights, 41, 60)).containsExactly(42, 60);
    }

    @Test
    void noHeightIsOffByWhatOneSees() {
        Random random = new Random(3);
        double[] heights = new double[820];
        for (int k = 1; k < heights.length; k++) {
            heights[k] = heights[k - 1] + random.nextGaussian() * 0.03;
        }
        List<Integer> kept = Bends.of(heights, 0, heights.length - 1);
        assertThat(kept).hasSizeLessThan(400).isSorted().endsWith(819);
        int from = 0;
        for (int to : kept) {
            for (int k = from; k <= to; k++) {
                assertThat(Math.abs(heights[k] - heights[from] - (heights[to] - heights[from]) * (k - from) / (to - from))).isLessThanOrEqualTo(Bends.UNSEEN);
            }
            from = to;
        }
    }
}
