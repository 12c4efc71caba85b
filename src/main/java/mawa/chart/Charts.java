package mawa.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import mawa.outcome.Ensemble;
import mawa.scenario.Scenario;

/** Draws charts of one scenario, or of several variants of it on the same axes. */
public final class Charts {
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
        return draw(scenario, variants, stamp, folder, Wanted.usual(formats), written).stream().flatMap(d -> d.files().stream()).toList();
    }

    /**
     * The same for chosen charts in a chosen look.
     *
     * @return the figures written; without formats, those that there are
     */
    public static List<Drawn> draw(Scenario scenario, List<Ensemble> variants, Stamp stamp, Path folder, Wanted wanted,
            Consumer<Path> written) throws IOException {
        return FigureFiles.write(() -> figures(scenario, variants, stamp, wanted), folder, wanted.formats(), written);
    }

    /** The figures as values, in the usual look; those whose indicators are not recorded are left out. */
    static List<Figure> figures(Scenario scenario, List<Ensemble> variants, Stamp stamp) {
        return figures(scenario, variants, stamp, Wanted.usual(Set.of()));
    }

    static List<Figure> figures(Scenario scenario, List<Ensemble> variants, Stamp stamp, Wanted wanted) {
        Study study = new Study(wanted.look(), scenario, variants, stamp);
        return study.variants().isEmpty() ? List.of() : wanted.charts().stream().flatMap(chart -> chart.of(study).stream()).toList();
    }
}
