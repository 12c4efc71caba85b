package mawa.design;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The points of a CSV table: the header holds key paths, each row is a point. A column {@code point}, where there is one,
 * holds the points' numbers; without it they are numbered in the order of the rows. So the {@code design.csv} of a result
 * folder can be read back, to play it again or to add to it.
 *
 * @param rows the points with the numbers of the file, or of its rows
 * @param isNumbered whether the numbers are the author's; else a point that is added gets the next number
 */
public record FromFile(List<Point> rows, boolean isNumbered) implements Design {
    private static final int MOST_SHOWN = 20;
    private static final Pattern LINE_IN_MESSAGE = Pattern.compile("starting at line ([0-9]+)");

    public FromFile {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("there is no point");
        }
    }

    /**
     * Reads a table.
     *
     * @param file its name in messages
     * @param text what it holds
     * @throws DesignException with every mistake as {@code file:line:column}, what was found and what is allowed
     */
    public static FromFile read(String file, String text) {
        Reading reading = new Reading(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
        Optional<FromFile> read = reading.read();
        if (!reading.mistakes.isEmpty()) {
            int more = reading.mistakes.size() - MOST_SHOWN;
            throw new DesignException(String.join("\n", reading.mistakes.subList(0, Math.min(MOST_SHOWN, reading.mistakes.size())))
                    + (more > 0 ? "\n... and " + more + " more mistakes" : ""));
        }
        return read.orElseThrow();
    }

    @Override
    public List<String> paths() {
        return List.copyOf(rows.get(0).settings().keySet());
    }

    @Override
    public Points extend(List<Point> earlier, Predicate<Map<String, String>> allowed) {
        Register register = new Register(paths(), earlier, allowed);
        for (Point row : rows) {
            if (isNumbered) {
                register.offer(row.number(), row.settings());
            } else {
                register.offer(row.settings());
            }
        }
        return register.points();
    }

    /** One table on its way to points. */
    private static final class Reading {
        private final String file;
        private final String text;
        private final String[] lines;
        private final List<String> mistakes = new ArrayList<>();
        private final Map<Map<String, String>, Integer> lineOfSettings = new LinkedHashMap<>();
        private final Map<Integer, Integer> lineOfNumber = new LinkedHashMap<>();

        Reading(String file, String text) {
            this.file = file;
            this.text = text;
            lines = text.split("\r\n|\r|\n", -1);
        }

        Optional<FromFile> read() {
            try (CsvReader<CsvRecord> records = CsvReader.builder().fieldSeparator(',').quoteCharacter('"').commentStrategy(CommentStrategy.NONE)
                    .skipEmptyLines(true).allowUnclosedQuote(false).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text)) {
                List<String> columns = new ArrayList<>();
                List<Point> points = new ArrayList<>();
                for (CsvRecord each : records) {
                    if (columns.isEmpty()) {
                        columns = header(each);
                        if (!mistakes.isEmpty()) {
                            return Optional.empty();
                        }
                    } else if (points.size() == Factor.MOST_POINTS) {
                        wrong(line(each), 1, String.format(Locale.ROOT, "more than %,d points", Factor.MOST_POINTS), "");
                        return Optional.empty();
                    } else {
                        point(columns, each, points.size() + 1).ifPresent(points::add);
                    }
                }
                if (points.isEmpty() && mistakes.isEmpty()) {
                    wrong(1, 1, "there is no point in this file", "Its first line names key paths, each further line is a point: departure.remainShare,danger.memoryDays");
                }
                return mistakes.isEmpty() ? Optional.of(new FromFile(points, columns.contains(Points.NUMBER))) : Optional.empty();
            } catch (CsvParseException e) {
                Matcher line = LINE_IN_MESSAGE.matcher(String.valueOf(e.getMessage()));
                wrong(line.find() ? Integer.parseInt(line.group(1)) : 1, 1, "this is not CSV: " + e.getMessage(),
                        "Look for a quotation mark without its partner; inside quotes write \"\" for \".");
                return Optional.empty();
            } catch (IOException e) {
                throw new IllegalStateException("reading from memory", e);
            }
        }

        private List<String> header(CsvRecord header) {
            List<String> columns = new ArrayList<>();
            for (int field = 0; field < header.getFieldCount(); field++) {
                String column = header.getField(field).strip();
                if (columns.contains(column)) {
                    wrong(header, field, "column " + Values.quoted(column) + " is given twice", "");
                } else if (!column.equals(Points.NUMBER)) {
                    try {
                        Factor.checkPath(column);
                    } catch (DesignException e) {
                        wrong(header, field, e.getMessage(), column.indexOf(';') >= 0 || column.indexOf('\t') >= 0 ? "Columns are separated by commas." : "");
                    }
                }
                columns.add(column);
            }
            if (columns.equals(List.of(Points.NUMBER))) {
                wrong(header, 0, "no column is a key path", "For example  point,departure.remainShare,danger.memoryDays");
            }
            return columns;
        }

        private Optional<Point> point(List<String> columns, CsvRecord row, int count) {
            if (row.getFieldCount() != columns.size()) {
                wrong(line(row), 1, "the row has " + row.getFieldCount() + (row.getFieldCount() == 1 ? " cell" : " cells") + ", the header has " + columns.size(),
                        "A text that holds a comma stands in quotes.");
                return Optional.empty();
            }
            int before = mistakes.size();
            int number = count;
            Map<String, String> settings = new LinkedHashMap<>();
            for (int field = 0; field < columns.size(); field++) {
                String cell = row.getField(field).strip();
                if (cell.isEmpty() || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0) {
                    wrong(row, field, columns.get(field) + (cell.isEmpty() ? " has no value" : " goes over more than one line"), "Each point gives each column a value.");
                } else if (columns.get(field).equals(Points.NUMBER)) {
                    number = number(row, field, cell);
                } else {
                    settings.put(columns.get(field), Values.plain(cell));
                }
            }
            if (mistakes.size() > before) {
                return Optional.empty();
            }
            Integer same = lineOfSettings.putIfAbsent(settings, line(row));
            if (same != null) {
                wrong(line(row), 1, "this point stands in line " + same + " already", "Each point stands once; replicates are asked for when it is played.");
            }
            return Optional.of(new Point(number, settings));
        }

        private int number(CsvRecord row, int field, String cell) {
            if (!cell.matches("[1-9][0-9]{0,8}")) {
                wrong(row, field, Values.quoted(cell) + " is no number of a point", "Points are numbered 1, 2, 3 ...; without the column " + Points.NUMBER + " this is done for you.");
                return 1;
            }
            Integer same = lineOfNumber.putIfAbsent(Integer.valueOf(cell), line(row));
            if (same != null) {
                wrong(row, field, "point " + cell + " stands in line " + same + " already", "");
            }
            return Integer.parseInt(cell);
        }

        private static int line(CsvRecord row) {
            return (int) row.getStartingLineNumber();
        }

        private void wrong(CsvRecord row, int field, String message, String hint) {
            wrong(line(row), column(lines[line(row) - 1], field), message, hint);
        }

        private void wrong(int line, int column, String message, String hint) {
            mistakes.add(Values.printable(file) + ":" + line + ":" + column + "  " + message + DesignException.shown(lines[line - 1], column - 1, column)
                    + (hint.isEmpty() ? "" : "\n      " + hint));
        }

        /** Where the cell number {@code field}, from 0, begins in a line, counted from 1. */
        private static int column(String line, int field) {
            boolean quoted = false;
            int at = 0;
            for (int skipped = 0; skipped < field && at < line.length(); at++) {
                quoted ^= line.charAt(at) == '"';
                skipped += line.charAt(at) == ',' && !quoted ? 1 : 0;
            }
            return at + 1;
        }
    }
}
