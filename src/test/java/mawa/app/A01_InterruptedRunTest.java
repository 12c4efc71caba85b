package mawa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import mawa.AnotherProcess;
import mawa.TestWorld;
import mawa.experiment.Experiment;
import mawa.experiment.Machine;
import mawa.experiment.Plan;
import mawa.experiment.Variant;
import mawa.experiment.Worlds;
import mawa.result.ResultFolder;
import mawa.scenario.ScenarioFile;
import mawa.store.RunStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mawa run} with the plug pulled, with Control-C, and twice at once: nothing that was played is lost or played twice. */
class A01_InterruptedRunTest {
    private static final int RUNS = 60;

    /** The program as users have it: what another process of it has played is not played again. */
    @TempDir
    private static Path program;
    private static String world;
    /** What a run leaves that nobody disturbs. */
    private static Path uninterrupted;
    @TempDir
    private Path dir;

    private Path out;

    @BeforeAll
    static void runOnceInPeace() throws IOException, InterruptedException, URISyntaxException {
        Path classes = Path.of(Mawa.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(program.resolve("mawa.jar"))); Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                jar.write(Files.readAllBytes(file));
            }
        }
        // So many people that there is time to come between.
        world = TestWorld.in(program.resolve("study")).with("places.fir.population", "60000").with("totalPopulation", "61200").write().toString();
        uninterrupted = program.resolve("uninterrupted");
        try (AnotherProcess run = run(uninterrupted)) {
            assertThat(run.rest()).contains(RUNS + " replicates").doesNotContain("had been played before");
            assertThat(run.code()).isZero();
        }
    }

    @BeforeEach
    void newFolder() {
        out = dir.resolve("out");
    }

    @Test
    void killedAtAnyMomentTheSameCommandGoesOnAndTheFolderIsTheUninterruptedOne() throws Exception {
        Map<String, BooleanSupplier> moments = new LinkedHashMap<>();
        moments.put("the folder is made", () -> Files.exists(out));
        moments.put("the plan is being written", () -> Files.exists(out.resolve("UNFINISHED")));
        moments.put("the plan is there", () -> Files.exists(out.resolve("experiment.json")));
        moments.put("the store is open", () -> Files.exists(out.resolve("runs/segment-0001.runs")));
        moments.put("some runs are there", () -> logged().size() >= RUNS / 4);
        moments.put("more runs are there", () -> logged().size() >= RUNS / 2);
        moments.put("tables are being made", () -> Files.exists(out.resolve(".stage")));
        for (Map.Entry<String, BooleanSupplier> moment : moments.entrySet()) {
            try (AnotherProcess run = run(out)) {
                await(run, moment.getValue());
                run.kill();
            }
            if (Files.exists(out.resolve("experiment.json")) && !Files.exists(out.resolve("manifest.json"))) {
                assertThat(out.resolve("UNFINISHED")).as(moment.getKey()).exists();
            }
            try (RunStore store = RunStore.open(out.resolve("runs"))) {
                assertThat(store.all()).extracting(r -> r.head().runId()).as(moment.getKey()).containsAll(logged());
                assertThat(store.damaged()).isZero();
            }
        }
        try (AnotherProcess last = run(out)) {
            assertThat(last.rest()).contains("had been played before");
            assertThat(last.code()).isZero();
        }
        assertThat(logged()).as("no run was played twice").doesNotHaveDuplicates();
        assertThat(out.resolve("UNFINISHED")).doesNotExist();
        assertSameFiles(out, uninterrupted);
    }

    @Test
    void controlCKeepsWhatHasEndedAndSaysSo() throws Exception {
        int kept;
        try (AnotherProcess run = run(out)) {
            await(run, () -> logged().size() >= 5);
            run.stop();
            assertThat(run.rest()).containsPattern("stopped; \\d+ runs that had ended are kept in .*out\\. The same command goes on from there\\.");
            assertThat(run.code()).isEqualTo(ExitCode.INTERRUPTED);
        }
        try (RunStore store = RunStore.open(out.resolve("runs"))) {
            kept = store.all().size();
            assertThat(kept).isBetween(5, RUNS - 1);
        }
        assertThat(out.resolve("UNFINISHED")).exists();
        assertThat(out.resolve("tables")).doesNotExist();
        try (AnotherProcess again = run(out)) {
            assertThat(again.rest()).contains(kept + " runs of " + RUNS + " had been played before");
            assertThat(again.code()).isZero();
        }
        assertThat(out.resolve("UNFINISHED")).doesNotExist();
    }

    @Test
    void anEarlierResultStaysWhereMoreReplicatesAreStopped() throws Exception {
        try (AnotherProcess first = run(out, "--reps", "3")) {
            assertThat(first.code()).isZero();
        }
        byte[] summary = Files.readAllBytes(out.resolve("tables/summary.csv"));
        try (AnotherProcess run = run(out)) {
            await(run, () -> logged().size() >= 5);
            run.kill();
        }
        assertThat(out.resolve("tables/summary.csv")).hasBinaryContent(summary);
        assertThat(out.resolve("UNFINISHED")).content().contains("may be\nolder than the runs");
    }

    @Test
    void aFolderThatIsWorkedOnIsRefusedToAnotherRun() throws Exception {
        ScenarioFile file = ScenarioFile.read(Path.of(world), Map.of());
        Plan plan = Plan.forRunning(new Experiment(file.scenario().id(), Machine.release(), List.of(Variant.of("baseline", file)), 1, 3, 1, Worlds.BEST));
        try (ResultFolder held = ResultFolder.claim(out, plan)) {
            for (AnotherProcess other : List.of(run(out), mawa("work", out.toString()), mawa("merge", out.toString()))) {
                assertThat(other.rest()).contains("another run of Mawa (process " + ProcessHandle.current().pid(), "is at work in " + held.folder(), "--out")
                        .doesNotContain("\n\tat ");
                assertThat(other.code()).isEqualTo(ExitCode.USERS_INPUT);
            }
        }
        try (AnotherProcess next = run(out)) {
            assertThat(next.code()).isZero();
        }
    }

    @Test
    void severalProcessesWorkOnOneFolderAndItIsThatOfOne() throws Exception {
        try (AnotherProcess plan = run(out, "--plan-only")) {
            assertThat(plan.code()).isZero();
        }
        assertThat(out.resolve("UNFINISHED")).exists();
        List<AnotherProcess> workers = new ArrayList<>();
        for (int shard = 0; shard < 3; shard++) {
            workers.add(mawa("work", out.toString(), "--shard", shard + "/3", "--threads", "1"));
        }
        // One of them dies, and somebody takes over.
        await(workers.get(0), () -> logged().size() >= 5);
        workers.get(0).kill();
        workers.add(mawa("work", out.toString(), "--shard", "0/3"));
        for (AnotherProcess worker : workers.subList(1, 4)) {
            assertThat(worker.rest()).contains("When all shards are done");
            assertThat(worker.code()).isZero();
        }
        try (AnotherProcess merge = mawa("merge", out.toString(), "--charts", "none", "--quiet")) {
            assertThat(merge.code()).isZero();
        }
        assertThat(logged()).doesNotHaveDuplicates();
        assertSameFiles(out, uninterrupted);
    }

    private static AnotherProcess run(Path folder, String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of("run", world, "--charts", "none", "--threads", "1", "--out", folder.toString()));
        words.addAll(List.of(more));
        if (!words.contains("--reps")) {
            words.addAll(List.of("--reps", Integer.toString(RUNS)));
        }
        return mawa(words.toArray(String[]::new));
    }

    private static AnotherProcess mawa(String... words) throws IOException {
        return AnotherProcess.with(program.resolve("mawa.jar"), Mawa.class, words);
    }

    /** Ids of the runs in the log. */
    private List<String> logged() {
        try {
            Path log = out.resolve("logs/run.log");
            return Files.exists(log) ? Files.readAllLines(log).stream().filter(l -> l.endsWith(" s")).map(l -> l.split("  ")[2]).toList() : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void await(AnotherProcess process, BooleanSupplier moment) throws InterruptedException {
        while (!moment.getAsBoolean() && process.isAlive()) {
            Thread.sleep(1);
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
}
