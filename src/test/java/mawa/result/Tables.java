package mawa.result;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads a result's tables back, as any user's program would. */
final class Tables {
    private Tables() {
    }

    static List<Map<String, String>> rows(Path file) throws IOException {
        try (var in = file.toString().endsWith(".gz") ? new GZIPInputStream(Files.newInputStream(file)) : Files.newInputStream(file);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }

    /** Two folders with the same files, byte for byte. */
    static void assertSame(Path one, Path other) throws IOException {
        List<Path> files = files(one);
        assertThat(files(other)).isEqualTo(files).isNotEmpty();
        for (Path file : files) {
            assertThat(other.resolve(file)).hasSameBinaryContentAs(one.resolve(file));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
        }
    }
}
