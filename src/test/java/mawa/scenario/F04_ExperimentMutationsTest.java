package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mawa.scenario.ExperimentFile.Arm;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to an experiment or one of its files, the answer is located complaints or an experiment. */
class F04_ExperimentMutationsTest {
    private static final List<String> FILES = List.of("experiment.yaml", "experiment.yaml", "experiment.yaml", "gate.yaml", "baseline.yaml", "roads.csv");
    @TempDir
    private Path dir;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aChangedFileIsReadOrRefused(long seed) throws IOException {
        Random random = new Random(seed);
        for (int k = 0; k < 30; k++) {
            F01_ExperimentTest.world(dir).write();
            Path file = dir.resolve(FILES.get(random.nextInt(FILES.size())));
            byte[] bytes = E01_MutationsTest.mutate(Files.readAllBytes(file), random);
            Files.write(file, bytes);
            assertTimeoutPreemptively(Duration.ofSeconds(30), this::outcome, () -> file + ":\n" + new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private void outcome() {
        ExperimentFile.isExperiment(dir.resolve("experiment.yaml"));
        try {
            ExperimentFile e = ExperimentFile.read(dir, Map.of(), F01_ExperimentTest.INDICATORS);
            assertThat(e.variants()).isNotEmpty();
            for (Arm arm : e.variants()) {
                ScenarioDiff diff = ScenarioDiff.between(e.baseline(), arm.file());
                assertThat(diff.isEmpty()).isEqualTo(arm.file().hash().equals(e.baseline().hash()));
            }
        } catch (ScenarioException e) {
            assertThat(e.complaints()).anyMatch(Complaint::isError).doesNotHaveDuplicates();
            for (Complaint c : e.complaints()) {
                assertThat(c.file()).isNotBlank();
                assertThat(c.message()).isNotBlank().doesNotContain("\n", "Exception", "null pointer");
            }
        }
    }
}
