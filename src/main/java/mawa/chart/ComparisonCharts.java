package mawa.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import mawa.experiment.Comparison;
import mawa.experiment.Plan;
import mawa.experiment.Variant;
import mawa.outcome.Ensemble;

/** Draws charts of a comparison of policies, beside those of {@link Charts}. */
public final class ComparisonCharts {
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
        clear(folder, Chart.all(true), EnumSet.allOf(Format.class));
        return draw(comparison, plan, ensembles, stamp, folder, Wanted.usual(formats), written).stream().flatMap(d -> d.files().stream()).toList();
    }

    /**
     * The same for chosen charts in a chosen look. Earlier files of other charts and formats stay.
     *
     * @return the figures written; without formats, those that there are
     */
    public static List<Drawn> draw(Comparison comparison, Plan plan, Function<Variant, Optional<Ensemble>> ensembles, Stamp stamp, Path folder,
            Wanted wanted, Consumer<Path> written) throws IOException {
        clear(folder, wanted.charts(), wanted.formats());
        return FigureFiles.write(() -> figures(comparison, plan, ensembles, stamp, wanted), folder, wanted.formats(), written);
    }

    /** Takes away what an earlier comparison drew of these charts: it may have had more pages. */
    private static void clear(Path folder, List<Chart> charts, Set<Format> formats) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> earlier;
        try (Stream<Path> files = Files.list(folder)) {
            earlier = files.filter(f -> charts.stream().anyMatch(c -> c.isOfComparison() && c.files().matcher(f.getFileName().toString()).matches()))
                    .filter(f -> formats.stream().anyMatch(format -> f.toString().endsWith(format.suffix()))).toList();
        }
        for (Path file : earlier) {
            Files.delete(file);
        }
    }

    /** The figures as values, in the usual look; those with nothing to draw are left out. */
    static List<Figure> figures(Comparison comparison, Plan plan, Function<Variant, Optional<Ensemble>> ensembles, Stamp stamp) {
        return figures(comparison, plan, ensembles, stamp, Wanted.usual(Set.of()));
    }

    static List<Figure> figures(Comparison comparison, Plan plan, Function<Variant, Optional<Ensemble>> ensembles, Stamp stamp, Wanted wanted) {
        if (comparison.rows().isEmpty()) {
            return List.of();
        }
        Compared compared = new Compared(wanted.look(), comparison, plan, ensembles, stamp);
        return wanted.charts().stream().flatMap(chart -> chart.of(compared).stream()).flatMap(whole -> Pages.of(whole).stream()).toList();
    }
}
