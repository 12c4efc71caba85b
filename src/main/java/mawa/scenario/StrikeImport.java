package mawa.scenario;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import mawa.conflict.StrikeKind;
import mawa.conflict.StrikeRow;
import mawa.scenario.Complaint.Severity;
import mawa.world.Certainty;
import mawa.world.Place;
import mawa.world.PlaceKind;

/**
 * Reads a list of events, as ACLED exports it, and counts its air and ground strikes by place and day. What goes
 * out is coarser than what came in: the scenario's places and whole days, never a coordinate.
 *
 * <p>An event goes to the nearest place within a distance, or to the place of its name where it has no
 * coordinates. A count is {@code sourced} where every event of it names the place, else it is an {@code estimate}.
 * Columns are known by their names in any case and order: {@code event_date}; {@code latitude} and
 * {@code longitude}, or {@code location}, {@code place} or {@code name}; {@code sub_event_type} or
 * {@code event_type}; and {@code event_id_cnty}, by which an event listed twice counts once.
 *
 * @param rows counts by day, place and kind
 * @param counted events that are in the counts
 * @param ignored events of other types, by type
 * @param duplicates events listed before
 * @param otherName events in the counts whose nearest place has another name than they give
 * @param unusable events of the right type that could not be placed or dated, each with its line and the reason
 */
