package mawa.experiment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mawa.outcome.Ensemble;

/**
 * {@code tables/flows.csv}: people who left one place and settled in another, over the whole period. A pair whose
 * 95 % quantile is below the smallest published count is not listed: who the few were that took a rare road is
 * nobody's business. The pairs of one origin that are not listed are summed as {@link #OTHER}, where that sum is large
 * enough.
 */
final class FlowsTable {
    static final List<String> COLUMNS = List.of("variant", "origin", "destination", "p05", "p50", "p95");
    /** The destinations of an origin that are not listed. */
    static final String OTHER = "other";
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
            double[] others = new double[sample.length];
            for (int destination = 0; destination < places.size(); destination++) {
                for (int r = 0; r < sample.length; r++) {
                    sample[r] = ensemble.runs().get(r).flows()[origin * places.size() + destination];
                }
                // The band sorts its values, and a sum needs them by replicate.
                Band band = Band.over(sample.clone());
                if (isPublished(band, smallestPublished)) {
                    add(rows, ensemble.variant(), places.get(origin), places.get(destination), band, smallestPublished);
                } else {
                    for (int r = 0; r < sample.length; r++) {
                        others[r] += sample[r];
                    }
                }
            }
            Band rest = Band.over(others);
            if (isPublished(rest, smallestPublished)) {
                add(rows, ensemble.variant(), places.get(origin), OTHER, rest, smallestPublished);
            }
        }
    }

    private static boolean isPublished(Band band, int smallestPublished) {
        return band.p95() > 0 && band.p95() >= smallestPublished;
    }

    private static void add(CsvRows rows, String variant, String origin, String destination, Band band, int smallestPublished) {
        rows.text(variant).text(origin).text(destination);
        publish(rows, band.p05(), smallestPublished);
        publish(rows, band.p50(), smallestPublished);
        publish(rows, band.p95(), smallestPublished);
        rows.end();
    }

    private static void publish(CsvRows rows, double people, int smallestPublished) {
        if (people > 0 && people < smallestPublished) {
            rows.nothing();
        } else {
            rows.number(people);
        }
    }
}
