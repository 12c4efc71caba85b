package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import mawa.outcome.Indicator;
import mawa.scenario.FleeImport;
import mawa.scenario.Scenario;
import mawa.scenario.ScenarioFile;
import mawa.world.PlaceKind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real cases, where their files lie beside the project: they are imported, read and played under both sets of rules. */
class J04_FleesInstancesTest {
    private static final Path INSTANCES = Path.of("..", "shared", "flee", "instances");
    @TempDir
    private Path dir;

    @ParameterizedTest
    @CsvSource({"mali2012, 23, 7, 300, 89991", "burundi2015, 30, 5, 396, 212321", "car2013, 63, 14, 820, 406380"})
    void itIsImportedAndPlayed(String name, int places, int camps, int days, int peopleAtTheEnd) throws IOException {
        Path instance = INSTANCES.resolve(name);
        assumeTrue(Files.isDirectory(instance), () -> "not here: " + instance);
        FleeImport.read(instance, name).write(dir);
        for (String file : new String[] {"baseline.yaml", "flee-rules.yaml"}) {
            Scenario scenario = ScenarioFile.read(dir.resolve(file), Map.of("agentScale", "100")).scenario();
            assertThat(scenario.places()).hasSize(places);
            assertThat(scenario.places().stream().filter(p -> p.kind() == PlaceKind.CAMP)).hasSize(camps);
            assertThat(scenario.calendar().days()).isEqualTo(days);
            Played played = Played.of(scenario, 1, 0);
            // As many as Flee has at the end, but for agents of a hundred people each; who finds all camps full waits at home.
            double people = played.last(Indicator.PEOPLE_PRESENT) + played.last(Indicator.PEOPLE_ON_THE_ROAD);
            assertThat(people).isBetween(peopleAtTheEnd * 0.99 - 100 * camps, peopleAtTheEnd * 1.01 + 100 * camps);
            assertThat(played.last(Indicator.PEOPLE_IN_CAMPS)).isGreaterThan(people / 2);
        }
    }
}
