package mawa.comparison;

import java.util.Arrays;

/** Which way of a measure is the better one for the people concerned. */
public enum Better {
    /** Less is better: deaths, days without shelter. */
    LOWER("lower", -1),
    /** More is better: people in camps, people admitted. */
    HIGHER("higher", 1),
    /** Neither way is better in itself: movements, people on the road. */
    NEITHER("neither", 0);

    private final String key;
    private final int sign;

    Better(String key, int sign) {
        this.key = key;
        this.sign = sign;
    }

    /** The one spelling, in files and charts. */
    public String key() {
        return key;
    }

    /** Finds by {@link #key}; throws on an unknown key. */
    public static Better of(String key) {
        return Arrays.stream(values()).filter(b -> b.key.equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no better side " + key));
    }

    /** Whether a difference (variant minus baseline) goes the better way. */
    public boolean isBetter(double difference) {
        return sign * difference > 0;
    }

    /** Whether a difference (variant minus baseline) goes the worse way. */
    public boolean isWorse(double difference) {
        return sign * difference < 0;
    }

    /**
     * The share, 0..1, of differences that go the better way; one of exactly 0 counts half. So the share of a policy and
     * the share of its opposite add to one, and a policy that changes nothing has 0.5: it is the chance that a pair is
     * better when a coin decides the equal ones (the probability of superiority; Vargha and Delaney 2000, "A critique and
     * improvement of the CL common language effect size statistics", J. Educ. Behav. Stat. 25:101-132).
     *
     * @return NaN where neither side is better, or where there is no difference to look at
     */
    public double share(double[] differences) {
        if (this == NEITHER || differences.length == 0) {
            return Double.NaN;
        }
        double better = 0;
        for (double d : differences) {
            better += isBetter(d) ? 1 : isWorse(d) ? 0 : 0.5;
        }
        return better / differences.length;
    }
}
