package mawa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import mawa.experiment.Experiment;

/** Where a result goes that was given no place: a folder of its own in {@code output}, and {@code output/latest}. */
final class DefaultFolder {
    private static final Path OUTPUT = Path.of("output");
    private static final String LATEST = "latest";

    private DefaultFolder() {
    }

    static Path of(Experiment experiment) {
        return OUTPUT.resolve(experiment.folderName());
    }

    /** A link; where links cannot be made, a text file that names the folder. A folder of that name is left alone. */
    static void pointLatestAt(Path folder) {
        try {
            point(folder);
        } catch (IOException e) {
            // It is a convenience; the result itself stands.
            return;
        }
    }

    private static void point(Path folder) throws IOException {
        Path latest = OUTPUT.resolve(LATEST);
        if (Files.isDirectory(latest, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Path next = OUTPUT.resolve("." + LATEST + "-" + ProcessHandle.current().pid());
        Files.deleteIfExists(next);
        try {
            Files.createSymbolicLink(next, folder.getFileName());
        } catch (IOException | UnsupportedOperationException e) {
            Files.writeString(next, folder.getFileName() + "\n");
        }
        Files.move(next, latest, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A path as short as it can be said from here. */
    static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path whole = path.toAbsolutePath();
        return whole.startsWith(here) && !whole.equals(here) ? here.relativize(whole).toString() : whole.toString();
    }
}
