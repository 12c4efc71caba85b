package mawa.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mawa.TestWorld;
import mawa.experiment.Experiment;
import mawa.experiment.Variant;
import mawa.experiment.Worlds;
import mawa.outcome.Indicator;
import mawa.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a policy is, in words. */
class PolicyWordsTest {
    private static final String DATES = ", start: 2001-03-05, end: 2001-03-10, ";
    @TempDir
    private Path dir;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "BorderOpening     | places: [gate], peoplePerDay: 1500, needFirst: true          | up to 1,500 people a day are let across the border at Gate, those longest without a roof first",
        "CampClosure       | places: [camp]                                               | camps take nobody in (Camp)",
        "CampExpansion     | places: [camp], campPlaces: 3000, rampDays: 1                | 3,000 more places in camps (Camp), built within 1 day",
        "Ceasefire         | places: [all], strength: 0.8, compliance: 0.5                | 40 % of the strikes no longer fall",
        "DemilitarisedZone | places: [villages], depthKm: 12, compliance: 0.5             | within 12 km of the line 50 % of the strikes no longer fall (Villages)",
        "MobileClinics     | places: [all], clinics: 2, consultationsPerClinicPerDay: 60  | 2 mobile clinics with 60 consultations a day each",
        "RoadClosure       | from: fir, to: oak                                           | the road between Fir and Oak is closed",
        "ShelterKits       | places: [fir, oak, elm, camp], peoplePerDay: 20              | tents and tarpaulins for 20 people a day (Fir, Oak and 2 others)",
        "Transport         | places: [all], peoplePerDay: 20, means: bus                  | seats in buses for 20 people a day",
        "WaterTrucking     | places: [all], litresPerDay: 20000                           | 20,000 litres of water a day by truck"})
    void everyKindHasWords(String kind, String values, String words) {
        Variant base = variant("base");
        Variant other = variant("other", "policies.one", "{kind: " + kind + DATES + values + "}");
        assertThat(PolicyWords.of(experiment(base, other), base, other)).isEqualTo("5 Mar to 10 Mar 2001: " + words + ".");
    }

    @Test
    void noKindIsForgotten() throws Exception {
        List<String> tested = Arrays.stream(PolicyWordsTest.class.getDeclaredMethod("everyKindHasWords", String.class, String.class, String.class).getAnnotation(CsvSource.class).value())
                .map(line -> line.substring(0, line.indexOf('|')).strip()).toList();
        assertThat(tested).containsExactlyInAnyOrder(Arrays.stream(Policy.class.getPermittedSubclasses()).map(Class::getSimpleName).toArray(String[]::new));
    }

    @Test
    void otherValuesAreNamedToo() {
        Variant base = variant("base");
        Variant other = variant("other", "departure.remainShare", "0.5", "title", "Another");
        assertThat(PolicyWords.of(experiment(base, other), base, other)).isEqualTo("Departure.remainShare 0.3 → 0.5 share.");
        assertThat(PolicyWords.of(experiment(base, base), base, base)).isEqualTo("Nothing.");
    }

    @Test
    void everyIndicatorHasANameOfItsOwn() {
        Set<String> names = new HashSet<>();
        for (Indicator i : Indicator.values()) {
            assertThat(names.add(Names.of(i))).as(Names.of(i)).isTrue();
        }
    }

    private Variant variant(String name, String... pathsAndValues) {
        TestWorld world = TestWorld.in(dir.resolve(name));
        for (int k = 0; k < pathsAndValues.length; k += 2) {
            world.with(pathsAndValues[k], pathsAndValues[k + 1]);
        }
        return Variant.of(name, world.read());
    }

    private static Experiment experiment(Variant base, Variant other) {
        return new Experiment("test", "1.0", base == other ? List.of(base) : List.of(base, other), 1, 1, 1, Worlds.BEST);
    }
}
