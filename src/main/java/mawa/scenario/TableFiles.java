package mawa.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import mawa.scenario.Node.Scalar;

/**
 * Which files a scenario may name. A table lies in the folder of the file that names it, or below: a scenario
 * that somebody sends must not read what else is on the disk.
 */
final class TableFiles {
    private final Opening opening;
    private final Complaints complaints;

    TableFiles(Opening opening, Complaints complaints) {
        this.opening = opening;
        this.complaints = complaints;
    }

    Optional<Source> open(Scalar named) {
        return path(named).flatMap(p -> opening.open(p, Opening.TABLE_LIMIT_BYTES, Source.TABLE_BREAKS, Optional.of(named)));
    }

    private Optional<Path> path(Scalar named) {
        String text = named.text();
        if (text.isBlank() || !text.endsWith(".csv")) {
            return refuse(named, "a table is a .csv file, was " + Spelling.quoted(text));
        }
        if (text.indexOf('\\') >= 0 || text.indexOf(':') >= 0) {
            return refuse(named, "a table's name is written with / and without a drive, was " + Spelling.quoted(text));
        }
        try {
            Path relative = Path.of(text);
            if (relative.isAbsolute()) {
                return refuse(named, "a table's name is relative to the scenario's folder, was " + Spelling.quoted(text));
            }
            for (Path step : relative) {
                if (step.toString().equals("..")) {
                    return refuse(named, "a table must lie in the scenario's own folder, was " + Spelling.quoted(text));
                }
            }
            Path folder = named.source().folder();
            Path path = folder.resolve(relative);
            if (Files.exists(path) && !path.toRealPath().startsWith(folder.toAbsolutePath().toRealPath())) {
                return refuse(named, Spelling.quoted(text) + " is a link that leads out of the scenario's folder");
            }
            return Optional.of(path);
        } catch (InvalidPathException | IOException e) {
            return refuse(named, Spelling.quoted(text) + " is no name of a file");
        }
    }

    private Optional<Path> refuse(Scalar named, String message) {
        complaints.error(named, message, () -> "Put the table beside the scenario file and write its name, for example  places.csv");
        return Optional.empty();
    }
}
