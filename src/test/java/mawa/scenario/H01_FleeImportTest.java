package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mawa.behaviour.Displacement.ByObservations;
import mawa.behaviour.Displacement.ByZones;
import mawa.behaviour.FleeWalk;
import mawa.behaviour.OwnChoice;
import mawa.policy.CampClosure;
import mawa.policy.RoadClosure;
import mawa.service.Housing;
import mawa.world.Controller;
import mawa.world.Place;
import mawa.world.PlaceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A case of Flee's becomes a scenario that the front door reads: every location, road, zone, closure, capacity and count is in its files. */
class H01_FleeImportTest {
    @TempDir
    private Path dir;

    private FleeCase flee() {
        return FleeCase.in(dir);
    }

    @Test
    void locations() {
        Scenario scenario = flee().scenario();
        assertThat(scenario.places()).extracting(p -> p.id() + " " + p.name() + " " + p.kind() + " " + p.controller() + " " + p.population() + " " + p.campPlaces()).containsExactly(
                "elm Elm TOWN HOME 5000 0", "oak Oak TOWN HOME 3000 0", "fir Fir TOWN HOME 800 0", "east East CAMP HOST 100 1000", "west West CAMP HOST 0 2000");
        assertThat(scenario.places().get(0).latitude()).as("a hundredth of a degree").isEqualTo(10.0);
        assertThat(scenario.regions()).as("countries of more than one place").containsOnlyKeys("arden").containsEntry("arden", List.of("elm", "oak", "fir"));
        assertThat(scenario.start()).isEqualTo(LocalDate.of(2001, 3, 1));
        assertThat(scenario.end()).isEqualTo(LocalDate.of(2001, 3, 10));
        assertThat(scenario.displacement()).isEqualTo(new ByObservations(List.of(1.0), 30, true));
        assertThat(scenario.movement()).isEqualTo(new OwnChoice());
        flee().notes().isEmpty();
    }

    @Test
    void hubsMarkersAndCampsAtHome() {
        Scenario scenario = flee().row("locations.csv", "Gate,North,Arden,10.45,20.5,forwarding_hub,,0").row("locations.csv", "Bend,North,Arden,10.41,20.5,marker,,")
                .row("locations.csv", "Tents,North,Arden,10.3,20.5,idpcamp,,500").row("routes.csv", "Gate,Fir,5").row("routes.csv", "Bend,Fir,5").row("routes.csv", "Tents,Bend,5")
                .with("source_data/data_layout.csv", "West,west.csv", "West,west.csv\nTents,west.csv").scenario();
        assertThat(scenario.places().subList(5, 8)).extracting(Place::kind).containsExactly(PlaceKind.HUB, PlaceKind.MARKER, PlaceKind.CAMP);
        assertThat(scenario.places().get(7).controller()).isEqualTo(Controller.HOME);
    }

    @Test
    void roads() {
        assertThat(flee().scenario().roads()).extracting(r -> r.from() + " " + r.to() + " " + r.km()).containsExactly("elm oak 30.0", "oak fir 31.5", "fir east 60.0", "fir west 70.0");
    }

    @Test
    void zones() {
        assertThat(flee().scenario().conflictZones()).extracting(z -> z.from() + " " + z.to() + " " + z.place() + " " + z.intensity()).containsExactly(
                "2001-03-01 2001-03-06 elm 1.0", "2001-03-04 2001-03-05 oak 0.5", "2001-03-08 2001-03-10 oak 0.5");
    }

    @Test
    void closures() {
        Scenario scenario = flee().row("closures.csv", "country,Arden,Borland,0,4").row("closures.csv", "location,Fir,,2,-1").row("closures.csv", "camp,West,,3,5")
                .row("closures.csv", "country,Borland,Arden,8,400").row("closures.csv", "link,Fir,West,0,1").scenario();
        assertThat(scenario.policies().values()).extracting(p -> p instanceof RoadClosure r ? r.start() + " " + r.end() + " " + r.from() + " " + r.to()
                : ((CampClosure) p).start() + " " + p.end() + " " + ((CampClosure) p).places()).containsExactly(
                "2001-03-01 2001-03-04 arden east", "2001-03-03 2001-03-10 fir all", "2001-03-04 2001-03-05 [west]", "2001-03-09 2001-03-10 east arden", "2001-03-01 2001-03-01 fir west");
    }

    @Test
    void aLocationThatNamesTheOtherEndOfARoadClosesThatRoad() {
        FleeCase made = flee().row("closures.csv", "location,Oak,Elm,2,5").row("closures.csv", "location,Elm,Borland,3,4");
        assertThat(closed(made.scenario())).containsExactly("oak elm", "elm all");
        assertThat(closed(made.scenario("flee-rules.yaml"))).as("Flee does not read the second name").containsExactly("oak all", "elm all");
    }

    private static List<String> closed(Scenario scenario) {
        return scenario.policies().values().stream().map(p -> ((RoadClosure) p).from() + " " + ((RoadClosure) p).to()).toList();
    }

