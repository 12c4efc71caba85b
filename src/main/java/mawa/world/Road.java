package mawa.world;

/** One row of {@code roads.csv}: a stretch of road between two places, both ways. */
public record Road(
        @Parameter(meaning = "place id") String from,
        @Parameter(meaning = "place id") String to,
        @Parameter(unit = "km", min = 0.1, max = 5000, meaning = "length of the stretch") double km,
        @Parameter(meaning = "one of the travel block's roadClasses") String roadClass,
        @Parameter(meaning = "where the row comes from") String source,
        @Parameter(meaning = "sourced, ownKnowledge or estimate") Certainty certainty) {
}
