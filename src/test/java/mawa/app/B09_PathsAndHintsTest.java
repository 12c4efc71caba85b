package mawa.app;

import static mawa.app.B01_Study.fine;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of any name, and the commands that are printed for the next step: each can be copied and run. */
class B09_PathsAndHintsTest {
    /** A command that begins a line or stands behind a few words, up to a gap or the line's end. */
    private static final Pattern COMMAND = Pattern.compile("\\./mawa (.*?)(?=  |$)", Pattern.MULTILINE);

    @TempDir
    private Path dir;
    private Path odd;
    private String study;

    @BeforeEach
    void write() throws IOException {
        // Without a UTF-8 locale Java cannot name such a file at all; the launcher sees to the locale.
        boolean anyScript = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")).newEncoder().canEncode("دراسة");
        odd = Files.createDirectory(dir.resolve(anyScript ? "it's a $HOME; & \"so\" (دراسة)" : "it's a $HOME; & \"so\""));
        study = B01_Study.write(odd.resolve("st'udy"));
    }

    @Test
    void fromTheCheckToTheComparisonEachCommandIsTheOneThatWasPrinted() throws IOException {
        Path out = odd.resolve("re sult");
        Session check = fine("check", study, "--set", "danger.memoryDays=4");
        Session plan = follow(check, "plan", "--variant", "truce", "--reps", "2");
        Session planned = follow(plan, "run", "--plan-only", "--out", out.toString());
        Session worked = follow(planned, "work");
        assertThat(follow(worked, "merge", "--charts", "none").code()).isEqualTo(ExitCode.USERS_INPUT);
        fine("work", out.toString());
        Session merged = follow(worked, "merge", "--charts", "none");
        assertThat(merged.code()).as(merged.err()).isZero();
        Session compared = follow(merged, "compare", "--charts", "none");
        assertThat(compared.out()).as(compared.err()).contains("2 pairs");
        // What was set in the first command is in the last one's result.
        assertThat(Files.readString(out.resolve("effective-scenario.yaml"))).containsPattern("memoryDays: (\\{value: )?4\\b");
    }

    @Test
    void aRefusalNamesAWayOutThatIsOne() throws IOException {
        Session tooMany = Session.of("run", study, "--reps", "401", "--set", "danger.memoryDays=4");
        assertThat(tooMany.code()).isEqualTo(ExitCode.USERS_INPUT);
        assertThat(follow(tooMany, "plan").out()).contains("401 replicates = 2,005 runs", "--set danger.memoryDays=4 --reps 401 --yes");
        Path out = odd.resolve("half");
        fine("run", study, "--variant", "truce", "--reps", "2", "--plan-only", "--out", out.toString());
        fine("work", out.toString(), "--shard", "0/2");
        Session incomplete = Session.of("merge", out.toString());
        assertThat(incomplete.code()).isEqualTo(ExitCode.USERS_INPUT);
        assertThat(follow(incomplete, "work").code()).isZero();
        Session status = fine("status", out.toString());
        assertThat(follow(status, "merge", "--charts", "none").code()).isZero();
    }

    @Test
    void aRunThatFailedIsRepeatedByTheCommandThatIsPrinted() throws IOException {
        Path out = odd.resolve("failed");
        fine("run", study, "--variant", "truce", "--reps", "2", "--charts", "none", "--quiet", "--out", out.toString());
        B01_Study.fail(out, B01_Study.runId(out, "truce", 2));
        Session replayed = follow(fine("status", out.toString()), "replay");
        assertThat(replayed.out()).contains("truce, replicate 2", "They differ.");
        Session merged = Session.of("merge", out.toString(), "--charts", "none");
        assertThat(merged.code()).isEqualTo(ExitCode.SOME_RUNS_FAILED);
        Matcher replay = COMMAND.matcher(merged.err());
        assertThat(replay.find()).isTrue();
        assertThat(Session.of(words(replay.group(1)).toArray(String[]::new)).out()).contains("They differ.");
    }

    @Test
    void oneFolderByManyNames() throws IOException {
        Path out = odd.resolve("out");
        fine("run", study, "--variant", "truce", "--reps", "2", "--charts", "none", "--quiet", "--out", out + "/");
        List<String> names = new ArrayList<>(List.of(out + "/", out + "/.", odd + "/st'udy/../out", Path.of("").toAbsolutePath().relativize(out).toString()));
        try {
            names.add(Files.createSymbolicLink(dir.resolve("link"), out).toString());
            names.add(dir.resolve("link") + "/");
        } catch (IOException | UnsupportedOperationException e) {
            // Not everywhere may everybody make links.
            assertThat(names).hasSize(4);
        }
        for (String name : names) {
            assertThat(fine("status", name).out()).as(name).contains("Finished");
            assertThat(fine("work", name).out()).contains("0 played now");
            assertThat(fine("run", study, "--variant", "truce", "--reps", "2", "--charts", "none", "--out", name).out()).contains("4 runs of 4 had been played before");
        }
        assertThat(Session.of("compare", names.get(names.size() - 1), "--charts", "none").out()).contains("2 pairs");
        fine("merge", names.get(names.size() - 1), "--charts", "none", "--quiet");
    }

    @Test
    void variantsAreNamedAsPeopleTypeThem() throws IOException {
        Path out = odd.resolve("out");
        fine("run", study, "--variant", "truce, gate_open", "--variant", "baseline", "--reps", "1", "--plan-only", "--quiet", "--out", out.toString());
        assertThat(fine("status", out.toString()).out()).contains("3 variants x 1 replicate\n", "  gate_open ", "  truce ");
        Session wrong = Session.of("run", study, "--variant", "truth", "--out", odd.resolve("none").toString());
        assertThat(wrong.err()).contains("there is no variant truth in " + study, "There are: gate_open, truce, same, staying");
    }

    /** Runs the last command of this name that a session printed, with some words more. */
    private static Session follow(Session said, String command, String... more) {
        List<String> words = new ArrayList<>();
        Matcher found = COMMAND.matcher(said.out() + said.err());
        while (found.find()) {
            List<String> these = words(found.group(1));
            words = these.get(0).equals(command) && these.size() > 1 ? new ArrayList<>(these) : words;
        }
        assertThat(words).as("./mawa " + command + " in\n" + said.out() + said.err()).isNotEmpty();
        words.addAll(List.of(more));
        return Session.of(words.toArray(String[]::new));
    }

    /** The words of a command line, as a shell reads them. */
    private static List<String> words(String line) {
        List<String> out = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (int k = 0; k < line.length(); k++) {
            char c = line.charAt(k);
            if (c == '\'') {
                quoted = !quoted;
            } else if (c == '\\' && !quoted) {
                word.append(line.charAt(++k));
            } else if (c == ' ' && !quoted) {
                out.add(word.toString());
                word.setLength(0);
            } else {
                assertThat(quoted || "$;&\"()`*?<>|#~!".indexOf(c) < 0).as("a shell would not read this as it stands: " + line).isTrue();
                word.append(c);
            }
        }
        out.add(word.toString());
        return out;
    }

    @Test
    void aWordForAShellIsQuotedWhereItMustBe() {
        assertThat(RunCommand.quoted("scenarios/idlib-2019/baseline.yaml")).isEqualTo("scenarios/idlib-2019/baseline.yaml");
        assertThat(RunCommand.quoted("my study's")).isEqualTo("'my study'\\''s'");
    }
}
