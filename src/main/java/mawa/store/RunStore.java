package mawa.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mawa.outcome.RunOutcome;

/**
 * All runs of an experiment folder that have ended. Each process appends to a segment of its own, which it holds by a
 * file lock that the system takes back when the process ends, however it ends; so the number of files is the number of
 * processes that were ever at work at once, not the number of runs.
 */
public final class RunStore implements Closeable {
    private static final String PREFIX = "segment-";
    private static final String SUFFIX = ".runs";
    private static final int MOST_SEGMENTS = 10_000;
    /** Far behind every frame: locks are mandatory on some systems, and others must be able to read. */
    private static final long LOCK_AT = Long.MAX_VALUE - 1;

    private final Path folder;
    private final List<Segment> segments = new ArrayList<>();
    private final Map<String, StoredRun> runs = new LinkedHashMap<>();
    private Optional<Segment> own = Optional.empty();

    private RunStore(Path folder) {
        this.folder = folder;
    }

    /** Opens what a folder holds, for reading. A folder that is not there is an empty store. */
    public static RunStore open(Path folder) throws IOException {
        RunStore store = new RunStore(folder);
        if (Files.isDirectory(folder)) {
            store.addOthers();
        }
        return store;
    }

    /**
     * The same, and takes the first segment that no living process holds, or a new one, to append to.
     */
    public static RunStore openToAppend(Path folder) throws IOException {
        Files.createDirectories(folder);
        RunStore store = new RunStore(folder);
        for (int number = 1; number <= MOST_SEGMENTS && store.own.isEmpty(); number++) {
            Segment segment = new Segment(folder.resolve(name(number)), true);
            if (isTaken(segment)) {
                segment.repair();
                store.own = Optional.of(segment);
            }
            store.add(segment);
        }
        if (store.own.isEmpty()) {
            throw new IOException("too many processes at work in " + folder);
        }
        store.addOthers();
        return store;
    }

    /** Adds the segments of the folder that are not here yet. */
    private void addOthers() throws IOException {
        List<Path> here = segments.stream().map(Segment::file).toList();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> isSegment(f) && !here.contains(f)).sorted().toList()) {
                add(new Segment(file, false));
            }
        }
    }

    private static boolean isSegment(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
    }

    /** The lock lasts as long as the channel is open. */
    private static boolean isTaken(Segment segment) throws IOException {
        try {
            FileLock lock = segment.channel().tryLock(LOCK_AT, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private void add(Segment segment) {
        segments.add(segment);
        segment.runs().forEach(this::remember);
    }

    /** Of one build a result stays, and a failure gives way to a later attempt; another build's attempt counts anew. */
    private void remember(StoredRun run) {
        runs.merge(run.head().runId(), run, (earlier, later) -> isResult(earlier) && !isResult(later) && isOfOneBuild(earlier, later) ? earlier : later);
    }

    private static boolean isOfOneBuild(StoredRun one, StoredRun other) {
        return one.head().build().equals(other.head().build());
    }

    private static boolean isResult(StoredRun run) {
        return !run.head().resultHash().isEmpty();
    }

    /** What is kept of a run, if it has ended. */
    public synchronized Optional<StoredRun> find(String runId) {
        return Optional.ofNullable(runs.get(runId));
    }

    /** All runs, by id; of several attempts the one that counts. */
    public synchronized Collection<StoredRun> all() {
        return List.copyOf(runs.values());
    }

    /** Frames whose bytes are no longer what was written; their runs have to be played again. */
    public int damaged() {
        return segments.stream().mapToInt(Segment::damaged).sum();
    }

    /**
     * Keeps a run. As soon as this returns, the end of this process cannot lose it.
     *
     * @param outcome what it gave; empty where it gave nothing
     */
    public StoredRun append(StoredRun.Head head, Optional<RunOutcome> outcome) throws IOException {
        // Packed by whoever played it; only the writing waits for its turn.
        byte[] body = outcome.map(Packing::pack).orElse(new byte[0]);
        return append(head, body);
    }

    private synchronized StoredRun append(StoredRun.Head head, byte[] body) throws IOException {
        StoredRun run = own.orElseThrow(() -> new IllegalStateException("opened for reading only, or tidied since")).append(head, body);
        remember(run);
        return run;
    }

    /**
     * Takes over runs of another store that are asked for and not here yet.
     *
     * @return how many
     */
    public int takeFrom(RunStore other, Predicate<StoredRun> wanted) throws IOException {
        int taken = 0;
        for (StoredRun run : other.all()) {
            boolean here = find(run.head().runId()).filter(RunStore::isResult).isPresent();
            if (!here && wanted.test(run)) {
                append(run.head(), run.body());
                taken++;
            }
        }
        return taken;
    }

    /**
     * Brings what is stored into one order in one segment, and drops attempts that a later one replaced, so that equal
     * experiments have equal stores whatever threads and processes played them. Only while nobody else is at work.
     * Until the new file has taken the first one's name, the old ones count.
     *
     * @param order the runs that come first; all others follow by id
     */
    public synchronized void tidy(List<String> order) throws IOException {
        List<StoredRun> sorted = new ArrayList<>();
        Map<String, StoredRun> left = new TreeMap<>(runs);
        for (String runId : order) {
            Optional.ofNullable(left.remove(runId)).ifPresent(sorted::add);
        }
        sorted.addAll(left.values());
        List<StoredRun> lying = segments.stream().flatMap(s -> s.runs().stream()).toList();
        if (segments.size() == 1 && damaged() == 0 && lying.equals(sorted)) {
            return;
        }
        Path next = folder.resolve("next");
        Files.deleteIfExists(next);
        try (Segment tidy = new Segment(next, true)) {
            for (StoredRun run : sorted) {
                tidy.append(run.head(), run.body());
            }
            tidy.channel().force(true);
        }
        Path first = folder.resolve(name(1));
        Files.move(next, first, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        // What is open here reads on from the old files until it is closed; what were appended to them would be lost.
        own = Optional.empty();
        for (Segment segment : segments) {
            if (!segment.file().equals(first)) {
                Files.deleteIfExists(segment.file());
            }
        }
    }

    private static String name(int number) {
        return String.format("%s%04d%s", PREFIX, number, SUFFIX);
    }

    @Override
    public void close() throws IOException {
        for (Segment segment : segments) {
            segment.close();
        }
    }
}
