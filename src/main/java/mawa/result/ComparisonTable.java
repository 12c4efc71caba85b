package mawa.result;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import mawa.comparison.PairedDifference;
import mawa.comparison.Precision;
import mawa.experiment.Comparison;
import mawa.experiment.Experiment;
import mawa.experiment.Summary.Statistic;

/**
 * {@code tables/comparison.csv}: each variant minus the baseline, paired by replicate, figure by figure. Where one of the two
 * means of a region is one of {@link SmallCounts}, nothing of that row is told that counts people, for the difference would
 * give it away.
 */
public final class ComparisonTable {
    static final List<String> COLUMNS = List.of("variant", "baseline", "indicator", "statistic", "group", "place", "pairs", "meanBaseline", "meanVariant",
            "difference", "ciLow", "ciHigh", "differencePercent", "effectSize", "shareBetter", "varianceReduction", "verdict", "unit", "role", "smallestEffect",
            "pHolm", "interval", "percentLow", "percentHigh", "sd", "morePairs");
    private static final int START_BYTES = 1 << 12;

    private ComparisonTable() {
    }

    /**
     * Writes the table.
     *
     * @param experiment the one that was compared; its scenario says which counts are too small
     */
    public static void write(Path file, Experiment experiment, Comparison comparison) throws IOException {
        Files.createDirectories(file.getParent());
        SmallCounts small = SmallCounts.of(experiment);
        CsvRows rows = CsvRows.withHeader(COLUMNS, START_BYTES);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (Comparison.Row r : comparison.rows()) {
                add(rows, r, isTooSmall(r, small));
                out.write(rows.bytes(), 0, rows.size());
                rows.clear();
            }
            out.write(rows.bytes(), 0, rows.size());
        }
    }

    private static boolean isTooSmall(Comparison.Row r, SmallCounts small) {
        int least = r.statistic() == Statistic.DAY_OF_PEAK ? 0 : small.leastOf(r.place(), r.indicator());
        return SmallCounts.isTooSmall(r.difference().meanBaseline(), least) || SmallCounts.isTooSmall(r.difference().meanVariant(), least);
    }

    private static void add(CsvRows rows, Comparison.Row r, boolean isTooSmall) {
        PairedDifference d = r.difference();
        DoubleUnaryOperator told = value -> isTooSmall ? Double.NaN : value;
        rows.text(r.variant().name()).text(r.baseline().name()).text(r.indicator().key()).text(r.statistic().key()).text(r.group().key()).text(r.place()).number(d.pairs());
        for (double value : new double[] {d.meanBaseline(), d.meanVariant(), d.difference(), d.interval().low(), d.interval().high(), d.differencePercent()}) {
            rows.orEmpty(told.applyAsDouble(value));
        }
        rows.orEmpty(d.effectSize()).orEmpty(d.shareBetter()).orEmpty(d.varianceReduction()).text(r.verdict().word().text())
                .text(r.statistic().unitOf(r.indicator()))
                .text(r.isPrimary() ? "primary" : r.declared().isPresent() ? "secondary" : "exploratory")
                .orEmpty(r.smallestEffect()).orEmpty(r.adjustedP()).text(d.interval().method().key());
        for (double value : new double[] {d.percentInterval().low(), d.percentInterval().high(), d.sd()}) {
            rows.orEmpty(told.applyAsDouble(value));
        }
        if (r.verdict().isSettled() || r.verdict().morePairs() == Precision.UNREACHABLE) {
            rows.nothing();
        } else {
            rows.number(r.verdict().morePairs());
        }
        rows.end();
    }
}
