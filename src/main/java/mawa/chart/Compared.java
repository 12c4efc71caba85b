package mawa.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mawa.comparison.Better;
import mawa.experiment.Comparison;
import mawa.experiment.Comparison.Row;
import mawa.experiment.Measure;
import mawa.experiment.Plan;
import mawa.experiment.Summary.Statistic;
import mawa.experiment.Variant;
import mawa.outcome.Ensemble;
import mawa.outcome.Indicator;
import mawa.policy.Policy;

/** What all charts of a comparison draw from: its rows, the pairs behind them, and where they come from. */
final class Compared {
    /** As many points of a design are drawn one by one, where nothing but points is there. */
    private static final int MOST_POINTS = 20;
    private static final int FEW = 10;

    private final Comparison comparison;
    private final Plan plan;
    private final Study study;
    private final List<Variant> arms;
    private final List<Paired> pairs;
    private final List<Indicator> overTime;
    private final List<Settings> settings;
    private final Map<Measure, Map<Variant, Row>> declared = new HashMap<>();
    private final Map<Variant, String> names = new HashMap<>();

    /**
     * Reads the runs of one variant after the other.
     *
     * @param ensembles gives the runs of a variant that are results
     */
    Compared(Look look, Comparison comparison, Plan plan, Function<Variant, Optional<Ensemble>> ensembles, Stamp stamp) {
        this.comparison = comparison;
        this.plan = plan;
        study = new Study(look, comparison.baseline().scenario(), List.of(), stamp);
        comparison.rows().forEach(r -> r.declared().ifPresent(m -> declared.computeIfAbsent(m, k -> new HashMap<>()).put(r.variant(), r)));
        List<Variant> others = plan.experiment().variants().stream().filter(v -> v != comparison.baseline()).toList();
        List<Variant> asTheyStand = others.stream().filter(v -> v.factors().isEmpty()).toList();
        arms = asTheyStand.isEmpty() && others.size() <= MOST_POINTS ? others : asTheyStand;
        List<String> cut = Text.squeezedApart(arms.stream().map(v -> Text.plain(v.name())).toList(), Style.LABEL_STRONG, Study.LONGEST_NAME);
        arms.forEach(v -> names.put(v, cut.get(arms.indexOf(v))));
        overTime = Stream.concat(Stream.of(Indicator.PEOPLE_WITHOUT_SHELTER), leading().stream().map(Measure::indicator)).distinct().toList();
        pairs = Paired.all(comparison, plan, arms, overTime, ensembles);
        Set<Variant> withRows = comparison.rows().stream().map(Row::variant).collect(Collectors.toSet());
        settings = plan.experiment().variants().stream().filter(v -> withRows.contains(v) || v == comparison.baseline())
                .map(v -> Settings.of(comparison.baseline(), v)).toList();
    }

    /** Drawn from the same, in another look. */
    private Compared(Look look, Compared other) {
        comparison = other.comparison;
        plan = other.plan;
        study = other.study.in(look);
        arms = other.arms;
        pairs = other.pairs;
        overTime = other.overTime;
        settings = other.settings;
        declared.putAll(other.declared);
        names.putAll(other.names);
    }

    /** The same, to be drawn in another look. */
    Compared in(Look look) {
        return new Compared(look, this);
    }

    Comparison comparison() {
        return comparison;
    }

    Look look() {
        return study.look();
    }

    String say(String key, Object... arguments) {
        return study.say(key, arguments);
    }

    Plan plan() {
        return plan;
    }

    Study study() {
        return study;
    }

    /** One for each variant that has a line or row of its own, in the experiment's order. */
    List<Paired> pairs() {
        return pairs;
    }

    /** What tells the variants apart, of all that have rows and of the baseline. */
    List<Settings> settings() {
        return settings;
    }

    /** Whose differences are drawn evening by evening. */
    List<Indicator> overTime() {
        return overTime;
    }

    /** The primary measures; where none was declared, the first. */
    List<Measure> leading() {
        List<Measure> all = comparison.measures();
        List<Measure> primary = all.stream().filter(Measure::isPrimary).toList();
        return primary.isEmpty() ? all.stream().limit(1).toList() : primary;
    }

    /** What a variant changes in a declared figure. */
    Optional<Row> row(Measure measure, Variant variant) {
        return Optional.ofNullable(declared.getOrDefault(measure, Map.of()).get(variant));
    }

    /** What a variant changes in a figure of everybody in the whole, declared or not. */
    Optional<Row> row(Indicator indicator, Statistic statistic, Variant variant) {
        return comparison.rows().stream().filter(r -> r.variant() == variant && r.indicator() == indicator && r.statistic() == statistic && r.isOfAll()).findFirst();
    }

    /** A variant's name as it stands beside its line, cut where it would take too much, but never so that two look alike. */
    String name(Variant variant) {
        return names.getOrDefault(variant, Text.plain(variant.name()));
    }

