package mawa.chart;

/** A number of people and, where replicates differ, from what to what they do. */
record Ranged(double median, double low, double high) {
    /** As precise as a simulation can be read. */
    String medianIn(Look look) {
        return look.numbers().rounded(median, true);
    }

    /** From the lowest to the highest; empty where both read alike. */
    String rangeIn(Look look) {
        String from = look.numbers().rounded(low, true);
        String to = look.numbers().rounded(high, true);
        return from.equals(to) ? "" : look.say("number.range", from, to);
    }

    /** Both on one line. */
    String in(Look look) {
        return rangeIn(look).isEmpty() ? medianIn(look)
                : look.say("number.valueAndRange", medianIn(look), look.numbers().rounded(low, true), look.numbers().rounded(high, true));
    }
}
