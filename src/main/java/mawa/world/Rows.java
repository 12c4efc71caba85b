package mawa.world;

import java.util.Arrays;

/** A list of households by their rows, or of other whole numbers, in the order in which they were added. */
public final class Rows {
    /** Numbers are kept in pieces: a list that grows copies none of them, and has at most one piece to spare. */
    private static final int PIECE_BITS = 10;
    private static final int PIECE = 1 << PIECE_BITS;
    /** Pieces beyond this are given back when the list is cleared: one day of a million departures is no reason to hold them all year. */
    private static final int KEPT = 64;
    private int[][] pieces = new int[1][];
    private int size;

    public void add(int row) {
        int piece = size >> PIECE_BITS;
        if (piece == pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * piece);
        }
        if (pieces[piece] == null) {
            pieces[piece] = new int[PIECE];
        }
        pieces[piece][size & PIECE - 1] = row;
        size++;
    }

    public int size() {
        return size;
    }

    public int get(int k) {
        return pieces[k >> PIECE_BITS][k & PIECE - 1];
    }

    public void clear() {
        size = 0;
        for (int piece = KEPT; piece < pieces.length; piece++) {
            pieces[piece] = null;
        }
    }
}
