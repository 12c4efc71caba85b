package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mawa.TestWorld;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two scenarios say differently, and nothing of how they are written. */
class G01_DiffTest {
    @TempDir
    private Path dir;

    private ScenarioDiff diff(UnaryOperator<TestWorld> left, UnaryOperator<TestWorld> right) {
        return ScenarioDiff.between(left.apply(TestWorld.in(dir.resolve("left"))).read(), right.apply(TestWorld.in(dir.resolve("right"))).read());
    }

    private ScenarioDiff diff(UnaryOperator<TestWorld> right) {
        return diff(w -> w, right);
    }

    /** {@code path: left -> right unit}. */
    private static ListAssert<String> lines(List<Difference> differences) {
        return assertThat(differences.stream().map(d -> d.path() + ": " + d.left().orElse("-") + " -> " + d.right().orElse("-") + (d.unit().isEmpty() ? "" : " " + d.unit())).toList());
    }

    private static ListAssert<String> lines(ScenarioDiff diff) {
        return lines(diff.differences());
    }

    @Test
    void valuesInTheOrderOfTheScenario() {
        lines(diff(w -> w.with("unmetNeed.deathsPerUntreatedConsultation", "0.5e-3").with("title", "Another").with("protest.weekdays", "[friday, monday]").with("start", "2001-03-02")
                .with("standards.buildingsMeetStandard", "true").with("gates.gate.regime", "open").with("regions.villages", "[fir, oak]"))).containsExactly(
                "title: Test world -> Another", "start: 2001-03-01 -> 2001-03-02", "regions.villages: [fir, oak, elm] -> [fir, oak]", "protest.weekdays: [friday] -> [friday, monday]",
                "standards.buildingsMeetStandard: false -> true", "unmetNeed.deathsPerUntreatedConsultation: 0.0001 -> 0.0005 deaths/consultation", "gates.gate.regime: closed -> open");
    }

    @Test
    void layoutAndSourcesAreNoDifference() {
        ScenarioDiff diff = diff(w -> w.replace("baseline.yaml", "harm:\n", "\n# What strikes do\nharm:   # here\n").with("danger.spilloverKm", "{value: 10.0, unit: km, source: A map, certainty: sourced}")
                .without("regions.villages").with("regions.villages", "[fir, oak, elm]").with("places.elm.source", "another book").with("places.elm.latitude", "0.2000")
                .replace("facilities.csv", "place,primaryCentres,hospitals", "hospitals,primaryCentres,place").replace("facilities.csv", "elm,1,0", "0,1,elm"));
        assertThat(diff.isEmpty()).isTrue();
        lines(diff.sources()).containsExactly("places.elm.source: invented -> another book", "danger.spilloverKm.source: - -> A map", "danger.spilloverKm.certainty: - -> sourced");
    }

    @Test
    void aNumberStandsWithItsRange() {
        lines(diff(w -> w.with("danger.memoryDays", "{value: 4, range: [1, 10]}").with("strikeReconstruction.leadDays", "5").with("danger.spilloverKm", "{value: 10, range: [8, 12.5]}"))).containsExactly(
                "strikeReconstruction.leadDays: 5 [0, 10] -> 5 days", "danger.memoryDays: 3 [1, 10] -> 4 [1, 10] days", "danger.spilloverKm: 10 -> 10 [8, 12.5] km");
        lines(diff(w -> w.with("danger.memoryDays", "{value: 3, range: [1, 10], fixed: true}"))).containsExactly("danger.memoryDays: 3 [1, 10] -> 3 days");
    }

    @Test
    void policiesAddedTakenAwayAndChanged() {
        UnaryOperator<TestWorld> left = w -> w.with("policies.truce", "{kind: Ceasefire, start: 2001-03-05, end: 2001-03-10, places: [all], strength: 0.5, compliance: 1}")
                .with("policies.kits", "{kind: ShelterKits, start: 2001-03-05, end: 2001-03-10, places: [all], peoplePerDay: 5}");
        UnaryOperator<TestWorld> right = w -> w.with("policies.kits", "{kind: ShelterKits, start: 2001-03-05, end: 2001-03-10, places: [elm, fir], peoplePerDay: 7}")
                .with("policies.buses", "{kind: Transport, start: 2001-03-06, end: 2001-03-10, places: [elm], peoplePerDay: 5, means: bus}");
        lines(diff(left, right)).containsExactly(
                "policies.buses.kind: - -> Transport", "policies.buses.start: - -> 2001-03-06", "policies.buses.end: - -> 2001-03-10", "policies.buses.places: - -> [elm]",
                "policies.buses.peoplePerDay: - -> 5 people/day", "policies.buses.means: - -> bus",
                "policies.kits.places: [all] -> [elm, fir]", "policies.kits.peoplePerDay: 5 -> 7 people/day",
                "policies.truce.kind: Ceasefire -> -", "policies.truce.start: 2001-03-05 -> -", "policies.truce.end: 2001-03-10 -> -", "policies.truce.places: [all] -> -",
                "policies.truce.strength: 0.5 -> - share", "policies.truce.compliance: 1 -> - share");
    }

