package mawa.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Camps on an evening: how many places each has and how many are taken, near enough to see each. */
final class CampMap {
    private static final int HEIGHT = 360;
    private static final double SIDE = 158;
    private static final double LARGEST = 16;
    private static final int LISTED = 30;

    private CampMap() {
    }

    static Optional<Figure> of(MapStudy study, LocalDate date) {
        MapPanels panels = new MapPanels(study, List.of(date), LARGEST, 0);
        CampRings found = panels.camps(date);
        if (found.camps().isEmpty()) {
            return Optional.empty();
        }
        double most = found.camps().stream().mapToDouble(CampRings.Camp::places).max().orElse(0);
        CampRings camps = new CampRings(found.camps(), new DiscSizes(most, LARGEST), true);
        List<MapLayer> layers = new ArrayList<>();
        layers.add(panels.roads());
        layers.add(panels.control(date));
        layers.add(camps);
        layers.add(new MapBorder(study.spots()));
        List<PlaceNames.Name> names = PlaceNames.of(camps.camps().stream().map(CampRings.Camp::spot).toList(), camps.camps().size());
        layers.add(new PlaceNames(names, layers));
        List<Layer> all = new ArrayList<>(layers);
        all.add(new MapSide(List.of(new MapSide.Section(MapWords.LARGEST_CAMPS, panels.largestCamps(date, LISTED))), SIDE));
        Extent extent = Extent.of(camps.camps().stream().map(CampRings.Camp::spot).toList());
        Panel panel = Panel.of(Phrase.ofScenario(MapWords.evening(date)), "", "", HEIGHT, new Scale.Longitude(extent), new Scale.Latitude(extent), all);
        return Optional.of(study.figure(study.file("23-camps", "-" + date), MapWords.CAMPS_TITLE, Text.plain(study.variant()), 1, List.of(panel),
                MapWords.CAMPS_MOVED, MapWords.numbers(study), MapWords.control(study, MapWords.THAT_DAY)));
    }
}
