package mawa.app;

import static mawa.app.B01_Study.fine;
import static mawa.app.B01_Study.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mawa.experiment.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --precision}: as many replicates as it takes. Where they do not suffice the exit code is 5, and it is said. */
class B06_PrecisionTest {
    @TempDir
    private Path dir;
    private String study;
    private Path out;

    @BeforeEach
    void write() {
        study = B01_Study.write(dir.resolve("study"));
        out = dir.resolve("out");
    }

    @Test
    void replicatesAreAddedByTenUntilTwoLooksAgree() throws IOException {
        Session s = fine("run", study, "--variant", "gate_open", "--precision", "60%", "--charts", "none", "--out", out.toString());
        assertThat(s.err()).doesNotContain("precision");
        long replicates = replicates();
        assertThat(replicates).isGreaterThanOrEqualTo(20).isLessThan(400);
        assertThat(replicates % 10).isZero();
        assertThat(B01_Study.played(out)).isEqualTo(2 * replicates);
        assertThat(fine("compare", out.toString(), "--charts", "none").err()).isEmpty();
        // The same command finds that it is enough, and plays nothing.
        fine("run", study, "--variant", "gate_open", "--precision", "60%", "--charts", "none", "--out", out.toString());
        assertThat(B01_Study.played(out)).isEqualTo(2 * replicates);
    }

    @Test
    void whatIsNotReachedIsSaidByEveryCommandThatFinishes() throws IOException {
        String[] run = {"run", study, "--variant", "truce", "--precision", "0.1 %", "--reps", "12", "--charts", "none", "--quiet", "--out", out.toString()};
        for (String[] command : new String[][] {run, {"compare", out.toString(), "--charts", "none"}, {"merge", out.toString(), "--charts", "none"},
                {"compare", out.toString(), "--charts", "none", "--json"}}) {
            Session s = Session.of(command);
            assertThat(s.code()).as(command[0]).isEqualTo(ExitCode.PRECISION_NOT_REACHED);
            assertThat(s.err()).contains("precision not reached: after 12 replicates a difference in personDaysWithoutShelter is not yet known to 0.1 % of it.",
                    "More replicates than 12 were not allowed.");
        }
        assertThat(replicates()).isEqualTo(12);
        // Its tables are made all the same.
        assertThat(fine("status", out.toString()).out()).contains("12 replicates", "Finished");
    }

    @Test
    void mergedBeforeItIsEnoughTheCommandThatBeganItGoesOn() throws IOException {
        String[] words = {"run", study, "--variant", "truce", "--precision", "0.1 %", "--reps", "14", "--charts", "none", "--out", out.toString()};
        fine("run", study, "--variant", "truce", "--precision", "0.1 %", "--reps", "14", "--plan-only", "--out", out.toString());
        fine("work", out.toString());
        Session merged = Session.of("merge", out.toString(), "--charts", "none");
        assertThat(merged.code()).isEqualTo(ExitCode.PRECISION_NOT_REACHED);
        assertThat(merged.err()).contains("after 10 replicates", "The command that began it goes on, up to 14.");
        Session more = Session.of(words);
        assertThat(more.err()).contains("after 14 replicates");
        assertThat(more.out()).contains("20 runs of 28 had been played before");
        assertThat(B01_Study.played(out)).isEqualTo(2 * 14);
    }

    @Test
    void anExperimentMayAskForItItself() throws IOException {
        String asks = B01_Study.write(dir.resolve("asks"), text -> text.replace("replicates: 4", "replicates: {precision: 0.0001, of: crossedPeopleCumulative, atLeast: 3, atMost: 12}"));
        Session s = Session.of("run", asks, "--variant", "gate_open", "--charts", "none", "--quiet", "--out", out.toString());
        assertThat(s.code()).isEqualTo(ExitCode.PRECISION_NOT_REACHED);
        assertThat(s.err()).contains("a difference in crossedPeopleCumulative is not yet known to 0.01 % of it");
        assertThat(replicates()).isEqualTo(12);
        // A number on the command line comes first.
        fine("run", asks, "--variant", "gate_open", "--reps", "3", "--charts", "none", "--quiet", "--out", dir.resolve("three").toString());
        assertThat(fine("check", asks).out()).contains("3 to 12, to 0.01 % of the difference in crossedPeopleCumulative");
    }

    @Test
    void whatChangesNothingIsKnownAtOnce() throws IOException {
        fine("run", study, "--variant", "same", "--precision", "1%", "--charts", "none", "--quiet", "--out", out.toString());
        assertThat(replicates()).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "100%", "-5%", "five", "", "5%%", "1"})
    void itIsAShareOfTheDifference(String precision) {
        refused(List.of("--precision is a share of the difference, such as 5% or 0.05, was " + precision), "run", study, "--precision", precision, "--out", out.toString());
        assertThat(out).doesNotExist();
    }

    @Test
    void mistakes() {
        refused(List.of("--precision is for experiments, and"), "run", study + "/baseline.yaml", "--precision", "5%");
        refused(List.of("--reps must be at least 2 with it, was 1"), "run", study, "--precision", "5%", "--reps", "1", "--out", out.toString());
        String whole = B01_Study.write(dir.resolve("whole"), text -> text.replace("replicates: 4", "replicates: {precision: 1, of: personDaysWithoutShelter, atLeast: 2, atMost: 4}"));
        refused(List.of("precision", "was 1"), "run", whole, "--out", out.toString());
        assertThat(out).doesNotExist();
    }

    private long replicates() throws IOException {
        return (Long) Json.readObject(fine("status", out.toString(), "--json").out()).get("done") / 2;
    }
}
