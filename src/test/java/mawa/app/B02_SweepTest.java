package mawa.app;

import static mawa.app.B01_Study.assertSameFiles;
import static mawa.app.B01_Study.fine;
import static mawa.app.B01_Study.played;
import static mawa.app.B01_Study.refused;
import static mawa.app.B01_Study.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mawa.report.Figures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code mawa sweep}: a scenario, or every variant of an experiment, at many points; what is there is never lost or played twice. */
class B02_SweepTest {
    private static final String SHARE = "departure.remainShare=";
    private static final String MEMORY = "danger.memoryDays=";

    @TempDir
    private Path dir;
    private String study;
    private String scenario;
    private Path out;

    @BeforeEach
    void write() {
        study = B01_Study.write(dir.resolve("study"));
        scenario = study + "/baseline.yaml";
        out = dir.resolve("out");
    }

    @Test
    void theScenarioAsItStandsAndAVariantForEachPoint() throws IOException {
        Session s = Session.of("sweep", scenario, "--reps", "2", "--factor", SHARE + "0.2,0.4", "--factor", MEMORY + "2..6:3", "--out", out.toString());
        assertThat(s.code()).as(s.err()).isZero();
        assertThat(s.err()).contains("6 points, 7 variants with those as they stand.");
        assertThat(Files.readAllLines(out.resolve("design.csv"))).containsExactly("point,departure.remainShare,danger.memoryDays",
                "1,0.2,2", "2,0.2,4", "3,0.2,6", "4,0.4,2", "5,0.4,4", "6,0.4,6");
        List<Map<String, String>> runs = rows(out.resolve("runs.csv"));
        assertThat(runs).hasSize(14).extracting(r -> r.get("variant")).contains("baseline", "p0001", "p0006");
        assertThat(runs.get(0)).containsEntry("departure.remainShare", "0.3").containsEntry("danger.memoryDays", "3");
        assertThat(runs.get(13)).containsEntry("variant", "p0006").containsEntry("departure.remainShare", "0.4").containsEntry("danger.memoryDays", "6");
        assertThat(played(out)).isEqualTo(14);
        assertThat(s.out()).doesNotContain("had been played before");
    }

    @Test
    void allPointsShareTheirLuckAndTheFirstOnesOwnIsThatOfASingleRun() throws IOException {
        sweep(scenario, out, SHARE + "0.2");
        fine("run", scenario, "--set", SHARE + "0.2", "--reps", "2", "--charts", "none", "--out", dir.resolve("alone").toString());
        assertThat(hash(out, "p0001", 2)).isEqualTo(hash(dir.resolve("alone"), "baseline", 2));
    }

    @Test
    void moreLevelsPlayOnlyWhatIsNewAndTheFolderIsThatOfAllAtOnce() throws IOException {
        sweep(scenario, out, SHARE + "0.2,0.35");
        assertThat(played(out)).isEqualTo(6);
        sweep(scenario, out, SHARE + "0.2,0.35,0.4");
        assertThat(played(out)).isEqualTo(8);
        sweep(scenario, dir.resolve("at once"), SHARE + "0.2,0.35,0.4");
        assertSameFiles(out, dir.resolve("at once"));
    }

    @Test
    void aLevelInBetweenGetsTheNextNumberAndThatIsAllThatDiffersFromAllAtOnce() throws IOException {
        sweep(scenario, out, SHARE + "0.2,0.4");
        sweep(scenario, out, SHARE + "0.2,0.35,0.4");
        assertThat(Files.readAllLines(out.resolve("design.csv"))).containsExactly("point,departure.remainShare", "1,0.2", "2,0.4", "3,0.35");
        Path atOnce = dir.resolve("at once");
        sweep(scenario, atOnce, SHARE + "0.2,0.35,0.4");
        assertThat(Files.readAllLines(atOnce.resolve("design.csv"))).containsExactly("point,departure.remainShare", "1,0.2", "2,0.35", "3,0.4");
        assertThat(resultsBySettings(out)).isEqualTo(resultsBySettings(atOnce));
        // With the names exchanged even the tables are the same, but for the order of their rows.
        List<String> renamed = Files.readAllLines(out.resolve("tables/summary.csv")).stream()
                .map(l -> l.replace("p0002,", "p000x,").replace("p0003,", "p0002,").replace("p000x,", "p0003,")).sorted().toList();
        assertThat(renamed).isEqualTo(Files.readAllLines(atOnce.resolve("tables/summary.csv")).stream().sorted().toList());
    }

