package mawa.world;

/**
 * All of chance in one world: a function, not a stream. A draw depends on (seed, replicate, decision,
 * who, day) and on nothing else, so it is the same for any order of evaluation, any number of threads
 * and any policy. Two policies therefore share their luck, household by household and day by day.
 *
 * <p>The generator is SplitMix64 used as a counter-based hash (Steele, Lea and Flood 2014,
 * "Fast splittable pseudorandom number generators", OOPSLA; finaliser by Stafford, variant 13):
 * seed, replicate, decision and day are mixed into a key, and the draw of a subject is the finaliser of
 * {@code key + subject * golden}. To replace it by another hash (Philox, Threefry), change
 * {@link Draws#mix} and run the statistical tests; nothing else knows how a draw is made.
 */
public final class Chance {
    private static final long REPLICATE_STEP = 0xd1342543de82ef95L;
    private static final long DAY_STEP = 0xaf251af3b0f025b5L;
    private final long key;

    private Chance(long key) {
        this.key = key;
    }

    /** The chance of one replicate under one 64-bit seed. */
    public static Chance of(long seed, int replicate) {
        return new Chance(Draws.mix(Draws.mix(seed + Draws.GOLDEN) + replicate * REPLICATE_STEP));
    }

    /** The draws of one decision on one day. Use day -1 for what is settled before the first day. */
    public Draws on(Decision decision, int day) {
        return new Draws(Draws.mix(Draws.mix(key ^ decision.salt()) + day * DAY_STEP));
    }

    /** A stable 64-bit name for a text key, such as a place id or a parameter path. */
    public static long nameKey(String name) {
        return Decision.saltOf(name);
    }
}
