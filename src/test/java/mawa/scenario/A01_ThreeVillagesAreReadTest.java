package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.TestWorld;
import mawa.policy.BorderOpening;
import mawa.world.Controller;
import mawa.world.PlaceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A complete scenario is read as it stands in its files. */
class A01_ThreeVillagesAreReadTest {
    @TempDir
    private Path dir;

    @Test
    void everyKindOfValue() {
        ScenarioFile file = TestWorld.in(dir)
                .with("policies.open", "{kind: BorderOpening, start: 2001-03-05, end: 2001-03-10, places: [gate], peoplePerDay: 50, needFirst: true}")
                .read();
        Scenario s = file.scenario();
        assertThat(s.id()).isEqualTo("test-world");
        assertThat(s.dataStatus()).isEqualTo(DataStatus.ILLUSTRATIVE);
        assertThat(s.start()).isEqualTo(LocalDate.of(2001, 3, 1));
        assertThat(s.calendar().days()).isEqualTo(20);
        assertThat(s.simulatedControllers()).containsExactly(Controller.OPPOSITION);
        assertThat(s.places()).hasSize(5).extracting("id").containsExactly("fir", "oak", "elm", "camp", "gate");
        assertThat(s.places().get(4).kind()).isEqualTo(PlaceKind.BORDER_CROSSING);
        assertThat(s.roads()).hasSize(4);
        assertThat(s.strikes().get(0).strikes()).isEqualTo(20);
        assertThat(s.regions()).containsExactly(Map.entry("villages", List.of("fir", "oak", "elm")), Map.entry("north", List.of("elm", "camp", "gate")));
        assertThat(s.travel().roadClasses().keySet()).containsExactly("road", "track");
        assertThat(s.danger().memoryDays()).isEqualTo(3);
        assertThat(s.destination().waitAtGate()).isEqualTo(-1);
        assertThat(s.protest().weekdays()).containsExactly(DayOfWeek.FRIDAY);
        assertThat(s.standards().buildingsMeetStandard()).isFalse();
        assertThat(s.policies()).containsExactly(Map.entry("open",
                new BorderOpening(LocalDate.of(2001, 3, 5), LocalDate.of(2001, 3, 10), List.of("gate"), 50, true, Optional.empty())));
    }

    @Test
    void everyFileThatWasReadIsNamedWithItsHash() {
        ScenarioFile file = TestWorld.in(dir).read();
        assertThat(file.file()).isEqualTo(dir.resolve("baseline.yaml"));
        assertThat(file.inputs()).hasSize(9).containsKey(dir.resolve("roads.csv"));
        assertThat(file.inputs().values()).allMatch(h -> h.matches("[0-9a-f]{64}"));
        assertThat(file.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void aFolderIsReadByItsBaseline() {
        TestWorld.write(dir);
        assertThat(ScenarioFile.read(dir, Map.of()).file()).isEqualTo(dir.resolve("baseline.yaml"));
    }
}
