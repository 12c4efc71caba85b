package mawa.world;

import java.util.Arrays;

/** Rows of the households that ever left home, each once. */
public final class Away {
    private int[] rows = new int[4096];
    private int size;

    public void add(int household) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
        }
        rows[size++] = household;
    }

    public int size() {
        return size;
    }

    public int household(int k) {
        return rows[k];
    }
}
