package mawa.app;

import static mawa.app.B01_Study.fine;
import static mawa.app.B01_Study.row;
import static mawa.app.B01_Study.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mawa.TestWorld;
import mawa.report.Figures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --worlds drawn}: every replicate draws its parameters. A comparison shows what that adds to doubt, beside the best values. */
class B07_DrawnWorldsTest {
    @TempDir
    private Path dir;
    private String study;
    private Path out;

    @BeforeEach
    void write() {
        study = TestWorld.in(dir.resolve("study")).with("departure.remainShare", "{value: 0.3, unit: share, range: [0, 0.9], source: invented}")
                .file("experiment.yaml", B01_Study.EXPERIMENT).write().getParent().toString();
        out = dir.resolve("out");
    }

    @Test
    void twoLayersAndTheScreenAgreesWithTheTable() throws IOException {
        run(6, "truce,same");
        String page = fine("compare", out.toString(), "--charts", "none").out();
        assertThat(page).contains("6 pairs, chance and uncertain parameters", "personDaysWithoutShelter, final, over worlds with drawn parameters",
                "Intervals cover chance and uncertain parameters, not what the model leaves out");
        for (String variant : List.of("truce", "same")) {
            Map<String, String> row = row(out, variant, "personDaysWithoutShelter", "final");
            String interval = variant.equals("same") ? "" : " [" + shown(row, "ciLow") + ", " + shown(row, "ciHigh") + "]";
            assertThat(page).contains("over drawn worlds   " + shown(row, "difference") + interval + "   6 worlds, " + (variant.equals("same") ? "all equal" : "better in "));
        }
        fine("run", study, "--variant", "truce,same", "--reps", "6", "--charts", "none", "--quiet", "--out", dir.resolve("best").toString());
        fine("compare", dir.resolve("best").toString(), "--charts", "none");
        Map<String, String> best = row(dir.resolve("best"), "truce", "personDaysWithoutShelter", "final");
        assertThat(page).contains("at the best values  " + shown(best, "difference") + " [" + shown(best, "ciLow") + ", " + shown(best, "ciHigh") + "]   6 pairs");
    }

    @Test
    void theTwoLayersShareNoRunButTheFolder() throws IOException {
        run(3, "truce");
        List<Map<String, String>> runs = rows(out.resolve("runs.csv"));
        assertThat(runs).hasSize(12).extracting(r -> r.get("worlds")).containsOnly("drawn", "best");
        assertThat(runs).extracting(r -> r.get("runId")).doesNotHaveDuplicates();
        assertThat(rows(out.resolve("tables/parameters.csv")).stream().filter(r -> r.get("path").equals("departure.remainShare")).map(r -> r.get("value")).distinct()).hasSize(3);
        Session again = fine("run", study, "--variant", "truce", "--worlds", "drawn", "--reps", "4", "--charts", "none", "--out", out.toString());
        assertThat(again.out()).contains("6 runs of 8 had been played before");
        assertThat(B01_Study.played(out)).isEqualTo(16);
    }

    @Test
    void aPointOfASweepIsHeldAgainstTheSamePointInBothPlaces() throws IOException {
        fine("sweep", study, "--variant", "truce", "--worlds", "drawn", "--reps", "3", "--factor", "danger.memoryDays=1,8", "--quiet", "--out", out.toString());
        String page = fine("compare", out.toString(), "--charts", "none").out();
        for (String variant : List.of("truce", "p0001", "truce-p0001", "truce-p0002")) {
            Map<String, String> row = row(out, variant, "personDaysWithoutShelter", "final");
            assertThat(page).containsPattern("\n  " + variant + "\n +at the best values .*\n +over drawn worlds +" + Pattern.quote(shown(row, "difference")) + " \\[");
        }
    }

    @Test
    void oneWorldIsEnoughToBeToldAndNotToBeJudged() throws IOException {
        run(1, "truce");
        String page = fine("compare", out.toString(), "--charts", "none").out();
        assertThat(page).contains("1 pair, chance and uncertain parameters", "[one pair: no interval]", "not settled, 9 more", "   1 world, all equal")
                .doesNotContain("NaN", "1 pairs", "1 worlds");
    }

    @Test
    void bothLayersStandInATableOfTheirOwnAndInEveryForm() throws IOException {
        run(6, "truce,same");
        assertThat(fine("compare", out.toString(), "--charts", "none").out()).contains("tables/worlds.csv   (both layers of drawn worlds)", "Other figures over drawn worlds: --format md")
                .doesNotContain("crossedPeopleCumulative, final, over worlds");
        List<Map<String, String>> table = rows(out.resolve("tables/worlds.csv"));
        assertThat(table).extracting(r -> r.get("variant") + " " + r.get("indicator") + " " + r.get("role")).containsExactly("truce personDaysWithoutShelter primary",
                "same personDaysWithoutShelter primary", "truce crossedPeopleCumulative secondary", "same crossedPeopleCumulative secondary",
                "truce peopleInTheOpen secondary", "same peopleInTheOpen secondary");
        for (Map<String, String> world : table) {
            Map<String, String> row = row(out, world.get("variant"), world.get("indicator"), world.get("statistic"));
            for (String same : List.of("baseline", "unit", "difference", "ciLow", "ciHigh")) {
                assertThat(world).containsEntry(same, row.get(same));
            }
            assertThat(world).containsEntry("worlds", "6").containsEntry("chanceBetter", row.get("shareBetter")).containsEntry("pairsAtBestValues", "6");
        }
        assertThat(table.get(1)).containsEntry("difference", "0").containsEntry("differenceAtBestValues", "0").containsEntry("shareEqual", "1").containsEntry("parametersThatTurnTheSign", "");
        assertThat(table.get(0).keySet()).containsExactlyElementsOf(
                rows(out.resolve("tables/data-dictionary.csv")).stream().filter(r -> r.get("table").equals("worlds.csv")).map(r -> r.get("name")).toList());
        assertThat(Files.readString(out.resolve("README.txt"))).contains("tables/worlds.csv ", "tables/comparison.csv ");
        String csv = fine("compare", out.toString(), "--charts", "none", "--format", "csv").out();
        assertThat(csv).isEqualTo(Files.readString(out.resolve("tables/comparison.csv")) + "\n" + Files.readString(out.resolve("tables/worlds.csv")));
        String truce = Figures.signed(Double.parseDouble(table.get(0).get("differenceAtBestValues")));
        assertThat(fine("compare", out.toString(), "--charts", "none", "--format", "md").out()).contains("\n\n|  | at the best values [95 % interval] |", "| `truce` | " + truce + " [", "| all equal |");
        assertThat(fine("compare", out.toString(), "--charts", "none", "--format", "latex").out()).contains("\\end{tabular}\n\n% needs", "over drawn worlds [95 \\% interval]");
        // What is shown may be chosen; the table says what was declared.
        fine("compare", out.toString(), "--charts", "none", "--indicator", "strikes");
        assertThat(rows(out.resolve("tables/worlds.csv"))).isEqualTo(table);
    }

    private void run(int replicates, String variants) {
        fine("run", study, "--variant", variants, "--worlds", "drawn", "--reps", String.valueOf(replicates), "--charts", "none", "--quiet", "--out", out.toString());
    }

    private static String shown(Map<String, String> row, String column) {
        return Figures.signed(Double.parseDouble(row.get(column)));
    }
}
