package mawa.scenario;

import java.time.LocalDate;
import mawa.world.Certainty;
import mawa.world.Parameter;

/** One row of {@code observed.csv}: what was seen, to hold a result against. Never an input of the model. */
public record Observation(
        @Parameter(meaning = "the evening it speaks of") LocalDate date,
        @Parameter(meaning = "an indicator's key") String indicator,
        @Parameter(meaning = "all, or a region of the scenario") String place,
        @Parameter(meaning = "empty, or the indicator that low and high are shares of (of the whole, the same evening)") String shareOf,
        @Parameter(max = 1e12, meaning = "lowest figure that the sources allow") double low,
        @Parameter(max = 1e12, meaning = "highest figure that the sources allow") double high,
        @Parameter(meaning = "calibration or validation") Use use,
        @Parameter(meaning = "where the row comes from") String source,
        @Parameter(meaning = "sourced, ownKnowledge or estimate") Certainty certainty) {

    /** What the row may be used for. */
    public enum Use { CALIBRATION, VALIDATION }

    /** Whether the figure is a share of another indicator. */
    public boolean isShare() {
        return !shareOf.isEmpty();
    }

    /** Half way between the lowest and the highest figure. */
    public double middle() {
        return (low + high) / 2;
    }

    public Observation {
        if (high < low) {
            throw new IllegalArgumentException("high " + high + " is less than low " + low);
        }
    }
}
