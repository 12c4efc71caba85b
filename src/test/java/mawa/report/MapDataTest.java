package mawa.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mawa.TestWorld;
import mawa.experiment.Experiment;
import mawa.experiment.Fakes;
import mawa.experiment.Json;
import mawa.experiment.MedianReplicate;
import mawa.experiment.Runs;
import mawa.experiment.Variant;
import mawa.model.Simulation;
import mawa.outcome.Ensemble;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.PlaceTable;
import mawa.outcome.RunOutcome;
import mawa.store.RunStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the map may show, and nothing else, is in its document. */
class MapDataTest {
    private static final int SMALLEST = 25;
    private static final int PLACES = 5;
    private static final int DAYS = 20;

    @TempDir
    private Path dir;

    @Test
    void packedNumbersAreReadBack() {
        Random random = new Random(3);
        for (int bound : new int[] {2, 100, 1_000_000}) {
            int[] values = random.ints(40 * 7, -1, bound).map(v -> random.nextInt(3) == 0 ? 0 : v).toArray();
            assertThat(unpack(PackedNumbers.of(values, 7), 7, 40)).isEqualTo(values);
        }
        assertThat(PackedNumbers.of(new int[1000], 10)).as("nothing at all is short").hasSizeLessThan(8);
    }

    @Test
    void countsByPlaceThatAreTooSmallAreNotInIt() throws Exception {
        Runs runs = played(variant("baseline"));
        Ensemble ensemble = runs.ensembles().get(0);
        Map<String, Object> document = read(runs);
        int withheld = 0;
        for (Map.Entry<?, ?> table : object(variants(document).get(0), "byPlace").entrySet()) {
            if (List.of("campPlaces", "strikes").contains(table.getKey())) {
                continue;
            }
            for (Object packed : ((Map<?, ?>) table.getValue()).values()) {
                for (int value : unpack((String) packed, PLACES, DAYS)) {
                    assertThat(value).as("%s", table.getKey()).matches(v -> v == Published.WITHHELD || v == 0 || v >= SMALLEST);
                    withheld += value == Published.WITHHELD ? 1 : 0;
                }
            }
        }
        assertThat(withheld).as("the test world has small counts").isPositive();
        int[] shown = unpack(text(object(object(variants(document).get(0), "byPlace"), "peopleWithoutShelter"), "one"), PLACES, DAYS);
        PlaceTable played = MedianReplicate.of(ensemble).places();
        int[] were = played.values(played.indicators().indexOf(Indicator.PEOPLE_WITHOUT_SHELTER));
        for (int i = 0; i < were.length; i++) {
            assertThat(shown[i]).isEqualTo(were[i] > 0 && were[i] < SMALLEST ? Published.WITHHELD : were[i]);
        }
        assertThat(Arrays.stream(were).max().orElse(0)).as("and others").isGreaterThan(SMALLEST);
    }

    @Test
    void aCampsPlacesAreThoseTheScenarioStates() throws Exception {
        Map<String, Object> document = read(played(variant("baseline"),
                variant("more", "policies.more", "{kind: CampExpansion, start: 2001-03-06, end: 2001-03-20, places: [camp], campPlaces: 90, rampDays: 3}")));
        int camp = 3;
        assertThat(places(document, 0, camp)).containsOnly(300);
        assertThat(places(document, 1, camp)).startsWith(300, 300, 300, 300, 300, 330, 360, 390, 390).endsWith(390);
    }

    private static int[] places(Map<String, Object> document, int variant, int place) {
        int[] all = unpack(text(object(object(variants(document).get(variant), "byPlace"), "campPlaces"), "p50"), PLACES, DAYS);
        int[] out = new int[DAYS];
        Arrays.setAll(out, day -> all[day * PLACES + place]);
        return out;
    }

    @Test
    void differencesAreThoseOfPairs() throws Exception {
        Runs runs = played(variant("baseline"), variant("truce", "policies.truce",
                "{kind: Ceasefire, start: 2001-03-06, end: 2001-03-20, places: [all], strength: 1, compliance: 1}"));
        Map<String, Object> truce = variants(read(runs)).get(1);
        int[] shown = unpack(text(object(object(truce, "difference"), "displacedPeople"), "p50"), 1, DAYS);
        int last = DAYS - 1;
        List<Ensemble> ensembles = runs.ensembles();
        double[] differences = new double[3];
        for (int r = 0; r < differences.length; r++) {
            differences[r] = displaced(ensembles.get(1), r)[last] - displaced(ensembles.get(0), r)[last];
        }
        Arrays.sort(differences);
        assertThat(shown[last]).isEqualTo((int) differences[1]).isNegative();
        assertThat(shown[0]).as("before its first day").isZero();
    }

