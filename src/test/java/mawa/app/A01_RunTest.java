package mawa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mawa.TestWorld;
import mawa.experiment.Experiment;
import mawa.experiment.Json;
import mawa.experiment.Runs;
import mawa.experiment.Variant;
import mawa.experiment.Worlds;
import mawa.model.Simulation;
import mawa.outcome.RunOutcome;
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
            try (Stream<Path> files = Files.walk(one)) {
                for (Path file : files.filter(Files::isRegularFile).map(one::relativize).toList()) {
                    if (!file.startsWith("logs") && !file.endsWith("manifest.json")) {
                        assertThat(out.resolve(file)).hasSameBinaryContentAs(one.resolve(file));
                    }
                }
            }
        }
    }

    @Test
    void aReplicateIsTheSameAloneAndAmongOthers() throws IOException {
        String world = world();
        Session.of("run", world, "--reps", "3", "--charts", "none", "--out", dir.resolve("three").toString());
        Session.of("run", world, "--replicate", "3", "--charts", "none", "--out", dir.resolve("third").toString());
        List<String> three = Files.readAllLines(dir.resolve("three/runs.csv"));
        assertThat(Files.readAllLines(dir.resolve("third/runs.csv")).get(1)).isEqualTo(three.get(3));
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
    void theSameCommandReplacesItsOwnResult() {
        String world = world();
        String out = dir.resolve("out").toString();
        Session.of("run", world, "--reps", "2", "--charts", "none", "--out", out);
        Session again = Session.of("run", world, "--reps", "1", "--charts", "none", "--out", out);
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("Replaced 2 replicates");
        Session other = Session.of("run", world, "--reps", "1", "--seed", "2", "--charts", "none", "--out", out);
        assertThat(other.code()).isEqualTo(ExitCode.USERS_INPUT);
        assertThat(other.err()).contains("Ways out");
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
    void theExitCodeTellsHowTheRunsEnded() throws InterruptedException {
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

    private int code(int replicates, Runs.Player player) throws InterruptedException {
        Variant variant = new Variant("baseline", TestWorld.in(dir.resolve("code")).read());
        Experiment experiment = new Experiment("1.0", List.of(variant), 1, replicates, 7, Worlds.BEST);
        return RunCommand.code(Runs.play(experiment, 2, player, (run, done, total) -> { }));
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
