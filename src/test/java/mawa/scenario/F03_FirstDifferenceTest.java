package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mawa.TestWorld;
import mawa.model.Simulation;
import mawa.outcome.RunOutcome;
import mawa.outcome.Series;
import mawa.scenario.ExperimentFile.Arm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Until its first policy that differs, a variant is its baseline. */
class F03_FirstDifferenceTest {
    @TempDir
    private Path dir;

    private TestWorld base() {
        return TestWorld.in(dir)
                .with("policies.truce", "{kind: Ceasefire, start: 2001-03-08, end: 2001-03-15, places: [all], strength: {value: 0.5, range: [0.2, 0.9]}, compliance: 1}")
                .with("policies.kits", "{kind: ShelterKits, start: 2001-03-05, end: 2001-03-10, places: [all], peoplePerDay: 5}");
    }

    private Optional<LocalDate> first(String variant) {
        base().file("variant.yaml", "extends: baseline.yaml\n" + variant.replace("\\n", "\n")).write();
        return ExperimentFile.firstDifference(ScenarioFile.read(dir.resolve("baseline.yaml"), Map.of()), ScenarioFile.read(dir.resolve("variant.yaml"), Map.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // Added, taken away, changed, moved to an earlier and to a later date.
        "policies: {more: {kind: CampExpansion, start: 2001-03-12, end: 2001-03-20, places: [camp], campPlaces: 9, rampDays: 2}} | 2001-03-12",
        "policies: {truce: ~} | 2001-03-08",
        "policies: {truce: {compliance: 0.5}} | 2001-03-08",
        "policies: {truce: {end: 2001-03-16}} | 2001-03-08",
        "policies: {truce: {start: 2001-03-04}} | 2001-03-04",
        "policies: {truce: {start: 2001-03-10}} | 2001-03-08",
        // The earliest of several; a range decides what is drawn.
        "policies: {truce: ~, kits: {peoplePerDay: 6}} | 2001-03-05",
        "policies: {truce: {strength: {range: [0.3, 0.9]}}} | 2001-03-08",
        // Another kind under the old name.
        "policies: {truce: {kind: ShelterKits, start: 2001-03-06, end: 2001-03-07, places: [elm], peoplePerDay: 7}} | 2001-03-06",
        // What is told beside does not count, and neither do sources.
        "id: x\\ntitle: X\\ndescription: X\\ndataStatus: observed\\nsmallestPublishedCount: 5\\npolicies: {kits: {peoplePerDay: 6}} | 2001-03-05",
        "policies: {kits: {peoplePerDay: {value: 5, source: A book}}} | 2001-03-21",
        "policies: {kits: {costPerUnit: 40}, truce: {compliance: 0.5}} | 2001-03-08",
        "agentScale: 1 | 2001-03-21"})
    void whereOnlyPoliciesDiffer(String variant, LocalDate date) {
        assertThat(first(variant)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"search: {attempts: 5}", "policies: {truce: ~}\\nsearch: {attempts: 5}", "danger: {memoryDays: {range: [2, 4]}}",
        "places: {elm: {ties: 5}}", "control: other.csv", "standards: {waterLitres: 20}"})
    void whereAnythingElseDiffersThereIsNone(String variant) {
        base().file("other.csv", "date,place,controller,source,certainty\n2001-03-05,elm,government,x,estimate\n").write();
        assertThat(first(variant)).isEmpty();
    }

    @Test
    void itIsTheSameFromBothSides() {
        base().file("variant.yaml", "extends: baseline.yaml\npolicies: {truce: ~}\n").write();
        ScenarioFile a = ScenarioFile.read(dir.resolve("baseline.yaml"), Map.of());
        ScenarioFile b = ScenarioFile.read(dir.resolve("variant.yaml"), Map.of());
        assertThat(ExperimentFile.firstDifference(b, a)).isEqualTo(ExperimentFile.firstDifference(a, b));
    }

    /** The promise, held against the model: not a bit differs before that date, and something does from it on. */
    @Test
    void untilThenNothingDiffers() {
        ExperimentFile e = ExperimentFile.read(Path.of("scenarios", "three-villages"), Map.of(), Set.of());
        LocalDate start = e.baseline().scenario().start();
        RunOutcome base = Simulation.play(e.baseline().scenario(), 1, 1);
        for (Arm arm : e.variants()) {
            int day = (int) ChronoUnit.DAYS.between(start, arm.firstDifference().orElseThrow());
            RunOutcome played = Simulation.play(arm.file().scenario(), 1, 1);
            boolean differs = false;
            for (Series s : base.series()) {
                double[] a = base.find(s.place(), s.group(), s.indicator());
                double[] b = played.find(s.place(), s.group(), s.indicator());
                assertThat(Arrays.copyOf(b, day)).as(arm.name() + " " + s.indicator()).isEqualTo(Arrays.copyOf(a, day));
                differs |= !Arrays.equals(a, b);
            }
            assertThat(differs).as(arm.name()).isTrue();
        }
        assertThat(e.variants()).extracting(Arm::name).isEqualTo(List.of("camp_larger", "truce", "gate_open"));
    }
}
