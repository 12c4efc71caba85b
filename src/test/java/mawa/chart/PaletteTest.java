package mawa.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lines can be told apart by everybody: by colour under each kind of colour blindness, by lightness in greys, and by dash without either. */
class PaletteTest {
    private static final double SEEN_AT_A_GLANCE = 10;
    private static final double SEEN_WITH_CARE = 6;

    private static List<Color> colours(Palette palette) {
        List<Color> colours = new ArrayList<>(List.of(Style.OBSERVED, palette.baseline().color()));
        for (int i = 0; i < palette.size(); i++) {
            colours.add(palette.ink(i).color());
        }
        return colours;
    }

    /** From the data of the formula's authors. */
    @Test
    void differencesAreThoseOfThePublishedFormula() {
        assertThat(Sight.difference(new double[] {50, 2.6772, -79.7751}, new double[] {50, 0, -82.7485})).isCloseTo(2.0425, offset(1e-4));
        assertThat(Sight.difference(new double[] {50, 2.5, 0}, new double[] {73, 25, -18})).isCloseTo(27.1492, offset(1e-4));
        assertThat(Sight.difference(new double[] {2.0776, 0.0795, -1.1350}, new double[] {0.9033, -0.0636, -0.5514})).isCloseTo(0.9082, offset(1e-4));
    }

    @ParameterizedTest
    @EnumSource(Sight.class)
    void coloursDiffer(Sight sight) {
        for (Palette palette : List.of(Palette.OKABE_ITO, Palette.TOL)) {
            List<Color> colours = colours(palette);
            for (int a = 0; a < colours.size(); a++) {
                for (int b = 0; b < a; b++) {
                    // Here the baseline's grey and purple come nearest, without green cones; there the dash must help.
                    boolean nearest = palette == Palette.OKABE_ITO && colours.get(b).equals(Style.BASE_GREY) && colours.get(a).equals(Style.PURPLE);
                    assertThat(Sight.difference(sight.lab(colours.get(a)), sight.lab(colours.get(b))))
                            .as("%s: %s and %s, %s", palette, colours.get(a), colours.get(b), sight).isGreaterThan(nearest ? SEEN_WITH_CARE : SEEN_AT_A_GLANCE);
                }
            }
            assertThat(Sight.difference(sight.lab(palette.lower()), sight.lab(palette.higher()))).as("%s, both ends of differences", palette).isGreaterThan(2 * SEEN_AT_A_GLANCE);
        }
    }

    @Test
    void greysDifferInLightness() {
        List<Color> greys = colours(Palette.GREYS);
        assertThat(greys).allSatisfy(c -> assertThat(List.of(c.getGreen(), c.getBlue())).containsOnly(c.getRed()));
        double[] lightness = greys.stream().mapToDouble(c -> Sight.FULL.lab(c)[0]).sorted().toArray();
        for (int i = 1; i < lightness.length; i++) {
            assertThat(lightness[i] - lightness[i - 1]).isGreaterThan(SEEN_AT_A_GLANCE);
        }
        assertThat(lightness[lightness.length - 1]).as("darker than paper").isLessThan(80);
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void peopleAroundACampStandOutFromThoseInIt(Palette palette) {
        for (Sight sight : Sight.values()) {
            assertThat(Sight.difference(sight.lab(palette.around().color()), sight.lab(palette.ink(0).color()))).isGreaterThan(SEEN_WITH_CARE);
        }
        assertThat(palette.around().dash()).isNotEqualTo(palette.ink(0).dash()).isNotEqualTo(Style.CAPACITY.dash());
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void linesDifferInDashWithoutAnyColour(Palette palette) {
        List<String> dashes = new ArrayList<>();
        for (int i = 0; i < palette.size(); i++) {
            dashes.add(Arrays.toString(palette.ink(i).dash()));
        }
        assertThat(dashes).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void noTwoVariantsLookAlike(Palette palette) {
        List<Ink> inks = new ArrayList<>();
        for (int v = 0; v <= 20; v++) {
            inks.add(palette.variant(v));
        }
        assertThat(inks).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void namesInALinesColourReadWell(Palette palette) {
        assertThat(colours(palette)).allSatisfy(c -> assertThat(Style.contrastOnWhite(Style.readable(c))).isGreaterThanOrEqualTo(4.5));
    }
}
