package mawa.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.RunOutcome;

/** What a policy changes for the people at each place on an evening, against the baseline in the same worlds. */
final class DifferenceMap {
    private static final int NAMES = 70;
    private static final int LISTED = 9;
    private static final double MIDDLE = 0.5;

    private DifferenceMap() {
    }

    /** Nothing where the two have no replicate in common. */
    static Optional<Figure> of(MapStudy baseline, Ensemble variant, LocalDate date) {
        Optional<PlaceDays> twins = baseline.days().inTheSameWorlds(variant);
        if (twins.isEmpty()) {
            return Optional.empty();
        }
        Indicator indicator = baseline.wish().indicator();
        double[] differences = twins.get().less(baseline.days(), indicator, baseline.day(date));
        String statistic = twins.get().runs().size() == 1 ? baseline.statistic() : "medianDifference";
        List<PeopleDiscs.Disc> discs = new ArrayList<>();
        for (int p = 0; p < differences.length; p++) {
            Spot spot = baseline.spots().get(p);
            MapSymbol symbol = Double.isNaN(differences[p]) ? MapSymbol.WITHHELD : differences[p] < 0 ? MapSymbol.FEWER : MapSymbol.MORE;
            discs.add(new PeopleDiscs.Disc(spot, symbol, Source.of(variant.variant(), spot.place(), indicator), date.toString(), statistic, differences[p]));
        }
        double largest = Arrays.stream(differences).filter(d -> !Double.isNaN(d)).map(Math::abs).max().orElse(0);
        Look look = baseline.look();
        double largestDisc = MapPage.sized(look, PeopleMap.LARGEST);
        DiscSizes sizes = new DiscSizes(Math.max(MapStudy.LEAST_SCALE, largest), largestDisc);
        MapPanels panels = new MapPanels(baseline, List.of(date), largestDisc, NAMES);
        List<MapLayer> layers = new ArrayList<>(List.of(panels.roads(), panels.control(date), new PeopleDiscs(discs, sizes, ""),
                new MapBorder(baseline.spots())));
        layers.add(new PlaceNames(panels.names(), layers));
        Panel panel = MapPage.panel(look, MapPage.evening(look, date), baseline.extent(), layers, sections(baseline, twins.get(), variant, date, discs));
        String against = look.say("maps.against", Text.plain(variant.variant()), Text.plain(baseline.variant()));
        return Optional.of(baseline.figure("22-difference-" + MapNames.file(variant.variant()) + "-" + date, look.say("maps.changes", MapCaption.title(look, indicator)),
                baseline.subtitle(against), 1, List.of(panel), MapCaption.ofDifferences(baseline, twins.get().runs().size()), MapCaption.controlThatDay(baseline)));
    }

    private static List<MapSide.Section> sections(MapStudy baseline, PlaceDays twins, Ensemble variant, LocalDate date, List<PeopleDiscs.Disc> discs) {
        List<MapSide.Section> out = new ArrayList<>();
        Look look = baseline.look();
        Indicator indicator = baseline.wish().indicator();
        if (baseline.recordsWhole(indicator) && Study.isRecorded(variant, Study.ALL, indicator)) {
            out.add(new MapSide.Section(look.say("maps.differenceInAll", twins.runs().size(), look.numbers().exact(twins.runs().size(), 0)), List.of(whole(baseline, twins, variant, date))));
        }
        out.add(new MapSide.Section(look.say("maps.fewer"), most(look, discs, -1)));
        out.add(new MapSide.Section(look.say("maps.more"), most(look, discs, 1)));
        out.removeIf(section -> section.entries().isEmpty());
        return out;
    }

    private static MapSide.Entry whole(MapStudy baseline, PlaceDays twins, Ensemble variant, LocalDate date) {
        Indicator indicator = baseline.wish().indicator();
        int day = baseline.day(date);
        List<Double> found = new ArrayList<>();
        for (RunOutcome run : twins.runs()) {
            baseline.days().runs().stream().filter(r -> r.replicate() == run.replicate()).findAny().ifPresent(twin ->
                    found.add(run.find(Study.ALL, Group.ALL, indicator)[day] - twin.find(Study.ALL, Group.ALL, indicator)[day]));
        }
        double[] sorted = found.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double median = Ensemble.quantileOfSorted(sorted, MIDDLE);
        Source source = Source.of(variant.variant(), Study.ALL, indicator);
        List<Row> rows = new ArrayList<>(List.of(new Row(source, date.toString(), "medianDifference", median, "")));
        if (sorted.length > 1) {
            rows.add(new Row(source, date.toString(), "lowestDifference", sorted[0], ""));
            rows.add(new Row(source, date.toString(), "highestDifference", sorted[sorted.length - 1], ""));
        }
        return new MapSide.Entry(MapCaption.people(baseline.look(), indicator), signedRange(baseline.look(), median, sorted), rows);
    }

    private static List<MapSide.Entry> most(Look look, List<PeopleDiscs.Disc> discs, int sign) {
        return IntStream.range(0, discs.size()).boxed().filter(i -> discs.get(i).number() * sign > 0)
                .sorted(Comparator.comparingDouble((Integer i) -> -Math.abs(discs.get(i).number())).thenComparing(i -> i)).limit(LISTED)
                .map(i -> new MapSide.Entry(MapNames.longerName(discs.get(i).spot().name()), signed(look, discs.get(i).number()), List.of())).toList();
    }

    /** A difference with the lowest and the highest of all pairs. */
    private static String signedRange(Look look, double median, double[] sorted) {
        String low = signed(look, sorted[0]);
        String high = signed(look, sorted[sorted.length - 1]);
        return low.equals(high) ? signed(look, median) : look.say("maps.signedRange", signed(look, median), look.say("number.fromTo", low, high));
    }

    private static String signed(Look look, double people) {
        return people == 0 ? "0" : look.numbers().signed(people < 0, look.numbers().rounded(Math.abs(people), true));
    }
}
