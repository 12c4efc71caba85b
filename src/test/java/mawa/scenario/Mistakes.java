package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mawa.TestWorld;
import org.assertj.core.api.ListAssert;

/**
 * What the reader says of a scenario, as short lines: {@code roads.csv:3:9 km must be a number, was "NaN"}. Of
 * {@code baseline.yaml} the key is named that stands on the line, {@code baseline.yaml danger.memoryDays:15 ...}, so
 * that a new key in the test world moves no test.
 */
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
        return complaints.stream().filter(c -> c.severity() == severity).map(c -> (place(c) + " " + c.message()).replace(dir + "/", "")).toList();
    }

    private static String place(Complaint c) {
        return c.file().endsWith("baseline.yaml") && c.line() > 0 ? c.file() + " " + key(Path.of(c.file()), c.line()) + ":" + c.column() : c.place();
    }

    /** The path of the key that stands on a line of a file written by the test world. */
    private static String key(Path file, int line) {
        List<String> lines;
        try {
            lines = Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String path = "";
        int depth = Integer.MAX_VALUE;
        for (int k = Math.min(line, lines.size()) - 1; k >= 0 && depth > 0; k--) {
            String text = lines.get(k).stripLeading();
            int indent = lines.get(k).length() - text.length();
            if (indent < depth && text.contains(":")) {
                depth = indent;
                path = text.substring(0, text.indexOf(':')) + (path.isEmpty() ? "" : "." + path);
            }
        }
        return path;
    }

    /** The number of the first line of {@code baseline.yaml} that holds a text, as messages show it. */
    static int line(TestWorld world, String text) {
        return world.text("baseline.yaml").lines().takeWhile(l -> !l.contains(text)).toList().size() + 1;
    }
}
