package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawa.world.Certainty;
import mawa.world.Parameter;
import org.junit.jupiter.api.Test;

/** What may be said is read off the records. */
class KeysTest {
    private static Key key(List<Key> keys, String path) {
        return keys.stream().filter(k -> k.path().equals(path)).findFirst().orElseThrow(() -> new AssertionError("no " + path));
    }

    @Test
    void everyKeyOfAScenario() {
        List<Key> keys = Keys.of(Scenario.class);
        assertThat(keys).extracting(Key::path).doesNotHaveDuplicates();
        assertThat(key(keys, "danger.memoryDays")).isEqualTo(new Key("danger.memoryDays", "number", "days", "memory of danger", 0.1, 365, List.of()));
        assertThat(key(keys, "agentScale").type()).isEqualTo("whole number");
        assertThat(key(keys, "places").type()).isEqualTo("table");
        assertThat(key(keys, "places.<id>.kind").allowed()).containsExactly("city", "town", "camp", "borderCrossing", "checkpoint", "hub", "marker");
        assertThat(key(keys, "protest.weekdays").type()).isEqualTo("list of word");
        assertThat(key(keys, "travel.roadClasses.<name>.vehicleKmPerHour").unit()).isEqualTo("km/hour");
        assertThat(key(keys, "policies").allowed()).contains("BorderOpening", "RoadClosure");
        assertThat(key(keys, "policies.<Transport>.means").allowed()).containsExactly("bus", "cash");
        assertThat(key(keys, "gates.<name>.regime").allowed()).containsExactly("closed", "medicalOnly", "quota", "open");
        assertThat(key(keys, "displacement").allowed()).containsExactlyInAnyOrder("ByDanger", "ByObservations", "ByZones");
        assertThat(key(keys, "displacement.<ByZones>.mode").allowed()).containsExactly("constant", "poisson", "share");
        assertThat(key(keys, "movement").allowed()).containsExactlyInAnyOrder("FleeWalk", "OwnChoice");
        assertThat(key(keys, "movement.<FleeWalk>.awarenessLinks")).satisfies(k -> assertThat(k.unit() + " " + k.min() + " " + k.max()).isEqualTo("links 1.0 8.0"));
        assertThat(key(keys, "conflictZones").type()).isEqualTo("table");
        assertThat(key(keys, "destination.followWeight").unit()).isEqualTo("utility");
        assertThat(key(keys, "policies").allowed()).contains("CampClosure");
        assertThat(key(keys, "start").min()).isNaN();
    }

    @Test
    void everythingHasAMeaning() {
        assertThat(Keys.of(Scenario.class)).allMatch(k -> !k.meaning().isBlank());
    }

    /** A record that nobody wrote a line of reading code for. */
    record Invented(
            @Parameter(meaning = "a name") String name,
            @Parameter(unit = "m", max = 9, meaning = "a long") long far,
            @Parameter(meaning = "a day") LocalDate day,
            @Parameter(meaning = "words") List<Certainty> words,
            @Parameter(unit = "km", min = -1, max = 1, meaning = "numbers") List<Double> numbers,
            @Parameter(meaning = "rows") List<Row> rows,
            @Parameter(meaning = "inner") Inner inner) {
        record Row(@Parameter(meaning = "id") String id, @Parameter(meaning = "n") int n) {
        }

        record Inner(@Parameter(meaning = "items") List<Row> items, @Parameter(meaning = "named") Map<String, List<Row>> named, @Parameter(meaning = "x") Shapes shape) {
        }

        sealed interface Shapes permits Round, Square {
        }

        record Round(@Parameter(unit = "m", max = 5, meaning = "radius") double radius, @Parameter(unit = "m", max = 5, meaning = "height") Optional<Integer> height) implements Shapes {
        }

        record Square() implements Shapes {
        }
    }

    @Test
    void keysOfAnyRecord() {
        assertThat(Keys.of(Invented.class)).extracting(Key::path).containsExactly("name", "far", "day", "words", "numbers", "rows", "rows.<id>.id", "rows.<id>.n",
                "inner", "inner.items", "inner.items.<number>.id", "inner.items.<number>.n", "inner.named", "inner.named.<name>.<number>.id", "inner.named.<name>.<number>.n",
                "inner.shape", "inner.<Round>.radius", "inner.<Round>.height");
        assertThat(key(Keys.of(Invented.class), "inner.<Round>.height").type()).isEqualTo("whole number, may be left out");
    }
}
