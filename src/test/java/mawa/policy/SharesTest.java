package mawa.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import mawa.world.Shares;
import org.junit.jupiter.api.Test;

/**
 * Sharing out whole numbers by the largest remainders: nothing is lost, nobody is more than one from the exact share,
 * more weight never gets less, and where there is no weight nothing is given.
 */
class SharesTest {
    @Test
    void examples() {
        assertThat(Shares.apportion(10, new long[] {1, 1, 2})).containsExactly(3, 2, 5);
        assertThat(Shares.apportion(7, new long[] {1, 2, 4})).containsExactly(1, 2, 4);
        assertThat(Shares.apportion(1, new long[] {3, 5, 4})).containsExactly(0, 1, 0);
        assertThat(Shares.apportion(2, new long[] {5, 5, 5})).as("equal remainders: the earlier place").containsExactly(1, 1, 0);
    }

    @Test
    void withoutWeightOrTotalNothingIsGiven() {
        assertThat(Shares.apportion(100, new long[3])).containsOnly(0);
        assertThat(Shares.apportion(0, new long[] {1, 2})).containsOnly(0);
        assertThat(Shares.apportion(5, new long[0])).isEmpty();
    }

    @Test
    void propertiesOfAnyApportionment() {
        Random random = new Random(1);
        for (int k = 0; k < 20_000; k++) {
            long[] weights = random.longs(1 + random.nextInt(12), 0, k % 3 == 0 ? 4 : 4_000_000).toArray();
            int total = random.nextInt(k % 2 == 0 ? 20 : 1_000_000_000);
            long sum = Arrays.stream(weights).sum();
            int[] shares = Shares.apportion(total, weights);
            assertThat(Arrays.stream(shares).asLongStream().sum()).isEqualTo(sum == 0 ? 0 : total);
            for (int i = 0; i < weights.length && sum > 0; i++) {
                double exact = (double) total * weights[i] / sum;
                assertThat(shares[i]).isBetween((int) Math.floor(exact - 1e-6), (int) Math.ceil(exact + 1e-6));
                assertThat(weights[i] > 0 || shares[i] == 0).isTrue();
                for (int j = 0; j < weights.length; j++) {
                    assertThat(weights[i] <= weights[j] || shares[i] >= shares[j]).isTrue();
                }
            }
        }
    }

    @Test
    void eachPlaceIsDeliveredItsShare() {
        int[] delivered = new int[10];
        Shares.deliver(10, new int[] {7, 2, 5}, new long[] {1, 1, 2}, (place, amount) -> delivered[place] += amount);
        assertThat(delivered).containsExactly(0, 0, 2, 0, 0, 5, 0, 3, 0, 0);
    }
}
