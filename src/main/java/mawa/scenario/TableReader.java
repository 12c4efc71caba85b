package mawa.scenario;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mawa.scenario.Node.Cell;
import mawa.scenario.Node.Patched;
import mawa.scenario.Node.Scalar;
import mawa.scenario.Shape.Block;
import mawa.scenario.Shape.Plain;
import mawa.scenario.Shape.Slot;

/**
 * Reads a CSV file into records. The header holds the names of the record's components, all of them and no
 * others, in any order; each row is checked cell by cell, then as a record.
 */
final class TableReader {
    private static final int MOST_ROWS = 1_000_000;
    private static final Pattern LINE_IN_MESSAGE = Pattern.compile("line[: ]+([0-9]+)", Pattern.CASE_INSENSITIVE);
    private final TableFiles files;
    private final Complaints complaints;
    private final Scalars scalars;

    TableReader(TableFiles files, Complaints complaints) {
        this.files = files;
        this.complaints = complaints;
        this.scalars = new Scalars(complaints);
    }

    /** The table that {@code node} names, with what variants changed in it; nothing if it has no usable header. */
    Optional<Table> read(String name, Block row, Node node) {
        if (node instanceof Patched patched) {
            return files.open(patched.file()).flatMap(s ->
                    read(row, patched.file(), s, new Patches(name, row, patched.patches(), complaints)));
        }
        if (node instanceof Scalar file) {
            if (file.isNothing()) {
                complaints.error(file, name + " names no table", () -> "For example  " + name + ": " + name + ".csv");
                return Optional.empty();
            }
            return files.open(file).flatMap(s -> read(row, file, s, new Patches(name, row, List.of(), complaints)));
        }
        if (!(node instanceof Node.Broken)) {
            complaints.error(node, name + " must be the name of a table, for example " + name + ".csv",
                    () -> "Rows can be changed one by one only over a table that  extends:  brings.");
        }
        return Optional.empty();
    }

    private Optional<Table> read(Block row, Scalar named, Source source, Patches patches) {
        try (CsvReader<CsvRecord> records = CsvReader.builder().fieldSeparator(',').quoteCharacter('"')
                .commentStrategy(CommentStrategy.NONE).skipEmptyLines(true).allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(source.text())) {
            Iterator<CsvRecord> each = records.iterator();
            if (!each.hasNext()) {
                complaints.error(source.start(), "the table is empty",
                        () -> "Its first line names the columns: " + String.join(",", row.names()));
                return Optional.empty();
            }
            CsvRecord header = each.next();
            Optional<Map<String, Integer>> columns = columns(row, source, header);
            if (columns.isEmpty()) {
                return Optional.empty();
            }
            List<Table.Row> rows = new ArrayList<>();
            Set<String> ids = new HashSet<>();
            boolean whole = rows(row, source, columns.get(), header.getFieldCount(), each, patches, rows, ids);
            whole &= added(row, patches, rows, ids);
            return Optional.of(new Table(named, columns.get(), List.copyOf(rows), ids, whole && !patches.isBroken()));
        } catch (CsvParseException e) {
            complaints.error(new Location(source, lineOf(e), 1, 0), "this is not CSV: " + Spelling.printable(reason(e)),
                    () -> "Look for a quotation mark without its partner; inside quotes write \"\" for \".");
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory", e);
        }
    }

    /** Reads the rows of the file; whether all could be read. */
    private boolean rows(Block row, Source source, Map<String, Integer> columns, int width, Iterator<CsvRecord> each, Patches patches,
            List<Table.Row> rows, Set<String> ids) {
        String idColumn = row.slots().get(0).name();
        boolean whole = true;
        for (int count = 1; each.hasNext(); count++) {
            CsvRecord record = each.next();
            int line = (int) record.getStartingLineNumber();
            if (count > MOST_ROWS) {
                complaints.error(new Cell(source, line, 0, ""), String.format(Locale.ROOT, "more than %,d rows", MOST_ROWS));
                return false;
            }
            if (record.getFieldCount() != width) {
                complaints.error(new Cell(source, line, 0, ""), "the row has " + cells(record.getFieldCount()) + ", the header has " + width,
                        () -> "A text that holds a comma stands in quotes.");
                whole = false;
                continue;
            }
            Map<String, Scalar> cells = new LinkedHashMap<>();
            columns.forEach((column, field) -> cells.put(column, new Cell(source, line, field, record.getField(field))));
            Scalar id = cells.get(idColumn);
            boolean first = ids.add(id.text());
            Optional<Map<String, Scalar>> patched = patches.over(id.text(), first, cells);
            if (patched.isEmpty()) {
                ids.remove(id.text());
                continue;
            }
            Optional<Object> value = bind(row, cells, id);
            value.ifPresent(v -> rows.add(new Table.Row(v, source, line, patched.get())));
            whole &= value.isPresent();
        }
        return whole;
    }

