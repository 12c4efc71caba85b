package mawa.outcome;

/** One indicator of one place or region ({@code all} for the whole) and one group, an evening a value. */
public record Series(String place, Group group, Indicator indicator, double[] values) {
}
