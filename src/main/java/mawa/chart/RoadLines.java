package mawa.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.Comparator;
import java.util.List;

/**
 * Roads as straight lines between places; where it is known how many people took them, the wider the more.
 *
 * @param widest the line width of {@code most}, points
 * @param most the number of people that has it; 0 where loads are not drawn
 */
record RoadLines(List<Line> lines, double widest, double most) implements MapLayer {
    private static final Color ROAD = new Color(0xC4C4C4);
    private static final float THIN = 0.55f;
    private static final float LEAST = 0.7f;

    RoadLines {
        lines = List.copyOf(lines);
    }

    /**
     * One road.
     *
     * @param people who took it; not a number where they may not be told
     */
    record Line(Spot from, Spot to, Source source, String statistic, double people) {
        Line2D on(Frame frame) {
            return new Line2D.Double(frame.x(from.longitude()), frame.y(from.latitude()), frame.x(to.longitude()), frame.y(to.latitude()));
        }
    }

    @Override
    public void lay(Graphics2D g, Frame frame) {
        g.setColor(ROAD);
        g.setStroke(new BasicStroke(THIN));
        lines.forEach(line -> g.draw(line.on(frame)));
        if (most > 0) {
            g.setColor(MapInks.of(frame.look()).road());
            lines.stream().filter(line -> line.people() > 0).sorted(Comparator.comparingDouble(Line::people)).forEach(line -> {
                g.setStroke(new BasicStroke(width(line.people()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                g.draw(line.on(frame));
            });
        }
    }

    private float width(double people) {
        return (float) Math.max(LEAST, widest * people / most);
    }

    @Override
    public void tell(Row.Sink rows) {
        if (most > 0) {
            lines.forEach(l -> rows.add(new Row(l.source(), "", l.statistic(), l.people(), Double.isNaN(l.people()) ? WITHHELD : "")));
        }
    }

    @Override
    public List<KeyItem> key(Look look, boolean labelledAtEnd) {
        if (most <= 0) {
            return List.of(new KeyItem(look.say("maps.key.road"), new KeyItem.Sign.Band(ROAD, THIN)));
        }
        double example = DiscSizes.roundBelow(most);
        return List.of(loaded(look, example), loaded(look, example / 10), new KeyItem(look.say("maps.key.unloaded"), new KeyItem.Sign.Band(ROAD, THIN)));
    }

    private KeyItem loaded(Look look, double people) {
        return new KeyItem(look.say("maps.key.people", look.numbers().exact(people, 0)), new KeyItem.Sign.Band(MapInks.of(look).road(), width(people)));
    }
}
