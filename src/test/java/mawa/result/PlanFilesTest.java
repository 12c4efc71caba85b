package mawa.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.TestWorld;
import mawa.experiment.Experiment;
import mawa.experiment.Fakes;
import mawa.experiment.Job;
import mawa.experiment.Json;
import mawa.experiment.Measure;
import mawa.experiment.Plan;
import mawa.experiment.Summary.Statistic;
import mawa.experiment.Variant;
import mawa.experiment.Worlds;
import mawa.outcome.Indicator;
import mawa.scenario.ScenarioFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan in its folder is the plan: whoever reads it plays the same runs. */
class PlanFilesTest {
    private static final Measure PRIMARY = new Measure(Indicator.PEOPLE_WITHOUT_SHELTER, Statistic.PEAK, 2.5, true, true);
    private static final Measure OTHER = new Measure(Indicator.DISPLACED_PEOPLE_CUMULATIVE, Statistic.FINAL, 0, false, false);

    @TempDir
    private Path dir;

    private Path folder;
    private Plan plan;

    @BeforeEach
    void planned() throws IOException {
        folder = Files.createDirectory(dir.resolve("a result"));
        Path yaml = TestWorld.write(dir.resolve("scenario"));
        Variant baseline = Variant.of("baseline", ScenarioFile.read(yaml, Map.of()));
        Variant brave = Fakes.variant(dir.resolve("scenario"), "brave", "departure.remainShare", "0.8");
        Map<String, String> factors = new LinkedHashMap<>();
        factors.put("travel.fareUsdPerKm", "1");
        factors.put("danger.memoryDays", "4");
        factors.put("protest.weekdays", "[monday, friday]");
        Variant point = Variant.ofPoints("p0001", "baseline", List.of(1), factors, () -> ScenarioFile.read(yaml, factors));
        Variant braver = Variant.ofPoints("brave-p0001", "brave", List.of(1), Map.of("danger.memoryDays", "4"),
                () -> ScenarioFile.read(brave.file().file(), Map.of("danger.memoryDays", "4")));
        Experiment experiment = new Experiment("a-sweep", "1.0", List.of(baseline, brave, point, braver), 2, 3, Long.MIN_VALUE + 5, Worlds.DRAWN);
        plan = new Plan(experiment, List.of(PRIMARY, OTHER), Optional.of(new Plan.Target(0.05, PRIMARY, 10, 200)));
        PlanFiles.write(folder, plan);
    }

    @Test
    void itIsReadBackAsItWasWritten() {
        assertSame(PlanFiles.read(folder, "1.0"), plan);
    }

    @Test
    void aPlanAboutWhichNothingWasAskedIsReadBackToo() throws IOException {
        Plan simple = Plan.forRunning(Fakes.experiment(dir.resolve("scenario"), 2));
        Path other = Files.createDirectory(dir.resolve("other"));
        PlanFiles.write(other, simple);
        assertSame(PlanFiles.read(other, "1.0"), simple);
    }

    @Test
    void writtenAgainItIsTheSameByteForByte() throws IOException {
        Path again = Files.createDirectory(dir.resolve("again"));
        PlanFiles.write(again, PlanFiles.read(folder, "1.0"));
        Tables.assertSame(again, folder);
        PlanFiles.write(again, plan);
        Tables.assertSame(again, folder);
    }

    @Test
    void everyRunIsListedBeforeItIsPlayed() throws IOException {
        List<Map<String, String>> rows = Tables.rows(folder.resolve("runs-planned.csv.gz"));
        assertThat(rows.get(0).keySet()).containsExactly("chunk", "runId", "variant", "replicate", "seed", "worlds");
        List<Job> jobs = plan.experiment().allJobs();
        assertThat(rows).extracting(r -> r.get("runId") + r.get("variant") + r.get("replicate") + r.get("worlds"))
                .isEqualTo(jobs.stream().map(j -> j.runId() + j.variant().name() + j.replicate() + j.worlds().key()).toList());
        // A chunk is one replicate of all variants, so that pairs stay together.
        assertThat(rows).allSatisfy(r -> assertThat(Integer.parseInt(r.get("chunk"))).isEqualTo(Integer.parseInt(r.get("replicate")) - 2));
    }