public record StrikeImport(List<StrikeRow> rows, int counted, Map<String, Integer> ignored, int duplicates, int otherName,
        List<Complaint> unusable) {
    private static final long LIMIT_BYTES = 512L << 20;
    private static final double KM_PER_DEGREE = 111.195;
    private static final Pattern AIR = Pattern.compile("\\bair\\b|air[ -]?(strike|raid)|barrel|drone|aerial|warplane|helicopter");
    private static final Pattern GROUND = Pattern.compile("\\bground\\b|shell|artillery|missile|rocket|mortar");
    private static final Pattern SLASHED = Pattern.compile("\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}");
    private static final List<DateTimeFormatter> DATES = List.of(DateTimeFormatter.ISO_LOCAL_DATE, worded("d MMM uuuu"), worded("d MMMM uuuu"),
            worded("MMMM d uuuu"), worded("MMM d uuuu"));
    private static final String COLUMNS = "from,to,place,kind,strikes,source,certainty\n";

    /** What a column may be called. */
    private enum Column {
        DATE("event_date", "date", "eventdate"),
        LATITUDE("latitude", "lat"),
        LONGITUDE("longitude", "lon", "lng", "long"),
        PLACE("place_id", "place", "location", "location_name", "name"),
        SUB_TYPE("sub_event_type", "subeventtype", "sub_type"),
        TYPE("event_type", "eventtype", "type", "kind"),
        ID("event_id_cnty", "event_id", "eventid");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }
    }

    /**
     * Reads a file of events.
     *
     * @param withinKm farther from every place, an event is not counted
     * @throws ScenarioException if the file cannot be read, columns are missing or no event can be used
     */
    public static StrikeImport read(Path csv, Scenario scenario, double withinKm) {
        Complaints complaints = new Complaints();
        Optional<Source> source = new Opening(complaints).open(csv, LIMIT_BYTES, Source.TABLE_BREAKS, Optional.empty());
        complaints.throwIfAny();
        Reading reading = new Reading(source.orElseThrow(), scenario, withinKm, complaints);
        reading.read();
        complaints.throwIfAny();
        StrikeImport result = reading.result(csv.getFileName().toString());
        if (result.rows.isEmpty()) {
            List<Complaint> all = new ArrayList<>(List.of(new Complaint(csv.toString(), 0, 0, 0, Severity.ERROR, "no event of this file can be used", "",
                    reading.summary())));
            all.addAll(result.unusable);
            throw new ScenarioException(all.subList(0, Math.min(all.size(), 20)), 1, result.unusable.size());
        }
        return result;
    }

    /** Writes the table, whole or not at all. */
    public void write(Path out) throws IOException {
        StringBuilder text = new StringBuilder(COLUMNS);
        for (StrikeRow row : rows) {
            text.append(row.from()).append(',').append(row.to()).append(',').append(Quoting.cell(row.place())).append(',').append(Spelling.of(row.kind())).append(',')
                    .append(row.strikes()).append(',').append(Quoting.cell(row.source())).append(',').append(Spelling.of(row.certainty())).append('\n');
        }
        Path beside = out.resolveSibling(out.getFileName() + ".partial-" + ProcessHandle.current().pid());
        try {
            Files.writeString(beside, text);
            Files.move(beside, out, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static DateTimeFormatter worded(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The date, or why it is none. */
    static LocalDate date(String text) {
        String plain = text.strip().replaceAll("[T ]\\d{1,2}:\\d{2}.*$", "");
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(format == DateTimeFormatter.ISO_LOCAL_DATE ? plain : plain.replaceAll("[-,. ]+", " "), format);
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        String hint = SLASHED.matcher(plain).matches() ? " can be read two ways" : " is no date";
        throw new IllegalArgumentException("event_date " + Spelling.quoted(text) + hint + "; write 2019-05-31 or 31 May 2019");
    }

    /** What one file gives, row by row. */
    private static final class Reading {
        private final Source source;
        private final Scenario scenario;
        private final double withinKm;
        private final Complaints complaints;
        private final List<Place> places;
        private final Map<String, List<Place>> byName = new TreeMap<>();
        private final Map<Column, Integer> columns = new LinkedHashMap<>();
        private final Set<String> seen = new HashSet<>();
        private final Map<StrikeRow, Integer> counts = new LinkedHashMap<>();
        private final Set<StrikeRow> estimates = new HashSet<>();
        private final Map<String, Integer> ignored = new TreeMap<>();
        private final List<Complaint> unusable = new ArrayList<>();
        private int counted;
        private int duplicates;
        private int otherName;
        private int events;

        Reading(Source source, Scenario scenario, double withinKm, Complaints complaints) {
            this.source = source;
            this.scenario = scenario;
            this.withinKm = withinKm;
            this.complaints = complaints;
            places = scenario.places().stream().filter(p -> p.kind() != PlaceKind.BORDER_CROSSING && p.kind() != PlaceKind.CHECKPOINT).toList();
            for (Place p : places) {
                for (String name : new TreeSet<>(List.of(bare(p.id()), bare(p.name())))) {
                    byName.computeIfAbsent(name, n -> new ArrayList<>()).add(p);
                }
            }
        }

        void read() {
            String header = source.line(1);
            char separator = header.chars().filter(c -> c == ';').count() > header.chars().filter(c -> c == ',').count() ? ';'
                    : header.indexOf('\t') >= 0 && header.indexOf(',') < 0 ? '\t' : ',';
            try (CsvReader<CsvRecord> records = CsvReader.builder().fieldSeparator(separator).commentStrategy(CommentStrategy.NONE).skipEmptyLines(true)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(source.text())) {
                Iterator<CsvRecord> each = records.iterator();
                if (!each.hasNext()) {
                    complaints.error(source.start(), "the file is empty", () -> "Its first line names the columns: event_date,latitude,longitude,sub_event_type");
                    return;
                }
                if (knows(each.next())) {
                    each.forEachRemaining(this::event);
                }
            } catch (CsvParseException e) {
                complaints.error(source.start(), "this is not CSV after " + events + " events: " + Spelling.printable(String.valueOf(e.getMessage())),
                        () -> "Look for a quotation mark without its partner.");
            } catch (IOException e) {
                throw new IllegalStateException("reading from memory", e);
            }
        }

        private boolean knows(CsvRecord header) {
            List<String> names = header.getFields().stream().map(f -> f.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_")).toList();
            for (Column column : Column.values()) {
                column.names.stream().filter(names::contains).findFirst().ifPresent(n -> columns.put(column, names.indexOf(n)));
            }
            boolean placed = columns.containsKey(Column.PLACE) || columns.containsKey(Column.LATITUDE) && columns.containsKey(Column.LONGITUDE);
            boolean typed = columns.containsKey(Column.SUB_TYPE) || columns.containsKey(Column.TYPE);
            require(columns.containsKey(Column.DATE), "event_date", names);
            require(placed, "latitude and longitude, or location", names);
            require(typed, "sub_event_type or event_type", names);
            return columns.containsKey(Column.DATE) && placed && typed;
        }

        private void require(boolean there, String wanted, List<String> names) {
            if (!there) {
                complaints.error(source.start(), "missing column " + wanted, () -> "The file has: " + Spelling.printable(String.join(", ", names)) + ".");
            }
        }

        private void event(CsvRecord record) {
            events++;
            String id = field(record, Column.ID);
            String type = field(record, Column.SUB_TYPE).isEmpty() ? field(record, Column.TYPE) : field(record, Column.SUB_TYPE);
            Optional<StrikeKind> kind = kind(type);
            if (kind.isEmpty() && !type.isEmpty()) {
                ignored.merge(Spelling.printable(type), 1, Integer::sum);
            } else if (!id.isEmpty() && !seen.add(id)) {
                duplicates++;
            } else {
                try {
                    count(record, kind.orElseThrow(() -> new IllegalArgumentException("the event has no type")));
                } catch (IllegalArgumentException e) {
                    int line = (int) record.getStartingLineNumber();
                    unusable.add(new Complaint(source.name(), line, 1, 0, Severity.WARNING, e.getMessage(), "", ""));
                }
            }
        }

        private void count(CsvRecord record, StrikeKind kind) {
            LocalDate date = date(field(record, Column.DATE));
            if (date.isBefore(scenario.start()) || date.isAfter(scenario.end())) {
                throw new IllegalArgumentException(date + " is outside the scenario's period " + scenario.start() + " to " + scenario.end());
            }
            Place place = place(record);
            StrikeRow row = new StrikeRow(date, date, place.id(), kind, 0, "", Certainty.SOURCED);
            counts.merge(row, 1, Integer::sum);
            counted++;
            String name = bare(field(record, Column.PLACE));
            if (!name.equals(bare(place.id())) && !name.equals(bare(place.name()))) {
                estimates.add(row);
                otherName += name.isEmpty() ? 0 : 1;
            }
        }

        private Place place(CsvRecord record) {
            String latitude = field(record, Column.LATITUDE);
            String longitude = field(record, Column.LONGITUDE);
            String name = field(record, Column.PLACE);
            if (!latitude.isEmpty() && !longitude.isEmpty()) {
                return nearest(degrees("latitude", latitude, 90), degrees("longitude", longitude, 180));
            }
            if (name.isEmpty()) {
                throw new IllegalArgumentException("neither coordinates nor a place");
            }
            List<Place> named = byName.getOrDefault(bare(name), List.of());
            if (named.size() != 1) {
                throw new IllegalArgumentException(named.isEmpty() ? "no place is called " + Spelling.quoted(name)
                        : Spelling.quoted(name) + " may be " + String.join(" or ", named.stream().map(Place::id).toList()));
            }
            return named.get(0);
        }

        private static double degrees(String what, String text, double most) {
            try {
                double value = Double.parseDouble(text.replace(',', '.'));
                if (Math.abs(value) <= most) {
                    return value;
                }
            } catch (NumberFormatException e) {
                // Told below, as for what is out of bounds.
            }
            throw new IllegalArgumentException(what + " " + Spelling.quoted(text) + " is not between -" + (int) most + " and " + (int) most);
        }

        private Place nearest(double latitude, double longitude) {
            Place best = null;
            double bestKm = Double.POSITIVE_INFINITY;
            double shrink = Math.cos(Math.toRadians(latitude));
            for (Place p : places) {
                // Over a few kilometres the earth is flat enough.
                double km = KM_PER_DEGREE * Math.hypot(p.latitude() - latitude, (p.longitude() - longitude) * shrink);
                if (km < bestKm) {
                    best = p;
                    bestKm = km;
                }
            }
            if (bestKm > withinKm) {
                throw new IllegalArgumentException(String.format(Locale.ROOT, "no place within %s km; the nearest, %s, is %.0f km away", Quoting.plain(withinKm),
                        best == null ? "none" : best.id(), bestKm));
            }
            return best;
        }

        private String field(CsvRecord record, Column column) {
            Integer k = columns.get(column);
            return k == null || k >= record.getFieldCount() ? "" : record.getField(k).strip();
        }

        String summary() {
            return events + " events: " + ignored.values().stream().mapToInt(Integer::intValue).sum() + " of other types, " + unusable.size() + " unusable.";
        }

        StrikeImport result(String file) {
            String from = "counted from " + file + ", events up to " + Quoting.plain(withinKm) + " km from the place";
            List<StrikeRow> rows = counts.entrySet().stream()
                    .map(e -> new StrikeRow(e.getKey().from(), e.getKey().to(), e.getKey().place(), e.getKey().kind(), e.getValue(), from,
                            estimates.contains(e.getKey()) ? Certainty.ESTIMATE : Certainty.SOURCED))
                    .sorted(Comparator.comparing(StrikeRow::from).thenComparing(StrikeRow::place).thenComparing(StrikeRow::kind)).toList();
            return new StrikeImport(rows, counted, ignored, duplicates, otherName, unusable);
        }
    }

    private static Optional<StrikeKind> kind(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return AIR.matcher(lower).find() ? Optional.of(StrikeKind.AIR) : GROUND.matcher(lower).find() ? Optional.of(StrikeKind.GROUND) : Optional.empty();
    }

    /** A name without case, accents, hyphens and articles: Ma'arrat al-Nu'man is maarratnuman. */
    private static String bare(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return plain.replaceAll("[_\\-]+", " ").replaceAll("\\b(al|el|as|at|an|ar) ", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
