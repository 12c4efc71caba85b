package mawa.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mawa.experiment.Comparison;
import mawa.experiment.Plan;
import mawa.experiment.Variant;
import mawa.outcome.Ensemble;
import mawa.outcome.Indicator;

/**
 * Draws all charts of a comparison of policies, beside those of {@link Charts}. To add one, write a class that makes its
 * figures and name it in {@link #ALL}.
 */
public final class ComparisonCharts {
    /** Each makes its figures, or none where there is nothing to draw. */
    private static final List<Function<Compared, List<Figure>>> ALL = List.of(DifferencesChart::of, OverTimeChart::of, PairsChart::of, DoseChart::of,
            InteractionChart::of, ConvergenceChart::of, TradeOffChart::of);
    /** What an earlier comparison may have drawn; it may have had more pages. */
    private static final Pattern OURS = Pattern.compile("(10-differences|11-over-time(-(" + Arrays.stream(Indicator.values()).map(Indicator::key).collect(Collectors.joining("|"))
            + "))?|12-pairs|13-dose-response|14-interaction|15-convergence|16-trade-off)(-\\d+)?\\.(png|svg|pdf|csv)");

    private ComparisonCharts() {
    }

    /**
     * Writes each chart in each format: {@code folder/10-differences.svg} and so on, over those of an earlier comparison. The
     * same input gives the same bytes.
     *
     * @param comparison what is drawn; its declared measures get the panels, the primary ones first
     * @param plan which variants there are, and what the comparison was made with
     * @param ensembles gives the runs of a variant that are results; no more than two variants' are asked for at a time
     * @param stamp what every figure says about where it comes from
     * @param folder is made where it is missing; files of other names stay
     * @param formats which files to write
     * @param written is told each file as soon as it stands
     * @return the files written, in the order of writing
     */
    public static List<Path> draw(Comparison comparison, Plan plan, Function<Variant, Optional<Ensemble>> ensembles, Stamp stamp, Path folder,
            Set<Format> formats, Consumer<Path> written) throws IOException {
        if (Files.isDirectory(folder)) {
            List<Path> earlier;
            try (Stream<Path> files = Files.list(folder)) {
                earlier = files.filter(f -> OURS.matcher(f.getFileName().toString()).matches()).toList();
            }
            for (Path file : earlier) {
                Files.delete(file);
            }
        }
        return FigureFiles.write(() -> figures(comparison, plan, ensembles, stamp), folder, formats, written);
    }

    /** The figures as values; those with nothing to draw are left out. */
    static List<Figure> figures(Comparison comparison, Plan plan, Function<Variant, Optional<Ensemble>> ensembles, Stamp stamp) {
        if (comparison.rows().isEmpty()) {
            return List.of();
        }
        Compared compared = new Compared(Look.USUAL, comparison, plan, ensembles, stamp);
        return ALL.stream().flatMap(chart -> chart.apply(compared).stream()).toList();
    }
}
