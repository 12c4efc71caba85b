package mawa.result;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Packs the pieces of a table on several threads and joins them in the order in which they were asked for. Only a few
 * are in memory at once, however many there are.
 */
final class Pieces implements AutoCloseable {
    private static final int AHEAD = 2;
    private final GzipPiece.Joined file;
    private final int threads;
    private final ExecutorService pool;
    private final Deque<Future<GzipPiece>> waiting = new ArrayDeque<>();

    Pieces(GzipPiece.Joined file, int threads) {
        this.file = file;
        this.threads = threads;
        pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "mawa-table");
            thread.setDaemon(true);
            return thread;
        });
    }

    void add(Callable<GzipPiece> piece) throws IOException {
        while (waiting.size() >= AHEAD * threads) {
            join();
        }
        waiting.add(pool.submit(piece));
    }

    private void join() throws IOException {
        try {
            file.add(waiting.remove().get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IOException("a table cannot be made: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while making a table", e);
        }
    }

    @Override
    public void close() throws IOException {
        try (file) {
            while (!waiting.isEmpty()) {
                join();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
