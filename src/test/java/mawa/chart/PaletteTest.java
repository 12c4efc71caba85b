package mawa.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lines can be told apart by everybody: by colour under each kind of colour blindness, and by dash without colour. */
class PaletteTest {
    /** About ten is a difference seen at a glance (CIE 1976). */
    private static final double SEEN_AT_A_GLANCE = 10;
    private static final double SEEN_WITH_CARE = 7;

    /** How colours reach the eye; matrices for linear RGB by Machado, Oliveira and Fernandes (2009), severity 1. */
    enum Sight {
        FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        WITHOUT_RED(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        WITHOUT_GREEN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        WITHOUT_BLUE(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] m;

        Sight(double... m) {
            this.m = m;
        }

        double[] lab(Color c) {
            double[] rgb = {linear(c.getRed()), linear(c.getGreen()), linear(c.getBlue())};
            double[] seen = new double[3];
            for (int i = 0; i < 3; i++) {
                double v = m[3 * i] * rgb[0] + m[3 * i + 1] * rgb[1] + m[3 * i + 2] * rgb[2];
                seen[i] = Math.max(0, Math.min(1, v));
            }
            double x = f((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
            double y = f(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
            double z = f((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
            return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
        }

        private static double linear(int channel) {
            double c = channel / 255.0;
            return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }

        private static double f(double t) {
            return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116.0;
        }
    }

    @ParameterizedTest
    @EnumSource(Sight.class)
    void coloursDiffer(Sight sight) {
        List<Color> colours = new ArrayList<>(List.of(Style.BASE_GREY, Style.OBSERVED));
        for (Ink ink : Style.INKS) {
            colours.add(ink.color());
        }
        for (int a = 0; a < colours.size(); a++) {
            for (int b = 0; b < a; b++) {
                // Of this palette the baseline's grey and purple come nearest, without green cones; there the dash must help.
                boolean nearest = colours.get(b).equals(Style.BASE_GREY) && colours.get(a).equals(Style.PURPLE);
                assertThat(distance(sight.lab(colours.get(a)), sight.lab(colours.get(b))))
                        .as("%s and %s, %s", colours.get(a), colours.get(b), sight).isGreaterThan(nearest ? SEEN_WITH_CARE : SEEN_AT_A_GLANCE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Sight.class)
    void peopleAroundACampStandOutFromThoseInIt(Sight sight) {
        assertThat(distance(sight.lab(Style.AROUND.color()), sight.lab(Style.INKS[0].color()))).isGreaterThan(SEEN_AT_A_GLANCE);
        assertThat(Style.AROUND.dash()).isNotEqualTo(Style.INKS[0].dash()).isNotEqualTo(Style.CAPACITY.dash());
    }

    @Test
    void linesDifferInDashWithoutAnyColour() {
        List<String> dashes = new ArrayList<>();
        for (Ink ink : Style.INKS) {
            dashes.add(java.util.Arrays.toString(ink.dash()));
        }
        assertThat(dashes).doesNotHaveDuplicates();
    }

    @Test
    void noTwoVariantsLookAlike() {
        List<Ink> inks = new ArrayList<>();
        for (int v = 0; v <= 20; v++) {
            inks.add(Style.variant(v));
        }
        assertThat(inks).doesNotHaveDuplicates();
    }

    @Test
    void namesInALinesColourReadWell() {
        for (Ink ink : Style.INKS) {
            assertThat(Style.contrastOnWhite(Style.readable(ink.color()))).isGreaterThanOrEqualTo(4.5);
        }
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }
}
