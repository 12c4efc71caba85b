package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import mawa.TestWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no YAML, and what YAML could do that a scenario must not. */
class B05_YamlTest {
    @TempDir
    private Path dir;

    private Path yaml(String text) throws IOException {
        return Files.writeString(dir.resolve("s.yaml"), text);
    }

    @Test
    void syntax() {
        Mistakes.of(TestWorld.in(dir).replace("baseline.yaml", "  spilloverKm", "\tspilloverKm")).singleElement().asString()
                .startsWith("baseline.yaml danger.spilloverKm:1 this is not YAML: found character '\\t(TAB)'");
        assertThat(Mistakes.text(TestWorld.in(dir).replace("baseline.yaml", "  spilloverKm", "\tspilloverKm"), 0)).contains("Indent with spaces, not with tabs.");
        Mistakes.of(TestWorld.in(dir).with("regions.north", "[elm, oak")).singleElement().asString()
                .startsWith("baseline.yaml population:11 this is not YAML: expected ',' or ']'");
        Mistakes.of(TestWorld.in(dir).with("title", "\"open")).singleElement().asString().contains("this is not YAML");
        Mistakes.of(TestWorld.in(dir).with("title", "a: b")).singleElement().asString().startsWith("baseline.yaml title:9 this is not YAML: mapping values are not allowed here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u", "\\x", "\\U", "\\uZZZZ", "\\UFFFFFFFF", "\\U00110000", "\\u12", "\\", "\\q", "\\N", "\\xZ"})
    void malformedEscapes(String escape) throws IOException {
        Mistakes.of(yaml("title: \"" + escape), Map.of()).as("open").singleElement().asString().contains("this is not YAML");
        Mistakes.of(yaml("title: \"a" + escape + "\"\n"), Map.of()).as("closed").isNotEmpty();
    }

    @Test
    void somethingElseThanABlockOfKeys() throws IOException {
        Mistakes.of(yaml("- a\n- b\n"), Map.of()).containsExactly("s.yaml:1:1 the file must be a block of keys");
        Mistakes.of(yaml("hello\n"), Map.of()).containsExactly("s.yaml:1:1 the file must be a block of keys");
        Mistakes.of(yaml(""), Map.of()).containsExactly("s.yaml:1:1 the file is empty");
        Mistakes.of(yaml("\n# only this\n"), Map.of()).containsExactly("s.yaml:1:1 the file is empty");
        Mistakes.of(yaml("---\n"), Map.of()).hasSize(1);
        Mistakes.of(yaml("...\n"), Map.of()).isNotEmpty();
        Mistakes.of(yaml("a: 1\n---\nb: 2\n"), Map.of()).containsExactly("s.yaml:2:1 a second document begins here");
        Mistakes.of(yaml("%YAML 3.0\n---\na: 1\n"), Map.of()).singleElement().asString().contains("this is not YAML");
    }

    @Test
    void keysAreWords() throws IOException {
        Mistakes.of(yaml("? [a, b]\n: 1\n~: 2\n\"\": 3\n"), Map.of()).contains("s.yaml:1:3 a key must be a word", "s.yaml:3:1 a key must be a word", "s.yaml:4:1 a key must be a word");
    }

    @Test
    void tagsAreRefused() {
        assertThat(Mistakes.text(TestWorld.in(dir).with("title", "!!javax.script.ScriptEngineManager [1]"), 0)).isEqualTo("""
                baseline.yaml:3:8  error  tags are not allowed, found "tag:yaml.org,2002:javax.script.ScriptEngineManager"
                      3 | title: !!javax.script.ScriptEngineManager [1]
                        |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                      Write the value alone.
                """);
        Mistakes.of(TestWorld.in(dir).with("title", "!!str x").with("description", "! y").with("regions.north", "!!set {elm}")).hasSize(3)
                .allMatch(m -> m.contains("tags are not allowed"));
    }

