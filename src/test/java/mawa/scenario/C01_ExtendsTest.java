package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.TestWorld;
import mawa.policy.Ceasefire;
import mawa.policy.ShelterKits;
import mawa.service.Gate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A variant says only what differs from its base. */
class C01_ExtendsTest {
    @TempDir
    private Path dir;
    private Path base;

    @BeforeEach
    void base() {
        base = TestWorld.in(dir.resolve("base"))
                .with("policies.truce", "{kind: Ceasefire, start: 2001-03-05, end: 2001-03-10, places: [all], strength: 0.5, compliance: 1}")
                .with("policies.kits", "{kind: ShelterKits, start: 2001-03-05, end: 2001-03-10, places: [all], peoplePerDay: 5}").write();
    }

    private Path variant(String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private ScenarioFile read(String text) throws IOException {
        return ScenarioFile.read(variant("study/variant.yaml", "extends: ../base/baseline.yaml\n" + text), Map.of());
    }

    @Test
    void whoSaysNothingIsHisBase() throws IOException {
        ScenarioFile plain = ScenarioFile.read(base, Map.of());
        ScenarioFile variant = read("");
        assertThat(variant.scenario()).isEqualTo(plain.scenario());
        assertThat(variant.hash()).isEqualTo(plain.hash());
        assertThat(variant.inputs()).hasSize(10);
        assertThat(variant.parameters()).extracting(ParameterCard::path).containsExactlyElementsOf(plain.parameters().stream().map(ParameterCard::path).toList());
    }

    @Test
    void valuesAreReplacedOneByOne() throws IOException {
        Scenario plain = ScenarioFile.read(base, Map.of()).scenario();
        Scenario s = read("title: Another\nsearch:\n  attempts: 5\n").scenario();
        assertThat(s.title()).isEqualTo("Another");
        assertThat(s.search().attempts()).isEqualTo(5);
        assertThat(s.search().knownKm()).isEqualTo(10);
        assertThat(s.harm()).isEqualTo(plain.harm());
    }

    @Test
    void namedEntriesAreMergedAddedAndTakenAway() throws IOException {
        Scenario s = read("""
                policies:
                  truce: {strength: 0.9}
                  kits: ~
                  more: {kind: ShelterKits, start: 2001-03-06, end: 2001-03-07, places: [elm], peoplePerDay: 7}
                gates: {gate: {regime: open}}
                regions: {villages: [elm, fir], south: [fir, oak]}
                travel: {roadClasses: {road: {vehiclesPerDay: 9}}}
                """).scenario();
        assertThat(s.policies().keySet()).containsExactly("truce", "more");
        assertThat(((Ceasefire) s.policies().get("truce")).strength()).isEqualTo(0.9);
        assertThat(((Ceasefire) s.policies().get("truce")).compliance()).isEqualTo(1);
        assertThat(s.gates().get("gate")).isEqualTo(new Gate(Gate.Regime.OPEN, 0, 0));
        assertThat(s.regions()).containsEntry("villages", List.of("elm", "fir")).containsEntry("south", List.of("fir", "oak")).containsEntry("north", List.of("elm", "camp", "gate"));
        assertThat(s.travel().roadClasses().get("road").vehicleKmPerHour()).isEqualTo(30);
        assertThat(s.travel().roadClasses().get("road").vehiclesPerDay()).isEqualTo(9);
    }

    @Test
    void anotherKindIsAnotherThing() throws IOException {
        Scenario s = read("policies: {truce: {kind: ShelterKits, start: 2001-03-06, end: 2001-03-07, places: [elm], peoplePerDay: 7}}").scenario();
        assertThat(s.policies().get("truce")).isInstanceOf(ShelterKits.class);
        Mistakes.of(variant("study/variant.yaml", "extends: ../base/baseline.yaml\npolicies: {truce: {kind: ShelterKits, peoplePerDay: 7}}"), Map.of())
                .containsExactlyInAnyOrder("variant.yaml:2:12 missing key \"start\" in policies.truce", "variant.yaml:2:12 missing key \"end\" in policies.truce",
                        "variant.yaml:2:12 missing key \"places\" in policies.truce");
    }

    @Test
    void aNewValueDropsTheOldCard() throws IOException {
        ParameterCard plain = card(read("danger: {memoryDays: 4}"));
        assertThat(plain).isEqualTo(new ParameterCard("danger.memoryDays", 4, "days", 4, 4, "", Optional.empty(), dir.resolve("study/variant.yaml").toString(), 2, false));
        ParameterCard other = card(read("danger: {memoryDays: {value: 4, source: A survey}}"));
        assertThat(other.source()).isEqualTo("A survey");
        assertThat(other.hasRange()).isFalse();
        assertThat(other.certainty()).isEmpty();
    }

    @Test
    void aCardWithoutAValueAddsToTheOldOne() throws IOException {
        ParameterCard card = card(read("danger: {memoryDays: {range: [2, 4]}}"));
        assertThat(card.value()).isEqualTo(3);
        assertThat(card.low()).isEqualTo(2);
        assertThat(card.source()).isEqualTo("Field notes, 2001");
        ParameterCard bare = read("danger: {spilloverKm: {source: A map}}").parameters().stream().filter(c -> c.path().equals("danger.spilloverKm")).findFirst().orElseThrow();
        assertThat(bare.value()).isEqualTo(10);
        assertThat(bare.source()).isEqualTo("A map");
    }

    private static ParameterCard card(ScenarioFile file) {
        return file.parameters().stream().filter(c -> c.path().equals("danger.memoryDays")).findFirst().orElseThrow();
    }

    @Test
    void tablesAreReadWhereTheyAreNamed() throws IOException {
        Files.writeString(dir.resolve("base/other.csv"), "date,place,controller,source,certainty\n2001-03-05,elm,government,x,estimate\n");
        assertThat(read("").scenario().control()).isEmpty();
        variant("study/control.csv", "date,place,controller,source,certainty\n2001-03-05,fir,government,x,estimate\n");
        ScenarioFile file = read("control: control.csv");
        assertThat(file.scenario().control()).singleElement().hasFieldOrPropertyWithValue("place", "fir");
        assertThat(file.inputs()).containsKeys(dir.resolve("study/control.csv"), dir.resolve("base/roads.csv"));
        Mistakes.of(variant("study/variant.yaml", "extends: ../base/baseline.yaml\ncontrol: other.csv\n"), Map.of()).containsExactly("variant.yaml:2:10 there is no file \"other.csv\"");
    }

    @Test
    void mistakesAreToldWhereTheyWereMade() throws IOException {
        Files.writeString(base, Files.readString(base).replace("  repairDays: 30", "  repairDays: never"));
        Files.writeString(dir.resolve("base/roads.csv"), Files.readString(dir.resolve("base/roads.csv")).replace("fir,oak,7", "fir,oak,far"));
        ScenarioException e = Mistakes.exception(variant("study/variant.yaml", "extends: ../base/baseline.yaml\nharm: {injuredPerDeath: few}\nlegs: 4\n"), Map.of());
        assertThat(e.complaints().stream().filter(Complaint::isError).map(Complaint::place).map(p -> dir.relativize(Path.of(p)).toString()).toList())
                .containsExactly("study/variant.yaml:2:25", "study/variant.yaml:3:1", "base/baseline.yaml:" + Mistakes.line(TestWorld.in(dir), "repairDays:") + ":15", "base/roads.csv:2:9");
    }

    @Test
    void whatIsTakenAwayMustBeThere() throws IOException {
        Mistakes.of(variant("study/variant.yaml", "extends: ../base/baseline.yaml\npolicies: {trucee: ~}"), Map.of()).containsExactly("variant.yaml:2:12 there is no \"trucee\" to take away");
        Mistakes.of(variant("study/variant.yaml", "extends: ../base/baseline.yaml\nharm: ~"), Map.of()).containsExactly("variant.yaml:2:7 harm has no value");
        Mistakes.of(variant("study/variant.yaml", "extends: ../base/baseline.yaml\nharm: {repairDays: ~}"), Map.of()).containsExactly("variant.yaml:2:20 repairDays has no value");
    }

    @Test
    void theChainHasAnEnd() throws IOException {
        Mistakes.of(variant("study/a.yaml", "extends: a.yaml"), Map.of()).containsExactly("a.yaml:1:10 the scenario extends itself");
        variant("study/b.yaml", "extends: ../study/./c.yaml");
        Mistakes.of(variant("study/c.yaml", "extends: b.yaml"), Map.of()).containsExactly("b.yaml:1:10 the scenario extends itself");
        variant("study/v0.yaml", "extends: ../base/baseline.yaml\n");
        for (int k = 1; k <= 8; k++) {
            variant("study/v" + k + ".yaml", "extends: v" + (k - 1) + ".yaml\ntitle: V" + k + "\n");
        }
        assertThat(ScenarioFile.read(dir.resolve("study/v7.yaml"), Map.of()).scenario().title()).isEqualTo("V7");
        Mistakes.of(dir.resolve("study/v8.yaml"), Map.of()).containsExactly("v0.yaml:1:10 the chain of bases is longer than 8");
    }

    @Test
    void theBaseIsAFileBeside() throws IOException {
        for (String bad : List.of("/etc/passwd", "passwd", "[a.yaml]", "~", "\"\"", "https://x/y.yaml", "/abs/x.yaml", "~/x.yaml", "a\\\\b.yaml")) {
            Mistakes.of(variant("study/variant.yaml", "extends: " + bad + "\n"), Map.of()).as(bad).singleElement().asString().startsWith("variant.yaml:1:10 ");
        }
        Mistakes.of(variant("study/variant.yaml", "extends: ../base/basline.yaml\n"), Map.of()).singleElement().asString().startsWith("variant.yaml:1:10 there is no file");
        assertThat(Mistakes.exception(dir.resolve("study/variant.yaml"), Map.of()).getMessage()).contains("Did you mean \"baseline.yaml\"?");
        Mistakes.of(variant("study/variant.yaml", "extends: ../base/baseline.yaml\n&a b: 1\n"), Map.of()).isNotEmpty();
    }

    @Test
    void aBrokenBaseIsToldOnce() throws IOException {
        Files.writeString(base, "harm: [");
        Mistakes.of(variant("study/variant.yaml", "extends: ../base/baseline.yaml\nlegs: 4"), Map.of()).singleElement().asString().contains("base/baseline.yaml").contains("this is not YAML");
    }
}
