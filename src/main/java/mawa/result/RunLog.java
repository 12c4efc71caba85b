package mawa.result;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Locale;
import mawa.experiment.Machine;
import mawa.experiment.Playing.Ended;
import mawa.experiment.Run;

/**
 * {@code logs/run.log}, one line for each run in the order in which they ended, and {@code logs/failures.txt}, what
 * failed ones said in full. Both only grow. Several processes may write at once: each line is one write.
 */
public final class RunLog implements Closeable {
    private static final String FOLDER = ResultFolder.LOGS;
    private final BufferedWriter log;
    private final Path failures;

    public RunLog(Path folder) throws IOException {
        Path logs = Files.createDirectories(folder.resolve(FOLDER));
        log = Files.newBufferedWriter(logs.resolve("run.log"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        failures = logs.resolve("failures.txt");
    }

    public void add(Ended ended) throws IOException {
        Run run = ended.run();
        log.write(String.format(Locale.ROOT, "%s  %s  %s  %s  replicate %d  %s  %.3f s%s%n", Instant.now(), Machine.host(), run.job().runId(),
                run.job().variant().name(), run.job().replicate(), run.status().key(), ended.seconds(), run.isDone() ? "" : "  " + run.error()));
        log.flush();
        if (run.isLost()) {
            Files.writeString(failures, words(ended), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private static String words(Ended ended) {
        Run run = ended.run();
        StringBuilder out = new StringBuilder("== ").append(run.job().variant().name()).append(", replicate ").append(run.job().replicate())
                .append(", run ").append(run.job().runId()).append('\n').append(run.error()).append('\n');
        for (Throwable cause = ended.cause().orElse(null); cause != null; cause = cause.getCause()) {
            out.append(cause).append('\n');
            for (StackTraceElement at : cause.getStackTrace()) {
                out.append("    at ").append(at).append('\n');
            }
        }
        return out.toString();
    }

    @Override
    public void close() throws IOException {
        log.close();
    }
}