    @Test
    void fewerLevelsLoseNothing() throws IOException {
        sweep(scenario, out, SHARE + "0.2,0.35,0.4");
        byte[] runs = Files.readAllBytes(out.resolve("runs.csv"));
        sweep(scenario, out, SHARE + "0.35");
        assertThat(out.resolve("runs.csv")).hasBinaryContent(runs);
        assertThat(played(out)).isEqualTo(8);
    }

    @Test
    void moreReplicatesOfAllPointsAddOnlyThose() throws IOException {
        sweep(scenario, out, SHARE + "0.2,0.35");
        Session s = fine("sweep", scenario, "--reps", "3", "--factor", SHARE + "0.2,0.35", "--out", out.toString());
        assertThat(s.out()).contains("6 runs of 9 had been played before");
        assertThat(played(out)).isEqualTo(9);
    }

    @Test
    void pointsThatAnArmCannotTellApartAreOnePointOfIt() throws IOException {
        String[] words = {"sweep", study, "--variant", "gate_open", "--reps", "2", "--factor", "policies.opening.peoplePerDay=5,20", "--factor", SHARE + "0.2,0.4", "--out", out.toString()};
        Session s = fine(words);
        assertThat(s.err()).contains("4 points, 8 variants with those as they stand.");
        List<Map<String, String>> runs = rows(out.resolve("runs.csv"));
        // The baseline has no gate: points 1 and 3 are one of it, and so are 2 and 4.
        assertThat(runs).extracting(r -> r.get("variant")).containsOnly("baseline", "gate_open", "p0001", "p0002", "gate_open-p0001", "gate_open-p0002", "gate_open-p0003", "gate_open-p0004");
        assertThat(runs).extracting(r -> r.get("runId")).doesNotHaveDuplicates();
        assertThat(Files.readAllLines(out.resolve("design.csv"))).hasSize(5);
        assertThat(fine("compare", out.toString(), "--charts", "none").out()).contains("against p0001, which has the same", "against p0002, which has the same");
        assertThat(pairs()).contains("gate_open-p0001 p0001", "gate_open-p0003 p0001", "gate_open-p0004 p0002", "p0001 baseline", "gate_open baseline");
        fine(words);
        assertThat(played(out)).isEqualTo(16);
    }

    @Test
    void aPointThatIsTheBaselineIsHeldAgainstEverythingAsAnyVariantIs() throws IOException {
        fine("sweep", study, "--variant", "truce", "--reps", "2", "--factor", SHARE + "0.2,0.4", "--out", out.toString());
        fine("compare", out.toString(), "--baseline", "p0001", "--charts", "none");
        assertThat(pairs()).containsExactlyInAnyOrder("baseline p0001", "truce p0001", "p0002 p0001", "truce-p0001 p0001", "truce-p0002 p0001");
        fine("compare", out.toString(), "--charts", "none");
        assertThat(pairs()).containsExactlyInAnyOrder("truce baseline", "p0001 baseline", "p0002 baseline", "truce-p0001 p0001", "truce-p0002 p0002");
        fine("compare", out.toString(), "--baseline", "truce", "--charts", "none");
        assertThat(pairs()).containsExactlyInAnyOrder("baseline truce", "p0001 truce-p0001", "p0002 truce-p0002", "truce-p0001 truce", "truce-p0002 truce");
    }

    private Set<String> pairs() throws IOException {
        return rows(out.resolve("tables/comparison.csv")).stream().map(r -> r.get("variant") + " " + r.get("baseline")).collect(Collectors.toSet());
    }

    @Test
    void aSobolSequenceGrowsIntoTheLongerOne() throws IOException {
        String[] factors = {"--design", "sobol", "--factor", SHARE + "0.2..0.5", "--factor", MEMORY + "1..6"};
        sweepBy(out, 4, factors);
        sweepBy(out, 8, factors);
        assertThat(played(out)).isEqualTo(2 * (1 + 8));
        sweepBy(dir.resolve("at once"), 8, factors);
        assertSameFiles(out, dir.resolve("at once"));
    }

