package mawa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mawa.TestWorld;
import mawa.experiment.Experiment;
import mawa.experiment.Json;
import mawa.experiment.Plan;
import mawa.experiment.Playing;
import mawa.experiment.Runs;
import mawa.experiment.Variant;
import mawa.experiment.Worlds;
import mawa.model.Simulation;
import mawa.outcome.RunOutcome;
import mawa.store.RunStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mawa run}, as a user types it. */
class A01_RunTest {
    @TempDir
    private Path dir;

    @Test
    void itLeavesAWholeFolderAndSaysWhatHappened() throws IOException {
        Path out = dir.resolve("out");
        Session s = Session.of("run", world(), "--reps", "3", "--charts", "none", "--out", out.toString());
        assertThat(s.code()).isZero();
        assertThat(s.out()).contains("Test world", "20 days", "3 replicates", "displacedPeopleCumulative", "peopleWithoutShelter", "README.txt", "Not a forecast")
                .contains("observation").doesNotContain("\u001b");
        assertThat(s.err()).doesNotContain("runs  ");
        for (String file : List.of("README.txt", "LIMITS.md", "manifest.json", "effective-scenario.yaml", "runs.csv", "tables/timeseries.csv.gz",
                "tables/places.csv.gz", "tables/flows.csv", "tables/summary.csv", "tables/data-dictionary.csv", "logs/run.log")) {
            assertThat(out.resolve(file)).isNotEmptyFile();
        }
        assertThat(Files.readString(out.resolve("README.txt"))).contains("\nreport/ ", "\nmaps/ ").doesNotContain("failures.txt");
        try (Stream<Path> files = Files.list(out)) {
            List<String> names = files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith(".") && !name.equals("README.txt")).toList();
            assertThat(Files.readString(out.resolve("README.txt"))).contains(names.stream().map(name -> "\n" + name).toList());
        }
        assertThat(out.resolve("UNFINISHED")).doesNotExist();
        assertThat(Files.readString(out.resolve("manifest.json"))).contains("\"--reps\"", "inputsSha256", "\"seed\" : 1");
    }

    @Test
    void everyFileIsTheSameForAnyNumberOfThreads() throws IOException {
        String world = world();
        Path one = dir.resolve("one");
        for (String threads : List.of("1", "2", "3", "7")) {
            Path out = dir.resolve(threads.equals("1") ? "one" : "many-" + threads);
            assertThat(Session.of("run", world, "--reps", "4", "--threads", threads, "--worlds", "drawn", "--charts", "csv", "--out", out.toString()).code()).isZero();
            assertSameFiles(out, one);
        }
    }

    @Test
    void aRunIsTheSameAloneAndAmongOthers() throws IOException {
        Path out = dir.resolve("three");
        Session.of("run", world(), "--reps", "3", "--charts", "none", "--out", out.toString());
        String runId = Files.readAllLines(out.resolve("runs.csv")).get(3).split(",")[0];
        Session s = Session.of("replay", runId.substring(0, 10), "--in", out.toString());
        assertThat(s.code()).as(s.err()).isZero();
        assertThat(s.out()).contains("replicate 3, run " + runId, "The same to the last bit");
    }

    @Test
    void seedsKeep64Bits() throws IOException {
        String world = world();
        for (String seed : List.of("5", Long.toString(5 + (1L << 32)), "-5", "0xfffffffffffffffb")) {
            assertThat(Session.of("run", world, "--reps", "1", "--seed", seed, "--charts", "none", "--out", dir.resolve("s" + seed).toString()).code()).isZero();
        }
        assertThat(hash("s5")).isNotEqualTo(hash("s" + (5 + (1L << 32)))).isNotEqualTo(hash("s-5"));
        assertThat(hash("s-5")).isEqualTo(hash("s0xfffffffffffffffb"));
    }

    @Test
    void jsonAndNothingElseOnStdout() throws IOException {
        Session s = Session.of("run", world(), "--reps", "2", "--charts", "none", "--json", "--out", dir.resolve("out").toString());
        Map<String, Object> json = Json.readObject(s.out());
        assertThat(json).containsEntry("runsDone", 2L).containsEntry("scenario", "test-world").containsKeys("summary", "observed", "folder");
    }

    @Test
    void quietPrintsTheFolderAndNothingElse() {
        Path out = dir.resolve("out");
        Session s = Session.of("run", world(), "--reps", "1", "--charts", "none", "--quiet", "--out", out.toString());
        assertThat(s.out().strip()).isEqualTo(out.toString());
    }

    @Test
    void aTerminalGetsColourAndAProgressLine() {
        Session s = Session.of(true, "run", world(), "--reps", "2", "--charts", "none", "--out", dir.resolve("out").toString());
        assertThat(s.out()).contains("\u001b[1m");
        assertThat(s.err()).contains("\r[####################] 100 %  2/2 runs");
    }

    @Test
    void theSameCommandPlaysNothingTwiceAndMakesTheSameFiles() throws IOException {
        String world = world();
        Path out = dir.resolve("out");
        Session.of("run", world, "--reps", "2", "--charts", "none", "--out", out.toString());
        Files.move(out, dir.resolve("first"));
        copy(dir.resolve("first"), out);
        Session again = Session.of("run", world, "--reps", "2", "--charts", "none", "--out", out.toString());
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("2 runs of 2 had been played before and were not played again");
        assertThat(Files.readAllLines(out.resolve("logs/run.log"))).hasSize(2);
        assertSameFiles(out, dir.resolve("first"));
    }

    @Test
    void moreReplicatesAddOnlyTheNewRunsAndTheFolderIsThatOfAllAtOnce() throws IOException {
        String world = world();
        Path out = dir.resolve("out");
        Session.of("run", world, "--reps", "3", "--worlds", "drawn", "--charts", "csv", "--out", out.toString());
        Session more = Session.of("run", world, "--reps", "5", "--worlds", "drawn", "--charts", "csv", "--out", out.toString());
        assertThat(more.out()).contains("5 replicates", "3 runs of 5 had been played before");
        assertThat(Files.readAllLines(out.resolve("logs/run.log"))).hasSize(5);
        Session.of("run", world, "--reps", "5", "--worlds", "drawn", "--charts", "csv", "--out", dir.resolve("at once").toString());
        assertSameFiles(out, dir.resolve("at once"));
    }

    @Test
    void anotherScenarioOrSeedIsRefusedAndNothingIsTouched() throws IOException {
        String world = world();
        Path out = dir.resolve("out");
        Session.of("run", world, "--reps", "1", "--charts", "none", "--out", out.toString());
        Files.move(out, dir.resolve("before"));
        copy(dir.resolve("before"), out);
        for (String[] change : new String[][] {{"--seed", "2"}, {"--worlds", "drawn"}, {"--set", "departure.remainShare=0.5"}}) {
            Session other = Session.of("run", world, "--reps", "1", change[0], change[1], "--charts", "none", "--out", out.toString());
            assertThat(other.code()).isEqualTo(ExitCode.USERS_INPUT);
            assertThat(other.err()).contains("holds another experiment (test-world, seed 1", "nothing there was touched", "Ways out");
            assertSameFiles(out, dir.resolve("before"));
            assertThat(out.resolve("logs/run.log")).hasSameBinaryContentAs(dir.resolve("before/logs/run.log"));
            assertThat(out.resolve("manifest.json")).hasSameBinaryContentAs(dir.resolve("before/manifest.json"));
        }
    }

    @Test
    void whatWasRunCanBeRunAgain() throws IOException {
        Session.of("run", world(), "--reps", "1", "--set", "departure.remainShare=0.5", "--charts", "none", "--out", dir.resolve("a").toString());
        Session.of("run", dir.resolve("a").toString(), "--reps", "1", "--charts", "none", "--out", dir.resolve("b").toString());
        assertThat(Files.readAllLines(dir.resolve("b/runs.csv")).get(1).split(",")[6]).isEqualTo(hash("a"));
        assertThat(dir.resolve("b/effective-scenario.yaml")).hasSameTextualContentAs(dir.resolve("a/effective-scenario.yaml"));
    }

    @Test
    void theEffectiveScenarioGivesTheSameTables() throws IOException {
        Path a = dir.resolve("a");
        Path b = dir.resolve("b");
        Session.of("run", world(), "--reps", "2", "--worlds", "drawn", "--set", "danger.memoryDays=4", "--charts", "none", "--out", a.toString());
        Session again = Session.of("run", a.resolve("effective-scenario.yaml").toString(), "--reps", "2", "--worlds", "drawn", "--charts", "none", "--out", b.toString());
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(b.resolve("runs.csv")).hasSameBinaryContentAs(a.resolve("runs.csv"));
        assertThat(Files.readString(a.resolve("runs.csv"))).contains(",baseline,");
        try (Stream<Path> tables = Files.list(a.resolve("tables"))) {
            for (Path table : tables.toList()) {
                assertThat(b.resolve("tables").resolve(table.getFileName())).hasSameBinaryContentAs(table);
            }
        }
        assertThat(Files.readString(a.resolve("README.txt"))).contains("tables/parameters.csv");
        assertThat(Files.readAllLines(a.resolve("tables/parameters.csv"))).contains("variant,replicate,path,value").anyMatch(l -> l.startsWith("baseline,2,"))
                .noneMatch(l -> l.contains("danger.memoryDays"));
    }

    @Test
    void theExitCodeTellsHowTheRunsEnded() throws IOException, InterruptedException {
        assertThat(code(3, (world, seed, replicate) -> Simulation.play(world, seed, replicate))).isEqualTo(ExitCode.FINE);
        assertThat(code(3, (world, seed, replicate) -> {
            if (replicate == 2) {
                throw new IllegalStateException("on purpose");
            }
            return Simulation.play(world, seed, replicate);
        })).isEqualTo(ExitCode.SOME_RUNS_FAILED);
        assertThat(code(2, (world, seed, replicate) -> {
            throw new IllegalStateException("on purpose");
        })).isEqualTo(ExitCode.OUR_FAILURE);
        assertThat(code(2, (world, seed, replicate) -> {
            RunOutcome good = Simulation.play(world, seed, replicate);
            return new RunOutcome(replicate, List.of(), good.places(), good.flows());
        })).isEqualTo(ExitCode.POST_CONDITION);
    }

    private int code(int replicates, Playing.Player player) throws IOException, InterruptedException {
        Variant variant = Variant.of("baseline", TestWorld.in(dir.resolve("code")).read());
        Experiment experiment = new Experiment("test-world", "1.0", List.of(variant), 1, replicates, 7, Worlds.BEST);
        try (RunStore store = RunStore.openToAppend(Files.createTempDirectory(dir, "runs"))) {
            new Playing(experiment, "b1", store, player).play(experiment.jobs(), 2, (ended, done, total) -> true);
            return Told.code(new Performance.Performed(Plan.forRunning(experiment), Runs.of(experiment, store), List.of(), replicates, Optional.empty()));
        }
    }

    /** Every file of a result but those that hold times and the machine. */
    private static void assertSameFiles(Path one, Path other) throws IOException {
        List<Path> files = files(one);
        assertThat(files(other)).isEqualTo(files);
        for (Path file : files) {
            assertThat(one.resolve(file)).hasSameBinaryContentAs(other.resolve(file));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(folder::relativize).filter(f -> !f.startsWith("logs") && !f.endsWith("manifest.json")).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> entries = Files.walk(from)) {
            for (Path entry : entries.toList()) {
                if (!Files.isDirectory(to.resolve(from.relativize(entry).toString()))) {
                    Files.copy(entry, to.resolve(from.relativize(entry).toString()));
                }
            }
        }
    }

    private String hash(String folder) throws IOException {
        return Files.readAllLines(dir.resolve(folder).resolve("runs.csv")).get(1).split(",")[6];
    }

    private String world() {
        // Without a UTF-8 locale Java cannot name such a file at all; the launcher sees to the locale.
        boolean anyScript = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")).newEncoder().canEncode("–دراسة");
        return TestWorld.write(dir.resolve(anyScript ? "a study – دراسة" : "a study")).toString();
    }
}
