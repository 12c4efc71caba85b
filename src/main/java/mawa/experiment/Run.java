package mawa.experiment;

import java.util.Locale;
import java.util.Optional;
import mawa.outcome.RunOutcome;

/**
 * One run that was played, or that failed.
 *
 * @param job which one
 * @param status how it ended
 * @param outcome what it gave; empty unless it is done
 * @param rows its rows of {@code timeseries.csv.gz}, packed; empty unless it is done
 * @param resultHash names what it gave; empty unless it is done
 * @param error one line for people; empty when it is done
 * @param cause what was thrown, where something was
 * @param seconds how long it took; goes into the log only
 */
public record Run(Job job, Status status, Optional<RunOutcome> outcome, GzipPiece rows, String resultHash, String error,
        Optional<Throwable> cause, double seconds) {

    /** How a run ended. */
    public enum Status {
        /** Played to its last day, and what it gave can be. */
        DONE,
        /** Something was thrown. */
        FAILED,
        /** Played, but what it gave cannot be; see {@link PostConditions}. */
        IMPOSSIBLE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Run done(Job job, RunOutcome outcome, GzipPiece rows, String resultHash, double seconds) {
        return new Run(job, Status.DONE, Optional.of(outcome), rows, resultHash, "", Optional.empty(), seconds);
    }

    static Run failed(Job job, Throwable cause, double seconds) {
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage().strip().replaceAll("\\s*\\R\\s*", " | ");
        return new Run(job, Status.FAILED, Optional.empty(), GzipPiece.EMPTY, "", cause.getClass().getSimpleName() + message,
                Optional.of(cause), seconds);
    }

    static Run impossible(Job job, String breach, double seconds) {
        return new Run(job, Status.IMPOSSIBLE, Optional.empty(), GzipPiece.EMPTY, "", breach, Optional.empty(), seconds);
    }

    public boolean isDone() {
        return status == Status.DONE;
    }
}
