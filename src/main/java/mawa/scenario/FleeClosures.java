package mawa.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mawa.scenario.FleeInstance.Closed;
import mawa.scenario.FleeInstance.Closure;
import mawa.scenario.FleeTable.Row;

/** {@code closures.csv}: what is closed from a day on, and open again at the beginning of another. */
final class FleeClosures {
    private static final Map<String, Closed> TYPES = Map.of("country", Closed.COUNTRY, "location", Closed.LOCATION, "camp", Closed.CAMP, "idpcamp", Closed.CAMP, "link", Closed.LINK);
    private static final int NEVER = 1_000_000;
    private final FleeLocations locations;
    private final Complaints complaints;

    FleeClosures(FleeLocations locations, Complaints complaints) {
        this.locations = locations;
        this.complaints = complaints;
    }

    /** The closures that close something within the period. */
    List<Closure> read(FleeTable table, int days) {
        List<Closure> out = new ArrayList<>();
        table.rows().forEach(row -> read(row, days).ifPresent(out::add));
        return out;
    }

    private Optional<Closure> read(Row row, int days) {
        String type = row.text(0).toLowerCase(Locale.ROOT);
        if (type.equals("remove_forced_redirection")) {
            complaints.warning(row.at(0), "remove_forced_redirection changes nothing", () -> "No rule of Flee 3 asks for forced redirections.");
            return Optional.empty();
        }
        Closed what = TYPES.get(type);
        if (what == null) {
            complaints.error(row.at(0), "there is no closure of type " + Spelling.quoted(row.text(0)), () -> Spelling.guess(type, List.of("country", "location", "camp", "idpcamp", "link")));
            return Optional.empty();
        }
        boolean named = isNamed(row, what);
        Optional<Integer> start = row.whole(3, 0, NEVER, complaints);
        Optional<Integer> end = row.whole(4, -1, NEVER, complaints);
        if (!named || start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        if (end.get() >= 0 && end.get() <= start.get()) {
            complaints.warning(row.at(4), end.get().equals(start.get()) ? "a closure that begins and ends on day " + end.get() + " closes nothing"
                    : "a closure that ends on day " + end.get() + " before it begins, on day " + start.get() + ", is left out", () -> "It ends at the beginning of its last day; -1 is never.");
            return Optional.empty();
        }
        if (start.get() >= days) {
            complaints.warning(row.at(3), "a closure from day " + start.get() + " begins after the last day, " + (days - 1), () -> "");
            return Optional.empty();
        }
        return Optional.of(new Closure(what, row.text(1), row.text(2), start.get(), end.get(), row.at(0)));
    }

    private boolean isNamed(Row row, Closed what) {
        if (what == Closed.COUNTRY) {
            boolean known = true;
            for (int field = 1; field <= 2; field++) {
                if (!locations.countries().contains(row.text(field))) {
                    String country = row.text(field);
                    complaints.error(row.at(field), "no location lies in a country " + Spelling.quoted(country), () -> Spelling.guess(country, locations.countries(), "There are: "));
                    known = false;
                }
            }
            return known;
        }
        if (!FleeReader.exists(row, 1, locations.names(), complaints)) {
            return false;
        }
        if (what == Closed.LINK) {
            if (!FleeReader.exists(row, 2, locations.names(), complaints)) {
                return false;
            }
            complaints.warning(row.at(0), "the road is closed on these days", () -> "In Flee 3 a closure of a link in this file closes nothing.");
        } else if (what == Closed.CAMP && !locations.camps().contains(row.text(1))) {
            complaints.warning(row.at(1), Spelling.quoted(row.text(1)) + " is no camp, and its closure is left out", () -> "Flee makes it a town, and a camp when it opens.");
            return false;
        }
        return true;
    }
}
