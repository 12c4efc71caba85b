package mawa.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the files of a comparison's charts. */
class ComparisonFilesTest {
    @TempDir
    private static Path dir;
    private static SyntheticComparison some;
    private static List<Path> files;

    @BeforeAll
    static void draw() throws IOException {
        some = SyntheticComparison.in(dir.resolve("scenarios"), 12).with("open_10", 0.1, SyntheticComparison.opening(10, "2001-03-06"))
                .with("open_20", 0.2, SyntheticComparison.opening(20, "2001-03-06")).with("camp", 0.3, SyntheticComparison.camp(100))
                .with("both", 0.45, SyntheticComparison.opening(20, "2001-03-06"), SyntheticComparison.camp(100));
        List<Path> told = new ArrayList<>();
        files = draw(dir.resolve("first"), EnumSet.allOf(Format.class), told);
        assertThat(told).isEqualTo(files);
    }

    private static List<Path> draw(Path folder, Set<Format> formats, List<Path> told) throws IOException {
        return ComparisonCharts.draw(some.comparison(), some.plan(), some::ensemble, some.stamp(), folder, formats, told::add);
    }

    @Test
    void fourFilesAChart() {
        assertThat(files).hasSize(28).allSatisfy(f -> assertThat(Files.size(f)).isGreaterThan(300));
        assertThat(files).extracting(f -> f.getFileName().toString()).contains("10-differences.png", "13-dose-response.svg", "14-interaction.pdf", "16-trade-off.csv");
    }

    @Test
    void drawnAgainTheyAreTheSameByteForByte() throws IOException {
        draw(dir.resolve("again"), EnumSet.allOf(Format.class), new ArrayList<>());
        for (Path file : files) {
            assertThat(Files.mismatch(file, dir.resolve("again").resolve(file.getFileName()))).as(file.toString()).isEqualTo(-1);
        }
    }

    @Test
    void theCsvHoldsEveryValueDrawnAndNoOther() throws IOException {
        for (Figure figure : some.figures()) {
            List<Double> drawn = SyntheticComparison.rows(List.of(figure)).stream().map(Row::value).toList();
            List<Double> told = new ArrayList<>();
            List<String> lines = Files.readAllLines(dir.resolve("first").resolve(figure.file() + ".csv"));
            for (String line : lines.subList(1, lines.size())) {
                List<String> fields = CsvLine.split(line);
                List<String> values = fields.subList(7, fields.size() - 1).stream().filter(v -> !v.isEmpty()).toList();
                assertThat(values.size()).isLessThanOrEqualTo(1);
                told.add(values.isEmpty() ? Double.NaN : Double.parseDouble(values.get(0)));
            }
            assertThat(told).as(figure.file()).isEqualTo(drawn).isNotEmpty();
        }
    }

    @Test
    void svgTextIsNeverTooSmall() throws IOException {
        for (Path file : files.stream().filter(f -> f.toString().endsWith(".svg")).toList()) {
            Matcher size = Pattern.compile("font-size:([\\d.]+)px").matcher(Files.readString(file));
            while (size.find()) {
                assertThat(Double.parseDouble(size.group(1))).isGreaterThanOrEqualTo(7);
            }
            assertThat(Files.readString(file)).contains("test-policies", "a1b2c3", "ILLUSTRATIVE DATA");
        }
    }

    @Test
    void nothingTellsWhenTheyWereDrawn() throws IOException {
        for (Path file : files.stream().filter(f -> f.toString().endsWith(".pdf")).toList()) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("CreationDate", "ModDate");
        }
    }

    @Test
    void pagesOfAnEarlierComparisonGoAndOtherFilesStay(@TempDir Path folder) throws IOException {
        for (String old : List.of("10-differences-4.png", "11-over-time-deathsByStrikeCumulative.svg", "01-displaced.png", "10-differences-of-mine.png", "notes.txt")) {
            Files.writeString(folder.resolve(old), "old");
        }
        draw(folder, EnumSet.of(Format.CSV), new ArrayList<>());
        try (var listed = Files.list(folder)) {
            assertThat(listed.map(f -> f.getFileName().toString())).contains("01-displaced.png", "10-differences-of-mine.png", "notes.txt", "10-differences.csv")
                    .doesNotContain("10-differences-4.png", "11-over-time-deathsByStrikeCumulative.svg");
        }
    }
}
