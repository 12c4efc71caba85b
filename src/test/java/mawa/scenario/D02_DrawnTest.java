package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import mawa.TestWorld;
import mawa.policy.BorderOpening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Replicates draw doubtful numbers from their ranges, each by the key of its path. */
class D02_DrawnTest {
    @TempDir
    private Path dir;

    private TestWorld world() {
        return TestWorld.in(dir).with("policies.open", "{kind: BorderOpening, start: 2001-03-05, end: 2001-03-10, places: [gate], peoplePerDay: {value: 50, range: [20, 90]}, needFirst: false}");
    }

    @Test
    void withoutRangesNothingIsDrawn() {
        ScenarioFile file = TestWorld.in(dir).with("danger.memoryDays", "3").with("strikeReconstruction.leadDays", "5").with("unmetNeed.deathsInOpenPer10000PerDay", "0.1").read();
        assertThat(file.drawn(1, 1)).isEqualTo(file.scenario());
    }

    @Test
    void onlyNumbersWithRangesChange() {
        ScenarioFile file = world().read();
        Scenario drawn = file.drawn(1, 1);
        assertThat(drawn).isNotEqualTo(file.scenario());
        assertThat(drawn.danger().memoryDays()).isNotEqualTo(3).isBetween(1.0, 10.0);
        assertThat(drawn.danger().spilloverKm()).isEqualTo(10);
        assertThat(drawn.harm()).isEqualTo(file.scenario().harm());
        assertThat(drawn.places()).isEqualTo(file.scenario().places());
        assertThat(file.drawn(1, 1)).isEqualTo(drawn);
        assertThat(file.drawn(1, 2)).isNotEqualTo(drawn);
        assertThat(file.drawn(2, 1)).isNotEqualTo(drawn);
        assertThat(file.drawnValues(1, 1)).containsEntry("danger.memoryDays", drawn.danger().memoryDays())
                .containsOnlyKeys(file.parameters().stream().filter(ParameterCard::hasRange).map(ParameterCard::path).toList());
    }

    @Test
    void theDistributionIsTriangular() {
        ScenarioFile file = world().read();
        double[] days = IntStream.range(0, 4000).mapToDouble(r -> file.drawn(5, r).danger().memoryDays()).toArray();
        assertThat(Arrays.stream(days)).allMatch(d -> d >= 1 && d <= 10);
        assertThat(Arrays.stream(days).average().orElseThrow()).isCloseTo((1 + 3 + 10) / 3.0, within(0.1));
        double belowMode = Arrays.stream(days).filter(d -> d < 3).count() / 4000.0;
        assertThat(belowMode).isCloseTo(2 / 9.0, within(0.02));
    }

    @Test
    void countsAreRounded() {
        ScenarioFile file = world().read();
        assertThat(IntStream.range(0, 500).map(r -> file.drawn(5, r).strikeReconstruction().leadDays()).distinct().sorted().toArray())
                .containsExactly(IntStream.rangeClosed(0, 10).toArray());
        assertThat(IntStream.range(0, 200).map(r -> ((BorderOpening) file.drawn(5, r).policies().get("open")).peoplePerDay())).allMatch(p -> p >= 20 && p <= 90);
    }

    @Test
    void theEndsOfTheTriangle() {
        ParameterCard card = new ParameterCard("x", 3, "", 1, 10, "", Optional.empty(), "f", 1, false);
        assertThat(Drawing.triangular(card, 0)).isEqualTo(1);
        assertThat(Drawing.triangular(card, Math.nextDown(1.0))).isCloseTo(10, within(1e-6)).isLessThanOrEqualTo(10);
        assertThat(Drawing.triangular(card, 2 / 9.0)).isCloseTo(3, within(1e-12));
        assertThat(Drawing.triangular(new ParameterCard("x", 1, "", 1, 10, "", Optional.empty(), "f", 1, false), 0)).isEqualTo(1);
        assertThat(Drawing.triangular(new ParameterCard("x", 10, "", 1, 10, "", Optional.empty(), "f", 1, false), 0.5)).isBetween(1.0, 10.0);
    }

    @Test
    void variantsShareTheLuckOfANumber() throws IOException {
        ScenarioFile base = world().read();
        ScenarioFile variant = ScenarioFile.read(Files.writeString(dir.resolve("v.yaml"), "extends: baseline.yaml\npolicies: {open: ~}\nsearch: {knownKm: {range: [5, 20]}}\n"), Map.of());
        for (int r = 0; r < 20; r++) {
            assertThat(variant.drawn(9, r).danger()).isEqualTo(base.drawn(9, r).danger());
            assertThat(variant.drawn(9, r).strikeReconstruction()).isEqualTo(base.drawn(9, r).strikeReconstruction());
        }
    }
}
