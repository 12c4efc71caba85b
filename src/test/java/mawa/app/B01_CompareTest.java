package mawa.app;

import static mawa.app.B01_Study.fine;
import static mawa.app.B01_Study.refused;
import static mawa.app.B01_Study.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mawa.TestWorld;
import mawa.experiment.Json;
import mawa.outcome.Indicator;
import mawa.outcome.RunOutcome;
import mawa.outcome.Series;
import mawa.report.Figures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mawa compare}: what each variant changes, in pairs of equal luck. */
class B01_CompareTest {
    private static final int PAIRS = 8;
    private static final List<String> OTHERS = List.of("gate_open", "truce", "same", "staying");
    private static final String SHELTER = "personDaysWithoutShelter";

    @TempDir
    private static Path once;
    /** Played once; whoever changes it takes a copy. */
    private static Path played;
    /** What the comparison of it said, and its rows. */
    private static String page;
    private static List<Map<String, String>> table;
    @TempDir
    private Path dir;

    @BeforeAll
    static void play() throws IOException {
        played = once.resolve("result");
        fine("run", B01_Study.write(once.resolve("study")), "--reps", String.valueOf(PAIRS), "--charts", "none", "--quiet", "--out", played.toString());
        page = compare(played).out();
        table = rows(played.resolve("tables/comparison.csv"));
    }

    @Test
    void itSaysWhatEachPolicyChangesAndWhatItDiffersIn() {
        assertThat(page).startsWith("Compared with baseline (Test world).  8 pairs, chance only.  Data illustrative.")
                .contains("personDaysWithoutShelter, final [person-days]", "crossedPeopleCumulative, final [people]", "peopleInTheOpen, dayOfPeak [days]")
                .contains("gate_open: policies.opening added (BorderOpening)", "truce: policies.truce added (Ceasefire)", "same: no difference",
                        "staying: departure.remainShare 0.3 -> 0.5 share")
                .contains("Intervals cover chance only, not what the model leaves out", "tables/comparison.csv").doesNotContain("\u001b", "NaN", "null");
        assertThat(Double.parseDouble(row("gate_open", "crossedPeopleCumulative", "final").get("difference"))).isPositive();
        assertThat(row("gate_open", "crossedPeopleCumulative", "final")).containsEntry("verdict", "higher");
        assertThat(row("truce", "deathsByStrikeCumulative", "final").get("difference")).startsWith("-");
    }

    @Test
    void theBaselineUnderAnotherNameDiffersByNothingInAnyFigure() {
        List<Map<String, String>> same = table.stream().filter(r -> r.get("variant").equals("same")).toList();
        assertThat(same).hasSizeGreaterThan(100).allSatisfy(row -> assertThat(row).containsEntry("difference", "0").containsEntry("ciLow", "0").containsEntry("ciHigh", "0")
                .containsEntry("sd", "0").containsEntry("interval", "exact").containsEntry("verdict", "no relevant difference").containsEntry("morePairs", ""));
    }

    @Test
    void heldAgainstAnotherTheDifferencesTurnTheirSign() throws IOException {
        Path turned = copy();
        Map<String, String> there = row("truce", SHELTER, "final");
        assertThat(compare(turned, "--baseline", "truce").out()).startsWith("Compared with truce (Half a truce).");
        Map<String, String> back = B01_Study.row(turned, "baseline", SHELTER, "final");
        assertThat(number(back, "difference")).isEqualTo(-number(there, "difference"));
        assertThat(number(back, "ciLow")).isEqualTo(-number(there, "ciHigh"), within(1e-9));
        assertThat(number(back, "shareBetter")).isEqualTo(1 - number(there, "shareBetter"));
        assertThat(back).containsEntry("baseline", "truce").containsEntry("meanVariant", there.get("meanBaseline"));
        assertThat(there.get("verdict")).isEqualTo("better");
        assertThat(back.get("verdict")).isEqualTo("worse");
    }

