package mawa.world;

/** What a place is. */
public enum PlaceKind {
    CITY, TOWN,
    /** A camp or a cluster of sites; has {@code campPlaces}. */
    CAMP,
    /** A gate to another country: who is admitted leaves the modelled area. */
    BORDER_CROSSING,
    /** A passage inside the area; people pass but do not stay. */
    CHECKPOINT,
    /** A place that people only pass through, such as a junction or a border town where buses leave. */
    HUB,
    /** A bend of the road: nobody decides anything there. */
    MARKER
}
