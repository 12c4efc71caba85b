package mawa.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result appears whole, or not at all, and takes the place of nothing but itself. */
class ResultFolderTest {
    @TempDir
    private Path dir;

    private Path out;
    private Runs runs;

    @BeforeEach
    void prepare() throws InterruptedException {
        out = dir.resolve("a result");
        runs = Fakes.runs(Fakes.experiment(dir.resolve("scenario"), 2), 3, 4);
    }

    @Test
    void aNewFolderAppearsAtTheEnd() throws IOException {
        ResultFolder folder = ResultFolder.claim(out, runs.experiment());
        fill(folder, "first");
        assertThat(out).doesNotExist();
        assertThat(folder.stage()).isDirectoryContaining(p -> p.endsWith("UNFINISHED"));
        folder.publish();
        assertThat(names(out)).containsExactly("LIMITS.md", "README.txt", "logs", "manifest.json");
        assertThat(names(dir)).containsExactlyInAnyOrder("a result", "scenario");
        assertThat(folder.abandon()).isFalse();
        assertThat(out.resolve("LIMITS.md")).hasContent("first");
    }

    @Test
    void anEmptyFolderIsAccepted() throws IOException {
        Files.createDirectory(out);
        publish("first");
        assertThat(out.resolve("LIMITS.md")).hasContent("first");
    }

    @Test
    void aFolderDeepDownIsMade() throws IOException {
        out = dir.resolve("x/y/a b");
        publish("first");
        assertThat(out.resolve("LIMITS.md")).exists();
    }

    @Test
    void anEarlierResultStaysUntilTheNewOneIsWhole() throws IOException {
        publish("first");
        ResultFolder again = ResultFolder.claim(out, runs.experiment());
        assertThat(again.earlier()).hasValueSatisfying(e -> assertThat(e.replicates()).isEqualTo(2));
        fill(again, "second");
        assertThat(out.resolve("LIMITS.md")).hasContent("first");
        again.publish();
        assertThat(out.resolve("LIMITS.md")).hasContent("second");
        assertThat(names(dir)).containsExactlyInAnyOrder("a result", "scenario");
    }

    @Test
    void whatTheUserAddedToAResultStays() throws IOException {
        publish("first");
        Files.writeString(out.resolve("my notes.txt"), "mine");
        Files.createDirectories(out.resolve("figures/for paper"));
        publish("second");
        assertThat(out.resolve("my notes.txt")).hasContent("mine");
        assertThat(out.resolve("figures/for paper")).isDirectory();
        assertThat(out.resolve("LIMITS.md")).hasContent("second");
    }

    @Test
    void anAbandonedOneLeavesWhatWasThere() throws IOException {
        publish("first");
        ResultFolder again = ResultFolder.claim(out, runs.experiment());
        fill(again, "second");
        assertThat(again.abandon()).isTrue();
        assertThat(out.resolve("LIMITS.md")).hasContent("first");
        assertThat(names(dir)).containsExactlyInAnyOrder("a result", "scenario");
    }

    @Test
    void anotherSeedIsRefusedAndTheWaysOutAreNamed() throws IOException {
        publish("first");
        Experiment e = runs.experiment();
        Experiment other = new Experiment(e.release(), e.variants(), 1, 2, 8, e.worlds());
        assertThatThrownBy(() -> ResultFolder.claim(out, other)).isInstanceOf(RefusedException.class).hasMessageContaining("another experiment (test-world, seed 7")
                .hasMessageContaining("--out DIR").hasMessageContaining("leave --out away").hasMessageContaining("remove it");
        assertThat(out.resolve("LIMITS.md")).hasContent("first");
    }

    @Test
    void foreignFilesAndFoldersAreRefused() throws IOException {
        Files.writeString(out, "a file");
        assertThatThrownBy(() -> ResultFolder.claim(out, runs.experiment())).isInstanceOf(RefusedException.class).hasMessageContaining("is a file");
        Path below = out.resolve("below");
        assertThatThrownBy(() -> ResultFolder.claim(below, runs.experiment())).isInstanceOf(RefusedException.class).hasMessageContaining("a file stands where a folder is needed");
        Path full = Files.createDirectory(dir.resolve("full"));
        Files.writeString(full.resolve("thesis.doc"), "years of work");
        assertThatThrownBy(() -> ResultFolder.claim(full, runs.experiment())).isInstanceOf(RefusedException.class).hasMessageContaining("not a result of Mawa");
        Files.writeString(full.resolve("manifest.json"), "{\"identity\": [1");
        assertThatThrownBy(() -> ResultFolder.claim(full, runs.experiment())).isInstanceOf(RefusedException.class);
        assertThat(names(full)).containsExactly("manifest.json", "thesis.doc");
    }

    @Test
    void whatADeadRunLeftIsSweptAway() throws IOException {
        Path left = Files.createDirectory(dir.resolve("a result.partial-1"));
        Files.writeString(left.resolve("UNFINISHED"), "999999999 2020-01-01T00:00:00Z " + Machine.host() + "\n");
        Files.writeString(left.resolve("runs.csv"), "half");
        publish("first");
        assertThat(left).doesNotExist();
    }

    @Test
    void aLivingRunKeepsItsFolder() throws IOException {
        ProcessHandle other = ProcessHandle.current().parent().orElseThrow();
        Path stage = Files.createDirectory(dir.resolve("a result.partial-1"));
        Files.writeString(stage.resolve("UNFINISHED"), other.pid() + " " + other.info().startInstant().map(Instant::toString).orElse("unknown") + " " + Machine.host() + "\n");
        assertThatThrownBy(() -> ResultFolder.claim(out, runs.experiment())).isInstanceOf(RefusedException.class).hasMessageContaining("process " + other.pid());
        assertThat(stage).exists();
    }

    @Test
    void aFolderMarkedUnfinishedIsFilledAnew() throws IOException {
        Files.createDirectory(out);
        Files.writeString(out.resolve("UNFINISHED"), "killed while moving");
        Files.writeString(out.resolve("runs.csv"), "half");
        publish("first");
        assertThat(names(out)).containsExactly("LIMITS.md", "README.txt", "logs", "manifest.json");
    }

    @Test
    void aResultThatIsOvertakenIsKeptBesideTheOther() throws IOException {
        ResultFolder slow = ResultFolder.claim(out, runs.experiment());
        fill(slow, "mine");
        Files.createDirectory(out);
        Files.writeString(out.resolve("somebody else's"), "x");
        assertThatThrownBy(slow::publish).isInstanceOf(RefusedException.class).hasMessageContaining(slow.stage().toString());
        assertThat(slow.abandon()).isFalse();
        assertThat(slow.stage().resolve("LIMITS.md")).hasContent("mine");
        assertThat(names(out)).containsExactly("somebody else's");
    }

    @Test
    void aLinkToAFolderIsFollowed() throws IOException {
        Path target = Files.createDirectory(dir.resolve("target"));
        Files.createSymbolicLink(out, target);
        publish("first");
        assertThat(Files.isSymbolicLink(out)).isTrue();
        assertThat(target.resolve("LIMITS.md")).hasContent("first");
    }

    private void publish(String limits) throws IOException {
        ResultFolder folder = ResultFolder.claim(out, runs.experiment());
        fill(folder, limits);
        folder.publish();
    }

    private void fill(ResultFolder folder, String limits) throws IOException {
        Results.writePapers(folder.stage(), runs, List.of(), limits, new Manifest(List.of("mawa", "run"), 1, Instant.EPOCH, 1));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
