package mawa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mawa.experiment.Machine;
import mawa.experiment.Plan;
import mawa.result.PlanFiles;
import picocli.CommandLine.Parameters;

/** The folder of an experiment that a command speaks of. */
final class ResultArgument {
    private static final String LATEST = "output/latest";

    @Parameters(index = "0", paramLabel = "<result>", defaultValue = LATEST, description = "the folder that a run wrote (default: ${DEFAULT-VALUE})")
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
        return path;
    }

    /** The plan in it. */
    Plan plan() {
        return PlanFiles.read(folder(), Machine.release());
    }

    /** Words that repeat this argument on a command line. */
    List<String> words() {
        return List.of(DefaultFolder.shown(folder()));
    }
}
