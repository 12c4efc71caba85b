package mawa.model;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/** Drawing lots: entrants in the order of their keyed bits, so that no index and no order of arrival wins. */
final class Lot {
    private static final int INDEX_BITS = 25;
    private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;
    /** Room for more than this is given back. */
    private static final int KEPT = 1 << 14;
    private long[] tickets;
    private int size;

    Lot(int expected) {
        tickets = new long[Math.max(16, expected)];
    }

    /** Begins anew, with room for so many entrants. */
    void clear(int expected) {
        size = 0;
        if (expected > tickets.length || tickets.length > KEPT && expected < KEPT) {
            tickets = new long[Math.max(KEPT, expected)];
        }
    }

    /** @param entrant a number from 0 to 33,554,431, which also breaks the (rare) ties */
    void enter(int entrant, long bits) {
        if (size == tickets.length) {
            tickets = Arrays.copyOf(tickets, size + size / 2);
        }
        tickets[size++] = (bits & ~INDEX_MASK) | entrant;
    }

    /** Enters with a first order ahead of the lot: smaller ranks (0 to 65,535) come first. */
    void enterRanked(int entrant, int rank, long bits) {
        enter(entrant, ((long) (rank - 0x8000) << 48) | (bits >>> 16));
    }

    void draw() {
        Arrays.sort(tickets, 0, size);
    }

    /**
     * Hands room for so many people out in the drawn order; an entrant too large for what is left is passed over.
     *
     * @return people left because the next entrant was larger; 0 where everybody got what they came for
     */
    int handOut(int people, IntUnaryOperator peopleOf, IntConsumer take) {
        int free = people;
        boolean passedOver = false;
        for (int i = 0; i < size; i++) {
            int wanted = peopleOf.applyAsInt(entrant(i));
            if (wanted <= free) {
                free -= wanted;
                take.accept(entrant(i));
            } else {
                passedOver = true;
            }
        }
        return passedOver ? free : 0;
    }

    int size() {
        return size;
    }

    int entrant(int i) {
        return (int) (tickets[i] & INDEX_MASK);
    }
}
