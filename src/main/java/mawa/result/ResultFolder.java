package mawa.result;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mawa.experiment.Experiment;
import mawa.experiment.Machine;
import mawa.experiment.Plan;
import mawa.experiment.Run;
import mawa.experiment.Runs;
import mawa.store.RunStore;

/**
 * The folder of an experiment: its plan, the store of its runs, and tables and papers made of them. While runs are
 * missing or tables are being made it is marked {@code UNFINISHED}; whatever stops it, the same command goes on from
 * what is stored. Tables are written into a stage and moved into place at the end.
 *
 * <p>One process at a time may finish a folder; any number may add runs to it. Both hold the file {@code .lock}, the
 * first alone, the others together. The system takes a lock back when its process ends, however it ends.
 */
public final class ResultFolder implements Closeable {
    static final String MARKER = "UNFINISHED";
    static final String LOCK = ".lock";
    private static final String CHARTS = "charts";
    private static final String MAPS = "maps";
    private static final String REPORT = "report";
    static final String STAGE = ".stage";
    /** The store of runs. */
    static final String RUNS = "runs";
    static final String LOGS = "logs";
    private static final List<String> OURS_HIDDEN = List.of(LOCK, STAGE, PlanFiles.ASIDE, ".DS_Store");
    /** Behind the owner's name: locks are mandatory on some systems, and others must be able to read it. */
    private static final long LOCK_AT = Long.MAX_VALUE - 1;

    /** What a folder was when it was claimed. */
    private enum Was { MISSING, EMPTY, FILLED, JOINED }

    private final Path folder;
    private final FileChannel lock;
    private final Was was;
    private final Optional<Manifest.Identity> earlier;
    private final Optional<String> earlierRelease;
    private volatile Optional<RunStore> store = Optional.empty();
    private boolean published;

    private ResultFolder(Path folder, FileChannel lock, Was was, Optional<Manifest.Identity> earlier, Optional<String> earlierRelease) {
        this.folder = folder;
        this.lock = lock;
        this.was = was;
        this.earlier = earlier;
        this.earlierRelease = earlierRelease;
    }

    /**
     * Claims a folder for an experiment before anything is played, and writes the plan into it.
     *
     * @param folder may be missing, empty, or hold the same experiment, finished or not
     * @throws RefusedException when it holds anything else, is worked on by a living process, or cannot be written
     */
    public static ResultFolder claim(Path folder, Plan plan) {
        try {
            Path out = Files.isDirectory(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
            isFree(out, plan.experiment());
            boolean missing = !Files.exists(out);
            Files.createDirectories(out);
            FileChannel lock = lock(out, false);
            // It may have been filled between the first look and the lock.
            Was was = Was.FILLED;
            try {
                was = isFree(out, plan.experiment()) ? missing ? Was.MISSING : Was.EMPTY : Was.FILLED;
                Optional<Manifest.Identity> earlier = Manifest.identity(out);
                Optional<String> release = release(out);
                PlanFiles.prepare(out, plan);
                Files.writeString(out.resolve(MARKER), """
                        Runs of this experiment are missing, or its tables are being made. Tables that lie here may be
                        older than the runs. The same command goes on from what is stored.
                        """);
                PlanFiles.put(out, plan);
                return new ResultFolder(out, lock, was, earlier, release);
            } catch (IOException | RuntimeException e) {
                letGo(out, was);
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new RefusedException("cannot write to " + folder + " (" + Reason.of(e) + ").\n  Choose another folder with --out.");
        }
    }

    /**
     * Joins a planned experiment to add runs to it, together with others.
     *
     * @throws RefusedException when the folder is no experiment, or a process is finishing it
     */
    public static ResultFolder join(Path folder) {
        try {
            PlanFiles.identity(folder).orElseThrow(() -> notPlanned(folder));
            return new ResultFolder(folder.toRealPath(), lock(folder, true), Was.JOINED, Optional.empty(), Optional.empty());
        } catch (IOException e) {
            throw new RefusedException("cannot write to " + folder + " (" + Reason.of(e)
                    + ").\n  Copy it to where you may write, work there, and bring the runs together with ./mawa merge.");
        }
    }

    /** For commands that read a folder that holds no experiment. */
    static RefusedException notPlanned(Path folder) {
        return new RefusedException(folder + (Files.isDirectory(folder) ? " holds no experiment of Mawa." : " is no folder.")
                + "\n  A result is the folder that a run wrote, and named at its end. To make one: ./mawa run <scenario or experiment> --out <folder>");
    }

    private static FileChannel lock(Path folder, boolean shared) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        FileLock lock = null;
        try {
            lock = channel.tryLock(LOCK_AT, 1, shared);
        } catch (OverlappingFileLockException e) {
            // Somebody in this process holds it; the answer is the same.
        }
        if (lock == null) {
            String owner = new String(Files.readAllBytes(folder.resolve(LOCK)), StandardCharsets.UTF_8).strip();
            channel.close();
            throw new RefusedException("another run of Mawa" + (owner.isEmpty() ? "" : " (" + owner + ")") + " is at work in " + folder
                    + ".\n  Wait for it, or choose another folder with --out.");
        }
        if (!shared) {
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode("process " + ProcessHandle.current().pid() + " on " + Machine.host() + "\n"), 0);
        }
        return channel;
    }

