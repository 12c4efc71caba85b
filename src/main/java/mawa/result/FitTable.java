package mawa.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mawa.experiment.Fit;

/** {@code tables/fit.csv}: how variants compare with what was observed, figure by figure. */
public final class FitTable {
    static final List<String> COLUMNS = List.of("variant", "place", "from", "to", "measure", "value");
    private static final int START_BYTES = 1 << 12;

    private FitTable() {
    }

    /** Writes the fit of some variants, one after the other. */
    public static void write(Path file, List<Fit> fits) throws IOException {
        Files.createDirectories(file.getParent());
        CsvRows rows = CsvRows.withHeader(COLUMNS, START_BYTES);
        for (Fit fit : fits) {
            for (Fit.Row r : fit.rows()) {
                rows.text(r.variant()).text(r.place()).text(r.from().toString()).text(r.to().toString()).text(r.measure()).orEmpty(r.value()).end();
            }
        }
        Files.write(file, java.util.Arrays.copyOf(rows.bytes(), rows.size()));
    }
}
