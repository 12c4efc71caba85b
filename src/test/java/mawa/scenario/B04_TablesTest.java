package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import mawa.TestWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables: the header is the record, each cell a value; what is wrong is told by line and column. */
class B04_TablesTest {
    @TempDir
    private Path dir;

    @Test
    void columnsMayStandInAnyOrder() {
        TestWorld world = TestWorld.in(dir).replace("facilities.csv", "place,primaryCentres,hospitals", "hospitals,primaryCentres,place").replace("facilities.csv", "elm,1,0", "3,1,elm");
        assertThat(world.scenario().facilities()).singleElement().hasFieldOrPropertyWithValue("hospitals", 3).hasFieldOrPropertyWithValue("place", "elm");
    }

    @Test
    void columnsAreTheRecordAndNothingElse() {
        TestWorld world = TestWorld.in(dir).replace("roads.csv", "from,to,km", "from,to,kms").replace("camps.csv", "place,siteType", "place,place")
                .replace("control.csv", "date,place,controller,source,certainty", "date;place;controller;source;certainty").replace("observed.csv", ",use,", ",,")
                .replace("facilities.csv", "mobileClinics,", "").replace("facilities.csv", "1,0,0", "1,0");
        Mistakes.of(world).containsExactlyInAnyOrder("roads.csv:1:9 unknown column \"kms\"",
                "control.csv:1:1 unknown column \"date;place;controller;source;certainty\"",
                "camps.csv:1:7 column \"place\" is given twice", "camps.csv:1:1 missing column \"siteType\"",
                "facilities.csv:1:1 missing column \"mobileClinics\"",
                "observed.csv:1:39 a column has no name", "observed.csv:1:1 missing column \"use\"");
        assertThat(Mistakes.text(TestWorld.in(dir).replace("roads.csv", "from,to,km", "from,to,kms"), 0)).isEqualTo("""
                roads.csv:1:9  error  unknown column "kms"
                      1 | from,to,kms,roadClass,source,certainty
                        |         ^^^
                      Did you mean "km"?  Allowed here: from, to, km, roadClass, source, certainty.
                """);
    }

    @Test
    void cellsAreCheckedOneByOne() {
        Mistakes.of(TestWorld.in(dir).replace("roads.csv", "oak,elm,7", "oak,elm,NaN").replace("strikes.csv", "fir,air,20", "fir,aerial,-3")
                .replace("camps.csv", "planned,18,0", "planned,\"18\", 0").replace("facilities.csv", "elm,1,0,0", "elm,,1.5,0").replace("places.csv", "0.15", "north"))
                .containsExactly("places.csv:3:20 latitude must be a number, was \"north\"",
                        "roads.csv:3:9 km must be a number, was \"NaN\"",
                        "strikes.csv:2:27 kind cannot be \"aerial\"", "strikes.csv:2:34 strikes must be from 0 to 1000000, was -3",
                        "camps.csv:2:19 placesAddedPerDay must be a number, was \" 0\"",
                        "facilities.csv:2:5 primaryCentres has no value", "facilities.csv:2:6 hospitals must be a whole number, was \"1.5\"");
    }

    @Test
    void rowsAreCheckedAsRecords() {
        assertThat(Mistakes.text(TestWorld.in(dir).row("strikes", "2001-03-09,2001-03-01,elm,air,3,x,estimate"), 0)).isEqualTo("""
                strikes.csv:4:12  error  to 2001-03-01 is before from 2001-03-09
                      4 | 2001-03-09,2001-03-01,elm,air,3,x,estimate
                        |            ^^^^^^^^^^
                """);
    }

    @Test
    void shortAndLongRows() {
        Mistakes.of(TestWorld.in(dir).row("roads", "fir").row("roads", "elm,fir,3,road,from a map, of 2001,estimate").row("roads", "   "))
                .containsExactly("roads.csv:6:1 the row has 1 cell, the header has 6", "roads.csv:7:1 the row has 7 cells, the header has 6",
                        "roads.csv:8:1 the row has 1 cell, the header has 6");
    }

    @Test
    void quotesHoldCommasLinesAndQuotes() {
        TestWorld world = TestWorld.in(dir).row("strikes", "2001-03-09,2001-03-09,elm,air,3,\"said \"\"three\"\",\nthen \"\"four\"\"\",estimate")
                .row("strikes", "2001-03-09,2001-03-09,elm,air,x,\"a,b\",estimate");
        Mistakes.of(world).containsExactly("strikes.csv:6:31 strikes must be a whole number, was \"x\"");
        assertThat(world.replace("strikes.csv", "air,x", "air,4").scenario().strikes().get(2).source()).isEqualTo("said \"three\",\nthen \"four\"");
    }

    @Test
    void aQuoteWithoutItsPartner() {
        Mistakes.of(TestWorld.in(dir).row("strikes", "2001-03-09,2001-03-09,\"elm,air,3,x,estimate"))
                .containsExactly("strikes.csv:4:1 this is not CSV: Unclosed quoted field at end of input (record starting at line 4)");
        Mistakes.of(TestWorld.in(dir).row("strikes", "2001-03-09,2001-03-09,\"elm\"s,air,3,x,estimate"))
                .containsExactly("strikes.csv:4:1 this is not CSV: Unexpected character after closing quote: 's' (0x73) (record starting at line 4)");
    }

