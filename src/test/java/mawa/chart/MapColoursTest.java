package mawa.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is drawn by area on a map differs at a glance in each palette, under each kind of colour blindness; fewer and more also without colour. */
class MapColoursTest {
    private static final double SEEN_AT_A_GLANCE = 10;

    @ParameterizedTest
    @EnumSource(Palette.class)
    void discsDifferInColour(Palette palette) {
        MapInks inks = MapInks.of(palette);
        List<MapSymbol> together = List.of(MapSymbol.PEOPLE, MapSymbol.CAMP, MapSymbol.QUEUE, MapSymbol.STRIKES);
        for (Sight sight : Sight.values()) {
            for (MapSymbol a : together) {
                for (MapSymbol b : together) {
                    if (a != b) {
                        assertThat(distance(sight, a.in(inks), b.in(inks))).as(palette + ", " + a + " and " + b + ", " + sight).isGreaterThan(SEEN_AT_A_GLANCE);
                    }
                }
            }
            assertThat(distance(sight, inks.fewer(), inks.more())).isGreaterThan(SEEN_AT_A_GLANCE);
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void fewerAndMoreDifferInLightnessToo(Palette palette) {
        MapInks inks = MapInks.of(palette);
        assertThat(lightness(inks.more()) - lightness(inks.fewer())).isGreaterThan(2 * SEEN_AT_A_GLANCE);
        assertThat(lightness(inks.more()) - lightness(MapSymbol.STRIKES.in(inks))).isGreaterThan(2 * SEEN_AT_A_GLANCE);
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void tintsStayFarBehindDiscs(Palette palette) {
        MapInks inks = MapInks.of(palette);
        assertThat(inks.tints().values()).hasSize(4).doesNotHaveDuplicates()
                .allSatisfy(tint -> assertThat(Sight.FULL.lab(tint)[0]).isGreaterThan(lightness(inks.more()) + SEEN_AT_A_GLANCE));
    }

    private static double lightness(MapInks.Disc disc) {
        return Sight.FULL.lab(onWhite(disc.fill()))[0];
    }

    private static double distance(Sight sight, MapInks.Disc a, MapInks.Disc b) {
        double[] x = sight.lab(onWhite(a.fill()));
        double[] y = sight.lab(onWhite(b.fill()));
        return Math.sqrt(Math.pow(x[0] - y[0], 2) + Math.pow(x[1] - y[1], 2) + Math.pow(x[2] - y[2], 2));
    }

    private static Color onWhite(Color c) {
        double share = c.getAlpha() / 255.0;
        return new Color(over(c.getRed(), share), over(c.getGreen(), share), over(c.getBlue(), share));
    }

    private static int over(int channel, double share) {
        return (int) Math.round(255 + (channel - 255) * share);
    }
}
