package mawa.world;

/**
 * People counted by row (a {@link Lodging} or an {@link Event}), place and column. Columns: all people,
 * children, women, people displaced before the first day; the other groups are differences.
 */
public final class Counts {
    public static final int ALL = 0;
    public static final int CHILDREN = 1;
    public static final int WOMEN = 2;
    public static final int DISPLACED_BEFORE = 3;
    private static final int COLUMNS = 4;
    private final int places;
    private final int[] cells;

    public Counts(int rows, int places) {
        this.places = places;
        cells = new int[rows * places * COLUMNS];
    }

    /** Adds ({@code sign} 1) or takes away (-1) members of a household. */
    public void move(int row, int place, int sign, int people, int children, int women, boolean displacedBefore) {
        int at = (row * places + place) * COLUMNS;
        cells[at] += sign * people;
        cells[at + CHILDREN] += sign * children;
        cells[at + WOMEN] += sign * women;
        if (displacedBefore) {
            cells[at + DISPLACED_BEFORE] += sign * people;
        }
    }

    /** Takes members of a household from one row and place to another. */
    void shift(int fromRow, int fromPlace, int toRow, int toPlace, int people, int children, int women, boolean displacedBefore) {
        int from = (fromRow * places + fromPlace) * COLUMNS;
        int to = (toRow * places + toPlace) * COLUMNS;
        cells[from] -= people;
        cells[to] += people;
        cells[from + CHILDREN] -= children;
        cells[to + CHILDREN] += children;
        cells[from + WOMEN] -= women;
        cells[to + WOMEN] += women;
        if (displacedBefore) {
            cells[from + DISPLACED_BEFORE] -= people;
            cells[to + DISPLACED_BEFORE] += people;
        }
    }

    /** People in a row at a place. */
    public int people(int row, int place) {
        return cells[(row * places + place) * COLUMNS];
    }

    public int column(int row, int place, int column) {
        return cells[(row * places + place) * COLUMNS + column];
    }

    /** Sum of a column over all places. */
    public long total(int row, int column) {
        long sum = 0;
        int at = row * places * COLUMNS + column;
        for (int p = 0; p < places; p++, at += COLUMNS) {
            sum += cells[at];
        }
        return sum;
    }
}