    @Test
    void aLatinHypercubeKeepsItsPointsAndIsOneAgainAtTwiceTheNumber() throws IOException {
        String[] factors = {"--design", "lhs", "--factor", SHARE + "0.2..0.4", "--factor", MEMORY + "1..5"};
        sweepBy(out, 4, factors);
        List<String> four = Files.readAllLines(out.resolve("design.csv"));
        sweepBy(out, 8, factors);
        List<String> eight = Files.readAllLines(out.resolve("design.csv"));
        assertThat(eight).startsWith(four.toArray(String[]::new)).hasSize(9);
        assertThat(played(out)).isEqualTo(2 * (1 + 8));
        assertThat(rows(out.resolve("design.csv")).stream().map(r -> (int) ((Double.parseDouble(r.get("departure.remainShare")) - 0.2) / 0.2 * 8)).distinct()).hasSize(8);
    }

    @Test
    void pointsFromAFile() throws IOException {
        Path points = Files.writeString(dir.resolve("points.csv"), "departure.remainShare,danger.memoryDays\n0.2,3\n0.4,5\n");
        fine("sweep", scenario, "--reps", "1", "--design-file", points.toString(), "--out", out.toString());
        Files.writeString(points, "departure.remainShare,danger.memoryDays\n0.2,3\n0.4,5\n0.3,2\n");
        fine("sweep", scenario, "--reps", "1", "--design-file", points.toString(), "--out", out.toString());
        assertThat(Files.readAllLines(out.resolve("design.csv"))).hasSize(4).endsWith("3,0.3,2");
        assertThat(played(out)).isEqualTo(4);
    }

    @Test
    void aConstraintLeavesOutWhatCannotBe() {
        Session s = fine("sweep", scenario, "--reps", "1", "--factor", SHARE + "0.2,0.3,0.4", "--constraint", "departure.remainShare < 0.35", "--out", out.toString());
        assertThat(s.err()).contains("2 points, 1 left out by constraints, 3 variants with those as they stand.");
    }

    @Test
    void aPointAtTheScenariosOwnValueIsTheScenario() throws IOException {
        sweep(scenario, out, SHARE + "0.3");
        assertThat(played(out)).isEqualTo(2);
        assertThat(rows(out.resolve("runs.csv"))).hasSize(4);
        assertThat(hash(out, "p0001", 1)).isEqualTo(hash(out, "baseline", 1));
    }

    @Test
    void aPolicysNumberVariesOnlyTheVariantsThatHaveThePolicy() throws IOException {
        Session s = fine("sweep", study, "--variant", "truce", "--reps", "2", "--factor", "policies.truce.compliance=0.2,1", "--out", out.toString());
        assertThat(s.err()).contains("2 points, 4 variants with those as they stand.");
        assertThat(rows(out.resolve("runs.csv")).stream().map(r -> r.get("variant")).distinct()).containsExactly("baseline", "truce", "truce-p0001", "truce-p0002");
        // More variants may join later.
        fine("sweep", study, "--variant", "truce,gate_open", "--reps", "2", "--factor", "policies.truce.compliance=0.2,1", "--out", out.toString());
        assertThat(played(out)).isEqualTo(2 * 5);
    }

    @Test
    void aPointIsComparedWithTheSamePointOfTheBaseline() throws IOException {
        fine("sweep", study, "--variant", "truce", "--reps", "2", "--factor", SHARE + "0.2,0.5", "--factor", "policies.truce.compliance=0.2,1", "--out", out.toString());
        String page = fine("compare", out.toString(), "--charts", "none").out();
        assertThat(page).contains("truce: policies.truce added (Ceasefire)", "p0001: departure.remainShare=0.2\n",
                "truce-p0004: departure.remainShare=0.5, policies.truce.compliance=1; against p000");
        for (Map<String, String> row : rows(out.resolve("tables/comparison.csv"))) {
            boolean isPointOfTruce = row.get("variant").startsWith("truce-p");
            assertThat(row.get("baseline").startsWith("p000")).isEqualTo(isPointOfTruce);
            if (isPointOfTruce && row.get("indicator").equals("personDaysWithoutShelter") && row.get("group").equals("all") && row.get("place").equals("all")) {
                assertThat(page).containsPattern(row.get("variant") + " +" + Figures.rounded(Double.parseDouble(row.get("meanBaseline"))) + " +[+-]");
            }
        }
    }

