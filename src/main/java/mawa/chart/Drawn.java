package mawa.chart;

import java.nio.file.Path;
import java.util.List;

/**
 * A figure that was written.
 *
 * @param name of its files without suffix, such as {@code 10-differences-2}
 * @param title as it stands on it
 * @param files one for each format; none where it was only to be listed
 */
public record Drawn(String name, String title, List<Path> files) {
    /** Copies the files. */
    public Drawn {
        files = List.copyOf(files);
    }
}
