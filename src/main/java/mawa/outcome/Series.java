package mawa.outcome;

import java.util.function.Supplier;

/**
 * One indicator of one place or region ({@code all} for the whole) and one group, an evening a value.
 *
 * @param evenings gives the values; of a stored run it reads them each time, so whoever needs them twice keeps them
 */
public record Series(String place, Group group, Indicator indicator, Supplier<double[]> evenings) {
    public Series(String place, Group group, Indicator indicator, double[] values) {
        this(place, group, indicator, () -> values);
    }

    public double[] values() {
        return evenings.get();
    }
}