    /** Adds the rows that no file has; whether all could be read. */
    private boolean added(Block row, Patches patches, List<Table.Row> rows, Set<String> ids) {
        boolean whole = true;
        for (Map<String, Scalar> cells : patches.added()) {
            Scalar id = cells.get(row.slots().get(0).name());
            ids.add(id.text());
            Optional<Object> value = bind(row, cells, id);
            value.ifPresent(v -> rows.add(new Table.Row(v, id.source(), id.at().line(), cells)));
            whole &= value.isPresent();
        }
        return whole;
    }

    private static String cells(int n) {
        return n + (n == 1 ? " cell" : " cells");
    }

    private Optional<Object> bind(Block row, Map<String, Scalar> cells, Located rowAt) {
        Object[] values = new Object[row.slots().size()];
        boolean whole = true;
        for (int k = 0; k < values.length; k++) {
            Slot slot = row.slots().get(k);
            Optional<Object> value = scalars.read((Plain) slot.shape(), slot, cells.get(slot.name()));
            values[k] = value.orElse(null);
            whole &= value.isPresent();
        }
        if (!whole) {
            return Optional.empty();
        }
        try {
            return Optional.of(row.create(values));
        } catch (IllegalArgumentException e) {
            complaints.error(Refusal.locate(e, cells, rowAt), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Map<String, Integer>> columns(Block row, Source source, CsvRecord header) {
        int line = (int) header.getStartingLineNumber();
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (int field = 0; field < header.getFieldCount(); field++) {
            String column = header.getField(field);
            Cell cell = new Cell(source, line, field, column);
            if (row.find(column).isEmpty()) {
                unknown.add(column);
                complaints.error(cell, column.isEmpty() ? "a column has no name" : "unknown column " + Spelling.quoted(column),
                        () -> separated(column, row));
            } else if (columns.putIfAbsent(column, field) != null) {
                complaints.error(cell, "column " + Spelling.quoted(column) + " is given twice");
            }
        }
        Set<String> meant = new HashSet<>();
        unknown.forEach(u -> Spelling.nearest(u, row.names()).ifPresent(meant::add));
        boolean separators = unknown.stream().anyMatch(u -> u.indexOf(';') >= 0 || u.indexOf('\t') >= 0);
        for (Slot slot : row.slots()) {
            if (!columns.containsKey(slot.name()) && !meant.contains(slot.name()) && !separators) {
                complaints.error(new Location(source, line, 1, 0), "missing column " + Spelling.quoted(slot.name()),
                        () -> Scalars.about(slot));
            }
        }
        return columns.size() == row.slots().size() ? Optional.of(columns) : Optional.empty();
    }

    private static String separated(String column, Block row) {
        return column.indexOf(';') >= 0 || column.indexOf('\t') >= 0 ? "Columns are separated by commas: " + String.join(",", row.names())
                : Spelling.guess(column, row.names());
    }

    private static int lineOf(CsvParseException e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            Matcher m = LINE_IN_MESSAGE.matcher(String.valueOf(t.getMessage()));
            if (m.find()) {
                return Integer.parseInt(m.group(1));
            }
        }
        return 1;
    }

    private static String reason(CsvParseException e) {
        Throwable last = e;
        while (last.getCause() instanceof CsvParseException cause) {
            last = cause;
        }
        return String.valueOf(last.getMessage());
    }
}
