package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import mawa.behaviour.FleeWalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Flee reads otherwise than one would think, or what is not carried over, is noted with its line; nothing is changed without a word. */
class H02_FleeNotesTest {
    @TempDir
    private Path dir;

    private FleeCase flee() {
        return FleeCase.in(dir);
    }

    @Test
    void aCampOfNoCapacityHasNoLimit() {
        flee().with("input_csv/locations.csv", "camp,,1000", "camp,,0").notes().containsExactly("locations.csv:5:37 camp \"East\" of capacity 0 is one without a limit");
    }

    /** Flee takes every capacity below 1 for none. */
    @Test
    void aCampOfLessHasNoLimitEither() {
        FleeCase less = flee().with("input_csv/locations.csv", "camp,,1000", "camp,,-1");
        less.notes().containsExactly("locations.csv:5:37 camp \"East\" of capacity -1 is one without a limit");
        assertThat(less.imported().texts().get("places.csv")).isEqualTo(FleeCase.in(dir).with("input_csv/locations.csv", "camp,,1000", "camp,,0").imported().texts().get("places.csv"));
    }

    @Test
    void columnsInAnotherOrderThanFleeReads() {
        flee().with("input_csv/locations.csv", "#name,region,country,lat,lon", "#name,country,region,longitude,Lat").notes().containsExactly("locations.csv:2:5 column 2 is headed \"country\", and is read as region",
                "locations.csv:2:11 column 3 is headed \"region\", and is read as country", "locations.csv:2:17 column 4 is headed \"longitude\", and is read as latitude", "locations.csv:2:24 column 5 is headed \"Lat\", and is read as longitude");
        flee().with("input_csv/locations.csv", "#name,region,country,lat,lon,location_type,conflict_date,pop/cap", "#name,area,country,gps_x,gps_y,kind,date,population").notes().isEmpty();
    }

    @Test
    void aCountryWithoutConflictIsHomeIfItStandsFirst() {
        flee().with("input_csv/locations.csv", "Elm,South,Arden", "Inn,East,Borland,10,21,town,,5\nElm,South,Arden").row("routes.csv", "Inn,East,30")
                .notes().containsExactly("locations.csv:2:1 \"Borland\", where no conflict is, is taken for home, since \"Inn\" stands first");
    }

    @Test
    void moreThanFitOnTheFirstDay() {
        FleeCase full = flee().with("input_csv/locations.csv", "camp,,1000", "camp,,60");
        full.notes().containsExactly("locations.csv:5:1 on the first day 100 people were in \"East\", which has a capacity of 60");
        assertThat(full.scenario().places().get(3).campPlaces()).isEqualTo(100);
    }

    @Test
    void roadsOfMoreThanOneRow() {
        FleeCase twice = flee().row("routes.csv", "Oak,Elm,25");
        twice.notes().containsExactly("routes.csv:6:1 there are two roads between \"Oak\" and \"Elm\"; the shorter is taken");
        assertThat(twice.scenario().roads().get(0).km()).isEqualTo(25);
    }

    @Test
    void whatRoadsSayThatNothingObeys() {
        flee().with("input_csv/routes.csv", "30,0", "30,1").with("input_csv/routes.csv", "31.5,", "31.5,2,300,0.2").row("routes.csv", "Oak,West,0")
                .notes().containsExactly("routes.csv:2:12 forced_redirection is not carried over (2 rows)", "routes.csv:3:16 column \"max_move_speed\" is not carried over",
                        "routes.csv:3:20 column \"walk_probability\" is not carried over", "routes.csv:6:10 a road of 0 km is taken for one of 0.1");
    }

    @Test
    void closures() {
        flee().row("closures.csv", "link,Fir,West,0,3").row("closures.csv", "location,Elm,Oak,0,3").row("closures.csv", "remove_forced_redirection,Fir,West,0,3")
                .row("closures.csv", "camp,West,,5,5").row("closures.csv", "camp,West,,5,3").row("closures.csv", "camp,West,,12,-1").row("closures.csv", "camp,Fir,,0,3")
                .row("closures.csv", "country,Borland,Cyrene,0,3").row("closures.csv", "link,Elm,West,0,3").row("closures.csv", "location,Elm,Borland,0,3").notes().containsExactly(
                        "closures.csv:2:1 the road is closed on these days",
                        "closures.csv:3:1 baseline.yaml closes the road between \"Elm\" and \"Oak\", flee-rules.yaml all roads of \"Elm\"",
                        "closures.csv:4:1 remove_forced_redirection changes nothing",
                        "closures.csv:5:14 a closure that begins and ends on day 5 closes nothing",
                        "closures.csv:6:14 a closure that ends on day 3 before it begins, on day 5, is left out",
                        "closures.csv:7:12 a closure from day 12 begins after the last day, 9",
                        "closures.csv:8:6 \"Fir\" is no camp, and its closure is left out",
                        "closures.csv:9:1 no road runs there, so nothing is closed",
                        "closures.csv:10:1 the road is closed on these days",
                        "closures.csv:10:1 no road runs there, so nothing is closed",
                        "closures.csv:11:1 all roads of \"Elm\" are closed, whatever \"Borland\" means");
    }

