package mawa.app;

import static mawa.app.B01_Study.fine;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mawa map}: maps of a result, and what is said where they cannot be drawn. */
class C02_MapTest {
    @TempDir
    private Path dir;
    private String study;
    private String out;

    @BeforeEach
    void run() {
        study = B01_Study.write(dir.resolve("study"));
        out = dir.resolve("out").toString();
        fine("run", study, "--variant", "truce,gate_open", "--reps", "2", "--charts", "none", "--quiet", "--out", out);
    }

    @Test
    void fourMapsInFourFormatsIfNobodyAsksForLess() throws IOException {
        String said = fine("map", out).out();
        assertThat(said).contains("Maps    ", "21-people-without-shelter-dates   ", "24-people-by-road   ");
        assertThat(names()).hasSize(16).contains("24-people-by-road.csv", "21-people-without-shelter-dates.pdf");
    }

    @Test
    void whatIsAskedForIsDrawnAndNothingElse() throws IOException {
        String json = fine("map", out, "--variant", "truce", "--difference", "--date", "2001-03-12,2001-03-10", "--map", "evening", "--format", "svg", "--indicator",
                "peopleInTheOpen", "--layer", "people,names", "--replicate", "median", "--json").out();
        assertThat(names()).containsExactly("20-people-in-the-open-truce-2001-03-10.svg", "20-people-in-the-open-truce-2001-03-12.svg", "22-difference-truce-2001-03-10.svg",
                "22-difference-truce-2001-03-12.svg");
        assertThat(json).startsWith("{").contains("22-difference-truce-2001-03-12.svg");
    }

    @Test
    void anotherLookHasAFolderOfItsOwnAndTheSameValues() throws IOException {
        fine("map", out, "--map", "evening,evenings", "--format", "csv,svg");
        String json = fine("map", out, "--map", "evening,evenings", "--format", "csv,svg", "--lang", "fr", "--width", "85mm", "--greyscale", "--json").out();
        Path folder = dir.resolve("out/maps/fr-85mm-greys");
        assertThat(json).contains("\"lang\" : \"fr\"", "\"palette\" : \"greys\"", "\"widthMm\" : 85", "fr-85mm-greys");
        String dates = "21-people-without-shelter-dates";
        assertThat(folder.resolve(dates + ".csv")).hasSameBinaryContentAs(dir.resolve("out/maps").resolve(dates + ".csv"));
        assertThat(Files.readString(folder.resolve(dates + ".svg"))).contains("width=\"85.02mm\"", "Personnes sans abri").doesNotContain("People without shelter");
    }

    @Test
    void anAnimationSpeaksTheLanguageAndHasItsOwnWidth() throws IOException {
        fine("map", out, "--map", "none", "--animation", "apng", "--every", "10", "--lang", "ar", "--quiet");
        assertThat(Files.readAllBytes(dir.resolve("out/maps/ar/25-people-without-shelter.apng"))).isNotEmpty();
        assertThat(refused("--map", "none", "--animation", "gif", "--width", "85mm")).contains("--width is that of maps on paper", "1280 x 720");
        assertThat(refused("--palette", "tol", "--greyscale")).contains("contradict one another");
    }

    @Test
    void anAnimationAloneLeavesOneFile() throws IOException {
        assertThat(fine("map", out, "--map", "none", "--animation", "gif", "--every", "7", "--quiet").out()).hasLineCount(1);
        assertThat(names()).containsExactly("25-people-without-shelter.gif");
    }

    @Test
    void aNewRunTakesAwayMapsAndReportOfTheOldOne() {
        fine("report", out);
        fine("map", out, "--map", "evening", "--format", "csv");
        fine("run", study, "--variant", "truce,gate_open", "--reps", "3", "--charts", "none", "--quiet", "--out", out);
        assertThat(dir.resolve("out/maps")).doesNotExist();
        assertThat(dir.resolve("out/report")).doesNotExist();
    }

    @Test
    void mistakesAreNamedAndNothingIsWritten() {
        assertThat(refused("--date", "2001-04-01")).contains("--date 2001-04-01 is outside the period, 2001-03-01 to 2001-03-20");
        assertThat(refused("--date", "soon")).contains("--date takes dates such as 2001-03-01, was soon");
        assertThat(refused("--dates", "2001-03-01")).contains("--dates takes 2 to 12 dates, and there are 1");
        assertThat(refused("--variant", "truse")).contains("there is no variant truse. There are: baseline, ");
        assertThat(refused("--difference")).contains("needs --variant, one of: ");
        assertThat(refused("--layer", "raods")).contains("--layer knows control, roads, strikes, people, camps, crossings, names; was raods");
        assertThat(refused("--map", "none")).contains("leaves nothing to draw");
        assertThat(refused("--animation", "mp4")).contains("--animation knows gif, apng; was mp4");
        assertThat(refused("--indicator", "strikes")).contains("--indicator is one of peopleInCamps, ");
        assertThat(refused("--replicate", "first")).contains("--replicate is all or median, was first");
        assertThat(refused("--every", "0")).contains("--every must be 1 or more, was 0");
        assertThat(dir.resolve("out/maps")).doesNotExist();
    }

    @Test
    void aFolderThatHoldsNoRunOfTheVariantIsRefused() {
        String planned = dir.resolve("planned").toString();
        fine("run", study, "--variant", "truce", "--reps", "2", "--plan-only", "--out", planned);
        Session refused = Session.of("map", planned);
        assertThat(refused.code()).isEqualTo(ExitCode.USERS_INPUT);
        assertThat(refused.err()).contains("holds no finished run of baseline").contains("./mawa work ");
    }

    private String refused(String... options) {
        List<String> words = Stream.concat(Stream.of("map", out), Stream.of(options)).toList();
        Session session = Session.of(words.toArray(String[]::new));
        assertThat(session.code()).as(words.toString()).isEqualTo(ExitCode.USERS_INPUT);
        assertThat(session.showsAStackTrace()).isFalse();
        return session.err();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(dir.resolve("out/maps"))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
