package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import mawa.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A replicate is a function of scenario, seed and number: played twice, alone or beside others, at once or evening by
 * evening, it gives the same to the last bit. Another seed or another number gives another world.
 */
class Law04_SameSeedSameOutcomeTest {
    @TempDir
    private Path dir;

    @Test
    void twiceTheSame() {
        Villages villages = Villages.busy(dir);
        assertThat(villages.play(7).difference(villages.play(7))).isEmpty();
    }

    @Test
    void besideOthersAsAlone() {
        Scenario scenario = Villages.busy(dir).scenario();
        List<String> alone = IntStream.range(0, 8).mapToObj(r -> Played.of(scenario, 7, r).fingerprint()).toList();
        List<String> beside = IntStream.range(0, 8).parallel().mapToObj(r -> Played.of(scenario, 7, r).fingerprint()).toList();
        assertThat(beside).isEqualTo(alone);
    }

    @Test
    void anotherReplicateIsAnotherWorld() {
        Scenario scenario = Villages.busy(dir).scenario();
        assertThat(IntStream.range(0, 20).mapToObj(r -> Played.of(scenario, 7, r).fingerprint())).doesNotHaveDuplicates();
    }

    @Test
    void anotherSeedIsAnotherWorld() {
        Scenario scenario = Villages.busy(dir).scenario();
        // Seeds that differ in their high 32 bits only, which MASON's own generator would not see.
        assertThat(List.of(0L, 1L, 1L << 32, 1L << 63).stream().map(seed -> Played.of(scenario, seed, 0).fingerprint())).doesNotHaveDuplicates();
    }

    @Test
    void lookingOnChangesNothing() {
        Scenario scenario = Villages.busy(dir).scenario();
        Evenings evenings = new Evenings(scenario, 7, 0);
        while (evenings.next()) {
            evenings.world().flows();
        }
        assertThat(evenings.world().flows()).isEqualTo(Played.of(scenario, 7, 0).outcome().flows());
    }
}
