package mawa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mawa.experiment.Experiment;
import mawa.experiment.Machine;
import mawa.experiment.Plan;
import mawa.experiment.Variant;
import mawa.experiment.Worlds;
import mawa.result.PlanFiles;
import mawa.result.RefusedException;
import mawa.scenario.ExperimentFile;
import picocli.CommandLine.Parameters;

/** The folder of an experiment that a command speaks of. */
final class ResultArgument {
    private static final String LATEST = "output/latest";

    @Parameters(index = "0", arity = "0..1", paramLabel = "<result>", defaultValue = LATEST, description = "the folder that a run wrote, or the experiment that was run into its own folder (default: ${DEFAULT-VALUE})")
    private Path path;

    ResultArgument() {
    }

    static ResultArgument of(Path path) {
        ResultArgument out = new ResultArgument();
        out.path = path;
        return out;
    }

    /** Where links cannot be made, {@code output/latest} is a text file that names the folder. */
    Path folder() {
        if (path.equals(Path.of(LATEST)) && Files.isRegularFile(path)) {
            try {
                return path.resolveSibling(Files.readString(path).strip());
            } catch (IOException e) {
                return path;
            }
        }
        return hasPlan(path) ? path : madeOf(path).filter(ResultArgument::hasPlan).orElse(path);
    }

    private static boolean hasPlan(Path folder) {
        return Files.exists(folder.resolve("experiment.json"));
    }

    /** Where a run of an experiment puts its result, if nobody says otherwise; nothing for what is no experiment. */
    private static Optional<Path> madeOf(Path experiment) {
        if (!ExperimentFile.isExperiment(experiment)) {
            return Optional.empty();
        }
        ExperimentFile file = ExperimentFile.read(experiment, Map.of(), Set.of());
        return Optional.of(DefaultFolder.of(new Experiment(file.id(), Machine.release(), List.of(Variant.of(file.baseline().variant(), file.baseline())), 1, 1,
                file.seed(), Worlds.of(file.worlds()))));
    }

    /**
     * The plan in it.
     *
     * @throws RefusedException where there is none, with the command that makes one
     */
    Plan plan() {
        Path folder = folder();
        if (!hasPlan(folder) && path.equals(Path.of(LATEST))) {
            throw new RefusedException("there is no result here yet (" + LATEST + ").\n  Make one:  ./mawa run scenarios/three-villages   or name the folder of another.");
        }
        if (!hasPlan(folder) && ExperimentFile.isExperiment(path)) {
            throw new RefusedException(path + " has no result here yet.\n  Make one:  ./mawa run " + RunCommand.quoted(path.toString())
                    + "   or name the folder that a run of it wrote.");
        }
        return PlanFiles.read(folder, Machine.release());
    }

    /** Words that repeat this argument on a command line. */
    List<String> words() {
        return List.of(DefaultFolder.shown(folder()));
    }
}
