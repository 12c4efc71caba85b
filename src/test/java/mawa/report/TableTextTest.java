package mawa.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import mawa.report.Block.Column;
import mawa.report.Block.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a cell holds, it is only text in CSV, Markdown and LaTeX. */
class TableTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', value = {
        "a_b & c 5 % $x$ #1 {y}¦a\\_b \\& c 5 \\% \\$x\\$ \\#1 \\{y\\}",
        "\\input{/etc/passwd}¦\\textbackslash{}input\\{/etc/passwd\\}",
        "~^<>|`\"¦\\textasciitilde{}\\textasciicircum{}\\textless{}\\textgreater{}\\textbar{}\\textasciigrave{}\\textquotedbl{}",
        "-12 [-14, -10]¦$-$12 [$-$14, $-$10]",
        "well-known --worlds, 2001-03-05¦well-known -{}-worlds, 2001-03-05",
        "[all] *¦{}[all] *"})
    void latexIsText(String cell, String latex) {
        assertThat(TableText.latex(cell)).isEqualTo(latex);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', value = {
        "a|b¦a\\|b", "**bold** _it_ `code`¦\\*\\*bold\\*\\* \\_it\\_ \\`code\\`", "<script>alert(1)</script>¦&lt;script&gt;alert(1)&lt;/script&gt;",
        "[x](javascript:y) & !¦\\[x\\](javascript:y) &amp; \\!"})
    void markdownIsText(String cell, String markdown) {
        assertThat(TableText.markdown(cell)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', value = {
        "plain¦plain", "a, b¦\"a, b\"", "say \"no\"¦\"say \"\"no\"\"\"", "=cmd|' /C calc'!A0¦'=cmd|' /C calc'!A0", "@SUM(A1)¦'@SUM(A1)", "+1+1¦'+1+1", "-cmd()¦'-cmd()",
        "-1,230 [-1,400, -1,060]¦\"-1,230 [-1,400, -1,060]\"", "+5 %¦+5 %", "-7¦-7"})
    void aFormulaIsTextInASpreadsheetAndANumberANumber(String cell, String csv) {
        assertThat(TableText.csv(cell)).isEqualTo(csv);
    }

    @Test
    void linesTabsAndMarksOfDirectionAreNoPartOfACell() {
        assertThat(TableText.csv("a\tb\nc\r\nd\u202Ee\u0000f")).isEqualTo("a b c def");
        assertThat(TableText.latex(" a\n\nb ")).isEqualTo("a b");
    }

    @Test
    void aTableIsWholeInEachLanguage() {
        Table t = table(2);
        assertThat(TableFiles.csv(t)).isEqualTo("Name,Number\nrow_0,-0\nrow_1,-1\n");
        assertThat(TableFiles.markdown(t)).isEqualTo("**A \\_caption\\_**\n\n| Name | Number |\n|---|---:|\n| row\\_0 | -0 |\n| row\\_1 | -1 |\n\nA note\n");
        assertThat(TableFiles.latex(t)).contains("\\begin{tabular}{lr}\n\\toprule\nName & Number \\\\\n\\midrule\nrow\\_0 & $-$0 \\\\\nrow\\_1 & $-$1 \\\\\n\\bottomrule\n\\end{tabular}",
                "\\caption{A \\_caption\\_}\\label{tab:a-table}", "A note");
    }

    @Test
    void aLongTableGoesOverPages() {
        assertThat(TableFiles.latex(table(500))).contains("\\begin{longtable}{lr}", "\\endfirsthead", "\\endhead", "row\\_499").doesNotContain("{tabular}").doesNotContain("{table}");
    }

    private static Table table(int rows) {
        return new Table("a-table", "A _caption_", List.of(Column.words("Name"), Column.numbers("Number")),
                IntStream.range(0, rows).mapToObj(k -> List.of("row_" + k, "-" + k)).toList(), "A note");
    }
}
