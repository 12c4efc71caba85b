package mawa.model;

import mawa.outcome.RunOutcome;
import mawa.scenario.Scenario;

/** One replicate of a scenario, from the first day to the last. */
public final class Simulation {
    private Simulation() {
    }

    public static RunOutcome play(Scenario scenario, long seed, int replicate) {
        throw new UnsupportedOperationException("being built");
    }
}