    @Test
    void eachArmsScenarioCanBeRunByItself() {
        for (Variant v : plan.experiment().variants()) {
            if (v.factors().isEmpty()) {
                Path home = v.name().equals("baseline") ? folder : folder.resolve("variants").resolve(v.name());
                assertThat(ScenarioFile.read(home, Map.of()).hash()).isEqualTo(v.hash());
                assertThat(ScenarioFile.read(home, Map.of()).variant()).isEqualTo(v.file().variant());
            }
        }
    }

    @Test
    void aScenarioThatWasChangedSinceIsRefused() throws IOException {
        for (String file : List.of("effective-scenario.yaml", "variants/brave/effective-scenario.yaml")) {
            String text = Files.readString(folder.resolve(file));
            Files.writeString(folder.resolve(file), text + "# a remark changes nothing\n");
            assertSame(PlanFiles.read(folder, "1.0"), plan);
            Files.writeString(folder.resolve(file), text.replaceFirst("smallestPublishedCount: 1", "smallestPublishedCount: 2"));
            assertThatThrownBy(() -> PlanFiles.read(folder, "1.0")).isInstanceOf(RefusedException.class).hasMessageContaining("was changed after the experiment was planned");
            Files.writeString(folder.resolve(file), text);
        }
        Path strikes = folder.resolve("scenario-tables/strikes.csv");
        Files.writeString(strikes, Files.readString(strikes).replace(",20,invented", ",21,invented"));
        assertThatThrownBy(() -> PlanFiles.read(folder, "1.0")).isInstanceOf(RefusedException.class).hasMessageContaining("scenario of baseline");
    }

