package mawa.result;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mawa.experiment.Band;
import mawa.experiment.Runs;
import mawa.experiment.Variant;
import mawa.outcome.Ensemble;
import mawa.outcome.RunOutcome;

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
    /** Values that are held at once; with many replicates the origins are taken in several parts. */
    private static final long MOST_VALUES = 8L << 20;

    private FlowsTable() {
    }

    static void write(Path file, Runs runs) throws IOException {
        int smallest = SmallCounts.of(runs.experiment()).smallest();
        CsvRows rows = CsvRows.withHeader(COLUMNS, START_BYTES);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (Variant variant : runs.experiment().variants()) {
                Optional<Ensemble> ensemble = runs.ensemble(variant);
                if (ensemble.isPresent()) {
                    add(rows, ensemble.get(), smallest);
                }
                out.write(rows.bytes(), 0, rows.size());
                rows.clear();
            }
        }
    }

    private static void add(CsvRows rows, Ensemble ensemble, int smallest) {
        int places = ensemble.runs().get(0).places().places().size();
        int atOnce = (int) Math.max(1, Math.min(places, MOST_VALUES / ((long) places * ensemble.runs().size())));
        for (int from = 0; from < places; from += atOnce) {
            int to = Math.min(places, from + atOnce);
            List<int[]> flows = new ArrayList<>();
            for (RunOutcome run : ensemble.runs()) {
                flows.add(Arrays.copyOfRange(run.flows(), from * places, to * places));
            }
            for (int origin = from; origin < to; origin++) {
                add(rows, ensemble, flows, origin, (origin - from) * places, smallest);
            }
        }
    }

    /** The rows of one origin, whose destinations begin at {@code at} in each run's flows. */
    private static void add(CsvRows rows, Ensemble ensemble, List<int[]> flows, int origin, int at, int smallest) {
        List<String> places = ensemble.runs().get(0).places().places();
        double[] sample = new double[flows.size()];
        double[] others = new double[flows.size()];
        for (int destination = 0; destination < places.size(); destination++) {
            for (int r = 0; r < sample.length; r++) {
                sample[r] = flows.get(r)[at + destination];
            }
            // The band sorts its values, and a sum needs them by replicate.
            Band band = Band.over(sample.clone());
            if (isPublished(band, smallest)) {
                add(rows, ensemble.variant(), places.get(origin), places.get(destination), band, smallest);
            } else {
                for (int r = 0; r < sample.length; r++) {
                    others[r] += sample[r];
                }
            }
        }
        Band rest = Band.over(others);
        if (isPublished(rest, smallest)) {
            add(rows, ensemble.variant(), places.get(origin), OTHER, rest, smallest);
        }
    }

    private static boolean isPublished(Band band, int smallest) {
        return band.p95() > 0 && band.p95() >= smallest;
    }

    private static void add(CsvRows rows, String variant, String origin, String destination, Band band, int smallest) {
        rows.text(variant).text(origin).text(destination)
                .count(band.p05(), smallest).count(band.p50(), smallest).count(band.p95(), smallest).end();
    }
}
