package mawa.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import mawa.outcome.Ensemble;
import mawa.scenario.Scenario;

/**
 * Draws all charts of one scenario, or of several variants of it on the same axes. To add a chart, write a class
 * that makes a {@link Figure} and name it in {@link #ALL}.
 */
public final class Charts {
    /** Each makes its figure, or nothing where its indicators are not recorded. */
    private static final List<Function<Study, Optional<Figure>>> ALL = List.of(DisplacedChart::of, NeedsChart::of, CampsChart::of,
            WhereChart::of, BorderChart::of, DeathsChart::of, MovesChart::of, StrikesChart::of, ArrivalsChart::of);

    private Charts() {
    }

    /**
     * Writes each chart in each format: {@code folder/01-displaced.svg} and so on. The same input gives the same
     * bytes.
     *
     * @param scenario the scenario of the first variant
     * @param variants results by variant, the baseline first
     * @param stamp what every figure says about where it comes from
     * @param folder is made where it is missing
     * @param formats which files to write
     * @return the files written, in the order of writing
     */
    public static List<Path> draw(Scenario scenario, List<Ensemble> variants, Stamp stamp, Path folder, Set<Format> formats) throws IOException {
        return draw(scenario, variants, stamp, folder, formats, file -> { });
    }

    /** The same, telling {@code written} each file as soon as it stands. */
    public static List<Path> draw(Scenario scenario, List<Ensemble> variants, Stamp stamp, Path folder, Set<Format> formats,
            Consumer<Path> written) throws IOException {
        return FigureFiles.write(() -> figures(scenario, variants, stamp), folder, formats, written);
    }

    /** The figures as values; those whose indicators are not recorded are left out. */
    static List<Figure> figures(Scenario scenario, List<Ensemble> variants, Stamp stamp) {
        Study study = new Study(Look.USUAL, scenario, variants, stamp);
        return study.variants().isEmpty() ? List.of() : ALL.stream().flatMap(chart -> chart.apply(study).stream()).toList();
    }
}
