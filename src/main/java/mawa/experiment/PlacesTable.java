package mawa.experiment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mawa.outcome.Ensemble;
import mawa.outcome.Indicator;
import mawa.outcome.PlaceTable;
import mawa.outcome.RunOutcome;

/**
 * {@code tables/places.csv.gz}: by place and evening, median and band over replicates, and the median replicate.
 * Counts of people from 1 up to the scenario's smallest published count are left empty.
 */
final class PlacesTable {
    static final List<String> COLUMNS = List.of("variant", "date", "place", "indicator", "unit", "p05", "p50", "p95", "medianReplicate");
    private static final int TYPICAL_ROW_BYTES = 80;

    private PlacesTable() {
    }

    static void write(Path file, List<Ensemble> ensembles, int smallestPublished) throws IOException {
        List<GzipPiece> pieces = new ArrayList<>();
        pieces.add(GzipPiece.of(CsvRows.withHeader(COLUMNS, TYPICAL_ROW_BYTES)));
        for (Ensemble ensemble : ensembles) {
            new Pieces(ensemble, smallestPublished).addTo(pieces);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            GzipPiece.join(pieces, out);
        }
    }

    /** The rows of one variant, an evening at a time. */
    private static final class Pieces {
        private final Ensemble ensemble;
        private final PlaceTable shape;
        private final int[][][] values;
        private final PlaceTable median;
        private final byte[][] names;
        private final boolean[] countsPeople;
        private final int smallestPublished;

        Pieces(Ensemble ensemble, int smallestPublished) {
            this.ensemble = ensemble;
            this.smallestPublished = smallestPublished;
            shape = ensemble.runs().get(0).places();
            values = ensemble.runs().stream().map(RunOutcome::places).map(PlaceTable::values).toArray(int[][][]::new);
            median = MedianReplicate.of(ensemble).places();
            int indicators = shape.indicators().size();
            names = new byte[shape.places().size() * indicators][];
            countsPeople = new boolean[indicators];
            for (int i = 0; i < indicators; i++) {
                Indicator indicator = shape.indicators().get(i);
                countsPeople[i] = indicator.unit().equals("people");
                for (int p = 0; p < shape.places().size(); p++) {
                    CsvRows fields = new CsvRows(TYPICAL_ROW_BYTES).text(shape.places().get(p)).text(indicator.key()).text(indicator.unit());
                    names[p * indicators + i] = Arrays.copyOf(fields.bytes(), fields.size());
                }
            }
        }

        void addTo(List<GzipPiece> pieces) {
            CsvRows rows = new CsvRows(names.length * TYPICAL_ROW_BYTES);
            byte[] variant = CsvRows.encode(ensemble.variant());
            double[] sample = new double[values.length];
            for (int day = 0; day < shape.days(); day++) {
                rows.clear();
                byte[] date = (ensemble.date(day) + ",").getBytes(StandardCharsets.US_ASCII);
                for (int k = 0; k < names.length; k++) {
                    int indicator = k % shape.indicators().size();
                    int place = k / shape.indicators().size();
                    int cell = day * shape.places().size() + place;
                    for (int r = 0; r < sample.length; r++) {
                        sample[r] = values[r][indicator][cell];
                    }
                    Band band = Band.over(sample);
                    rows.raw(variant).raw(date).raw(names[k]);
                    boolean people = countsPeople[indicator];
                    publish(rows, band.p05(), people);
                    publish(rows, band.p50(), people);
                    publish(rows, band.p95(), people);
                    publish(rows, median.value(indicator, day, place), people);
                    rows.end();
                }
                pieces.add(GzipPiece.of(rows));
            }
        }

        private void publish(CsvRows rows, double value, boolean people) {
            if (people && value > 0 && value < smallestPublished) {
                rows.nothing();
            } else {
                rows.number(value);
            }
        }
    }
}
