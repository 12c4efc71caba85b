package mawa.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import mawa.experiment.Experiment;
import mawa.experiment.Job;
import mawa.experiment.Run;
import mawa.experiment.Runs;
import mawa.experiment.Worlds;

/**
 * Writes the files of a result into a stage. First {@link #writeTables}; then whoever draws, draws; last
 * {@link #writePapers}, which lists what is there.
 */
public final class Results {
    private Results() {
    }

    /**
     * Tables and {@code runs.csv}, of what the runs have stored.
     *
     * @param atBestValues runs beside them at the best values of all parameters; they stand in {@code runs.csv} only
     * @param repeat gives the command that plays one job again
     * @param threads how many tables' pieces are made at once; the bytes are the same for any number
     */
    public static void writeTables(Path stage, Runs runs, List<Run> atBestValues, Function<Job, String> repeat, int threads) throws IOException {
        List<Run> all = new ArrayList<>(runs.runs());
        all.addAll(atBestValues);
        RunsTable.write(stage.resolve("runs.csv"), all, runs.experiment(), repeat);
        Path tables = Files.createDirectories(stage.resolve("tables"));
        Timeseries.write(tables.resolve("timeseries.csv.gz"), runs, threads);
        PlacesTable.write(tables.resolve("places.csv.gz"), runs, threads);
        FlowsTable.write(tables.resolve("flows.csv"), runs);
        SummaryTable.write(tables.resolve("summary.csv"), runs);
        Experiment experiment = runs.experiment();
        if (experiment.worlds() == Worlds.DRAWN) {
            ParametersTable.write(tables.resolve("parameters.csv"), runs);
        }
        DataDictionary.write(tables.resolve("data-dictionary.csv"), experiment.scenario());
    }

    /**
     * Limits, README and, last of all, the manifest.
     *
     * @param stage lies in the result's folder
     * @param atBestValues as of {@link #writeTables}
     * @param limits the text of {@code LIMITS.md}
     */
    public static void writePapers(Path stage, Runs runs, List<Run> atBestValues, String limits, Manifest manifest) throws IOException {
        Files.writeString(stage.resolve("LIMITS.md"), limits);
        Readme.write(stage, stage.toAbsolutePath().getParent(), runs);
        manifest.write(stage, runs, atBestValues);
    }
}
