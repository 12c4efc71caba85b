package mawa.scenario;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mawa.scenario.Node.Cell;

/**
 * A table of Flee's: fields by position, a row that is empty or begins with # is none. The last such row before the first
 * of values is its header, where anybody needs it.
 *
 * @param source the file
 * @param header fields of the header, without the #; empty where there is none
 * @param rows in the order of the file
 */
record FleeTable(Source source, List<String> header, List<Row> rows) {
    /** One row: its line and its fields, without the blanks around them. */
    record Row(Source source, int line, List<String> fields) {
        /** A field; empty beyond the last. */
        String text(int field) {
            return field < fields.size() ? fields.get(field) : "";
        }

        Located at(int field) {
            return new Cell(source, line, Math.min(field, Math.max(0, fields.size() - 1)), text(field));
        }
    }

    /** Opens and reads a table; nothing where it is not there or no table, which is complained of. */
    static Optional<FleeTable> read(Path file, Opening opening, Complaints complaints) {
        return opening.open(file, Opening.TABLE_LIMIT_BYTES, Source.TABLE_BREAKS, Optional.empty()).flatMap(source -> parse(source, complaints));
    }

    private static Optional<FleeTable> parse(Source source, Complaints complaints) {
        List<String> header = List.of();
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder().commentStrategy(CommentStrategy.NONE).skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(source.text())) {
            for (CsvRecord record : records) {
                List<String> fields = record.getFields().stream().map(String::strip).toList();
                if (fields.get(0).startsWith("#")) {
                    List<String> names = new ArrayList<>(fields);
                    names.set(0, fields.get(0).substring(1).strip());
                    header = rows.isEmpty() ? List.copyOf(names) : header;
                } else if (fields.stream().anyMatch(f -> !f.isEmpty())) {
                    rows.add(new Row(source, (int) record.getStartingLineNumber(), fields));
                }
            }
            return Optional.of(new FleeTable(source, header, rows));
        } catch (CsvParseException e) {
            complaints.error(source.start(), "this is not CSV after " + rows.size() + " rows: " + Spelling.printable(String.valueOf(e.getMessage())),
                    () -> "Look for a quotation mark without its partner.");
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory", e);
        }
    }
}
