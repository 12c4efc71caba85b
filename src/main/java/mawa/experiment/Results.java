package mawa.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import mawa.outcome.Ensemble;

/**
 * Writes the files of a result into a stage. First {@link #writeTables}; then whoever draws, draws; last
 * {@link #writePapers}, which lists what is there.
 */
public final class Results {
    private Results() {
    }

    /**
     * Scenarios, tables and {@code runs.csv}.
     *
     * @param repeat gives the command that plays one job again
     */
    public static void writeTables(Path stage, Runs runs, Function<Job, String> repeat) throws IOException {
        Experiment experiment = runs.experiment();
        experiment.baseline().file().writeEffective(stage);
        for (Variant variant : experiment.variants().subList(1, experiment.variants().size())) {
            variant.file().writeEffective(Files.createDirectories(stage.resolve("variants").resolve(variant.name())));
        }
        RunsTable.write(stage.resolve("runs.csv"), runs, repeat);
        Path tables = Files.createDirectories(stage.resolve("tables"));
        int smallest = experiment.scenario().smallestPublishedCount();
        List<Ensemble> ensembles = runs.ensembles();
        Timeseries.write(tables.resolve("timeseries.csv.gz"), runs.runs());
        PlacesTable.write(tables.resolve("places.csv.gz"), ensembles, smallest);
        FlowsTable.write(tables.resolve("flows.csv"), ensembles, smallest);
        SummaryTable.write(tables.resolve("summary.csv"), ensembles);
        if (experiment.worlds() == Worlds.DRAWN) {
            ParametersTable.write(tables.resolve("parameters.csv"), runs);
        }
        DataDictionary.write(tables.resolve("data-dictionary.csv"), experiment.scenario());
    }

    /**
     * Logs, limits, README and, last of all, the manifest.
     *
     * @param log one line for each run, in the order in which they ended
     * @param limits the text of {@code LIMITS.md}
     */
    public static void writePapers(Path stage, Runs runs, List<String> log, String limits, Manifest manifest) throws IOException {
        Path logs = Files.createDirectories(stage.resolve("logs"));
        Files.write(logs.resolve("run.log"), log);
        List<String> failures = failures(runs);
        if (!failures.isEmpty()) {
            Files.write(logs.resolve("failures.txt"), failures);
        }
        Files.writeString(stage.resolve("LIMITS.md"), limits);
        Readme.write(stage, runs);
        manifest.write(stage, runs);
    }

    /** The log's line for one run. */
    public static String logLine(Run run) {
        return String.format(Locale.ROOT, "%s  %s  %s  replicate %d  %s  %.3f s%s", Instant.now(), run.job().runId(),
                run.job().variant().name(), run.job().replicate(), run.status().key(), run.seconds(),
                run.isDone() ? "" : "  " + run.error());
    }

    private static List<String> failures(Runs runs) {
        List<String> out = new ArrayList<>();
        for (Run run : runs.without(Run.Status.DONE)) {
            out.add("== " + run.job().variant().name() + ", replicate " + run.job().replicate() + ", run " + run.job().runId());
            out.add(run.error());
            for (Throwable cause = run.cause().orElse(null); cause != null; cause = cause.getCause()) {
                out.add(cause.toString());
                Arrays.stream(cause.getStackTrace()).map(at -> "    at " + at).forEach(out::add);
            }
        }
        return out;
    }
}
