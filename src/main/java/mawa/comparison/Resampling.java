package mawa.comparison;

import java.util.Objects;
import mawa.world.Chance;
import mawa.world.Draws;

/**
 * The luck of a bootstrap: a function of a number and a name, as all of chance here, so that the same pairs have the same
 * interval on every machine and in any order. Two comparisons under one {@code Resampling} draw the same replicates.
 *
 * @param key any number, such as the seed of the experiment
 * @param name what is resampled, such as {@code "personDaysWithoutShelter"}
 */
public record Resampling(long key, String name) {
    public Resampling {
        Objects.requireNonNull(name, "name");
    }

    /** Where all draws begin; {@link #index} counts on from there. */
    long root() {
        return Chance.nameKey("resampling " + key + " " + name);
    }

    /** Which of {@code n} values stands at a position of a resample. */
    static int index(long root, int resample, int position, int n) {
        return (int) (Draws.uniformAt(root, (long) resample * n + position) * n);
    }
}