    @Test
    void whatTheTopSheetSaysTheTableSays() {
        String markdown = compare(played, "--format", "md").out();
        String figure = "";
        String statistic = "";
        int lines = 0;
        for (String line : markdown.lines().skip(2).toList()) {
            List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            if (cells.get(1).startsWith("**")) {
                figure = cells.get(1).replaceAll("[*]{2}|,.*", "");
                statistic = cells.get(1).replaceAll(".*, | \\[.*", "");
                assertThat(cells.get(1)).endsWith("[" + row("truce", figure, statistic).get("unit") + "]**");
                assertThat(cells.get(2)).isEqualTo(Figures.rounded(number(row("truce", figure, statistic), "meanBaseline")));
            } else {
                Map<String, String> row = row(cells.get(1).replace("`", ""), figure, statistic);
                assertThat(cells.get(2)).isEmpty();
                assertThat(cells.get(3)).isEqualTo(signed(row, "difference") + " [" + signed(row, "ciLow") + ", " + signed(row, "ciHigh") + "]");
                assertThat(cells.get(4).isEmpty()).isEqualTo(row.get("differencePercent").isEmpty());
                assertThat(cells.get(5)).isEqualTo(row.get("shareBetter").isEmpty() ? "" : pairs(number(row, "shareBetter") * PAIRS) + "/" + row.get("pairs"));
                String more = row.get("morePairs").isEmpty() ? "" : ", about " + Figures.count(Long.parseLong(row.get("morePairs")), "more replicate");
                assertThat(cells.get(6)).isEqualTo(row.get("verdict") + more);
                lines++;
            }
        }
        assertThat(lines).isEqualTo(3 * OTHERS.size());
        // The screen shows the same cells.
        markdown.lines().skip(2).forEach(line -> Arrays.stream(line.split("\\|")).map(cell -> cell.replaceAll("[*`]", "").strip()).forEach(cell -> assertThat(page).contains(cell)));
    }

    @Test
    void programsReadTheSameNumbers() throws IOException {
        Map<String, Object> json = Json.readObject(compare(played, "--json").out());
        assertThat(json).containsEntry("baseline", "baseline").containsEntry("worlds", "best").containsKeys("table", "pairsDropped");
        List<?> differences = (List<?>) json.get("differences");
        assertThat(differences).hasSize(3 * OTHERS.size());
        for (Object each : differences) {
            Map<?, ?> said = (Map<?, ?>) each;
            Map<String, String> row = row((String) said.get("variant"), (String) said.get("indicator"), (String) said.get("statistic"));
            for (String field : List.of("baseline", "unit", "pairs", "meanBaseline", "meanVariant", "difference", "ciLow", "ciHigh", "differencePercent", "effectSize", "shareBetter",
                    "varianceReduction", "smallestEffect", "pHolm", "verdict", "morePairs")) {
                String cell = row.get(field);
                Object same = said.get(field) instanceof Number && !cell.isEmpty() ? Double.valueOf(cell) : cell;
                assertThat(said.get(field) instanceof Number n ? n.doubleValue() : said.get(field)).as(row.get("variant") + " " + row.get("indicator") + " " + field).isEqualTo(same);
            }
            assertThat(said.get("primary")).isEqualTo(row.get("role").equals("primary"));
        }
        assertThat(compare(played, "--format", "csv").out()).isEqualTo(Files.readString(played.resolve("tables/comparison.csv")));
    }

    @Test
    void everyColumnStandsInTheDataDictionary() throws IOException {
        assertThat(table.get(0).keySet()).containsExactlyElementsOf(
                rows(played.resolve("tables/data-dictionary.csv")).stream().filter(r -> r.get("table").equals("comparison.csv")).map(r -> r.get("name")).toList());
    }

    @Test
    void whatWasDeclaredDecidesAndTheRestIsLookedAt() {
        Map<String, String> roles = new LinkedHashMap<>();
        for (Map<String, String> row : table) {
            roles.putIfAbsent(row.get("role") + " " + row.get("smallestEffect") + (row.get("pHolm").isEmpty() ? "" : " p"), row.get("indicator"));
        }
        assertThat(roles).containsEntry("primary 10 p", SHELTER).containsEntry("secondary 0", "crossedPeopleCumulative").containsKey("exploratory 0").hasSize(3);
    }