    /** True where nothing is there, false where the same experiment is. Anything else is refused. */
    private static boolean isFree(Path out, Experiment experiment) throws IOException {
        if (!Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(out)) {
            throw new RefusedException(out + " is a file, and a result is a folder. Choose another name with --out.");
        }
        List<String> names = new ArrayList<>(entries(out).stream().map(p -> p.getFileName().toString()).toList());
        names.removeAll(OURS_HIDDEN);
        if (names.isEmpty()) {
            return true;
        }
        Optional<PlanFiles.Identity> found;
        try {
            found = PlanFiles.identity(out);
        } catch (RefusedException damaged) {
            if (isKnown(out, experiment)) {
                return false;
            }
            throw new RefusedException(damaged.getMessage() + "\n  What is asked for now is another experiment than the one that left its runs here, so nothing was touched.");
        }
        if (found.isPresent() && found.get().identity().equals(experiment.identity()) || found.isEmpty() && isKnown(out, experiment)) {
            return false;
        }
        // A claim that was cut short left some of a plan, and nobody has played by it.
        if (found.isEmpty() && names.contains(MARKER) && !names.contains(RUNS) && ours().containsAll(names)) {
            return true;
        }
        String holds = found.map(f -> "holds another experiment (" + f.title() + PlanFiles.difference(out, experiment) + ")")
                .orElse("is not empty, and what it holds is not a result of Mawa");
        throw new RefusedException(out + " " + holds + """
                ;
                  nothing there was touched. Ways out:
                    - another folder:           --out DIR
                    - a folder of its own name: leave --out away
                    - if it is not needed:      remove it, and run again""");
    }

    /** Whether a folder without a readable plan is an experiment's all the same: by its manifest, else by the runs that it stores. */
    private static boolean isKnown(Path out, Experiment experiment) throws IOException {
        Optional<Manifest.Identity> made = Manifest.identity(out);
        if (made.isPresent()) {
            return made.get().identity().equals(experiment.identity());
        }
        try (RunStore stored = storeOf(out)) {
            return experiment.allJobs().stream().anyMatch(job -> stored.find(job.runId()).isPresent());
        }
    }

    /** What a folder holds before its first table. The mark goes last, so that what is left at any moment is known as ours. */
    private static List<String> ours() {
        List<String> out = new ArrayList<>(List.of(RUNS, LOGS));
        out.addAll(PlanFiles.NAMES);
        out.add(MARKER);
        return out;
    }

    /** The folder's name. */
    public Path folder() {
        return folder;
    }

    /** Whether the folder holds the result of just these runs, every file of it as it was written. */
    public boolean isUnchanged(Runs runs, List<Run> atBestValues) throws IOException {
        return earlier.isPresent() && earlier.get().madeOf().equals(Manifest.madeOf(runs, atBestValues)) && earlier.get().isWhole(folder);
    }

    /** Writes a plan with more runs over the one that was claimed. */
    public void plan(Plan plan) throws IOException {
        PlanFiles.write(folder, plan);
    }

    /** The store of runs, to append to. */
    public RunStore store() throws IOException {
        RunStore opened = RunStore.openToAppend(folder.resolve(RUNS));
        store = Optional.of(opened);
        return opened;
    }

    /** Whether tables have been made of all planned runs. */
    public static boolean isFinished(Path folder) {
        return Manifest.identity(folder).isPresent() && !Files.exists(folder.resolve(MARKER));
    }

