package mawa.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import mawa.outcome.Ensemble;
import mawa.scenario.Scenario;
import mawa.world.Place;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Figures in Arabic: lines begin at the right, letters join, and the text stays text. */
class DirectionsTest {
    private static final Look ARABIC = new Look(Language.AR, Palette.OKABE_ITO, Look.PAGE_MM);
    private static final String TITLE = Language.AR.words().say("displaced.title");
    private static final Scenario SCENARIO = SyntheticStudy.scenario();
    private static Figure displaced;
    private static Figure needs;
    @TempDir
    private static Path dir;

    @BeforeAll
    static void draw() {
        List<Figure> figures = figures(ARABIC, SCENARIO, Chart.DISPLACED, Chart.NEEDS);
        displaced = figures.get(0);
        needs = figures.get(1);
    }

    private static List<Figure> figures(Look look, Scenario scenario, Chart... charts) {
        Ensemble baseline = SyntheticStudy.ensemble(scenario, "baseline", 20, 1);
        return Charts.figures(scenario, List.of(baseline), SyntheticStudy.stamp(20), new Drawing(look, List.of(charts), Set.of()));
    }

    private static Rectangle2D box(Figure figure, String text) {
        return Written.on(figure).stream().filter(l -> l.text().equals(text)).findFirst().orElseThrow().box();
    }

    @Test
    void linesBeginAtTheRightAndPanelsFillFromThere() {
        assertThat(box(displaced, TITLE).getMaxX()).isEqualTo(ARABIC.width() - Style.MARGIN);
        assertThat(box(displaced, displaced.subtitle()).getMaxX()).isEqualTo(ARABIC.width() - Style.MARGIN);
        assertThat(box(needs, needs.panels().get(0).title()).getX()).isGreaterThan(box(needs, needs.panels().get(1).title()).getX() + 100);
        Figure english = figures(Look.USUAL, SCENARIO, Chart.NEEDS).get(0);
        assertThat(box(english, english.panels().get(0).title()).getX()).isLessThan(box(english, english.panels().get(1).title()).getX() - 100);
    }

    @Test
    void timeRunsFromLeftToRightInEveryLanguage() {
        Numbers numbers = Language.AR.numbers();
        double may = box(displaced, numbers.day(java.time.LocalDate.of(2019, 5, 1))).getX();
        double july = box(displaced, numbers.day(java.time.LocalDate.of(2019, 7, 1))).getX();
        assertThat(may).isLessThan(july);
    }

    @Test
    void svgTextStaysTextAndSaysWhichWayItRuns() throws Exception {
        byte[] svg = new SvgFile().of(displaced);
        Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new java.io.ByteArrayInputStream(svg)).getDocumentElement();
        assertThat(root.getAttribute("xml:lang")).isEqualTo("ar");
        NodeList texts = root.getElementsByTagName("text");
        List<Element> arabic = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            if (text.getTextContent().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)) {
                arabic.add(text);
            } else {
                assertThat(text.hasAttribute("direction")).isFalse();
            }
        }
        assertThat(arabic).hasSizeGreaterThan(15).allSatisfy(text -> assertThat(text.getAttribute("direction")).isEqualTo("rtl"));
        Element title = arabic.stream().filter(t -> t.getTextContent().equals(TITLE)).findFirst().orElseThrow();
        assertThat(Double.parseDouble(title.getAttribute("x"))).as("where the line begins: at the right").isEqualTo(ARABIC.width() - Style.MARGIN);
        assertThat(new String(svg, StandardCharsets.UTF_8)).contains("Tahoma").doesNotContain("Verdana");
    }

    @Test
    void pdfLettersAreJoinedAndCanBeFound() throws IOException {
        byte[] pdf = new PdfFile(FontFiles.find()).of(displaced);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ar");
            String shapes = new PDFTextStripper().getText(document);
            String text = Normalizer.normalize(shapes, Normalizer.Form.NFKC);
            assertThat(text).contains(TITLE).contains("المخيمات").contains("100,000").contains("idlib-2019");
        }
        assertThat(new PdfFile(FontFiles.find()).of(displaced)).as("again").isEqualTo(pdf);
    }

    @Test
    void withoutTheFontsFileLettersAreDrawnAsOutlines() throws IOException {
        byte[] pdf = new PdfFile(new FontFiles(java.util.Optional.empty(), java.util.Optional.empty())).of(displaced);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).isBlank();
            assertThat(pdf.length).isGreaterThan(20_000);
        }
    }

    /** An Arabic name in an English figure keeps the line's direction; marks that would turn the rest of it are gone. */
    @Test
    void aNameTurnsNothingElse() throws Exception {
        List<Place> places = SCENARIO.places().stream().map(p -> new Place(p.id(), "مخيم\u202E أطمة 12\u2067", p.kind(), p.subdistrict(), p.latitude(), p.longitude(), p.controller(),
                p.population(), p.earlierDisplaced(), p.ties(), p.campPlaces(), p.source(), p.certainty())).toList();
        Scenario scenario = SyntheticStudy.scenario(Map.of("places", places, "title", "شمال غرب سوريا \u202E 2019"));
        Figure camps = figures(Look.USUAL, scenario, Chart.CAMPS).get(0);
        assertThat(Written.words(camps)).doesNotContain("\u202E", "\u2067").contains("مخيم أطمة 12");
        String svg = new String(new SvgFile().of(camps), StandardCharsets.UTF_8);
        assertThat(svg).contains("direction=\"ltr\"").doesNotContain("direction=\"rtl\"", "\u202E");
        assertThat(CsvFile.text("a\u202Eb")).isEqualTo("ab");
    }
}
