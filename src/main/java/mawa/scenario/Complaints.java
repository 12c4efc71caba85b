package mawa.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    void error(Located where, String message) {
        error(where, message, () -> "");
    }

    /** {@code hint} is asked only when the complaint will be shown: guessing among many names is slow. */
    void error(Located where, String message, Supplier<String> hint) {
        add(where, Severity.ERROR, message, hint);
    }

    void warning(Located where, String message, Supplier<String> hint) {
        add(where, Severity.WARNING, message, hint);
    }

    /** A complaint about a file that could not be opened, so that no line of it can be shown. */
    void unreadable(String file, String message, String hint) {
        count(Severity.ERROR, file);
        kept.computeIfAbsent(file, f -> new ArrayList<>()).add(new Complaint(file, 0, 0, 0, Severity.ERROR, message, "", hint));
    }

    /** Files are told in the order in which they were opened. */
    void opened(Source source) {
        kept.computeIfAbsent(source.name(), f -> new ArrayList<>());
    }

    private void add(Located where, Severity severity, String message, Supplier<String> hint) {
        String file = where.source().name();
        List<Complaint> list = kept.computeIfAbsent(file, f -> new ArrayList<>());
        if (count(severity, file) > KEPT_PER_FILE) {
            return;
        }
        Location at = where.at();
        Source source = at.source();
        // Messages and hints hold words of the files; what they show must not break out of its line.
        list.add(new Complaint(file, source.isNumbered() ? at.line() : 0, at.column(), at.length(), severity,
                Spelling.printable(message), source.line(at.line()), Spelling.printable(hint.get())));
    }

    private int count(Severity severity, String file) {
        return counted.computeIfAbsent(severity, s -> new HashMap<>()).merge(file, 1, Integer::sum);
    }

    /**
     * Takes over what another reading found, but for what was said already: scenarios share their bases, and a
     * mistake in one of these is one mistake.
     *
     * @param own files, as they are shown, whose mistakes explain themselves
     * @param reason added to a complaint of any other file that was read before without it
     */
    void addAll(Complaints others, Set<String> own, String reason) {
        others.kept.forEach((file, found) -> {
            boolean readBefore = kept.containsKey(file) && !own.contains(file);
            List<Complaint> said = kept.computeIfAbsent(file, f -> new ArrayList<>());
            for (Severity severity : Severity.values()) {
                List<Complaint> fresh = found.stream().filter(c -> c.severity() == severity && said.stream().noneMatch(s -> isSame(s, c))).toList();
                int before = counted(severity, file);
                fresh.stream().limit(Math.max(0, KEPT_PER_FILE - before)).forEach(c -> said.add(readBefore ? because(c, reason) : c));
                // Those that are not kept cannot be compared; where both readings have many, most are the same.
                counted.computeIfAbsent(severity, s -> new HashMap<>()).put(file, Math.max(before + fresh.size(), others.counted(severity, file)));
            }
        });
    }

    /** The same words at the same place. Numbers may differ: what a variant changes, it also changes in sums and counts. */
    private static boolean isSame(Complaint a, Complaint b) {
        return a.line() == b.line() && a.column() == b.column() && a.severity() == b.severity() && wordsOf(a).equals(wordsOf(b));
    }

    private static String wordsOf(Complaint c) {
        return c.message().replaceAll("[0-9][0-9.,]*", "0");
    }

    private static Complaint because(Complaint c, String reason) {
        String hint = (c.hint() + "  " + reason).strip();
        return new Complaint(c.file(), c.line(), c.column(), c.length(), c.severity(), c.message(), c.snippet(), hint);
    }

    private int counted(Severity severity, String file) {
        return counted.getOrDefault(severity, Map.of()).getOrDefault(file, 0);
    }

    private int counted(Severity severity) {
        return counted.getOrDefault(severity, Map.of()).values().stream().mapToInt(n -> n).sum();
    }

    boolean hasErrors() {
        return errors() > 0;
    }

    int errors() {
        return counted(Severity.ERROR);
    }

    int warnings() {
        return counted(Severity.WARNING);
    }

    /** All that is kept: by file in the order of opening, then by line and column. */
    List<Complaint> list() {
        List<Complaint> all = new ArrayList<>();
        kept.forEach((file, list) -> {
            list.stream().sorted(Comparator.comparingInt(Complaint::line).thenComparingInt(Complaint::column)).forEach(all::add);
            for (Severity severity : Severity.values()) {
                int more = counted(severity, file) - KEPT_PER_FILE;
                if (more > 0) {
                    String message = String.format(Locale.ROOT, "and %,d more %ss in this file", more, severity);
                    all.add(new Complaint(file, 0, 0, 0, severity, message, "", ""));
                }
            }
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
        return new ScenarioException(list(), errors(), warnings());
    }
}
