package mawa.scenario;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mawa.scenario.Checks.Period;
import mawa.service.CampRow;
import mawa.world.Place;
import mawa.world.PlaceKind;

/** The table of camps has one row for each place that is a camp, and its camps grow as camps can. */
final class CampChecks {
    /** A place of a camp holds as many as this; growth beyond it is mistyped. */
    private static final double MOST_PLACES = 20e6;
    private final Checks checks;

    CampChecks(Checks checks) {
        this.checks = checks;
    }

    void run() {
        Map<String, Place> places = new HashMap<>();
        checks.each("places", Place.class, (place, cell) -> places.put(place.id(), place));
        Optional<Set<String>> ids = checks.placeIds();
        Set<String> seen = new HashSet<>();
        checks.each("camps", CampRow.class, (row, cell) -> {
            ids.ifPresent(known -> checks.mustExist(row.place(), cell.at("place"), "place", known));
            Place place = places.get(row.place());
            if (place != null && place.kind() != PlaceKind.CAMP) {
                checks.complaints().error(cell.at("place"), Spelling.quoted(row.place()) + " is no camp, but a " + Spelling.of(place.kind()));
            }
            if (!seen.add(row.place())) {
                checks.complaints().error(cell.at("place"), "camp " + Spelling.quoted(row.place()) + " is given twice");
            }
            growth(row, cell);
        });
        Optional<Table> camps = checks.parts().table("camps");
        if (camps.isPresent()) {
            checks.each("places", Place.class, (place, cell) -> {
                if (place.kind() == PlaceKind.CAMP && !camps.get().ids().contains(place.id())) {
                    checks.complaints().error(cell.at("id"), "camp " + Spelling.quoted(place.id()) + " has no row in the table of camps");
                }
            });
        }
    }

    private void growth(CampRow row, Checks.Cell cell) {
        double added = row.placesAddedPerDay() * (ChronoUnit.DAYS.between(row.growsFrom(), row.growsUntil()) + 1);
        if (added > MOST_PLACES) {
            checks.complaints().error(cell.at("placesAddedPerDay"),
                    String.format(Locale.ROOT, "the camp would grow by %,.0f places from %s to %s", added, row.growsFrom(), row.growsUntil()));
        }
        Optional<Period> period = checks.period();
        if (period.isPresent() && row.placesAddedPerDay() > 0 && row.growsFrom().isBefore(period.get().start())) {
            checks.complaints().warning(cell.at("growsFrom"), "the camp grows from " + row.growsFrom() + ", before the first day",
                    () -> "What it grew by then is added to its campPlaces, which are those of the first day.");
        }
    }
}
