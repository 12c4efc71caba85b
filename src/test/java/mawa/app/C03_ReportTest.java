package mawa.app;

import static mawa.app.B01_Study.fine;
import static mawa.app.B01_Study.refused;
import static mawa.app.B01_Study.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mawa.TestWorld;
import mawa.experiment.Json;
import mawa.outcome.RunOutcome;
import mawa.scenario.ParameterCard;
import mawa.scenario.ScenarioFile;
import mawa.store.RunStore;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands behind the findings: doubt, fit, methods, sources, limits, and how to make it all again. */
class C03_ReportTest {
    @TempDir
    private static Path shared;
    private static Path played;
    @TempDir
    private Path dir;

    @BeforeAll
    static void play() {
        played = shared.resolve("played");
        fine("run", B01_Study.write(shared.resolve("study")), "--charts", "none", "--quiet", "--out", played.toString());
        fine("report", played.toString());
    }

    private static Document page(Path result) throws IOException {
        return Jsoup.parse(result.resolve("report/report.html"));
    }

    private static List<Map<String, String>> table(Path result, String name) throws IOException {
        return rows(result.resolve("report/tables/" + name + ".csv"));
    }

    @Test
    void pageAndPaperHaveTheSameSections() throws IOException {
        List<String> titles = page(played).select("h2").eachText();
        assertThat(titles).contains("How sure these figures are", "Simulated against observed", "Methods", "Parameters and sources", "What differs from the baseline",
                "Limits and responsible use", "How to reproduce this");
        try (PDDocument pdf = Loader.loadPDF(played.resolve("report/report.pdf").toFile())) {
            String paper = new PDFTextStripper().getText(pdf);
            assertThat(paper).contains(titles);
            assertThat(paper).contains("not a forecast", "Where strikes are known only as totals,", "1 / " + pdf.getNumberOfPages());
        }
    }

    @Test
    void chartsHaveANarrowDrawingForSmallScreens() throws IOException {
        for (String name : List.of("01-displaced", "02-needs", "10-differences", "12-pairs")) {
            assertThat(page(played).select("figure#" + name + " picture > source[media=(max-width: 40rem)]").attr("srcset")).as(name).startsWith("data:image/svg+xml;base64,");
        }
    }

    @Test
    void oneReplicateHasNoRangesAndSpeaksOfNone() throws IOException {
        Path result = dir.resolve("one");
        fine("run", B01_Study.write(dir.resolve("study")), "--reps", "1", "--charts", "none", "--quiet", "--out", result.toString());
        fine("report", result.toString());
        assertThat(page(result).text()).contains("One replicate, so no interval").doesNotContain("brackets one replicate", "90 % range", "Ranges: one");
    }

    @Test
    void everyParameterStandsInTheTableAsTheScenarioHasIt() throws IOException {
        List<ParameterCard> cards = ScenarioFile.read(shared.resolve("study/baseline.yaml"), Map.of()).parameters();
        List<Map<String, String>> all = table(played, "parameters");
        assertThat(all).extracting(r -> r.get("Parameter")).containsExactlyElementsOf(cards.stream().map(ParameterCard::path).toList());
        assertThat(all).extracting(r -> Double.parseDouble(r.get("Value").replace(",", ""))).containsExactlyElementsOf(cards.stream().map(ParameterCard::value).toList());
        assertThat(table(played, "parameters-without-source")).extracting(r -> r.get("Parameter")).contains("danger.spilloverKm").doesNotContain("danger.memoryDays", "agentScale");
        assertThat(table(played, "sources")).contains(Map.of("Table", "places", "Rows", "5", "Certainty", "estimate", "Source", "invented"));
    }

    @Test
    void theMethodsHoldTheNumbersOfTheExperiment() throws IOException {
        String methods = Files.readString(played.resolve("report/methods.txt"));
        assertThat(methods).contains("20 days in steps of one day", "5 places and 4 stretches of road", "1,600 people live on the first day (200 of them displaced before)",
                "some 320 households, each an agent", "The baseline and 4 variants were each played in 4 replicates (seed 1), 20 runs in all", "in 4 pairs of replicates",
                "Holm (1979)", "10 person-days (person-days without shelter)", "0 observations aside for calibration and 1 for validation");
        assertThat(page(played).select("#methods").text()).contains(methods.lines().findFirst().orElseThrow());
    }

    @Test
    void theFitTellsCalibrationFromValidation() throws IOException {
        Map<String, String> row = table(played, "fit").get(0);
        assertThat(row).containsEntry("Evening", "10 Mar 2001").containsEntry("Observed", "100 – 400").containsEntry("Used for", "validation");
        boolean holds = row.get("Holds").equals("yes");
        assertThat(page(played).select("#fit").text()).contains("Of 1 observation kept aside to test it, " + (holds ? "it holds" : "none holds") + " (within 25 %)");
    }

    @Test
    void whatDiffersIsNamedValueByValue() throws IOException {
        assertThat(table(played, "what-differs-staying")).containsExactly(Map.of("Where", "departure.remainShare", "Baseline", "0.3", "staying", "0.5", "Unit", "share"));
        assertThat(page(played).select("#what-differs").text()).contains("same: The same under another name", "It differs in nothing that is played.");
        assertThat(played.resolve("report/tables/what-differs-same.csv")).doesNotExist();
    }

