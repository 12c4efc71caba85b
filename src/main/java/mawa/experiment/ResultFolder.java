package mawa.experiment;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of one result, which appears whole. Everything is written into a stage beside it
 * ({@code <folder>.partial-<process>}, marked {@code UNFINISHED}) and moved into place at the end; an earlier result
 * stays until then. Where the folder's parent cannot be written (a mounted folder in a container, say) the stage
 * lies inside the folder, and while its files are moved up the folder itself is marked {@code UNFINISHED}.
 */
public final class ResultFolder {
    static final String MARKER = "UNFINISHED";
    static final String STAGE = ".partial-";
    static final String OLD = ".replaced-";
    private static final int ATTEMPTS = 20;
    private static final int PAUSE_MILLISECONDS = 50;
    private final Path folder;
    private final Path stage;
    private final String identity;
    private final Optional<Manifest.Identity> earlier;
    private boolean kept;
    private boolean published;

    private ResultFolder(Path folder, Path stage, String identity, Optional<Manifest.Identity> earlier) {
        this.folder = folder;
        this.stage = stage;
        this.identity = identity;
        this.earlier = earlier;
    }

    /**
     * Claims a folder for an experiment before anything is played.
     *
     * @param folder may be missing, empty, or hold an earlier or unfinished result of the same experiment
     * @throws RefusedException when it holds anything else, is being written by a living process, or cannot be written
     */
    public static ResultFolder claim(Path folder, Experiment experiment) {
        try {
            Path out = Files.isDirectory(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
            Optional<Manifest.Identity> earlier = content(out, experiment.identity());
            if (out.getParent() != null) {
                Files.createDirectories(out.getParent());
            }
            Stages.sweep(out);
            Path stage = createStage(out);
            Files.writeString(stage.resolve(MARKER), Stages.owner() + """

                    A run of Mawa is writing here, or was stopped while it did. What lies here is not a result.
                    """);
            return new ResultFolder(out, stage, experiment.identity(), earlier);
        } catch (IOException e) {
            throw new RefusedException("cannot write to " + folder + " (" + reason(e) + ").\n  Choose another folder with --out.");
        }
    }

    /** Where files are written until {@link #publish}. */
    public Path stage() {
        return stage;
    }

    /** The folder's final name. */
    public Path folder() {
        return folder;
    }

    /** What the folder held when it was claimed, if it was an earlier result. */
    public Optional<Manifest.Identity> earlier() {
        return earlier;
    }

    /**
     * Makes the stage the result, in place of an earlier one. What the user added to the earlier one stays.
     *
     * @throws RefusedException when another experiment's result has appeared here meanwhile; this one is kept beside it
     */
    public synchronized void publish() throws IOException {
        try {
            content(folder, identity);
        } catch (RefusedException e) {
            kept = true;
            Files.delete(stage.resolve(MARKER));
            throw new RefusedException("while this ran, " + folder + " was filled by somebody else.\n  This result is whole, and lies in " + stage);
        }
        if (stage.getParent().equals(folder) || !swap()) {
            moveUp();
        }
        published = true;
    }

    /**
     * Removes what was written; an earlier result is as it was. False where it is too late, because the result has
     * been published or is kept.
     */
    public synchronized boolean abandon() {
        if (kept || published) {
            return false;
        }
        // A file that is being written at this moment can appear behind our back, hence more than one attempt.
        for (int attempt = 0; attempt < ATTEMPTS && Files.exists(stage); attempt++) {
            try {
                delete(stage);
            } catch (IOException e) {
                pause();
            }
        }
        return true;
    }

    /** What is there: an earlier result of this experiment, or nothing. Anything else is refused. */
    private static Optional<Manifest.Identity> content(Path out, String identity) {
        if (!Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (Files.isDirectory(out) && (isEmpty(out) || Files.exists(out.resolve(MARKER)))) {
            return Optional.empty();
        }
        if (!Files.isDirectory(out)) {
            throw new RefusedException(out + " is a file, and a result is a folder. Choose another name with --out.");
        }
        Optional<Manifest.Identity> found = Manifest.identity(out);
        if (found.isPresent() && found.get().identity().equals(identity)) {
            return found;
        }
        String holds = found.map(f -> "holds the result of another experiment (" + f.title() + ")")
                .orElse("is not empty, and what it holds is not a result of Mawa");
        throw new RefusedException(out + " " + holds + """
                ;
                  nothing there was touched. Ways out:
                    - another folder:           --out DIR
                    - a folder of its own name: leave --out away
                    - if it is not needed:      remove it, and run again""");
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            // What runs left behind that were killed here does not count, nor does a desktop's folder icon.
            return entries.map(p -> p.getFileName().toString()).allMatch(n -> n.startsWith(STAGE) || n.equals(".DS_Store"));
        } catch (IOException e) {
            throw new RefusedException("cannot read " + folder + " (" + reason(e) + "). Choose another folder with --out.");
        }
    }

    private static Path createStage(Path out) throws IOException {
        IOException first = null;
        // Process numbers repeat between the containers and machines that share a disk.
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            String name = STAGE + ProcessHandle.current().pid() + (attempt == 1 ? "" : "-" + attempt);
            for (Path place : List.of(out.resolveSibling(out.getFileName() + name), out.resolve(name))) {
                try {
                    return Files.createDirectory(place);
                } catch (IOException e) {
                    first = first == null ? e : first;
                }
            }
        }
        throw first;
    }

