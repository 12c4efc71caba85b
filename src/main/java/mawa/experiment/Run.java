package mawa.experiment;

import java.util.Locale;
import java.util.Optional;
import mawa.outcome.RunOutcome;
import mawa.store.StoredRun;

/**
 * One run of an experiment, as it is kept: played, failed, or not played yet.
 *
 * @param job which one
 * @param status how it ended
 * @param stored where what it gave lies; nothing where it is missing
 */
public record Run(Job job, Status status, Optional<StoredRun> stored) {

    /** How a run ended. */
    public enum Status {
        /** Played to its last day, and what it gave can be. */
        DONE,
        /** Something was thrown. */
        FAILED,
        /** Played, but what it gave cannot be; see {@link PostConditions}. */
        IMPOSSIBLE,
        /** Not played yet. */
        MISSING;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Run missing(Job job) {
        return new Run(job, Status.MISSING, Optional.empty());
    }

    static Run of(Job job, StoredRun stored) {
        return new Run(job, Status.valueOf(stored.head().status().toUpperCase(Locale.ROOT)), Optional.of(stored));
    }

    public boolean isDone() {
        return status == Status.DONE;
    }

    /** Whether it ended, but with no result. */
    public boolean isLost() {
        return status == Status.FAILED || status == Status.IMPOSSIBLE;
    }

    /** What it gave; empty unless it is done. */
    public Optional<RunOutcome> outcome() {
        return stored.flatMap(StoredRun::outcome);
    }

    /** Names what it gave; empty unless it is done. */
    public String resultHash() {
        return stored.map(s -> s.head().resultHash()).orElse("");
    }

    /** One line for people; empty when it is done. */
    public String error() {
        return stored.map(s -> s.head().error()).orElse("");
    }
}
