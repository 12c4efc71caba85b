package mawa.chart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import mawa.TestWorld;
import mawa.comparison.PairedDifference;
import mawa.comparison.Pairs;
import mawa.comparison.Resampling;
import mawa.comparison.Verdict;
import mawa.experiment.Comparison;
import mawa.experiment.Experiment;
import mawa.experiment.Measure;
import mawa.experiment.Plan;
import mawa.experiment.Summary.Statistic;
import mawa.experiment.Variant;
import mawa.experiment.Worlds;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.RunOutcome;
import mawa.outcome.Series;
import mawa.scenario.DataStatus;
import mawa.scenario.ScenarioFile;

/** An invented comparison: scenarios of the test world, and outcomes made of a few numbers. */
final class SyntheticComparison {
    static final int DAYS = 20;
    static final Measure SHELTER = new Measure(Indicator.PERSON_DAYS_WITHOUT_SHELTER, Statistic.FINAL, 100, false, true);
    static final Measure DEATHS = new Measure(Indicator.DEATHS_BY_STRIKE_CUMULATIVE, Statistic.FINAL, 0, false, false);
    static final Measure CROSSED = new Measure(Indicator.CROSSED_PEOPLE_CUMULATIVE, Statistic.FINAL, 0, false, false);
    private static final long SEED = 7;

    private final Path dir;
    private final int replicates;
    private final Map<Variant, Double> effects = new LinkedHashMap<>();
    private final List<Measure> measures = new ArrayList<>(List.of(CROSSED, SHELTER, DEATHS));
    private final List<String> asked = new ArrayList<>();

    private SyntheticComparison(Path dir, int replicates) {
        this.dir = dir;
        this.replicates = replicates;
        effects.put(Variant.of("baseline", TestWorld.in(dir.resolve("baseline")).read()), 0.0);
    }

    static SyntheticComparison in(Path dir, int replicates) {
        return new SyntheticComparison(dir, replicates);
    }

    /** A variant with policies {@code name=text}, that takes away a share of what the baseline has. */
    SyntheticComparison with(String variant, double effect, String... policies) {
        effects.put(Variant.of(variant, file(variant, policies)), effect);
        return this;
    }

    /** The same as a point of a design. */
    SyntheticComparison point(String variant, String arm, double effect, Map<String, String> factors, String... policies) {
        ScenarioFile file = file(variant, policies);
        effects.put(Variant.ofPoints(variant, arm, List.of(effects.size() + 1), factors, () -> file), effect);
        return this;
    }

    SyntheticComparison measuring(Measure... others) {
        measures.clear();
        measures.addAll(List.of(others));
        return this;
    }

    private ScenarioFile file(String variant, String... policies) {
        TestWorld world = TestWorld.in(dir.resolve(variant));
        for (String policy : policies) {
            world.with("policies." + policy.substring(0, policy.indexOf('=')), policy.substring(policy.indexOf('=') + 1));
        }
        return world.read();
    }

    static String opening(int peoplePerDay, String start) {
        return "opening={kind: BorderOpening, start: " + start + ", end: 2001-03-20, places: [gate], peoplePerDay: {value: " + peoplePerDay
                + ", unit: people/day, source: invented}, needFirst: true}";
    }

    static String camp(int places) {
        return "more_places={kind: CampExpansion, start: 2001-03-05, end: 2001-03-20, places: [camp], campPlaces: " + places
                + ", rampDays: 5, costPerUnit: {value: 10, unit: USD/place, source: invented}}";
    }

    static String truce(double compliance) {
        return "truce={kind: Ceasefire, start: 2001-03-06, end: 2001-03-20, places: [all], strength: 1, compliance: " + compliance + "}";
    }

    List<Variant> policies() {
        return effects.keySet().stream().skip(1).toList();
    }

    Plan plan() {
        return new Plan(new Experiment("test-policies", "1.0", List.copyOf(effects.keySet()), 1, replicates, SEED, Worlds.BEST), measures, Optional.empty());
    }

    Stamp stamp() {
        return new Stamp("test-policies", "a1b2c3d4e5f6", DataStatus.ILLUSTRATIVE, Worlds.BEST, replicates);
    }

    /** The names of the variants whose runs were asked for, in order. */
    List<String> asked() {
        return asked;
    }

