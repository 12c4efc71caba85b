package mawa.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import mawa.scenario.Table.Row;
import mawa.world.Place;

/** Places by themselves: ids, coordinates, and the sums that the scenario says they have. */
final class PlaceChecks {
    /** Stands in tables of results for places that are not listed. */
    private static final String OTHER = "other";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*");
    /** Farther from the others than this, and than most of them by this factor, a coordinate is mistyped. */
    private static final double FARTHEST_KM = 1000;
    private static final double FARTHER_THAN_MOST = 6;
    private final Checks checks;
    private final Parts parts;

    PlaceChecks(Checks checks) {
        this.checks = checks;
        this.parts = checks.parts();
    }

    void run() {
        Set<String> seen = new HashSet<>();
        checks.each("places", Place.class, (place, cell) -> {
            if (!ID.matcher(place.id()).matches()) {
                checks.complaints().error(cell.at("id"), "id " + Spelling.quoted(place.id()) + " is no identifier",
                        () -> "Small letters, digits and _, beginning with a letter: khan_shaykhun.");
            } else if (place.id().equals(OTHER)) {
                checks.complaints().error(cell.at("id"), "a place cannot be called other: in flows.csv that names the places that are not listed");
            } else if (place.id().equals(NameChecks.ALL)) {
                checks.complaints().error(cell.at("id"), "a place cannot be called all: that names every place");
            }
            if (!seen.add(place.id())) {
                checks.complaints().error(cell.at("id"), "place " + Spelling.quoted(place.id()) + " is given twice");
            }
            checks.mustBeOneLine(place.name(), cell.at("name"), "name");
            checks.mustBeOneLine(place.subdistrict(), cell.at("subdistrict"), "subdistrict");
            if (place.name().isBlank()) {
                checks.complaints().error(cell.at("name"), "name is empty");
            }
        });
        parts.table("places").filter(t -> t.isComplete() && t.rows().isEmpty())
                .ifPresent(t -> checks.complaints().error(t.at(), "there are no places"));
        parts.table("places").ifPresent(this::coordinates);
        sums();
    }

    private void coordinates(Table places) {
        double latitude = median(places, Place::latitude);
        double longitude = median(places, Place::longitude);
        double usual = median(places, place -> km(latitude, longitude, place.latitude(), place.longitude()));
        for (Row row : places.rows()) {
            Place place = (Place) row.value();
            double km = km(latitude, longitude, place.latitude(), place.longitude());
            if (km > Math.max(FARTHEST_KM, FARTHER_THAN_MOST * usual)) {
                boolean north = Math.abs(place.latitude() - latitude) > Math.abs(place.longitude() - longitude);
                String column = north ? "latitude" : "longitude";
                checks.complaints().error(places.at(row, column), String.format(Locale.ROOT, "%s %s puts %s %,.0f km away from the other places",
                        column, Numbers.text(north ? place.latitude() : place.longitude()), Spelling.quoted(place.id()), km),
                        () -> "Look for a mistyped digit, or latitude and longitude in each other's place.");
            }
        }
    }

    private static double median(Table places, ToDoubleFunction<Place> of) {
        double[] sorted = places.rows().stream().mapToDouble(r -> of.applyAsDouble((Place) r.value())).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    /** Great-circle distance, kilometres. */
    static double km(double latitudeA, double longitudeA, double latitudeB, double longitudeB) {
        double a = Math.toRadians(latitudeA);
        double b = Math.toRadians(latitudeB);
        double half = Math.sin((b - a) / 2);
        double across = Math.sin(Math.toRadians(longitudeB - longitudeA) / 2);
        return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(half * half + Math.cos(a) * Math.cos(b) * across * across)));
    }

    private void sums() {
        Optional<List<Place>> places = checks.all("places", Place.class);
        if (places.isEmpty()) {
            return;
        }
        parts.find("simulatedControllers", List.class).ifPresent(simulated -> {
            List<Place> under = places.get().stream().filter(p -> simulated.contains(p.controller())).toList();
            sum("totalPopulation", "population over simulated places", under, Place::population);
        });
        sum("totalCampPlaces", "campPlaces", places.get(), Place::campPlaces);
    }

    private void sum(String total, String what, List<Place> places, ToLongFunction<Place> of) {
        parts.find(total, Integer.class).ifPresent(said -> {
            long sum = places.stream().mapToLong(of).sum();
            if (sum != said) {
                checks.complaints().error(parts.at(total), 
                        String.format(Locale.ROOT, "the sum of %s is %,d, %s says %,d", what, sum, total, said),
                        () -> "Change the table of places or " + total + ".");
            }
        });
    }
}
