package mawa.experiment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * {@code runs.csv}: one row for each run, failed ones included. How long a run took is not a result and is not the
 * same twice, so it is in {@code logs/run.log}.
 */
final class RunsTable {
    static final List<String> COLUMNS = List.of("runId", "variant", "replicate", "seed", "worlds", "status", "resultHash", "error", "repeat");
    private static final int START_BYTES = 1 << 12;

    private RunsTable() {
    }

    static void write(Path file, Runs runs, Function<Job, String> repeat) throws IOException {
        CsvRows rows = CsvRows.withHeader(COLUMNS, START_BYTES);
        Experiment experiment = runs.experiment();
        for (Run run : runs.runs()) {
            rows.text(run.job().runId()).text(run.job().variant().name()).number(run.job().replicate()).number(experiment.seed())
                    .text(experiment.worlds().key()).text(run.status().key()).text(run.resultHash()).text(run.error())
                    .text(run.isDone() ? "" : repeat.apply(run.job())).end();
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(rows.bytes(), 0, rows.size());
        }
    }
}