    @Test
    void changesOfIntensityAreFollowed() {
        FleeCase grows = flee().with("input_csv/conflicts.csv", "2,1,0", "2,1.5,0");
        grows.notes().containsExactly("conflicts.csv:4:3 the intensity of \"Elm\" changes from 1 to 1.5, which is followed");
        assertThat(grows.scenario().conflictZones()).extracting(z -> z.place() + " " + z.intensity()).startsWith("elm 1.0", "elm 1.5", "elm 1.0");
    }

    @Test
    void aZoneOfTheFirstDayStaysOneUntilItEnds() {
        FleeCase standing = flee().with("input_csv/locations.csv", "conflict_zone,3", "conflict_zone,0");
        standing.notes().containsExactly("locations.csv:3:1 \"Oak\" is a conflict zone from the first day to day 2, though conflicts.csv says 0",
                "conflicts.csv:5:5 the intensity of \"Oak\" changes from 1 to 0.5, which is followed");
        assertThat(standing.scenario().conflictZones()).filteredOn(z -> z.place().equals("oak")).extracting(z -> z.from().getDayOfMonth() + "-" + z.to().getDayOfMonth() + " " + z.intensity())
                .containsExactly("1-3 1.0", "4-5 0.5", "8-10 0.5");
    }

    @Test
    void aZoneThatConflictsCsvDoesNotKnowLastsToTheEnd() {
        FleeCase standing = flee().with("input_csv/locations.csv", "pop/cap", "pop/cap,conflict_intensity").row("locations.csv", "Ash,North,Arden,10.4,20.6,conflict_zone,0,10,0.75").row("routes.csv", "Ash,Fir,4");
        standing.notes().containsExactly("locations.csv:7:1 \"Ash\" is a conflict zone from the first day to the last, though conflicts.csv says 0");
        assertThat(standing.scenario().conflictZones()).extracting(z -> z.place() + " " + z.from() + " " + z.to() + " " + z.intensity()).contains("ash 2001-03-01 2001-03-10 0.75");
    }

    @Test
    void columnsOfNoPlaceAndOfCamps() {
        flee().with("input_csv/conflicts.csv", "Elm,Oak", "Elm,East").notes().containsExactly("conflicts.csv:2:5 the conflict in camp \"East\" is left out");
        flee().with("input_csv/conflicts.csv", "Elm,Oak", "Elm,Oaks").notes().containsExactly("conflicts.csv:2:5 column \"Oaks\" is left out: there is no such location");
        assertThat(flee().with("input_csv/conflicts.csv", "Elm,Oak", "Elm,Oaks").imported().notes().get(0).hint()).contains("Did you mean \"Oak\"?");
    }

    @Test
    void columnsOfLocations() {
        flee().with("input_csv/locations.csv", "pop/cap", "pop/cap,initial_idps,hdi,capacity_per_day").with("input_csv/locations.csv", "town,,800", "town,,800,,0.5,7")
                .with("input_csv/locations.csv", "camp,,1000", "camp,,1000,30,0.6").notes().containsExactlyInAnyOrder("locations.csv:4:38 column \"hdi\" is not carried over",
                        "locations.csv:4:42 \"Fir\" is no camp, and its capacity_per_day does nothing", "locations.csv:5:42 column \"initial_idps\" is not carried over");
        flee().row("locations.csv", "Marsh,North,Arden,10.4,20.6,flood_zone,,10").row("routes.csv", "Marsh,Fir,4").notes().containsExactly("locations.csv:7:29 a flood zone is read as a town");
    }

    @Test
    void campsWhoseTypeIsNotThatOfTheirCountry() {
        flee().with("input_csv/locations.csv", "camp,,2000", "idpcamp,,2000").notes().containsExactly("locations.csv:6:1 \"West\" lies abroad, and people leave it with the chance of a camp");
        FleeCase plain = flee().row("locations.csv", "Tents,North,Arden,10.4,20.6,camp,,10").row("routes.csv", "Tents,Fir,4").with("source_data/data_layout.csv", "West,west.csv", "West,west.csv\nTents,west.csv");
        plain.notes().isEmpty();
        assertThat(((FleeWalk) plain.scenario("flee-rules.yaml").movement()).fromHomeCampPerDay()).as("all of them are camps").isEqualTo(0.001);
        plain.row("locations.csv", "Huts,North,Arden,10.4,20.6,idpcamp,,10").row("routes.csv", "Huts,Fir,4").with("source_data/data_layout.csv", "West,west.csv", "West,west.csv\nHuts,west.csv")
                .notes().containsExactly("locations.csv:7:1 \"Tents\" lies at home, and people leave it with the chance of an idpcamp");
    }

