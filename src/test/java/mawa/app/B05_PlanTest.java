package mawa.app;

import static mawa.app.B01_Study.fine;
import static mawa.app.B01_Study.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mawa.TestWorld;
import mawa.experiment.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mawa plan}: how many runs, how long, how much disk, how sure the answer will be. It leaves nothing behind. */
class B05_PlanTest {
    @TempDir
    private Path dir;
    private String study;

    @BeforeEach
    void write() {
        study = B01_Study.write(dir.resolve("study"));
    }

    @Test
    void howManyHowLongHowMuchHowSure() {
        Session s = fine("plan", study);
        assertThat(s.out()).startsWith("5 variants x 4 replicates = 20 runs, seed 1, best worlds\n").contains("pilot: 3 runs, ", "in all about 0:0", " MB, of which 0:0", " for tables and charts (", " MB less with --charts none)")
                .contains("personDaysWithoutShelter (final), from a pilot of 4 pairs", "replicates for +-5 %", "Start:  ./mawa run " + study).doesNotContain("NaN");
        // What changes nothing is known at once.
        assertThat(s.out()).containsPattern("same +0 +\\+- 0 % +2 ");
    }

    @Test
    void oneScenarioHasNothingToBeComparedWith() {
        assertThat(fine("plan", study + "/baseline.yaml").out()).startsWith("1 variant x 5 replicates = 5 runs").doesNotContain("independent seeds");
    }

    @Test
    void theCommandThatItNamesPlaysWhatWasPlanned() throws IOException {
        String line = fine("plan", study, "--variant", "truce", "--reps", "3", "--seed", "0xf", "--set", "danger.memoryDays=4", "--set", "title=An old memory", "--worlds", "best").out()
                .lines().filter(l -> l.startsWith("Start:")).findFirst().orElseThrow();
        assertThat(line).isEqualTo("Start:  ./mawa run " + study + " --set danger.memoryDays=4 --set 'title=An old memory' --variant truce --reps 3 --seed 15 --worlds best");
        List<String> words = new ArrayList<>(List.of(line.replace("Start:  ./mawa ", "").replace("'title=An old memory'", "title=Old").split(" ")));
        Path out = dir.resolve("out");
        words.addAll(List.of("--charts", "none", "--out", out.toString()));
        fine(words.toArray(String[]::new));
        assertThat(B01_Study.rows(out.resolve("runs.csv"))).hasSize(6).allSatisfy(r -> assertThat(r).containsEntry("seed", "15"));
    }

    /** What does not grow with the replicates must not be counted for each of them. */
    @Test
    void theDiskThatItSaysIsWhatARunTakes() throws IOException {
        Map<String, Object> said = Json.readObject(fine("plan", study, "--reps", "60", "--json").out());
        Path out = dir.resolve("out");
        fine("run", study, "--reps", "60", "--charts", "none", "--quiet", "--out", out.toString());
        double taken;
        try (Stream<Path> files = Files.walk(out)) {
            taken = files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum() / (double) (1 << 20);
        }
        double expected = ((Number) said.get("megabytes")).doubleValue() - ((Number) said.get("megabytesForCharts")).doubleValue();
        assertThat(expected).isBetween(0.75 * taken, 1.33 * taken);
    }

    @Test
    void inDrawnWorldsTheRunsAtTheBestValuesAreCounted() throws IOException {
        assertThat(fine("plan", study, "--worlds", "drawn", "--reps", "30").out()).startsWith("5 variants x 30 replicates and 100 runs at the best values = 250 runs, seed 1, drawn worlds\n");
        Path out = dir.resolve("out");
        fine("run", study, "--worlds", "drawn", "--reps", "2", "--charts", "none", "--quiet", "--out", out.toString());
        assertThat(Json.readObject(fine("plan", study, "--worlds", "drawn", "--reps", "2", "--json").out()))
                .containsEntry("runs", (long) B01_Study.rows(out.resolve("runs.csv")).size());
    }

