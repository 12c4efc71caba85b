package mawa.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mawa.world.Controller;

/**
 * Who holds each place: a mark, and a tint on the land around it that ends half way to the nearest place held by others. No
 * boundary is drawn, since none is known.
 *
 * @param holders of the spots, in their order
 */
record ControlTints(LocalDate date, List<Spot> spots, List<Controller> holders) implements MapLayer {
    private static final double FARTHEST_KM = 5.5;
    /** Of the map's height. */
    private static final double FARTHEST_SHARE = 0.08;
    private static final double MARK = 1.5;

    ControlTints {
        spots = List.copyOf(spots);
        holders = List.copyOf(holders);
    }

    @Override
    public void drawBehind(Graphics2D g, Frame frame) {
        Map<Controller, Color> tints = MapInks.of(frame.look()).tints();
        Shape before = g.getClip();
        g.clip(frame.area());
        double farthest = Math.min(FARTHEST_KM * MapLayer.pointsPerKm(frame), FARTHEST_SHARE * frame.area().getHeight());
        for (int p = 0; p < spots.size(); p++) {
            if (tints.containsKey(holders.get(p))) {
                double r = reach(frame, p, farthest);
                g.setColor(tints.get(holders.get(p)));
                double x = frame.x(spots.get(p).longitude());
                double y = frame.y(spots.get(p).latitude());
                g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
            }
        }
        g.setClip(before);
    }

    private double reach(Frame frame, int p, double farthest) {
        double reach = farthest;
        for (int q = 0; q < spots.size(); q++) {
            if (holders.get(q) != holders.get(p) && holders.get(q) != Controller.FOREIGN) {
                double dx = frame.x(spots.get(q).longitude()) - frame.x(spots.get(p).longitude());
                double dy = frame.y(spots.get(q).latitude()) - frame.y(spots.get(p).latitude());
                reach = Math.min(reach, Math.sqrt(dx * dx + dy * dy) / 2);
            }
        }
        return reach;
    }

    @Override
    public void lay(Graphics2D g, Frame frame) {
        for (int p = 0; p < spots.size(); p++) {
            if (holders.get(p) != Controller.FOREIGN) {
                MapSymbol.of(holders.get(p)).draw(g, MapInks.of(frame.look()), frame.x(spots.get(p).longitude()), frame.y(spots.get(p).latitude()), MARK);
            }
        }
    }

    @Override
    public List<Mark> marks(Frame frame) {
        return spots.stream().map(s -> new Mark(s.place(), frame.x(s.longitude()), frame.y(s.latitude()), MARK)).toList();
    }

    @Override
    public void tell(Row.Sink rows) {
        for (int p = 0; p < spots.size(); p++) {
            String held = "held by " + holders.get(p).name().toLowerCase(Locale.ROOT);
            Spot s = spots.get(p);
            rows.add(new Row(new Source("scenario", s.place(), "all", "longitude", "degrees"), date.toString(), "place", s.longitude(), held));
            rows.add(new Row(new Source("scenario", s.place(), "all", "latitude", "degrees"), date.toString(), "place", s.latitude(), held));
        }
    }

    @Override
    public List<KeyItem> key(Look look, boolean labelledAtEnd) {
        MapInks inks = MapInks.of(look);
        return inks.tints().entrySet().stream().filter(tint -> holders.contains(tint.getKey()))
                .map(tint -> new KeyItem(look.say("maps.holder." + tint.getKey().name().toLowerCase(Locale.ROOT)),
                        new KeyItem.Sign.Holder(MapSymbol.of(tint.getKey()), inks, tint.getValue()))).toList();
    }
}
