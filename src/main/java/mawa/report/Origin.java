package mawa.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How a result was made, as its manifest says; what it does not say is absent. */
record Origin(Map<String, Object> manifest) {
    /** The words of the command line that made the result; empty where it is not known. */
    List<String> command() {
        return manifest.get("command") instanceof List<?> words ? words.stream().map(String::valueOf).toList() : List.of();
    }

    /** A text by its key. */
    Optional<String> text(String key) {
        return manifest.get(key) instanceof String text && !text.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    /** A number by its key. */
    Optional<Double> number(String key) {
        return manifest.get(key) instanceof Number number ? Optional.of(number.doubleValue()) : Optional.empty();
    }

    /** The day on which the runs were finished, UTC. */
    Optional<LocalDate> finished() {
        try {
            return text("finished").map(time -> Instant.parse(time).atZone(ZoneOffset.UTC).toLocalDate());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Java, system, processors, memory. */
    Map<String, String> machine() {
        Map<String, String> out = new LinkedHashMap<>();
        if (manifest.get("machine") instanceof Map<?, ?> machine) {
            machine.forEach((key, value) -> out.put(String.valueOf(key), String.valueOf(value)));
        }
        return out;
    }

    /** SHA-256 of each file that any variant was read from, by its path. */
    Map<String, String> inputs() {
        Map<String, String> out = new TreeMap<>();
        List<Object> variants = new ArrayList<>(manifest.get("variants") instanceof List<?> list ? list : List.of());
        for (Object variant : variants) {
            if (variant instanceof Map<?, ?> fields && fields.get("inputsSha256") instanceof Map<?, ?> files) {
                files.forEach((path, hash) -> out.put(String.valueOf(path), String.valueOf(hash)));
            }
        }
        return out;
    }

    /** {@code 0.1.0 (commit 3f2a…)}, as one writes it in a paper. */
    String release(String otherwise) {
        String release = text("release").orElse(otherwise);
        return release + text("sources").filter(s -> !s.equals("unknown")).map(s -> ", sources " + s).orElse("");
    }
}
