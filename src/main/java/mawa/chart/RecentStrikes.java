package mawa.chart;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.time.LocalDate;
import java.util.List;

/**
 * Strikes by place and day over the last days: a grey disc for each, its area by their number, the fainter the older. No
 * finer than a place and a day.
 *
 * @param date the last of the days
 * @param days how many they are, but for those before the first of all
 * @param counts by place, for each day before {@code date} and for it, the oldest first
 * @param sizes of the discs
 */
record RecentStrikes(LocalDate date, int days, List<Spot> spots, Source source, String statistic, List<double[]> counts, DiscSizes sizes) implements MapLayer {
    private static final int STRONGEST_ALPHA = 90;
    private static final double LEAST = 0.5;

    RecentStrikes {
        spots = List.copyOf(spots);
        counts = List.copyOf(counts);
    }

    @Override
    public void lay(Graphics2D g, Frame frame) {
        for (int d = 0; d < counts.size(); d++) {
            g.setColor(Style.withAlpha(MapSymbol.STRIKES.in(MapInks.of(frame.look())).fill(), STRONGEST_ALPHA * (d + 1) / counts.size()));
            for (int p = 0; p < spots.size(); p++) {
                double strikes = counts.get(d)[p];
                if (strikes > LEAST) {
                    double r = sizes.radius(strikes);
                    g.fill(new Ellipse2D.Double(frame.x(spots.get(p).longitude()) - r, frame.y(spots.get(p).latitude()) - r, 2 * r, 2 * r));
                }
            }
        }
    }

    @Override
    public void tell(Row.Sink rows) {
        for (int d = 0; d < counts.size(); d++) {
            String day = date.minusDays(counts.size() - 1L - d).toString();
            for (int p = 0; p < spots.size(); p++) {
                if (counts.get(d)[p] > LEAST) {
                    rows.add(new Source(source.variant(), spots.get(p).place(), source.group(), source.indicator(), source.unit()), day, statistic, counts.get(d)[p]);
                }
            }
        }
    }

    @Override
    public List<KeyItem> key(Look look, boolean labelledAtEnd) {
        List<Double> examples = sizes.examples();
        double example = examples.isEmpty() ? 0 : examples.get(examples.size() - 1);
        return example == 0 ? List.of() : List.of(new KeyItem(look.say("maps.key.strikes", example, look.numbers().exact(example, 0), look.numbers().exact(days, 0)),
                new KeyItem.Sign.Symbol(MapSymbol.STRIKES, MapInks.of(look), sizes.radius(example))));
    }
}
