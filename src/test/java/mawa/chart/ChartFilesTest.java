package mawa.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import mawa.experiment.Worlds;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.scenario.DataStatus;
import mawa.scenario.Scenario;
import mawa.world.Place;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the files. */
class ChartFilesTest {
    @TempDir
    private static Path first;
    @TempDir
    private static Path again;
    private static final Scenario SCENARIO = SyntheticStudy.scenario(Map.of("policies", SyntheticStudy.policies()));
    private static final Ensemble BASELINE = SyntheticStudy.ensemble(SCENARIO, "baseline", 5, 1);
    private static List<Path> files;

    @BeforeAll
    static void draw() throws IOException {
        List<Path> told = new ArrayList<>();
        files = Charts.draw(SCENARIO, List.of(BASELINE), SyntheticStudy.stamp(5), first, EnumSet.allOf(Format.class), told::add);
        assertThat(told).isEqualTo(files);
        Charts.draw(SCENARIO, List.of(BASELINE), SyntheticStudy.stamp(5), again, EnumSet.allOf(Format.class));
    }

    @Test
    void fourFilesAChart() {
        assertThat(files).hasSize(44).allSatisfy(f -> assertThat(Files.size(f)).isGreaterThan(1000));
        assertThat(files).extracting(f -> f.getFileName().toString()).contains("01-displaced.png", "01-displaced.svg", "01-displaced.pdf", "01-displaced.csv");
    }

    @Test
    void onlyTheFormatsAskedFor(@TempDir Path folder) throws IOException {
        Charts.draw(SCENARIO, List.of(BASELINE), SyntheticStudy.stamp(5), folder.resolve("new"), EnumSet.of(Format.CSV));
        try (var listed = Files.list(folder.resolve("new"))) {
            assertThat(listed).hasSize(11).allMatch(f -> f.toString().endsWith(".csv"));
        }
    }

    @Test
    void drawnAgainTheyAreTheSameByteForByte() throws IOException {
        for (Path file : files) {
            assertThat(Files.mismatch(file, again.resolve(file.getFileName()))).as(file.toString()).isEqualTo(-1);
        }
    }

