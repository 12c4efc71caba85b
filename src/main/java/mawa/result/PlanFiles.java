package mawa.result;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import mawa.experiment.Experiment;
import mawa.experiment.Job;
import mawa.experiment.Json;
import mawa.experiment.Measure;
import mawa.experiment.Plan;
import mawa.experiment.Summary.Statistic;
import mawa.experiment.Variant;
import mawa.experiment.Worlds;
import mawa.outcome.Indicator;
import mawa.scenario.ScenarioFile;

/**
 * An experiment's plan in its folder, so that other processes and other machines can work on it and finish it:
 * {@code experiment.json}, {@code runs-planned.csv.gz}, and the scenario of each arm with nothing left out.
 */
public final class PlanFiles {
    static final String EXPERIMENT = "experiment.json";
    static final String NEXT = EXPERIMENT + ".next";
    static final String PLANNED = "runs-planned.csv.gz";
    static final String VARIANTS = "variants";
    /** What {@link #write} puts into a folder, and {@link ResultFolder} next to it. */
    static final List<String> NAMES = List.of(EXPERIMENT, PLANNED, VARIANTS, DesignTable.FILE, "effective-scenario.yaml", "scenario-tables", ResultFolder.RUNS);
    private static final int LARGEST = 1 << 28;
    private static final int START_BYTES = 1 << 12;

    private PlanFiles() {
    }

    /** What a plan says of itself: enough to know whether it is the same. */
    public record Identity(String identity, String title) {
    }

    /** Writes or replaces the plan; the last file, {@code experiment.json}, makes it count. */
    static void write(Path folder, Plan plan) throws IOException {
        Experiment e = plan.experiment();
        for (Variant v : e.variants()) {
            if (v.arm().equals(v.name())) {
                v.file().writeEffective(Files.createDirectories(arm(folder, e, v.arm())));
            }
        }
        planned(folder.resolve(PLANNED), e);
        DesignTable.write(folder, e);
        Path next = folder.resolve(NEXT);
        Files.writeString(next, Json.write(fields(plan)));
        Files.move(next, folder.resolve(EXPERIMENT), StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path arm(Path folder, Experiment e, String name) {
        return name.equals(e.baseline().name()) ? folder : folder.resolve(VARIANTS).resolve(name);
    }

    /**
     * A chunk is what {@code work --shard} deals out: one replicate of every variant, so that what is there after a stop
     * is balanced.
     */
    public static int chunk(Experiment e, Job job) {
        return job.replicate() - e.firstReplicate();
    }

    private static void planned(Path file, Experiment e) throws IOException {
        CsvRows rows = CsvRows.withHeader(List.of("chunk", "runId", "variant", "replicate", "seed", "worlds"), START_BYTES);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (Job job : e.allJobs()) {
                rows.number(chunk(e, job)).text(job.runId()).text(job.variant().name()).number(job.replicate()).number(e.seed()).text(job.worlds().key()).end();
                out.write(rows.bytes(), 0, rows.size());
                rows.clear();
            }
        }
    }

    private static Map<String, Object> fields(Plan plan) {
        Experiment e = plan.experiment();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("identity", e.identity());
        out.put("id", e.id());
        out.put("release", e.release());
        out.put("seed", e.seed());
        out.put("worlds", e.worlds().key());
        out.put("firstReplicate", e.firstReplicate());
        out.put("replicates", e.replicates());
        List<Object> variants = new ArrayList<>();
        for (Variant v : e.variants()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("name", v.name());
            fields.put("arm", v.arm());
            fields.put("scenarioHash", v.hash());
            if (!v.factors().isEmpty()) {
                fields.put("factors", v.factors());
            }
            variants.add(fields);
        }
        out.put("variants", variants);
        out.put("measures", plan.measures().stream().map(PlanFiles::fields).toList());
        plan.target().ifPresent(t -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("share", t.share());
            fields.put("of", fields(t.measure()));
            fields.put("atLeast", t.atLeast());
            fields.put("atMost", t.atMost());
            out.put("precision", fields);
        });
        return out;
    }

