package mawa.world;

import java.util.Arrays;

/** Rows of the households that ever left home, each once; in the order of the rows, so that a pass over them reads memory forwards. */
public final class Away {
    private int[] rows = new int[4096];
    private int size;

    public void add(int household) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
        }
        rows[size++] = household;
    }

    /** Brings rows added since the last call into their places. */
    public void sort() {
        Arrays.sort(rows, 0, size);
    }

    public int size() {
        return size;
    }

    public int household(int k) {
        return rows[k];
    }
}
