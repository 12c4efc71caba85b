package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a case is told with its file and line, all of it at once; nothing is made of it. */
class H03_FleeMistakesTest {
    @TempDir
    private Path dir;

    private FleeCase flee() {
        return FleeCase.in(dir);
    }

    @ParameterizedTest
    @ValueSource(strings = {"input_csv/locations.csv", "input_csv/routes.csv", "input_csv/conflicts.csv", "input_csv/sim_period.csv", "source_data/data_layout.csv", "source_data/east.csv"})
    void aFileThatIsMissing(String name) {
        String file = name.substring(name.indexOf('/') + 1);
        flee().without(name).errors().anyMatch(e -> e.startsWith(file + " there is no file"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"closures.csv", "registration_corrections.csv"})
    void filesThatMayBeMissing(String name) {
        flee().without("input_csv/" + name).notes().isEmpty();
    }

    @Test
    void noFolder() {
        assertThatThrownBy(() -> FleeImport.read(dir.resolve("nowhere"), "x")).isInstanceOf(ScenarioException.class).hasMessageContaining("there is no folder").hasMessageContaining("nowhere");
    }

    @Test
    void everythingAtOnce() {
        flee().with("input_csv/locations.csv", "10.001", "north").with("input_csv/routes.csv", "Fir,East", "Fir,Est").with("input_csv/conflicts.csv", "3,1,0.5", "3,1,x")
                .with("input_csv/sim_period.csv", "2001-03-01", "1 March").counts("west.csv", "2001-03-02,many\n").move("softening: far").row("closures.csv", "cuntry,Arden,Borland,0,3")
                .errors().containsExactlyInAnyOrder("sim_period.csv:1:11 \"1 March\" is no date", "locations.csv:2:17 \"north\" is no number", "routes.csv:4:5 there is no location \"Est\"",
                        "conflicts.csv:5:5 \"x\" is no number", "closures.csv:2:1 there is no closure of type \"cuntry\"", "west.csv:1:12 \"many\" is no number", "west.csv:1:1 the file holds no count", "simsetting.yml:2:14 move_rules.softening must be a number");
    }

    @Test
    void nobodyToFollowAndNowhereToComeFrom() {
        flee().with("input_csv/locations.csv", "camp", "town").with("input_csv/locations.csv", "conflict_zone", "town").input("conflicts.csv", "#Day,Elm\n" + "0,0\n".repeat(10))
                .errors().containsExactly("locations.csv:2:1 there is no camp, so nobody is counted who could be followed",
                        "locations.csv:2:1 there is no conflict on any day of the period, so there is nowhere that people could come from");
    }

    /** What speaks of a location whose own row is at fault is not at fault for it. */
    @Test
    void aFaultyLocationIsComplainedOfOnce() {
        flee().with("input_csv/locations.csv", "camp,,1000", "camp,,many").with("input_csv/locations.csv", "Oak,South,Arden,10.2", "Oak,South,Arden,far").row("closures.csv", "camp,East,,0,3")
                .row("closures.csv", "country,Arden,Borland,0,3").errors().containsExactly("locations.csv:3:17 \"far\" is no number", "locations.csv:5:37 \"many\" is no number");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '!', value = {
        "Elm,South,Arden,10,20,castle,0,1 | locations.csv:7:23 location_type \"castle\" is none that Flee knows",
        "Ash,South,Arden,10,20,,0,1 | locations.csv:7:23 location_type \"\" is none that Flee knows",
        "Ash,South,Arden,100,20,town,0,1 | locations.csv:7:17 100 is not between -90 and 90",
        "Ash,South,Arden,,20,town,0,1 | locations.csv:7:17 \"\" is no number",
        "Ash,South,Arden,NaN,20,town,0,1 | locations.csv:7:17 \"NaN\" is no number",
        "Ash,South,Arden,10,20,town,0,1.5 | locations.csv:7:30 1.5 is no whole number",
        "Ash,South,Arden,10,20,town,0,-5 | locations.csv:7:30 -5 is not between 0 and 20000000",
        "Ash,South,Arden,10,20,town,0,0x10 | locations.csv:7:30 \"0x10\" is no number",
        "Ash,South,Arden,10,20,conflict_zone,,1 | locations.csv:7:37 \"\" is no number",
        "Ash,South,Arden,10,20,conflict_zone,soon,1 | locations.csv:7:37 \"soon\" is no number",
        ",South,Arden,10,20,town,0,1 | locations.csv:7:1 name is empty",
        "Oak,South,Arden,10,20,town,0,1 | locations.csv:7:1 location \"Oak\" is given twice",
        "Tents,South,Arden,10,20,camp,0,1 | locations.csv:7:1 camp \"Tents\" has no row in data_layout.csv"})
    void locations(String row, String error) {
        flee().row("locations.csv", row).errors().contains(error);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '!', value = {
        "Elm,Fir | routes.csv:6:5 \"\" is no number",
        "Elm,Fir,far | routes.csv:6:9 \"far\" is no number",
        "Elm,Fir,-3 | routes.csv:6:9 -3 is not between 0 and 5000",
        "Elm,Elm,3 | routes.csv:6:5 a road from \"Elm\" to itself",
        "Elm,,3 | routes.csv:6:5 a name of a location is missing",
        "Elm,Firs,3 | routes.csv:6:5 there is no location \"Firs\"",
        "Elm,Fir,3,7 | routes.csv:6:11 7 is not between 0 and 2",
        "Elm,Fir,3,yes | routes.csv:6:11 \"yes\" is no number"})
    void routes(String row, String error) {
        flee().row("routes.csv", row).errors().containsExactly(error);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '!', value = {
        "country,Arden,Nowhere,0,3 | closures.csv:2:15 no location lies in a country \"Nowhere\"",
        "location,Firs,,0,3 | closures.csv:2:10 there is no location \"Firs\"",
        "link,Fir,,0,3 | closures.csv:2:10 a name of a location is missing",
        "camp,East,,now,3 | closures.csv:2:12 \"now\" is no number",
        "camp,East,,0 | closures.csv:2:12 \"\" is no number",
        "camp,East,,-1,3 | closures.csv:2:12 -1 is not between 0 and 1000000",
        "wall,East,,0,3 | closures.csv:2:1 there is no closure of type \"wall\""})
    void closures(String row, String error) {
        flee().row("closures.csv", row).errors().containsExactly(error);
    }

    @Test
    void guesses() {
        assertThatThrownBy(() -> flee().row("routes.csv", "Elm,Firr,3").imported()).hasMessageContaining("Did you mean \"Fir\"?");
        assertThatThrownBy(() -> flee().row("closures.csv", "lokation,Fir,,0,3").imported()).hasMessageContaining("Did you mean \"location\"?");
        assertThatThrownBy(() -> flee().row("closures.csv", "country,Arden,Borlnd,0,3").imported()).hasMessageContaining("Did you mean \"Borland\"?");
        assertThatThrownBy(() -> flee().with("source_data/data_layout.csv", "East,", "Est,").imported()).hasMessageContaining("Did you mean \"Est\"?");
    }

    @Test
    void conflicts() {
        flee().with("input_csv/conflicts.csv", "8,0,0.5\n9,0,0.5\n", "").errors().containsExactly("conflicts.csv:1:1 conflicts.csv has 8 rows of values, and the period 10 days");
        flee().with("input_csv/conflicts.csv", "Elm,Oak", "Elm,Elm").errors().containsExactly("conflicts.csv:2:5 column \"Elm\" is given twice");
        flee().with("input_csv/conflicts.csv", "5,1,0\n", "5,1,\n").errors().containsExactly("conflicts.csv:7:5 there is no intensity for column 3");
        flee().with("input_csv/conflicts.csv", "5,1,0\n", "5,-1,0\n").errors().containsExactly("conflicts.csv:7:3 -1 is not between 0 and 1000000");
        flee().input("conflicts.csv", "").errors().containsExactly("conflicts.csv:1:1 conflicts.csv has 0 rows of values, and the period 10 days");
    }

    @Test
    void thePeriod() {
        flee().input("sim_period.csv", "Length,10\n").errors().containsExactly("sim_period.csv:1:1 sim_period.csv does not say StartDate");
        flee().input("sim_period.csv", "startdate,2001-3-1\nlength,0\n").errors().containsExactly("sim_period.csv:2:8 0 is not between 1 and 3660");
        flee().input("sim_period.csv", "StartDate,2001-02-29\nLength,9999\n").errors().containsExactly("sim_period.csv:1:11 \"2001-02-29\" is no date", "sim_period.csv:2:8 9999 is not between 1 and 3660");
        flee().input("sim_period.csv", "startdate,2001-3-1\nLENGTH,10\n").notes().isEmpty();
    }

    @Test
    void countsAndTheirLayout() {
        flee().counts("data_layout.csv", "East,east.csv\nWest,west.csv\n").errors().containsExactly("data_layout.csv:1:1 the first row must be that of total");
        flee().counts("data_layout.csv", "").errors().contains("data_layout.csv:1:1 the first row must be that of total");
        flee().with("source_data/data_layout.csv", "West,west.csv", "West,west.csv\nWest,east.csv").errors().containsExactly("data_layout.csv:4:1 \"West\" is given twice");
        flee().with("source_data/data_layout.csv", "West,west.csv", "West").errors().contains("data_layout.csv:3:1 \"West\" has no file");
        flee().counts("west.csv", "").errors().containsExactly("west.csv:1:1 the file holds no count");
        flee().counts("west.csv", "2001-03-02,-4\n2001-03-03,4\n").errors().containsExactly("west.csv:1:12 -4 is not between 0 and 1000000000");
        flee().input("registration_corrections.csv", "East,2001-03-04,normalize\nEast,2001-03-01\nWest,2001-03-08\nEast,soon\n").errors().containsExactly(
                "registration_corrections.csv:1:6 there is no count of \"East\" on 2001-03-04 with one before it", "registration_corrections.csv:2:6 there is no count of \"East\" on 2001-03-01 with one before it",
                "registration_corrections.csv:3:6 the count before 2001-03-08 is 0, and cannot be brought to another level", "registration_corrections.csv:4:6 \"soon\" is no date");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '!', value = {
        "softening: far | move_rules.softening must be a number",
        "softening: -1 | move_rules.softening must be from 0 to 10000, was -1",
        "default_movechance: 1.5 | move_rules.default_movechance must be from 0 to 1, was 1.5",
        "awareness_level: 9 | move_rules.awareness_level must be from -1 to 8, was 9",
        "awareness_level: 1.5 | awareness_level must be a whole number",
        "avoid_short_stints: maybe | move_rules.avoid_short_stints must be true or false",
        "max_walk_speed: [1] | move_rules.max_walk_speed must be a number",
        "max_walk_speed: 399 | max_walk_speed is more than max_move_speed"})
    void movement(String setting, String error) {
        flee().file("simsetting.yml", "move_rules:\n  max_move_speed: 300\n  " + setting + "\n").errors().hasSizeBetween(1, 2).anyMatch(e -> e.startsWith("simsetting.yml:3:") && e.endsWith(error));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '!', value = {
        "conflict_spawn_decay: 0.5 | spawn_rules.conflict_spawn_decay must be a list of numbers from 0 to 1",
        "conflict_spawn_decay: [1, x] | spawn_rules.conflict_spawn_decay must be a list of numbers from 0 to 1",
        "conflict_spawn_decay: [2] | spawn_rules.conflict_spawn_decay must be a list of numbers from 0 to 1",
        "conflict_spawn_decay_interval: 0 | spawn_rules.conflict_spawn_decay_interval must be from 1 to 3650, was 0",
        "empty_camps_on_day0: 7 | spawn_rules.empty_camps_on_day0 must be true or false",
        "sum_from_camps: 7 | spawn_rules.sum_from_camps must be true or false",
        "conflict_driven_spawning: {spawn_mode: sometimes} | spawn_rules.conflict_driven_spawning.spawn_mode \"sometimes\" is none that Flee knows",
        "conflict_driven_spawning: {spawn_mode: pop_ratio, displaced_per_conflict_day: 30} | spawn_rules.conflict_driven_spawning.displaced_per_conflict_day must be from 0 to 1, was 30"})
    void spawning(String setting, String error) {
        flee().spawn(setting).errors().singleElement().asString().startsWith("simsetting.yml:2:").endsWith(error);
    }

    @Test
    void settingsThatAreNoYaml() {
        flee().file("simsetting.yml", "move_rules:\n\tsoftening: 3\n").errors().isNotEmpty().allMatch(e -> e.startsWith("simsetting.yml:2:"));
        flee().file("simsetting.yml", "- a\n").errors().singleElement().asString().startsWith("simsetting.yml:1:");
    }

    @Test
    void textThatIsNoTable() throws Exception {
        flee().input("routes.csv", "\"Elm,Oak,30\nOak,Fir,31\n").errors().isNotEmpty().allMatch(e -> e.startsWith("routes.csv:"));
        Path folder = flee().write();
        Files.write(folder.resolve("input_csv/routes.csv"), new byte[] {'a', (byte) 0xFF, '\n'});
        assertThatThrownBy(() -> FleeImport.read(folder, "x")).hasMessageContaining("routes.csv:1:2").hasMessageContaining("not UTF-8");
    }

    @Test
    void aFileLargerThanAnyTable() throws Exception {
        Path folder = flee().write();
        try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("input_csv/conflicts.csv").toFile(), "rw")) {
            huge.setLength((64L << 20) + 1);
        }
        assertThatThrownBy(() -> FleeImport.read(folder, "x")).hasMessageContaining("conflicts.csv").hasMessageContaining("is larger than 64 MB");
    }

    @Test
    void manyMistakesAreCounted() {
        String rows = "Nowhere,Elm,3\n".repeat(5000);
        flee().input("routes.csv", rows).errors().hasSizeLessThan(100).last().asString().endsWith("and 4,940 more errors in this file");
    }
}
