package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mawa.TestWorld;
import org.assertj.core.api.ListAssert;

/** What the reader says of a scenario, as short lines: {@code baseline.yaml:52:3 unknown key "memryDays"}. */
final class Mistakes {
    private Mistakes() {
    }

    /** The errors of a world's baseline; fails if there are none. */
    static ListAssert<String> of(TestWorld world) {
        return of(world.write(), Map.of());
    }

    /** The errors of a file, read with settings. */
    static ListAssert<String> of(Path file, Map<String, String> set) {
        return assertThat(lines(exception(file, set).complaints(), file.getParent(), Complaint.Severity.ERROR));
    }

    static ScenarioException exception(Path file, Map<String, String> set) {
        ScenarioException e = catchThrowableOfType(ScenarioException.class, () -> ScenarioFile.read(file, set, Set.of("displacedPeople", "peopleInCamps")));
        assertThat(e).as("a ScenarioException").isNotNull();
        assertThat(e.getMessage()).doesNotContain("\tat ").contains("Nothing was run.");
        return e;
    }

    /** The message of one complaint with its hint, snippet and caret. */
    static String text(TestWorld world, int number) {
        Path file = world.write();
        return exception(file, Map.of()).complaints().stream().filter(Complaint::isError).toList().get(number)
                .text().replace(file.getParent() + "/", "");
    }

    /** The warnings of a world that can be read, numbers without a source left out. */
    static ListAssert<String> warnings(TestWorld world) {
        Path file = world.write();
        List<String> lines = lines(ScenarioFile.read(file, Map.of()).warnings(), file.getParent(), Complaint.Severity.WARNING);
        return assertThat(lines.stream().filter(l -> !l.contains("no source given")).toList());
    }

    private static List<String> lines(List<Complaint> complaints, Path dir, Complaint.Severity severity) {
        return complaints.stream().filter(c -> c.severity() == severity).map(c -> (c.place() + " " + c.message()).replace(dir + "/", "")).toList();
    }
}
