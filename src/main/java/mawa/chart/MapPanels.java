package mawa.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import mawa.outcome.Indicator;
import mawa.world.Place;
import mawa.world.PlaceKind;

/**
 * The layers of maps of some evenings of one variant. All of these maps have the same sizes of discs, and the same names at
 * the same places, so that only what differs between evenings differs between maps.
 */
final class MapPanels {
    private static final int STRIKE_DAYS = 7;
    private static final int IMPORTANT = 16;
    private static final double LARGEST_STRIKES = 12;
    /** How much of a place's size counts beside the people drawn there, when names are given. */
    private static final double CITY = 0.5;
    private static final double TOWN = 0.1;
    private static final double GATE = 0.05;
    private final MapStudy study;
    private final List<LocalDate> dates;
    private final DiscSizes sizes;
    private final DiscSizes strikeSizes;
    private final int names;
    private final double[] most;

    /**
     * @param dates of all maps
     * @param largestRadius of a disc, points
     * @param names how many places may have theirs
     */
    MapPanels(MapStudy study, List<LocalDate> dates, double largestRadius, int names) {
        this.study = study;
        this.dates = dates;
        this.names = names;
        List<Integer> days = dates.stream().map(study::day).toList();
        sizes = new DiscSizes(study.largest(days), largestRadius);
        boolean strikes = study.wish().has(MapPart.STRIKES) && study.days().records(Indicator.STRIKES);
        List<Integer> all = IntStream.range(0, study.scenario().calendar().days()).boxed().toList();
        strikeSizes = new DiscSizes(strikes ? study.days().highest(Indicator.STRIKES, all) : 0, LARGEST_STRIKES * largestRadius / PeopleMap.LARGEST);
        most = new double[study.spots().size()];
        for (LocalDate date : dates) {
            double[] people = evening(study.wish().indicator(), date);
            for (int p = 0; p < most.length; p++) {
                most[p] = Math.max(most[p], Double.isNaN(people[p]) ? 0 : people[p]);
            }
        }
    }

    /** The parts that are wished for, of one evening. */
    List<MapLayer> of(LocalDate date) {
        List<MapLayer> layers = parts(date);
        layers.add(new MapBorder(study.spots()));
        if (study.wish().has(MapPart.NAMES)) {
            // Names keep clear of what is drawn on the last evening, when most is, on every map: so they do not jump.
            List<MapLayer> clearOf = parts(dates.get(dates.size() - 1));
            clearOf.add(new MapBorder(study.spots()));
            layers.add(new PlaceNames(names(), clearOf));
        }
        return List.copyOf(layers);
    }

    private List<MapLayer> parts(LocalDate date) {
        List<MapLayer> layers = new ArrayList<>();
        if (study.wish().has(MapPart.STRIKES) && strikeSizes.largest() > 0) {
            layers.add(strikes(date));
        }
        if (study.wish().has(MapPart.ROADS)) {
            layers.add(roads());
        }
        if (study.wish().has(MapPart.CONTROL)) {
            layers.add(control(date));
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
        return layers;
    }

    /** Who holds what on an evening. */
    MapLayer control(LocalDate date) {
        return new ControlTints(date, study.spots(), study.holders(study.day(date)));
    }

    /** Roads without what is known of them. */
    MapLayer roads() {
        return new RoadLines(study.scenario().roads().stream().map(r -> new RoadLines.Line(study.spot(r.from()), study.spot(r.to()), study.source("", Indicator.PEOPLE_PRESENT),
                "", 0)).toList(), 0, 0);
    }

    /** The names that have a chance, the important first: by the people drawn there, and by how large a place is at all. */
    List<PlaceNames.Name> names() {
        return PlaceNames.of(IntStream.range(0, most.length).boxed().sorted(Comparator.comparingDouble((Integer p) -> -worth(p)).thenComparing(p -> p)).limit(names)
                .map(study.spots()::get).toList(), IMPORTANT);
    }

    private double worth(int p) {
        Place place = study.scenario().places().get(p);
        int first = study.day(dates.get(0));
        double size = switch (place.kind()) {
            case CAMP -> study.campPlaces(place, first);
            case CITY -> place.population() * CITY;
            case TOWN, CHECKPOINT, HUB, MARKER -> place.population() * TOWN;
            case BORDER_CROSSING -> sizes.largest() * GATE;
        };
        return Math.max(most[p], size);
    }

    private double[] evening(Indicator indicator, LocalDate date) {
        return study.days().records(indicator) ? study.days().evening(indicator, study.day(date)) : new double[study.spots().size()];
    }

    private MapLayer strikes(LocalDate date) {
        int day = study.day(date);
        List<double[]> counts = IntStream.rangeClosed(Math.max(0, day - STRIKE_DAYS + 1), day).mapToObj(d -> study.days().evening(Indicator.STRIKES, d)).toList();
        return new RecentStrikes(date, STRIKE_DAYS, study.spots(), study.source("", Indicator.STRIKES), study.statistic(), counts, strikeSizes);
    }

    private MapLayer people(LocalDate date) {
        Indicator indicator = study.wish().indicator();
        double[] people = evening(indicator, date);
        List<PeopleDiscs.Disc> discs = new ArrayList<>();
        for (int p = 0; p < people.length; p++) {
            boolean apart = study.wish().has(MapPart.CROSSINGS) && study.scenario().places().get(p).kind() == PlaceKind.BORDER_CROSSING;
            if (!apart && people[p] > 0) {
                Spot spot = study.spots().get(p);
                discs.add(new PeopleDiscs.Disc(spot, MapSymbol.PEOPLE, study.source(spot.place(), indicator), date.toString(), study.statistic(), people[p]));
            }
        }
        return new PeopleDiscs(discs, sizes, MapCaption.people(study.look(), indicator));
    }

    /** The camps of an evening that have places. */
    CampRings camps(LocalDate date) {
        int day = study.day(date);
        boolean told = study.days().records(Indicator.PEOPLE_PRESENT) && study.days().records(Indicator.PEOPLE_OUTSIDE_CAMPS);
        double[] held = told ? study.days().holdingPlaces(day) : new double[study.spots().size()];
        return new CampRings(study.camps().stream().filter(c -> study.campPlaces(c, day) > 0).map(c -> new CampRings.Camp(Spot.of(c),
                new Source(study.variant(), c.id(), "all", "peoplePresent - peopleOutsideCamps", "people"), date.toString(), study.statistic(), held[study.index(c)],
                study.campPlaces(c, day))).toList(), sizes, false);
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
                .limit(number).map(p -> new MapSide.Entry(MapNames.longerName(study.spots().get(p).name()), study.look().numbers().rounded(people[p], true), List.of())).toList();
    }

    /** The largest camps and how full they are, for the words beside a map. */
    List<MapSide.Entry> largestCamps(LocalDate date, int number) {
        return camps(date).camps().stream().sorted(Comparator.comparingDouble((CampRings.Camp c) -> -c.places()).thenComparing(c -> c.spot().place())).limit(number)
                .map(c -> new MapSide.Entry(MapNames.shortName(c.spot().name()), taken(c), List.of())).toList();
    }

    /** A camp's places and how many of them are taken. */
    private String taken(CampRings.Camp camp) {
        Numbers numbers = study.look().numbers();
        String share = Double.isNaN(camp.held()) ? "–" : numbers.percent(numbers.exact(Math.round(100 * camp.share()), 0));
        return study.look().say("maps.taken", numbers.rounded(camp.places(), true), share);
    }
}