    private static Map<String, Object> fields(Measure m) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("indicator", m.indicator().key());
        out.put("statistic", m.statistic().key());
        out.put("smallestEffect", m.smallestEffect());
        out.put("percent", m.isPercent());
        out.put("primary", m.isPrimary());
        return out;
    }

    /** The identity of the experiment in a folder; nothing where there is no readable plan. */
    static Optional<Identity> identity(Path folder) {
        try {
            return text(folder).map(PlanFiles::identity);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Identity identity(Map<String, Object> fields) {
        return new Identity(String.valueOf(fields.get("identity")),
                fields.get("id") + ", seed " + fields.get("seed") + ", " + fields.get("worlds") + " worlds");
    }

    private static Optional<Map<String, Object>> text(Path folder) throws IOException {
        Path file = folder.resolve(EXPERIMENT);
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        Map<String, Object> fields = Json.readObject(Files.readString(file));
        return fields.containsKey("identity") && fields.get("variants") instanceof List<?> ? Optional.of(fields) : Optional.empty();
    }

    /**
     * The plan that a folder holds.
     *
     * @throws RefusedException where there is none, where it was made by another release, or where its scenarios were
     *     changed since
     */
    public static Plan read(Path folder, String release) {
        Map<String, Object> fields;
        try {
            fields = text(folder).orElseThrow(() -> ResultFolder.notPlanned(folder));
        } catch (IOException e) {
            throw new RefusedException(folder.resolve(EXPERIMENT) + " cannot be read (" + Reason.of(e) + ").");
        }
        try {
            return plan(folder, fields, release);
        } catch (ClassCastException | IllegalArgumentException | NullPointerException | NoSuchElementException | ArithmeticException e) {
            throw new RefusedException(folder.resolve(EXPERIMENT) + " is not what a run wrote (" + e.getMessage() + ").\n  Run the experiment again; finished runs are kept.");
        }
    }

    private static Plan plan(Path folder, Map<String, Object> fields, String release) {
        if (!release.equals(fields.get("release"))) {
            throw new RefusedException(folder + " was planned by Mawa " + fields.get("release") + ", this is " + release
                    + ".\n  Give it to that release, or run the experiment again with this one.");
        }
        List<Variant> variants = new ArrayList<>();
        String baseline = "";
        for (Object each : (List<?>) fields.get("variants")) {
            Map<?, ?> v = (Map<?, ?>) each;
            String name = (String) v.get("name");
            String arm = (String) v.get("arm");
            baseline = baseline.isEmpty() ? arm : baseline;
            Path home = arm.equals(baseline) ? folder : folder.resolve(VARIANTS).resolve(arm);
            Variant variant = v.get("factors") instanceof Map<?, ?> factors ? point(name, arm, factors, home) : Variant.of(name, ScenarioFile.read(home, Map.of()));
            if (!variant.hash().equals(v.get("scenarioHash"))) {
                throw new RefusedException("the scenario of " + name + " in " + home + " was changed after the experiment was planned."
                        + "\n  Run the experiment again; it writes the scenario anew.");
            }
            variants.add(variant);
        }
        Experiment experiment = new Experiment((String) fields.get("id"), release, variants, number(fields.get("firstReplicate")),
                number(fields.get("replicates")), ((Number) fields.get("seed")).longValue(), Worlds.of((String) fields.get("worlds")));
        if (!experiment.identity().equals(fields.get("identity"))) {
            throw new RefusedException(folder.resolve(EXPERIMENT) + " was changed after the experiment was planned.\n  Run the experiment again; finished runs are kept.");
        }
        List<Measure> measures = ((List<?>) fields.get("measures")).stream().map(m -> measure((Map<?, ?>) m)).toList();
        Optional<Plan.Target> target = fields.get("precision") instanceof Map<?, ?> t
                ? Optional.of(new Plan.Target(((Number) t.get("share")).doubleValue(), measure((Map<?, ?>) t.get("of")), number(t.get("atLeast")), number(t.get("atMost"))))
                : Optional.empty();
        return new Plan(experiment, measures, target);
    }

    private static Variant point(String name, String arm, Map<?, ?> factors, Path home) {
        Map<String, String> settings = new LinkedHashMap<>();
        factors.forEach((path, value) -> settings.put((String) path, (String) value));
        return Variant.ofPoint(name, arm, settings, () -> ScenarioFile.read(home, settings, Set.of()));
    }

    private static Measure measure(Map<?, ?> m) {
        return new Measure(Indicator.of((String) m.get("indicator")), Statistic.find((String) m.get("statistic")).orElseThrow(),
                ((Number) m.get("smallestEffect")).doubleValue(), (Boolean) m.get("percent"), (Boolean) m.get("primary"));
    }

    private static int number(Object value) {
        return Math.toIntExact(((Number) value).longValue());
    }
}
