package mawa.experiment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mawa.outcome.Ensemble;

/**
 * {@code tables/flows.csv}: people who left one place and settled in another, over the whole period. A pair whose
 * 95 % quantile is below the smallest published count is left out: who the few were that took a rare road is
 * nobody's business.
 */
final class FlowsTable {
    static final List<String> COLUMNS = List.of("variant", "origin", "destination", "p05", "p50", "p95");
    private static final int START_BYTES = 1 << 16;

    private FlowsTable() {
    }

    static void write(Path file, List<Ensemble> ensembles, int smallestPublished) throws IOException {
        CsvRows rows = CsvRows.withHeader(COLUMNS, START_BYTES);
        for (Ensemble ensemble : ensembles) {
            add(rows, ensemble, smallestPublished);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(rows.bytes(), 0, rows.size());
        }
    }

    private static void add(CsvRows rows, Ensemble ensemble, int smallestPublished) {
        List<String> places = ensemble.runs().get(0).places().places();
        double[] sample = new double[ensemble.runs().size()];
        for (int origin = 0; origin < places.size(); origin++) {
            for (int destination = 0; destination < places.size(); destination++) {
                for (int r = 0; r < sample.length; r++) {
                    sample[r] = ensemble.runs().get(r).flows()[origin * places.size() + destination];
                }
                Band band = Band.over(sample);
                if (band.p95() > 0 && band.p95() >= smallestPublished) {
                    rows.text(ensemble.variant()).text(places.get(origin)).text(places.get(destination));
                    publish(rows, band.p05(), smallestPublished);
                    publish(rows, band.p50(), smallestPublished);
                    publish(rows, band.p95(), smallestPublished);
                    rows.end();
                }
            }
        }
    }

    private static void publish(CsvRows rows, double people, int smallestPublished) {
        if (people > 0 && people < smallestPublished) {
            rows.nothing();
        } else {
            rows.number(people);
        }
    }
}
