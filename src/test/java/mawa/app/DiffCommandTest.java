package mawa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mawa.TestWorld;
import mawa.experiment.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mawa diff} says what two scenarios say differently. */
class DiffCommandTest {
    @TempDir
    private Path dir;
    private String left;
    private String right;

    @BeforeEach
    void scenarios() {
        TestWorld world = TestWorld.in(dir).file("right.yaml", """
                extends: baseline.yaml
                title: "The gate opens, and more than this is said in a title that is long"
                danger: {memoryDays: 4, spilloverKm: {value: 10, source: A map}}
                places: {elm: {ties: 70}}
                policies:
                  open: {kind: BorderOpening, start: 2001-03-05, end: 2001-03-10, places: [gate], peoplePerDay: 50, needFirst: false}
                """);
        left = world.write().toString();
        right = dir.resolve("right.yaml").toString();
    }

    private static List<String> lines(Session s) {
        return s.out().lines().map(line -> line.replaceAll("  +", " | ").strip()).toList();
    }

    @Test
    void inColumns() {
        Session s = Session.of("diff", left, right);
        assertThat(s.code()).isZero();
        assertThat(lines(s)).containsExactly(
                "left | " + left + " | Test world",
                "right | " + right + " | The gate opens, and more than this is said in a title that is long",
                "",
                "| left | right | unit",
                "title | Test world | The gate opens, and more than thi...",
                "places.elm.ties | 50 | 70 | people",
                "danger.memoryDays | 3 [1, 10] | 4 | days",
                "policies.open.kind | - | BorderOpening",
                "policies.open.start | - | 2001-03-05",
                "policies.open.end | - | 2001-03-10",
                "policies.open.places | - | [gate]",
                "policies.open.peoplePerDay | - | 50 | people/day",
                "policies.open.needFirst | - | false",
                "",
                "9 differences; | 3 sources or certainties differ (--sources lists them)");
        String[] table = s.out().split("\n");
        assertThat(table[3].indexOf("right")).isEqualTo(table[5].indexOf("70")).isEqualTo(table[7].indexOf("BorderOpening"));
        assertThat(s.err()).isEmpty();
    }

    @Test
    void sourcesAndLongTextsWhereTheyAreAskedFor() {
        Session s = Session.of("diff", left, right, "--sources", "--all");
        assertThat(lines(s)).contains("danger.memoryDays.source | Field notes, 2001 | -", "danger.memoryDays.certainty | estimate | -", "danger.spilloverKm.source | - | A map",
                "title | Test world | The gate opens, and more than this is said in a title that is long").last().isEqualTo("9 differences; | 3 sources or certainties differ");
    }

    @Test
    void noDifference() {
        assertThat(Session.of("diff", left, left).out()).endsWith("title\n\nno difference\n".replace("title", "Test world"));
        assertThat(Session.of("diff", left, dir.toString()).code()).isZero();
        TestWorld.in(dir.resolve("other")).with("danger.spilloverKm", "{value: 10, source: A map}").write();
        assertThat(Session.of("diff", left, dir.resolve("other").toString()).out()).endsWith("no difference;  1 source or certainty differs (--sources lists them)\n");
    }

    @Test
    void longTablesAreCounted() {
        TestWorld world = TestWorld.in(dir.resolve("other")).without("facilities.elm");
        for (int day = 10; day < 20; day++) {
            world.row("strikes", "2001-03-" + day + ",2001-03-" + day + ",elm,air,2,invented,estimate");
        }
        String other = world.with("strikes.2001-03-03.strikes", "21").with("strikes.2001-03-08.strikes", "19").write().toString();
        Session s = Session.of("diff", left, other);
        assertThat(s.out()).contains("... and in strikes 2 rows on the right only (--all lists them)\n", "13 differences").doesNotContain("2001-03-19");
        assertThat(lines(s)).contains("facilities.elm | primaryCentres=1, hospitals=0, mo... | -");
        assertThat(Session.of("diff", left, other, "--all").out()).contains("2001-03-19").doesNotContain("...");
        assertThat(Session.of("diff", other, left).out()).contains("2 rows on the left only");
    }

    /** Long texts are shown from where they part. */
    @Test
    void longTextsAreCutAroundTheDifference() {
        String villages = "[fir, oak, elm, camp, gate]";
        String a = TestWorld.in(dir.resolve("a")).with("regions.a_region_of_everything", villages).with("description", "The same long beginning in both of them, then one.").write().toString();
        String b = TestWorld.in(dir.resolve("b")).with("regions.a_region_of_everything", villages).with("description", "The same long beginning in both of them, then two.").write().toString();
        assertThat(lines(Session.of("diff", a, b))).contains("description | ...m, then one. | ...m, then two.");
    }

    @Test
    void asJson() throws IOException {
        Session s = Session.of("diff", left, right, "--json");
        assertThat(s.err()).isEmpty();
        Map<String, Object> json = Json.readObject(s.out());
        assertThat(json).containsEntry("equal", false).containsOnlyKeys("left", "right", "equal", "differences", "sources");
        assertThat((Map<?, ?>) json.get("left")).extracting("file", "id", "title").containsExactly(left, "test-world", "Test world");
        List<?> differences = (List<?>) json.get("differences");
        assertThat(differences).hasSize(9);
        assertThat(differences.get(1)).isEqualTo(Map.of("path", "places.elm.ties", "kind", "cell", "left", "50", "right", "70", "unit", "people"));
        assertThat(differences.get(3)).isEqualTo(Map.of("path", "policies.open.kind", "kind", "value", "right", "BorderOpening", "unit", ""));
        assertThat(Json.readObject(Session.of("diff", left, left, "--json").out())).containsEntry("equal", true).containsEntry("differences", List.of());
    }

    @Test
    void whatIsWrongWithBothIsToldAtOnce() throws Json.MalformedException {
        String other = TestWorld.in(dir.resolve("other")).with("search.attempts", "few").write().toString();
        Session s = Session.of("diff", dir.resolve("none.yaml").toString(), other, "--json");
        assertThat(s.code()).isEqualTo(ExitCode.USERS_INPUT);
        assertThat(Json.readObject(s.out())).containsOnlyKeys("error", "exitCode").containsEntry("exitCode", 2L);
        assertThat(s.err()).contains("there is no file", "attempts must be a whole number", "2 errors");
        assertThat(Session.of("diff", left).code()).isEqualTo(ExitCode.USERS_INPUT);
    }
}
