package mawa.experiment;

import java.lang.ref.SoftReference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import mawa.scenario.Scenario;
import mawa.scenario.ScenarioFile;

/**
 * One arm of an experiment: a scenario under the name that its rows carry. A sweep has thousands of them, so a
 * scenario is kept only as long as there is room for it, and read again when it is needed.
 */
public final class Variant {
    private final String name;
    private final String arm;
    private final Map<String, String> factors;
    private final String hash;
    private final Supplier<ScenarioFile> source;
    private SoftReference<ScenarioFile> kept;

    private Variant(String name, String arm, Map<String, String> factors, ScenarioFile file, Supplier<ScenarioFile> source) {
        this.name = name;
        this.arm = arm;
        this.factors = factors;
        this.hash = file.hash();
        this.source = source;
        kept = new SoftReference<>(file);
    }

    /** An arm whose scenario stays in memory. */
    public static Variant of(String name, ScenarioFile file) {
        return new Variant(name, name, Map.of(), file, () -> file);
    }

    /**
     * A point of a design.
     *
     * @param arm the arm whose scenario the point changes
     * @param factors what is set at this point, by path, in the design's order
     * @param source reads the scenario; must give an equal one each time
     */
    public static Variant ofPoint(String name, String arm, Map<String, String> factors, Supplier<ScenarioFile> source) {
        return new Variant(name, arm, Collections.unmodifiableMap(new LinkedHashMap<>(factors)), source.get(), source);
    }

    public String name() {
        return name;
    }

    /** Of a point of a design, the arm that it changes; else its own name. */
    public String arm() {
        return arm;
    }

    /** The point's settings by path; none for an arm that is no point of a design. */
    public Map<String, String> factors() {
        return factors;
    }

    /** Names what the scenario says; see {@link ScenarioFile#hash}. */
    public String hash() {
        return hash;
    }

    public synchronized ScenarioFile file() {
        ScenarioFile file = kept.get();
        if (file == null) {
            file = source.get();
            kept = new SoftReference<>(file);
        }
        return file;
    }

    public Scenario scenario() {
        return file().scenario();
    }

    /** The world of one replicate, before its first day. */
    public Scenario world(Worlds worlds, long seed, int replicate) {
        return worlds == Worlds.DRAWN ? file().drawn(seed, replicate) : scenario();
    }
}