    @Test
    void hashesAndCommandAreThoseOfTheManifest() throws IOException {
        Map<String, Object> manifest = Json.readObject(Files.readString(played.resolve("manifest.json")));
        List<?> variants = (List<?>) manifest.get("variants");
        assertThat(table(played, "scenarios")).extracting(r -> (Object) r.get("SHA-256 of what it says"))
                .containsExactlyElementsOf(variants.stream().<Object>map(v -> ((Map<?, ?>) v).get("scenarioHash")).toList());
        assertThat(table(played, "inputs")).extracting(r -> r.get("SHA-256")).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(page(played).select("#reproduce pre").eachText()).hasSize(2).first().asString().startsWith("./mawa run " + shared.resolve("study"));
        assertThat(table(played, "made")).contains(Map.of("What", "Runs", "Value", "20, of which 20 gave a result"));
    }

    @Test
    void aRunThatFailedIsCountedAndNamed() throws IOException {
        Path result = B01_Study.copy(played, dir.resolve("failed"));
        B01_Study.fail(result, B01_Study.runId(result, "truce", 2));
        assertThat(Session.of("report", result.toString()).code()).isEqualTo(ExitCode.SOME_RUNS_FAILED);
        assertThat(table(result, "failed-runs")).containsExactly(
                Map.of("Variant", "truce", "Replicate", "2", "How it ended", "failed", "Cause", "IllegalStateException: on purpose"));
        assertThat(Files.readString(result.resolve("report/methods.txt"))).contains("1 run gave no result and is left out", "left out: 1 of truce");
    }

    @Test
    void tablesOfAnEarlierReportAreGone() throws IOException {
        Path result = B01_Study.copy(played, dir.resolve("again"));
        Files.writeString(result.resolve("report/tables/failed-runs.csv"), "old");
        fine("report", result.toString());
        assertThat(result.resolve("report/tables/failed-runs.csv")).doesNotExist();
    }

    @Test
    void whereItCannotBeWrittenItSaysWhatElseCanBeDone() throws IOException {
        Path file = Files.writeString(dir.resolve("file"), "x");
        Session s = Session.of("report", played.toString(), "--out", file.resolve("below").toString());
        assertThat(s.code()).isEqualTo(ExitCode.OUR_FAILURE);
        assertThat(s.err()).contains(file.toString(), "can be written elsewhere: --out <folder>");
    }

    @Test
    void oneScenarioHasNothingThatDiffers() throws IOException {
        Path result = dir.resolve("alone");
        fine("run", TestWorld.in(dir.resolve("study")).without("observed.2001-03-10").write().toString(), "--reps", "2", "--charts", "none", "--quiet", "--out", result.toString());
        fine("report", result.toString());
        assertThat(page(result).select("section").eachAttr("id")).contains("uncertainty", "methods", "limits").doesNotContain("what-differs", "fit");
        assertThat(Files.readString(result.resolve("report/methods.txt"))).contains("neither calibrated nor tested").doesNotContain("Holm");
    }

    @Test
    void drawnWorldsShowBothLayers() throws IOException {
        Path result = dir.resolve("drawn");
        String study = TestWorld.in(dir.resolve("study")).with("departure.remainShare", "{value: 0.3, unit: share, range: [0, 0.9], source: invented}")
                .file("experiment.yaml", B01_Study.EXPERIMENT).write().getParent().toString();
        fine("run", study, "--variant", "truce,same", "--worlds", "drawn", "--reps", "6", "--charts", "none", "--quiet", "--out", result.toString());
        fine("compare", result.toString(), "--charts", "none");
        fine("report", result.toString());
        assertThat(table(result, "worlds")).extracting(r -> Set.of(r.get("Policy"), r.get("Worlds"))).containsExactly(Set.of("truce", "6"), Set.of("same", "6"));
        String difference = shown(B01_Study.row(result, "truce", "personDaysWithoutShelter", "final").get("difference"));
        assertThat(table(result, "worlds").get(0).get("Over drawn worlds")).startsWith(difference + " [");
        assertThat(page(result).select("#uncertainty").text()).contains("chance, and 4 parameters", "Conditions that turn a finding round");
    }

    private static String shown(String csv) {
        double value = Double.parseDouble(csv);
        return (value > 0 ? "+" : "") + mawa.report.Figures.rounded(value);
    }

    @Test
    void whatCompareRefusesIsNotReported() throws IOException {
        Path planned = dir.resolve("planned");
        fine("run", B01_Study.write(dir.resolve("study")), "--plan-only", "--out", planned.toString());
        refused(List.of("20 runs of 20 are missing in " + planned, "goes on from there", "./mawa work " + planned), "report", planned.toString());
        Path result = B01_Study.copy(played, dir.resolve("lied"));
        // Of another replicate, which differs from the first day on.
        try (RunStore store = RunStore.open(result.resolve("runs"))) {
            RunOutcome other = store.find(B01_Study.runId(result, "truce", 3)).orElseThrow().outcome().orElseThrow();
            B01_Study.lie(result, B01_Study.runId(result, "truce", 2), outcome -> other);
        }
        byte[] before = Files.readAllBytes(result.resolve("report/report.html"));
        refused(List.of("truce differs from baseline before 2001-03-07, its first date: replicate 2", "no effect of the policy"), "report", result.toString());
        assertThat(result.resolve("report/report.html")).hasBinaryContent(before);
        refused(List.of("is a result, whose own tables the report's would replace"), "report", played.toString(), "--out", played.toString());
    }
}
