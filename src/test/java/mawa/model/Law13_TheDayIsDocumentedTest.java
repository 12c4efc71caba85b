package mawa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The list of the day's processes in src/site/markdown/odd.md, the fenced block of numbered lines, is the list that is
 * played.
 */
class Law13_TheDayIsDocumentedTest {
    private static final Path ODD = Path.of("src", "site", "markdown", "odd.md");
    @TempDir
    private Path dir;

    @Test
    void oddListsTheDayAsItIsPlayed() throws IOException {
        assertListed(Day.order(Villages.busy(dir).scenario()));
    }

    @Test
    void oddListsTheDayOfFleesWalkToo() throws IOException {
        assertListed(Day.order(Flight.walking(Flight.byZones(dir, """
                id    kind  km  population  campPlaces
                elm   town   0         100           0
                camp  camp   9           0         100
                """, "constant", 1).zone(0, 19, "elm", 1)).scenario()));
    }

    private static void assertListed(List<String> played) throws IOException {
        List<String> numbered = IntStream.range(0, played.size()).mapToObj(k -> (k + 1) + ". " + played.get(k)).toList();
        assertThat(fencedLists(Files.readString(ODD))).as("a fenced list of the day's processes in " + ODD).contains(numbered);
    }

    @Test
    void theDayIsTheSameForEveryScenario() {
        assertThat(Day.order(Villages.along(dir, """
                id   km  population
                elm   0         100
                """).scenario())).isEqualTo(Day.order(Villages.busy(dir).scenario()));
    }

    /** The fenced blocks of which every line begins with its number. */
    private static List<List<String>> fencedLists(String markdown) {
        List<List<String>> lists = new ArrayList<>();
        List<String> fence = null;
        for (String line : markdown.lines().toList()) {
            if (line.strip().startsWith("```")) {
                if (fence != null && !fence.isEmpty() && fence.stream().allMatch(l -> l.matches("\\d+\\. .*"))) {
                    lists.add(fence);
                }
                fence = fence == null ? new ArrayList<>() : null;
            } else if (fence != null) {
                fence.add(line.strip());
            }
        }
        return lists;
    }
}