    @Test
    void anchorsAndAliasesAreRefused() {
        Mistakes.of(TestWorld.in(dir).with("title", "&a x").with("description", "*a")).containsExactly("baseline.yaml title:8 anchors and aliases are not allowed, found \"&a\"");
        Mistakes.of(TestWorld.in(dir).replace("baseline.yaml", "danger:", "danger: &d")).containsExactly("baseline.yaml danger:9 anchors and aliases are not allowed, found \"&d\"");
        Mistakes.of(TestWorld.in(dir).replace("baseline.yaml", "harm:\n", "harm:\n  <<: {repairDays: 3}\n")).containsExactly("baseline.yaml harm.<<:3 unknown key \"<<\"");
    }

    @Test
    void aBombDoesNotGoOff() throws IOException {
        StringBuilder bomb = new StringBuilder(Files.readString(TestWorld.write(dir))).append("zz: &a [1,1,1,1,1,1,1,1,1]\n");
        String last = "a";
        for (int k = 0; k < 40; k++) {
            bomb.append("z").append(k).append(": &b").append(k).append(" [").append(("*" + last + ",").repeat(9)).append("]\n");
            last = "b" + k;
        }
        Path file = Files.writeString(dir.resolve("baseline.yaml"), bomb);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () ->
                Mistakes.of(file, Map.of()).contains("baseline.yaml zz:5 anchors and aliases are not allowed, found \"&a\"", "baseline.yaml zz:1 unknown key \"zz\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void nestingHasAnEnd(String opening) throws IOException {
        Path file = yaml("a:\n  " + opening.repeat(200_000));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Mistakes.of(file, Map.of()).singleElement().asString().contains("nested deeper than 24 levels"));
    }

    @Test
    void filesHaveALargestSize() throws IOException {
        Mistakes.of(yaml("a: " + "x".repeat(3 << 20)), Map.of()).containsExactly("s.yaml \"s.yaml\" is larger than 2 MB");
        Path file = TestWorld.write(dir);
        try (var out = new java.io.RandomAccessFile(dir.resolve("strikes.csv").toFile(), "rw")) {
            out.setLength((64L << 20) + 1);
        }
        Mistakes.of(file, Map.of()).singleElement().asString().endsWith("is larger than 64 MB");
    }

    @Test
    void manyKeysAreReadInTime() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int k = 0; k < 150_000; k++) {
            many.append("k").append(k).append(": 1\n");
        }
        Path file = yaml(many.toString());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(Mistakes.exception(file, Map.of()).errors()).isGreaterThan(150_000));
    }

    @Test
    void onlyPlainUtf8Text() throws IOException {
        Path file = TestWorld.write(dir);
        String text = Files.readString(file);
        Files.write(file, text.replace("Test world\n", "Essai réel\n").getBytes(StandardCharsets.ISO_8859_1));
        Mistakes.of(file, Map.of()).containsExactly("baseline.yaml title:15 not UTF-8: byte 0xE9 is no character");
        Files.write(file, text.getBytes(StandardCharsets.UTF_16));
        Mistakes.of(file, Map.of()).containsExactly("baseline.yaml :1 not UTF-8: byte 0xFE is no character");
        Files.writeString(file, text.replace("Three villages", "Three\u0000 villages"));
        Mistakes.of(file, Map.of()).containsExactly("baseline.yaml description:19 control character U+0000");
        Files.writeString(file, "\uFEFF" + text.replace("\n", "\r\n"));
        assertThat(ScenarioFile.read(file, Map.of()).scenario().id()).isEqualTo("test-world");
    }

    @Test
    void filesThatAreNotThere() throws IOException {
        Files.createDirectories(dir.resolve("empty"));
        Mistakes.of(dir.resolve("empty"), Map.of()).containsExactly("empty the folder holds no scenario");
        TestWorld.write(dir);
        assertThat(Mistakes.exception(dir.resolve("basline.yaml"), Map.of()).getMessage())
                .contains("there is no file").contains("Did you mean \"baseline.yaml\"?").endsWith("1 error, 0 warnings.  Nothing was run.\n");
    }
}
