package mawa.report;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mawa.report.Block.Table;

/** The tables of a report as files for other texts: {@code <name>.csv}, {@code .md} and {@code .tex} with booktabs. */
final class TableFiles {
    /** More rows than this go over several pages. */
    private static final int ONE_PAGE = 40;
    /** Words no longer than this need no column that folds them. */
    private static final int ONE_LINE = 24;
    /** Of a page of text, in characters. */
    private static final int CHARACTERS_ACROSS = 85;

    private TableFiles() {
    }

    /** Writes every table of all sections, in place of those of an earlier report; names that two of them share are numbered. */
    static List<Path> write(List<Section> sections, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Form form : Form.values()) {
            try (DirectoryStream<Path> earlier = Files.newDirectoryStream(folder, "*" + form.ending)) {
                for (Path file : earlier) {
                    Files.delete(file);
                }
            }
        }
        List<Path> out = new ArrayList<>();
        for (Map.Entry<String, Table> entry : named(sections).entrySet()) {
            for (Form form : Form.values()) {
                Path file = folder.resolve(entry.getKey() + form.ending);
                Files.writeString(file, form.writer.apply(entry.getValue()));
                out.add(file);
            }
        }
        return out;
    }

    private enum Form {
        CSV(".csv", TableFiles::csv), MARKDOWN(".md", TableFiles::markdown), LATEX(".tex", TableFiles::latex);

        private final String ending;
        private final Function<Table, String> writer;

        Form(String ending, Function<Table, String> writer) {
            this.ending = ending;
            this.writer = writer;
        }
    }

    /** By a name that is a file's, on systems too that do not tell capital letters. */
    private static Map<String, Table> named(List<Section> sections) {
        Map<String, Table> out = new LinkedHashMap<>();
        for (Section section : sections) {
            for (Table table : section.tables()) {
                String name = table.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", "-");
                String free = name;
                for (int k = 2; out.containsKey(free); k++) {
                    free = name + "-" + k;
                }
                out.put(free, table);
            }
        }
        return out;
    }

    static String csv(Table t) {
        StringBuilder out = new StringBuilder(joined(heads(t), TableText::csv, ",")).append('\n');
        t.rows().forEach(row -> out.append(joined(row, TableText::csv, ",")).append('\n'));
        return out.toString();
    }

    static String markdown(Table t) {
        StringBuilder out = new StringBuilder("**").append(TableText.markdown(t.caption())).append("**\n\n");
        out.append("| ").append(joined(heads(t), TableText::markdown, " | ")).append(" |\n");
        out.append(t.columns().stream().map(c -> c.isNumber() ? "---:" : "---").collect(Collectors.joining("|", "|", "|\n")));
        t.rows().forEach(row -> out.append("| ").append(joined(row, TableText::markdown, " | ")).append(" |\n"));
        return t.note().isEmpty() ? out.toString() : out.append('\n').append(TableText.markdown(t.note())).append('\n').toString();
    }

    static String latex(Table t) {
        boolean isLong = t.rows().size() > ONE_PAGE;
        String heads = joined(heads(t), TableText::latex, " & ") + " \\\\\n";
        String caption = "\\caption{" + TableText.latex(t.caption()) + "}\\label{tab:" + t.name().replaceAll("[^A-Za-z0-9_-]+", "-") + "}";
        StringBuilder out = new StringBuilder("% \\usepackage[T1]{fontenc} and \\usepackage{booktabs" + (isLong ? ",longtable" : "") + "}; "
                + "for letters beyond Latin, LuaLaTeX with a font that has them\n");
        if (isLong) {
            out.append("\\begin{longtable}{").append(columns(t)).append("}\n").append(caption).append(" \\\\\n\\toprule\n").append(heads)
                    .append("\\midrule\n\\endfirsthead\n\\toprule\n").append(heads).append("\\midrule\n\\endhead\n\\bottomrule\n\\endfoot\n");
        } else {
            out.append("\\begin{table}\n\\centering\n").append(caption).append("\n\\begin{tabular}{").append(columns(t)).append("}\n\\toprule\n").append(heads).append("\\midrule\n");
        }
        t.rows().forEach(row -> out.append(joined(row, TableText::latex, " & ")).append(" \\\\\n"));
        out.append(isLong ? "\\end{longtable}\n" : "\\bottomrule\n\\end{tabular}\n");
        if (!t.note().isEmpty()) {
            out.append("\n{\\footnotesize ").append(TableText.latex(t.note())).append("\\par}\n");
        }
        return isLong ? out.toString() : out.append("\\end{table}\n").toString();
    }

    /** Numbers to the right, short words to the left, long ones folded. */
    private static String columns(Table t) {
        List<Double> widths = ColumnWidths.of(t, CHARACTERS_ACROSS);
        return IntStream.range(0, t.columns().size()).mapToObj(k -> {
            boolean isLong = t.rows().stream().anyMatch(row -> row.get(k).length() > ONE_LINE);
            return t.columns().get(k).isNumber() ? "r" : isLong ? String.format(Locale.ROOT, "p{%.2f\\linewidth}", widths.get(k) / 100) : "l";
        }).collect(Collectors.joining());
    }

    private static List<String> heads(Table t) {
        return t.columns().stream().map(Block.Column::head).toList();
    }

    private static String joined(List<String> cells, UnaryOperator<String> language, String between) {
        return cells.stream().map(language).collect(Collectors.joining(between));
    }
}
