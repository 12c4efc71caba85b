package mawa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mawa.scenario.FleeCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mawa import flee}: a folder of Flee's becomes a folder that {@code check} and {@code run} take. */
class D01_ImportFleeTest {
    @TempDir
    private Path dir;

    private Session imported(FleeCase flee, String... more) {
        String[] line = {"import", "flee", flee.write().toString(), "--out", dir.resolve("Arden 2001").toString()};
        String[] all = java.util.Arrays.copyOf(line, line.length + more.length);
        System.arraycopy(more, 0, all, line.length, more.length);
        return Session.of(all);
    }

    @Test
    void importedCheckedAndPlayedUnderBothSetsOfRules() {
        Session made = imported(FleeCase.in(dir));
        assertThat(made.code()).isZero();
        assertThat(made.out()).contains("Made ").contains("./mawa check").contains("flee-rules.yaml");
        for (String name : new String[] {"baseline.yaml", "flee-rules.yaml"}) {
            String file = dir.resolve("Arden 2001").resolve(name).toString();
            assertThat(Session.of("check", file).code()).isZero();
            assertThat(Session.of("run", file, "--reps", "2", "--out", dir.resolve("result-" + name).toString(), "--charts", "none").code()).as(name).isZero();
            assertThat(dir.resolve("result-" + name).resolve("tables")).isDirectory();
        }
    }

    @Test
    void theFoldersNameIsTheScenariosId() throws IOException {
        imported(FleeCase.in(dir));
        assertThat(Files.readString(dir.resolve("Arden 2001/baseline.yaml"))).contains("\nid: arden-2001\n");
    }

    @Test
    void notesAreTold() {
        Session made = imported(FleeCase.in(dir).with("input_csv/locations.csv", "camp,,1000", "camp,,0"));
        assertThat(made.code()).isZero();
        assertThat(made.err()).contains("locations.csv:5:37  warning  camp \"East\" of capacity 0 is one without a limit");
        assertThat(imported(FleeCase.in(dir), "--json").code()).as("never over another scenario").isNotZero();
    }

    @Test
    void asJson() {
        Session made = imported(FleeCase.in(dir).row("routes.csv", "Oak,Elm,3"), "--json");
        assertThat(made.out().strip()).startsWith("{").endsWith("}").contains("baseline.yaml", "there are two roads between");
    }

    @Test
    void whatIsWrongMakesNothing() {
        Session refused = imported(FleeCase.in(dir).row("routes.csv", "Oak,Elm,far"));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("routes.csv:6:9  error  \"far\" is no number").doesNotContain("\tat ");
        assertThat(dir.resolve("Arden 2001")).doesNotExist();
    }

    @Test
    void anotherFolderIsNotTouched() throws IOException {
        Files.createDirectories(dir.resolve("Arden 2001"));
        Files.writeString(dir.resolve("Arden 2001/mine.txt"), "mine");
        Session refused = imported(FleeCase.in(dir));
        assertThat(refused.code()).isNotZero();
        assertThat(refused.err()).contains("not empty");
        assertThat(dir.resolve("Arden 2001/baseline.yaml")).doesNotExist();
    }

    @Test
    void ofNobodyObservedNothingIsAShare() {
        assertThat(imported(FleeCase.in(dir).with("source_data/refugees.csv", "2001-03-01,100", "2001-03-01,0")).code()).isZero();
        Session run = Session.of("run", dir.resolve("Arden 2001/baseline.yaml").toString(), "--reps", "1", "--charts", "none", "--out", dir.resolve("result").toString());
        assertThat(run.out()).containsPattern("off 1 Mar +peopleInCamps +0 +100 .*above none\\n").doesNotContain("9223372036854775807");
    }

    @Test
    void theHeadsOfBenchFleeStandApart() {
        assertThat(BenchFleeCommand.heads()).containsPattern("run, CPU s {2,}whole, CPU s {2,}wall s {2,}peak MB {2,}agent-days per {2,}agent-days per {2,}ARD {2,}rescaled\\n")
                .containsPattern("CPU s of run {2,}CPU s of whole\\n");
    }

    @Test
    void aCaseOfOneCampHasNoSplitToBench() {
        Session bench = Session.of("bench", "flee", FleeCase.in(dir).with("input_csv/locations.csv", "West,Beyond,Cyrene,10.5,20.1,camp", "West,Beyond,Cyrene,10.5,20.1,town").write().toString(), "--repeat", "1");
        assertThat(bench.code()).isEqualTo(2);
        assertThat(bench.err()).contains("fewer than two camps");
    }

    @Test
    void campsWithoutALimitAreNoPlaces() {
        imported(FleeCase.in(dir).with("input_csv/locations.csv", "camp,,1000", "camp,,0"));
        assertThat(Session.of("check", dir.resolve("Arden 2001").toString()).out()).contains("2,000 places, 2,000 free on the first day; 0 grow; 1 without a limit");
    }

    @Test
    void fitSaysFirstWhereThePlainForecastWinsAndNothingOfHalfAResult() throws IOException {
        imported(FleeCase.in(dir).with("source_data/east.csv", "2001-03-05,300\n2001-03-12,370", "2001-03-12,200")
                .with("source_data/west.csv", "2001-03-02,0\n2001-03-08,601", "2001-03-01,200\n2001-03-12,400"));
        Path result = dir.resolve("result");
        assertThat(Session.of("run", dir.resolve("Arden 2001/flee-rules.yaml").toString(), "--reps", "2", "--charts", "none", "--out", result.toString()).code()).isZero();
        Session fit = Session.of("fit", result.toString());
        assertThat(fit.code()).isZero();
        assertThat(fit.out()).startsWith("flee-rules loses to plain forecasts: ardCapacitySplit\n").contains("ardRescaled");
        try (var runs = Files.list(result.resolve("runs"))) {
            for (Path segment : runs.toList()) {
                Files.delete(segment);
            }
        }
        Session half = Session.of("fit", result.toString());
        assertThat(half.code()).isEqualTo(2);
        assertThat(half.err()).contains("2 runs of 2 are missing in " + result);
    }
}
