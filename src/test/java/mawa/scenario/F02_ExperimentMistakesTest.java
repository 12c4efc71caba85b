package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mawa.TestWorld;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All that is wrong with an experiment and its scenarios is told at once, each thing once and where it stands. */
class F02_ExperimentMistakesTest {
    @TempDir
    private Path dir;

    private ScenarioException exception(TestWorld world, Map<String, String> set) {
        world.write();
        ScenarioException e = catchThrowableOfType(ScenarioException.class, () -> ExperimentFile.read(dir.resolve("experiment.yaml"), set, F01_ExperimentTest.INDICATORS));
        assertThat(e).as("a ScenarioException").isNotNull();
        assertThat(e.errors()).isEqualTo((int) e.complaints().stream().filter(Complaint::isError).count());
        return e;
    }

    private ListAssert<String> mistakes(TestWorld world) {
        return assertThat(lines(exception(world, Map.of()).complaints().stream().filter(Complaint::isError).toList()));
    }

    private List<String> lines(List<Complaint> complaints) {
        return complaints.stream().map(c -> (c.place() + " " + c.message()).replace(dir + "/", "")).toList();
    }

    private ListAssert<String> warnings(TestWorld world) {
        world.write();
        return assertThat(lines(ExperimentFile.read(dir, Map.of(), F01_ExperimentTest.INDICATORS).warnings()).stream().filter(l -> !l.contains("no source given")).toList());
    }

    private TestWorld world() {
        return F01_ExperimentTest.world(dir);
    }

    private TestWorld with(String from, String to) {
        return world().replace("experiment.yaml", from, to);
    }

