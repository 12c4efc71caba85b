package mawa.world;

import java.util.Arrays;

/** A list of households by their rows, or of other whole numbers, in the order in which they were added. */
public final class Rows {
    private static final int SMALL = 64;
    /** Room for more than this is given back when the list is cleared: one day of half a million departures is no reason to hold it all year. */
    private static final int KEPT = 1 << 16;
    private int[] rows = new int[0];
    private int size;

    public void add(int row) {
        if (size == rows.length) {
            // By a half: what stands empty must not outweigh the households themselves.
            rows = Arrays.copyOf(rows, Math.max(SMALL, size + size / 2));
        }
        rows[size++] = row;
    }

    public int size() {
        return size;
    }

    public int get(int k) {
        return rows[k];
    }

    /** Brings all into ascending order, so that a pass over them reads memory forwards. */
    public void sort() {
        Arrays.sort(rows, 0, size);
    }

    public void clear() {
        size = 0;
        if (rows.length > KEPT) {
            rows = new int[0];
        }
    }
}
