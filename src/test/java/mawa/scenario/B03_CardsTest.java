package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mawa.TestWorld;
import mawa.world.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A number may stand on a card with its unit, range, source and certainty; all of it is checked. */
class B03_CardsTest {
    @TempDir
    private Path dir;

    private static ParameterCard card(ScenarioFile file, String path) {
        return file.parameters().stream().filter(c -> c.path().equals(path)).findFirst().orElseThrow();
    }

    @Test
    void aCardSaysWhatItSays() {
        ParameterCard card = card(TestWorld.in(dir).read(), "danger.memoryDays");
        assertThat(card).isEqualTo(new ParameterCard("danger.memoryDays", 3, "days", 1, 10, "Field notes, 2001", Optional.of(Certainty.ESTIMATE),
                dir.resolve("baseline.yaml").toString(), Mistakes.line(TestWorld.in(dir), "memoryDays:"), false));
        assertThat(card.hasRange()).isTrue();
        assertThat(card.hasSource()).isTrue();
    }

    @Test
    void aNumberWithoutACardIsListedWithoutASource() {
        ParameterCard card = card(TestWorld.in(dir).read(), "danger.spilloverKm");
        assertThat(card).isEqualTo(new ParameterCard("danger.spilloverKm", 10, "km", 10, 10, "", Optional.empty(), dir.resolve("baseline.yaml").toString(), Mistakes.line(TestWorld.in(dir), "spilloverKm:"), false));
        assertThat(card.hasRange()).isFalse();
        assertThat(card.hasSource()).isFalse();
    }

    @Test
    void everyNumberOfEveryBlockIsAParameter() {
        List<String> paths = TestWorld.in(dir).with("policies.open", "{kind: BorderOpening, start: 2001-03-05, end: 2001-03-10, places: [gate], peoplePerDay: 50, needFirst: true}")
                .read().parameters().stream().map(ParameterCard::path).toList();
        assertThat(paths).contains("agentScale", "totalPopulation", "population.householdSize", "travel.roadClasses.track.vehiclesPerDay",
                "gates.gate.medicalShare", "policies.open.peoplePerDay", "unmetNeed.deathsWithoutWaterPer10000PerDay").doesNotHaveDuplicates();
        assertThat(paths).noneMatch(p -> p.startsWith("places"));
    }

    @Test
    void numbersWithoutASourceAreOneWarning() {
        Complaint warning = TestWorld.in(dir).read().warnings().get(0);
        assertThat(warning.text()).contains("baseline.yaml:" + Mistakes.line(TestWorld.in(dir), "householdSize") + ":18  warning  no source given for ").contains("population.householdSize, ");
    }

    @Test
    void theUnitMustBeOurs() {
        TestWorld world = TestWorld.in(dir).with("danger.memoryDays", "{value: 3, unit: weeks}").with("departure.halfDanger", "{value: 20, unit: \"strikes/10,000 people/day\"}")
                .with("standards.buildingsMeetStandard", "{value: true, unit: share}");
        Mistakes.of(world).containsExactly("baseline.yaml danger.memoryDays:32 memoryDays is in days, not in \"weeks\"",
                "baseline.yaml standards.buildingsMeetStandard:46 buildingsMeetStandard has no unit, found \"share\"");
        assertThat(Mistakes.text(world, 0)).contains("Convert the value and write  unit: days");
    }

    @Test
    void theRangeMustHoldTheValueAndLieWithinBounds() {
        Mistakes.of(TestWorld.in(dir).with("danger.memoryDays", "{value: 3, range: [4, 10]}").with("danger.spilloverShare", "{value: 0.1, range: [0, 2]}")
                .with("danger.spilloverKm", "{value: 1, range: [2, 1]}").with("harm.repairDays", "{value: 3, range: [5]}")
                .with("search.attempts", "{value: 3, range: [1, 4.5]}").with("search.knownKm", "{value: 3, range: 1-5}"))
                .containsExactly("baseline.yaml harm.repairDays:33 the range of repairDays must be two numbers",
                        "baseline.yaml danger.memoryDays:23 memoryDays 3 lies outside its range 4 to 10",
                        "baseline.yaml danger.spilloverShare:43 spilloverShare must be from 0 to 1, was 2",
                        "baseline.yaml danger.spilloverKm:34 the range of spilloverKm begins at 2 and ends at 1",
                        "baseline.yaml search.attempts:35 attempts must be a whole number, was \"4.5\"",
                        "baseline.yaml search.knownKm:30 the range of knownKm must be two numbers");
    }

    @Test
    void onlyNumbersOfBlocksHaveRanges() {
        Mistakes.of(TestWorld.in(dir).with("agentScale", "{value: 1, range: [1, 2]}").with("standards.buildingsMeetStandard", "{value: true, range: [0, 1]}"))
                .containsExactly("baseline.yaml agentScale:31 agentScale cannot have a range", "baseline.yaml standards.buildingsMeetStandard:47 buildingsMeetStandard cannot have a range");
    }

    @Test
    void whoClaimsASourceNamesIt() {
        Mistakes.of(TestWorld.in(dir).with("danger.memoryDays", "{value: 3, certainty: sourced}").with("danger.spilloverKm", "{value: 3, certainty: sure, source: ''}")
                .row("strikes", "2001-03-03,2001-03-03,elm,air,1,,sourced"))
                .containsExactly("baseline.yaml danger.memoryDays:37 memoryDays is called sourced, but no source is named",
                        "baseline.yaml danger.spilloverKm:38 certainty cannot be \"sure\"", "baseline.yaml danger.spilloverKm:52 the source of spilloverKm must be text",
                        "strikes.csv:4:34 the row is called sourced, but names no source");
    }

    @Test
    void aCardHoldsAValueAndNothingUnknown() {
        Mistakes.of(TestWorld.in(dir).with("danger.memoryDays", "{valeu: 3, unit: days}").with("danger.spilloverKm", "{unit: km}").with("danger.spilloverShare", "{value: [1]}"))
                .containsExactly("baseline.yaml danger.memoryDays:16 unknown key \"valeu\"", "baseline.yaml danger.spilloverShare:27 spilloverShare must be one value",
                        "baseline.yaml danger.spilloverKm:3 the card of spilloverKm has no value");
    }
}