    @Test
    void aPointIsReadWhenItIsNeededAndHeldAgainstWhatWasPlanned() throws IOException {
        Path file = folder.resolve("experiment.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"danger.memoryDays\" : \"4\"", "\"danger.memoryDays\" : \"5\""));
        Variant point = PlanFiles.read(folder, "1.0").experiment().find("p0001").orElseThrow();
        assertThat(point.hash()).isEqualTo(plan.experiment().find("p0001").orElseThrow().hash());
        assertThatThrownBy(point::file).isInstanceOf(RefusedException.class).hasMessageContaining("the scenario of p0001").hasMessageContaining("was changed after");
    }

    @Test
    void thePointsOfTheDesignAreThoseOfAllArmsTogether() throws IOException {
        assertThat(DesignTable.read(folder)).singleElement().satisfies(point -> {
            assertThat(point.number()).isEqualTo(1);
            assertThat(point.settings()).containsExactly(Map.entry("travel.fareUsdPerKm", "1"), Map.entry("danger.memoryDays", "4"), Map.entry("protest.weekdays", "[monday, friday]"));
        });
    }

    @Test
    void aPlanThatCannotBeWrittenLeavesTheOneBeforeAsItWas() throws IOException {
        Variant broken = Variant.planned("broken", "baseline", List.of(2), Map.of(), "0", () -> {
            throw new IllegalStateException("on purpose");
        });
        Experiment e = plan.experiment();
        // Points need no scenario to be planned; an arm that cannot be written ends it.
        Variant lost = Variant.planned("lost", "lost", List.of(), Map.of(), "0", broken::file);
        assertThatThrownBy(() -> PlanFiles.write(folder, plan.of(e.withVariants(List.of(e.baseline(), lost))))).hasMessage("on purpose");
        assertThat(PlanFiles.read(folder, "1.0").experiment().variants()).hasSize(4);
        assertThatThrownBy(() -> ResultFolder.claim(folder, plan.of(e.withVariants(List.of(e.baseline(), lost))))).hasMessage("on purpose");
        ResultFolder.remove(folder.resolve(".lock"));
        Path whole = Files.createDirectory(dir.resolve("whole"));
        PlanFiles.write(whole, plan);
        // Not even marked.
        Tables.assertSame(folder, whole);
    }

    @Test
    void anotherReleaseIsRefusedAndBothAreNamed() {
        assertThatThrownBy(() -> PlanFiles.read(folder, "1.1")).isInstanceOf(RefusedException.class).hasMessageContaining("by Mawa 1.0, this is 1.1");
    }

    @Test
    void whatHoldsNoPlanIsRefused() throws IOException {
        Path empty = Files.createDirectory(dir.resolve("empty"));
        assertThatThrownBy(() -> PlanFiles.read(empty, "1.0")).isInstanceOf(RefusedException.class).hasMessageContaining("holds no experiment");
        assertThatThrownBy(() -> PlanFiles.read(dir.resolve("none"), "1.0")).isInstanceOf(RefusedException.class).hasMessageContaining("is no folder");
        Files.writeString(empty.resolve("experiment.json"), "{\"name\": \"somebody else's\"}");
        assertThatThrownBy(() -> PlanFiles.read(empty, "1.0")).isInstanceOf(RefusedException.class).hasMessageContaining("holds no experiment");
    }

    @Test
    void aPlanThatIsCutOrSpoiltIsRefusedAndNeverMisread() throws IOException {
        Path file = folder.resolve("experiment.json");
        String text = Files.readString(file);
        for (int length = 0; length < text.length() - 2; length += 7) {
            Files.writeString(file, text.substring(0, length));
            assertThatThrownBy(() -> PlanFiles.read(folder, "1.0")).isInstanceOf(RefusedException.class);
        }
        Map<String, Object> fields = Json.readObject(text);
        for (String key : fields.keySet()) {
            // The identity can be worked out of the rest, and no precision is a plan too.
            for (Object wrong : List.of("nonsense", List.of("nonsense"), Map.of("share", "nonsense"), 1L << 40)) {
                if (!key.equals("identity") && !(key.equals("seed") && wrong instanceof Long) && !(key.equals("id") && wrong instanceof String)
                        && !(key.equals("precision") && !(wrong instanceof Map))) {
                    Map<String, Object> spoilt = new LinkedHashMap<>(fields);
                    spoilt.put(key, wrong);
                    Files.writeString(file, Json.write(spoilt));
                    assertThatThrownBy(() -> PlanFiles.read(folder, "1.0")).as(key + " is " + wrong).isInstanceOf(RefusedException.class);
                }
            }
        }
        Files.writeString(file, text.replaceFirst("\"seed\" : ", "\"seed\" ; "));
        assertThatThrownBy(() -> PlanFiles.read(folder, "1.0")).hasMessageMatching("(?s).*experiment\\.json:5:\\d+: the plan cannot be read from here on: .*Run the experiment again with --out .*stored runs are kept\\.");
        Files.writeString(file, text.replaceFirst("\"name\" : \"brave\"", "\"name\" : 12"));
        assertThatThrownBy(() -> PlanFiles.read(folder, "1.0")).hasMessageContaining("experiment.json: variants[1].name is 12, and should be a text.");
        String[][] words = {{"\"peopleWithoutShelter\"", "\"peopleWithoutRoof\""}, {"\"peak\"", "\"top\""}, {"\"drawn\"", "\"worst\""}, {"\"atMost\" : 200", "\"atMost\" : 2"}};
        for (String[] word : words) {
            Files.writeString(file, text.replace(word[0], word[1]));
            assertThatThrownBy(() -> PlanFiles.read(folder, "1.0")).as(word[1]).isInstanceOf(RefusedException.class).hasMessageNotContaining("mawa.")
                    .hasMessageContaining("Run the experiment again");
        }
    }

    private static void assertSame(Plan read, Plan written) {
        Experiment e = read.experiment();
        Experiment w = written.experiment();
        assertThat(e.identity()).isEqualTo(w.identity());
        assertThat(List.of(e.id(), e.release(), e.firstReplicate(), e.replicates(), e.seed(), e.worlds()))
                .isEqualTo(List.of(w.id(), w.release(), w.firstReplicate(), w.replicates(), w.seed(), w.worlds()));
        assertThat(e.variants()).extracting(v -> v.name() + " of " + v.arm() + " " + v.hash())
                .isEqualTo(w.variants().stream().map(v -> v.name() + " of " + v.arm() + " " + v.hash()).toList());
        assertThat(e.variants()).extracting(v -> new ArrayList<>(v.factors().entrySet()))
                .isEqualTo(w.variants().stream().map(v -> new ArrayList<>(v.factors().entrySet())).toList());
        assertThat(e.variants()).extracting(Variant::points).isEqualTo(w.variants().stream().map(Variant::points).toList());
        assertThat(e.variants()).extracting(v -> v.file().hash()).isEqualTo(w.variants().stream().map(Variant::hash).toList());
        assertThat(e.allJobs()).extracting(Job::runId).isEqualTo(w.allJobs().stream().map(Job::runId).toList());
        assertThat(read.measures()).isEqualTo(written.measures());
        assertThat(read.target()).isEqualTo(written.target());
    }
}