    @Test
    void unknownAndMissingKeys() {
        mistakes(with("replicates: 30", "replicate: 30").replace("experiment.yaml", "title: A gate, kits and a truce\n", "").replace("experiment.yaml", "statistic: dayOfPeak", "statistics: dayOfPeak"))
                .containsExactly("experiment.yaml:1:1 missing key \"title\"", "experiment.yaml:14:1 unknown key \"replicate\"", "experiment.yaml:22:23 unknown key \"statistics\"");
        assertThat(exception(with("worlds: best", "world: best"), Map.of()).getMessage()).contains("Did you mean \"worlds\"?  Allowed here: variants, replicates, id, title, baseline, seed, worlds, indicators.");
        mistakes(with("replicates: 30\n", "")).containsExactly("experiment.yaml:1:1 missing key \"replicates\"");
        mistakes(with(F01_ExperimentTest.EXPERIMENT, "variants:\n")).containsExactly("experiment.yaml:1:1 missing key \"replicates\"", "experiment.yaml:1:1 missing key \"id\"",
                "experiment.yaml:1:1 missing key \"title\"", "experiment.yaml:1:1 missing key \"baseline\"", "experiment.yaml:1:1 missing key \"seed\"", "experiment.yaml:1:1 missing key \"worlds\"",
                "experiment.yaml:1:1 missing key \"indicators\"", "experiment.yaml:1:10 variants names no variant");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "id: small-study | id: Small study | 1:5 id \"Small study\" cannot be the name of a folder",
        "title: A gate, kits and a truce | title: \"A\\ngate\" | 2:8 title must be one line",
        "seed: 2019 | seed: 0xG | 16:7 seed must be a whole number, was \"0xG\"",
        "seed: 2019 | seed: 0x12345678901234567 | 16:7 seed must be a whole number, was \"0x12345678901234567\"",
        "seed: 2019 | seed: 9223372036854775808 | 16:7 seed 9223372036854775808 is too large",
        "seed: 2019 | seed: {value: 1} | 16:1 seed must be one value, not a block",
        "worlds: best | worlds: beast | 17:9 worlds cannot be \"beast\"",
        "replicates: 30 | replicates: 0 | 15:13 replicates must be from 1 to 100000, was 0",
        "replicates: 30 | replicates: [30] | 15:13 replicates must be one value, not a list",
        "replicates: 30 | replicates: {precision: 5 %, of: personDaysWithoutShelter, atLeast: 10, atMost: 40} | 15:25 precision must be a number, was \"5 %\"",
        "replicates: 30 | replicates: {precision: 0.1, of: personDaysWithoutShelter, atLeast: 50, atMost: 40} | 15:81 atMost 40 is less than atLeast 50",
        "replicates: 30 | replicates: {precision: 0.1, of: displacedPeople, atLeast: 10, atMost: 40} | 15:34 there is no compared indicator \"displacedPeople\"",
        "replicates: 30 | replicates: {precision: 0.1, atLeast: 10, atMost: 40} | 15:1 missing key \"of\" in replicates",
        "statistic: dayOfPeak | statistic: median | 23:34 statistic cannot be \"median\"",
        "2.5 % | many % | 23:61 smallestEffect must be a number above 0, or a part of the baseline's mean such as 2 %, was \"many %\"",
        "2.5 % | 0 | 23:61 smallestEffect must be a number above 0, or a part of the baseline's mean such as 2 %, was \"0\"",
        "2.5 % | -1 % | 23:61 smallestEffect must be a number above 0, or a part of the baseline's mean such as 2 %, was \"-1 %\"",
        "peopleInCamps: | peopleInCmaps: | 24:5 there is no indicator \"peopleInCmaps\"",
        "peopleInCamps: {} | peopleInCamps: | 24:19 peopleInCamps has no value",
        "peopleInCamps: | personDaysWithoutShelter: | 24:5 personDaysWithoutShelter is primary already",
        "baseline: baseline.yaml | baseline: basline.yaml | 3:11 there is no file \"basline.yaml\"",
        "baseline: baseline.yaml | baseline: /etc/x.yaml | 3:11 a scenario is named relative to this file, was \"/etc/x.yaml\"",
        "baseline: baseline.yaml | baseline: baseline | 3:11 baseline must name a .yaml file",
        "baseline: baseline.yaml | baseline: [x] | 3:11 baseline must be one value, not a list",
        "truce: truce.yaml | truce: truec.yaml | 5:10 there is no file \"truec.yaml\"",
        "truce: truce.yaml | truce: truce | 5:10 truce must name a .yaml file",
        "truce: truce.yaml | truce: | 5:9 variant \"truce\" says nothing",
        "truce: truce.yaml | truce: [truce.yaml] | 5:10 variant \"truce\" must be a file or a block, not a list",
        "truce: truce.yaml | truce: experiment.yaml | 4:1 this file is an experiment, not a scenario",
        "truce: truce.yaml | truce: {extends: experiment.yaml} | 5:20 the scenario extends itself",
        "truce: truce.yaml | truce: {variant: x, agentScale: 1, danger: {memoryDays: 2}} | 5:11 the variant has its name from the key above",
        "search: {attempts: 5} | search: {atempts: 5} | 14:22 unknown key \"atempts\"",
        "search: {attempts: 5} | search: {attempts: few} | 14:32 attempts must be a whole number, was \"few\""})
    void values(String from, String to, String complaint) {
        mistakes(with(from, to)).containsExactly("experiment.yaml:" + complaint);
    }

    @Test
    void secondaryFiguresMayBeLeftOutAndWorldsMayNot() {
        String primaryOnly = F01_ExperimentTest.EXPERIMENT.replaceFirst("(?s)  secondary:.*", "");
        assertThat(ExperimentFile.read(with(F01_ExperimentTest.EXPERIMENT, primaryOnly).write().getParent(), Map.of(), F01_ExperimentTest.INDICATORS).measures())
                .extracting(ExperimentFile.Measure::indicator).containsExactly("personDaysWithoutShelter", "deathsByStrikeCumulative");
        TestWorld without = with("worlds: best\n", "");
        mistakes(without).containsExactly("experiment.yaml:1:1 missing key \"worlds\"");
        assertThat(exception(without, Map.of())).hasMessageContaining("worlds: best (only chance differs between replicates) or drawn (each also draws every parameter that has a range).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "Baseline", "a b", "a/b", "..", "\"\"", "ünï", "nul", "COM1", "-x", "a.b"})
    void namesOfVariantsNameFolders(String name) {
        mistakes(with("truce: truce.yaml", name + ": truce.yaml")).singleElement().asString().startsWith("experiment.yaml:5:3 ");
    }

    @Test
    void namesOfVariantsDiffer() {
        mistakes(with("patient:", "truce:")).containsExactly("experiment.yaml:14:3 key \"truce\" is given twice");
        mistakes(with("patient:", "TRUCE:")).containsExactly("experiment.yaml:14:3 variants \"truce\" and \"TRUCE\" differ in capital letters only");
    }

    @Test
    void variantsAreNeeded() {
        for (String none : List.of("variants: {}\n", "variants:\n", "variants: [truce.yaml]\n")) {
            mistakes(with(F01_ExperimentTest.EXPERIMENT, F01_ExperimentTest.EXPERIMENT.replaceFirst("(?s)variants:.*(?=replicates: 30)", none)))
                    .singleElement().asString().contains("variants names no variant");
        }
        mistakes(with("  primary:\n", "  secondary:\n    peopleInCamps: {}\n  primary: {}\n").replace("experiment.yaml", F01_ExperimentTest.EXPERIMENT.replaceFirst("(?s).*primary:\n", ""), "\n"))
                .containsExactly("experiment.yaml:21:3 primary names no indicator");
    }

    /** Four scenarios rest on the baseline: its mistakes are told once, those of others beside them. */
    @Test
    void whatIsSharedIsToldOnce() {
        TestWorld world = with("attempts: 5", "attempts: 99").replace("baseline.yaml", "  repairDays: 30", "  repairDays: never").replace("roads.csv", "fir,oak,7", "fir,oak,far")
                .replace("gate.yaml", "needFirst: true", "needFirst: maybe").replace("experiment.yaml", "seed: 2019", "seed: x");
        mistakes(world).containsExactly("experiment.yaml:14:32 attempts must be from 0 to 20, was 99", "experiment.yaml:16:7 seed must be a whole number, was \"x\"",
                "baseline.yaml:" + Mistakes.line(world, "repairDays:") + ":15 repairDays must be a number, was \"never\"", "roads.csv:2:9 km must be a number, was \"far\"",
                "gate.yaml:3:112 needFirst must be true or false, was \"maybe\"");
    }

    @Test
    void thousandsOfSharedMistakesAreCountedOnce() {
        TestWorld world = world();
        for (int k = 0; k < 100; k++) {
            world.row("roads", "elm,nowhere" + k + ",5,road,invented,estimate");
        }
        world.write();
        ScenarioException e = catchThrowableOfType(ScenarioException.class, () -> ExperimentFile.read(dir, Map.of(), F01_ExperimentTest.INDICATORS));
        assertThat(e.errors()).isEqualTo(100);
        assertThat(e.getMessage()).contains("and 40 more errors in this file");
    }

    @Test
    void whatAVariantBringsIntoSharedFilesIsExplained() {
        TestWorld world = with("search: {attempts: 5}", "places: {elm: {population: 700}}");
        mistakes(world).containsExactly("baseline.yaml:" + Mistakes.line(world, "totalPopulation") + ":18 the sum of population over simulated places is 1,700, totalPopulation says 1,600");
        assertThat(exception(world, Map.of()).getMessage()).contains("It comes with variant \"patient\".");
        assertThat(exception(with("attempts: 5", "attempts: x"), Map.of()).getMessage()).doesNotContain("It comes with");
        assertThat(exception(world(), Map.of("policies.truce.strength", "0.1")).complaints()).filteredOn(Complaint::isError).singleElement()
                .matches(c -> c.file().equals("--set policies.truce.strength") && !c.hint().contains("It comes with"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{start: 2001-03-02} | 14:20 variant \"patient\" and the baseline differ in start: 2001-03-02, not 2001-03-01",
        "{end: 2001-03-21} | 14:18 variant \"patient\" and the baseline differ in end: 2001-03-21, not 2001-03-20",
        "{agentScale: 2} | 14:25 variant \"patient\" and the baseline differ in agentScale: 2, not 1",
        "{smallestPublishedCount: 9} | 14:37 variant \"patient\" and the baseline differ in smallestPublishedCount: 9, not 1",
        "{simulatedControllers: [opposition, government]} | 14:35 variant \"patient\" and the baseline differ in simulatedControllers: [opposition, government], not [opposition]",
        "{regions: {south: [fir, oak]}} | 14:23 variant \"patient\" and the baseline differ in regions.south: [fir, oak], not nothing",
        "{places: other.csv} | 14:21 variant \"patient\" and the baseline differ in places: only the variant has ash",
        "{places: turned.csv} | 14:21 variant \"patient\" and the baseline differ in the order of places: oak first, not fir first"})
    void pairsShareTheirDaysAndPlaces(String variant, String complaint) {
        TestWorld world = with("{search: {attempts: 5}}", variant);
        String[] places = world.text("places.csv").split("\n");
        world.file("turned.csv", String.join("\n", places[0], places[2], places[1], places[3], places[4], places[5]));
        world.file("other.csv", world.text("places.csv") + "ash,Ash,town,South,0.11,0.11,opposition,0,0,0,0,invented,estimate\n");
        if (variant.contains("other.csv")) {
            world.file("more.csv", world.text("roads.csv") + "fir,ash,9,road,invented,estimate\n").replace("experiment.yaml", "places: other.csv", "places: other.csv, roads: more.csv");
        }
        mistakes(world).containsExactly("experiment.yaml:" + complaint);
    }

    @Test
    void whatIsDoubtfulIsSaid() {
        warnings(world()).isEmpty();
        warnings(with("search: {attempts: 5}", "title: Another")).containsExactly("experiment.yaml:14:3 variant \"patient\" plays the same as the baseline");
        warnings(with("search: {attempts: 5}", "extends: truce.yaml")).containsExactly("experiment.yaml:14:3 variant \"patient\" plays the same as variant \"truce\"");
        warnings(with("search: {attempts: 5}", "standards: {waterLitres: 20}")).containsExactly("experiment.yaml:14:38 variant \"patient\" and the baseline differ in their standards");
    }

    @Test
    void aBrokenExperimentIsToldAtOnce() {
        mistakes(world().file("experiment.yaml", "variants: [\n")).singleElement().asString().contains("this is not YAML");
        mistakes(world().file("experiment.yaml", "- a\n")).containsExactly("experiment.yaml:1:1 the file must be a block of keys");
        world().write();
        ScenarioException none = catchThrowableOfType(ScenarioException.class, () -> ExperimentFile.read(dir.resolve("none.yaml"), Map.of(), F01_ExperimentTest.INDICATORS));
        assertThat(none.getMessage()).contains("there is no file");
        ScenarioException wrong = catchThrowableOfType(ScenarioException.class, () -> ScenarioFile.read(dir.resolve("experiment.yaml"), Map.of()));
        assertThat(wrong.getMessage()).contains("experiment.yaml:4:1  error  this file is an experiment, not a scenario");
    }
}