    String baselineName() {
        return Text.squeezed(Text.plain(comparison.baseline().name()), Style.LABEL_STRONG, Study.LONGEST_NAME);
    }

    static String title(Measure m) {
        return m.indicator().key() + ", " + m.statistic().key();
    }

    String shownUnit(Measure m) {
        return shownUnit(m.unit());
    }

    String shownUnit(String unit) {
        return look().unit(unit);
    }

    static Source source(Variant variant, Measure m) {
        return new Source(variant.name(), Study.ALL, "all", m.indicator().key(), m.unit());
    }

    /** The policies that a variant has and its baseline has not, or has otherwise. */
    static Map<String, Policy> ownPolicies(Variant baseline, Variant variant) {
        Map<String, Policy> theirs = baseline.scenario().policies();
        return variant.scenario().policies().entrySet().stream().filter(e -> !e.getValue().equals(theirs.get(e.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    /** When each of its own policies is at work, as far as that lies within the period. */
    List<PolicySpans.Span> spans(Paired pair) {
        LocalDate first = study.days().start();
        LocalDate last = first.plusDays(study.days().days() - 1L);
        List<PolicySpans.Span> spans = new ArrayList<>();
        ownPolicies(pair.baseline(), pair.variant()).forEach((key, policy) -> {
            if (!policy.start().isAfter(last) && !policy.end().isBefore(first)) {
                spans.add(new PolicySpans.Span(pair.variant().name(), key, Text.plain(key), policy.start(), policy.end()));
            }
        });
        spans.sort(Comparator.comparing(PolicySpans.Span::from));
        return spans;
    }

    /** What the intervals are, in a caption. */
    String intervals() {
        IntSummaryStatistics n = comparison.rows().stream().mapToInt(r -> r.difference().pairs()).summaryStatistics();
        if (n.getMax() == 1) {
            return say("intervals.one", Caption.covers(study));
        }
        String of = look().numbers().range(n.getMin(), n.getMax());
        String dropped = comparison.dropped().entrySet().stream().filter(e -> e.getValue() > 0).map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", "));
        return say("intervals.many", of, Caption.covers(study)) + " "
                + (n.getMin() < FEW ? say("intervals.rough") + " " : "")
                + (dropped.isEmpty() ? "" : say("intervals.dropped", Text.plain(dropped)) + " ")
                + say("intervals.pair");
    }

    /** That points of a design are not among the variants drawn one by one, where that is so. */
    String leftOut() {
        int points = plan.experiment().variants().size() - 1 - arms.size();
        String design = points == 0 ? "" : say("leftOut.points", points, look().numbers().exact(points, 0)) + " ";
        String told = arms.stream().filter(v -> !v.factors().isEmpty()).map(v -> v.name() + ": " + Settings.words(look(), v.factors(), Set.of())).collect(Collectors.joining("; "));
        String lost = arms.stream().filter(v -> pairs.stream().noneMatch(p -> p.variant() == v)).map(Variant::name).collect(Collectors.joining(", "));
        return (design + (told.isEmpty() ? "" : Text.plain(told) + ". ") + (lost.isEmpty() ? "" : say("leftOut.lost", Text.plain(lost)))).strip();
    }

    /** Of deaths no single number is told, and never without a word on the rates that make them. */
    static boolean isDeaths(Indicator indicator) {
        return indicator == Indicator.DEATHS_BY_STRIKE_CUMULATIVE || indicator == Indicator.DEATHS_BY_UNMET_NEED_CUMULATIVE;
    }

    /** That deaths rest on assumed rates, where they are among the figures. */
    String rates(List<Measure> measures) {
        return measures.stream().map(Measure::indicator).anyMatch(Compared::isDeaths) ? say("differences.rates") : "";
    }

    /** Which side of zero is the better one of an indicator's evenings, where one is. */
    String side(Indicator indicator) {
        return side(Comparison.better(indicator));
    }

    /** The same of a figure: a peak that comes earlier or later is neither better nor worse. */
    String side(Measure measure) {
        return side(Comparison.better(measure.indicator(), measure.statistic()));
    }

    private String side(Better better) {
        return switch (better) {
            case LOWER -> say("differences.belowIsBetter");
            case HIGHER -> say("differences.aboveIsBetter");
            case NEITHER -> "";
        };
    }

    /** A figure of differences. */
    Figure figure(String file, String title, int columns, boolean labelledAtEnd, List<Panel> panels, String... caption) {
        return figure(file, title, say("differences.from", baselineName()), columns, labelledAtEnd, panels, caption);
    }

    Figure figure(String file, String title, String what, int columns, boolean labelledAtEnd, List<Panel> panels, String... caption) {
        return study.figure(file, title, what, columns, labelledAtEnd, panels, caption);
    }
}