    @Test
    void everyCountAndEveryEveningBetween() {
        Scenario scenario = flee().scenario();
        Map<String, double[]> byPlace = ObservedSeries.of(scenario.observed(), "peopleInCamps").stream().collect(Collectors.toMap(ObservedSeries::place, s -> s.peopleByDay(scenario.start(), 10)));
        assertThat(byPlace).containsOnlyKeys("east", "west", "all");
        // Straight lines, whole people; constant before the first count; the line to a count after the last day is kept.
        assertThat(byPlace.get("east")).containsExactly(100, 150, 200, 250, 300, 310, 320, 330, 340, 350);
        assertThat(byPlace.get("west")).containsExactly(0, 0, 100, 200, 300, 400, 500, 601, 601, 601);
        assertThat(byPlace.get("all")[0]).isEqualTo(100);
        assertThat(byPlace.get("all")[9]).isEqualTo(1200);
        assertThat(scenario.observed()).filteredOn(o -> o.place().equals("east") && o.date().equals(LocalDate.of(2001, 3, 10))).singleElement()
                .satisfies(o -> assertThat(o.source()).startsWith("interpolated"));
    }

    @Test
    void capacitiesAndTheirGrowth() {
        Scenario scenario = flee().with("input_csv/locations.csv", "pop/cap", "pop/cap,capacity_per_day").with("input_csv/locations.csv", "camp,,1000", "camp,,0,50")
                .with("input_csv/locations.csv", "camp,,2000", "camp,,2000,25").scenario();
        assertThat(scenario.places().get(3).campPlaces()).as("0 is no limit").isEqualTo(Housing.UNLIMITED);
        assertThat(scenario.camps()).extracting(c -> c.place() + " " + c.placesAdded(LocalDate.of(2001, 3, 1)) + " " + c.placesAdded(LocalDate.of(2001, 3, 10)))
                .as("added on the first day already").containsExactly("east 50 500", "west 25 250");
    }

    @Test
    void registrationCorrections() {
        Scenario scenario = flee().input("registration_corrections.csv", "East,2001-03-05,normalize\n").counts("east.csv", "2001-03-01,100\n2001-03-04,200\n2001-03-05,150\n2001-03-10,160\n").scenario();
        assertThat(scenario.observed()).filteredOn(o -> o.place().equals("east")).extracting(Observation::high).containsExactly(75.0, 150.0, 150.0, 160.0);
        assertThat(scenario.places().get(3).population()).as("corrected on the first day, too").isEqualTo(75);
    }

    @Test
    void filesOfOneCampAreAddedInSteps() {
        // On a date of the second file the next count of the first is taken, on one of the first the last of the second.
        assertThat(FleeCounts.added(counts(0, 0, 4, 40, 9, 90), counts(0, 0, 2, 200, 4, 400))).isEqualTo(counts(0, 0, 2, 240, 4, 440));
        assertThat(FleeCounts.added(counts(0, 0, 4, 40), counts(0, 5, 6, 7, 8, 9))).as("the end of the shorter is the end").isEqualTo(counts(0, 5, 4, 45));
        flee().with("source_data/data_layout.csv", "East,east.csv", "East,east.csv,west.csv").notes().hasSize(1).first().asString().startsWith("data_layout.csv:2:15 the files of \"East\" are added up in steps");
    }

    private static List<FleeInstance.Count> counts(int... dayAndPeople) {
        List<FleeInstance.Count> out = new java.util.ArrayList<>();
        for (int k = 0; k < dayAndPeople.length; k += 2) {
            out.add(new FleeInstance.Count(LocalDate.of(2001, 3, 1).plusDays(dayAndPeople[k]), dayAndPeople[k + 1]));
        }
        return out;
    }

    @Test
    void countsOfNoCampOfTheCaseCountForHowMany() {
        FleeCase flee = flee().with("source_data/data_layout.csv", "West,west.csv", "West,west.csv\nElsewhere,elsewhere.csv").counts("elsewhere.csv", "2001-03-01,7\n2001-03-03,12\n");
        flee.notes().containsExactly("data_layout.csv:4:1 \"Elsewhere\" is no camp of locations.csv; its people count for how many are displaced, but nobody can go there");
        Scenario scenario = flee.scenario();
        assertThat(scenario.displacement()).isEqualTo(new ByObservations(List.of(1.0), 30, false));
        double[] all = ObservedSeries.of(scenario.observed(), "peopleInCamps").stream().filter(s -> s.place().equals("all")).findFirst().orElseThrow().peopleByDay(scenario.start(), 10);
        assertThat(all).containsExactly(107, 159, 312, 462, 612, 722, 832, 943, 953, 963);
    }

    @Test
    void theTotalIsFollowedWhereTheCaseSaysSo() {
        assertThat(flee().spawn("sum_from_camps: False").scenario().displacement()).isEqualTo(new ByObservations(List.of(1.0), 30, false));
    }

