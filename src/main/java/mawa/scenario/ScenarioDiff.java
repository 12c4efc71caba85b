package mawa.scenario;

import java.util.List;

/**
 * What differs between two scenarios by what they say, however their files are laid out: in the order of the
 * components of {@link Scenario}, named entries and rows by their names. Two scenarios have equal hashes if and only
 * if nothing differs, or only what things cost.
 *
 * @param differences of values, ranges and rows
 * @param sources of what both say, but take from another source or are surer of
 */
public record ScenarioDiff(List<Difference> differences, List<Difference> sources) {
    public ScenarioDiff {
        differences = List.copyOf(differences);
        sources = List.copyOf(sources);
    }

    /** What the right scenario says differently from the left one. */
    public static ScenarioDiff between(ScenarioFile left, ScenarioFile right) {
        Differing walk = new Differing(left, right);
        walk.run();
        return new ScenarioDiff(walk.differences(), walk.sources());
    }

    /** Whether both say the same; sources do not count. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** What the left scenario says differently from the right one. */
    public ScenarioDiff mirrored() {
        return new ScenarioDiff(differences.stream().map(Difference::mirrored).toList(), sources.stream().map(Difference::mirrored).toList());
    }
}
