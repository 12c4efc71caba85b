package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mawa.TestWorld;
import mawa.policy.BorderOpening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --set path=value} is a variant of one line. */
class C03_SettingsTest {
    @TempDir
    private Path dir;
    private Path base;

    @BeforeEach
    void base() {
        base = TestWorld.in(dir).with("policies.open", "{kind: BorderOpening, start: 2001-03-05, end: 2001-03-10, places: [gate], peoplePerDay: 50, needFirst: false}").write();
    }

    @Test
    void everythingCanBeSet() {
        Map<String, String> set = new LinkedHashMap<>();
        set.put("agentScale", "2");
        set.put("danger.memoryDays", "4.5");
        set.put("policies.open.peoplePerDay", "500");
        set.put("end", "2001-03-15");
        set.put("places.elm.name", "New Elm, by the river");
        set.put("camps.camp.waterLitres", "7.5");
        set.put("regions.villages", "[elm, oak]");
        set.put("protest.weekdays", "[friday, sunday]");
        set.put("title", "A: title with # signs and [brackets]");
        set.put("gates.gate.regime", "medicalOnly");
        ScenarioFile file = ScenarioFile.read(base, set);
        Scenario s = file.scenario();
        assertThat(s.agentScale()).isEqualTo(2);
        assertThat(s.danger().memoryDays()).isEqualTo(4.5);
        assertThat(((BorderOpening) s.policies().get("open")).peoplePerDay()).isEqualTo(500);
        assertThat(s.end()).isEqualTo(LocalDate.of(2001, 3, 15));
        assertThat(s.places().get(2).name()).isEqualTo("New Elm, by the river");
        assertThat(s.camps().get(0).waterLitres()).isEqualTo(7.5);
        assertThat(s.regions()).containsEntry("villages", List.of("elm", "oak"));
        assertThat(s.protest().weekdays()).hasSize(2);
        assertThat(s.title()).isEqualTo("A: title with # signs and [brackets]");
        assertThat(file.parameters().stream().filter(c -> c.path().equals("danger.memoryDays")).findFirst().orElseThrow())
                .isEqualTo(new ParameterCard("danger.memoryDays", 4.5, "days", 1, 10, "--set", java.util.Optional.empty(), "--set danger.memoryDays", 0, true));
    }

    @ParameterizedTest
    @CsvSource({"danger.memoryDays,5,danger: {memoryDays: 5}", "places.elm.name,Elma,places: {elm: {name: Elma}}", "policies.open.peoplePerDay,9,policies: {open: {peoplePerDay: 9}}",
        "policies.open,~,policies: {open: ~}", "danger.memoryDays.source,A book,danger: {memoryDays: {source: A book}}"})
    void aSettingIsAVariant(String path, String value, String variant) throws IOException {
        ScenarioFile set = ScenarioFile.read(base, Map.of(path, value));
        ScenarioFile extended = ScenarioFile.read(Files.writeString(dir.resolve("v.yaml"), "extends: baseline.yaml\n" + variant), Map.of());
        assertThat(set.scenario()).isEqualTo(extended.scenario());
        assertThat(set.hash()).isEqualTo(extended.hash());
    }

    @Test
    void aValueSetByHandKeepsTheRangeAndIsNotDrawn() throws IOException {
        for (String path : List.of("danger.memoryDays", "danger.memoryDays.value")) {
            ScenarioFile file = ScenarioFile.read(base, Map.of(path, "12"));
            assertThat(file.drawn(1, 1).danger().memoryDays()).isEqualTo(12);
            assertThat(file.drawnValues(1, 1)).doesNotContainKey("danger.memoryDays").isNotEmpty();
            assertThat(file.warnings().stream().map(Complaint::text)).anySatisfy(w -> assertThat(w)
                    .startsWith("--set " + path + "  warning  memoryDays 12 lies outside its range 1 to 10"));
            file.writeEffective(dir.resolve("out"));
            ScenarioFile again = ScenarioFile.read(dir.resolve("out"), Map.of());
            assertThat(again.hash()).isEqualTo(file.hash());
            assertThat(again.drawn(1, 1)).isEqualTo(file.drawn(1, 1));
        }
        assertThat(ScenarioFile.read(base, Map.of("danger.memoryDays", "9")).warnings().stream().map(Complaint::message)).noneMatch(w -> w.contains("memoryDays"));
        Map<String, String> both = new LinkedHashMap<>(Map.of("danger.memoryDays", "12"));
        both.put("danger.memoryDays.range", "[5, 20]");
        assertThat(ScenarioFile.read(base, both).drawnValues(1, 1)).containsKey("danger.memoryDays");
    }