    @Test
    void aPeakThatComesEarlierIsNeitherBetterNorWorse() {
        for (String variant : OTHERS) {
            Map<String, String> row = row(variant, "peopleInTheOpen", "dayOfPeak");
            assertThat(row).containsEntry("unit", "days").containsEntry("shareBetter", "");
            assertThat(row.get("verdict")).isNotIn("better", "worse");
        }
    }

    @Test
    void otherFiguresCanBeShownAndTheTableStaysWhatWasDeclared() throws IOException {
        byte[] before = Files.readAllBytes(played.resolve("tables/comparison.csv"));
        List<String> all = Arrays.stream(Indicator.values()).map(Indicator::key).filter(key -> !key.equals("crossedPeopleCumulative")).toList();
        String other = compare(played, "--format", "md", "--indicator", SHELTER, "--indicator", String.join(",", all)).out();
        assertThat(other).contains(all.stream().map(key -> "**" + key + ", ").toList()).doesNotContain("crossedPeopleCumulative");
        assertThat(played.resolve("tables/comparison.csv")).hasBinaryContent(before);
    }

    @Test
    void aTableForAPaper() {
        String latex = compare(played, "--format", "latex").out();
        assertThat(latex).contains("\\begin{tabular}{lrlrrl}", "\\quad gate\\_open & ", "\\bottomrule\n\\end{tabular}");
        latex.lines().filter(l -> l.startsWith("\\textbf") || l.startsWith("\\quad")).forEach(l -> {
            assertThat(l.replace("\\%", "").replace("\\&", "")).endsWith("\\\\").matches("[^&]*(&[^&]*){5}").doesNotContain("%");
            assertThat(l).doesNotContainPattern("(?<![\\w$])-\\d");
        });
    }

    @Test
    void whereARunFailedItsPairIsLeftOutAndCounted() throws IOException {
        Path result = copy();
        B01_Study.fail(result, B01_Study.runId(result, "truce", 3));
        Session s = Session.of("compare", result.toString(), "--charts", "none");
        assertThat(s.code()).isEqualTo(ExitCode.SOME_RUNS_FAILED);
        assertThat(s.out()).contains("8 pairs, chance only", "1 pair of truce left out: a run of it failed (runs.csv)").doesNotContain("pair of gate_open");
        assertThat(B01_Study.row(result, "truce", SHELTER, "final")).containsEntry("pairs", "7");
        assertThat(B01_Study.row(result, "gate_open", SHELTER, "final")).containsEntry("pairs", "8");
        // Its base is that of its own pairs, and the sheet says so.
        Map<String, String> truce = B01_Study.row(result, "truce", SHELTER, "final");
        assertThat(truce.get("meanBaseline")).isNotEqualTo(B01_Study.row(result, "gate_open", SHELTER, "final").get("meanBaseline"));
        assertThat(s.out()).containsPattern("  truce +" + Figures.rounded(number(truce, "meanBaseline")) + " +[+-]");
        Map<String, Object> json = Json.readObject(Session.of("compare", result.toString(), "--charts", "none", "--json").out());
        assertThat((Map<?, ?>) json.get("pairsDropped")).isEqualTo(Map.of("gate_open", 0L, "truce", 1L, "same", 0L, "staying", 0L));
    }

    @Test
    void whereTheBaselineFailedEverybodysPairIsLeftOut() throws IOException {
        Path result = copy();
        B01_Study.fail(result, B01_Study.runId(result, "baseline", 1));
        Session s = Session.of("compare", result.toString(), "--charts", "none");
        assertThat(s.code()).isEqualTo(ExitCode.SOME_RUNS_FAILED);
        OTHERS.forEach(variant -> assertThat(s.out()).contains("1 pair of " + variant + " left out"));
        assertThat(s.out()).contains("7 pairs, chance only");
    }

    @Test
    void aVariantThatDiffersBeforeItsFirstDateIsRefusedAndTheFirstCellIsNamed() throws IOException {
        Path result = copy();
        byte[] before = Files.readAllBytes(result.resolve("tables/comparison.csv"));
        B01_Study.lie(result, B01_Study.runId(result, "truce", 2), outcome -> oneMore(outcome, 4));
        refused(List.of("truce differs from baseline before 2001-03-07, its first date: replicate 2, 2001-03-05, all, all, displacedPeople: ",
                "no effect of the policy", "Nothing was compared"), "compare", result.toString(), "--charts", "none");
        assertThat(result.resolve("tables/comparison.csv")).hasBinaryContent(before);
    }

