package mawa.world;

/** One row of {@code places.csv}, as known on the first day. */
public record Place(
        @Parameter(meaning = "lower-case identifier, used by every other table") String id,
        @Parameter(meaning = "name as it is shown") String name,
        @Parameter(meaning = "city, town, camp, borderCrossing, checkpoint, hub or marker") PlaceKind kind,
        @Parameter(meaning = "sub-district (admin 3)") String subdistrict,
        @Parameter(unit = "degrees", min = -90, max = 90, meaning = "latitude, WGS 84") double latitude,
        @Parameter(unit = "degrees", min = -180, max = 180, meaning = "longitude, WGS 84") double longitude,
        @Parameter(meaning = "who holds it on the first day") Controller controller,
        @Parameter(unit = "people", max = 20e6, meaning = "people living there on the first day") int population,
        @Parameter(unit = "people", max = 20e6, meaning = "of these, displaced before the first day") int earlierDisplaced,
        @Parameter(unit = "people", max = 20e6, meaning = "earlier displaced people whose ties draw others") int ties,
        @Parameter(unit = "people", max = 20e6, meaning = "places in camps on the first day, taken ones included") int campPlaces,
        @Parameter(meaning = "where the row comes from") String source,
        @Parameter(meaning = "sourced, ownKnowledge or estimate") Certainty certainty) {
    public Place {
        if (earlierDisplaced > population) {
            throw new IllegalArgumentException("earlierDisplaced " + earlierDisplaced + " is more than population " + population);
        }
        if (campPlaces > 0 && kind != PlaceKind.CAMP) {
            throw new IllegalArgumentException("campPlaces " + campPlaces + " at a place that is no camp");
        }
        if (kind == PlaceKind.CAMP && population > campPlaces) {
            throw new IllegalArgumentException("campPlaces " + campPlaces + " is less than population " + population);
        }
    }
}
