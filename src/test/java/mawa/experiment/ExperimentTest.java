package mawa.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
                new Experiment("test-world", "2.0", List.of(a), 1, 2, 7, Worlds.BEST).runId(a, 1))).doesNotHaveDuplicates().doesNotContain(id);
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
    void moreReplicatesAreTheSameRunsAndSomeMore() {
        Experiment e = of(7, Worlds.BEST, 1, 3, "a", "b");
        Experiment more = e.withReplicates(5);
        assertThat(more.jobs()).startsWith(e.jobs().toArray(new Job[0])).hasSize(10).hasSize(more.runs());
        assertThat(more.identity()).isEqualTo(e.identity());
    }

    @Test
    void aRunIsTheSameAloneAndAmongOthers() {
        assertThat(of(7, Worlds.BEST, 3, 1, "a").jobs().get(0).runId()).isEqualTo(of(7, Worlds.BEST, 1, 5, "x", "y").jobs().get(4).runId());
    }

    @Test
    void whoeverCanHashCanNameARun() throws NoSuchAlgorithmException {
        Experiment e = of(-7, Worlds.DRAWN, 1, 2, "a");
        String canonical = "{\"release\":\"1.0\",\"replicate\":2,\"scenario\":\"" + e.baseline().hash() + "\",\"seed\":-7,\"worlds\":\"drawn\"}";
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
        assertThat(e.runId(e.baseline(), 2)).isEqualTo(HexFormat.of().formatHex(hash).substring(0, 32));
    }

    @Test
    void theIdIsInTheFoldersNameAndInNoRuns() {
        Variant a = Fakes.variant(dir, "a");
        Experiment other = new Experiment("my-sweep", "1.0", List.of(a), 1, 2, 7, Worlds.BEST);
        Experiment e = of(7, Worlds.BEST, 1, 2, "a");
        assertThat(other.folderName()).matches("my-sweep-[0-9a-f]{6}");
        assertThat(other.identity()).isNotEqualTo(e.identity());
        assertThat(other.runId(a, 2)).isEqualTo(e.runId(a, 2));
    }

    @Test
    void theReleaseIsInEveryRunAndNotInTheFoldersName() {
        Experiment e = of(7, Worlds.BEST, 1, 2, "a");
        Experiment newer = new Experiment("test-world", "2.0", e.variants(), 1, 2, 7, Worlds.BEST);
        assertThat(newer.identity()).isEqualTo(e.identity());
        assertThat(newer.jobs()).extracting(Job::runId).doesNotContainAnyElementsOf(e.jobs().stream().map(Job::runId).toList());
    }

    private Experiment of(long seed, Worlds worlds, int first, int replicates, String... names) {
        List<Variant> variants = List.of(names).stream().map(n -> Fakes.variant(dir, n)).toList();
        return new Experiment("test-world", "1.0", variants, first, replicates, seed, worlds);
    }
}
