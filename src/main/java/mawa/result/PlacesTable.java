package mawa.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mawa.experiment.Band;
import mawa.experiment.MedianReplicate;
import mawa.experiment.Runs;
import mawa.experiment.Variant;
import mawa.outcome.Ensemble;
import mawa.outcome.Indicator;
import mawa.outcome.PlaceTable;
import mawa.outcome.RunOutcome;

/**
 * {@code tables/places.csv.gz}: by variant, indicator, evening and place, median and band over replicates, and the median
 * replicate. Counts of people from 1 up to the scenario's smallest published count are left empty.
 */
final class PlacesTable {
    static final List<String> COLUMNS = List.of("variant", "date", "place", "indicator", "unit", "p05", "p50", "p95", "medianReplicate");
    private static final int TYPICAL_ROW_BYTES = 80;
    /** Values that are held at once; with many replicates the evenings are taken in several parts. */
    private static final long MOST_VALUES = 16L << 20;

    private PlacesTable() {
    }

    static void write(Path file, Runs runs, int threads) throws IOException {
        SmallCounts small = SmallCounts.of(runs.experiment());
        try (Pieces pieces = new Pieces(new GzipPiece.Joined(file), threads)) {
            pieces.add(() -> GzipPiece.of(CsvRows.withHeader(COLUMNS, TYPICAL_ROW_BYTES)));
            for (Variant variant : runs.experiment().variants()) {
                Optional<Ensemble> ensemble = runs.ensemble(variant);
                if (ensemble.isPresent()) {
                    add(pieces, ensemble.get(), small, threads);
                }
            }
        }
    }

    private static void add(Pieces pieces, Ensemble ensemble, SmallCounts small, int threads) throws IOException {
        PlaceTable median = MedianReplicate.of(ensemble).places();
        int places = median.places().size();
        long atOnce = MOST_VALUES / threads / ((long) places * ensemble.runs().size());
        int days = (int) Math.max(1, Math.min(median.days(), atOnce));
        for (int k = 0; k < median.indicators().size(); k++) {
            for (int day = 0; day < median.days(); day += days) {
                Block block = new Block(ensemble, median, k, day, Math.min(median.days(), day + days), small);
                pieces.add(block::rows);
            }
        }
    }

    /** The rows of one variant and indicator for some evenings. */
    private record Block(Ensemble ensemble, PlaceTable median, int indicator, int from, int to, SmallCounts small) {

        GzipPiece rows() {
            int places = median.places().size();
            List<int[]> values = new ArrayList<>();
            for (RunOutcome run : ensemble.runs()) {
                values.add(Arrays.copyOfRange(run.places().values(indicator), from * places, to * places));
            }
            int[] ofMedian = median.values(indicator);
            Indicator named = median.indicators().get(indicator);
            byte[][] names = new byte[places][];
            int[] least = new int[places];
            for (int p = 0; p < places; p++) {
                CsvRows fields = new CsvRows(TYPICAL_ROW_BYTES).text(median.places().get(p)).text(named.key()).text(named.unit());
                names[p] = Arrays.copyOf(fields.bytes(), fields.size());
                least[p] = small.leastOf(median.places().get(p), named);
            }
            CsvRows rows = new CsvRows((to - from) * places * TYPICAL_ROW_BYTES);
            byte[] variant = CsvRows.encode(ensemble.variant());
            double[] sample = new double[values.size()];
            for (int day = from; day < to; day++) {
                byte[] date = (ensemble.date(day) + ",").getBytes(StandardCharsets.US_ASCII);
                for (int p = 0; p < places; p++) {
                    int cell = (day - from) * places + p;
                    for (int r = 0; r < sample.length; r++) {
                        sample[r] = values.get(r)[cell];
                    }
                    Band band = Band.over(sample);
                    rows.raw(variant).raw(date).raw(names[p]);
                    for (double value : new double[] {band.p05(), band.p50(), band.p95(), ofMedian[day * places + p]}) {
                        rows.count(value, least[p]);
                    }
                    rows.end();
                }
            }
            return GzipPiece.of(rows);
        }
    }
}
