package mawa.chart;

/**
 * How all figures of one call look: the language of their words, their inks and how wide they are printed.
 *
 * @param language of all words but those of the scenario
 * @param palette the inks
 * @param widthMm width on paper, from {@value #NARROWEST_MM} to {@value #WIDEST_MM} mm; type keeps its size, so a narrower figure
 *     has fewer columns and more lines
 */
public record Look(Language language, Palette palette, int widthMm) {
    /** The narrowest figure that has room for its words, in mm. */
    public static final int NARROWEST_MM = 80;
    /** The widest figure that a page on its side takes, in mm. */
    public static final int WIDEST_MM = 250;
    /** The width of a page's text, in mm. */
    public static final int PAGE_MM = 170;
    /** English, in the colours of Okabe and Ito, as wide as a page's text. */
    public static final Look USUAL = new Look(Language.EN, Palette.OKABE_ITO, PAGE_MM);
    /** The same as wide as a journal's column, which is also what the screen of a telephone shows legibly. */
    public static final Look COLUMN = new Look(Language.EN, Palette.OKABE_ITO, 85);

    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;
    private static final double LONGEST_ROW_NAME = 150;
    private static final double ROW_NAME_SHARE = 0.42;
    private static final double END_LABEL_SHARE = 0.34;

    /** Throws where the width is out of bounds. */
    public Look {
        if (widthMm < NARROWEST_MM || widthMm > WIDEST_MM) {
            throw new IllegalArgumentException("a figure is " + NARROWEST_MM + " to " + WIDEST_MM + " mm wide, was " + widthMm + " mm");
        }
    }

    /** A phrase of the language, as {@link Words#say}. */
    String say(String key, Object... arguments) {
        return language.words().say(key, arguments);
    }

    /** A phrase in the language, and in English for files of values. */
    Phrase phrase(String key, Object... arguments) {
        return new Phrase(Language.EN.words().say(key, arguments), say(key, arguments));
    }

    /** For people: a unit that the language has a word for, in that word. */
    String unit(String unit) {
        return language.words().has("unit." + unit) ? say("unit." + unit) : unit;
    }

    Numbers numbers() {
        return language.numbers();
    }

    /** The width in points. */
    int width() {
        return (int) Math.rint(widthMm * POINTS_A_MILLIMETRE);
    }

    /** What is left of the width between the margins. */
    int innerWidth() {
        return width() - 2 * Style.MARGIN;
    }

    /** Whether a page's layout has no room. */
    boolean isNarrow() {
        return widthMm < PAGE_MM * 3 / 4;
    }

    /** How many columns of panels there are where a page has so many: panels stay about as wide. */
    int columns(int onAPage) {
        double share = innerWidth() / (double) USUAL.innerWidth();
        return Math.max(1, Math.min(onAPage, (int) Math.rint(onAPage * share)));
    }

    /** What the name of a row may take beside its axis. */
    double longestRowName() {
        return Math.min(LONGEST_ROW_NAME, ROW_NAME_SHARE * innerWidth());
    }

    /** What a line of words right of a line may take, before it is broken. */
    double longestEndLabel() {
        return isNarrow() ? END_LABEL_SHARE * innerWidth() : Double.POSITIVE_INFINITY;
    }
}
