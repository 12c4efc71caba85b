package mawa.experiment;

import mawa.scenario.Scenario;
import mawa.scenario.ScenarioFile;

/** One arm of an experiment: a scenario under the name that its rows carry. */
public record Variant(String name, ScenarioFile file) {

    /** The world of one replicate, before its first day. */
    public Scenario world(Worlds worlds, long seed, int replicate) {
        return worlds == Worlds.DRAWN ? file.drawn(seed, replicate) : file.scenario();
    }

    public Scenario scenario() {
        return file.scenario();
    }
}
