package mawa.behaviour;

import mawa.world.Parameter;

/** What a household does that a full camp turns away. */
public record Search(
        @Parameter(unit = "times", max = 20, meaning = "how often it goes on to another place before it stays in the open") int attempts,
        @Parameter(unit = "km", max = 500, meaning = "how far from where it stands it knows today's room in camps") double knownKm) {
}