    /** By renaming; false where the system does not let a folder be renamed here. */
    private boolean swap() throws IOException {
        Path old = folder.resolveSibling(folder.getFileName() + OLD + ProcessHandle.current().pid());
        boolean replaces = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        try {
            if (replaces) {
                Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (FileSystemException e) {
            return false;
        }
        try {
            Files.delete(stage.resolve(MARKER));
            Files.move(stage, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) {
                Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        if (replaces) {
            for (Path entry : added(old, folder)) {
                relocate(entry, folder.resolve(entry.getFileName()));
            }
            delete(old);
        }
        return true;
    }

    /** File by file, under a marker. */
    private void moveUp() throws IOException {
        Path marker = folder.resolve(MARKER);
        Files.writeString(marker, "Mawa is moving a result into this folder, or was killed while it did. Run the same command again.\n");
        List<Path> stay = added(folder, stage);
        for (Path entry : entries(folder)) {
            if (!entry.equals(stage) && !entry.equals(marker) && !stay.contains(entry)) {
                delete(entry);
            }
        }
        Files.delete(stage.resolve(MARKER));
        for (Path entry : entries(stage)) {
            relocate(entry, folder.resolve(entry.getFileName()));
        }
        Files.delete(stage);
        Files.delete(marker);
    }

    /** What the user put into an earlier result: what its manifest does not name and the new one does not bring. */
    private static List<Path> added(Path earlier, Path brought) throws IOException {
        List<String> ours = Manifest.identity(earlier).map(Manifest.Identity::contents).orElse(List.of());
        return ours.isEmpty() ? List.of() : entries(earlier).stream().filter(p -> {
            String name = p.getFileName().toString();
            return !ours.contains(name) && !name.startsWith(STAGE) && !name.equals(MARKER) && !Files.exists(brought.resolve(name));
        }).toList();
    }

    /** By renaming, or by copying where two file systems meet. */
    private static void relocate(Path from, Path to) throws IOException {
        try {
            Files.move(from, to);
        } catch (FileSystemException e) {
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
                for (Path entry : entries(from)) {
                    relocate(entry, to.resolve(entry.getFileName()));
                }
            } else {
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.delete(from);
        }
    }

    static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    static void delete(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            for (Path entry : entries(path)) {
                delete(entry);
            }
        }
        Files.deleteIfExists(path);
    }

    /** What went wrong with a file, without the names of Java's classes. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException) {
            return "a file stands where a folder is needed";
        }
        if (e instanceof FileSystemException f && f.getReason() != null) {
            return f.getReason();
        }
        return String.valueOf(e.getMessage());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
