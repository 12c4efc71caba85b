package mawa.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How many people took each road, over the whole period. */
final class RoadMap {
    private static final int HEIGHT = 360;
    private static final double SIDE = 158;
    private static final double WIDEST = 9;
    private static final int NAMES = 70;
    private static final int LISTED = 18;

    private RoadMap() {
    }

    static Figure of(MapStudy study) {
        RoadLoads loads = new RoadLoads(study.scenario());
        double[] people = study.isOne() ? loads.publishedOf(study.days().runs().get(0)) : loads.median(study.ensemble());
        List<RoadLines.Line> lines = new ArrayList<>();
        for (int r = 0; r < people.length; r++) {
            Spot from = study.spot(study.scenario().roads().get(r).from());
            Spot to = study.spot(study.scenario().roads().get(r).to());
            Source source = new Source(study.variant(), from.place() + " - " + to.place(), "all", "peopleByRoad", "people");
            lines.add(new RoadLines.Line(from, to, source, study.statistic(), people[r]));
        }
        double most = lines.stream().mapToDouble(RoadLines.Line::people).filter(v -> v > 0).max().orElse(0);
        MapPanels panels = new MapPanels(study, List.of(study.scenario().start()), WIDEST, NAMES);
        List<MapLayer> layers = new ArrayList<>(List.of(new RoadLines(lines, WIDEST, most), panels.control(study.scenario().start()), new MapBorder(study.spots())));
        layers.add(new PlaceNames(panels.names(), layers));
        List<Layer> all = new ArrayList<>(layers);
        List<MapSide.Entry> listed = lines.stream().filter(l -> l.people() > 0).sorted(Comparator.comparingDouble((RoadLines.Line l) -> -l.people())).limit(LISTED)
                .map(l -> new MapSide.Entry(MapWords.shortName(l.from().name()) + " – " + MapWords.shortName(l.to().name()), Look.USUAL.numbers().rounded(l.people(), true), List.of())).toList();
        if (!listed.isEmpty()) {
            all.add(new MapSide(List.of(new MapSide.Section(MapWords.MOST_USED, listed)), SIDE));
        }
        Panel panel = Panel.of(Phrase.ofScenario(Look.USUAL.numbers().period(study.scenario().start(), study.scenario().end())), "", "", HEIGHT, new Scale.Longitude(study.extent()),
                new Scale.Latitude(study.extent()), all);
        return study.figure(study.file("24-people-by-road", ""), MapWords.ROADS_TITLE, Text.plain(study.variant()), 1, List.of(panel), MapWords.ROADS_LAID,
                MapWords.numbers(study, "road", "roads"), MapWords.control(study, MapWords.FIRST_DAY));
    }
}
