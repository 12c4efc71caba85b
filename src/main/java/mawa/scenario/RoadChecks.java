package mawa.scenario;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mawa.scenario.Table.Row;
import mawa.behaviour.Displacement;
import mawa.world.Place;
import mawa.world.PlaceKind;
import mawa.world.Road;

/** Roads: their ends exist, their lengths can be true, and they join all places that matter. */
final class RoadChecks {
    /** Coordinates are imprecise; a road this much shorter than the straight line is worth a look. */
    private static final double SHORTER = 0.95;
    private final Checks checks;

    RoadChecks(Checks checks) {
        this.checks = checks;
    }

    void run() {
        Map<String, Place> places = new HashMap<>();
        checks.each("places", Place.class, (place, cell) -> places.put(place.id(), place));
        Set<String> pairs = new HashSet<>();
        Set<String> classes = new HashSet<>(checks.parts().names("travel.roadClasses"));
        checks.each("roads", Road.class, (road, cell) -> {
            checks.placeIds().ifPresent(ids -> {
                checks.mustExist(road.from(), cell.at("from"), "place", ids);
                checks.mustExist(road.to(), cell.at("to"), "place", ids);
            });
            if (road.from().equals(road.to())) {
                checks.complaints().error(cell.at("to"), "a road from " + Spelling.quoted(road.from()) + " to itself");
            } else if (!pairs.add(pair(road.from(), road.to()))) {
                checks.complaints().error(cell.at("from"),
                        "the road between " + Spelling.quoted(road.from()) + " and " + Spelling.quoted(road.to()) + " is given twice",
                        () -> "Roads go both ways; one row is enough.");
            }
            if (checks.parts().hasNames("travel.roadClasses")) {
                checks.mustExist(road.roadClass(), cell.at("roadClass"), "road class", classes);
            }
            if (places.containsKey(road.from()) && places.containsKey(road.to())) {
                length(road, places.get(road.from()), places.get(road.to()), cell);
            }
        });
        reach();
    }

    /** A name of the road that is the same both ways. */
    static String pair(String a, String b) {
        return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
    }

    private void length(Road road, Place from, Place to, Checks.Cell cell) {
        double straight = PlaceChecks.km(from.latitude(), from.longitude(), to.latitude(), to.longitude());
        if (road.km() < straight * SHORTER) {
            checks.complaints().warning(cell.at("km"), 
                    String.format(Locale.ROOT, "the road of %s km is shorter than the straight line of %.1f km", Numbers.text(road.km()), straight),
                    () -> "Look at the length and at the coordinates of its ends.");
        }
    }

    private void reach() {
        Optional<List<Place>> places = checks.all("places", Place.class);
        Optional<List<Road>> roads = checks.all("roads", Road.class);
        if (places.isEmpty() || roads.isEmpty()) {
            return;
        }
        Map<String, String> leader = new HashMap<>();
        places.get().forEach(p -> leader.put(p.id(), p.id()));
        for (Road road : roads.get()) {
            if (leader.containsKey(road.from()) && leader.containsKey(road.to())) {
                leader.put(find(leader, road.from()), find(leader, road.to()));
            }
        }
        Map<String, Long> weight = new HashMap<>();
        places.get().forEach(p -> weight.merge(find(leader, p.id()), 1L + p.population() + p.campPlaces(), Long::sum));
        // The mainland is where most people and places are; what is not joined to it is cut off.
        String mainland = "";
        for (Place p : places.get()) {
            String island = find(leader, p.id());
            mainland = mainland.isEmpty() || weight.get(island) > weight.get(mainland) ? island : mainland;
        }
        Table table = checks.parts().table("places").orElseThrow();
        for (Row row : table.rows()) {
            Place place = (Place) row.value();
            if (!find(leader, place.id()).equals(mainland)) {
                cutOff(place, table.at(row, "id"));
            }
        }
    }

    private void cutOff(Place place, Located where) {
        String message = "no road leads from " + Spelling.quoted(place.id()) + " to the other places";
        // Where departures are given, a camp may be counted that nobody on these roads can reach.
        boolean decided = checks.parts().find("displacement", Displacement.class).filter(d -> !(d instanceof Displacement.ByDanger)).isEmpty();
        if (decided && (place.population() > 0 || place.campPlaces() > 0 || place.kind() == PlaceKind.BORDER_CROSSING)) {
            checks.complaints().error(where, message, () -> "Add a row to the table of roads.");
        } else {
            checks.complaints().warning(where, message, () -> "Nobody can come here.");
        }
    }

    private static String find(Map<String, String> leader, String id) {
        String root = id;
        while (!leader.get(root).equals(root)) {
            // Halving the path keeps the next search short.
            leader.put(root, leader.get(leader.get(root)));
            root = leader.get(root);
        }
        return root;
    }
}
