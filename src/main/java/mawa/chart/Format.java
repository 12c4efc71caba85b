package mawa.chart;

import java.util.Locale;

/** The formats that a figure can be written in. */
public enum Format {
    /** Pixels, 288 to the inch at the printed width. */
    PNG,
    /** Vectors; text stays text. */
    SVG,
    /** Vectors; fonts embedded, text selectable. */
    PDF,
    /** The values drawn. */
    CSV;

    /** The end of a file's name, with its dot. */
    public String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
