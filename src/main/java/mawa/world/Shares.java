package mawa.world;

/** Sharing out whole numbers. */
public final class Shares {
    private Shares() {
    }

    /** Where one place's share goes. */
    public interface Delivery {
        void deliver(int place, int amount);
    }

    /** Apportions {@code total} over the places by their weights and delivers each share. */
    public static void deliver(int total, int[] places, long[] weights, Delivery delivery) {
        int[] share = apportion(total, weights);
        for (int k = 0; k < places.length; k++) {
            delivery.deliver(places[k], share[k]);
        }
    }

    /**
     * Shares {@code total} out in proportion to the weights by the largest remainders (Hamilton's method);
     * equal remainders go to the earlier place. All zero weights give all zero shares.
     */
    public static int[] apportion(int total, long[] weights) {
        int n = weights.length;
        int[] share = new int[n];
        long sum = 0;
        for (long w : weights) {
            sum += w;
        }
        if (sum == 0 || total == 0) {
            return share;
        }
        double[] remainder = new double[n];
        int given = 0;
        for (int i = 0; i < n; i++) {
            double exact = (double) total * weights[i] / sum;
            share[i] = (int) exact;
            remainder[i] = exact - share[i];
            given += share[i];
        }
        while (given < total) {
            int best = 0;
            for (int i = 1; i < n; i++) {
                if (remainder[i] > remainder[best]) {
                    best = i;
                }
            }
            remainder[best] = -1;
            share[best]++;
            given++;
        }
        return share;
    }
}
