package mawa.app;

import static mawa.app.B01_Study.fine;
import static mawa.app.B01_Study.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mawa.experiment.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mawa plot}: charts of stored runs, drawn anew. */
class C01_PlotTest {
    @TempDir
    private static Path once;
    /** Played, drawn and compared once; whoever changes it takes a copy. */
    private static Path played;
    private static Path single;
    @TempDir
    private Path dir;

    @BeforeAll
    static void play() {
        played = once.resolve("result");
        single = once.resolve("single");
        String study = B01_Study.write(once.resolve("study"));
        fine("run", study, "--charts", "svg,csv,png", "--quiet", "--out", played.toString());
        fine("compare", played.toString(), "--charts", "svg,csv,png");
        fine("run", study + "/baseline.yaml", "--reps", "1", "--charts", "none", "--quiet", "--out", single.toString());
    }

    @Test
    void drawnAsUsualTheFilesAreThoseOfRunAndCompare() throws IOException {
        Session s = fine("plot", played.toString(), "all", "--format", "png,svg", "--out", dir.toString());
        assertThat(s.out()).contains("01-displaced ", "10-differences ", "Charts  ");
        List<Path> drawn = names(played.resolve("charts"));
        assertThat(drawn).hasSizeGreaterThan(30).isEqualTo(names(dir));
        for (Path file : drawn) {
            assertThat(dir.resolve(file)).hasSameBinaryContentAs(played.resolve("charts").resolve(file));
        }
    }

    @Test
    void aChartIsNamedByItsFileItsWordOrItsNumberAndTheCsvComesAlong() throws IOException {
        fine("plot", single.toString(), "01-displaced", "needs,6", "--format", "svg", "--out", dir.toString());
        assertThat(names(dir)).extracting(Path::toString).containsExactly("01-displaced.csv", "01-displaced.svg", "02-needs.csv", "02-needs.svg", "06-deaths.csv", "06-deaths.svg");
    }

    @Test
    void anotherLookHasAFolderOfItsOwnAndTheSameValues() throws IOException {
        Path result = B01_Study.copy(played, dir.resolve("copy"));
        Session s = fine("plot", result.toString(), "2", "10", "--width", "8.5cm", "--greyscale", "--lang", "ar", "--format", "svg", "--quiet");
        Path folder = result.resolve("charts/ar-85mm-greys");
        assertThat(s.out()).isEqualTo(DefaultFolder.shown(folder) + "\n");
        assertThat(Files.readString(folder.resolve("02-needs.svg"))).contains("width=\"85.02mm\"", "بلا مأوى").doesNotContain("Without shelter");
        assertThat(folder.resolve("02-needs.csv")).hasSameBinaryContentAs(result.resolve("charts/02-needs.csv"));
        assertThat(result.resolve("charts/02-needs.svg")).hasSameBinaryContentAs(played.resolve("charts/02-needs.svg"));
    }

    @Test
    void drawnAgainTheFilesAreTheSame() throws IOException {
        for (String folder : List.of("one", "other")) {
            fine("plot", played.toString(), "1,5,10", "--lang", "fr", "--palette", "tol", "--width", "120mm", "--out", dir.resolve(folder).toString(), "--quiet");
        }
        B01_Study.assertSameFiles(dir.resolve("one"), dir.resolve("other"));
    }

    @Test
    void theListSaysWhatThereIsAndDrawsNothing() throws IOException {
        String all = fine("plot", played.toString(), "--list", "--out", dir.resolve("none").toString()).out();
        assertThat(all).contains("01-displaced     Displaced people, in camps and outside", "12-pairs ").doesNotContain("13-dose-response", "17-fit", "Charts").containsSubsequence("09-arrivals", "10-differences", "15-convergence", "18-fit-by-place");
        assertThat(fine("plot", single.toString(), "--list").out()).contains("01-displaced").doesNotContain("10-differences");
        assertThat(dir.resolve("none")).doesNotExist();
    }

    @Test
    void programsReadTheSame() throws IOException {
        Map<String, Object> json = Json.readObject(fine("plot", single.toString(), "strikes", "--lang", "fr", "--format", "csv", "--out", dir.toString(), "--json").out());
        assertThat(json).containsEntry("folder", dir.toString()).containsEntry("lang", "fr").containsEntry("palette", "okabe-ito");
        assertThat(((Number) json.get("widthMm")).intValue()).isEqualTo(170);
        Map<?, ?> chart = (Map<?, ?>) ((List<?>) json.get("charts")).get(0);
        assertThat(chart.get("chart")).isEqualTo("08-strikes");
        assertThat(chart.get("title")).isEqualTo("Frappes, par jour et par lieu");
        assertThat(chart.get("files")).isEqualTo(List.of(dir.resolve("08-strikes.csv").toString()));
    }

    @Test
    void mistakesAreNamedWithTheNearestGuess() {
        String result = played.toString();
        refused(List.of("there is no chart \"displaecd\". Did you mean displaced?", "16-trade-off"), "plot", result, "displaecd");
        refused(List.of("nothing to show in 13-dose-response", "--list"), "plot", result, "13");
        refused(List.of("holds one variant, and a comparison takes two"), "plot", single.toString(), "10");
        refused(List.of("all are all charts"), "plot", result, "all", "1");
        refused(List.of("a width from 80mm to 250mm", "was \"60mm\""), "plot", result, "--width", "60mm");
        refused(List.of("there is no palette \"toll\". Did you mean \"tol\"?"), "plot", result, "--palette", "toll");
        refused(List.of("there is no language \"de\"", "en, fr, ar"), "plot", result, "--lang", "de");
        refused(List.of("--greyscale and --palette tol contradict one another"), "plot", result, "--palette", "tol", "--greyscale");
        refused(List.of("--format none draws nothing"), "plot", result, "--format", "none");
        refused(List.of("--out is empty"), "plot", result, "--out", "");
        refused(List.of("is no folder"), "plot", dir.resolve("nowhere").toString());
    }

    @Test
    void whatIsNotFinishedIsNotDrawn() {
        String study = B01_Study.write(dir.resolve("study"));
        fine("run", study, "--plan-only", "--out", dir.resolve("planned").toString());
        refused(List.of("20 runs of 20 are missing"), "plot", dir.resolve("planned").toString());
    }

    private static List<Path> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::getFileName).sorted().toList();
        }
    }
}
