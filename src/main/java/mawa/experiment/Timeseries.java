package mawa.experiment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import mawa.outcome.RunOutcome;
import mawa.outcome.Series;

/** {@code tables/timeseries.csv.gz}: every indicator of every replicate, evening by evening. */
final class Timeseries {
    static final List<String> COLUMNS = List.of("runId", "variant", "replicate", "date", "place", "group", "indicator", "unit", "value");
    private static final int TYPICAL_ROW_BYTES = 128;

    private Timeseries() {
    }

    /** The order of series within an evening: the whole first, then regions by name; groups and indicators as declared. */
    static List<Series> sorted(RunOutcome outcome) {
        return outcome.series().stream()
                .sorted(Comparator.comparing((Series s) -> s.place().equals("all") ? "" : s.place())
                        .thenComparing(Series::group).thenComparing(Series::indicator))
                .toList();
    }

    /** One run's rows, packed. Called on the run's own thread. */
    static GzipPiece rows(Job job, List<Series> sorted, LocalDate start) {
        int days = sorted.get(0).values().length;
        byte[][] middle = new byte[sorted.size()][];
        for (int k = 0; k < middle.length; k++) {
            Series s = sorted.get(k);
            CsvRows fields = new CsvRows(TYPICAL_ROW_BYTES).text(s.place()).text(s.group().key()).text(s.indicator().key())
                    .text(s.indicator().unit());
            middle[k] = Arrays.copyOf(fields.bytes(), fields.size());
        }
        CsvRows run = new CsvRows(TYPICAL_ROW_BYTES).text(job.runId()).text(job.variant().name()).number(job.replicate());
        CsvRows rows = new CsvRows(days * middle.length * TYPICAL_ROW_BYTES);
        for (int d = 0; d < days; d++) {
            byte[] date = (start.plusDays(d) + ",").getBytes(StandardCharsets.US_ASCII);
            byte[] first = Arrays.copyOf(run.bytes(), run.size() + date.length);
            System.arraycopy(date, 0, first, run.size(), date.length);
            for (int k = 0; k < middle.length; k++) {
                rows.raw(first).raw(middle[k]).number(sorted.get(k).values()[d]).end();
            }
        }
        return GzipPiece.of(rows);
    }

    /** All runs' rows, by variant and replicate. */
    static void write(Path file, List<Run> runs) throws IOException {
        List<GzipPiece> pieces = new ArrayList<>();
        pieces.add(GzipPiece.of(CsvRows.withHeader(COLUMNS, TYPICAL_ROW_BYTES)));
        for (Run run : runs) {
            pieces.add(run.rows());
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            GzipPiece.join(pieces, out);
        }
    }
}