    @Test
    void oneRunUnderTwoNamesIsPlayedOnceAndNotCalledFoundAgain() throws IOException {
        // The second point is the scenario as it stands.
        Session s = fine("sweep", scenario, "--reps", "2", "--factor", SHARE + "0.2,0.3", "--out", out.toString());
        assertThat(played(out)).isEqualTo(2 * 2);
        assertThat(rows(out.resolve("runs.csv"))).hasSize(2 * 3);
        assertThat(s.out()).doesNotContain("had been played before");
    }

    @Test
    void aPlannedSweepIsWorkedOnLikeAnyOther() throws IOException {
        String[] words = {"sweep", scenario, "--reps", "2", "--factor", SHARE + "0.2,0.3"};
        Session planned = fine(with(words, "--plan-only", "--out", out.toString()));
        assertThat(planned.out()).contains("6 runs planned in", "./mawa work", "./mawa merge");
        fine("work", out.toString(), "--shard", "1/2");
        fine("work", out.toString(), "--shard", "0/2");
        fine("merge", out.toString(), "--charts", "none");
        fine(with(words, "--out", dir.resolve("at once").toString()));
        assertSameFiles(out, dir.resolve("at once"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"strikes=strikes.csv", "strikes=strikes.csv,other.csv", "strikes.fir.strikes=1,2", "strikeReconstruction.totalsFactor=1,2",
        "strikeReconstruction.airReachKm=20,30", "strikeReconstruction.sectorMemoryDays=1..9:3", "control=control.csv", "places=places.csv"})
    void whereStrikesFallIsNeverAFactor(String factor) throws IOException {
        refused(List.of("can never be a factor: where or when strikes fall"), "sweep", scenario, "--factor", factor, "--out", out.toString());
        refused(List.of("can never be a factor"), "sweep", scenario, "--design", "oat", "--factor", SHARE + "0.2,0.3", "--factor", factor, "--out", out.toString());
        Path points = Files.writeString(dir.resolve("points.csv"), factor.replaceAll("=.*", "") + ",danger.memoryDays\n1,3\n");
        refused(List.of("points.csv:1:1", "can never be a factor"), "sweep", scenario, "--design-file", points.toString(), "--out", out.toString());
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--factor start=2001-03-02 | start cannot vary in a sweep",
        "--factor end=2001-03-18,2001-03-19 | end cannot vary in a sweep",
        "--factor agentScale=1,2 | agentScale cannot vary in a sweep",
        "--factor departure.remanShare=0.2 | there is no single value at departure.remanShare in the scenario. Did you mean departure.remainShare?  ./mawa describe parameters lists them",
        "--factor departure=1 | there is no single value at departure in the scenario",
        "--factor departure.remainShare | is no factor",
        "--factor departure.remainShare=0.5..0.2 | there is nothing in it",
        "--factor departure.remainShare=0.2..0.5 | is a range, and this design needs single values",
        "--factor departure.remainShare=0.2..0.5 --design lhs | needs a number of points, for example --points 64",
        "--factor departure.remainShare=0.2,0.5 --points 3 | --points is for --design lhs and sobol",
        "--factor departure.remainShare=0.2,0.5 --design cube | --design is grid, list, oat, lhs or sobol, was cube",
        "--factor departure.remainShare=0.2,0.5 --constraint departure.remainShare>0.7 | satisfies the constraints",
        "--factor departure.remainShare=0.2,0.5 --design-file x.csv | --factor says nothing more",
        "--factor departure.remainShare=0.2,0.5 --precision 5% | --precision is for experiments",
        "--factor departure.remainShare=0.2,0.5 --reps 2000 | 6,000 runs were asked for",
        "--factor departure.remainShare=0.2,7 | at p0002, that is baseline with departure.remainShare=7:",
        "--design-file x.csv | cannot read x.csv",
        "--reps 3 | a sweep needs something that varies"})
    void mistakes(String options, String said) throws IOException {
        refusedSweep(said, scenario, options);
        try (Stream<Path> left = Files.list(dir)) {
            assertThat(left).containsExactly(dir.resolve("study"));
        }
    }

