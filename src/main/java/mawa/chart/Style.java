package mawa.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.List;

/** What all figures have in common, whatever their {@link Look}. All lengths are points of the printed figure, so that 7 is 7 pt on paper. */
final class Style {
    static final int MARGIN = 8;
    /** Pixels a point in PNG. */
    static final int PNG_SCALE = 4;
    /** What stands in files for readers without the font: Verdana has nearly the same widths. */
    static final String FONT_FAMILIES = "'DejaVu Sans', Verdana, sans-serif";
    /** The same for Arabic, which Tahoma has and Verdana has not. */
    static final String ARABIC_FAMILIES = "'DejaVu Sans', Tahoma, 'Noto Sans Arabic', 'Geeza Pro', sans-serif";
    static final String FONT_NAME = "DejaVu Sans";

    static final Font TITLE = font(Font.BOLD, 11.5f);
    static final Font SUBTITLE = font(Font.PLAIN, 8.5f);
    static final Font PANEL_TITLE = font(Font.BOLD, 8);
    static final Font LABEL = font(Font.PLAIN, 7.5f);
    static final Font LABEL_STRONG = font(Font.BOLD, 7.5f);
    /** The smallest type: nothing may be smaller in print. */
    static final Font SMALL = font(Font.PLAIN, 7);

    static final Color INK = new Color(0x1A1A1A);
    static final Color SOFT_INK = new Color(0x555555);
    static final Color AXIS = new Color(0x8C8C8C);
    static final Color GRID = new Color(0xE4E4E4);
    static final Color STRIKES = new Color(0x6E6E6E);
    static final Color OBSERVED = Color.BLACK;

    /** The colours of {@link Palette#OKABE_ITO}. */
    static final Color BLUE = new Color(0x0072B2);
    static final Color ORANGE = new Color(0xE69F00);
    static final Color GREEN = new Color(0x009E73);
    static final Color PURPLE = new Color(0xCC79A7);
    static final Color SKY = new Color(0x56B4E9);
    static final Color BASE_GREY = new Color(0x999999);

    static final int BAND_90_ALPHA = 46;
    static final int BAND_50_ALPHA = 82;
    static final float LINE = 1.35f;
    /** One replicate of a few, beside their median. */
    static final int THIN_LINE_ALPHA = 170;
    static final BasicStroke HAIRLINE = new BasicStroke(0.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    static final BasicStroke AXIS_LINE = new BasicStroke(0.7f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

    /** Of forecasts that need no model: told apart by their dashes, and darker than a baseline. */
    private static final List<Ink> FORECASTS = List.of(new Ink(SOFT_INK, new float[] {1, 1.6f}), new Ink(SOFT_INK, new float[] {4, 1.8f}), new Ink(SOFT_INK, new float[] {6, 1.6f, 1.2f, 1.6f}));

    static final Ink CAPACITY = new Ink(SOFT_INK, new float[] {2.5f, 1.5f});

    private static final double READABLE_CONTRAST = 4.5;
    private static final int SRGB_KNEE = 10;

    private Style() {
    }

    static Ink forecast(int number) {
        return FORECASTS.get(number);
    }

    /** The colour for text in a line's colour: darker until it reads well on white (WCAG 2.1, contrast 4.5). */
    static Color readable(Color color) {
        Color c = color;
        while (contrastOnWhite(c) < READABLE_CONTRAST) {
            c = new Color((int) (c.getRed() * 0.95), (int) (c.getGreen() * 0.95), (int) (c.getBlue() * 0.95));
        }
        return c;
    }

    static Color withAlpha(Color c, int alpha) {
        return new Color(c.getRed(), c.getGreen(), c.getBlue(), alpha);
    }

    static double contrastOnWhite(Color c) {
        return 1.05 / (luminance(c) + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(int channel) {
        return channel <= SRGB_KNEE ? channel / 255.0 / 12.92 : StrictMath.pow((channel / 255.0 + 0.055) / 1.055, 2.4);
    }

    private static Font font(int style, float points) {
        return new Font(FONT_NAME, style, 1).deriveFont(points);
    }
}
