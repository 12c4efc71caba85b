package mawa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import mawa.TestWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The user's mistakes: exit code 2, a message that helps, no stack trace, nothing written. */
class A02_MistakesTest {
    @TempDir
    private Path dir;

    private String world;

    @BeforeEach
    void write() {
        world = TestWorld.write(dir.resolve("study")).toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--reps 0 | at least 1, was 0",
        "--reps -3 | at least 1, was -3",
        "--reps 1e9 | not a whole number",
        "--reps 1000000000 | at most 100,000, was 1000000000",
        "--reps 99999999999 | not a whole number",
        "--threads -1 | from 1 to 1024, was -1",
        "--threads 0 | from 1 to 1024",
        "--threads 100000 | from 1 to 1024",
        "--seed abc | a seed is a whole number",
        "--seed 9223372036854775808 | a seed is a whole number",
        "--seed 0x12345678123456789 | 16 hexadecimal digits",
        "--seed 1.5 | a seed is a whole number",
        "--worlds worst | best or drawn",
        "--charts gif | png,svg,pdf,csv",
        "--on-failure panic | continue or stop",
        "--set departure | path=value",
        "--set =3 | path=value",
        "--set departure.remainShare=2 | remainShare",
        "--set departure.remanShare=0.2 | Did you mean \"remainShare\"",
        "--rep 3 | --reps",
        "--nonsense | --nonsense"})
    void ofTheCommandLine(String options, String said) throws IOException {
        String[] words = ("run\n" + world + "\n" + options.replace(' ', '\n') + "\n--out\n" + dir.resolve("out")).split("\n");
        refused(Session.of(words), said);
    }

    @Test
    void ofNames() throws IOException {
        refused(Session.of("run", dir.resolve("none.yaml").toString()), "none.yaml");
        refused(Session.of("run", Files.createDirectory(dir.resolve("empty")).toString()), "baseline.yaml");
        refused(Session.of("run"), "<scenario>");
        refused(Session.of("rum", world), "Did you mean", "run");
        refused(Session.of("xyz", world), "Commands:", "run");
        refused(Session.of("describe", "everything"), "indicators, policies, parameters");
        refused(Session.of("describe", "indicator", "people_in_camps"), "peopleInCamps");
        refused(Session.of("import"), "import strikes");
        refused(Session.of("init", "nowhere"), "three-villages");
        refused(Session.of("bench", world, "--people", "0"), "--people");
        refused(Session.of("check", dir.resolve("none.yaml").toString()), "none.yaml");
    }

    @Test
    void ofFoldersThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(dir.resolve("file"), "x");
        refused(Session.of("run", world, "--charts", "none", "--out", file.toString()), "is a file");
        refused(Session.of("run", world, "--charts", "none", "--out", file.resolve("below").toString()), "cannot write", "--out");
        refused(Session.of("run", world, "--charts", "none", "--out", Path.of(world).getParent().toString()), "not a result of Mawa");
        refused(Session.of("run", world, "--charts", "none", "--out", "/proc/mawa"), "cannot write");
        refused(Session.of("run", world, "--charts", "none", "--out", ""), "--out is empty");
    }

    @Test
    void ofFoldersThatHoldNoExperiment() throws IOException {
        Path full = Files.createDirectory(dir.resolve("full"));
        Files.writeString(full.resolve("thesis.doc"), "years of work");
        for (String command : new String[] {"status", "work", "merge"}) {
            refused(Session.of(command, full.toString()), "holds no experiment of Mawa", "./mawa run");
            refused(Session.of(command, dir.resolve("none").toString()), "is no folder");
        }
        refused(Session.of("replay", "0123", "--in", full.toString()), "holds no experiment of Mawa");
        assertThat(full).isDirectoryContaining("glob:**thesis.doc").isDirectoryNotContaining("glob:**lock");
    }

    @Test
    void ofShardsAndRunIds() throws IOException {
        String planned = dir.resolve("planned").toString();
        Session.of("run", world, "--reps", "2", "--plan-only", "--out", planned);
        refused(Session.of("work", planned, "--shard", "4", "--of", "4"), "from 0 to 3", "was 4");
        refused(Session.of("work", planned, "--shard", "one"), "was one");
        refused(Session.of("work", planned, "--of", "0"), "--of must be at least 1");
        refused(Session.of("merge", planned), "2 runs of 2 are missing", "./mawa work");
        refused(Session.of("replay", "xyz", "--in", planned), "there is no run xyz");
    }

    @Test
    void ofScenariosAreLocated() throws IOException {
        Path broken = TestWorld.in(dir.resolve("broken")).with("agentScale", "many").write();
        refused(Session.of("run", broken.toString(), "--out", dir.resolve("out").toString()), "yaml:", "agentScale", "Nothing was run");
        Session json = Session.of("check", broken.toString(), "--json");
        assertThat(json.code()).isEqualTo(ExitCode.USERS_INPUT);
        assertThat(json.out()).contains("\"fine\" : false", "\"line\" : ");
    }

    private void refused(Session s, String... said) throws IOException {
        assertThat(s.code()).as(s.err()).isEqualTo(ExitCode.USERS_INPUT);
        assertThat(s.err()).contains(said);
        assertThat(s.showsAStackTrace()).isFalse();
        try (Stream<Path> entries = Files.list(dir)) {
            assertThat(entries.map(p -> p.getFileName().toString()).filter(n -> n.startsWith("out"))).isEmpty();
        }
    }
}
