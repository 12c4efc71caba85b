package mawa.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import mawa.outcome.RunOutcome;

/** One run in a store: what it is called and how it ended, and where what it gave lies. */
public final class StoredRun {
    private final Head head;
    private final Segment segment;
    private final long at;
    private final int length;

    StoredRun(Head head, Segment segment, long at, int length) {
        this.head = head;
        this.segment = segment;
        this.at = at;
        this.length = length;
    }

    /**
     * What is known of a run without reading what it gave.
     *
     * @param runId names it
     * @param build names the program that played it: two builds of one release may differ
     * @param status how it ended, one word
     * @param resultHash names what it gave; empty where it gave nothing
     * @param error one line for people; empty where nothing went wrong
     */
    public record Head(String runId, String build, String status, String resultHash, String error) {
        private static final String SEPARATOR = "\0";
        private static final int WORDS = 5;

        byte[] bytes() {
            String plain = error.replace('\0', ' ');
            return String.join(SEPARATOR, List.of(runId, build, status, resultHash, plain)).getBytes(StandardCharsets.UTF_8);
        }

        static Head of(String text) {
            String[] words = text.split(SEPARATOR, -1);
            return words.length == WORDS ? new Head(words[0], words[1], words[2], words[3], words[4]) : new Head("", "", "", "", "");
        }
    }

    public Head head() {
        return head;
    }

    /**
     * What it gave, nothing where it gave nothing. It reads from disk each time it is asked for a series.
     *
     * @throws UncheckedIOException where the store cannot be read
     */
    public Optional<RunOutcome> outcome() {
        try {
            return length == 0 ? Optional.empty() : Optional.of(segment.outcome(at, length));
        } catch (IOException e) {
            throw new UncheckedIOException("the store of runs cannot be read", e);
        }
    }

    /** The same run as it lies on disk, for another store. */
    byte[] body() throws IOException {
        return segment.read(at, length);
    }
}
