package mawa.result;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mawa.comparison.PairedDifference;
import mawa.comparison.Precision;
import mawa.experiment.Comparison;
import mawa.experiment.Summary;

/** {@code tables/comparison.csv}: each variant minus the baseline, paired by replicate, figure by figure. */
public final class ComparisonTable {
    static final List<String> COLUMNS = List.of("variant", "baseline", "indicator", "statistic", "group", "place", "pairs", "meanBaseline", "meanVariant",
            "difference", "ciLow", "ciHigh", "differencePercent", "effectSize", "shareBetter", "varianceReduction", "verdict", "unit", "role", "smallestEffect",
            "pHolm", "interval", "percentLow", "percentHigh", "sd", "morePairs");
    private static final int START_BYTES = 1 << 12;

    private ComparisonTable() {
    }

    public static void write(Path file, Comparison comparison) throws IOException {
        Files.createDirectories(file.getParent());
        CsvRows rows = CsvRows.withHeader(COLUMNS, START_BYTES);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (Comparison.Row r : comparison.rows()) {
                add(rows, r);
                out.write(rows.bytes(), 0, rows.size());
                rows.clear();
            }
            out.write(rows.bytes(), 0, rows.size());
        }
    }

    private static void add(CsvRows rows, Comparison.Row r) {
        PairedDifference d = r.difference();
        rows.text(r.variant().name()).text(r.baseline().name()).text(r.indicator().key()).text(r.statistic().key()).text(r.group().key()).text(r.place()).number(d.pairs())
                .orEmpty(d.meanBaseline()).orEmpty(d.meanVariant()).orEmpty(d.difference()).orEmpty(d.interval().low()).orEmpty(d.interval().high())
                .orEmpty(d.differencePercent()).orEmpty(d.effectSize()).orEmpty(d.shareBetter()).orEmpty(d.varianceReduction()).text(r.verdict().word().text())
                .text(r.statistic() == Summary.Statistic.DAY_OF_PEAK ? "days" : r.indicator().unit())
                .text(r.isPrimary() ? "primary" : r.declared().isPresent() ? "secondary" : "exploratory")
                .orEmpty(r.smallestEffect()).orEmpty(r.adjustedP()).text(d.interval().method().key())
                .orEmpty(d.percentInterval().low()).orEmpty(d.percentInterval().high()).orEmpty(d.sd());
        if (r.verdict().isSettled() || r.verdict().morePairs() == Precision.UNREACHABLE) {
            rows.nothing();
        } else {
            rows.number(r.verdict().morePairs());
        }
        rows.end();
    }
}
