package mawa.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mawa.outcome.Indicator;
import mawa.world.Place;
import mawa.world.PlaceKind;

/** The layers of a map of one evening. */
final class MapPanels {
    private static final int STRIKE_DAYS = 7;
    private static final int IMPORTANT = 6;
    private final MapStudy study;
    private final DiscSizes sizes;

    MapPanels(MapStudy study, DiscSizes sizes) {
        this.study = study;
        this.sizes = sizes;
    }

    /** All parts that are wished for, the names of at most so many places. */
    List<MapLayer> layers(LocalDate date, int names) {
        List<MapLayer> layers = land(date);
        if (study.wish().has(MapPart.STRIKES) && study.days().records(Indicator.STRIKES)) {
            layers.add(strikes(date));
        }
        if (study.wish().has(MapPart.CAMPS)) {
            layers.add(camps(date));
        }
        if (study.wish().has(MapPart.PEOPLE)) {
            layers.add(people(date));
        }
        if (study.wish().has(MapPart.CROSSINGS)) {
            layers.add(crossings(date));
        }
        addNames(layers, names, prominence(date));
        return layers;
    }

    /** Who holds what, and the roads; what lies below everything else. */
    List<MapLayer> land(LocalDate date) {
        List<MapLayer> layers = new ArrayList<>();
        if (study.wish().has(MapPart.CONTROL)) {
            layers.add(new ControlTints(date, study.spots(), study.holders(study.day(date))));
        }
        if (study.wish().has(MapPart.ROADS)) {
            layers.add(roads());
        }
        return layers;
    }

    /** Names and border over what is there. */
    void addNames(List<MapLayer> layers, int names, double[] prominence) {
        layers.add(new MapBorder(study.spots()));
        if (study.wish().has(MapPart.NAMES)) {
            List<Integer> order = IntStream.range(0, prominence.length).boxed().filter(p -> prominence[p] > 0)
                    .sorted(Comparator.comparingDouble((Integer p) -> -prominence[p]).thenComparing(p -> p)).limit(names).toList();
            List<PlaceNames.Name> named = new ArrayList<>();
            for (int k = 0; k < order.size(); k++) {
                named.add(new PlaceNames.Name(study.spots().get(order.get(k)), k < IMPORTANT));
            }
            layers.add(new PlaceNames(named, layers));
        }
    }

    /** How much a place is worth a name: by the people drawn there, and by how large it is at all. */
    private double[] prominence(LocalDate date) {
        double[] people = study.wish().has(MapPart.PEOPLE) ? evening(study.wish().indicator(), date) : new double[study.spots().size()];
        double[] out = new double[study.spots().size()];
        for (int p = 0; p < out.length; p++) {
            Place place = study.scenario().places().get(p);
            boolean gate = place.kind() == PlaceKind.BORDER_CROSSING && study.scenario().gates().containsKey(place.id());
            double size = place.kind() == PlaceKind.CAMP ? study.campPlaces(place, study.day(date)) / 4 : place.kind() == PlaceKind.CITY ? place.population() / 10.0
                    : place.population() / 100.0;
            out[p] = Math.max(Double.isNaN(people[p]) ? 0 : people[p], size) + (gate ? 1e6 : 0);
        }
        return out;
    }

    private double[] evening(Indicator indicator, LocalDate date) {
        return study.days().records(indicator) ? study.days().evening(indicator, study.day(date)) : new double[study.spots().size()];
    }

    private MapLayer roads() {
        return new RoadLines(study.scenario().roads().stream().map(r -> new RoadLines.Line(study.spot(r.from()), study.spot(r.to()), study.source("", Indicator.PEOPLE_PRESENT),
                "", 0)).toList(), 0, 0);
    }

    private MapLayer strikes(LocalDate date) {
        int day = study.day(date);
        List<double[]> counts = IntStream.rangeClosed(Math.max(0, day - STRIKE_DAYS + 1), day).mapToObj(d -> study.days().evening(Indicator.STRIKES, d)).toList();
        return new RecentStrikes(date, study.spots(), study.source("", Indicator.STRIKES), study.statistic(), counts);
    }

    private MapLayer people(LocalDate date) {
        Indicator indicator = study.wish().indicator();
        double[] people = evening(indicator, date);
        List<PeopleDiscs.Disc> discs = new ArrayList<>();
        for (int p = 0; p < people.length; p++) {
            boolean apart = study.wish().has(MapPart.CROSSINGS) && study.scenario().places().get(p).kind() == PlaceKind.BORDER_CROSSING;
            if (!apart && people[p] != 0) {
                Spot spot = study.spots().get(p);
                discs.add(new PeopleDiscs.Disc(spot, MapSymbol.PEOPLE, study.source(spot.place(), indicator), date.toString(), study.statistic(), people[p]));
            }
        }
        return new PeopleDiscs(discs.stream().filter(d -> !Double.isNaN(d.number())).toList(), sizes, MapWords.words(indicator));
    }

    /** The camps of an evening. */
    CampRings camps(LocalDate date) {
        int day = study.day(date);
        boolean told = study.days().records(Indicator.PEOPLE_PRESENT) && study.days().records(Indicator.PEOPLE_OUTSIDE_CAMPS);
        double[] held = told ? study.days().holdingPlaces(day) : new double[study.spots().size()];
        return new CampRings(study.camps().stream().filter(c -> study.campPlaces(c, day) > 0).map(c -> new CampRings.Camp(Spot.of(c),
                new Source(study.variant(), c.id(), "all", "peoplePresent - peopleOutsideCamps", "people"), date.toString(), study.statistic(), held[study.index(c)],
                study.campPlaces(c, day))).toList(), sizes);
    }

    private MapLayer crossings(LocalDate date) {
        double[] waiting = evening(Indicator.PEOPLE_OUTSIDE_CAMPS, date);
        return new Crossings(study.scenario().places().stream().filter(p -> p.kind() == PlaceKind.BORDER_CROSSING).map(p -> new PeopleDiscs.Disc(Spot.of(p), MapSymbol.QUEUE,
                study.source(p.id(), Indicator.PEOPLE_OUTSIDE_CAMPS), date.toString(), study.statistic(), waiting[study.index(p)])).toList(), sizes);
    }

    /** The places with most people on an evening, for the words beside a map. */
    List<MapSide.Entry> most(LocalDate date, int number) {
        double[] people = evening(study.wish().indicator(), date);
        return IntStream.range(0, people.length).boxed().filter(p -> people[p] > 0).sorted(Comparator.comparingDouble((Integer p) -> -people[p]).thenComparing(p -> p))
                .limit(number).map(p -> new MapSide.Entry(study.spots().get(p).name(), Numbers.rounded(people[p], true), List.of())).collect(Collectors.toList());
    }

    /** Places and people in all camps. */
    double[] inCamps(LocalDate date) {
        List<CampRings.Camp> camps = camps(date).camps();
        return new double[] {camps.stream().mapToDouble(CampRings.Camp::held).filter(h -> !Double.isNaN(h)).sum(), Arrays.stream(camps.stream().mapToDouble(CampRings.Camp::places).toArray()).sum()};
    }
}
