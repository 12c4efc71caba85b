package mawa.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.scenario.Observation;
import mawa.scenario.Scenario;
import mawa.world.Place;

/** What all charts of one call draw from: the scenario, the variants that have runs, and where they come from. */
final class Study {
    static final String ALL = "all";
    /** What the name of a variant may take beside its line. */
    static final double LONGEST_NAME = 120;
    private final Look look;
    private final Scenario scenario;
    private final List<Ensemble> variants;
    private final Stamp stamp;
    private final Scale.Days days;
    private final Map<String, String> names = new LinkedHashMap<>();

    Study(Look look, Scenario scenario, List<Ensemble> variants, Stamp stamp) {
        this.look = look;
        this.scenario = scenario;
        // A variant whose runs all failed has nothing to draw.
        this.variants = variants.stream().filter(v -> !v.runs().isEmpty()).toList();
        this.stamp = stamp;
        days = new Scale.Days(scenario.start(), this.variants.isEmpty() ? scenario.calendar().days() : this.variants.get(0).days());
        for (Place p : scenario.places()) {
            names.put(p.id(), Text.plain(p.name()));
        }
    }

    /** The same, to be drawn in another look. */
    Study in(Look other) {
        return new Study(other, scenario, variants, stamp);
    }

    Look look() {
        return look;
    }

    String say(String key, Object... arguments) {
        return look.say(key, arguments);
    }

    Scenario scenario() {
        return scenario;
    }

    List<Ensemble> variants() {
        return variants;
    }

    /** The variant that single-variant pictures show. */
    Ensemble baseline() {
        return variants.get(0);
    }

    boolean isSingle() {
        return variants.size() == 1;
    }

    Stamp stamp() {
        return stamp;
    }

    Scale.Days days() {
        return days;
    }

    String lastDay() {
        return look.numbers().day(days.start().plusDays(days.days() - 1L));
    }

    /** The name of a place or region, for people. */
    String name(String placeOrRegion) {
        return names.containsKey(placeOrRegion) ? names.get(placeOrRegion) : Text.titled(placeOrRegion);
    }

    boolean regionsOverlap() {
        Set<String> seen = new HashSet<>();
        return scenario.regions().values().stream().flatMap(List::stream).anyMatch(place -> !seen.add(place));
    }

    Ink ink(int variant) {
        return isSingle() ? ink() : look.palette().variant(variant);
    }

    /** The ink of what stands alone. */
    Ink ink() {
        return look.palette().ink(0);
    }

    String variantName(int variant) {
        return Text.squeezed(Text.plain(variants.get(variant).variant()), Style.LABEL_STRONG, LONGEST_NAME);
    }

    static boolean isRecorded(Ensemble e, String place, Indicator indicator) {
        return e.runs().stream().allMatch(r -> r.find(place, Group.ALL, indicator) != null);
    }

    /** A ribbon for each variant that records the indicator. With one variant the line is called by what it shows. */
    List<Layer> ribbons(String label, Ink ink, String place, Indicator indicator, Ribbon.Ending ending) {
        return ribbons(label, ink, Source.of("", place, indicator), ending,
                e -> isRecorded(e, place, indicator) ? Optional.of(e) : Optional.empty(), indicator);
    }

    /** One of the first variant alone, from its series or its tables by place; none where it records neither. */
    List<Layer> ofBaseline(String place, Indicator indicator) {
        Study first = isSingle() ? this : new Study(look, scenario, variants.subList(0, 1), stamp);
        return first.ribbons("", ink(), Source.of("", place, indicator), Ribbon.Ending.NONE, e -> Derived.ofPlace(e, place, indicator), indicator);
    }

