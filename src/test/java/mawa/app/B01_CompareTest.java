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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                Map<String, String> row = row("truce", figure, statistic);
                assertThat(cells.get(1)).endsWith("[" + row.get("unit") + "]**");
                assertThat(cells.get(2)).isEqualTo(Figures.rounded(number(row, "meanBaseline")));
                assertThat(page).contains(cells.get(1).replace("*", "") + "   base " + cells.get(2) + ", " + (row.get("role").equals("primary") ? "primary" : "exploratory"));
            } else {
                Map<String, String> row = row(cells.get(1).replace("`", ""), figure, statistic);
                assertThat(cells.get(2)).isEmpty();
                assertThat(cells.get(3)).isEqualTo(signed(row, "difference")
                        + (row.get("ciLow").equals(row.get("ciHigh")) ? "" : " [" + signed(row, "ciLow") + ", " + signed(row, "ciHigh") + "]"));
                assertThat(cells.get(4).isEmpty()).isEqualTo(row.get("differencePercent").isEmpty());
                assertThat(cells.get(5)).matches(row.get("shareBetter").isEmpty() ? "" : "all equal|\\d/8(, \\d equal)?");
                assertThat(cells.get(6)).isEqualTo(row.get("verdict") + (row.get("morePairs").isEmpty() ? "" : ", " + row.get("morePairs") + " more"));
                lines++;
                // The screen shows the same cells.
                assertThat(page).containsPattern(Stream.of(1, 3, 4, 5, 6).map(cells::get).filter(cell -> !cell.isEmpty())
                        .map(cell -> Pattern.quote(cell.replace("`", ""))).collect(Collectors.joining(" +", "(?m)^  ", "$")));
            }
        }
        assertThat(lines).isEqualTo(3 * OTHERS.size());
    }

    @Test
    void pairsThatAreEqualAreSaidApart() throws IOException {
        Map<?, ?> said = differences().stream().filter(d -> d.get("variant").equals("truce") && d.get("indicator").equals(SHELTER)).findFirst().orElseThrow();
        long equal = Math.round((Double) doubled(said.get("shareEqual")) * PAIRS);
        long better = Math.round((Double) doubled(said.get("shareBetter")) * PAIRS - equal / 2.0);
        assertThat(page).containsPattern("(?m)^  truce .* " + better + "/8" + (equal == 0 ? "" : ", " + equal + " equal") + " ");
        assertThat(page).containsPattern("(?m)^  same +0 +0 % +all equal +no relevant difference$").doesNotContain("-0 ", "-0.0 %", "+0.0 %");
    }

    @Test
    void aLongSheetIsCutToThePrimaryFiguresAndSaysHowTheOthersAreSeen() throws IOException {
        String many = Arrays.stream(Indicator.values()).filter(i -> i != Indicator.PERSON_DAYS_WITHOUT_SHELTER).map(i -> "    " + i.key() + ": {}\n").collect(Collectors.joining());
        Path result = dir.resolve("many");
        fine("run", B01_Study.write(dir.resolve("study"), text -> text.substring(0, text.indexOf("    crossedPeople")) + many), "--reps", "2", "--charts", "none", "--quiet", "--out", result.toString());
        int others = Indicator.values().length - 1;
        String brief = compare(result).out();
        assertThat(brief).contains(others + " exploratory figures more: --all, or --indicator <key>", SHELTER + ", final [person-days]", "verdicts allow for 4 variants (Holm)")
                .contains("as many replicates for " + SHELTER).doesNotContain("strikes, mean", "What equal luck saved");
        assertThat(compare(result, "--format", "md").out()).contains(others + " exploratory figures more").doesNotContain("**strikes, mean");
        assertThat(compare(result, "--format", "latex").out()).startsWith("% " + others + " exploratory figures more");
        String whole = compare(result, "--all").out();
        assertThat(whole).contains("strikes, mean [strikes]", "crossedPeopleCumulative, final", "What equal luck saved").doesNotContain("figures more");
        assertThat(compare(result, "--indicator", "strikes").out()).contains("strikes, mean").doesNotContain("figures more");
        refused(List.of("--all shows what is declared, --indicator what is named: give one of them"), "compare", result.toString(), "--all", "--indicator", "strikes");
        // Programs and tables get all of them in any case.
        assertThat((List<?>) Json.readObject(compare(result, "--json").out()).get("differences")).hasSize((others + 1) * OTHERS.size());
        assertThat(rows(result.resolve("tables/comparison.csv"))).extracting(r -> r.get("indicator")).contains("strikes");
    }

    @Test
    void aLongNameHasALineOfItsOwn() {
        String name = "a_policy_whose_name_is_as_long_as_sixty_characters_make_it__";
        Path result = dir.resolve("long");
        fine("run", B01_Study.write(dir.resolve("study"), text -> text.replace("gate_open:", name + ":")), "--reps", "3", "--charts", "none", "--quiet", "--out", result.toString());
        assertThat(compare(result).out()).containsPattern("(?m)^  " + name + "\n +-[\\d,]+ \\[.* 3/3  not settled, \\d+ more$");
    }

    @Test
    void aVariantOfWhichEveryRunFailedIsNamed() throws IOException {
        Path result = copy();
        for (int r = 1; r <= PAIRS; r++) {
            B01_Study.fail(result, B01_Study.runId(result, "truce", r));
        }
        Session s = Session.of("compare", result.toString(), "--charts", "all");
        assertThat(s.code()).as(s.err()).isEqualTo(ExitCode.SOME_RUNS_FAILED);
        assertThat(s.out()).contains("truce has no pair: in each a run failed (runs.csv), so nothing is said of it").doesNotContainPattern("(?m)^  truce  ");
        for (int r = 1; r <= PAIRS; r++) {
            B01_Study.fail(result, B01_Study.runId(result, "baseline", r));
        }
        Session none = Session.of("compare", result.toString(), "--json");
        assertThat(none.code()).isEqualTo(ExitCode.SOME_RUNS_FAILED);
        assertThat(Json.readObject(none.out())).containsEntry("exitCode", 3L).containsKey("error");
    }

    @Test
    void smallCountsOfRegionsAreLeftEmptyAndWhatWouldGiveThemAway() throws IOException {
        List<Map<String, String>> all = publishedFrom(1);
        List<Map<String, String>> hidden = publishedFrom(1000);
        assertThat(hidden).hasSameSizeAs(all);
        int left = 0;
        for (int k = 0; k < all.size(); k++) {
            Map<String, String> open = all.get(k);
            boolean counts = !open.get("place").equals("all") && open.get("unit").equals("people");
            boolean small = counts && (isBelow(open.get("meanBaseline")) || isBelow(open.get("meanVariant")));
            for (String column : List.of("meanBaseline", "meanVariant", "difference", "ciLow", "ciHigh", "differencePercent", "percentLow", "percentHigh", "sd")) {
                assertThat(hidden.get(k).get(column)).as(open + " " + column).isEqualTo(small ? "" : open.get(column));
            }
            assertThat(hidden.get(k).get("verdict")).isEqualTo(open.get("verdict"));
            left += small ? 1 : 0;
        }
        assertThat(left).isPositive();
    }

    private List<Map<String, String>> publishedFrom(int smallest) throws IOException {
        Path study = dir.resolve("study" + smallest);
        TestWorld.in(study).with("smallestPublishedCount", String.valueOf(smallest)).file("experiment.yaml", B01_Study.EXPERIMENT).write();
        Path result = dir.resolve("from" + smallest);
        fine("run", study.toString(), "--reps", String.valueOf(PAIRS), "--charts", "none", "--quiet", "--out", result.toString());
        compare(result);
        return rows(result.resolve("tables/comparison.csv"));
    }

    private static boolean isBelow(String people) {
        return Double.parseDouble(people) > 0 && Double.parseDouble(people) < 1000;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> differences() throws IOException {
        return (List<Map<String, Object>>) Json.readObject(compare(played, "--json").out()).get("differences");
    }

    private static Object doubled(Object number) {
        return ((Number) number).doubleValue();
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
        String study = B01_Study.write(dir.resolve("notrun"), text -> text.replace("id: test-policies", "id: never-run"));
        for (String command : List.of("compare", "status")) {
            refused(List.of(study + " has no result here yet.", "./mawa run " + study), command, study);
        }
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
}
