package mawa.comparison;

/**
 * What a comparison comes to, in a word, against the smallest effect that anybody would care about (Lakens 2017, "Equivalence
 * tests", Social Psychological and Personality Science 8:355-362).
 *
 * @param word the finding
 * @param morePairs where nothing is settled, how many pairs more would settle it if mean and spread stayed as they are, at
 *     least 1, or {@link Precision#UNREACHABLE}; else 0
 */
public record Verdict(Word word, int morePairs) {
    /** The words there are. */
    public enum Word {
        /** The variant is better by at least the smallest effect of interest. */
        BETTER("better"),
        /** The variant is worse by at least the smallest effect of interest. */
        WORSE("worse"),
        /** The variant is higher by at least the smallest effect of interest, where neither side is better. */
        HIGHER("higher"),
        /** The variant is lower by at least the smallest effect of interest, where neither side is better. */
        LOWER("lower"),
        /** Whatever the difference is, it is too small to matter. */
        NO_RELEVANT_DIFFERENCE("no relevant difference"),
        /** These pairs do not tell. */
        NOT_SETTLED("not settled");

        private final String text;

        Word(String text) {
            this.text = text;
        }

        /** As it stands in tables and reports. */
        public String text() {
            return text;
        }
    }

    /** Throws where more pairs are asked for though all is settled, or none though it is not. */
    public Verdict {
        if (word == Word.NOT_SETTLED ? morePairs < 1 : morePairs != 0) {
            throw new IllegalArgumentException("verdict " + word + " cannot ask for " + morePairs + " pairs more");
        }
    }

    /**
     * The verdict on a measure that was not declared beforehand, by its interval alone. In this order:
     * <ol>
     * <li>the interval lies within the smallest effect on either side: no relevant difference. With a smallest effect of 0
     * that is so only where every pair is exactly equal;
     * <li>the interval is clear of 0 and the difference at least the smallest effect: better or worse (higher or lower);
     * <li>else not settled. A difference of at least the smallest effect is settled when its interval no longer reaches 0, a
     * smaller one when its interval no longer reaches beyond the smallest effect; intervals shrink with the root of pairs.
     * </ol>
     * One pair settles nothing; it asks for the {@link Precision#LEAST_PAIRS}.
     *
     * @param smallestEffect unit of the measure, at least 0
     */
    public static Verdict of(PairedDifference d, double smallestEffect) {
        return decide(d, smallestEffect, d.interval().isClearOfZero(), 1);
    }

    /**
     * The verdict on a measure that was declared beforehand for several policies: as {@link #of}, but better or worse only
     * where the adjusted p value is below 1 - level too.
     *
     * @param smallestEffect unit of the measure, at least 0
     * @param adjustedP of this policy, from {@link Holm#adjusted}
     */
    public static Verdict ofPrimary(PairedDifference d, double smallestEffect, double adjustedP) {
        double bound = 1 - d.interval().level();
        double times = d.pValue() > 0 ? Math.max(1, adjustedP / d.pValue()) : 1;
        // What a p value that is multiplied must reach, it reaches as if the interval were so much wider.
        double wider = Double.isNaN(times) ? 1 : Student.normalQuantile(bound / 2 / times) / Student.normalQuantile(bound / 2);
        return decide(d, smallestEffect, d.interval().isClearOfZero() && adjustedP < bound, wider);
    }

    private static Verdict decide(PairedDifference d, double smallestEffect, boolean isApart, double wider) {
        if (!(smallestEffect >= 0) || Double.isInfinite(smallestEffect)) {
            throw new IllegalArgumentException("the smallest effect of interest must be at least 0, was " + smallestEffect);
        }
        Interval interval = d.interval();
        boolean isLarge = Math.abs(d.difference()) >= smallestEffect;
        if (!interval.exists()) {
            return new Verdict(Word.NOT_SETTLED, Math.max(1, Precision.LEAST_PAIRS - d.pairs()));
        }
        if (interval.isWithin(smallestEffect)) {
            return new Verdict(Word.NO_RELEVANT_DIFFERENCE, 0);
        }
        if (isApart && isLarge) {
            return new Verdict(side(d), 0);
        }
        double above = interval.high() - d.difference();
        double below = d.difference() - interval.low();
        if (isLarge) {
            double reach = (d.difference() > 0 ? below : above) * wider;
            // To touch 0 is not to be clear of it.
            return notSettled(d.pairs(), Math.floor(d.pairs() * squareOf(reach / Math.abs(d.difference()))) + 1);
        }
        double shrink = Math.max(above / (smallestEffect - d.difference()), below / (smallestEffect + d.difference()));
        return notSettled(d.pairs(), Math.ceil(d.pairs() * squareOf(shrink)));
    }

    private static Word side(PairedDifference d) {
        if (d.better() == Better.NEITHER) {
            return d.difference() > 0 ? Word.HIGHER : Word.LOWER;
        }
        return d.better().isBetter(d.difference()) ? Word.BETTER : Word.WORSE;
    }

    private static Verdict notSettled(int pairs, double needed) {
        return new Verdict(Word.NOT_SETTLED, needed <= Precision.MOST_PAIRS ? Math.max(1, (int) needed - pairs) : Precision.UNREACHABLE);
    }

    /** An interval so many times too wide needs the square of that in pairs. */
    private static double squareOf(double times) {
        return times * times;
    }

    /** Whether the pairs tell. */
    public boolean isSettled() {
        return word != Word.NOT_SETTLED;
    }
}
