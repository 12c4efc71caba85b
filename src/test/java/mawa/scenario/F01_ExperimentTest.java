package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mawa.TestWorld;
import mawa.outcome.Indicator;
import mawa.policy.BorderOpening;
import mawa.scenario.ExperimentFile.Arm;
import mawa.scenario.ExperimentFile.Fixed;
import mawa.scenario.ExperimentFile.Measure;
import mawa.scenario.ExperimentFile.Precision;
import mawa.scenario.ExperimentFile.SmallestEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An experiment names a baseline, variants, replicates and indicators; a variant is a file or written in it. */
class F01_ExperimentTest {
    static final Set<String> INDICATORS = Set.of("displacedPeople", "peopleInCamps", "personDaysWithoutShelter", "deathsByStrikeCumulative", "peopleInTheOpen");
    static final String EXPERIMENT = """
            id: small-study
            title: A gate, kits and a truce
            baseline: baseline.yaml
            variants:
              truce: truce.yaml
              gate_open:
                title: The gate opens
                policies:
                  open: {kind: BorderOpening, start: 2001-03-05, end: 2001-03-10, places: [gate], peoplePerDay: 50, needFirst: false}
              gate_wide:
                extends: gate.yaml
                policies:
                  open: {peoplePerDay: 90}
              patient: {search: {attempts: 5}}
            replicates: 30
            seed: 2019
            worlds: best
            indicators:
              primary:
                personDaysWithoutShelter: {statistic: final, smallestEffect: 200}
                deathsByStrikeCumulative: {statistic: final, smallestEffect: 0.5}
              secondary:
                peopleInTheOpen: {statistic: dayOfPeak, smallestEffect: 2.5 %}
                peopleInCamps: {}
            """;
    @TempDir
    private Path dir;

    static TestWorld world(Path dir) {
        return TestWorld.in(dir).file("experiment.yaml", EXPERIMENT)
                .file("truce.yaml", """
                        extends: baseline.yaml
                        title: A truce
                        policies:
                          truce: {kind: Ceasefire, start: 2001-03-07, end: 2001-03-20, places: [all], strength: {value: 0.5, range: [0.2, 0.9]}, compliance: 1}
                        """)
                .file("gate.yaml", """
                        extends: baseline.yaml
                        policies:
                          open: {kind: BorderOpening, start: 2001-03-06, end: 2001-03-10, places: [gate], peoplePerDay: 50, needFirst: true}
                        """);
    }

    private ExperimentFile read(TestWorld world) {
        world.write();
        return ExperimentFile.read(dir.resolve("experiment.yaml"), Map.of(), INDICATORS);
    }

    @Test
    void whatItSays() {
        ExperimentFile e = read(world(dir));
        assertThat(e.file()).isEqualTo(dir.resolve("experiment.yaml"));
        assertThat(e.id()).isEqualTo("small-study");
        assertThat(e.title()).isEqualTo("A gate, kits and a truce");
        assertThat(e.replicates()).isEqualTo(new Fixed(30));
        assertThat(e.seed()).isEqualTo(2019);
        assertThat(e.worlds()).isEqualTo("best");
        assertThat(e.measures()).containsExactly(
                new Measure("personDaysWithoutShelter", true, Optional.of("final"), Optional.of(new SmallestEffect(200, false))),
                new Measure("deathsByStrikeCumulative", true, Optional.of("final"), Optional.of(new SmallestEffect(0.5, false))),
                new Measure("peopleInTheOpen", false, Optional.of("dayOfPeak"), Optional.of(new SmallestEffect(2.5, true))),
                new Measure("peopleInCamps", false, Optional.empty(), Optional.empty()));
        assertThat(e.baseline().variant()).isEqualTo("baseline");
        assertThat(e.variants()).extracting(Arm::name).containsExactly("truce", "gate_open", "gate_wide", "patient");
        assertThat(e.variants()).extracting(Arm::isWrittenHere).containsExactly(false, true, true, true);
        assertThat(e.variants()).extracting(a -> a.file().variant()).containsExactly("truce", "gate_open", "gate_wide", "patient");
        assertThat(e.variants().get(1).file().scenario().title()).isEqualTo("The gate opens");
        assertThat(((BorderOpening) e.variants().get(2).file().scenario().policies().get("open")).peoplePerDay()).isEqualTo(90);
        assertThat(((BorderOpening) e.variants().get(2).file().scenario().policies().get("open")).needFirst()).isTrue();
        assertThat(e.variants().get(3).file().scenario().search().attempts()).isEqualTo(5);
        assertThat(e.warnings()).allMatch(w -> w.message().contains("no source given")).hasSize(1);
    }