    @Test
    void theIntervalsArePilotedInTheWorldsThatAreMeant() throws IOException {
        // With parameters in doubt a difference spreads more, and the plan must say so.
        String scenario = TestWorld.in(dir.resolve("doubt")).with("departure.remainShare", "{value: 0.3, unit: share, range: [0, 0.9], source: invented}")
                .file("experiment.yaml", B01_Study.EXPERIMENT).write().getParent().toString();
        assertThat(spread(scenario, "drawn")).isGreaterThan(1.5 * spread(scenario, "best"));
    }

    private double spread(String scenario, String worlds) throws IOException {
        List<?> expected = (List<?>) Json.readObject(fine("plan", scenario, "--worlds", worlds, "--reps", "6", "--json").out()).get("expected");
        Map<?, ?> gate = (Map<?, ?>) expected.get(0);
        assertThat(gate.get("variant")).isEqualTo("gate_open");
        return ((Number) gate.get("sd")).doubleValue();
    }

    @Test
    void withAPrecisionItSaysTheMost() throws IOException {
        Session s = fine("plan", study, "--precision", "10%", "--reps", "60");
        assertThat(s.out()).startsWith("5 variants x up to 60 replicates = 300 runs at most, seed 1, best worlds\n").contains("replicates for +-10 %", "--reps 60 --precision 10%");
        assertThat(Json.readObject(fine("plan", study, "--precision", "10%", "--reps", "60", "--json").out())).containsEntry("replicates", 60L).containsEntry("runs", 300L);
    }

    @Test
    void moreThanTwoThousandRunsWantAYes() throws IOException {
        for (String[] asked : new String[][] {{"--precision", "5%", "--reps", "1001"}, {"--reps", "990", "--worlds", "drawn"}}) {
            List<String> words = new ArrayList<>(List.of("plan", study, "--variant", "same"));
            words.addAll(List.of(asked));
            Session plan = Session.of(words.toArray(String[]::new));
            assertThat(plan.code()).isEqualTo(ExitCode.USERS_INPUT);
            assertThat(plan.out()).contains("That is more than 2,000 runs; to play them:  ./mawa run " + study).contains(" --yes\n");
            words.set(0, "run");
            // The same number, and the way back here with the same words.
            String runs = plan.out().replaceAll("(?s).* = ([\\d,]+) runs.*", "$1");
            refused(List.of(runs + " runs", "See how long they take:  ./mawa plan " + study), words.toArray(String[]::new));
        }
        assertThat(Json.readObject(Session.of("plan", study, "--reps", "401", "--json").out())).containsEntry("needsYes", true);
        assertThat(fine("plan", study, "--reps", "400").out()).contains("2,000 runs", "Start:  ");
    }

    @Test
    void mistakesAreThoseOfRun() throws IOException {
        refused(List.of("--reps must be at least 1"), "plan", study, "--reps", "0");
        refused(List.of("--reps"), "plan", study, "--reps", "1000000000");
        refused(List.of("there is no variant nobody"), "plan", study, "--variant", "nobody");
        refused(List.of("none.yaml"), "plan", dir.resolve("none.yaml").toString());
    }

    /** In a process of its own, whose working folder and folder for temporary files are watched. */
    @Test
    void itLeavesNothingBehind() throws IOException, InterruptedException {
        Path here = Files.createDirectory(dir.resolve("here"));
        Path temporary = Files.createDirectory(dir.resolve("temporary"));
        Process plan = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + temporary,
                "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"), Mawa.class.getName(), "plan", study, "--variant", "truce")
                .directory(here.toFile()).redirectErrorStream(true).start();
        String said = new String(plan.getInputStream().readAllBytes());
        assertThat(plan.waitFor()).as(said).isZero();
        assertThat(said).contains("Start:  ./mawa run");
        for (Path folder : List.of(here, temporary)) {
            try (Stream<Path> left = Files.list(folder)) {
                assertThat(left).isEmpty();
            }
        }
        try (Stream<Path> left = Files.list(Path.of(study))) {
            assertThat(left.map(p -> p.getFileName().toString())).noneMatch(name -> name.endsWith(".runs") || name.equals("runs") || name.equals("tables"));
        }
    }
}
