package mawa.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What runs that were killed left around a result folder, and runs that are writing it now. */
final class Stages {
    private Stages() {
    }

    /** First line of a stage's marker: who writes there. The start time tells a process from a later one of its number. */
    static String owner() {
        ProcessHandle self = ProcessHandle.current();
        return self.pid() + " " + started(self) + " " + Machine.host();
    }

    /**
     * Removes what dead processes of this machine left.
     *
     * @throws RefusedException when a living one is at work
     */
    static void sweep(Path out) throws IOException {
        for (Path beside : entries(out.resolveSibling("any").getParent())) {
            String name = beside.getFileName().toString();
            if (name.startsWith(out.getFileName() + ResultFolder.STAGE)) {
                sweepStage(out, beside);
            } else if (name.startsWith(out.getFileName() + ResultFolder.OLD) && Files.exists(out)) {
                // It was killed after the new result had taken its place.
                ResultFolder.delete(beside);
            }
        }
        for (Path inside : entries(out)) {
            if (inside.getFileName().toString().startsWith(ResultFolder.STAGE)) {
                sweepStage(out, inside);
            }
        }
    }

    private static void sweepStage(Path out, Path stage) throws IOException {
        Path marker = stage.resolve(ResultFolder.MARKER);
        Optional<String> line = Files.isRegularFile(marker) ? Files.readString(marker).lines().findFirst() : Optional.empty();
        String[] owner = line.orElse("").split(" ", 3);
        // Of other machines that share the disk nothing is known here.
        if (owner.length < 3 || !owner[2].equals(Machine.host())) {
            return;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(owner[0])).filter(p -> started(p).equals(owner[1]));
        if (process.isPresent() && process.get().pid() != ProcessHandle.current().pid()) {
            throw new RefusedException("another run of Mawa (process " + owner[0] + ") is writing " + out
                    + ".\n  Wait for it, or choose another folder with --out.");
        }
        if (process.isEmpty()) {
            ResultFolder.delete(stage);
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        return Files.isDirectory(folder) ? ResultFolder.entries(folder) : List.of();
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
