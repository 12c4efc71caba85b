package mawa.chart;

import java.awt.Color;
import java.util.List;
import java.util.Locale;

/**
 * The inks of figures. In each palette any two inks differ under every kind of colour blindness, and each has a dash of its own
 * besides, so that lines are told apart without any colour.
 */
public enum Palette {
    /**
     * M. Okabe and K. Ito, "Color Universal Design: how to make figures and presentations that are friendly to colorblind people"
     * (2002, revised 2008): blue, orange, bluish green, reddish purple, sky blue; grey for the baseline.
     */
    OKABE_ITO(Style.BASE_GREY, Style.BLUE, Style.ORANGE, Style.GREEN, Style.PURPLE, Style.SKY),
    /**
     * P. Tol, "Colour Schemes" (SRON technical note SRON/EPS/TN/09-002, issue 3.2, 2021), the bright scheme: blue, red, purple,
     * yellow, cyan; grey for the baseline. Its green is left out, because no figure sets green beside red.
     */
    TOL(new Color(0xBBBBBB), new Color(0x4477AA), new Color(0xEE6677), new Color(0xAA3377), new Color(0xCCBB44), new Color(0x66CCEE)),
    /** Greys at least 10 steps of lightness (CIE L*) apart, for print without colour. */
    GREYS(new Color(0x777777), new Color(0x262626), new Color(0x999999), new Color(0x5A5A5A), new Color(0xBABABA), new Color(0x404040));

    private static final float[] SOLID = {};
    private static final float[] DASHED = {5, 2};
    private static final float[] DASH_DOT = {6, 1.8f, 1.4f, 1.8f};
    private static final float[] DOTTED = {1.5f, 1.7f};
    private static final float[] LONG_DASHED = {9, 2.5f};
    private static final float[][] DASHES = {SOLID, DASHED, DASH_DOT, DOTTED, LONG_DASHED};

    private final Color baseline;
    private final List<Color> colours;

    Palette(Color baseline, Color... colours) {
        this.baseline = baseline;
        this.colours = List.of(colours);
    }

    /** The spelling on the command line: {@code okabe-ito}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isColourless() {
        return this == GREYS;
    }

    /** How many inks there are before one comes back. */
    int size() {
        return colours.size();
    }

    /** The ink of a category, and of a policy beside a baseline, in the order of use. */
    Ink ink(int number) {
        return new Ink(colours.get(number), DASHES[number]);
    }

    Ink baseline() {
        return new Ink(baseline, SOLID);
    }

    /** People around a camp, who hold no place in it. */
    Ink around() {
        return new Ink(colours.get(colours.size() - 1), DASHED);
    }

    /** The ink of the variant with this number, where there are several: the baseline is grey. */
    Ink variant(int number) {
        if (number == 0) {
            return baseline();
        }
        // Beyond five policies colours come back with the dash of their neighbour, so no two lines are alike.
        int round = (number - 1) / size();
        return new Ink(colours.get((number - 1) % size()), DASHES[(number - 1 + round) % size()]);
    }

    /** What stands out: a mean, a difference. */
    Color strong() {
        return colours.get(0);
    }

    /** The end of the scale of differences below zero. */
    Color lower() {
        return colours.get(0);
    }

    /** The end of the scale of differences above zero. */
    Color higher() {
        return colours.get(1);
    }
}