    Optional<Ensemble> ensemble(Variant variant) {
        asked.add(variant.name());
        List<RunOutcome> runs = new ArrayList<>();
        for (int r = 1; r <= replicates; r++) {
            runs.add(run(variant, r));
        }
        return Optional.of(new Ensemble(variant.name(), variant.scenario().start(), runs));
    }

    private RunOutcome run(Variant variant, int replicate) {
        double luck = 1 + 0.1 * new Random(replicate).nextGaussian();
        double own = effects.get(variant) == 0 ? 0 : 0.02 * new Random(31L * replicate + variant.name().hashCode()).nextGaussian();
        double left = 1 - effects.get(variant) + own;
        double[] without = new double[DAYS];
        double[] days = new double[DAYS];
        double[] deaths = new double[DAYS];
        double[] unmet = new double[DAYS];
        double[] crossed = new double[DAYS];
        for (int d = 0; d < DAYS; d++) {
            // Nothing differs before the fifth day.
            without[d] = 100 * luck * d * (d < 5 ? 1 : left);
            days[d] = without[d] + (d == 0 ? 0 : days[d - 1]);
            deaths[d] = Math.floor(2 * luck * d);
            unmet[d] = days[d] / 1000;
            crossed[d] = d < 5 ? 0 : 50 * effects.get(variant) * d * (1 + own);
        }
        return new RunOutcome(replicate, List.of(series(Indicator.PEOPLE_WITHOUT_SHELTER, without), series(Indicator.PERSON_DAYS_WITHOUT_SHELTER, days),
                series(Indicator.DEATHS_BY_STRIKE_CUMULATIVE, deaths),
                series(Indicator.DEATHS_BY_UNMET_NEED_CUMULATIVE, unmet), series(Indicator.CROSSED_PEOPLE_CUMULATIVE, crossed)), null, new int[0]);
    }

    private static Series series(Indicator indicator, double[] values) {
        return new Series("all", Group.ALL, indicator, values);
    }

    Comparison comparison() {
        Plan plan = plan();
        Variant baseline = plan.experiment().baseline();
        Map<String, Integer> dropped = new LinkedHashMap<>();
        List<Comparison.Row> rows = new ArrayList<>();
        for (Variant variant : policies()) {
            dropped.put(variant.name(), 0);
            for (Measure m : measures) {
                Variant base = plan.experiment().counterpart(variant, baseline);
                Resampling luck = new Resampling(SEED, m.indicator().key() + " " + m.statistic().key());
                PairedDifference d = PairedDifference.of(new Pairs(values(base, m), values(variant, m)), Comparison.better(m.indicator()), Comparison.LEVEL, luck);
                double smallest = m.smallestEffect(d.meanBaseline());
                rows.add(new Comparison.Row(base, variant, m.indicator(), m.statistic(), Group.ALL, "all", Optional.of(m), d, smallest, Double.NaN,
                        Verdict.of(d, smallest)));
            }
        }
        asked.clear();
        return new Comparison(baseline, rows, dropped);
    }

    private double[] values(Variant variant, Measure m) {
        return ensemble(variant).orElseThrow().runs().stream().mapToDouble(r -> m.statistic().of(r.find("all", Group.ALL, m.indicator()))).toArray();
    }

    List<Figure> figures() {
        return ComparisonCharts.figures(comparison(), plan(), this::ensemble, stamp());
    }

    /** The same as other rooms see them. */
    List<Drawing> drawings() {
        return Drawing.of(comparison(), plan(), this::ensemble, stamp());
    }

    /** The pages of one chart. */
    List<Figure> figures(String file) {
        return figures().stream().filter(f -> f.file().startsWith(file)).toList();
    }

    /** All layers of one kind in a chart. */
    <T extends Layer> List<T> layers(String file, Class<T> kind) {
        return figures(file).stream().flatMap(f -> f.panels().stream()).flatMap(p -> p.layers().stream()).filter(kind::isInstance).map(kind::cast).toList();
    }

    static List<Row> rows(List<Figure> figures) {
        List<Row> rows = new ArrayList<>();
        figures.forEach(f -> f.panels().forEach(p -> p.layers().forEach(l -> l.tell(rows::add))));
        return rows;
    }
}