    @Test
    void nothingTellsWhenTheyWereDrawn() throws IOException {
        String year = Integer.toString(java.time.Year.now().getValue());
        for (Path file : files) {
            if (!file.toString().endsWith(".png")) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("CreationDate", "ModDate").doesNotContain("D:" + year);
            }
        }
    }

    @Test
    void aPngIsAsWideAsItPrints() throws IOException {
        byte[] png = Files.readAllBytes(first.resolve("01-displaced.png"));
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1928);
        assertThat(new String(png, StandardCharsets.ISO_8859_1)).contains("pHYs");
    }

    @Test
    void svgTextStaysTextAndIsNeverTooSmall() throws Exception {
        for (Path file : suffixed(".svg")) {
            String svg = Files.readString(file);
            assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getElementsByTagName("text").getLength())
                    .isGreaterThan(10);
            assertThat(svg).contains("DejaVu Sans").contains("a1b2c3").contains("width=\"170.04mm\"").contains("<title").doesNotContain("<!DOCTYPE");
            Matcher size = Pattern.compile("font-size:([\\d.]+)px").matcher(svg);
            while (size.find()) {
                assertThat(Double.parseDouble(size.group(1))).isGreaterThanOrEqualTo(7);
            }
        }
    }

    @Test
    void pdfFontsAreEmbeddedAndItsTextCanBeFound() throws IOException {
        for (Path file : suffixed(".pdf")) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                PDResources page = document.getPage(0).getResources();
                for (COSName form : page.getXObjectNames()) {
                    PDResources inside = ((org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject) page.getXObject(form)).getResources();
                    assertThat(inside.getFontNames()).isNotEmpty().allSatisfy(name -> assertThat(inside.getFont(name).isEmbedded()).isTrue());
                }
                assertThat(new PDFTextStripper().getText(document)).contains("a simulation, not a forecast").contains("a1b2c3");
                assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(482);
            }
        }
        try (PDDocument document = Loader.loadPDF(first.resolve("01-displaced.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("filled: used to calibrate").contains("ceasefireInAugust");
        }
    }

    @Test
    void theCsvHoldsWhatTheEnsembleSays() throws IOException {
        double[] median = BASELINE.quantile("all", Group.ALL, Indicator.PEOPLE_IN_THE_OPEN, 0.5);
        double[] p95 = BASELINE.quantile("all", Group.ALL, Indicator.PEOPLE_IN_THE_OPEN, 0.95);
        java.util.Set<String> lines = new java.util.LinkedHashSet<>(Files.readAllLines(first.resolve("02-needs.csv")));
        assertThat(lines.iterator().next()).isEqualTo("panel,variant,place,group,indicator,date,statistic,valuePeople,valuePercent,note");
        for (int d = 0; d < median.length; d++) {
            String start = "In the open,baseline,all,all,peopleInTheOpen," + SyntheticStudy.START.plusDays(d);
            assertThat(lines.contains(start + ",median," + CsvFile.number(median[d]) + ",,")).as(start).isTrue();
            assertThat(lines.contains(start + ",p95," + CsvFile.number(p95[d]) + ",,")).as(start).isTrue();
        }
    }

    @Test
    void theCsvHoldsEveryValueDrawnAndNoOther() throws IOException {
        for (Figure figure : Charts.figures(SCENARIO, List.of(BASELINE), SyntheticStudy.stamp(5))) {
            List<Double> drawn = new ArrayList<>();
            figure.panels().forEach(p -> p.layers().forEach(l -> l.tell(row -> drawn.add(row.value()))));
            List<Double> told = new ArrayList<>();
            List<String> lines = Files.readAllLines(first.resolve(figure.file() + ".csv"));
            for (String line : lines.subList(1, lines.size())) {
                List<String> fields = CsvLine.split(line);
                List<String> values = fields.subList(7, fields.size() - 1).stream().filter(v -> !v.isEmpty()).toList();
                assertThat(values.size()).isLessThanOrEqualTo(1);
                told.add(values.isEmpty() ? Double.NaN : Double.parseDouble(values.get(0)));
            }
            assertThat(told).as(figure.file()).isEqualTo(drawn);
        }
    }

    @Test
    void strangeNamesBreakNothing(@TempDir Path folder) throws Exception {
        String[] odd = {"<b>&\"Atmeh\"' camp", "مخيم أطمة", "=HYPERLINK(\"x\",\"y\")", "Camp 😀 \u0000 \uD83D end", "line\nbreak", "+1", "-1", "@me", "北部", ""};
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < SCENARIO.places().size(); i++) {
            Place p = SCENARIO.places().get(i);
            places.add(new Place(p.id(), odd[i % odd.length], p.kind(), p.subdistrict(), p.latitude(), p.longitude(), p.controller(), p.population(),
                    p.earlierDisplaced(), p.ties(), p.campPlaces(), p.source(), p.certainty()));
        }
        Scenario scenario = SyntheticStudy.scenario(Map.of("places", places, "title", "</svg><script>&"));
        Stamp stamp = new Stamp("id<&>", "abc", DataStatus.ILLUSTRATIVE, Worlds.BEST, 3);
        List<Path> drawn = Charts.draw(scenario, List.of(SyntheticStudy.ensemble(scenario, "=base", 3, 1)), stamp, folder, EnumSet.allOf(Format.class));
        for (Path file : drawn) {
            if (file.toString().endsWith(".svg")) {
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
                assertThat(Files.readString(file)).contains("ILLUSTRATIVE DATA").doesNotContain("<script>");
            } else if (file.toString().endsWith(".csv")) {
                List<String> fields = Files.readAllLines(file).stream().flatMap(line -> CsvLine.split(line).stream()).distinct().toList();
                assertThat(fields.stream().filter(f -> f.matches("^[=+@].*|^-\\D.*"))).isEmpty();
            } else if (file.toString().endsWith(".pdf")) {
                Loader.loadPDF(file.toFile()).close();
            }
        }
    }

    private static List<Path> suffixed(String suffix) {
        return files.stream().filter(f -> f.toString().endsWith(suffix)).toList();
    }
}
