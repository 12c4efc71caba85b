package mawa.chart;

import java.awt.Graphics2D;
import java.util.List;

/** Gates to another country, each with the people who wait there as a disc before it. */
record Crossings(List<PeopleDiscs.Disc> gates, DiscSizes sizes) implements MapLayer {
    private static final double MARK = 2.6;

    Crossings {
        gates = List.copyOf(gates);
    }

    @Override
    public void lay(Graphics2D g, Frame frame) {
        for (PeopleDiscs.Disc gate : gates) {
            double x = frame.x(gate.spot().longitude());
            double y = frame.y(gate.spot().latitude());
            if (gate.number() > 0) {
                MapSymbol.QUEUE.draw(g, MapInks.of(frame.look()), x, y, sizes.radius(gate.number()));
            }
            MapSymbol.CROSSING.draw(g, MapInks.of(frame.look()), x, y, MARK);
        }
    }

    @Override
    public List<Mark> marks(Frame frame) {
        return gates.stream().map(d -> new Mark(d.spot().place(), frame.x(d.spot().longitude()), frame.y(d.spot().latitude()),
                Math.max(MARK, d.number() > 0 ? sizes.radius(d.number()) : 0))).toList();
    }

    @Override
    public void tell(Row.Sink rows) {
        gates.forEach(d -> rows.add(new Row(d.source(), d.date(), d.statistic(), d.number(), Double.isNaN(d.number()) ? WITHHELD : "")));
    }

    @Override
    public List<KeyItem> key(Look look, boolean labelledAtEnd) {
        if (gates.isEmpty()) {
            return List.of();
        }
        KeyItem gate = new KeyItem(look.say("maps.key.crossing"), new KeyItem.Sign.Symbol(MapSymbol.CROSSING, MapInks.of(look), MARK));
        boolean queues = gates.stream().anyMatch(d -> d.number() > 0);
        return queues ? List.of(gate, new KeyItem(look.say("maps.key.queue"), new KeyItem.Sign.Symbol(MapSymbol.QUEUE, MapInks.of(look), 4))) : List.of(gate);
    }
}
