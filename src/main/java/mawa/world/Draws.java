package mawa.world;

/** The draws of one decision on one day: a pure function of who asks. Immutable and shareable. */
public final class Draws {
    static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final double TO_UNIT = 0x1.0p-53;
    private static final double TO_UNIT_OF_HALF = 0x1.0p-32;
    private static final long LOWER = 0xffffffffL;
    private final long key;

    Draws(long key) {
        this.key = key;
    }

    /** 64 random bits for a subject. */
    public long bits(long who) {
        return mix(key + who * GOLDEN);
    }

    /** Uniform on [0, 1), 53 bits. */
    public double uniform(long who) {
        return (bits(who) >>> 11) * TO_UNIT;
    }

    /** The draws of one subject over its alternatives. */
    public Draws of(long who) {
        return new Draws(bits(who));
    }

    /** The key of one subject's draws; {@link #uniformAt} reads from it without an object. */
    public long keyOf(long who) {
        return bits(who);
    }

    /** The draw number {@code alternative} under a key from {@link #keyOf}. */
    public static double uniformAt(long subjectKey, long alternative) {
        return (bitsAt(subjectKey, alternative) >>> 11) * TO_UNIT;
    }

    /** 64 random bits, number {@code alternative} under a key from {@link #keyOf}; {@link #upper} and {@link #lower} are uniform by themselves. */
    public static long bitsAt(long subjectKey, long alternative) {
        return mix(subjectKey + alternative * GOLDEN);
    }

    /** Uniform on [0, 1), the upper 32 of 64 bits. */
    public static double upper(long bits) {
        return (bits >>> Integer.SIZE) * TO_UNIT_OF_HALF;
    }

    /** Uniform on [0, 1), the lower 32 of 64 bits. */
    public static double lower(long bits) {
        return (bits & LOWER) * TO_UNIT_OF_HALF;
    }

    /** Whether something of probability {@code p} happens to the subject; monotone in {@code p}. */
    public boolean happens(long who, double p) {
        return uniform(who) < p;
    }

    /** A Poisson count by inversion from one uniform: monotone in {@code mean}, so shared luck stays shared. */
    public int poisson(long who, double mean) {
        if (mean <= 0) {
            return 0;
        }
        // Inversion loses the lower tail of exp(-mean) beyond about 700; halve the work by additivity instead.
        if (mean > 500) {
            return of(who).poisson(0, mean / 2) + of(who).poisson(1, mean / 2);
        }
        double u = uniform(who);
        double term = StrictMath.exp(-mean);
        double sum = term;
        int n = 0;
        while (u >= sum && n < 10_000) {
            n++;
            term *= mean / n;
            sum += term;
        }
        return n;
    }

    /** {@code x} rounded up or down so that its mean is {@code x}. */
    public int round(long who, double x) {
        int floor = (int) x;
        return uniform(who) < x - floor ? floor + 1 : floor;
    }

    /** Stafford's variant 13 of the 64-bit finaliser, as in SplitMix64. A bijection. */
    static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }
}
