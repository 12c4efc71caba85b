package mawa.app;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mawa.report.TableText;

/**
 * A table for a text: in Markdown, or in LaTeX with booktabs.
 *
 * @param columns from left to right; the first holds names
 * @param lines from top to bottom, each with a cell for every column
 */
record PaperTable(List<Column> columns, List<Line> lines) {

    /** A column; numbers stand at its right. */
    record Column(String title, boolean isNumber) {
    }

    /** A line; a heading's name is bold. */
    record Line(boolean isHeading, List<String> cells) {
    }

    String markdown() {
        StringBuilder out = new StringBuilder();
        out.append(columns.stream().map(Column::title).collect(Collectors.joining(" | ", "| ", " |\n")));
        out.append(columns.stream().map(c -> c.isNumber() ? "---:" : "---").collect(Collectors.joining("|", "|", "|\n")));
        for (Line line : lines) {
            out.append(cells(line, name -> line.isHeading() ? "**" + name + "**" : "`" + name + "`", cell -> cell.replace("|", "\\|"))
                    .collect(Collectors.joining(" | ", "| ", " |\n")));
        }
        return out.toString();
    }

    String latex() {
        StringBuilder out = new StringBuilder("% needs \\usepackage{booktabs}\n\\begin{tabular}{")
                .append(columns.stream().map(c -> c.isNumber() ? "r" : "l").collect(Collectors.joining())).append("}\n\\toprule\n")
                .append(columns.stream().map(c -> TableText.latex(c.title())).collect(Collectors.joining(" & "))).append(" \\\\\n\\midrule\n");
        for (Line line : lines) {
            out.append(cells(line, name -> line.isHeading() ? "\\textbf{" + TableText.latex(name) + "}" : "\\quad " + TableText.latex(name), TableText::latex)
                    .collect(Collectors.joining(" & "))).append(" \\\\\n");
        }
        return out.append("\\bottomrule\n\\end{tabular}\n").toString();
    }

    private static Stream<String> cells(Line line, UnaryOperator<String> name, UnaryOperator<String> other) {
        return IntStream.range(0, line.cells().size()).mapToObj(k -> (k == 0 ? name : other).apply(line.cells().get(k)));
    }
}
