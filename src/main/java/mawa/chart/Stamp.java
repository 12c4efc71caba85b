package mawa.chart;

import mawa.experiment.Worlds;
import mawa.scenario.DataStatus;

/**
 * What every figure says about where it comes from.
 *
 * @param scenarioId the scenario's identifier
 * @param hash of the effective scenario; a figure shows its first six digits
 * @param dataStatus what the scenario's data are worth
 * @param worlds what differs between replicates, and so what a band covers
 * @param replicates how many were asked for; a variant may hold fewer where runs failed, and the caption says so
 */
public record Stamp(String scenarioId, String hash, DataStatus dataStatus, Worlds worlds, int replicates) {
    private static final int HASH_DIGITS = 6;

    String shortHash() {
        return hash.length() <= HASH_DIGITS ? hash : hash.substring(0, HASH_DIGITS);
    }

    boolean isIllustrative() {
        return dataStatus == DataStatus.ILLUSTRATIVE;
    }
}
