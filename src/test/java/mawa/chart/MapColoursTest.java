package mawa.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is drawn by area on a map differs at a glance, under each kind of colour blindness; fewer and more also without colour. */
class MapColoursTest {
    private static final double SEEN_AT_A_GLANCE = 10;

    @ParameterizedTest
    @EnumSource(PaletteTest.Sight.class)
    void discsDifferInColour(PaletteTest.Sight sight) {
        List<MapSymbol> together = List.of(MapSymbol.PEOPLE, MapSymbol.CAMP, MapSymbol.QUEUE, MapSymbol.STRIKES);
        for (MapSymbol a : together) {
            for (MapSymbol b : together) {
                if (a != b) {
                    assertThat(distance(sight, a, b)).as(a + " and " + b + ", " + sight).isGreaterThan(SEEN_AT_A_GLANCE);
                }
            }
        }
        assertThat(distance(sight, MapSymbol.FEWER, MapSymbol.MORE)).isGreaterThan(SEEN_AT_A_GLANCE);
    }

    @Test
    void fewerAndMoreDifferInLightnessToo() {
        assertThat(lightness(MapSymbol.MORE) - lightness(MapSymbol.FEWER)).isGreaterThan(2 * SEEN_AT_A_GLANCE);
        assertThat(lightness(MapSymbol.PEOPLE) - lightness(MapSymbol.STRIKES)).isGreaterThan(2 * SEEN_AT_A_GLANCE);
    }

    private static double lightness(MapSymbol symbol) {
        return PaletteTest.Sight.FULL.lab(onWhite(symbol.fill()))[0];
    }

    private static double distance(PaletteTest.Sight sight, MapSymbol a, MapSymbol b) {
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
