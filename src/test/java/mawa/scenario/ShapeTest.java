package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.scenario.KeysTest.Invented;
import mawa.world.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any record of the known kinds of values is read and written, though no line of code knows it. */
class ShapeTest {
    private static final String YAML = """
            name: x
            far: 7
            day: 2001-03-05
            words: [sourced, ownKnowledge]
            numbers: [0.5, {value: -1, range: [-1, 1]}]
            rows: rows.csv
            inner:
              items: [{id: a, n: 1}, {id: b, n: {value: 2, unit: '', source: s}}]
              named: {one: [{id: c, n: 3}], none: []}
              shape: {kind: Round, radius: 2.5}
            """;
    private static final Invented EXPECTED = new Invented("x", 7, LocalDate.of(2001, 3, 5), List.of(Certainty.SOURCED, Certainty.OWN_KNOWLEDGE), List.of(0.5, -1.0),
            List.of(new Invented.Row("r", 1), new Invented.Row("s,t", 2)),
            new Invented.Inner(List.of(new Invented.Row("a", 1), new Invented.Row("b", 2)), Map.of("one", List.of(new Invented.Row("c", 3)), "none", List.of()), new Invented.Round(2.5, Optional.empty())));
    @TempDir
    private Path dir;

    private record Read(Optional<Object> value, Cards cards, Complaints complaints) {
    }

    private Read read(String name, String yaml) throws IOException {
        Files.writeString(dir.resolve(name), yaml);
        return read(dir.resolve(name));
    }

    private static Read read(Path file) {
        Complaints complaints = new Complaints();
        Opening opening = new Opening(complaints);
        Shape.Block shape = Shape.ofFile(Invented.class);
        Node.Fields root = new Inheritance(shape, opening, complaints).tree(file, Optional.empty()).orElseThrow();
        Cards cards = new Cards(complaints);
        TableReader tables = new TableReader(new TableFiles(opening, complaints), complaints);
        return new Read(new Binder(tables, complaints, cards, new Parts(root)).file(shape, root), cards, complaints);
    }

    @Test
    void bound() throws IOException {
        Files.writeString(dir.resolve("rows.csv"), "n,id\n1,r\n2,\"s,t\"\n");
        Read read = read("a.yaml", YAML.replace("unit: '', ", ""));
        assertThat(read.complaints().list()).isEmpty();
        assertThat(read.value()).contains(EXPECTED);
        assertThat(read.cards().numbers().keySet()).containsExactly("far", "numbers.0", "numbers.1", "inner.items.0.n", "inner.items.1.n", "inner.named.one.0.n", "inner.shape.radius");
    }

    @Test
    void writtenAndReadAgain() throws IOException {
        Files.writeString(dir.resolve("rows.csv"), "n,id\n1,r\n2,\"s,t\"\n");
        Read read = read("a.yaml", YAML.replace("unit: '', ", ""));
        Shape.Block shape = Shape.ofFile(Invented.class);
        new EffectiveFiles("x", read.cards().numbers(), read.cards().provenance()).write(shape, read.value().orElseThrow(), dir.resolve("out"));
        Read again = read(dir.resolve("out/effective-scenario.yaml"));
        assertThat(again.complaints().list()).isEmpty();
        assertThat(again.value()).contains(EXPECTED);
        assertThat(again.cards().provenance()).isEqualTo(read.cards().provenance());
        assertThat(Canonical.hash(shape, again.value().orElseThrow(), again.cards().numbers())).isEqualTo(Canonical.hash(shape, EXPECTED, read.cards().numbers()));
    }

    @Test
    void whatMayBeLeftOut() throws IOException {
        Files.writeString(dir.resolve("rows.csv"), "n,id\n1,r\n");
        Read read = read("a.yaml", YAML.replace("unit: '', ", "").replace("radius: 2.5", "radius: 2.5, height: {value: 3, range: [1, 4]}"));
        assertThat(read.complaints().list()).isEmpty();
        assertThat(((Invented) read.value().orElseThrow()).inner().shape()).isEqualTo(new Invented.Round(2.5, Optional.of(3)));
        Shape.Block shape = Shape.ofFile(Invented.class);
        new EffectiveFiles("x", read.cards().numbers(), read.cards().provenance()).write(shape, read.value().orElseThrow(), dir.resolve("out"));
        Read again = read(dir.resolve("out/effective-scenario.yaml"));
        assertThat(again.value()).isEqualTo(read.value());
        assertThat(Canonical.hash(shape, again.value().orElseThrow(), again.cards().numbers())).isEqualTo(Canonical.hash(shape, read.value().orElseThrow(), read.cards().numbers()))
                .isNotEqualTo(Canonical.hash(shape, read("b.yaml", YAML.replace("unit: '', ", "")).value().orElseThrow(), read.cards().numbers()));
        Read wrong = read("c.yaml", YAML.replace("unit: '', ", "").replace("radius: 2.5", "radius: 2.5, height: 7"));
        assertThat(wrong.value()).as("what is said wrongly is not left out").isEmpty();
        assertThat(wrong.complaints().list()).extracting(Complaint::message).containsExactly("height must be from 0 to 5, was 7");
    }

    @Test
    void sixtyFourBits() throws IOException {
        Files.writeString(dir.resolve("rows.csv"), "n,id\n1,r\n");
        assertThat(((Invented) read("a.yaml", YAML.replace("unit: '', ", "").replace("far: 7", "far: 0x7")).value().orElseThrow()).far()).isEqualTo(7);
        assertThat(read("a.yaml", YAML.replace("unit: '', ", "").replace("far: 7", "far: 0xA")).complaints().list()).extracting(Complaint::message).containsExactly("far must be from 0 to 9, was 10");
        assertThat(read("a.yaml", YAML.replace("unit: '', ", "").replace("far: 7", "far: \"0x7\"")).value()).isEmpty();
        assertThat(read("a.yaml", YAML.replace("unit: '', ", "").replace("n: 1}", "n: 0x1}")).value()).as("other whole numbers have none").isEmpty();
    }

    @Test
    void cardsAreRefusedWhereValuesAreDecided() throws IOException {
        Complaints complaints = new Complaints();
        Path file = Files.writeString(dir.resolve("row.yaml"), "id: a\nn: {value: 2, source: s}\n");
        Shape.Block shape = Shape.ofFile(Invented.Row.class);
        Node.Fields root = new Inheritance(shape, new Opening(complaints), complaints).tree(file, Optional.empty()).orElseThrow();
        new Binder(new TableReader(new TableFiles(new Opening(complaints), complaints), complaints), complaints, Cards.bare(complaints), new Parts(root)).file(shape, root);
        assertThat(complaints.list()).extracting(Complaint::message).containsExactly("n must be one value, not a block");
    }

    @Test
    void mistakesDeepInside() throws IOException {
        Files.writeString(dir.resolve("rows.csv"), "n,id\n1,r\n");
        Read read = read("a.yaml", YAML.replace("radius: 2.5", "radius: 6").replace("id: c", "ids: c").replace("[0.5,", "[2,").replace("far: 7", "far: 99999999999999999999"));
        assertThat(read.value()).isEmpty();
        assertThat(read.complaints().list()).extracting(Complaint::message).containsExactly("far must be from 0 to 9, was 99999999999999999999",
                "numbers must be from -1 to 1, was 2", "n has no unit, found \"\"", "unknown key \"ids\"", "radius must be from 0 to 5, was 6");
    }
}
