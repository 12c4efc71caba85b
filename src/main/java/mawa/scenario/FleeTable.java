package mawa.scenario;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?");
    /** Months and days of one figure are read too. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    /** One row: its line and its fields, without the blanks around them. */
    record Row(Source source, int line, List<String> fields) {
        /** A field; empty beyond the last. */
        String text(int field) {
            return field < fields.size() ? fields.get(field) : "";
        }

        Located at(int field) {
            return new Cell(source, line, Math.min(field, Math.max(0, fields.size() - 1)), text(field));
        }

        /** Nothing where it is no number, or not between these, which is complained of. */
        Optional<Double> number(int field, double min, double max, Complaints complaints) {
            if (!NUMBER.matcher(text(field)).matches()) {
                complaints.error(at(field), Spelling.quoted(text(field)) + " is no number", () -> Numbers.advice(text(field), false));
                return Optional.empty();
            }
            double value = Double.parseDouble(text(field));
            if (value >= min && value <= max) {
                return Optional.of(value);
            }
            complaints.error(at(field), text(field) + " is not between " + Numbers.text(min) + " and " + Numbers.text(max));
            return Optional.empty();
        }

        /** The same for whole numbers. */
        Optional<Integer> whole(int field, int min, int max, Complaints complaints) {
            return number(field, min, max, complaints).flatMap(value -> {
                if (value == Math.rint(value)) {
                    return Optional.of(value.intValue());
                }
                complaints.error(at(field), text(field) + " is no whole number");
                return Optional.empty();
            });
        }

        /** Nothing where it is no date, which is complained of. */
        Optional<LocalDate> date(int field, Complaints complaints) {
            try {
                return Optional.of(LocalDate.parse(text(field), DATE));
            } catch (DateTimeParseException e) {
                complaints.error(at(field), Spelling.quoted(text(field)) + " is no date", () -> "Like this: 2012-02-29");
                return Optional.empty();
            }
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
