package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import mawa.TestWorld;
import mawa.world.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A variant may change the rows of its base's tables one by one. */
class C02_PatchesTest {
    @TempDir
    private Path dir;

    @BeforeEach
    void base() {
        TestWorld.write(dir);
    }

    private Path variant(String text) throws IOException {
        return Files.writeString(dir.resolve("variant.yaml"), "extends: baseline.yaml\n" + text);
    }

    private Scenario read(String text) throws IOException {
        return ScenarioFile.read(variant(text), Map.of()).scenario();
    }

    @Test
    void aCellIsChangedAndTheRestIsKept() throws IOException {
        Place before = ScenarioFile.read(dir, Map.of()).scenario().places().get(2);
        Place elm = read("places: {elm: {population: 700, name: New Elm}}\ntotalPopulation: 1700\n").places().get(2);
        assertThat(elm).isEqualTo(new Place("elm", "New Elm", before.kind(), before.subdistrict(), before.latitude(), before.longitude(), before.controller(),
                700, before.earlierDisplaced(), before.ties(), before.campPlaces(), before.source(), before.certainty()));
    }

    @Test
    void aRowIsAddedWithAllItsColumns() throws IOException {
        Scenario s = read("""
                places:
                  new_camp: {name: New, kind: camp, subdistrict: S, latitude: 0.2, longitude: 0.1, controller: opposition,
                             population: 0, earlierDisplaced: 0, ties: 0, campPlaces: 50, source: plan, certainty: estimate}
                camps:
                  new_camp: {siteType: planned, waterLitres: 15, placesAddedPerDay: 0, growsFrom: 2001-03-05, growsUntil: 2001-03-05, source: plan, certainty: estimate}
                totalCampPlaces: 350
                roads: {camp: {to: new_camp}, elm: {km: 9.5}, oak: ~, fir: {to: elm, km: 13}, new_camp: {to: oak, km: 8, roadClass: road, source: x, certainty: estimate},
                        gate: {to: camp, km: 5, roadClass: road, source: x, certainty: estimate}}
                """);
        assertThat(s.places()).extracting(Place::id).containsExactly("fir", "oak", "elm", "camp", "gate", "new_camp");
        assertThat(s.camps()).hasSize(2);
        assertThat(s.roads()).extracting("from").containsExactly("fir", "elm", "camp", "new_camp", "gate");
        assertThat(s.roads().get(1).km()).isEqualTo(9.5);
    }

    @Test
    void laterVariantsChangeWhatEarlierOnesAdded() throws IOException {
        variant("facilities:\n  oak: {primaryCentres: 1, hospitals: 0, mobileClinics: 0, source: x, certainty: estimate}\n  elm: {hospitals: 2}\n");
        Path second = Files.writeString(dir.resolve("second.yaml"), "extends: variant.yaml\nfacilities: {oak: {hospitals: 3}, elm: {primaryCentres: 4}}\n");
        assertThat(ScenarioFile.read(second, Map.of()).scenario().facilities()).extracting("place", "primaryCentres", "hospitals")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("elm", 4, 2), org.assertj.core.groups.Tuple.tuple("oak", 1, 3));
        Path third = Files.writeString(dir.resolve("third.yaml"), "extends: second.yaml\nfacilities: {oak: ~, elm: ~}\n");
        assertThat(ScenarioFile.read(third, Map.of()).scenario().facilities()).isEmpty();
        Path fourth = Files.writeString(dir.resolve("fourth.yaml"), "extends: third.yaml\nfacilities: {elm: {primaryCentres: 9, hospitals: 0, mobileClinics: 0, source: x, certainty: estimate}}\n");
        assertThat(ScenarioFile.read(fourth, Map.of()).scenario().facilities()).singleElement().hasFieldOrPropertyWithValue("primaryCentres", 9);
        Path whole = Files.writeString(dir.resolve("whole.yaml"), "extends: third.yaml\nfacilities: facilities.csv\n");
        assertThat(ScenarioFile.read(whole, Map.of()).scenario().facilities()).singleElement().hasFieldOrPropertyWithValue("hospitals", 0);
    }

    @Test
    void mistakesInPatchesAreLocated() throws IOException {
        Mistakes.of(variant("""
                places:
                  elmm: {population: 3}
                  elm: {populaton: 3, id: x}
                  oak: 5
                  fir: {population: many, ties: [1], kind: ~}
                  gone: ~
                strikes:
                  2001-03-03: {strikes: 3}
                """), Map.of()).containsExactly("variant.yaml:3:3 no row \"elmm\" in places", "variant.yaml:4:9 unknown column \"populaton\"",
                "variant.yaml:4:27 id names the row and cannot be changed", "variant.yaml:5:8 a row is changed by its columns",
                "variant.yaml:6:21 population must be a whole number, was \"many\"", "variant.yaml:6:33 ties must be one value", "variant.yaml:6:44 kind has no value",
                "variant.yaml:7:3 no row \"gone\" in places",
                "variant.yaml:8:1 strikes cannot be changed row by row: its first column, from, does not name a row");
        assertThat(Mistakes.exception(dir.resolve("variant.yaml"), Map.of()).getMessage())
                .contains("Did you mean \"elm\"?  Its rows: camp, elm, fir, gate, oak.  A new row gives all columns; missing: name, kind, subdistrict");
    }

    @Test
    void recordsRefuseWhatPatchesMakeOfThem() throws IOException {
        Mistakes.of(variant("places: {elm: {earlierDisplaced: 601}}"), Map.of()).containsExactly("variant.yaml:2:34 earlierDisplaced 601 is more than population 600");
        Mistakes.of(variant("places: {elm: {population: 700}}"), Map.of()).singleElement().asString().contains("baseline.yaml totalPopulation:18 the sum of population over simulated places is 1,700");
    }

    @Test
    void aRowThatIsNotAloneCannotBeNamed() throws IOException {
        Files.writeString(dir.resolve("roads.csv"), Files.readString(dir.resolve("roads.csv")) + "fir,elm,12,track,x,estimate\n");
        Mistakes.of(variant("roads: {fir: {km: 9}}"), Map.of()).containsExactly("variant.yaml:2:9 \"fir\" is the from of several rows of roads");
    }

    @Test
    void aRowMayStandInsteadOfABrokenOne() throws IOException {
        Files.writeString(dir.resolve("facilities.csv"), Files.readString(dir.resolve("facilities.csv")).replace("elm,1,0", "elm,one,0"));
        assertThat(read("facilities: {elm: {primaryCentres: 2}}").facilities()).singleElement().hasFieldOrPropertyWithValue("primaryCentres", 2);
    }
}
