package mawa.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of the font, for PDF, which must carry it. Java knows fonts by name and does not tell their files, so
 * the folders where systems keep fonts are searched.
 */
record FontFiles(Optional<Path> regular, Optional<Path> bold) {
    private static final int DEPTH = 6;

    static FontFiles find() {
        String home = System.getProperty("user.home", "");
        List<Path> folders = List.of(Path.of("/usr/share/fonts/truetype/dejavu"), Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"), Path.of(home, ".fonts"), Path.of(home, ".local/share/fonts"),
                Path.of(home, "Library/Fonts"), Path.of("/Library/Fonts"), Path.of("C:/Windows/Fonts"),
                Path.of(home, "AppData/Local/Microsoft/Windows/Fonts"));
        return new FontFiles(first(folders, "DejaVuSans.ttf"), first(folders, "DejaVuSans-Bold.ttf"));
    }

    private static Optional<Path> first(List<Path> folders, String name) {
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.find(folder, DEPTH, (p, a) -> a.isRegularFile() && p.getFileName().toString().equals(name))) {
                    Optional<Path> found = files.sorted().findFirst();
                    if (found.isPresent()) {
                        return found;
                    }
                } catch (IOException | UncheckedIOException ignored) {
                    // A folder that may not be read holds no font for us.
                }
            }
        }
        return Optional.empty();
    }
}
