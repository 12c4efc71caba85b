package mawa.behaviour;

/** How people who have left find their way: the rules of this project, or those of another model, for comparison. */
public sealed interface Movement permits FleeWalk, OwnChoice {
}