    private static double[] displaced(Ensemble ensemble, int run) {
        return ensemble.runs().get(run).find("all", Group.ALL, Indicator.DISPLACED_PEOPLE);
    }

    @Test
    void everyVariantIsShownInTheSameWorld() throws Exception {
        Runs runs = played(variant("baseline"), variant("brave", "departure.remainShare", "0.8"));
        Map<String, Object> document = read(runs);
        long baselines = MedianReplicate.of(runs.ensembles().get(0)).replicate();
        assertThat(document).containsEntry("medianReplicate", baselines);
        assertThat(variants(document)).allSatisfy(v -> assertThat(v.get("replicate")).isEqualTo(baselines));
    }

    @Test
    void whatAScenarioSaysCannotLeaveItsElement() throws Exception {
        String title = "</script><script>alert(1)</script><!-- & \u2028 \\\"quoted\\\" ما \uD83D\uDE00";
        byte[] document = MapData.of(played(variant("baseline", "title", '"' + title + '"')));
        assertThat(new String(document, StandardCharsets.UTF_8)).doesNotContain("<", ">", "&", "\u2028");
        assertThat(Json.readObject(new String(document, StandardCharsets.UTF_8)).get("title").toString()).contains("</script><script>", "<!--", "\"quoted\"", "ما");
    }

    @Test
    void noPlaceIsToldMoreExactlyThanToAHundredthOfADegree() throws Exception {
        Map<String, Object> document = read(played(variant("baseline", "places.fir.latitude", "0.123456")));
        assertThat(((List<?>) document.get("places")).get(0).toString()).contains("latitude=0.12,").doesNotContain("0.123");
    }

    @Test
    void theSameRunsGiveTheSameBytes() throws Exception {
        Runs runs = played(variant("baseline"));
        assertThat(MapData.of(runs)).isEqualTo(MapData.of(runs)).isNotEmpty();
    }

    @Test
    void nothingPlayedIsNothingToShow() throws Exception {
        Experiment experiment = Fakes.experiment(dir.resolve("none"), 2);
        try (RunStore store = RunStore.open(Files.createDirectories(dir.resolve("empty")))) {
            assertThat(MapData.of(Runs.of(experiment, store))).isEmpty();
        }
    }

    @Test
    void noScriptCanEndItsElement() {
        assertThat(MapScripts.texts()).hasSize(2).allSatisfy(script -> assertThat(script).doesNotContainIgnoringCase("</script").doesNotContain("<!--"));
    }

    private Variant variant(String name, String... changes) {
        TestWorld world = TestWorld.in(dir.resolve(name)).with("smallestPublishedCount", "" + SMALLEST);
        for (int i = 0; i < changes.length; i += 2) {
            world = world.with(changes[i], changes[i + 1]);
        }
        return Variant.of(name, world.read());
    }

    private Runs played(Variant... variants) throws IOException, InterruptedException {
        RunStore store = RunStore.openToAppend(dir.resolve("runs"));
        return Fakes.play(Fakes.experiment(3, variants), store, 1, MapDataTest::play);
    }

    private static RunOutcome play(mawa.scenario.Scenario world, long seed, int replicate) {
        return Simulation.play(world, seed, replicate);
    }

    private static Map<String, Object> read(Runs runs) throws IOException {
        return Json.readObject(new String(MapData.of(runs), StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> variants(Map<String, Object> document) {
        return (List<Map<String, Object>>) document.get("variants");
    }

    private static Map<?, ?> object(Map<?, ?> of, String key) {
        return (Map<?, ?>) of.get(key);
    }

    private static String text(Map<?, ?> of, String key) {
        return (String) of.get(key);
    }

    /** As the page reads them: {@code map/numbers.js}. */
    private static int[] unpack(String text, int columns, int days) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(Base64.getDecoder().decode(text));
        int[] out = new int[columns * days];
        int quiet = 0;
        for (int column = 0; column < columns; column++) {
            int before = 0;
            for (int day = 0; day < days; day++) {
                if (quiet > 0) {
                    quiet--;
                } else {
                    int change = number(bytes);
                    quiet = change == 0 ? number(bytes) : 0;
                    before += change >>> 1 ^ -(change & 1);
                }
                out[day * columns + column] = before;
            }
        }
        assertThat(bytes.available()).isZero();
        return out;
    }

    private static int number(ByteArrayInputStream bytes) {
        int value = 0;
        int shift = 0;
        int read;
        do {
            read = bytes.read();
            value |= (read & 127) << shift;
            shift += 7;
        } while (read > 127);
        return value;
    }
}
