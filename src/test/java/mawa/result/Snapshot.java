package mawa.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that is in a folder, hidden files too, and when it was changed last.
 *
 * @param entries by path: the time of the last change, and the bytes of a file
 */
record Snapshot(Map<String, String> entries) {
    static Snapshot of(Path folder) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.forEach(path -> entries.put(folder.relativize(path).toString(), said(path)));
        }
        return new Snapshot(entries);
    }

    private static String said(Path path) {
        try {
            return Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS) + " "
                    + (Files.isRegularFile(path) ? HexFormat.of().formatHex(Files.readAllBytes(path)) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
