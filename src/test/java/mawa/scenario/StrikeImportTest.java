package mawa.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import mawa.TestWorld;
import mawa.conflict.StrikeKind;
import mawa.conflict.StrikeRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of events becomes counts by place and day; what cannot be used is told, row by row. */
class StrikeImportTest {
    private static final String HEADER = "event_date,latitude,longitude,event_type,sub_event_type,location\n";

    @TempDir
    private Path dir;

    private Scenario scenario;

    @BeforeEach
    void world() {
        scenario = TestWorld.in(dir.resolve("world")).scenario();
    }

    @Test
    void eventsAreCountedByPlaceDayAndKind() throws IOException {
        StrikeImport result = read(HEADER + """
                2001-03-05,0.11,0.10,Explosions/Remote violence,Air/drone strike,somewhere
                2001-03-05,0.10,0.11,Explosions/Remote violence,Air/drone strike,somewhere
                2001-03-05,0.10,0.11,Explosions/Remote violence,Shelling/artillery/missile attack,somewhere
                2001-03-04,0.20,0.10,Explosions/Remote violence,Air/drone strike,somewhere
                """);
        assertThat(result.rows()).extracting(r -> r.from() + " " + r.place() + " " + r.kind() + " " + r.strikes())
                .containsExactly("2001-03-04 elm AIR 1", "2001-03-05 fir AIR 2", "2001-03-05 fir GROUND 1");
        assertThat(result.counted()).isEqualTo(4);
        assertThat(result.unusable()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2001-03-05", "05 March 2001", "5 Mar 2001", "05-Mar-2001", "March 5, 2001", "2001-03-05 14:30", "2001-03-05T10:00:00Z", "5 mar. 2001"})
    void datesOfManyFormsAreRead(String text) {
        assertThat(StrikeImport.date(text)).isEqualTo(LocalDate.of(2001, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"05/06/2001", "5.6.01", "31 February 2001", "2001-13-01", "soon", ""})
    void otherDatesAreRefused(String text) {
        assertThatThrownBy(() -> StrikeImport.date(text)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("event_date");
    }

    @ParameterizedTest
    @CsvSource({"Air/drone strike,AIR", "airstrike,AIR", "Air raid,AIR", "Barrel bomb,AIR", "air,AIR", "Shelling/artillery/missile attack,GROUND", "rocket fire,GROUND", "ground,GROUND"})
    void kindsAreToldByTheirWords(String type, StrikeKind kind) throws IOException {
        assertThat(read(HEADER + "2001-03-05,0.1,0.1,x," + type + ",y\n").rows()).extracting(StrikeRow::kind).containsExactly(kind);
    }

    @Test
    void otherTypesAreIgnoredAndCounted() throws IOException {
        StrikeImport result = read(HEADER + """
                2001-03-05,0.1,0.1,Explosions/Remote violence,Air/drone strike,x
                2001-03-05,0.1,0.1,Battles,Armed clash,x
                2001-03-05,0.1,0.1,Battles,Armed clash,x
                2001-03-05,0.1,0.1,Explosions/Remote violence,Remote explosive/landmine/IED,x
                """);
        assertThat(result.ignored()).containsEntry("Armed clash", 2).containsEntry("Remote explosive/landmine/IED", 1);
    }

    @Test
    void headersInAnyCaseSemicolonsQuotesAndAByteOrderMark() throws IOException {
        StrikeImport result = read("\uFEFFEVENT_DATE;\"Event Type\";Latitude;LONGITUDE\n\"05 March 2001\";\"Air strike; night\";0,1;0,1\n");
        assertThat(result.rows()).extracting(StrikeRow::place).containsExactly("fir");
    }

    @Test
    void withoutCoordinatesAPlaceIsFoundByNameOrId() throws IOException {
        StrikeImport result = read("date,place,type\n2001-03-05,FIR,air\n2001-03-05,al-Oak,air\n2001-03-05,Nowhere,air\n");
        assertThat(result.rows()).extracting(StrikeRow::place).containsExactly("fir", "oak");
        assertThat(result.unusable()).extracting(Complaint::message).containsExactly("no place is called \"Nowhere\"");
        assertThat(result.unusable().get(0).line()).isEqualTo(4);
    }

    @Test
    void whatCannotBeUsedIsToldWithItsLine() throws IOException {
        StrikeImport result = read(HEADER + """
                2001-03-05,0.1,0.1,x,Air strike,x
                2001-03-05,40,40,x,Air strike,x
                2001-04-05,0.1,0.1,x,Air strike,x
                2001-03-05,99,0.1,x,Air strike,x
                2001-03-05,abc,0.1,x,Air strike,x
                05/03/2001,0.1,0.1,x,Air strike,x
                2001-03-05,,,x,Air strike,
                2001-03-05,0.1,0.1,,,x
                2001-03-05
                """);
        assertThat(result.unusable()).extracting(c -> c.line() + " " + c.message()).satisfiesExactly(
                m -> assertThat(m).startsWith("3 no place within 10 km; the nearest, camp, is"),
                m -> assertThat(m).isEqualTo("4 2001-04-05 is outside the scenario's period 2001-03-01 to 2001-03-20"),
                m -> assertThat(m).isEqualTo("5 latitude \"99\" is not between -90 and 90"),
                m -> assertThat(m).startsWith("6 latitude \"abc\""),
                m -> assertThat(m).contains("7 event_date \"05/03/2001\" can be read two ways"),
                m -> assertThat(m).isEqualTo("8 neither coordinates nor a place"),
                m -> assertThat(m).isEqualTo("9 the event has no type"),
                m -> assertThat(m).isEqualTo("10 the event has no type"));
    }

    @Test
    void anEventListedTwiceCountsOnce() throws IOException {
        StrikeImport result = read("event_id_cnty,event_date,place,type\nSYR1,2001-03-05,fir,air\nSYR1,2001-03-05,fir,air\nSYR2,2001-03-05,fir,air\n");
        assertThat(result.counted()).isEqualTo(2);
        assertThat(result.duplicates()).isEqualTo(1);
    }

    @Test
    void aFileThatGivesNothingIsAnError() {
        assertThatThrownBy(() -> read(HEADER + "2001-03-05,40,40,x,Air strike,x\n")).isInstanceOf(ScenarioException.class).hasMessageContaining("no event of this file can be used")
                .hasMessageContaining("no place within 10 km");
        assertThatThrownBy(() -> read("a,b\n1,2\n")).isInstanceOf(ScenarioException.class).hasMessageContaining("missing column event_date").hasMessageContaining("The file has: a, b");
        assertThatThrownBy(() -> read("")).isInstanceOf(ScenarioException.class).hasMessageContaining("empty");
        assertThatThrownBy(() -> StrikeImport.read(dir.resolve("none.csv"), scenario, 10)).isInstanceOf(ScenarioException.class).hasMessageContaining("none.csv");
    }

    @Test
    void onlyPlaceDayCountsGoOut() throws IOException {
        Path out = dir.resolve("strikes.csv");
        read(HEADER + "2001-03-05,0.10123,0.10456,x,Air strike,Fir\n").write(out);
        assertThat(Files.readAllLines(out)).isEqualTo(List.of("from,to,place,kind,strikes,source,certainty",
                "2001-03-05,2001-03-05,fir,air,1,\"counted from events.csv, events up to 10 km from the place\",sourced"));
    }

    @Test
    void aPlaceOfAnotherNameMakesAnEstimate() throws IOException {
        StrikeImport result = read(HEADER + """
                2001-03-05,0.1,0.1,x,Air strike,Fir
                2001-03-05,0.1,0.1,x,Air strike,Birch
                2001-03-06,0.1,0.1,x,Air strike,fir
                2001-03-07,0.1,0.1,x,Air strike,
                """);
        assertThat(result.rows()).extracting(r -> r.from().getDayOfMonth() + " " + r.certainty()).containsExactly("5 ESTIMATE", "6 SOURCED", "7 ESTIMATE");
        assertThat(result.otherName()).isEqualTo(1);
    }

    private StrikeImport read(String text) throws IOException {
        return StrikeImport.read(Files.writeString(dir.resolve("events.csv"), text), scenario, 10);
    }
}
