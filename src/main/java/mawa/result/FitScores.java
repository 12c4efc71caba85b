package mawa.result;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * {@code tables/fit.csv}, where there is one: how far the model and some naive forecasts lie from what was observed. The table has
 * a column {@code measure} and a column {@code value}; other columns are for people. The model loses to a naive forecast where
 *
 * <ul>
 * <li>a scaled error ({@code maseFlat}, {@code maseDrift}, {@code maseRatio}: mean error of the model over mean error of the
 * forecast, both over the same days) is above 1;
 * <li>the forecast's own averaged relative difference ({@code ardDay30Share}, {@code ardCapacitySplit}) is below the model's
 * ({@code ard}).
 * </ul>
 *
 * @param values by measure, in the order of the table; of a measure with several rows, the last
 */
public record FitScores(Map<String, Double> values) {
    private static final String MODEL = "ard";

    /** The naive forecasts that there are, by the measure that scores them. */
    public enum Naive {
        /** What was seen last goes on. */
        FLAT("maseFlat", true),
        /** What was seen last goes on to grow by as much a day. */
        DRIFT("maseDrift", true),
        /** What was seen last goes on to grow by the same share. */
        RATIO("maseRatio", true),
        /** Each place keeps its share of day 30. */
        DAY_30_SHARE("ardDay30Share", false),
        /** Each place gets a share by its capacity. */
        CAPACITY_SPLIT("ardCapacitySplit", false);

        private final String measure;
        private final boolean isScaled;

        Naive(String measure, boolean isScaled) {
            this.measure = measure;
            this.isScaled = isScaled;
        }
    }

    /**
     * The model beside one naive forecast.
     *
     * @param model error of the model; of a scaled error the ratio
     * @param forecast error of the forecast; of a scaled error 1
     */
    public record Against(Naive naive, double model, double forecast) {
        public boolean modelLoses() {
            return model > forecast;
        }
    }

    /**
     * Of a result folder; nothing where it has no such table.
     *
     * @throws RefusedException where the table cannot be read, or lacks a column
     */
    public static Optional<FitScores> of(Path folder) {
        Path file = folder.resolve("tables").resolve("fit.csv");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Map<String, Double> values = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                values.put(row.getField("measure"), Double.valueOf(row.getField("value")));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new RefusedException("cannot read " + file + " (" + e.getMessage() + ").");
        } catch (RuntimeException e) {
            throw new RefusedException(file + " is no table of scores (" + e.getMessage() + ").\n  It has the columns measure and value, and a number in each row; take it away, or make it again.");
        }
        return Optional.of(new FitScores(values));
    }

    /** Every naive forecast that the table scores, in the order of {@link Naive}. */
    public List<Against> against() {
        List<Against> out = new ArrayList<>();
        for (Naive naive : Naive.values()) {
            OptionalDouble score = find(naive.measure);
            OptionalDouble model = naive.isScaled ? score : find(MODEL);
            if (score.isPresent() && model.isPresent()) {
                out.add(new Against(naive, model.getAsDouble(), naive.isScaled ? 1 : score.getAsDouble()));
            }
        }
        return out;
    }

    private OptionalDouble find(String measure) {
        return values.containsKey(measure) && !values.get(measure).isNaN() ? OptionalDouble.of(values.get(measure)) : OptionalDouble.empty();
    }
}