    @Test
    void spreadsheetsMayLeaveTheirTraces() throws IOException {
        Path file = TestWorld.write(dir);
        Scenario plain = ScenarioFile.read(file, Map.of()).scenario();
        for (String table : new String[] {"places", "roads", "strikes"}) {
            Path csv = dir.resolve(table + ".csv");
            Files.writeString(csv, "\uFEFF" + Files.readString(csv).replace("\n", "\r\n") + "\r\n");
        }
        assertThat(ScenarioFile.read(file, Map.of()).scenario()).isEqualTo(plain);
        Files.writeString(dir.resolve("roads.csv"), Files.readString(dir.resolve("roads.csv")).replace("oak,elm,7", "oak,elm,seven"));
        Mistakes.of(file, Map.of()).containsExactly("roads.csv:3:9 km must be a number, was \"seven\"");
    }

    @Test
    void onlyUtf8() throws IOException {
        Path file = TestWorld.write(dir);
        Files.write(dir.resolve("places.csv"), Files.readString(dir.resolve("places.csv")).replace("oak,Oak", "oak,Chêne").getBytes(StandardCharsets.ISO_8859_1));
        Mistakes.of(file, Map.of()).containsExactly("places.csv:3:7 not UTF-8: byte 0xEA is no character");
        Files.write(dir.resolve("places.csv"), TestWorld.in(dir).text("places.csv").getBytes(StandardCharsets.UTF_16));
        Mistakes.of(file, Map.of()).containsExactly("places.csv:1:1 not UTF-8: byte 0xFE is no character");
        Files.writeString(dir.resolve("places.csv"), TestWorld.in(dir).text("places.csv").replace("Oak", "O\0k"));
        Mistakes.of(file, Map.of()).containsExactly("places.csv:3:6 control character U+0000");
    }

    @Test
    void tablesLieBesideTheirScenario() throws IOException {
        Files.createDirectories(dir.resolve("study"));
        Files.writeString(dir.resolve("secret.csv"), "a,b\n");
        Files.createSymbolicLink(dir.resolve("study/link.csv"), dir.resolve("secret.csv"));
        Files.createDirectories(dir.resolve("study/folder.csv"));
        TestWorld world = TestWorld.in(dir.resolve("study")).with("places", "../../../../etc/passwd").with("roads", "/etc/passwd.csv").with("control", "../secret.csv")
                .with("strikes", "link.csv").with("camps", "folder.csv").with("facilities", "facilites.csv").with("observed", "sub\\observed.csv");
        Mistakes.of(world).containsExactly(
                "baseline.yaml places:9 a table is a .csv file, was \"../../../../etc/passwd\"",
                "baseline.yaml roads:8 a table's name is relative to the scenario's folder, was \"/etc/passwd.csv\"",
                "baseline.yaml control:10 a table must lie in the scenario's own folder, was \"../secret.csv\"",
                "baseline.yaml strikes:10 \"link.csv\" is a link that leads out of the scenario's folder",
                "baseline.yaml camps:8 \"folder.csv\" is not a file",
                "baseline.yaml facilities:13 there is no file \"facilites.csv\"",
                "baseline.yaml observed:11 a table's name is written with / and without a drive, was \"sub\\observed.csv\"");
        assertThat(Mistakes.text(world, 5)).contains("Did you mean \"facilities.csv\"?");
    }

    @Test
    void tablesMayLieInAFolderBelow() {
        TestWorld world = TestWorld.in(dir).with("roads", "tables/roads.csv").file("tables/roads.csv", TestWorld.in(dir).text("roads.csv"));
        assertThat(world.scenario().roads()).hasSize(4);
    }

    @Test
    void aTableIsNamed() {
        Mistakes.of(TestWorld.in(dir).with("places", "[a]").with("roads", "{fir: {km: 3}}").with("control", "~").with("strikes", "5").file("camps.csv", ""))
                .containsExactly("baseline.yaml places:9 places must be the name of a table, for example places.csv",
                        "baseline.yaml roads:1 roads must be the name of a table, for example roads.csv",
                        "baseline.yaml control:10 control names no table", "baseline.yaml strikes:10 a table is a .csv file, was \"5\"",
                        "camps.csv:1:1 the table is empty");
    }

    @Test
    void ofVeryManyErrorsTheFirstAreShownAndAllAreCounted() {
        StringBuilder rows = new StringBuilder(TestWorld.in(dir).text("strikes.csv"));
        for (int k = 0; k < 30_000; k++) {
            rows.append("2001-03-09,2001-03-09,nowhere,air,x,x,estimate\n");
        }
        ScenarioException e = Mistakes.exception(TestWorld.in(dir).file("strikes.csv", rows.toString()).write(), Map.of());
        assertThat(e.errors()).isEqualTo(30_000);
        assertThat(e.complaints()).hasSizeLessThan(70);
        assertThat(e.getMessage()).contains("and 29,940 more errors in this file").endsWith("30,000 errors, 1 warning.  Nothing was run.\n");
    }
}