    /** Removes a folder and all that is in it. */
    public static void remove(Path folder) throws IOException {
        delete(folder);
    }

    /** The store of a folder's runs, to read. */
    public static RunStore storeOf(Path folder) throws IOException {
        return RunStore.open(folder.resolve(RUNS));
    }

    /** Where files are written until {@link #publish}; empty. */
    public Path stage() throws IOException {
        Path stage = folder.resolve(STAGE);
        delete(stage);
        return Files.createDirectory(stage);
    }

    /** Leaves a finished result as it is: nothing that it is made of has changed. */
    public synchronized void keep() throws IOException {
        Files.deleteIfExists(folder.resolve(MARKER));
        published = true;
    }

    /** Moves what was staged into place and takes the mark away. What the user added to the folder stays. */
    public synchronized void publish() throws IOException {
        Path stage = folder.resolve(STAGE);
        List<Path> staged = entries(stage);
        List<String> brought = staged.stream().map(p -> p.getFileName().toString()).toList();
        for (String name : earlier.map(Manifest.Identity::contents).orElse(List.of())) {
            // Charts, say, that were drawn of fewer replicates and were not asked for this time.
            if (!brought.contains(name) && !PlanFiles.NAMES.contains(name) && !name.equals(LOGS) && name.indexOf('/') < 0 && !name.startsWith(".")) {
                delete(folder.resolve(name));
            }
        }
        if (!brought.contains(CHARTS)) {
            // A comparison draws here too, of tables that are being replaced.
            delete(folder.resolve(CHARTS));
        }
        // Maps and reports tell of the runs that were there then.
        delete(folder.resolve(MAPS));
        delete(folder.resolve(REPORT));
        for (Path entry : staged) {
            Path target = folder.resolve(entry.getFileName());
            delete(target);
            Files.move(entry, target);
        }
        Files.delete(stage);
        Files.deleteIfExists(folder.resolve(MARKER));
        published = true;
    }

    /**
     * Lets go of the folder before the work is done. A folder that was new and has no run in it is removed.
     *
     * @return how many runs it keeps; nothing where it is too late because the result has been published
     */
    public synchronized Optional<Integer> abandon() {
        if (published) {
            return Optional.empty();
        }
        int kept;
        try {
            kept = kept();
            delete(folder.resolve(STAGE));
        } catch (IOException e) {
            // What cannot be read cannot be counted; it stays as it is.
            return Optional.of(0);
        }
        if (kept == 0) {
            letGo(folder, was);
        }
        return Optional.of(kept);
    }

    /** Takes away what was prepared, and all that was written into a folder that was new or empty. */
    private static void letGo(Path folder, Was was) {
        try {
            delete(folder.resolve(PlanFiles.ASIDE));
            if (was != Was.MISSING && was != Was.EMPTY) {
                return;
            }
            for (String ours : ours()) {
                delete(folder.resolve(ours));
            }
            delete(folder.resolve(LOCK));
            if (was == Was.MISSING) {
                Files.delete(folder);
            }
        } catch (IOException e) {
            // What cannot be removed is known as ours, and the next one goes on with it.
            return;
        }
    }

    /** The release that planned what a folder holds, where that can be read. */
    private static Optional<String> release(Path out) {
        try {
            return PlanFiles.identity(out).map(PlanFiles.Identity::release);
        } catch (RefusedException damaged) {
            return Optional.empty();
        }
    }

    /** The release that planned the folder before it was claimed; its runs stay, and are none of another release. */
    public Optional<String> earlierRelease() {
        return earlierRelease;
    }

    private int kept() throws IOException {
        if (store.isPresent()) {
            // To open it once more, and close it, would give away this process's hold on its segment.
            return store.get().all().size();
        }
        try (RunStore stored = storeOf(folder)) {
            return stored.all().size();
        }
    }

    /** Lets others work here. */
    @Override
    public void close() throws IOException {
        if (was != Was.JOINED) {
            lock.truncate(0);
        }
        lock.close();
    }

    static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return new ArrayList<>(entries.sorted().toList());
        }
    }

    static void delete(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            for (Path entry : entries(path)) {
                delete(entry);
            }
        }
        try {
            Files.deleteIfExists(path);
        } catch (FileSystemException e) {
            throw new IOException(path + " cannot be removed: " + Reason.of(e), e);
        }
    }
}
