package mawa.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which runs there are, and how they are called. */
class ExperimentTest {
    @TempDir
    private Path dir;

    @Test
    void jobsGoReplicateByReplicateOverTheVariants() {
        Experiment e = of(7, Worlds.BEST, 1, 2, "a", "b");
        assertThat(e.jobs()).extracting(j -> j.variant().name() + j.replicate()).containsExactly("a1", "b1", "a2", "b2");
    }

    @Test
    void aRunIsNamedByWhatItIsAndNotByItsVariantsName() {
        Experiment e = of(7, Worlds.BEST, 1, 2, "a", "b");
        Variant a = e.variants().get(0);
        String id = e.runId(a, 1);
        assertThat(id).matches("[0-9a-f]{32}").isEqualTo(e.runId(e.variants().get(1), 1));
        assertThat(List.of(e.runId(a, 2), of(8, Worlds.BEST, 1, 2, "a").runId(a, 1), of(7, Worlds.DRAWN, 1, 2, "a").runId(a, 1),
                new Experiment("2.0", List.of(a), 1, 2, 7, Worlds.BEST).runId(a, 1))).doesNotHaveDuplicates().doesNotContain(id);
    }

    @Test
    void seedsKeepAllTheir64Bits() {
        assertThat(of(5, Worlds.BEST, 1, 1, "a").jobs().get(0).runId()).isNotEqualTo(of(5 + (1L << 32), Worlds.BEST, 1, 1, "a").jobs().get(0).runId());
    }

    @Test
    void theFolderIsNamedByScenarioAndSeedAlone() {
        String name = of(7, Worlds.BEST, 1, 2, "a").folderName();
        assertThat(name).matches("test-world-[0-9a-f]{6}").isEqualTo(of(7, Worlds.BEST, 3, 50, "x", "y").folderName());
        assertThat(of(8, Worlds.BEST, 1, 2, "a").folderName()).isNotEqualTo(name);
    }

    @Test
    void drawnWorldsDoNotTakeThePlaceOfBestOnes() {
        assertThat(of(7, Worlds.DRAWN, 1, 2, "a").identity()).isNotEqualTo(of(7, Worlds.BEST, 1, 2, "a").identity());
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> of(7, Worlds.BEST, 1, 0, "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(7, Worlds.BEST, 0, 1, "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(7, Worlds.BEST, Integer.MAX_VALUE, 1, "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(7, Worlds.BEST, 1, 1, "a", "a")).hasMessageContaining("one name");
        assertThatThrownBy(() -> of(7, Worlds.BEST, 1, 1)).hasMessageContaining("needs a variant");
    }

    @Test
    void heldMemoryGrowsWithReplicatesAndVariantsOnly() {
        long one = of(7, Worlds.BEST, 1, 1000, "a").heldMegabytes(14);
        assertThat(of(7, Worlds.BEST, 1, 1000, "a", "b").heldMegabytes(14)).isBetween(2 * one - 2, 2 * one + 2);
    }

    private Experiment of(long seed, Worlds worlds, int first, int replicates, String... names) {
        List<Variant> variants = List.of(names).stream().map(n -> Fakes.variant(dir, n)).toList();
        return new Experiment("1.0", variants, first, replicates, seed, worlds);
    }
}
