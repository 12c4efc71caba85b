package mawa.model;

import java.util.Arrays;

/** Households that stand at a place this evening and look for a roof, by place. */
final class Arrivals {
    private final int[][] at;
    private final int[] size;

    Arrivals(int places) {
        at = new int[places][];
        size = new int[places];
    }

    void clear() {
        Arrays.fill(size, 0);
    }

    void add(int place, int household) {
        if (at[place] == null) {
            at[place] = new int[64];
        } else if (size[place] == at[place].length) {
            at[place] = Arrays.copyOf(at[place], 2 * size[place]);
        }
        at[place][size[place]++] = household;
    }

    int size(int place) {
        return size[place];
    }

    int household(int place, int k) {
        return at[place][k];
    }

    int places() {
        return size.length;
    }
}
