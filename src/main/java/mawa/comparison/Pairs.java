package mawa.comparison;

/**
 * One measure under two variants in the same replicates: {@code baseline[r]} and {@code variant[r]} share their luck. Both in
 * the unit of the measure, in the order of replicates. A replicate that failed under either variant is in neither.
 */
public record Pairs(double[] baseline, double[] variant) {
    /** Throws where the two differ in length, are empty, or hold a value that is no finite number. */
    public Pairs {
        baseline = Moments.checked("baseline", baseline);
        variant = Moments.checked("variant", variant);
        if (baseline.length != variant.length) {
            throw new IllegalArgumentException("baseline has " + baseline.length + " values, variant " + variant.length);
        }
        if (baseline.length == 0) {
            throw new IllegalArgumentException("a comparison needs at least one pair");
        }
    }

    @Override
    public double[] baseline() {
        return baseline.clone();
    }

    @Override
    public double[] variant() {
        return variant.clone();
    }

    /** How many pairs there are. */
    public int size() {
        return baseline.length;
    }

    /** Variant minus baseline, replicate by replicate, in the unit of the measure. */
    public double[] differences() {
        double[] out = new double[baseline.length];
        for (int r = 0; r < out.length; r++) {
            out[r] = variant[r] - baseline[r];
        }
        return out;
    }

    /** The same pairs with the variant as baseline: every difference turns its sign. */
    public Pairs swapped() {
        return new Pairs(variant, baseline);
    }
}
