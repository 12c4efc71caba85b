package mawa.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How maps lie on a page of a look: a large one with its words, and what is smaller where the page is narrow. */
final class MapPage {
    private static final int HEIGHT = 360;
    private static final double MOST_HEIGHT_TO_WIDTH = 1.3;
    private static final double NARROW = 0.75;

    private MapPage() {
    }

    /** A map that fills its figure, with words and numbers beside it, or under it where there is no room. */
    static Panel panel(Look look, Phrase title, Extent extent, List<MapLayer> map, List<MapSide.Section> side) {
        List<Layer> layers = new ArrayList<>(map);
        if (!side.isEmpty()) {
            layers.add(new MapSide(side, look.isNarrow()));
        }
        int height = (int) Math.min(HEIGHT, MOST_HEIGHT_TO_WIDTH * look.innerWidth());
        return Panel.of(title, "", "", height, new Scale.Longitude(extent), new Scale.Latitude(extent), layers);
    }

    /** The title of a map of one evening. */
    static Phrase evening(Look look, LocalDate date) {
        return Phrase.in(look, language -> language.words().say("maps.evening", language.numbers().full(date)));
    }

    /** A size on a page, in points, on a figure of this look: marks of narrow figures are smaller. */
    static double sized(Look look, double onAPage) {
        return look.isNarrow() ? NARROW * onAPage : onAPage;
    }
}