    /** The same for values derived run by run; {@code source} names them, its variant is filled in. */
    List<Layer> ribbons(String label, Ink ink, Source source, Ribbon.Ending ending, Function<Ensemble, Optional<Ensemble>> derive,
            Indicator slot) {
        List<Layer> layers = new ArrayList<>();
        for (int v = 0; v < variants.size(); v++) {
            Optional<Ensemble> e = derive.apply(variants.get(v));
            if (e.isPresent()) {
                Source own = new Source(variants.get(v).variant(), source.place(), source.group(), source.indicator(), source.unit());
                layers.add(new Ribbon(own, isSingle() ? label : variantName(v), isSingle() ? ink : ink(v), days.start(),
                        published(own, Quantiles.of(e.get(), source.place(), slot)), ending));
            }
        }
        return layers;
    }

    /** Of places and regions, without the evenings that would tell of too few people. */
    private Quantiles published(Source source, Quantiles values) {
        int least = scenario.smallestPublishedCount();
        boolean isOpen = source.place().equals(ALL) || !source.unit().equals("people");
        return isOpen ? values : values.without(d -> values.tellsSmallCount(d, least));
    }

    /** That small counts are not drawn, in a caption; empty where none can be. */
    String withheld() {
        String said = Caption.withheld(look, scenario.smallestPublishedCount());
        return said.isEmpty() ? "" : said + " ";
    }

    /** The observations within the period, as points; none where there are none. */
    List<Layer> observed(String label, Marker marker, String place, Indicator indicator) {
        List<Observation> rows = observations(place, indicator);
        return rows.isEmpty() ? List.of()
                : List.of(new Observed(Source.of("observed", place, indicator), label, marker, days.start(), rows));
    }

    /** Observed amounts within the period. */
    List<Observation> observedAmounts() {
        return observed().filter(o -> !o.isShare()).toList();
    }

    /** Those of one indicator at one place. */
    List<Observation> observations(String place, Indicator indicator) {
        return observedAmounts().stream().filter(o -> o.indicator().equals(indicator.key()) && o.place().equals(place)).toList();
    }

    /** Observed shares within the period, with low and high in percent. */
    List<Observation> observedShares() {
        return observed().filter(Observation::isShare)
                .map(o -> new Observation(o.date(), o.indicator(), o.place(), o.shareOf(), 100 * o.low(), 100 * o.high(), o.use(), o.source(),
                        o.certainty()))
                .toList();
    }

    private Stream<Observation> observed() {
        return scenario.observed().stream()
                .filter(o -> !o.date().isBefore(days.start()) && o.date().isBefore(days.start().plusDays(days.days())));
    }

    /** Whose share an observed share is, for axis and CSV. */
    static Source source(Observation share) {
        return new Source("observed", share.place(), Group.ALL.key(), share.indicator() + " / " + share.shareOf(), "percent");
    }

    /** What an observed share must be held against: a ribbon for each variant, in percent. */
    List<Layer> shares(String label, Observation share) {
        Indicator part = Indicator.of(share.indicator());
        return ribbons(label, ink(), source(share), Ribbon.Ending.PERCENT,
                e -> Derived.percent(e, share.place(), part, Indicator.of(share.shareOf())), part);
    }

    /** A panel over time from zero up; nothing where no layer is left. */
    Optional<Panel> panel(Phrase title, String unit, int height, boolean whole, List<Layer> layers) {
        return layers.stream().noneMatch(l -> l instanceof Ribbon || l instanceof Bars) ? Optional.empty()
                : Optional.of(Panel.of(title, unit, "", height, days, new Scale.Amounts(highest(layers), whole), layers));
    }

    static double highest(List<Layer> layers) {
        return layers.stream().mapToDouble(Layer::highest).max().orElse(0);
    }

    String subtitle(String unit) {
        String period = look.numbers().period(days.start(), days.start().plusDays(days.days() - 1L));
        return say("subtitle", unit, period, Text.plain(scenario.title()));
    }

    /** A figure of this study; empty lines of the caption are left out. */
    Figure figure(String file, String title, String unit, int columns, boolean labelledAtEnd, List<Panel> panels, String... caption) {
        List<String> said = Stream.of(caption).filter(c -> !c.isBlank()).toList();
        return new Figure(look, file, title, subtitle(unit), columns, labelledAtEnd, panels, said, Caption.footer(look, stamp), stamp.isIllustrative());
    }
}
