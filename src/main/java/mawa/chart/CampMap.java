package mawa.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Camps on an evening: how many places each has and how many are taken, near enough to see each. */
final class CampMap {
    private static final double LARGEST = 16;
    private static final int LISTED = 30;

    private CampMap() {
    }

    static Optional<Figure> of(MapStudy study, LocalDate date) {
        Look look = study.look();
        double largest = MapPage.sized(look, LARGEST);
        MapPanels panels = new MapPanels(study, List.of(date), largest, 0);
        CampRings found = panels.camps(date);
        if (found.camps().isEmpty()) {
            return Optional.empty();
        }
        double most = found.camps().stream().mapToDouble(CampRings.Camp::places).max().orElse(0);
        CampRings camps = new CampRings(found.camps(), new DiscSizes(most, largest), true);
        List<MapLayer> layers = new ArrayList<>(List.of(panels.roads(), panels.control(date), camps, new MapBorder(study.spots())));
        List<Spot> spots = camps.camps().stream().map(CampRings.Camp::spot).toList();
        layers.add(new PlaceNames(PlaceNames.of(spots, spots.size()), layers));
        MapSide.Section side = new MapSide.Section(look.say("maps.largestCamps"), panels.largestCamps(date, LISTED));
        Panel panel = MapPage.panel(look, MapPage.evening(look, date), Extent.of(spots), layers, List.of(side));
        return Optional.of(study.figure(study.file("23-camps", "-" + date), look.say("maps.camps.title"), study.subtitle(), 1, List.of(panel),
                look.say("maps.camps.moved"), MapCaption.ofPlaces(study), MapCaption.controlThatDay(study)));
    }
}
