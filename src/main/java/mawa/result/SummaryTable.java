package mawa.result;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mawa.experiment.Runs;
import mawa.experiment.Summary;
import mawa.experiment.Variant;
import mawa.outcome.Ensemble;

/** {@code tables/summary.csv}: {@link Summary} as a table. Of regions, {@link SmallCounts} are left empty, and the day of a peak that is one. */
final class SummaryTable {
    static final List<String> COLUMNS = List.of("variant", "indicator", "place", "group", "unit", "statistic", "p05", "p50", "p95", "replicates");
    private static final int START_BYTES = 1 << 16;

    private SummaryTable() {
    }

    static void write(Path file, Runs runs) throws IOException {
        CsvRows rows = CsvRows.withHeader(COLUMNS, START_BYTES);
        SmallCounts small = SmallCounts.of(runs.experiment());
        try (OutputStream out = Files.newOutputStream(file)) {
            for (Variant variant : runs.experiment().variants()) {
                runs.ensemble(variant).ifPresent(ensemble -> add(rows, ensemble, small));
                out.write(rows.bytes(), 0, rows.size());
                rows.clear();
            }
        }
    }

    private static void add(CsvRows rows, Ensemble ensemble, SmallCounts small) {
        double peak = 0;
        for (Summary.Figure f : Summary.of(ensemble)) {
            peak = f.statistic() == Summary.Statistic.PEAK ? f.band().p95() : peak;
            boolean day = f.statistic() == Summary.Statistic.DAY_OF_PEAK;
            int least = small.leastOf(f.place(), f.indicator());
            rows.text(f.variant()).text(f.indicator().key()).text(f.place()).text(f.group().key())
                    .text(f.statistic().unitOf(f.indicator())).text(f.statistic().key());
            for (double value : new double[] {f.band().p05(), f.band().p50(), f.band().p95()}) {
                if (day && (peak == 0 || SmallCounts.isTooSmall(peak, least))) {
                    rows.nothing();
                } else {
                    rows.count(value, day ? 0 : least);
                }
            }
            rows.number(f.replicates()).end();
        }
    }
}
