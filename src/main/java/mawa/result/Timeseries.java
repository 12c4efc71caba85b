package mawa.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import mawa.experiment.Job;
import mawa.experiment.Run;
import mawa.experiment.Runs;
import mawa.outcome.Series;

/**
 * {@code tables/timeseries.csv.gz}: every indicator of every replicate, evening by evening, by variant and replicate. Of
 * regions, {@link SmallCounts} are left empty.
 */
final class Timeseries {
    static final List<String> COLUMNS = List.of("runId", "variant", "replicate", "date", "place", "group", "indicator", "unit", "value");
    private static final int TYPICAL_ROW_BYTES = 128;

    private Timeseries() {
    }

    static void write(Path file, Runs runs, int threads) throws IOException {
        LocalDate start = runs.experiment().scenario().start();
        SmallCounts small = SmallCounts.of(runs.experiment());
        try (Pieces pieces = new Pieces(new GzipPiece.Joined(file), threads)) {
            pieces.add(() -> GzipPiece.of(CsvRows.withHeader(COLUMNS, TYPICAL_ROW_BYTES)));
            for (Run run : runs.runs()) {
                if (run.isDone()) {
                    pieces.add(() -> rows(run.job(), run.outcome().orElseThrow().sortedSeries(), start, small));
                }
            }
        }
    }

    /** One run's rows, packed. */
    private static GzipPiece rows(Job job, List<Series> series, LocalDate start, SmallCounts small) {
        double[][] values = series.stream().map(Series::values).toArray(double[][]::new);
        int days = values[0].length;
        byte[][] middle = new byte[values.length][];
        int[] least = new int[values.length];
        for (int k = 0; k < middle.length; k++) {
            Series s = series.get(k);
            CsvRows fields = new CsvRows(TYPICAL_ROW_BYTES).text(s.place()).text(s.group().key()).text(s.indicator().key())
                    .text(s.indicator().unit());
            middle[k] = Arrays.copyOf(fields.bytes(), fields.size());
            least[k] = small.leastOf(s.place(), s.indicator());
        }
        CsvRows run = new CsvRows(TYPICAL_ROW_BYTES).text(job.runId()).text(job.variant().name()).number(job.replicate());
        CsvRows rows = new CsvRows(days * middle.length * TYPICAL_ROW_BYTES);
        for (int d = 0; d < days; d++) {
            byte[] date = (start.plusDays(d) + ",").getBytes(StandardCharsets.US_ASCII);
            byte[] first = Arrays.copyOf(run.bytes(), run.size() + date.length);
            System.arraycopy(date, 0, first, run.size(), date.length);
            for (int k = 0; k < middle.length; k++) {
                rows.raw(first).raw(middle[k]).count(values[k][d], least[k]).end();
            }
        }
        return GzipPiece.of(rows);
    }
}
