package mawa.app;

import static mawa.app.B01_Study.fine;
import static mawa.app.B01_Study.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mawa.TestWorld;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A scenario that is written to break whatever tells of it: page, PDF, tables and names of files stay what they are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class C04_HostileWordsTest {
    private static final String MARKUP = "<script>alert(1)</script></script><!-- \\\" onload=x & ' <img src=x onerror=alert(2)> ]]>";
    private static final String SIGNS = "=cmd|' /C calc'!A0 @SUM(A1) +1+1 \\\\input{x} _^%$#{}~ `a` **b**";
    private static final String LETTERS = "\u202Eevil\u202C 🏕️👨‍👩‍👧 𓀀 ثلاث قرى (مأوى) إدلب 2019";
    private Path report;
    private Document page;
    private String paper;

    @BeforeAll
    void aHostileStudyIsReported(@TempDir Path dir) throws IOException {
        TestWorld.in(dir)
                .with("title", yaml("Idlib " + MARKUP + " " + SIGNS + " " + LETTERS))
                .with("description", yaml(MARKUP + " " + "long ".repeat(2000) + "x".repeat(10_000) + LETTERS))
                .replace("baseline.yaml", "Field notes, 2001", "=cmd|' /C calc'!A0, " + MARKUP + " " + SIGNS + " " + LETTERS)
                .with("places.fir.name", "=cmd|' /C calc'!A0<script>alert(3)</script>")
                .with("places.oak.source", "=1+1 <b>&amp;</b> | \\ %_ " + "y".repeat(10_000))
                .with("places.elm.name", "إدلب 🏕️ elm")
                .file("experiment.yaml", B01_Study.EXPERIMENT.replace("title: The gate opens", "title: " + yaml("=gate " + MARKUP + SIGNS + LETTERS))
                        .replace("title: What could help the three villages", "title: " + yaml(MARKUP)))
                .write();
        Path result = dir.resolve("result");
        fine("run", dir.toString(), "--out", result.toString(), "--charts", "none", "--quiet");
        fine("report", result.toString());
        report = result.resolve("report");
        page = Jsoup.parse(report.resolve("report.html"));
        try (PDDocument pdf = Loader.loadPDF(report.resolve("report.pdf").toFile())) {
            paper = new PDFTextStripper().getText(pdf);
        }
    }

    private static String yaml(String text) {
        return '"' + text + '"';
    }

    @Test
    void nothingInThePageRunsButItsOwnScript() {
        // The map's data hold the scenario's words, as data.
        assertThat(page.select("script:not([type=application/json])")).allMatch(s -> !s.html().contains("alert("));
        assertThat(page.select("script:not([type])")).isNotEmpty().allMatch(s -> s.html().contains("'use strict'") || s.html().contains("https://d3js.org"));
        assertThat(page.select("script[type]")).allMatch(s -> s.attr("type").equals("application/gzip") && s.html().matches("[A-Za-z0-9+/=]+")
                || s.attr("type").equals("application/json") && !s.html().contains("<"));
        assertThat(page.select("img")).allMatch(i -> i.attr("src").startsWith("data:image/svg+xml;base64,"));
        assertThat(page.select("iframe, object, embed, link, base, form, b")).isEmpty();
        for (Element e : page.getAllElements()) {
            for (Attribute a : e.attributes()) {
                assertThat(a.getKey()).doesNotStartWith("on");
                assertThat(a.getValue().strip().toLowerCase()).doesNotStartWith("javascript:");
            }
        }
        assertThat(page.select("h1").text()).startsWith("Idlib <script>alert(1)</script></script><!-- \" onload=x & ' <img src=x onerror=alert(2)> ]]>");
    }

    @Test
    void marksOfDirectionAreGoneAndLettersStay() {
        assertThat(page.text()).doesNotContain("\u202E").doesNotContain("\u202C").contains("ثلاث قرى (مأوى) إدلب 2019", "🏕️👨‍👩‍👧 𓀀");
    }

    @Test
    void thePaperHoldsTheTitleAndCarriesItsLetters() throws IOException {
        assertThat(paper).contains("Idlib <script>alert(1)</script>", "=cmd|' /C calc'!A0", "\uFFFD");
        try (PDDocument pdf = Loader.loadPDF(report.resolve("report.pdf").toFile())) {
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Idlib <script>");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).isNotEmpty();
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    void tablesReadBackAsTheyWereWritten() throws IOException {
        List<java.util.Map<String, String>> rows = B01_Study.rows(report.resolve("tables/parameters.csv"));
        String source = rows.stream().filter(r -> r.get("Parameter").equals("danger.memoryDays")).findFirst().orElseThrow().get("Source");
        assertThat(source).startsWith("'=cmd|' /C calc'!A0, <script>alert(1)</script>").contains("\\input{x} _^%$#{}~ `a` **b**", "ثلاث قرى").doesNotContain("\u202E");
        try (Stream<Path> files = Files.walk(report.resolve("tables"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(file.getFileName().toString()).matches("[a-z0-9_-]+\\.(csv|md|tex)");
                String text = Files.readString(file);
                assertThat(text.chars().allMatch(c -> c == '\n' || c >= 0x20)).isTrue();
                if (file.toString().endsWith(".md")) {
                    assertThat(text).doesNotContain("<script").doesNotContain("<img");
                }
                if (file.toString().endsWith(".tex")) {
                    assertThat(text.replaceAll("(?m)^%.*$", "")).doesNotContain("\\input").doesNotContain("<").doesNotContainPattern("[^\\\\][%#$](?!-\\$)(?<!\\$-\\$)");
                }
                if (file.toString().endsWith(".csv")) {
                    assertThat(text.lines()).noneMatch(line -> line.matches("(.*,)?\"?[=@].*"));
                }
            }
        }
    }

    @Test
    void namesThatBecomeFilesAreRefusedAtTheDoor(@TempDir Path other) throws IOException {
        TestWorld.in(other).file("experiment.yaml", B01_Study.EXPERIMENT.replace("  same:", "  \"=cmd()\":")).write();
        refused(List.of("=cmd()", "cannot be the name of a variant"), "run", other.toString());
        TestWorld.in(other).with("title", "\"a\\0b\"").file("experiment.yaml", B01_Study.EXPERIMENT).write();
        refused(List.of("title holds a control character"), "run", other.toString());
    }

    @Test
    void theSameResultGivesTheSameBytes() throws IOException {
        byte[] html = Files.readAllBytes(report.resolve("report.html"));
        byte[] pdf = Files.readAllBytes(report.resolve("report.pdf"));
        fine("report", report.getParent().toString());
        assertThat(Files.readAllBytes(report.resolve("report.html"))).isEqualTo(html);
        assertThat(Files.readAllBytes(report.resolve("report.pdf"))).isEqualTo(pdf);
    }
}
