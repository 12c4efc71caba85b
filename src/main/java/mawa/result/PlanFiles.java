package mawa.result;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import mawa.experiment.Experiment;
import mawa.experiment.Job;
import mawa.experiment.Json;
import mawa.experiment.Measure;
import mawa.experiment.Plan;
import mawa.experiment.Variant;
import mawa.scenario.Difference;
import mawa.scenario.ScenarioDiff;
import mawa.scenario.ScenarioException;
import mawa.scenario.ScenarioFile;

/**
 * An experiment's plan in its folder, so that other processes and other machines can work on it and finish it:
 * {@code experiment.json}, {@code runs-planned.csv.gz}, and the scenario of each arm with nothing left out.
 */
public final class PlanFiles {
    static final String EXPERIMENT = "experiment.json";
    /** Where a plan is written before it takes the place of an earlier one. */
    static final String ASIDE = ".plan";
    static final String PLANNED = "runs-planned.csv.gz";
    static final String VARIANTS = "variants";
    private static final String SCENARIO = "effective-scenario.yaml";
    private static final String SCENARIO_TABLES = "scenario-tables";
    /** What {@link #write} puts into a folder, and {@link ResultFolder} next to it. */
    static final List<String> NAMES = List.of(EXPERIMENT, PLANNED, VARIANTS, DesignTable.FILE, SCENARIO, SCENARIO_TABLES, ResultFolder.RUNS);
    private static final int START_BYTES = 1 << 12;

    private PlanFiles() {
    }

    /** What a plan says of itself: enough to know whether it is the same. */
    record Identity(String identity, String title, String release) {
    }

    /** Writes or replaces the plan. */
    static void write(Path folder, Plan plan) throws IOException {
        prepare(folder, plan);
        put(folder, plan);
    }

    /** Writes all of a plan aside; where that cannot be done, the folder's own plan is as it was. */
    static void prepare(Path folder, Plan plan) throws IOException {
        Experiment e = plan.experiment();
        Path aside = folder.resolve(ASIDE);
        ResultFolder.delete(aside);
        Files.createDirectory(aside);
        for (Variant v : e.variants()) {
            if (v.arm().equals(v.name())) {
                v.file().writeEffective(Files.createDirectories(arm(aside, e, v.arm())));
            }
        }
        planned(aside.resolve(PLANNED), e);
        DesignTable.write(aside, e);
        Files.writeString(aside.resolve(EXPERIMENT), Json.write(fields(plan)));
    }

    /**
     * Moves what was prepared into place: {@code experiment.json} comes last and makes it count. Then the arms of an earlier
     * plan that are none of this one are taken away.
     */
    static void put(Path folder, Plan plan) throws IOException {
        Path aside = folder.resolve(ASIDE);
        List<Path> files;
        try (Stream<Path> all = Files.walk(aside)) {
            files = all.filter(Files::isRegularFile).map(aside::relativize).sorted(Comparator.comparing((Path f) -> f.endsWith(EXPERIMENT)).thenComparing(f -> f)).toList();
        }
        for (Path file : files) {
            Path target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            Files.move(aside.resolve(file), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        ResultFolder.delete(aside);
        forget(folder, plan.experiment());
    }

    /** Takes away the scenarios of arms that a plan does not have; what else lies there is somebody's own. */
    private static void forget(Path folder, Experiment e) throws IOException {
        Path variants = folder.resolve(VARIANTS);
        if (!Files.isDirectory(variants)) {
            return;
        }
        for (Path arm : ResultFolder.entries(variants)) {
            if (Files.isRegularFile(arm.resolve(SCENARIO)) && e.find(arm.getFileName().toString()).filter(v -> v != e.baseline()).isEmpty()) {
                ResultFolder.delete(arm.resolve(SCENARIO));
                ResultFolder.delete(arm.resolve(SCENARIO_TABLES));
                deleteIfEmpty(arm);
            }
        }
        deleteIfEmpty(variants);
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        if (ResultFolder.entries(folder).isEmpty()) {
            Files.delete(folder);
        }
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
                fields.put("points", v.points());
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

    /**
     * The identity of the experiment in a folder; nothing where there is no plan of ours.
     *
     * @throws RefusedException where there is one that cannot be read
     */
    static Optional<Identity> identity(Path folder) {
        return PlanReading.fields(folder).map(fields -> new Identity(fields.text("identity"),
                fields.text("id") + ", seed " + fields.number("seed") + ", " + fields.text("worlds") + " worlds", fields.text("release")));
    }

    /** In words, where the baseline in a folder says something else than an experiment's; empty where it says the same or cannot be read. */
    static String difference(Path folder, Experiment e) {
        try {
            List<Difference> differences = ScenarioDiff.between(ScenarioFile.read(folder, Map.of()), e.baseline().file()).differences();
            return differences.stream().findFirst().map(d -> "; its baseline has " + d.path() + " " + d.left().orElse("not at all") + ", the one asked for "
                    + d.right().orElse("not at all") + (differences.size() > 1 ? ", and more" : "")).orElse("");
        } catch (ScenarioException unreadable) {
            return "";
        }
    }

    /**
     * The plan that a folder holds.
     *
     * @throws RefusedException where there is none, where it was made by another release or is not what was written, or
     *     where its scenarios were changed since
     */
    public static Plan read(Path folder, String release) {
        return PlanReading.plan(folder, release);
    }
}
