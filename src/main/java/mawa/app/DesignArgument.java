package mawa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mawa.design.Constraint;
import mawa.design.Design;
import mawa.design.DesignException;
import mawa.design.Factor;
import mawa.design.FromFile;
import mawa.design.Grid;
import mawa.design.LatinHypercube;
import mawa.design.ListOfPoints;
import mawa.design.OneAtATime;
import mawa.design.Point;
import mawa.design.Points;
import mawa.design.Sobol;
import mawa.result.Reason;
import mawa.scenario.Leaf;
import mawa.scenario.ParameterCard;
import mawa.scenario.ScenarioFile;
import mawa.scenario.Spelling;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which points of the parameter space are played. */
final class DesignArgument {
    private static final String POINTS_EXAMPLE = "for example --points 64";
    private static final List<String> WITH_POINTS = List.of("lhs", "sobol");
    /** What all points share: their evenings are compared one by one, and their households are the same. */
    private static final List<String> SHARED = List.of("start", "end", "agentScale", "smallestPublishedCount");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--factor", paramLabel = "<path>=<levels>", description = "what varies, by its path in the scenario: path=0.3,0.4 (these values), path=0.3..0.5 (a range),"
            + " path=0.3..0.5:5 (five values), path=2019-05-20..2019-06-20:4 (dates); repeatable. Where strikes fall is never a factor")
    private List<String> factors = List.of();

    @Option(names = "--design", paramLabel = "grid|list|oat|lhs|sobol", defaultValue = "grid", description = "grid: all combinations; list: first values together, second values together ...;"
            + " oat: one at a time; lhs: a Latin hypercube, maximin; sobol: a Sobol sequence (default: ${DEFAULT-VALUE})")
    private String design;

    @Option(names = "--points", paramLabel = "<n>", description = "how many points, for lhs and sobol")
    private Integer points;

    @Option(names = "--design-file", paramLabel = "<csv>", description = "the points themselves: a column for each path, a row for each point")
    private Path file;

    @Option(names = "--constraint", paramLabel = "<rule>", description = "leave out points that break a rule such as \"departure.remainShare < 0.5\"; repeatable")
    private List<String> constraints = List.of();

    /**
     * The points, after those that are there already.
     *
     * @param earlier what {@code design.csv} of an earlier sweep holds; empty at the first
     * @param baseline where values of paths that do not vary are looked up
     */
    Points points(List<Point> earlier, List<ScenarioFile> baseline, long seed) {
        try {
            List<Constraint> rules = constraints.stream().map(Constraint::parse).toList();
            Predicate<Map<String, String>> allowed = Constraint.all(rules, path -> leaf(baseline, path).map(Leaf::text));
            Design chosen = design(baseline, seed);
            for (String path : chosen.paths()) {
                if (leaf(baseline, path).isEmpty()) {
                    throw refused("there is no single value at " + path + " in the scenario. " + meant(baseline, path) + "./mawa describe parameters lists them");
                }
                if (SHARED.contains(path)) {
                    throw refused(path + " cannot vary in a sweep: its points are compared evening by evening, with the same households. Use --set");
                }
            }
            return chosen.extend(earlier, allowed);
        } catch (DesignException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private Design design(List<ScenarioFile> baseline, long seed) {
        if (file != null) {
            if (!factors.isEmpty()) {
                throw refused("--design-file holds the points, so --factor says nothing more");
            }
            try {
                return FromFile.read(file.toString(), Files.readString(file));
            } catch (IOException e) {
                throw refused("cannot read " + file + ": " + Reason.of(e));
            }
        }
        if (factors.isEmpty()) {
            throw refused("a sweep needs something that varies, for example --factor departure.remainShare=0.3,0.4,0.5");
        }
        List<Factor> parsed = new ArrayList<>();
        for (String text : factors) {
            parsed.add(Factor.parse(text, path -> leaf(baseline, path).filter(Leaf::isWhole).isPresent()));
        }
        String word = design.strip().toLowerCase(Locale.ROOT);
        if (points == null && WITH_POINTS.contains(word)) {
            throw refused("--design " + word + " needs a number of points, " + POINTS_EXAMPLE);
        }
        if (points != null && !WITH_POINTS.contains(word)) {
            throw refused("--points is for --design lhs and sobol; the levels say how many points there are otherwise");
        }
        return switch (word) {
            case "grid" -> new Grid(parsed);
            case "list" -> new ListOfPoints(parsed);
            case "oat" -> new OneAtATime(parsed, values(parsed, baseline));
            case "lhs" -> new LatinHypercube(parsed, points, seed);
            case "sobol" -> new Sobol(parsed, points);
            default -> throw refused("--design is grid, list, oat, lhs or sobol, was " + design);
        };
    }

    private static Map<String, String> values(List<Factor> factors, List<ScenarioFile> baseline) {
        Map<String, String> out = new LinkedHashMap<>();
        factors.forEach(f -> leaf(baseline, f.path()).ifPresent(leaf -> out.put(f.path(), leaf.text())));
        return out;
    }

    /** In the first scenario that has it: a policy stands in some arms only. */
    private static Optional<Leaf> leaf(List<ScenarioFile> files, String path) {
        return files.stream().map(f -> f.leaf(path)).flatMap(Optional::stream).findFirst();
    }

    /** The number whose path is nearest to what was written, if one is near enough. */
    private static String meant(List<ScenarioFile> files, String path) {
        Set<String> paths = files.stream().flatMap(f -> f.parameters().stream()).map(ParameterCard::path).collect(Collectors.toCollection(LinkedHashSet::new));
        return Spelling.nearest(path, paths).map(near -> "Did you mean " + near + "?  ").orElse("");
    }

    private ParameterException refused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
