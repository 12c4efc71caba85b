package mawa.world;

/**
 * When something that may happen on any day happens first. On each day a subject's draw is uniform on [0, 1), and the thing
 * happens where it lies below the chance: on the same day in every world with that chance. Most days of a small chance are
 * passed over unseen: in each 64 days, 64 bits, each set with a chance of 1 in 64, say on which the draw is below that, and
 * only of those it is made. Chances below and above 1 in 64 have draws of their own; on either side what is likelier is
 * never later.
 */
public final class FirstDay {
    private static final int BLOCK_BITS = 6;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private final Draws[] onDay;
    private final Draws[] inBlock;

    /** @param days days of the period */
    public FirstDay(Chance chance, Decision decision, int days) {
        onDay = new Draws[days];
        for (int day = 0; day < days; day++) {
            onDay[day] = chance.on(decision, day);
        }
        inBlock = new Draws[(days >> BLOCK_BITS) + 1];
        for (int block = 0; block < inBlock.length; block++) {
            // Before the first day, where no day's draws are.
            inBlock[block] = chance.on(decision, -2 - block);
        }
    }

    /** The first day, {@code from} or later, on which what has a chance {@code p} a day happens to a subject; past the period if on none. */
    public int of(long who, int from, double p) {
        if (p >= 1 || from >= onDay.length) {
            return from;
        }
        if (p * BLOCK <= 1) {
            return p > 0 ? ofFew(who, from, p * BLOCK) : onDay.length;
        }
        int day = from;
        while (day < onDay.length && !onDay[day].happens(who, p)) {
            day++;
        }
        return day;
    }

    /** @param p of a day on which the draw is known to be below 1 in 64 */
    private int ofFew(long who, int from, double p) {
        // Shifts take the lowest six bits of a number alone: days before the first are passed over in its block.
        long later = -1L << from;
        for (int block = from >> BLOCK_BITS; block < inBlock.length; block++) {
            long key = inBlock[block].keyOf(who);
            long days = later;
            for (int halving = 0; halving < BLOCK_BITS && days != 0; halving++) {
                days &= Draws.bitsAt(key, halving);
            }
            for (; days != 0; days &= days - 1) {
                int day = Long.numberOfTrailingZeros(days);
                if (Draws.uniformAt(key, BLOCK + day) < p) {
                    return Math.min((block << BLOCK_BITS) + day, onDay.length);
                }
            }
            later = -1;
        }
        return onDay.length;
    }
}
