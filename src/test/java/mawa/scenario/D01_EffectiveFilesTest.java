package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mawa.TestWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written can be read again, and is the same scenario. */
class D01_EffectiveFilesTest {
    @TempDir
    private Path dir;

    private ScenarioFile rich() throws IOException {
        TestWorld.in(dir.resolve("in")).with("title", "\"no: # 'quotes' \\\"double\\\" \\\\ مأوى\"").with("description", "\"two\\nlines\\tand a tab \\u0085 \\u2028 end \"")
                .with("policies.open", "{kind: BorderOpening, start: 2001-03-05, end: 2001-03-10, places: [gate], peoplePerDay: {value: 50, range: [20, 90]}, needFirst: false}")
                .with("policies.no", "{kind: Transport, start: 2001-03-05, end: 2001-03-10, places: [villages, camp], peoplePerDay: 5, means: cash}")
                .with("regions.yes", "[elm, fir]").with("unmetNeed.deathsPerUntreatedConsultation", "1.5e-12").with("harm.repairDays", "1e2")
                .row("strikes", "2001-03-09,2001-03-09,elm,air,3,\"said \"\"three\"\", then\nfour \",estimate").row("strikes", "2001-03-09,2001-03-09,,all,40, x,estimate").write();
        Path variant = Files.writeString(dir.resolve("in/variant.yaml"), "extends: baseline.yaml\nplaces: {elm: {ties: 77}}\nfacilities: {elm: ~}\ndanger: {spilloverKm: {value: 12, unit: km, certainty: ownKnowledge}}\n");
        return ScenarioFile.read(variant, Map.of("places.oak.name", "Great Oak, old", "search.attempts", "4"));
    }

    @Test
    void theRoundTripChangesNothing() throws IOException {
        ScenarioFile before = rich();
        before.writeEffective(dir.resolve("out"));
        ScenarioFile after = ScenarioFile.read(dir.resolve("out"), Map.of());
        assertThat(after.scenario()).isEqualTo(before.scenario());
        assertThat(after.hash()).isEqualTo(before.hash());
        assertThat(cards(after)).isEqualTo(cards(before));
        assertThat(after.scenario().policies().keySet()).containsExactlyElementsOf(before.scenario().policies().keySet());
        assertThat(after.drawn(7, 3)).isEqualTo(before.drawn(7, 3));
    }

    @Test
    void theSameScenarioGivesTheSameBytes() throws IOException {
        rich().writeEffective(dir.resolve("out"));
        ScenarioFile.read(dir.resolve("out"), Map.of()).writeEffective(dir.resolve("again"));
        for (String name : List.of("effective-scenario.yaml", "scenario-tables/places.csv", "scenario-tables/strikes.csv", "scenario-tables/roads.csv")) {
            assertThat(dir.resolve("again").resolve(name)).hasSameBinaryContentAs(dir.resolve("out").resolve(name));
        }
    }

    @Test
    void theFilesStandAlone() throws IOException {
        rich().writeEffective(dir.resolve("out"));
        String yaml = Files.readString(dir.resolve("out/effective-scenario.yaml"));
        assertThat(yaml).doesNotContain("extends").contains("places: scenario-tables/places.csv\n").contains("  spilloverShare: 0.3  # share\n")
                .contains("  memoryDays: {value: 3, unit: days, range: [1, 10], source: \"Field notes, 2001\", certainty: estimate}\n")
                .contains("  buildingsMeetStandard: {value: false, source: \"Sphere Handbook 2018\", certainty: ownKnowledge}\n")
                .contains("  open:\n    kind: BorderOpening\n    start: 2001-03-05\n");
        assertThat(Files.readString(dir.resolve("out/scenario-tables/places.csv"))).contains("oak,\"Great Oak, old\",town,South,0.15,0.12,opposition,500,50,50,0,invented,estimate\n")
                .contains("elm,Elm,town,North,0.2,0.1,opposition,600,50,77,0,invented,estimate\n");
        assertThat(Files.readString(dir.resolve("out/scenario-tables/facilities.csv"))).isEqualTo("place,primaryCentres,hospitals,mobileClinics,source,certainty\n");
    }

    @Test
    void theVariantKeepsItsName() throws IOException {
        ScenarioFile before = rich();
        before.writeEffective(dir.resolve("out"));
        Path effective = dir.resolve("out/effective-scenario.yaml");
        assertThat(Files.readString(effective)).contains("\nvariant: variant  #");
        assertThat(ScenarioFile.read(effective, Map.of()).variant()).isEqualTo(before.variant()).isEqualTo("variant");
        Path own = Files.writeString(dir.resolve("out/own.yaml"), "extends: effective-scenario.yaml\nagentScale: 1\n");
        assertThat(ScenarioFile.read(own, Map.of()).variant()).isEqualTo("own");
        Files.writeString(own, "extends: effective-scenario.yaml\nvariant: ../up\n");
        assertThat(Mistakes.exception(own, Map.of()).getMessage()).contains("own.yaml:2:10  error  variant must be a name");
    }

    @Test
    void theFolderCanBeMoved() throws IOException {
        ScenarioFile before = rich();
        before.writeEffective(dir.resolve("out"));
        Files.move(dir.resolve("out"), dir.resolve("elsewhere"));
        assertThat(ScenarioFile.read(dir.resolve("elsewhere/effective-scenario.yaml"), Map.of()).hash()).isEqualTo(before.hash());
    }

    private static List<String> cards(ScenarioFile file) {
        return file.parameters().stream().map(c -> c.path() + c.value() + c.unit() + c.low() + c.high() + c.source() + c.certainty()).toList();
    }
}
