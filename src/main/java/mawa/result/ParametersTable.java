package mawa.result;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mawa.experiment.Job;
import mawa.experiment.Run;
import mawa.experiment.Runs;

/** {@code tables/parameters.csv}: the values that each replicate drew, of runs that ended well; for drawn worlds only. */
final class ParametersTable {
    static final List<String> COLUMNS = List.of("variant", "replicate", "path", "value");
    private static final int START_BYTES = 1 << 16;

    private ParametersTable() {
    }

    static void write(Path file, Runs runs) throws IOException {
        CsvRows rows = CsvRows.withHeader(COLUMNS, START_BYTES);
        for (Run run : runs.runs()) {
            if (run.isDone()) {
                Job job = run.job();
                job.variant().file().drawnValues(runs.experiment().seed(), job.replicate()).forEach((path, value) ->
                        rows.text(job.variant().name()).number(job.replicate()).text(path).number(value.doubleValue()).end());
            }
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(rows.bytes(), 0, rows.size());
        }
    }
}
