package mawa.experiment;

/**
 * One run that is to be played. {@code runId} names it everywhere; it is never a source of luck.
 *
 * @param worlds whether its parameters are drawn
 */
public record Job(String runId, Variant variant, int replicate, Worlds worlds) {
}
