package mawa.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import mawa.scenario.Complaint.Severity;

/**
 * Everything that was found wrong so far. Reading goes on after each complaint, so that the user hears all of
 * them at once; a file with thousands of errors is told about its first ones, and the rest are counted.
 */
final class Complaints {
    private static final int KEPT_PER_FILE = 60;
    private final Map<String, List<Complaint>> kept = new LinkedHashMap<>();
    private final Map<Severity, Map<String, Integer>> counted = new EnumMap<>(Severity.class);
    private int errors;
    private int warnings;

    void error(Located where, String message) {
        error(where, message, () -> "");
    }

    /** {@code hint} is asked only when the complaint will be shown: guessing among many names is slow. */
    void error(Located where, String message, Supplier<String> hint) {
        errors++;
        add(where, Severity.ERROR, message, hint);
    }

    void warning(Located where, String message, Supplier<String> hint) {
        warnings++;
        add(where, Severity.WARNING, message, hint);
    }

    /** A complaint about a file that could not be opened, so that no line of it can be shown. */
    void unreadable(String file, String message, String hint) {
        errors++;
        kept.computeIfAbsent(file, f -> new ArrayList<>()).add(new Complaint(file, 0, 0, 0, Severity.ERROR, message, "", hint));
    }

    /** Files are told in the order in which they were opened. */
    void opened(Source source) {
        kept.computeIfAbsent(source.name(), f -> new ArrayList<>());
    }

    private void add(Located where, Severity severity, String message, Supplier<String> hint) {
        String file = where.source().name();
        List<Complaint> list = kept.computeIfAbsent(file, f -> new ArrayList<>());
        if (counted.computeIfAbsent(severity, s -> new HashMap<>()).merge(file, 1, Integer::sum) > KEPT_PER_FILE) {
            return;
        }
        Location at = where.at();
        Source source = at.source();
        // Messages and hints hold words of the files; what they show must not break out of its line.
        list.add(new Complaint(file, source.isNumbered() ? at.line() : 0, at.column(), at.length(), severity,
                Spelling.printable(message), source.line(at.line()), Spelling.printable(hint.get())));
    }

    boolean hasErrors() {
        return errors > 0;
    }

    int errors() {
        return errors;
    }

    int warnings() {
        return warnings;
    }

    /** All that is kept: by file in the order of opening, then by line and column. */
    List<Complaint> list() {
        List<Complaint> all = new ArrayList<>();
        kept.forEach((file, list) -> {
            list.stream().sorted(Comparator.comparingInt(Complaint::line).thenComparingInt(Complaint::column)).forEach(all::add);
            counted.forEach((severity, files) -> {
                int more = files.getOrDefault(file, 0) - KEPT_PER_FILE;
                if (more > 0) {
                    String message = String.format(Locale.ROOT, "and %,d more %ss in this file", more, severity);
                    all.add(new Complaint(file, 0, 0, 0, severity, message, "", ""));
                }
            });
        });
        return List.copyOf(all);
    }

    /** Ends the reading if anything is wrong. */
    void throwIfAny() {
        if (hasErrors()) {
            throw exception();
        }
    }

    ScenarioException exception() {
        return new ScenarioException(list(), errors, warnings);
    }
}
