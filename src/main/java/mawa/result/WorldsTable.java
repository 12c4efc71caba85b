package mawa.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import mawa.comparison.AcrossWorlds;
import mawa.comparison.Interval;
import mawa.comparison.PairedDifference;
import mawa.comparison.SignFlip;
import mawa.experiment.Measure;
import mawa.experiment.UncertainWorlds;

/** {@code tables/worlds.csv}: where parameters were drawn, each declared figure's effect at the best values and over worlds. */
public final class WorldsTable {
    static final List<String> COLUMNS = List.of("variant", "baseline", "indicator", "statistic", "unit", "role", "pairsAtBestValues", "differenceAtBestValues",
            "ciLowAtBestValues", "ciHighAtBestValues", "worlds", "difference", "ciLow", "ciHigh", "chanceBetter", "chanceBetterLow", "chanceBetterHigh", "shareEqual",
            "parametersThatTurnTheSign");
    private static final int START_BYTES = 1 << 12;

    private WorldsTable() {
    }

    /**
     * Writes the table.
     *
     * @param declared the measures that the experiment declares; others are exploratory
     */
    public static void write(Path file, List<Measure> declared, List<UncertainWorlds> worlds) throws IOException {
        CsvRows rows = CsvRows.withHeader(COLUMNS, START_BYTES);
        worlds.forEach(w -> add(rows, w, w.measure().isPrimary() ? "primary" : declared.contains(w.measure()) ? "secondary" : "exploratory"));
        Files.createDirectories(file.getParent());
        Files.write(file, Arrays.copyOf(rows.bytes(), rows.size()));
    }

    private static void add(CsvRows rows, UncertainWorlds w, String role) {
        rows.text(w.variant().name()).text(w.baseline().name()).text(w.measure().indicator().key()).text(w.measure().statistic().key()).text(w.measure().unit())
                .text(role);
        if (w.best().isPresent()) {
            PairedDifference best = w.best().get();
            interval(rows.number(best.pairs()).orEmpty(best.difference()), best.interval());
        } else {
            rows.nothing().nothing().nothing().nothing();
        }
        AcrossWorlds across = w.across();
        interval(rows.number(across.worlds()).orEmpty(across.difference()), across.interval());
        interval(rows.orEmpty(across.chanceBetter()), across.chanceInterval());
        rows.orEmpty(across.shareEqual()).text(w.turning().stream().map(SignFlip::parameter).collect(Collectors.joining(" "))).end();
    }

    private static void interval(CsvRows rows, Interval interval) {
        rows.orEmpty(interval.low()).orEmpty(interval.high());
    }
}
