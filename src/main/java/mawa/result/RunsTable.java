package mawa.result;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import mawa.experiment.Experiment;
import mawa.experiment.Job;
import mawa.experiment.Run;
import mawa.experiment.Variant;
import mawa.experiment.Worlds;
import mawa.scenario.Leaf;

/**
 * {@code runs.csv}: one row for each run, failed ones included, with a column more for each parameter that a sweep
 * or drawn worlds vary. How long a run took is not a result and is not the same twice, so it is in {@code logs/run.log}.
 */
final class RunsTable {
    static final List<String> COLUMNS = List.of("runId", "variant", "replicate", "seed", "worlds", "status", "resultHash", "error", "repeat");
    private static final int START_BYTES = 1 << 12;

    private RunsTable() {
    }

    static void write(Path file, List<Run> runs, Experiment experiment, Function<Job, String> repeat) throws IOException {
        Set<String> factors = new LinkedHashSet<>();
        for (Variant variant : experiment.variants()) {
            factors.addAll(variant.factors().keySet());
        }
        if (experiment.worlds() == Worlds.DRAWN) {
            factors.addAll(experiment.baseline().file().drawnValues(experiment.seed(), experiment.firstReplicate()).keySet());
        }
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.addAll(factors);
        CsvRows rows = CsvRows.withHeader(columns, START_BYTES);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (Run run : runs) {
                rows.text(run.job().runId()).text(run.job().variant().name()).number(run.job().replicate()).number(experiment.seed())
                        .text(run.job().worlds().key()).text(run.status().key()).text(run.resultHash()).text(run.error())
                        .text(run.isDone() ? "" : repeat.apply(run.job()));
                Map<String, Double> drawn = run.job().worlds() == Worlds.DRAWN
                        ? run.job().variant().file().drawnValues(experiment.seed(), run.job().replicate()) : Map.of();
                for (String path : factors) {
                    if (drawn.containsKey(path)) {
                        rows.number(drawn.get(path).doubleValue());
                    } else {
                        rows.text(run.job().variant().file().leaf(path).map(Leaf::text).orElse(""));
                    }
                }
                rows.end();
                out.write(rows.bytes(), 0, rows.size());
                rows.clear();
            }
        }
    }
}
