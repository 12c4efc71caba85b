package mawa.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Small lands for the unit laws of the world: places {@code "elm town opposition"}, roads {@code "elm oak 10"}. */
final class Lands {
    static final double KM_PER_HOUR = 10;

    private Lands() {
    }

    /** Places stand 10 km apart on the equator. */
    static Land of(String places, String roads, Map<String, List<String>> regions) {
        List<Place> placeRows = new ArrayList<>();
        for (String row : places.strip().split("\\s*\n\\s*")) {
            String[] words = row.split(" +");
            PlaceKind kind = PlaceKind.valueOf(words[1]);
            placeRows.add(new Place(words[0], words[0], kind, "", 0, placeRows.size() * 10 / 111.19508, Controller.valueOf(words[2]),
                    0, 0, 0, kind == PlaceKind.CAMP ? 10 : 0, "invented", Certainty.ESTIMATE));
        }
        List<Road> roadRows = Arrays.stream(roads.strip().split("\\s*\n\\s*")).map(row -> row.split(" +"))
                .map(words -> new Road(words[0], words[1], Double.parseDouble(words[2]), "road", "invented", Certainty.ESTIMATE)).toList();
        return new Land(placeRows, roadRows, regions);
    }

    static Routes routes(Land land, double checkpointHours) {
        return new Routes(land, land.roads().stream().mapToDouble(r -> r.km() / KM_PER_HOUR).toArray(), checkpointHours);
    }
}
