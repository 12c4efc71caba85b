package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import mawa.TestWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user reads: all mistakes at once, each with its place, its line, a caret and what is allowed. */
class E02_MessagesTest {
    @TempDir
    private Path dir;

    @Test
    void theWholeMessage() {
        TestWorld world = TestWorld.in(dir).with("harm.homesPerAirStrike", "-1").replace("baseline.yaml", "  attempts: 2", "  atempts: 2").with("totalCampPlaces", "310")
                .replace("roads.csv", "elm,camp,9,road", "elm,camp,9,raod");
        assertThat(Mistakes.exception(world.write(), Map.of()).getMessage().replace(dir + "/", "").replaceAll("(?m)for \\d+ numbers", "for some numbers").replaceAll("(?m)^      population\\.householdSize, .*$", "      ...")).isEqualTo("""
                baseline.yaml:%3$d:18  error  the sum of campPlaces is 300, totalCampPlaces says 310
                      %3$d | totalCampPlaces: 310
                         |                  ^^^
                      Change the table of places or totalCampPlaces.
                baseline.yaml:%4$d:18  warning  no source given for some numbers
                      %4$d |   householdSize: 5
                         |                  ^
                      ...
                baseline.yaml:%1$d:22  error  homesPerAirStrike must be from 0 to 100, was -1
                      %1$d |   homesPerAirStrike: -1
                         |                      ^^
                      homesPerAirStrike: homes made uninhabitable by an air strike (homes/strike).
                baseline.yaml:%2$d:3  error  unknown key "atempts"
                      %2$d |   atempts: 2
                      %5$s |   ^^^^^^^
                      Did you mean "attempts"?  Allowed here: attempts, knownKm.
                roads.csv:4:12  error  there is no road class "raod"
                      4 | elm,camp,9,raod,invented,estimate
                        |            ^^^^
                      Did you mean "road"?  There are: road, track.
                4 errors, 1 warning.  Nothing was run.
                """.formatted(Mistakes.line(world, "homesPerAirStrike"), Mistakes.line(world, "atempts"),
                Mistakes.line(world, "totalCampPlaces"), Mistakes.line(world, "householdSize"), " ".repeat(String.valueOf(Mistakes.line(world, "atempts")).length())));
    }

    @Test
    void longLinesAreCutAroundTheMistake() {
        Complaint c = new Complaint("a.csv", 7, 301, 3, Complaint.Severity.ERROR, "wrong", "x".repeat(300) + "bad" + "y".repeat(300), "");
        String[] lines = c.text().split("\n");
        assertThat(lines[1]).hasSizeLessThan(150).startsWith("      7 | ...xxx").endsWith("yyy...");
        assertThat(lines[2].indexOf('^')).isEqualTo(lines[1].indexOf("bad"));
        assertThat(lines[2]).endsWith(" ^^^");
    }

    @Test
    void caretsCountCharactersAndNotBytes() {
        TestWorld world = TestWorld.in(dir).with("regions", "{\"😀é\": [elm], north: [nowhere]}");
        assertThat(Mistakes.exception(world.write(), Map.of()).getMessage()).contains("""
                baseline.yaml:%1$d:32  error  there is no place "nowhere"
                      %1$d | regions: {"😀é": [elm], north: [nowhere]}
                         |                                ^^^^^^^
                """.formatted(Mistakes.line(world, "regions:")));
    }

    @Test
    void messagesStayReadableWhateverFilesHold() {
        String longId = "a".repeat(2_000_000);
        TestWorld world = TestWorld.in(dir).row("places", longId + ",X,town,S,0.2,0.1,opposition,0,0,0,0,x,estimate").row("strikes", "2001-03-05,2001-03-05,aa,air,1,x,estimate")
                .row("strikes", "2001-03-05,2001-03-05,fir,air," + "9".repeat(2_000_000) + ",x,estimate").row("facilities", "\"a\nb\",1,1,1,x,estimate");
        ScenarioException e = Mistakes.exception(world.write(), Map.of());
        assertThat(e.getMessage().length()).isLessThan(10_000);
        assertThat(e.getMessage()).contains("there is no place \"aa\"").contains("there is no place \"a\uFFFDb\"");
    }

    @Test
    void oneIsNotMany() {
        assertThat(Complaint.text(java.util.List.of(), 1, 0)).isEqualTo("1 error, 0 warnings.  Nothing was run.\n");
        assertThat(Complaint.text(java.util.List.of(), 0, 1)).isEqualTo("0 errors, 1 warning.\n");
        assertThat(Complaint.text(java.util.List.of(), 1200, 2)).isEqualTo("1,200 errors, 2 warnings.  Nothing was run.\n");
    }

    @Test
    void nothingInAFileSteersTheTerminal() {
        Complaint c = new Complaint("a\u001b[31m.yaml", 1, 1, 1, Complaint.Severity.ERROR, "m", "\u202Eabc\u0007\ttab", "");
        assertThat(c.text()).doesNotContain("\u001b", "\u202E", "\u0007", "\t").contains("abc");
    }
}
