package mawa.chart;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Pictures in a row that play by themselves on slides and pages. A video is not among them: the JDK writes none, and an
 * encoder would be native code with patents on it; any video program makes one of these.
 */
public enum Moving {
    /** Plays everywhere; 256 colours. */
    GIF,
    /** True colours; plays in browsers. */
    APNG;

    /** The end of a file's name; APNG is a PNG whose first picture every program shows. */
    public String suffix() {
        return this == GIF ? ".gif" : ".apng";
    }

    /** As on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The bytes of a file that plays again and again.
     *
     * @param picture gives each picture; some are asked for twice
     * @param centiseconds how long each is shown
     */
    byte[] of(IntFunction<BufferedImage> picture, List<Integer> centiseconds) {
        return this == GIF ? GifFile.of(picture, centiseconds) : ApngFile.of(picture, centiseconds);
    }
}