    @Test
    void aColumnThatIsNoPathOfTheScenarioIsNotPassedOver() throws IOException {
        Path points = Files.writeString(dir.resolve("points.csv"), "departure.remainShare,departure.hope\n0.2,3\n");
        refused(List.of("there is no single value at departure.hope"), "sweep", scenario, "--design-file", points.toString(), "--out", out.toString());
        assertThat(out).doesNotExist();
    }

    @Test
    void mistakesOfExperiments() {
        refusedSweep("a sweep plays a fixed number of replicates at every point: give --reps", study, "--factor departure.remainShare=0.2 --precision 5%");
        String named = B01_Study.write(dir.resolve("named"), text -> text.replace("  staying:", "  p0001:"));
        refusedSweep("the variant p0001 is called as point 1 of the sweep is", named, "--factor danger.memoryDays=2");
    }

    @Test
    void anotherDesignOrExperimentDoesNotGetIntoTheFolder() throws IOException {
        sweep(scenario, out, SHARE + "0.2,0.3");
        byte[] plan = Files.readAllBytes(out.resolve("experiment.json"));
        refusedSweep("the points that are there already vary departure.remainShare, and this design varies danger.memoryDays", scenario, "--factor danger.memoryDays=2,3");
        for (List<String> other : List.of(List.of("sweep", study, "--reps", "2", "--quiet", "--factor", SHARE + "0.2"), List.of("run", scenario),
                List.of("sweep", scenario, "--seed", "2", "--quiet", "--factor", SHARE + "0.2"))) {
            refused(List.of("holds another experiment (test-world-sweep, seed 1", "nothing there was touched"), with(other.toArray(String[]::new), "--out", out.toString()));
        }
        assertThat(out.resolve("experiment.json")).hasBinaryContent(plan);
    }

    @Test
    void aDesignThatSomebodyBrokeIsNotWrittenOver() throws IOException {
        sweep(scenario, out, SHARE + "0.2,0.3");
        Files.writeString(out.resolve("design.csv"), "point,departure.remainShare\n1,0.2\n1,0.3\n");
        refused(List.of("the design of the earlier sweep cannot be read", "design.csv:3:1"), "sweep", scenario, "--quiet", "--factor", SHARE + "0.2,0.3", "--out", out.toString());
    }

    private void refusedSweep(String said, String what, String options) {
        refused(List.of(said), with(("sweep\n" + what + "\n" + options.strip().replace(' ', '\n')).split("\n"), "--out", out.toString()));
    }

    private static void sweep(String what, Path out, String factor) {
        fine("sweep", what, "--reps", "2", "--factor", factor, "--out", out.toString());
    }

    private void sweepBy(Path folder, int points, String... factors) {
        fine(with(factors, "--points", String.valueOf(points), "--reps", "2", "--out", folder.toString(), "sweep", scenario));
    }

    /** A command line; the command, if it is not the first word, may stand last with what it is about. */
    private static String[] with(String[] words, String... more) {
        List<String> out = new ArrayList<>(List.of(words));
        out.addAll(List.of(more));
        int command = out.indexOf("sweep");
        if (command > 0) {
            List<String> first = List.of(out.remove(command), out.remove(command));
            out.addAll(0, first);
        }
        return out.toArray(String[]::new);
    }

    private static String hash(Path result, String variant, int replicate) throws IOException {
        return rows(result.resolve("runs.csv")).stream().filter(r -> r.get("variant").equals(variant) && r.get("replicate").equals(String.valueOf(replicate)))
                .findFirst().orElseThrow().get("resultHash");
    }

    /** What each run gave, by replicate and settings instead of by name. */
    private static Map<String, String> resultsBySettings(Path result) throws IOException {
        Map<String, Map<String, String>> design = new HashMap<>();
        for (Map<String, String> point : rows(result.resolve("design.csv"))) {
            design.put(String.format("p%04d", Integer.parseInt(point.get("point"))), point);
        }
        Map<String, String> out = new TreeMap<>();
        for (Map<String, String> run : rows(result.resolve("runs.csv"))) {
            Map<String, String> point = new TreeMap<>(design.getOrDefault(run.get("variant"), Map.of()));
            point.remove("point");
            out.put(point + " " + run.get("replicate"), run.get("runId") + " " + run.get("resultHash"));
        }
        return out;
    }
}