    @Test
    void everyFileThatWasReadIsNamed() {
        ExperimentFile e = read(world(dir));
        assertThat(e.inputs()).containsKeys(dir.resolve("experiment.yaml"), dir.resolve("baseline.yaml"), dir.resolve("truce.yaml"), dir.resolve("gate.yaml"), dir.resolve("roads.csv"));
        assertThat(e.variants().get(1).file().inputs()).containsKeys(dir.resolve("experiment.yaml"), dir.resolve("baseline.yaml")).doesNotContainKey(dir.resolve("gate.yaml"));
        assertThat(e.variants().get(0).file().inputs()).doesNotContainKey(dir.resolve("experiment.yaml"));
        assertThat(e.variants().get(1).file().file()).isEqualTo(dir.resolve("experiment.yaml"));
        assertThat(e.variants().get(0).file().file()).isEqualTo(dir.resolve("truce.yaml"));
    }

    /** What is written in the experiment means what it would mean alone in a file. */
    @Test
    void aVariantWrittenHereIsOneReadFromAFile() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("plain", "extends: baseline.yaml\ntitle: \"Plain: 'x'\"\ndanger: {memoryDays: {value: 4, unit: days, range: [2, 5], source: A survey}}\n");
        texts.put("table", "extends: gate.yaml\nplaces: {elm: {ties: 70}}\nroads: other/roads.csv\npolicies:\n  open: ~\n");
        texts.put("above", "extends: ../up/base.yaml\nharm:\n  repairDays: 9\n");
        TestWorld world = world(dir.resolve("study"));
        StringBuilder variants = new StringBuilder("variants:\n");
        texts.forEach((name, text) -> {
            world.file(name + ".yaml", text);
            variants.append("  ").append(name).append(":\n");
            text.lines().forEach(line -> variants.append("    ").append(line).append('\n'));
        });
        world.replace("experiment.yaml", EXPERIMENT, EXPERIMENT.replaceFirst("(?s)variants:.*(?=replicates: 30)", variants.toString()));
        world.file("other/roads.csv", world.text("roads.csv").replace("fir,oak,7", "fir,oak,8")).write();
        Files.createDirectory(dir.resolve("up"));
        Files.writeString(dir.resolve("up/base.yaml"), "extends: ../study/baseline.yaml\nagentScale: 1\ncontrol: control.csv\n");
        Files.writeString(dir.resolve("up/control.csv"), "date,place,controller,source,certainty\n2001-03-05,fir,government,x,estimate\n");
        Map<String, String> set = Map.of("search.attempts", "4");
        ExperimentFile e = ExperimentFile.read(dir.resolve("study"), set, INDICATORS);
        assertThat(e.variants()).hasSize(3);
        for (Arm arm : e.variants()) {
            ScenarioFile alone = ScenarioFile.read(dir.resolve("study").resolve(arm.name() + ".yaml"), set, INDICATORS);
            assertThat(arm.file().hash()).isEqualTo(alone.hash());
            assertThat(arm.file().scenario()).isEqualTo(alone.scenario());
            assertThat(arm.file().tables()).isEqualTo(alone.tables());
            assertThat(arm.file().drawn(7, 3)).isEqualTo(alone.drawn(7, 3));
            assertThat(ScenarioDiff.between(arm.file(), alone)).isEqualTo(new ScenarioDiff(List.of(), List.of()));
            arm.file().writeEffective(dir.resolve("here"));
            alone.writeEffective(dir.resolve("alone"));
            assertThat(dir.resolve("here/effective-scenario.yaml")).hasSameTextualContentAs(dir.resolve("alone/effective-scenario.yaml"));
        }
    }

    @Test
    void aFileIsTheSameHereAsAlone() {
        ExperimentFile e = read(world(dir));
        assertThat(e.variants().get(0).file().hash()).isEqualTo(ScenarioFile.read(dir.resolve("truce.yaml"), Map.of()).hash());
        assertThat(e.baseline().hash()).isEqualTo(ScenarioFile.read(dir, Map.of()).hash());
    }

    @Test
    void settingsAreForAll() {
        world(dir).write();
        ExperimentFile e = ExperimentFile.read(dir, Map.of("agentScale", "2", "search.attempts", "3"), INDICATORS);
        assertThat(e.baseline().scenario().agentScale()).isEqualTo(2);
        assertThat(e.variants()).allMatch(a -> a.file().scenario().agentScale() == 2);
        assertThat(e.variants()).allMatch(a -> a.file().scenario().search().attempts() == 3);
        assertThat(e.warnings()).extracting(Complaint::message).contains("variant \"patient\" plays the same as the baseline");
    }

    @Test
    void aTargetInsteadOfANumber() {
        ExperimentFile e = read(world(dir).replace("experiment.yaml", "replicates: 30", "replicates: {precision: 0.05, of: personDaysWithoutShelter, atLeast: 10, atMost: 400}"));
        assertThat(e.replicates()).isEqualTo(new Precision(0.05, "personDaysWithoutShelter", 10, 400));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-5, -5", "9223372036854775807, 9223372036854775807", "-9223372036854775808, -9223372036854775808", "0x7E3, 2019", "0xFFFFFFFFFFFFFFFF, -1", "0x0, 0"})
    void aSeedHas64Bits(String written, long seed) {
        assertThat(read(world(dir).replace("experiment.yaml", "seed: 2019", "seed: " + written)).seed()).isEqualTo(seed);
    }

    @Test
    void drawnWorlds() {
        assertThat(read(world(dir).replace("experiment.yaml", "worlds: best", "worlds: drawn")).worlds()).isEqualTo("drawn");
    }

    @Test
    void theSmallestEffectIsAnAmountOrAPart() {
        assertThat(new SmallestEffect(20, false).against(-1000)).isEqualTo(20);
        assertThat(new SmallestEffect(2, true).against(-1000)).isEqualTo(20);
    }

    @Test
    void whatIsAnExperiment() throws IOException {
        world(dir).write();
        Path other = Files.writeString(dir.resolve("other.yaml"), "id: x\nvariants: {}\n");
        Path broken = Files.writeString(dir.resolve("broken.yaml"), "variants: [\n");
        assertThat(ExperimentFile.isExperiment(dir)).isTrue();
        assertThat(ExperimentFile.isExperiment(dir.resolve("experiment.yaml"))).isTrue();
        assertThat(ExperimentFile.isExperiment(other)).isTrue();
        for (Path not : List.of(broken, dir.resolve("baseline.yaml"), dir.resolve("truce.yaml"), dir.resolve("places.csv"), dir.resolve("none.yaml"), dir.resolve("none"),
                Files.createDirectory(dir.resolve("empty")))) {
            assertThat(ExperimentFile.isExperiment(not)).as(not.toString()).isFalse();
        }
        assertThat(ScenarioFile.read(dir, Map.of()).file()).as("a folder's scenario stays its scenario").isEqualTo(dir.resolve("baseline.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"idlib-2019", "three-villages"})
    void theExperimentsThatComeWithMawa(String name) {
        Set<String> indicators = Arrays.stream(Indicator.values()).map(Indicator::key).collect(Collectors.toSet());
        ExperimentFile e = ExperimentFile.read(Path.of("scenarios", name), Map.of(), indicators);
        assertThat(e.variants()).allMatch(arm -> arm.firstDifference().isPresent());
        assertThat(e.variants()).extracting(arm -> arm.file().scenario().id()).doesNotHaveDuplicates().doesNotContain(e.baseline().scenario().id());
        assertThat(e.variants()).extracting(arm -> arm.file().scenario().title()).doesNotHaveDuplicates();
        assertThat(e.measures()).anyMatch(Measure::isPrimary).filteredOn(Measure::isPrimary).allMatch(m -> m.smallestEffect().isPresent());
        assertThat(e.warnings()).allMatch(w -> w.message().contains("no source given"));
        assertThat(e.variants()).as("what a policy says has a source").allMatch(arm -> arm.file().parameters().stream().filter(c -> c.path().startsWith("policies.")).allMatch(ParameterCard::hasSource));
    }
}
