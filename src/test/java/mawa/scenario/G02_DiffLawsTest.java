package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mawa.TestWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of every difference. */
class G02_DiffLawsTest {
    @TempDir
    private Path dir;
    private Path base;

    @BeforeEach
    void base() {
        base = TestWorld.in(dir).with("policies.open", "{kind: BorderOpening, start: 2001-03-05, end: 2001-03-10, places: [gate], peoplePerDay: {value: 50, range: [20, 90]}, needFirst: false}").write();
    }

    /** Every scenario that comes with Mawa, and changed ones. */
    private List<ScenarioFile> scenarios() throws IOException {
        List<ScenarioFile> out = new ArrayList<>();
        for (String folder : List.of("three-villages", "idlib-2019")) {
            try (Stream<Path> files = Files.list(Path.of("scenarios", folder))) {
                files.filter(f -> f.toString().endsWith(".yaml") && !ExperimentFile.isExperiment(f)).sorted().forEach(f -> out.add(ScenarioFile.read(f, Map.of())));
            }
        }
        out.add(ScenarioFile.read(base, Map.of()));
        out.add(ScenarioFile.read(base, Map.of("danger.memoryDays", "5", "places.elm.ties", "7")));
        out.add(ScenarioFile.read(base, Map.of("danger.memoryDays", "{value: 3, range: [1, 9]}")));
        out.add(ScenarioFile.read(base, Map.of("danger.memoryDays", "{value: 3, range: [1, 10]}")));
        return out;
    }

    @Test
    void nobodyDiffersFromHimself() throws IOException {
        for (ScenarioFile file : scenarios()) {
            assertThat(ScenarioDiff.between(file, file)).isEqualTo(new ScenarioDiff(List.of(), List.of()));
        }
    }

    @Test
    void bothSidesSeeTheSame() throws IOException {
        List<ScenarioFile> all = scenarios();
        for (ScenarioFile a : all) {
            for (ScenarioFile b : all) {
                ScenarioDiff diff = ScenarioDiff.between(a, b);
                assertThat(ScenarioDiff.between(b, a)).isEqualTo(diff.mirrored());
                assertThat(diff.isEmpty()).as(a.file() + " " + b.file()).isEqualTo(a.hash().equals(b.hash()));
                assertThat(diff.differences()).allMatch(d -> !d.left().equals(d.right()));
                assertThat(diff.differences()).extracting(d -> d.path() + d.kind()).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void effectiveFilesSayTheSame() throws IOException {
        ScenarioFile before = ScenarioFile.read(base, Map.of("danger.memoryDays", "5"));
        before.writeEffective(dir.resolve("out"));
        assertThat(ScenarioDiff.between(before, ScenarioFile.read(dir.resolve("out"), Map.of()))).isEqualTo(new ScenarioDiff(List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"title | Another ", "agentScale | 2 ", "danger.memoryDays | 4 ", "danger.spilloverKm | {value: 11, range: [9, 12]} ", "gates.gate.regime | open ",
        "travel.roadClasses.road.vehiclesPerDay | 9 ", "policies.open.peoplePerDay | 60 ", "policies.open.needFirst | true ", "policies.open.start | 2001-03-06 ", "places.elm.ties | 7 ",
        "places.elm.name | Old Elm ", "facilities.elm.hospitals | 3 ", "regions.villages | [fir, oak] ", "protest.weekdays | [monday] ", "simulatedControllers | [opposition, government] ",
        "standards.buildingsMeetStandard | true ", "unmetNeed.deathsInOpenPer10000PerDay | 0.2 "})
    void settingAPathShowsExactlyThatPath(String path, String value) {
        ScenarioDiff diff = ScenarioDiff.between(ScenarioFile.read(base, Map.of()), ScenarioFile.read(base, Map.of(path, value)));
        assertThat(diff.differences()).extracting(Difference::path).containsExactly(path);
        assertThat(diff.sources()).extracting(Difference::path).allMatch(p -> p.startsWith(path + "."));
    }

    /** Whatever is changed in any number of the scenario is shown, at its own path. */
    @Test
    void everyNumberIsSeen() {
        ScenarioFile plain = ScenarioFile.read(base, Map.of());
        List<ParameterCard> cards = plain.parameters().stream().filter(c -> !Arrays.asList("totalPopulation", "totalCampPlaces").contains(c.path())).toList();
        assertThat(cards).hasSizeGreaterThan(80);
        for (ParameterCard card : cards) {
            double other = card.value() == Math.rint(card.value()) && card.value() > 1 ? card.value() + 1 : card.value() == 0 ? 1 : card.value() / 2;
            String text = Numbers.text(other);
            try {
                ScenarioFile changed = ScenarioFile.read(base, Map.of(card.path(), text));
                assertThat(ScenarioDiff.between(plain, changed).differences()).as(card.path()).extracting(Difference::path).containsExactly(card.path());
            } catch (ScenarioException e) {
                // Some numbers are bound to others; that they are refused is another test's.
                assertThat(e.getMessage()).contains(card.path().substring(card.path().lastIndexOf('.') + 1));
            }
        }
    }
}
