package mawa.experiment;

import java.lang.ref.SoftReference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final List<Integer> points;
    private final Map<String, String> factors;
    private final String hash;
    private final Supplier<ScenarioFile> source;
    private SoftReference<ScenarioFile> kept = new SoftReference<>(null);

    private Variant(String name, String arm, List<Integer> points, Map<String, String> factors, String hash, Supplier<ScenarioFile> source) {
        this.name = name;
        this.arm = arm;
        this.points = List.copyOf(points);
        this.factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
        this.hash = hash;
        this.source = source;
    }

    /** An arm whose scenario stays in memory. */
    public static Variant of(String name, ScenarioFile file) {
        return new Variant(name, name, List.of(), Map.of(), file.hash(), () -> file);
    }

    /**
     * An arm at a point of a design, or at several that differ only in what the arm does not have.
     *
     * @param arm the arm whose scenario the points change
     * @param points their numbers
     * @param factors what is set of it there, by path, in the design's order
     * @param source reads the scenario, now and whenever it is needed again; must give an equal one each time
     */
    public static Variant ofPoints(String name, String arm, List<Integer> points, Map<String, String> factors, Supplier<ScenarioFile> source) {
        ScenarioFile file = source.get();
        Variant variant = new Variant(name, arm, points, factors, file.hash(), source);
        variant.kept = new SoftReference<>(file);
        return variant;
    }

    /**
     * The same as it was planned: its scenario is not read until it is needed.
     *
     * @param hash of the scenario that the source gives
     */
    public static Variant planned(String name, String arm, List<Integer> points, Map<String, String> factors, String hash, Supplier<ScenarioFile> source) {
        return new Variant(name, arm, points, factors, hash, source);
    }

    public String name() {
        return name;
    }

    /** Of a point of a design, the arm that it changes; else its own name. */
    public String arm() {
        return arm;
    }

    /** Numbers of the points that it stands for; none for an arm that is no point of a design. */
    public List<Integer> points() {
        return points;
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
