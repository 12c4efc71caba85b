package mawa.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mawa.chart.Letters;
import mawa.outcome.Indicator;
import mawa.report.Block.Column;
import mawa.report.Block.Prose;
import mawa.report.Block.ProsePoints;
import mawa.report.Block.Span;
import mawa.report.Block.Subheading;
import mawa.report.Block.Table;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** How text and tables find their place on paper. */
class PaperTest {
    @Test
    void aNarrowTableTakesWhatItNeedsAndAWideOneAllThereIs() {
        List<Double> narrow = ColumnWidths.of(table("a", "12"), 100);
        assertThat(narrow.stream().mapToDouble(w -> w).sum()).isLessThan(30);
        List<Double> wide = ColumnWidths.of(table("word ".repeat(100), "12,345"), 100);
        assertThat(wide.stream().mapToDouble(w -> w).sum()).isBetween(70.0, 100.0);
        assertThat(wide.get(0)).isGreaterThan(wide.get(1));
    }

    @Test
    void noWidthIsBeyondThePaperHoweverLongAWordIs() {
        List<Double> widths = ColumnWidths.of(table("x".repeat(10_000), "1"), 40);
        assertThat(widths.stream().mapToDouble(w -> w).sum()).isLessThanOrEqualTo(100.001);
        assertThat(widths).allMatch(w -> w > 5);
    }

    @Test
    void wideLettersGetTheRoomThatTheyTake() {
        Table t = new Table("t", "T", List.of(Column.words("What"), Column.words("mmmmmmmm"), Column.words("iiiiiiii")), List.of(List.of("word ".repeat(100), "", "")), "");
        List<Double> widths = ColumnWidths.of(t, 100);
        assertThat(widths.get(1)).as("eight bold m, each nearly twice as wide as a usual letter, and air").isBetween(14.0, 20.0);
        assertThat(widths.get(2)).isLessThan(10);
    }

    @Test
    void aNumberIsNeverFoldedNorIsItsInterval() {
        List<Double> widths = ColumnWidths.of(table("word ".repeat(100), "-1,234,567 [-1,300,000, -1,100,000]"), 50);
        assertThat(widths.get(1)).isGreaterThanOrEqualTo(2 * "[-1,300,000, -1,100,000]".length());
        assertThat(Layout.parts("-1,234,567 [-1,300,000, -1,100,000]; better")).containsExactly("-1,234,567", "[-1,300,000, -1,100,000];", "better");
        assertThat(Layout.parts("12 (9–14)")).containsExactly("12", "(9–14)");
        assertThat(Layout.parts("")).containsExactly("");
    }

    @Test
    void rowsOfOneGroupStandUnderOneHeading() throws IOException {
        Table t = new Table("t", "T", List.of(Column.groups("G"), Column.words("W")), List.of(List.of("one", "a"), List.of("one", "b"), List.of("two", "c")), "");
        Tag root = Tag.root("section");
        new Layout(new BookFile(Letters.find())).section(root, new Section("s", "S", List.of(t)));
        NodeList rows = root.document().getElementsByTagName("tr");
        List<String> said = new ArrayList<>();
        for (int k = 0; k < rows.getLength(); k++) {
            said.add(rows.item(k).getTextContent());
        }
        assertThat(said).containsExactly("W", "one", "a", "b", "two", "c");
    }

    @Test
    void aMinusIsAsLongAsAPlusAndWordsKeepTheirHyphens() {
        assertThat(Words.typeset("-3 [-4, -2], -5 to 2019-05-20, --reps 30, a-1")).isEqualTo("\u22123 [\u22124, \u22122], \u22125 to 2019-05-20, --reps 30, a-1");
    }

    @Test
    void aKeyMayEndALineAfterItsDots() {
        assertThat(pieces("strikeReconstruction.groundReachKm is 0.5, a/b"))
                .containsExactly("strikeReconstruction.", "groundReachKm ", "is ", "0.5, ", "a/", "b");
        assertThat(pieces("")).isEmpty();
    }

    @Test
    void theLimitsAreReadAsTheyStand() {
        List<Block> blocks = Limits.blocks("# Title\n\nSome **strong** words.\n\n## Part\n\n- **One:** a\n- two\n\nEnd.\n");
        assertThat(blocks).containsExactly(
                new Prose(List.of(new Span("Some ", false), new Span("strong", true), new Span(" words.", false))), new Subheading("Part"),
                new ProsePoints(List.of(new Prose(List.of(new Span("One:", true), new Span(" a", false))), new Prose(List.of(new Span("two", false))))),
                new Prose(List.of(new Span("End.", false))));
    }

    @Test
    void theLimitsOfThisBuildUseNothingElse() {
        String limits = PageFile.resource("LIMITS.md");
        assertThat(limits).contains("not a forecast").doesNotContain("](").doesNotContain("`").doesNotContain("\n### ").doesNotContain("\n1. ").doesNotContain("\n> ").doesNotContain("\n|")
                .doesNotContain("\n  ");
        assertThat(limits.split("\\*\\*", -1).length % 2).isEqualTo(1);
        assertThat(Limits.blocks(limits).toString()).doesNotContain("**").doesNotContain("## ");
    }

    @Test
    void noTwoIndicatorsHaveOneName() {
        assertThat(Arrays.stream(Indicator.values()).map(Names::of)).doesNotHaveDuplicates()
                .contains("people away from home", "people displaced, each counted once", "person-days without shelter", "deaths by strikes");
    }

    private static Table table(String words, String number) {
        return new Table("t", "T", List.of(Column.words("W"), Column.numbers("N")), List.of(List.of(words, number)), "");
    }

    private static List<String> pieces(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        List<String> out = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to >= 0; to = breaks.next()) {
            out.add(text.substring(from, to));
            from = to;
        }
        return out;
    }
}
