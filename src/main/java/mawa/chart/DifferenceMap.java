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
    private static final int HEIGHT = 360;
    private static final double SIDE = 158;
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
        DiscSizes sizes = new DiscSizes(Math.max(MapStudy.LEAST_SCALE, largest), PeopleMap.LARGEST);
        MapPanels panels = new MapPanels(baseline, List.of(date), PeopleMap.LARGEST, NAMES);
        List<MapLayer> layers = new ArrayList<>(List.of(panels.roads(), panels.control(date), new PeopleDiscs(discs, sizes, ""),
                new MapBorder(baseline.spots())));
        layers.add(new PlaceNames(panels.names(), layers));
        List<Layer> all = new ArrayList<>(layers);
        all.add(new MapSide(sections(baseline, twins.get(), variant, date, discs), SIDE));
        Panel panel = Panel.of(Phrase.ofScenario(MapWords.evening(date)), "", "", HEIGHT, new Scale.Longitude(baseline.extent()), new Scale.Latitude(baseline.extent()), all);
        return Optional.of(baseline.figure("22-difference-" + MapWords.file(variant.variant()) + "-" + date, MapWords.changes(indicator), MapWords.against(variant.variant(), baseline.variant()), 1, List.of(panel),
                MapWords.differences(baseline, twins.get().runs().size()), MapWords.control(baseline, MapWords.THAT_DAY)));
    }

    private static List<MapSide.Section> sections(MapStudy baseline, PlaceDays twins, Ensemble variant, LocalDate date, List<PeopleDiscs.Disc> discs) {
        List<MapSide.Section> out = new ArrayList<>();
        Indicator indicator = baseline.wish().indicator();
        if (baseline.recordsWhole(indicator) && Study.isRecorded(variant, Study.ALL, indicator)) {
            out.add(new MapSide.Section(MapWords.differenceInAll(twins.runs().size()), List.of(whole(baseline, twins, variant, date))));
        }
        out.add(new MapSide.Section(MapWords.FEWER, most(discs, -1)));
        out.add(new MapSide.Section(MapWords.MORE, most(discs, 1)));
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
        return new MapSide.Entry(MapWords.words(indicator), MapWords.signedRange(median, sorted), rows);
    }

    private static List<MapSide.Entry> most(List<PeopleDiscs.Disc> discs, int sign) {
        return IntStream.range(0, discs.size()).boxed().filter(i -> discs.get(i).number() * sign > 0)
                .sorted(Comparator.comparingDouble((Integer i) -> -Math.abs(discs.get(i).number())).thenComparing(i -> i)).limit(LISTED)
                .map(i -> new MapSide.Entry(MapWords.longerName(discs.get(i).spot().name()), MapWords.signed(discs.get(i).number()), List.of())).toList();
    }
}
