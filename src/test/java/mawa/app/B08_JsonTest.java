package mawa.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mawa.experiment.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** {@code --json}: one JSON value on stdout and nothing else, for every command; what people are told goes to stderr. */
class B08_JsonTest {
    @TempDir
    private static Path once;
    private static Path result;
    private static String runId;
    @TempDir
    private Path dir;

    @BeforeAll
    static void play() throws IOException {
        result = once.resolve("result");
        // With a warning, which must not get between.
        B01_Study.write(once.resolve("study"));
        B01_Study.fine("run", once.resolve("study").toString(), "--reps", "2", "--charts", "none", "--quiet", "--out", result.toString());
        runId = B01_Study.runId(result, "truce", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "run STUDY --reps 2 --charts none --out OUT",
        "run STUDY --reps 2 --charts none --quiet --out OUT",
        "run STUDY --reps 2 --charts csv --out OUT",
        "run STUDY/baseline.yaml --reps 1 --charts none --out OUT",
        "run STUDY --reps 2 --plan-only --out OUT",
        "plan STUDY --reps 2",
        "plan STUDY/baseline.yaml",
        "compare RESULT --charts none",
        "compare RESULT --charts csv",
        "compare RESULT --charts none --format json",
        "compare RESULT --charts none --indicator strikes --baseline truce",
        "status RESULT",
        "replay RUN --in RESULT",
        "sweep STUDY/baseline.yaml --reps 1 --factor danger.memoryDays=2,4 --out OUT",
        "sweep STUDY/baseline.yaml --reps 1 --factor danger.memoryDays=2,4 --plan-only --out OUT",
        "work RESULT",
        "work RESULT --shard 0/2 --quiet",
        "merge RESULT --charts none",
        "diff STUDY/baseline.yaml RESULT/variants/truce",
        "check STUDY",
        "check STUDY/baseline.yaml",
        "check STUDY/nothing.yaml",
        "describe indicators",
        "describe policies",
        "describe parameters",
        "describe indicator peopleInCamps",
        "describe policy Ceasefire",
        "describe parameter departure.remainShare"})
    void everyCommand(String words) throws IOException {
        Session s = session(words);
        assertThat(s.code()).isIn(ExitCode.FINE, ExitCode.USERS_INPUT);
        assertThat(values(s.out())).as(s.out()).isEqualTo(1);
        assertThat(s.out()).doesNotContain("NaN", "Infinity", "\u001b", "2147483647");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run STUDY --reps 0", "run nowhere.yaml", "run STUDY --reps many", "plan STUDY --variant nobody", "compare RESULT --baseline nobody", "compare nowhere --format json",
        "status STUDY", "replay zz --in RESULT", "sweep STUDY --factor strikes=1", "work RESULT --shard 3", "merge STUDY", "describe everything", "import strikes nowhere.csv",
        "diff nowhere.yaml STUDY", "init nothing", "calibrate nowhere.yaml", "completion", "hope", "run"})
    void whatIsRefusedIsOneObjectThatSaysWhyAndTheExitCode(String words) throws IOException {
        Session s = session(words);
        assertThat(s.code()).isEqualTo(ExitCode.USERS_INPUT);
        assertThat(values(s.out())).as(s.out()).isEqualTo(1);
        Map<String, Object> said = Json.readObject(s.out());
        assertThat(said).containsOnlyKeys("error", "exitCode").containsEntry("exitCode", 2L);
        // What people read, without its colours.
        assertThat(s.err().replaceAll("\u001b\\[[0-9;]*m", "")).contains(said.get("error").toString());
        assertThat(said.get("error").toString()).isNotBlank().doesNotContain("\u001b", "mawa: ");
    }

    @Test
    void whatIsRefusedLateIsOneObjectToo() throws IOException {
        Session s = Session.of("run", once.resolve("study").toString(), "--out", once.resolve("study/baseline.yaml").toString(), "--json");
        assertThat(s.code()).isEqualTo(ExitCode.USERS_INPUT);
        assertThat(Json.readObject(s.out()).get("error").toString()).contains("is a file, and a result is a folder");
        assertThat(Session.of("run", "nowhere.yaml").out()).as("nobody asked for JSON").isEmpty();
    }

    @Test
    void everyCommandThatPrintsAnAnswerHasTheOption() {
        List<String> without = new ArrayList<>();
        leaves(Mawa.line(new Mawa(Terminal.system())), without);
        assertThat(without).containsExactlyInAnyOrder("completion", "help");
        assertThat(Session.of("completion", "--help").out()).contains("There is no --json here");
    }

    private static void leaves(CommandLine command, List<String> without) {
        command.getSubcommands().values().forEach(sub -> leaves(sub, without));
        if (command.getSubcommands().isEmpty() && command.getCommandSpec().findOption("--json") == null) {
            without.add(command.getCommandName());
        }
    }

    private Session session(String words) {
        List<String> out = new ArrayList<>();
        for (String word : words.split(" ")) {
            out.add(word.replace("STUDY", once.resolve("study").toString()).replace("RESULT", result.toString()).replace("OUT", dir.resolve("out").toString()).replace("RUN", runId));
        }
        if (!words.contains("--format")) {
            out.add("--json");
        }
        return Session.of(true, out.toArray(String[]::new));
    }

    /** How many whole JSON values a text holds. */
    private static int values(String text) throws IOException {
        int values = 0;
        try (JsonParser json = new JsonFactory().createParser(text)) {
            while (json.nextToken() != null) {
                json.skipChildren();
                values++;
            }
        }
        return values;
    }
}
