package mawa.world;

import java.util.Arrays;

/** Who arrives when: households on the road, in one bucket a day, in the order in which they set out. */
public final class Journeys {
    private final int[][] buckets;
    private final int[] sizes;

    /** @param days days of the period; who would arrive later stays on the road to the end */
    public Journeys(int days) {
        buckets = new int[days][];
        sizes = new int[days];
    }

    public void add(int household, int arrivalDay) {
        if (arrivalDay >= buckets.length) {
            return;
        }
        if (buckets[arrivalDay] == null) {
            buckets[arrivalDay] = new int[256];
        } else if (sizes[arrivalDay] == buckets[arrivalDay].length) {
            buckets[arrivalDay] = Arrays.copyOf(buckets[arrivalDay], 2 * sizes[arrivalDay]);
        }
        buckets[arrivalDay][sizes[arrivalDay]++] = household;
    }

    public int size(int day) {
        return sizes[day];
    }

    public int household(int day, int k) {
        return buckets[day][k];
    }

    /** Forgets a day that has been dealt with. */
    public void clear(int day) {
        buckets[day] = null;
        sizes[day] = 0;
    }
}
