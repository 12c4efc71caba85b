package mawa.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * People at places as discs, their areas by how many; of differences, one look for more and one for fewer.
 *
 * @param label what they are, for the key
 */
record PeopleDiscs(List<Disc> discs, DiscSizes sizes, String label) implements MapLayer {
    private static final double WITHHELD_RADIUS = 2.2;

    PeopleDiscs {
        discs = List.copyOf(discs);
    }

    /**
     * One place's people.
     *
     * @param symbol how they look
     * @param number how many, or how many more or fewer; not a number where it may not be told
     */
    record Disc(Spot spot, MapSymbol symbol, Source source, String date, String statistic, double number) {
    }

    @Override
    public void lay(Graphics2D g, Frame frame) {
        // The smaller stand before the larger, so that none hides.
        discs.stream().filter(d -> d.number() != 0).sorted(Comparator.comparingDouble((Disc d) -> -radius(d)).thenComparing(d -> d.spot().place()))
                .forEach(d -> d.symbol().draw(g, MapInks.of(frame.look()), frame.x(d.spot().longitude()), frame.y(d.spot().latitude()), radius(d)));
    }

    private double radius(Disc disc) {
        return Double.isNaN(disc.number()) ? WITHHELD_RADIUS : sizes.radius(disc.number());
    }

    @Override
    public List<Mark> marks(Frame frame) {
        return discs.stream().filter(d -> d.number() != 0).map(d -> new Mark(d.spot().place(), frame.x(d.spot().longitude()), frame.y(d.spot().latitude()), radius(d))).toList();
    }

    @Override
    public void tell(Row.Sink rows) {
        discs.forEach(d -> rows.add(new Row(d.source(), d.date(), d.statistic(), d.number(), Double.isNaN(d.number()) ? WITHHELD : "")));
    }

    @Override
    public List<KeyItem> key(Look look, boolean labelledAtEnd) {
        MapInks inks = MapInks.of(look);
        List<KeyItem> items = new ArrayList<>();
        List<Double> examples = sizes.examples();
        List<String> numbers = examples.stream().map(e -> look.numbers().exact(e, 0)).toList();
        boolean differences = discs.stream().anyMatch(d -> d.symbol() == MapSymbol.MORE || d.symbol() == MapSymbol.FEWER);
        if (differences) {
            double example = examples.isEmpty() ? 0 : examples.get(examples.size() - 1);
            items.add(new KeyItem(look.say("maps.key.fewer", look.numbers().exact(example, 0)), new KeyItem.Sign.Symbol(MapSymbol.FEWER, inks, sizes.radius(example))));
            items.add(new KeyItem(look.say("maps.key.more", look.numbers().exact(example, 0)), new KeyItem.Sign.Symbol(MapSymbol.MORE, inks, sizes.radius(example))));
        } else if (examples.size() == 1) {
            items.add(new KeyItem(look.say("maps.key.one", numbers.get(0), label), new KeyItem.Sign.Symbol(MapSymbol.PEOPLE, inks, sizes.radius(examples.get(0)))));
        } else if (examples.size() == 2) {
            items.add(new KeyItem(look.say("maps.key.two", numbers.get(0), numbers.get(1), label),
                    new KeyItem.Sign.Sizes(MapSymbol.PEOPLE, inks, sizes.radius(examples.get(0)), sizes.radius(examples.get(1)))));
        }
        if (discs.stream().anyMatch(d -> Double.isNaN(d.number()) && d.symbol() == MapSymbol.WITHHELD)) {
            items.add(new KeyItem(look.say("maps.key.notTold"), new KeyItem.Sign.Symbol(MapSymbol.WITHHELD, inks, WITHHELD_RADIUS)));
        }
        return items;
    }
}