    @Test
    void countsThatDoNotFit() {
        flee().counts("east.csv", "2001-03-01,100\n2001-03-05,300\n2001-03-04,200\n2001-03-05,310\n\n2001-03-07,\n").notes()
                .containsExactly("east.csv:3:1 the count of 2001-03-04 stands after that of 2001-03-05, and is left out", "east.csv:4:1 2001-03-05 is counted twice; this count holds");
        flee().input("registration_corrections.csv", "Ost,2001-03-05,normalize\nEast,2000-03-05\n").notes()
                .containsExactly("registration_corrections.csv:1:1 a correction of \"Ost\", which has no counts, is left out", "registration_corrections.csv:2:6 a correction of 2000-03-05, before the first day, is left out");
    }

    @Test
    void filesThatNothingReads() {
        flee().input("agents.csv", "a\n").input("demographics_age.csv", "a\n").input("major_routes.csv", "a\n").input("location_changes.csv", "a\n").input("region_attributes_IPC.csv", "a\n")
                .input("flood_level.csv", "a\n").input("notes.csv", "a\n").notes().containsExactly("agents.csv:1:1 agents.csv is not carried over", "demographics_age.csv:1:1 demographics_age.csv is not carried over",
                        "flood_level.csv:1:1 flood_level.csv is not carried over", "location_changes.csv:1:1 location_changes.csv is not carried over", "major_routes.csv:1:1 major_routes.csv is not carried over",
                        "region_attributes_IPC.csv:1:1 region_attributes_IPC.csv is not carried over");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "awareness_level: 0 | awareness_level 0 is read as 1",
        "awareness_level: -1 | awareness_level -1 is read as 1",
        "two_system_decision_making: True | Flee's setting move_rules.two_system_decision_making does nothing",
        "fixed_routes: True | Flee's setting move_rules.fixed_routes is not carried over",
        "stay_close_to_home: True | Flee's setting move_rules.stay_close_to_home is not carried over",
        "use_v1_rules: True | Flee's setting move_rules.use_v1_rules is not carried over",
        "awarenes_level: 2 | Flee's setting move_rules.awarenes_level is not carried over",
        "flood_rules: {max_flood_level: 4} | Flee's setting move_rules.flood_rules.max_flood_level is not carried over"})
    void settingsWithoutEffect(String setting, String note) {
        flee().move(setting).notes().singleElement().asString().startsWith("simsetting.yml:2:").endsWith(note);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"fixed_routes: False", "two_system_decision_making: False", "max_crossing_speed: 20.0", "harvest_months: []", "softening:", "awareness_level: 1"})
    void settingsThatSwitchNothingOnAreNotSpokenOf(String setting) {
        flee().move(setting).notes().isEmpty();
    }

    @Test
    void settingsThatSomebodyMeant() {
        assertThat(flee().move("awarenes_level: 2").imported().notes()).extracting(Complaint::hint).containsExactly("Did you mean awareness_level?  The rule FleeWalk has no such part.");
        assertThat(flee().move("fixed_routes: True").imported().notes()).extracting(Complaint::hint).containsExactly("The rule FleeWalk has no such part.");
    }

    @Test
    void settingsOfSpawning() {
        flee().spawn("insert_day0: False").notes().containsExactly("simsetting.yml:2:16 people of the first day are in the camps");
        flee().spawn("camps_are_sinks: True", "take_from_population: True", "average_social_connectivity: 3.0").notes().containsExactly("simsetting.yml:2:20 Flee's setting spawn_rules.camps_are_sinks does nothing",
                "simsetting.yml:3:25 Flee's setting spawn_rules.take_from_population is not carried over");
        flee().file("simsetting.yml", "optimisations:\n  hasten: 10\n").notes().containsExactly("simsetting.yml:2:11 an agent stands for 10 people");
    }

    @Test
    void theNotesStandInSources() {
        FleeImport made = flee().with("input_csv/locations.csv", "camp,,1000", "camp,,0").imported();
        assertThat(made.texts().get("SOURCES.md")).contains("- locations.csv, line 5: camp \"East\" of capacity 0 is one without a limit (So Flee reads it, whatever its documentation says.)");
        assertThat(made.notes()).extracting(Complaint::isError).containsOnly(false);
        assertThat(List.copyOf(made.texts().keySet())).contains("baseline.yaml", "flee-rules.yaml");
    }
}
