package mawa.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Names of places, as many as have room.
 *
 * @param names the most important first
 * @param below the layers whose marks they stand clear of
 */
record PlaceNames(List<Name> names, List<MapLayer> below) implements MapLayer {
    private static final Color HALO = new Color(255, 255, 255, 150);
    private static final double LONGEST = 105;

    PlaceNames {
        names = List.copyOf(names);
        below = List.copyOf(below);
    }

    /**
     * One name.
     *
     * @param important whether it may stand at the end of a line, rather than not at all
     */
    record Name(Spot spot, String text, boolean important) {
    }

    /** Names of places, shortened, but never so that two are alike where their full names differ. */
    static List<Name> of(List<Spot> spots, int important) {
        List<Name> names = new ArrayList<>();
        for (Spot spot : spots) {
            String cut = MapNames.shortName(spot.name());
            boolean alone = spots.stream().filter(s -> MapNames.shortName(s.name()).equals(cut)).count() == 1;
            names.add(new Name(spot, Text.fit(alone ? cut : MapNames.longerName(spot.name()), Style.SMALL, LONGEST), names.size() < important));
        }
        return names;
    }

    /** Where each stands in a frame. */
    List<LabelPlaces.Placed> placed(Frame frame) {
        List<Mark> marks = new ArrayList<>();
        List<Rectangle2D> blocked = new ArrayList<>();
        for (MapLayer layer : below) {
            marks.addAll(layer.marks(frame));
            if (layer instanceof MapBorder border) {
                blocked.add(border.block(frame));
            }
        }
        Rectangle2D area = new Rectangle2D.Double(frame.area().getX() + 2, frame.area().getY() + 2, frame.area().getWidth() - 4, frame.area().getHeight() - 4);
        List<LabelPlaces.Wish> wishes = names.stream().map(name -> {
            String place = name.spot().place();
            Mark mark = marks.stream().filter(m -> m.place().equals(place)).max(Comparator.comparingDouble(Mark::radius))
                    .orElse(new Mark(place, frame.x(name.spot().longitude()), frame.y(name.spot().latitude()), 0));
            return new LabelPlaces.Wish(place, name.text(), Text.width(name.text(), Style.SMALL), mark.x(), mark.y(), mark.radius(), name.important());
        }).filter(wish -> !wish.text().isEmpty() && frame.area().contains(wish.x(), wish.y())).toList();
        return LabelPlaces.of(wishes, area, marks, blocked);
    }

    @Override
    public void lay(Graphics2D g, Frame frame) {
        Font font = Style.SMALL;
        List<LabelPlaces.Placed> placed = placed(frame);
        g.setColor(HALO);
        placed.forEach(p -> g.fill(p.box()));
        g.setStroke(Style.HAIRLINE);
        for (LabelPlaces.Placed p : placed) {
            g.setColor(Style.SOFT_INK);
            p.leader().ifPresent(g::draw);
            Text.left(g, p.wish().text(), p.box().getX(), p.box().getY() + LabelPlaces.BASELINE, font, Style.INK);
        }
    }

    @Override
    public void tell(Row.Sink rows) {
        // Names are no values; the rows of all other layers name their places.
    }
}