    @Test
    void departuresByZone() {
        assertThat(flee().spawn("conflict_driven_spawning:", "  spawn_mode: constant").scenario().displacement()).isEqualTo(new ByZones(ByZones.Mode.CONSTANT, 500));
        assertThat(flee().spawn("conflict_driven_spawning:", "  spawn_mode: Poisson", "  displaced_per_conflict_day: 30").scenario().displacement()).isEqualTo(new ByZones(ByZones.Mode.POISSON, 30));
        assertThat(flee().spawn("conflict_driven_spawning:", "  spawn_mode: pop_ratio").scenario().displacement()).isEqualTo(new ByZones(ByZones.Mode.SHARE, 0.01));
        assertThat(flee().file("simsetting.yml", "spawn_rules:\n  conflict_driven_spawning:\n    displaced_per_conflict_day: 30\noptimisations:\n  hasten: 10\n").scenario().displacement())
                .as("agents of ten people").isEqualTo(new ByZones(ByZones.Mode.CONSTANT, 300));
    }

    @Test
    void decayAndScale() {
        Scenario scenario = flee().file("simsetting.yml", "spawn_rules:\n  conflict_spawn_decay: [1.0, 0.5, 0.1]\n  conflict_spawn_decay_interval: 10\noptimisations:\n  hasten: 5\n").scenario();
        assertThat(scenario.displacement()).isEqualTo(new ByObservations(List.of(1.0, 0.5, 0.1), 10, true));
        assertThat(scenario.agentScale()).isEqualTo(5);
    }

    @Test
    void campsThatBeginEmpty() {
        Scenario scenario = flee().spawn("empty_camps_on_day0: true").scenario();
        assertThat(scenario.places().get(3)).satisfies(p -> assertThat(p.population() + " " + p.campPlaces()).as("who is left out holds places").isEqualTo("0 900"));
        assertThat(scenario.observed()).filteredOn(o -> o.place().equals("east")).extracting(Observation::high).first().isEqualTo(0.0);
    }

    @Test
    void fleesDefaultsWhereNothingIsSet() {
        FleeWalk walk = (FleeWalk) flee().without("simsetting.yml").scenario("flee-rules.yaml").movement();
        assertThat(walk.conflictWeight()).isCloseTo(Math.sqrt(0.1), within(1e-12));
        assertThat(walk).isEqualTo(new FleeWalk(360, 35, false, 1, 0.001, 0.1, 0.3, 10_000, 0, 1, 1, walk.conflictWeight(), 1, 0, 10, 0, 1, 1, 0, 0.9, 1, true, false, false, false));
        flee().without("simsetting.yml").notes().contains("simsetting.yml there is no simsetting.yml; Flee's own defaults are taken");
    }

    @Test
    void settingsAreParametersOfTheWalk() {
        FleeWalk walk = (FleeWalk) flee().move("max_move_speed: 200.0", "max_walk_speed: 20", "start_on_foot: True", "conflict_movechance: 0.9", "camp_movechance: 0.002", "idpcamp_movechance: 0.2",
                "default_movechance: 0.4", "movechance_pop_base: 5000", "movechance_pop_scale_factor: 0.1", "awareness_level: 3", "camp_weight: 2", "conflict_weight: 0.25", "foreign_weight: 1.5",
                "use_pop_for_loc_weight: yes", "softening: 50", "weight_softening: 0.1", "distance_power: 0.75", "weight_power: 2", "pruning_threshold: 1.5", "capacity_buffer: 0.8",
                "capacity_scaling: 1.25", "avoid_short_stints: True").scenario("flee-rules.yaml").movement();
        assertThat(walk).isEqualTo(new FleeWalk(200, 20, true, 0.9, 0.002, 0.2, 0.4, 5000, 0.1, 3, 2, 0.25, 1.5, 0.1, 50, 0.1, 0.75, 2, 1.5, 0.8, 1.25, true, true, false, false));
    }

    @Test
    void everyFileThatWasReadIsNamedWithItsHash() {
        String sources = flee().imported().texts().get("SOURCES.md");
        assertThat(sources.lines().filter(l -> l.matches("- `[a-z_/A-Z.]+` [0-9a-f]{64}"))).hasSize(11).anyMatch(l -> l.startsWith("- `source_data/east.csv` "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline.yaml", "flee-rules.yaml"})
    void theFrontDoorSaysOnlyWhatItMust(String name) {
        List<String> words = flee().file(name).warnings().stream().map(Complaint::message).filter(m -> !m.startsWith("no source given")).toList();
        assertThat(words).isEmpty();
    }

    @Test
    void whatIsReadIsWhatIsWritten() throws java.io.IOException {
        flee().imported().write(dir.resolve("a"));
        flee().imported().write(dir.resolve("b"));
        for (String name : flee().imported().texts().keySet()) {
            assertThat(Files.readString(dir.resolve("a").resolve(name))).isEqualTo(Files.readString(dir.resolve("b").resolve(name)));
        }
    }
}
