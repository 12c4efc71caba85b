package mawa.design;

import static mawa.design.Factors.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points from a table, and back into one. */
class FromFileTest {
    @Test
    void theHeaderHoldsPathsAndEachRowIsAPoint() {
        FromFile design = FromFile.read("d.csv", "\uFEFFdeparture.remainShare, policies.truce.places\r\n0.30,\"[elm, oak]\"\r\n\r\n 0.4 ,[elm]\r\n");
        assertThat(design.paths()).containsExactly("departure.remainShare", "policies.truce.places");
        assertThat(words(design.points())).containsExactly("1: 0.3 [elm, oak]", "2: 0.4 [elm]");
    }

    @Test
    void numbersOfTheFileAreKept() {
        FromFile design = FromFile.read("d.csv", "a,point\nx,7\ny,3\n");
        assertThat(words(design.points())).containsExactly("3: y", "7: x");
        assertThat(words(design.extend(List.of(new Point(7, Factors.settings("a", "x")), new Point(1, Factors.settings("a", "z"))), s -> true)))
                .containsExactly("1: z", "3: y", "7: x");
        assertThatThrownBy(() -> design.extend(List.of(new Point(3, Factors.settings("a", "z"))), s -> true)).isInstanceOf(DesignException.class)
                .hasMessageContaining("point 3 is already a=z and cannot be a=y");
        assertThat(words(FromFile.read("d.csv", "a\nx\ny\n").extend(List.of(new Point(3, Factors.settings("a", "y"))), s -> true))).containsExactly("3: y", "4: x");
    }

    /** Law: what a design writes it reads back, with the same numbers. */
    @Test
    void aDesignReadsBackAsItWasWritten() {
        Random random = new Random(5);
        List<Design> designs = new ArrayList<>(List.of(new Grid(Factors.of("a=1,2,~", "b=[x, y],\"q\"")), new Sobol(Factors.of("c=2019-05-20..2019-06-20", "d=0.1..0.7"), 30),
                FromFile.read("d.csv", "point,a\n12,x\n5,y\n")));
        IntStream.range(0, 10).forEach(k -> designs.add(new LatinHypercube(Factors.unitCube(1 + random.nextInt(5)), 1 + random.nextInt(40), k)));
        for (Design design : designs) {
            Points points = design.points();
            assertThat(points.header()).startsWith("point").endsWith(design.paths().toArray(String[]::new));
            FromFile back = FromFile.read("design.csv", csv(points));
            assertThat(back.points()).isEqualTo(points);
            assertThat(csv(back.points())).isEqualTo(csv(points));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | d.csv:1:1  there is no point in this file",
        "'a,b\n' | d.csv:1:1  there is no point in this file",
        "'a,b c\n1,2\n' | d.csv:1:3  \"b c\" is no key path",
        "'a;b\n1;2\n' | Columns are separated by commas.",
        "'a,strikes.x.strikes\n1,2\n' | d.csv:1:3  strikes.x.strikes can never be a factor",
        "'a,b,a\n1,2,3\n' | d.csv:1:5  column \"a\" is given twice",
        "'point\n1\n' | d.csv:1:1  no column is a key path",
        "'a,b\n1,2\n\"1,5\",\n' | d.csv:3:7  b has no value",
        "'a,b,c\n\"1,5\",,x\n' | d.csv:2:7  b has no value",
        "'a,b\n1,2\n3\n' | d.csv:3:1  the row has 1 cell, the header has 2",
        "'a,b\n1,2\n\n1.0,2\n' | d.csv:4:1  this point stands in line 2 already",
        "'a,point\n1,0\n' | d.csv:2:3  \"0\" is no number of a point",
        "'a,point\n1,x\n' | d.csv:2:3  \"x\" is no number of a point",
        "'a,point\n1,3\n2,3\n' | d.csv:3:3  point 3 stands in line 2 already",
        "'a,b\n1,\"x\ny\"\n' | d.csv:2:3  b goes over more than one line",
        "'a,b\n1,\"2\n' | d.csv:2:1  this is not CSV"})
    void mistakesAreLocated(String text, String message) {
        assertThatThrownBy(() -> FromFile.read("d.csv", text)).isInstanceOf(DesignException.class).hasMessageContaining(message);
    }

    @Test
    void allMistakesAreToldAtOnce() {
        assertThatThrownBy(() -> FromFile.read("d.csv", "a,b\n1,\n,2\n")).hasMessage("""
                d.csv:2:3  b has no value
                      | 1,
                      |   ^
                      Each point gives each column a value.
                d.csv:3:1  a has no value
                      | ,2
                      | ^
                      Each point gives each column a value.""");
        assertThatThrownBy(() -> FromFile.read("d.csv", "a,b\n" + "1\n".repeat(30))).hasMessageEndingWith("... and 10 more mistakes");
    }

    private static String csv(Points points) {
        List<List<String>> lines = new ArrayList<>(List.of(points.header()));
        lines.addAll(points.rows());
        return lines.stream().map(line -> line.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(","))).collect(Collectors.joining("\n", "", "\n"));
    }
}
