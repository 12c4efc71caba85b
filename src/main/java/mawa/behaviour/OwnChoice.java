package mawa.behaviour;

/**
 * The rules of this project: whoever leaves chooses where to among all places it can reach ({@link Destination}), travels
 * there ({@link Travel}), finds room by lot or looks on ({@link Search}), and may move on ({@link Onward}) or return
 * ({@link Returning}).
 */
public record OwnChoice() implements Movement {
}