    @Test
    void anotherKindKeepsWhatBothHave() {
        lines(diff(w -> w.with("policies.a", "{kind: ShelterKits, start: 2001-03-05, end: 2001-03-10, places: [all], peoplePerDay: 5}"),
                w -> w.with("policies.a", "{kind: Ceasefire, start: 2001-03-05, end: 2001-03-11, places: [all], strength: 0.5, compliance: 1}"))).containsExactly(
                "policies.a.kind: ShelterKits -> Ceasefire", "policies.a.compliance: - -> 1 share", "policies.a.end: 2001-03-10 -> 2001-03-11", "policies.a.peoplePerDay: 5 -> - people/day",
                "policies.a.strength: - -> 0.5 share");
    }

    @Test
    void rowsOfTables() {
        lines(diff(w -> w.with("places.elm.population", "700").with("totalPopulation", "1700").with("roads.elm.km", "10").with("facilities.elm.hospitals", "2").with("strikes.2001-03-03.strikes", "21"))).containsExactly(
                "places.elm.population: 600 -> 700 people", "roads.elm.km: 9 -> 10 km", "strikes.2001-03-03.strikes: 20 -> 21 strikes", "facilities.elm.hospitals: 0 -> 2 facilities", "totalPopulation: 1600 -> 1700 people");
        ScenarioDiff diff = diff(w -> w.row("roads", "fir,elm,20,track,invented,estimate").without("facilities.elm"));
        lines(diff).containsExactly("roads.fir,elm: - -> km=20, roadClass=track", "facilities.elm: primaryCentres=1, hospitals=0, mobileClinics=0 -> -");
        assertThat(diff.differences()).extracting(Difference::kind).containsOnly(Difference.Kind.ROW);
    }

    /** A row is known by as many of its first columns as it takes; numbers are what may change about it. */
    @Test
    void rowsAreToldApart() {
        String row = "2001-03-03,2001-03-12,oak,air,";
        lines(diff(w -> w.row("strikes", row + "3,a,estimate"), w -> w.row("strikes", row + "4,b,estimate"))).containsExactly("strikes.2001-03-03,2001-03-12,oak.strikes: 3 -> 4 strikes");
        lines(diff(w -> w.row("strikes", row + "3,a,estimate").row("strikes", row + "3,b,estimate"), w -> w.row("strikes", row + "3,a,estimate"))).containsExactly(
                "strikes.2001-03-03,2001-03-12,oak,air#2: strikes=3 -> -");
        lines(diff(w -> w.row("control", "2001-03-05,elm,government,x,estimate"), w -> w.row("control", "2001-03-05,fir,government,x,estimate"))).containsExactly(
                "control.2001-03-05.place: elm -> fir");
    }

    @Test
    void theOrderOfRows() {
        ScenarioDiff diff = diff(w -> w.row("roads", "fir,elm,20,track,invented,estimate"), w -> w.replace("roads.csv", "fir,oak,7", "fir,elm,20,track,invented,estimate\nfir,oak,7"));
        assertThat(diff.differences()).containsExactly(new Difference("roads", Difference.Kind.ORDER, Optional.of("fir,oak first"), Optional.of("fir,elm first"), ""));
    }

    @Test
    void theComponentThatItStandsIn() {
        assertThat(Stream.of("title", "places.elm.population", "policies.a.b").map(p -> new Difference(p, Difference.Kind.VALUE, Optional.empty(), Optional.empty(), "").component()))
                .containsExactly("title", "places", "policies");
    }

    @Test
    void severalFilesAreReadAtOnce() {
        Path left = TestWorld.in(dir.resolve("left")).with("search.attempts", "x").write();
        Path right = TestWorld.in(dir.resolve("right")).with("search.attempts", "y").write();
        ScenarioException e = catchThrowableOfType(ScenarioException.class,
                () -> ScenarioFile.readAll(List.of(left, right, left, dir), Map.of(), Set.of()));
        assertThat(e.complaints()).filteredOn(Complaint::isError).extracting(Complaint::message)
                .containsExactly("attempts must be a whole number, was \"x\"", "attempts must be a whole number, was \"y\"", "the folder holds no scenario");
        assertThat(e.errors()).isEqualTo(3);
    }
}
