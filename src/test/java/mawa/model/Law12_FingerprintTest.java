package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import mawa.scenario.Scenario;
import mawa.scenario.ScenarioFile;
import org.junit.jupiter.api.Test;

/**
 * The results of scenarios/three-villages/baseline.yaml, all series of two replicates, are stored as a fingerprint. It
 * changes only on purpose, with a line in the changelog.
 */
class Law12_FingerprintTest {
    private static final String STORED = "three-villages.sha256";

    @Test
    void threeVillagesAreAsTheyWere() throws IOException {
        Scenario scenario = ScenarioFile.read(Path.of("scenarios", "three-villages", "baseline.yaml"), Map.of()).scenario();
        StringBuilder now = new StringBuilder();
        for (int replicate = 0; replicate < 2; replicate++) {
            now.append("replicate ").append(replicate).append(' ').append(Played.of(scenario, 42, replicate).fingerprint()).append('\n');
        }
        assertThat(now.toString()).as("The results of three-villages are not what they were. If that was meant: write the new lines into"
                + " src/test/resources/mawa/model/" + STORED + " and say \"results: change\" in src/site/markdown/changelog.md, with the reason.").isEqualTo(stored());
    }

    private static String stored() throws IOException {
        try (InputStream in = Law12_FingerprintTest.class.getResourceAsStream(STORED)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
