package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import mawa.TestWorld;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happens to a file, the answer is located complaints, or a scenario that can be written and read again;
 * in time, and never anything else.
 */
class E01_MutationsTest {
    private static final List<String> FILES = List.of("baseline.yaml", "baseline.yaml", "variant.yaml", "places.csv", "roads.csv", "strikes.csv", "camps.csv", "observed.csv");
    private static final String NASTY = "\t\n\r:,;{}[]#&*!|>'\"%@`~-?0123456789.eE+_/\\ azN\u00e9\u2028\uFEFF\u0000\uD83D";
    private static final List<String> WORDS = List.of("NaN", "null", "~", "1e999", "-1", "99999999999", "*a", "&a", "!!int", "<<", "[", "{", "}", "- ", "? ", ": ", "|", ">", "...", "---",
            "%YAML 1.1", "\"", "'", "extends: variant.yaml", "extends: baseline.yaml", "2001-02-30", "0x1F", "012", ".inf", "true", "all", "\r\n", "\u0085", "kind: Policy", "value", "range: [2, 1]");
    @TempDir
    private Path dir;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aChangedFileIsReadOrRefused(long seed) throws IOException {
        Random random = new Random(seed);
        for (int k = 0; k < 40; k++) {
            Path variant = fresh();
            String name = FILES.get(random.nextInt(FILES.size()));
            byte[] bytes = Files.readAllBytes(dir.resolve(name));
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                bytes = mutate(bytes, random);
            }
            Files.write(dir.resolve(name), bytes);
            String changed = new String(bytes, StandardCharsets.UTF_8);
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> outcome(variant), () -> name + ":\n" + changed);
        }
    }

    private Path fresh() {
        TestWorld.in(dir).with("policies.open", "{kind: BorderOpening, start: 2001-03-05, end: 2001-03-10, places: [gate], peoplePerDay: 50, needFirst: false}")
                .file("variant.yaml", """
                        extends: baseline.yaml
                        title: "A variant: with \\u0041"
                        places: {elm: {ties: 7}}
                        policies:
                          open: ~
                          truce:
                            kind: Ceasefire
                            start: 2001-03-05
                            end: 2001-03-10
                            places: [all]
                            strength: {value: 0.5, unit: share, range: [0.2, 0.9], source: none, certainty: estimate}
                            compliance: 1
                        """).write();
        return dir.resolve("variant.yaml");
    }

    private void outcome(Path file) throws IOException {
        try {
            ScenarioFile read = ScenarioFile.read(file, Map.of(), Set.of("displacedPeople"));
            read.drawn(1, 1);
            read.writeEffective(dir.resolve("effective"));
            ScenarioFile again = ScenarioFile.read(dir.resolve("effective"), Map.of());
            assertThat(again.scenario()).isEqualTo(read.scenario());
            assertThat(again.hash()).isEqualTo(read.hash());
        } catch (ScenarioException e) {
            assertThat(e.complaints()).isNotEmpty();
            assertThat(e.errors()).isPositive();
            for (Complaint c : e.complaints()) {
                assertThat(c.file()).isNotBlank();
                assertThat(c.line()).isNotNegative();
                assertThat(c.message()).isNotBlank().doesNotContain("\n", "Exception", "null pointer");
            }
            assertThat(e.getMessage()).doesNotContain("\tat ").doesNotContain("\u0000");
        }
    }

    static byte[] mutate(byte[] bytes, Random random) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.isEmpty()) {
            return "x".getBytes(StandardCharsets.UTF_8);
        }
        int at = random.nextInt(text.length());
        int other = random.nextInt(text.length());
        StringBuilder out = new StringBuilder(text);
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int line = random.nextInt(lines.size());
        switch (random.nextInt(10)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(random.nextInt(lines.size()), lines.get(line));
            case 2 -> lines.set(line, lines.get(random.nextInt(lines.size())));
            case 3 -> {
                out.setLength(at);
                return out.toString().getBytes(StandardCharsets.UTF_8);
            }
            case 4 -> {
                char c = out.charAt(at);
                out.setCharAt(at, out.charAt(other));
                out.setCharAt(other, c);
                return out.toString().getBytes(StandardCharsets.UTF_8);
            }
            case 5 -> {
                out.setCharAt(at, NASTY.charAt(random.nextInt(NASTY.length())));
                return out.toString().getBytes(StandardCharsets.UTF_8);
            }
            case 6 -> {
                out.insert(at, WORDS.get(random.nextInt(WORDS.size())));
                return out.toString().getBytes(StandardCharsets.UTF_8);
            }
            case 7 -> {
                out.delete(Math.min(at, other), Math.min(Math.max(at, other), Math.min(at, other) + 20));
                return out.toString().getBytes(StandardCharsets.UTF_8);
            }
            case 8 -> {
                byte[] broken = bytes.clone();
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                return broken;
            }
            default -> {
                // A value for a value: the rest of a line after a colon or a comma.
                String chosen = lines.get(line);
                int cut = Math.max(chosen.lastIndexOf(": ") + 1, chosen.lastIndexOf(','));
                lines.set(line, chosen.substring(0, Math.max(0, cut) + (cut > 0 ? 1 : 0)) + WORDS.get(random.nextInt(WORDS.size())));
            }
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