    @Test
    void fromItsFirstDateOnItMayDifferAndInAParameterFromTheFirstDay() throws IOException {
        Path result = copy();
        B01_Study.lie(result, B01_Study.runId(result, "truce", 2), outcome -> oneMore(outcome, 6));
        B01_Study.lie(result, B01_Study.runId(result, "staying", 2), outcome -> oneMore(outcome, 0));
        compare(result);
    }

    @Test
    void whatIsNotAllThereIsNotCompared() throws IOException {
        Path result = dir.resolve("planned");
        fine("run", B01_Study.write(dir.resolve("study")), "--plan-only", "--out", result.toString());
        refused(List.of("20 runs of 20 are missing in " + result, "goes on from there"), "compare", result.toString());
        fine("work", result.toString(), "--shard", "0/2");
        refused(List.of("10 runs of 20 are missing in"), "compare", result.toString());
        assertThat(result.resolve("tables")).doesNotExist();
    }

    @Test
    void aComparisonTakesTwo() {
        Path result = dir.resolve("alone");
        fine("run", TestWorld.write(dir.resolve("study")).toString(), "--reps", "2", "--charts", "none", "--quiet", "--out", result.toString());
        refused(List.of("holds one variant, and a comparison takes two"), "compare", result.toString());
    }

    @Test
    void mistakes() throws IOException {
        refused(List.of("there is no variant nobody. There are: baseline, gate_open, truce, same, staying"), "compare", played.toString(), "--baseline", "nobody");
        refused(List.of("there is no indicator hope; ./mawa describe indicators lists them"), "compare", played.toString(), "--indicator", "hope");
        refused(List.of("--format is text, md, latex, csv or json, was pdf"), "compare", played.toString(), "--format", "pdf");
        refused(List.of("is no folder"), "compare", dir.resolve("nowhere").toString());
        refused(List.of("holds no experiment of Mawa"), "compare", Files.createDirectory(dir.resolve("empty")).toString());
        // In the place of the table lies what cannot be overwritten.
        Path result = copy();
        Files.deleteIfExists(result.resolve("tables/comparison.csv"));
        Files.createDirectories(result.resolve("tables/comparison.csv/full"));
        refused(List.of("cannot write " + result.resolve("tables/comparison.csv")), "compare", result.toString(), "--charts", "none");
    }

    /** Row of everybody in the whole. */
    private static Map<String, String> row(String variant, String indicator, String statistic) {
        return table.stream().filter(r -> r.get("variant").equals(variant) && r.get("indicator").equals(indicator) && r.get("statistic").equals(statistic)
                && r.get("group").equals("all") && r.get("place").equals("all")).findFirst().orElseThrow();
    }

    private Path copy() throws IOException {
        return B01_Study.copy(played, dir.resolve("copy"));
    }

    private static Session compare(Path result, String... more) {
        List<String> words = new ArrayList<>(List.of("compare", result.toString(), "--charts", "none"));
        words.addAll(List.of(more));
        return fine(words.toArray(String[]::new));
    }

    /** One displaced person more on one evening. */
    private static RunOutcome oneMore(RunOutcome outcome, int day) {
        List<Series> out = new ArrayList<>();
        for (Series s : outcome.series()) {
            double[] values = s.values().clone();
            values[day] += s.indicator() == Indicator.DISPLACED_PEOPLE && s.place().equals("all") ? 1 : 0;
            out.add(new Series(s.place(), s.group(), s.indicator(), values));
        }
        return new RunOutcome(outcome.replicate(), out, outcome.places(), outcome.flows());
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private static String signed(Map<String, String> row, String column) {
        return (number(row, column) > 0 ? "+" : "") + Figures.rounded(number(row, column));
    }

    private static String pairs(double better) {
        return better == Math.rint(better) ? String.valueOf((long) better) : String.valueOf(better);
    }
}
