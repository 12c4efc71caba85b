package mawa.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import mawa.experiment.Experiment;
import mawa.experiment.Json;
import mawa.experiment.Machine;
import mawa.experiment.Run;
import mawa.experiment.Runs;
import mawa.experiment.Sha256;
import mawa.experiment.Variant;

/**
 * {@code manifest.json}: what made the result, and when. It is the only file of a result, besides the log, that
 * holds dates, durations and the machine; everything else is the same wherever the experiment is repeated.
 *
 * @param command the words of the command line
 * @param threads how many ran at once
 * @param started when the first run began
 * @param cpuSeconds processor time of the whole process so far; negative where the system does not say
 */
public record Manifest(List<String> command, int threads, Instant started, double cpuSeconds) {
    static final String FILE = "manifest.json";
    private static final int LARGEST = 1 << 24;

    /** What a result says of itself: enough to know whether it may be replaced, and whether it is still as it was made. */
    public record Identity(String identity, String title, long replicates, List<String> contents, String madeOf, Map<String, String> files) {
        /** Whether each file in a folder is to the last bit the one that was written. */
        boolean isWhole(Path folder) throws IOException {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                if (!Files.isRegularFile(path) || !sha256(path).equals(file.getValue())) {
                    return false;
                }
            }
            return !files.isEmpty();
        }
    }

    void write(Path stage, Runs runs, List<Run> atBestValues) throws IOException {
        Experiment experiment = runs.experiment();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("identity", experiment.identity());
        out.put("title", experiment.id() + ", seed " + experiment.seed() + ", " + experiment.worlds().key() + " worlds");
        out.put("release", experiment.release());
        out.put("sources", Machine.sources());
        out.put("command", command);
        out.put("seed", experiment.seed());
        out.put("worlds", experiment.worlds().key());
        out.put("firstReplicate", experiment.firstReplicate());
        out.put("replicates", experiment.replicates());
        out.put("variants", experiment.variants().stream().map(Manifest::variant).toList());
        out.put("runs", runs.runs().size());
        out.put("runsDone", runs.count(Run.Status.DONE));
        out.put("machine", Machine.describe());
        out.put("threads", threads);
        Instant now = Instant.now();
        out.put("started", started.truncatedTo(ChronoUnit.SECONDS).toString());
        out.put("finished", now.truncatedTo(ChronoUnit.SECONDS).toString());
        out.put("wallSeconds", ChronoUnit.MILLIS.between(started, now) / 1000.0);
        if (cpuSeconds >= 0) {
            out.put("cpuSeconds", cpuSeconds);
        }
        out.put("madeOf", madeOf(runs, atBestValues));
        List<String> contents = new ArrayList<>(ResultFolder.entries(stage).stream().map(p -> p.getFileName().toString()).toList());
        contents.add(FILE);
        contents.addAll(PlanFiles.NAMES);
        out.put("contents", contents);
        out.put("filesSha256", hashes(stage));
        Files.writeString(stage.resolve(FILE), Json.write(out));
    }

    private static Map<String, String> hashes(Path stage) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(stage)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        Map<String, String> out = new LinkedHashMap<>();
        for (Path file : files) {
            out.put(stage.relativize(file).toString().replace('\\', '/'), sha256(file));
        }
        return out;
    }

    private static String sha256(Path file) throws IOException {
        return HexFormat.of().formatHex(Sha256.of(file));
    }

    /**
     * Names the runs that tables are made of, what they gave, and what else the tables say: where it is the same, so are the
     * tables.
     */
    static String madeOf(Runs runs, List<Run> atBestValues) {
        StringBuilder all = new StringBuilder();
        for (Variant v : runs.experiment().variants()) {
            // Of a point, the arm and what is set in it say all.
            all.append(v.name()).append(' ').append(v.points().isEmpty() ? v.file().wordingHash() : v.factors()).append('\n');
        }
        List<Run> both = new ArrayList<>(runs.runs());
        both.addAll(atBestValues);
        for (Run run : both) {
            all.append(run.job().variant().name()).append(' ').append(run.job().runId()).append(' ').append(run.status()).append(' ').append(run.resultHash()).append('\n');
        }
        return HexFormat.of().formatHex(Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, Object> variant(Variant variant) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", variant.name());
        out.put("scenario", variant.scenario().id());
        out.put("scenarioHash", variant.hash());
        Map<String, String> inputs = new TreeMap<>();
        variant.file().inputs().forEach((path, hash) -> inputs.put(path.toString(), hash));
        out.put("inputsSha256", inputs);
        return out;
    }

    /** The identity of the result in a folder; nothing where there is no readable manifest of ours. */
    static Optional<Identity> identity(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            Map<String, Object> fields = Json.readObject(Files.readString(file));
            Map<String, String> files = new LinkedHashMap<>();
            if (fields.get("filesSha256") instanceof Map<?, ?> hashes) {
                hashes.forEach((path, hash) -> files.put(String.valueOf(path), String.valueOf(hash)));
            }
            if (fields.get("identity") instanceof String identity && fields.get("title") instanceof String title
                    && fields.get("replicates") instanceof Long replicates && fields.get("contents") instanceof List<?> contents) {
                return Optional.of(new Identity(identity, title, replicates, contents.stream().map(String::valueOf).toList(),
                        String.valueOf(fields.get("madeOf")), files));
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
