package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mawa.TestWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value is what it looks like to everybody, or it is refused. YAML 1.1's readings of 012, no or 1_000 are not followed. */
class B02_ValuesTest {
    @TempDir
    private Path dir;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "012    | was \"012\"        | Write 12.",
        "1_000  | was \"1_000\"      | Write 1000.",
        "1,000  | was \"1,000\"      | Write 1000.",
        "+5     | was \"+5\"         | Write 5.",
        ".5     | was \".5\"         | Write 0.5.",
        "5.     | was \"5.\"         | Write 5.",
        "0x10   | was \"0x10\"       | search.knownKm",
        "1:30   | was \"1:30\"       | search.knownKm",
        "NaN    | was \"NaN\"        | search.knownKm",
        ".inf   | was \".inf\"       | search.knownKm",
        "-.INF  | was \"-.INF\"      | search.knownKm",
        "Infinity | was \"Infinity\" | search.knownKm",
        "yes    | was \"yes\"        | search.knownKm",
        "5 km   | was \"5 km\"       | Write the number alone, without a unit.",
        "50 %   | was \"50 %\"       | Shares are written from 0 to 1: 0.5.",
        "`\"5\"`| was the text \"5\" | Remove the quotes.",
        "1e     | was \"1e\"         | search.knownKm",
        "--5    | was \"--5\"        | search.knownKm",
        "٣      | was \"٣\"          | search.knownKm",
        "5,5    | was \"5,5\"        | Write 55."})
    void whatIsNoNumber(String written, String was, String hint) {
        TestWorld world = TestWorld.in(dir).with("search.knownKm", written);
        String text = Mistakes.text(world, 0);
        assertThat(text).startsWith("baseline.yaml:" + Mistakes.line(world, "knownKm:") + ":12  error  knownKm must be a number, " + was + "\n")
                .contains(hint.equals("search.knownKm") ? "knownKm: how far from where it stands it knows today's room in camps (km)." : hint);
    }

    @ParameterizedTest
    @CsvSource({"5,5", "5.5,5.5", "0,0", "-0,0", "1e2,100", "1E2,100", "2.5e+1,25", "5e-1,0.5"})
    void whatIsANumber(String written, double value) {
        assertThat(TestWorld.in(dir).with("search.knownKm", written).scenario().search().knownKm()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"2.0,Write 2.", "1e1,Write 10.", "2.5,search", "012,Write 12.", "2 000,search", "99999999999999999999,from 0 to 20"})
    void countsAreWhole(String written, String hint) {
        TestWorld world = TestWorld.in(dir).with("search.attempts", written);
        assertThat(Mistakes.text(world, 0)).startsWith("baseline.yaml:" + Mistakes.line(world, "attempts:") + ":13  error  attempts must be ")
                .contains(hint.equals("search") ? "attempts: how often it goes on to another place" : hint);
    }

    @Test
    void boundsAreThoseOfTheRecord() {
        TestWorld world = TestWorld.in(dir).with("danger.memoryDays", "0.01").with("agentScale", "0").with("travel.footHoursPerDay", "25")
                .with("search.attempts", "-1").with("health.reachKm", "1e999").with("population.childShare", "1.0000001");
        Mistakes.of(world).containsExactly("baseline.yaml agentScale:13 agentScale must be from 1 to 10000, was 0",
                "baseline.yaml population.childShare:15 childShare must be from 0 to 1, was 1.0000001",
                "baseline.yaml danger.memoryDays:15 memoryDays must be from 0.1 to 365, was 0.01",
                "baseline.yaml travel.footHoursPerDay:20 footHoursPerDay must be from 1 to 24, was 25",
                "baseline.yaml search.attempts:13 attempts must be from 0 to 20, was -1",
                "baseline.yaml health.reachKm:12 reachKm must be from 0 to 200, was 1e999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "on", "True", "FALSE", "1", "\"true\"", "y"})
    void truthIsTrueOrFalse(String written) {
        Mistakes.of(TestWorld.in(dir).with("standards.buildingsMeetStandard", written))
                .containsExactly("baseline.yaml standards.buildingsMeetStandard:26 buildingsMeetStandard must be true or false, was \"" + written.replace("\"", "") + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"2001-02-29|start 2001-02-29 is not in the calendar", "2001-2-9|start must be a date, was \"2001-2-9\"",
        "2001-03-01T00:00:00Z|start must be a date, was \"2001-03-01T00:00:00Z\"", "1 March 2001|start must be a date, was \"1 March 2001\"",
        "20010301|start must be a date, was \"20010301\"", "-001-03-01|start must be a date, was \"-001-03-01\""})
    void datesAreDaysOfTheCalendar(String written, String message) {
        Mistakes.of(TestWorld.in(dir).with("start", written)).containsExactly("baseline.yaml start:8 " + message);
    }

    @Test
    void wordsAreThoseOfAClosedList() {
        TestWorld world = TestWorld.in(dir).with("dataStatus", "ILLUSTRATIVE").with("protest.weekdays", "[Fri, friday]").with("gates.gate.regime", "medical_only");
        Mistakes.of(world).containsExactly("baseline.yaml dataStatus:13 dataStatus cannot be \"ILLUSTRATIVE\"",
                "baseline.yaml protest.weekdays:14 weekdays cannot be \"Fri\"", "baseline.yaml gates.gate.regime:13 regime cannot be \"medical_only\"");
        assertThat(Mistakes.text(world, 1)).contains("Did you mean \"friday\"?  Allowed here: monday, tuesday");
        assertThat(Mistakes.text(world, 2)).contains("Did you mean \"medicalOnly\"?  Allowed here: closed, medicalOnly, quota, open.");
    }

    @Test
    void textIsTakenAsItStands() {
        assertThat(TestWorld.in(dir).with("title", "no").scenario().title()).isEqualTo("no");
        assertThat(TestWorld.in(dir).with("title", "\"012\"").scenario().title()).isEqualTo("012");
        assertThat(TestWorld.in(dir).with("title", "مأوى و 東京").scenario().title()).isEqualTo("مأوى و 東京");
    }

    @Test
    void textWithControlCharactersIsRefused() {
        Mistakes.of(TestWorld.in(dir).with("title", "\"\\e[31mred\"")).containsExactly("baseline.yaml title:8 title holds a control character");
        assertThat(Mistakes.text(TestWorld.in(dir).with("dataStatus", "\"\\e[31mred\""), 0)).doesNotContain("\u001b");
    }
}