    @Test
    void settingsMayAddAndTakeAwayWholeEntries() {
        assertThat(ScenarioFile.read(base, Map.of("policies.open", "~")).scenario().policies()).isEmpty();
        Scenario s = ScenarioFile.read(base, Map.of("policies.kits", "{kind: ShelterKits, start: 2001-03-05, end: 2001-03-06, places: [all], peoplePerDay: 3}")).scenario();
        assertThat(s.policies().keySet()).containsExactly("open", "kits");
        assertThat(ScenarioFile.read(base, Map.of("facilities.elm", "~")).scenario().facilities()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "departur.memoryDays | 3 | unknown key \"departur\" | Did you mean \"departure\"?",
        "danger.memryDays | 3 | unknown key \"memryDays\" | Did you mean \"memoryDays\"?",
        "danger.memoryDays | abc | memoryDays must be a number, was \"abc\" | memory of danger",
        "danger.memoryDays | 1000 | memoryDays must be from 0.1 to 365, was 1000 | memory of danger",
        "danger.memoryDays.low | 3 | memoryDays is one value, there is no \"low\" in it | Its card may hold: value, unit",
        "danger.memoryDays.range.low | 3 | memoryDays is one value | Its card",
        "policies.opne.peoplePerDay | 3 | there is no \"opne\" in policies | Did you mean \"open\"?",
        "policies.open.peoplePerWeek | 3 | unknown key \"peoplePerWeek\" | Allowed here: start, end, places, peoplePerDay, needFirst, costPerUnit.",
        "places.elmm.population | 3 | no row \"elmm\" in places | Did you mean \"elm\"?",
        "places.elm.popul | 3 | unknown column \"popul\" | Did you mean \"population\"?",
        "places.elm.population.x | 3 | a cell is set as places.row.column | places.elm",
        "strikes.2001-03-03.strikes | 3 | strikes cannot be changed row by row | whole table",
        "regions.north.0 | elm | north is a list and is set as a whole | regions.north.0",
        "regions.north | [elm | this is not YAML | Look at this line",
        "regions.north | elm | north must be a list | [elm]",
        "extends | x.yaml | unknown key \"extends\" | Allowed here",
        "harm | 3 | harm must be a block of keys | Its keys",
        "places | ../x.csv | a table must lie in the scenario's own folder | places.csv",
        "end | 2001-02-30 | end 2001-02-30 is not in the calendar | last day",
        "agentScale | 1.0 | agentScale must be a whole number | Write 1.",
        ". | 1 | unknown key \"\" | Allowed here",
        "agentScale. | 1 | agentScale is one value | Its card",
        "policies.open.kind | Opening | there is no kind \"Opening\" | BorderOpening"})
    void wrongSettingsAreTold(String path, String value, String message, String hint) {
        ScenarioException e = Mistakes.exception(base, Map.of(path, value));
        Complaint first = e.complaints().stream().filter(Complaint::isError).findFirst().orElseThrow();
        assertThat(first.file()).isEqualTo("--set " + path);
        assertThat(first.line()).isZero();
        assertThat(first.text()).startsWith("--set " + path + "  error  " + message).contains(hint);
    }

    @Test
    void theSettingItselfIsShown() {
        ScenarioException e = Mistakes.exception(base, Map.of("danger.memoryDays", "abc"));
        assertThat(e.complaints().stream().filter(Complaint::isError).findFirst().orElseThrow().text()).isEqualTo("""
                --set danger.memoryDays  error  memoryDays must be a number, was "abc"
                      | danger.memoryDays=abc
                      |                   ^^^
                      memoryDays: memory of danger (days).
                """);
    }

    @Test
    void crossChecksSeeSettings() {
        ScenarioException e = Mistakes.exception(base, Map.of("places.elm.population", "700"));
        assertThat(e.getMessage()).contains("the sum of population over simulated places is 1,700, totalPopulation says 1,600");
        assertThat(ScenarioFile.read(base, Map.of("places.elm.population", "700", "totalPopulation", "1700")).scenario().totalPopulation()).isEqualTo(1700);
        assertThat(Mistakes.exception(base, Map.of("regions.north", "[elm, nowhere]")).getMessage()).contains("""
                --set regions.north  error  there is no place "nowhere"
                      | regions.north=[elm, nowhere]
                      |                     ^^^^^^^
                """);
    }

    @Test
    void allWrongSettingsAreToldAtOnce() {
        assertThat(Mistakes.exception(base, Map.of("a", "1", "b", "2", "danger.memoryDays", "x")).errors()).isEqualTo(3);
    }
}
