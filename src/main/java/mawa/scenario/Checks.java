package mawa.scenario;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import mawa.scenario.Table.Row;

/**
 * What must hold across the pieces of a scenario: names exist, roads connect, dates lie within the period, sums
 * add up. Each check speaks when the pieces that it needs could be read, whatever is wrong elsewhere.
 */
final class Checks {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");
    private final Parts parts;
    private final Cards cards;
    private final Complaints complaints;

    Checks(Parts parts, Cards cards, Complaints complaints) {
        this.parts = parts;
        this.cards = cards;
        this.complaints = complaints;
    }

    void run(Set<String> indicators) {
        new PeriodChecks(this).run();
        new PlaceChecks(this).run();
        new RoadChecks(this).run();
        new CampChecks(this).run();
        new NameChecks(this).run(indicators);
        new PolicyChecks(this).run();
        new StrikeChecks(this).run();
        new MovementChecks(this).run();
        new SourceChecks(this, cards).run();
    }

    Complaints complaints() {
        return complaints;
    }

    Parts parts() {
        return parts;
    }

    /** First and last day, if both could be read and are in order. */
    Optional<Period> period() {
        Optional<LocalDate> start = parts.find("start", LocalDate.class);
        Optional<LocalDate> end = parts.find("end", LocalDate.class);
        return start.isPresent() && end.isPresent() && !end.get().isBefore(start.get())
                ? Optional.of(new Period(start.get(), end.get())) : Optional.empty();
    }

    /** The simulated days, both ends included. */
    record Period(LocalDate start, LocalDate end) {
        boolean holds(LocalDate date) {
            return !date.isBefore(start) && !date.isAfter(end);
        }

        @Override
        public String toString() {
            return start + " to " + end;
        }
    }

    /** Ids of all places, of those whose rows are wrong too; nothing where the table could not be read. */
    Optional<Set<String>> placeIds() {
        return parts.table("places").map(Table::ids);
    }

    /** Calls for each row of a table that could be read. */
    <T> void each(String table, Class<T> type, BiConsumer<T, Cell> visit) {
        parts.table(table).ifPresent(t -> {
            for (Row row : t.rows()) {
                visit.accept(type.cast(row.value()), column -> t.at(row, column));
            }
        });
    }

    /** The records of a table, if all of its rows could be read. */
    <T> Optional<List<T>> all(String table, Class<T> type) {
        return parts.table(table).filter(Table::isComplete).map(t -> t.rows().stream().map(r -> type.cast(r.value())).toList());
    }

    /** Where the cells of one row stand. */
    interface Cell {
        Located at(String column);
    }

    /** Complains of an id that result folders could not carry. */
    void mustNameAFolder(String id, Located where) {
        if (!ID.matcher(id).matches()) {
            complaints.error(where, "id " + Spelling.quoted(id) + " cannot be the name of a folder", () -> "Small letters, digits, - and _, at most 64: idlib-2019.");
        }
    }

    /** Complains of a title or name that would break a table or a chart. */
    void mustBeOneLine(String text, Located where, String noun) {
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            complaints.error(where, noun + " must be one line");
        }
    }

    /** Complains of a name that is none of those known. */
    void mustExist(String name, Located where, String noun, Collection<String> known) {
        if (!known.contains(name)) {
            complaints.error(where, "there is no " + noun + " " + Spelling.quoted(name),
                    () -> Spelling.guess(name, Spelling.sorted(known), "There are: "));
        }
    }
}
