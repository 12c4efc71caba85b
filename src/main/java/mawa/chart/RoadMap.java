package mawa.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How many people took each road, over the whole period. */
final class RoadMap {
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
        Look look = study.look();
        double widest = MapPage.sized(look, WIDEST);
        double most = lines.stream().mapToDouble(RoadLines.Line::people).filter(v -> v > 0).max().orElse(0);
        LocalDate start = study.scenario().start();
        MapPanels panels = new MapPanels(study, List.of(start), widest, NAMES);
        List<MapLayer> layers = new ArrayList<>(List.of(new RoadLines(lines, widest, most), panels.control(start), new MapBorder(study.spots())));
        layers.add(new PlaceNames(panels.names(), layers));
        List<MapSide.Entry> listed = lines.stream().filter(l -> l.people() > 0).sorted(Comparator.comparingDouble((RoadLines.Line l) -> -l.people())).limit(LISTED)
                .map(l -> new MapSide.Entry(look.say("maps.roads.pair", MapNames.shortName(l.from().name()), MapNames.shortName(l.to().name())),
                        look.numbers().rounded(l.people(), true), List.of())).toList();
        List<MapSide.Section> side = listed.isEmpty() ? List.of() : List.of(new MapSide.Section(look.say("maps.roads.most"), listed));
        Phrase period = Phrase.in(look, language -> language.numbers().period(start, study.scenario().end()));
        Panel panel = MapPage.panel(look, period, study.extent(), layers, side);
        return study.figure(study.file("24-people-by-road", ""), look.say("maps.roads.title"), study.subtitle(), 1, List.of(panel), look.say("maps.roads.laid"),
                MapCaption.ofRoads(study), MapCaption.controlOnTheFirstDay(study));
    }
}
