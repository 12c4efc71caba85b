package mawa.service;

import mawa.world.Parameter;

/** Room for displaced people outside and inside camps, as people who find a place. */
public record Housing(
        @Parameter(unit = "share", max = 2, meaning = "people whom host families take in, per inhabitant") double hostShare,
        @Parameter(unit = "share", max = 2, meaning = "people who find rooms to rent, per inhabitant") double rentShare,
        @Parameter(unit = "share", max = 2, meaning = "people who find an unfinished or public building, per inhabitant") double buildingShare,
        @Parameter(unit = "factor", max = 20, meaning = "multiplies the free places in all camps") double campRoomFactor,
        @Parameter(meaning = "whether camps have no more than their places; false where nobody knows how many they have") boolean campPlacesAreKnown,
        @Parameter(unit = "people/day", max = 1e6, meaning = "people in the open who get a tent or tarpaulin each day from aid already under way") double kitPeoplePerDay) {

    /** As many places as nobody will ever take. */
    public static final int UNLIMITED = 20_000_000;

    /**
     * Places of a camp without policies: those taken on the first day, and the free ones with what has grown since,
     * times {@code campRoomFactor}; {@link #UNLIMITED} where their number is not known.
     */
    public int campPlaces(int placesOfFirstDay, int takenOnFirstDay, int grown) {
        return !campPlacesAreKnown || placesOfFirstDay >= UNLIMITED ? UNLIMITED : takenOnFirstDay + (int) Math.round((placesOfFirstDay - takenOnFirstDay + grown) * campRoomFactor);
    }
}
